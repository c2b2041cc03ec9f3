"""Fills the sites with articles and plants breaches and traps, after the law's text of late 2026; each planting says why in words."""
# ruff: noqa: E501  -- sentences stay whole

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from monitor.sample import plant_press
from monitor.sample.footers import licence_line
from monitor.sample.model import Article, Comments, Licence, Section, Site, Source
from monitor.sample.outlets import Outlet
from monitor.sample.prose import Writer, person

if TYPE_CHECKING:
    from monitor.sample.cast import Casting
    from monitor.sample.plant_duties import Duties


RULES = (
    "BL-01", "BL-02", "CN-01", "EN-01", "GP-01", "GP-02", "GP-03", "ND-02", "NG-01", "NG-02", "TC-01", "TC-02", "TC-03",
)  # fmt: skip
"""What is planted here."""


def plant_all(c: "Casting", duties: "Duties") -> None:
    _paper(c)
    _licensed(c)
    _unlicensed(c)
    plant_press.plant(c)
    _home_pages(c, duties)
    plant_press.plant_home_pages(c)
    _sections(c)
    _english(c, duties)
    _surroundings(c)


def _paper(c: "Casting") -> None:
    for paper, _ in c.press_sites:
        writer = c.writer(paper)
        for days in c.days(c.rng.randint(14, 18) if paper is c.paper else 26, c.rng.uniform(1, 3), 300):
            c.own(paper, writer, days)
        if paper is not c.paper:
            for minute in c.rng.sample(range(31, 36), 3):
                fresh = c.own(paper, writer, 1)
                fresh.moment = c.now.replace(hour=7, minute=minute, second=0, microsecond=0)
                c.fresh.append(fresh)
        else:
            c.took += [c.own(paper, writer, c.rng.uniform(10, 90)) for _ in range(3)]
        for i, article in enumerate(sorted(paper.articles, key=lambda a: a.moment)):
            article.number = 101 + i
            article.author = article.author or person(c.rng).name
            article.address = paper.skin.article_path(article)
    assert c.paper
    paper = c.paper
    talked = c.rng.sample(paper.articles, 4)
    for article in talked:
        article.comments = c.talk(article)
    c.trap(paper, "BL-01", "a newspaper's own items; a press owner is exempt from the comment rules", talked)


# licensed sites: licences, source lines, comments


def _licence(c: "Casting", site: Site, *, expired: bool) -> None:
    rng, today = c.rng, c.now.date()
    province = c.world.province
    if expired:
        expires = today - timedelta(days=rng.randint(20, 700))
        issued = date(expires.year - rng.choice((5, 8, 10)), expires.month, min(expires.day, 28))
    else:
        expires = today + timedelta(days=rng.randint(80, 1300))
        issued = date(expires.year - rng.choice((3, 4, 5, 8, 10)), expires.month, min(expires.day, 28))
    if issued >= date(2024, 12, 25):
        expires = min(expires, date(issued.year + 5, issued.month, issued.day))
    new = issued >= date(2025, 3, 1)
    issuer = f"Sở Văn hóa, Thể thao và Du lịch tỉnh {province}" if new else f"Sở Thông tin và Truyền thông tỉnh {province}"
    sign = rng.choice(("GP-SVHTTDL", "GP-TTĐT")) if new else rng.choice(("GP-STTTT", "GP-TTĐT"))
    site.licences.append(Licence(f"{rng.randint(2, 380):02d}/{sign}", issuer, issued, expires))


def _licensed(c: "Casting") -> None:
    rng = c.rng
    sites = list(c.licensed)
    rng.shuffle(sites)
    faulty, clean = sites[:3], sites[3]
    chosen = {rule: rng.sample(faulty, rng.choice((1, 2))) for rule in ("GP-02", "GP-03", "NG-02", "BL-01", "BL-02")}
    copied_bare = rng.choice(faulty)
    agreed: dict[str, list[Outlet]] = {}
    talk_on_own = rng.choice([clean, *[s for s in faulty if s not in chosen["BL-01"] + chosen["BL-02"]]])
    for site in sites:
        expired = site in chosen["GP-02"]
        _licence(c, site, expired=expired)
        if expired:
            c.plant(site, "GP-02", f"registry: the licence ended on {site.licences[0].expires}; the page shows no newer one")
        lacking = rng.choice(("number", "date", "issuer", "all")) if site in chosen["GP-03"] else None
        site.licence_line = licence_line(site.licences[0], rng, lacking)
        if lacking:
            c.plant(site, "GP-03", f"the home page's licence notice lacks: {lacking}")
        if lacking == "all":
            c.plant(site, "GP-07", f"the registry has licence {site.licences[0].number}, the home page shows none")
        agencies = agreed[site.code] = c.outlets(4)
        _licensed_articles(c, site, agencies, site in chosen["NG-02"], site is copied_bare)
        quoted = [a for a in site.newest() if a.source and a.source.kind in ("press", "vague")]
        rng.shuffle(quoted)
        if site in chosen["BL-01"]:
            shown, quoted = quoted[:2], quoted[2:]
            for article in shown:
                article.comments = c.talk(article)
            c.plant(site, "BL-01", "readers' comments shown under items taken from the press", shown)
        if site in chosen["BL-02"]:
            opened, quoted = quoted[:3], quoted[3:]
            for article in opened:
                article.comments = Comments("form_open")
            c.plant(site, "BL-02", "an open comment form under items taken from the press, no comments yet", opened)
        if rng.random() < 0.5:
            for article in quoted:
                article.comments = Comments("closed")
            c.trap(site, "BL-02", "comments on quoted items are shown as closed", quoted)
        if site is talk_on_own:
            own = [a for a in site.articles if a.source is None and a.copy_of is None]
            for article in own:
                article.comments = c.talk(article) if rng.random() < 0.5 else Comments("form_open")
            c.trap(site, "BL-01", "comments only under the site's own items", own)
    if clean.licences and rng.random() < 0.5:
        old = clean.licences[0]
        if old.issued.year > 2018:
            clean.licences.insert(
                0,
                Licence(
                    f"{rng.randint(2, 99):02d}/GP-TTĐT",
                    f"Sở Thông tin và Truyền thông tỉnh {c.world.province}",
                    date(2012, 5, 14),
                    date(2017, 5, 14),
                ),
            )
            c.trap(clean, "GP-02", "the registry also keeps the licence before the present one, long ended")
    elif clean.licences:
        old = clean.licences[0]
        old.issued, old.expires = date(2016, 3, 9), date(2026, 3, 9)
        old.issuer, old.number = f"Sở Thông tin và Truyền thông tỉnh {c.world.province}", f"{rng.randint(2, 99):02d}/GP-STTTT"
        newer = Licence(
            f"{rng.randint(2, 99):02d}/GP-SVHTTDL",
            f"Sở Văn hóa, Thể thao và Du lịch tỉnh {c.world.province}",
            date(2026, 3, 2),
            date(2031, 3, 2),
        )
        clean.licence_line = licence_line(newer, rng)
        c.plant(clean, "GP-04", "the page shows a newer licence than the registry, a difference to clear up")
        c.trap(clean, "GP-02", "the registry's licence has ended, but the page shows a newer one: a difference to clear up, no expiry")
    for site in sites:
        c.trap(site, "BL-02", "question, contact and survey forms are no comment sections")
        licence = site.licences[-1]
        if licence.expires and licence.expires > c.now.date() and (c.now.date() - licence.issued).days > 8 * 365:
            c.trap(site, "GP-02", f"a notice of {licence.issued.year}, but the registry's licence runs on to {licence.expires}")
        for agency in agreed[site.code]:
            signed = date(rng.randint(2022, 2024), rng.randint(1, 12), rng.randint(1, 28))
            c.consents.append((site.code, agency.full, f"{rng.randint(3, 99)}/TT-{rng.randint(10, 99)}", signed, date(2028, 12, 31)))


def _licensed_articles(c: "Casting", site: Site, agencies: list[Outlet], faulty: bool, bare_copy: bool) -> None:
    rng, writer = c.rng, c.writer(site)
    assert c.paper
    for days in c.days(rng.randint(4, 6), rng.uniform(1, 12)):
        article = c.own(
            site, writer, days, section="tin-noi-bo" if any(s.slug == "tin-noi-bo" for s in site.sections) and rng.random() < 0.5 else None
        )
        if not article.author:
            article.author = person(rng).name
    taken: list[Article] = []
    for i, days in enumerate(c.days(rng.randint(6, 8), rng.uniform(1, 9), 400)):
        taken.append(c.press(site, writer, days, agencies[i % 4], full=True))
    originals = rng.sample([a for a in c.paper.articles if (c.now - a.moment).days > 3], 2)
    taken.append(c.press(site, writer, max(1, (c.now - originals[0].moment).days - 1), full=True, copied=originals[0]))
    if bare_copy:
        original = originals[1]
        article = c.press(site, writer, max(1, (c.now - original.moment).days - 1), full=True, copied=original)
        article.source, article.author = None, None
        c.plant(site, "NG-01", "word for word an item of the province's newspaper, and no source line", [article])
    if faulty:
        _spoil(c, site, rng.sample([a for a in taken if a.copy_of is None], 4))


def _spoil(c: "Casting", site: Site, items: list[Article]) -> None:
    """Takes from four items what a licensed site must name: agency, author, time, author and time."""
    rng = c.rng
    vague, no_author, no_time, neither = items
    vague.source = Source(
        rng.choice(("Internet", "Sưu tầm", "Tổng hợp từ Internet")), "vague", "mơ hồ", missing=("outlet", "author", "time")
    )
    for article, missing in ((no_author, ("author",)), (no_time, ("time",)), (neither, ("author", "time"))):
        assert article.source
        article.source = replace(
            article.source,
            author=None if "author" in missing else article.source.author,
            moment=None if "time" in missing else article.source.moment,
            missing=missing,
        )
    c.plant(site, "NG-02", "source lines of items taken from the press lack the agency, the author or the time", items)


# unlicensed sites: press items, freshness


def _unlicensed(c: "Casting") -> None:
    rng = c.rng
    communes = list(c.commune_sites)
    rng.shuffle(communes)
    plain, browser = c.department_sites[1], c.department_sites[2]
    others = [plain, c.public, c.academy]
    rng.shuffle(others)
    aggregating = [communes[0], others[0], c.bureau]
    two_items, old_items = communes[1], communes[2]
    few_among_many = others[1]
    stale = rng.sample(communes[1:], 3)
    nearly = rng.sample([s for s in communes[3:] if s not in stale], 2)
    stale_portal = rng.random() < 0.5
    undated = rng.sample(
        [s for s in (*communes, c.party, c.public, c.academy, plain) if s not in stale and s is not others[2] and not s.small], 4
    )

    for site in (*communes, *others, browser, c.portal, c.party, c.district, c.bureau):
        writer = c.writer(site)
        newest = rng.uniform(1, 11)
        if site in stale:
            newest = rng.uniform(45, 160)
            c.plant(site, "CN-01", f"the newest own item is {round(newest)} days old; the local decision allows a commune 30")
        elif site in nearly:
            newest = rng.uniform(23, 28)
            c.trap(site, "CN-01", f"the newest own item is {round(newest)} days old, just within the 30 of the local decision")
        elif site is c.portal and stale_portal:
            newest = rng.uniform(50, 150)
            c.plant(site, "CN-01", f"the newest own item is {round(newest)} days old; a provincial portal owes one a month")
        elif site is others[2] and site.kind != "academy":
            newest = rng.uniform(70, 150)
            c.plant(site, "CN-01", "no local decision sets a limit for this level: the number of days, as advice", verdict="advice")
            c.trap(site, "CN-01", "stale, but no threshold binds its level")
        count = rng.randint(5, 7) if site.small else rng.randint(8, 11)
        if site is few_among_many:
            count = 9
        ages = [rng.uniform(515, 550) for _ in range(6)] if site is c.district else c.days(count, newest)
        own = [c.own(site, writer, d) for d in ages]
        if site is few_among_many:
            own += [c.own(site, writer, rng.uniform(10, 22) if i < 10 else rng.uniform(2, 8)) for i in range(13)]
        if site in aggregating:
            _aggregate(c, site, writer, within_a_month=site is aggregating[rng.randrange(2)])
        elif site is two_items:
            agencies = c.outlets(2)
            items = [c.press(site, writer, rng.uniform(3, 60), a) for a in agencies]
            c.trap(site, "GP-01", "exactly two items from the press", items)
        elif site is old_items:
            items = [c.press(site, writer, rng.uniform(395, 520), a) for a in c.outlets(5)]
            c.trap(site, "GP-01", "items from the press, all older than twelve months", items)
        elif site is few_among_many:
            items = [c.press(site, writer, d, a) for d, a in zip((8, 15, 24), c.outlets(3), strict=True)]
            c.trap(site, "GP-01", "three items from the press among a great many own ones", items)
        elif site.kind == "commune":
            items = [c.state(site, writer, newest + rng.uniform(1, 60)) for _ in range(2 if site.small else 5)]
            c.trap(site, "GP-01", "items taken from state sites, which do not count as press", items)
            if rng.random() < 0.5:
                c.press(site, writer, newest + rng.uniform(20, 90), c.outlets(1)[0])
        if site.kind in ("commune", "school") and rng.random() < 0.5:
            article = rng.choice(sorted(own, key=lambda a: a.moment)[:-2])
            article.author, article.source = None, Source(site.organisation, "own", "nguồn")
        if site in undated:
            for article in rng.sample(sorted(own, key=lambda a: a.moment)[1:-3], rng.choice((1, 2))):
                article.dated = False
                c.trap(site, None, "a page without a date of its own, beside a clock, a law and its neighbours' dates", [article])
        if site.kind in ("commune", "academy", "party") and rng.random() < 0.6:
            some = rng.sample([a for a in site.articles if a.source is None], 2)
            some[0].comments, some[1].comments = Comments("form_open"), c.talk(some[1])
            c.trap(site, "BL-01", "comments on an unlicensed site, which the comment ban does not bind", some)


def _aggregate(c: "Casting", site: Site, writer: Writer, *, within_a_month: bool) -> None:
    rng = c.rng
    agencies = c.outlets(3)
    ages = [rng.uniform(2, 24) for _ in range(6)] if within_a_month else [rng.uniform(3, 75) for _ in range(8)]
    items = [c.press(site, writer, d, agencies[i % 3]) for i, d in enumerate(ages)]
    if not within_a_month:
        # make room: the share must not hang on how the window is laid
        recent = sorted((a for a in site.articles if a.source is None and (c.now - a.moment).days < 100), key=lambda a: a.moment)
        for article in recent[:-6]:
            site.articles.remove(article)
    assert c.paper
    original = rng.choice([a for a in c.paper.articles if 3 < (c.now - a.moment).days < 60] or c.paper.articles)
    items.append(c.press(site, writer, max(1, (c.now - original.moment).days - 1), copied=original))
    how = "six within a month" if within_a_month else "eight within 75 days, more than a quarter of the items"
    c.plant(site, "GP-01", f"no licence, and items from three newspapers with their names: {how}", items)
    quoted = rng.choice(items[:-1])
    quoted.comments = Comments("form_open")
    c.trap(site, "BL-02", "an open form under a quoted item, but the site holds no licence: that ban does not bind it", [quoted])


# what home pages say


def _home_pages(c: "Casting", duties: "Duties") -> None:
    rng = c.rng
    # whose old names are planted keeps its whole block
    standing = [s for s in c.commune_sites if s.prefix == "/" and s.code not in duties.old_names]
    images = rng.sample([c.department_sites[1], c.public, c.academy, c.party, *duties.schools[:3]], 3)
    for image in images:
        image.footer_image = True
        for rule in ("TC-01", "TC-02", "TC-03"):
            c.trap(image, rule, "the footer is a picture: what it says cannot be read, so nothing is missing")
    whole = [s for s in (*standing, *c.licensed, c.public, c.academy, c.party, c.department_sites[1]) if s not in images]
    nameless = rng.sample([s for s in whole if s.kind in ("commune", "aggregator")], 3)
    for site in nameless:
        # the person's post would name the body again
        person_only = (site.identity.responsible or "").split(" - ")[0].split(",")[0]
        site.full_identity = replace(site.full_identity, responsible=person_only)
        site.identity = replace(site.full_identity, managing_body=None, parent_body=None)
        site.reuse = None
        site.banner = (
            ("TRANG THÔNG TIN ĐIỆN TỬ", site.banner[1])
            if site.kind == "commune" and site.banner[1].startswith(("XÃ", "PHƯỜNG"))
            else site.banner
        )
        if site.kind == "commune" and site.banner[0].startswith("ỦY BAN"):
            word = "PHƯỜNG" if "phường" in site.name else "XÃ"
            site.banner = ("TRANG THÔNG TIN ĐIỆN TỬ", f"{word} {(site.commune or '').upper()}")
        c.plant(site, "TC-01", "the home page names neither the body that runs the site nor one above it")
    for site in rng.sample(whole, 3):
        lost = rng.choice(("address", "email", "phone"))
        site.identity = replace(site.identity, **{lost: None})
        c.plant(site, "TC-02", f"the home page lacks: {lost}")
    for site in rng.sample(whole, 3):
        site.identity = replace(site.identity, responsible=None)
        c.plant(site, "TC-03", "the home page names nobody who answers for the content")
    for site in (*c.licensed[:2], c.academy, rng.choice(standing)):
        line = (
            f"Giấy chứng nhận đăng ký kinh doanh số 29{rng.randint(10**7, 10**8)} do Sở Kế hoạch và Đầu tư cấp ngày {rng.randint(1, 28):02d}/05/2011"
            if site.kind == "aggregator"
            else rng.choice(
                ("Phần mềm được cấp phép sử dụng đến ngày 31/12/2019", "Bản quyền phần mềm: giấy phép số 1204/2015, hết hạn 30/6/2018")
            )
        )
        site.extra_lines += (line,)
        c.trap(site, "GP-02", "a trading or software licence is none of a news site")


# sections


def _sections(c: "Casting") -> None:
    rng = c.rng
    state = [s for s in (c.portal, *c.commune_sites, *c.department_sites[:2]) if s.reachable]
    names = ["Chuyển đổi số", "Gương người tốt, việc tốt", "Thông tin đấu thầu", "Thư viện ảnh"]
    for site, kind in zip(rng.sample(state, 4), ("empty", "updating", "empty", "updating"), strict=True):
        section = Section(rng.choice(names), kind)
        site.sections.insert(3, section)
        words = "shows no item" if kind == "empty" else "only says that it is being updated"
        c.plant(site, "ND-02", f"the section “{section.title}” {words}, while other lists of the site show theirs", section=section)
    for site in (c.party, c.academy, *c.licensed[:1]):
        section = Section(rng.choice(names[1:]), rng.choice(("empty", "updating")))
        site.sections.append(section)
        c.trap(site, "ND-02", "an empty section, but the owner is no state agency")
    for site in c.sites:
        for section in site.sections:
            if section.kind == "list" and not site.in_section(section) and site.reachable:
                writer = c.writer(site)
                oldest = min(a.moment for a in site.articles)
                article = c.own(site, writer, (c.now - oldest).days + 1, section.slug)
                article.credit = None


# English


def _english(c: "Casting", duties: "Duties") -> None:
    rng = c.rng
    for site in c.sites:
        if not site.reachable or site is c.district:
            continue
        if site is c.portal:
            site.english = "real" if rng.random() < 0.7 else "empty"
        elif site is c.department_sites[2]:
            site.english = "real"
        elif site.state_agency:
            site.english = rng.choice(("real", "empty", "absent")) if site.code not in duties.no_english else "absent"
        elif site is c.academy:
            site.english = "vietnamese"
        elif site is c.party:
            site.english = "absent"
        if site.state_agency and site.english != "real":
            if site.prefix == "/":
                c.plant(site, "EN-01", f"English pages: {site.english}; a decision of the province asks for them")
            else:
                site.english = "absent"
                c.trap(site, "EN-01", "a component: the portal's English pages may be its own")
        elif site.state_agency:
            c.trap(site, "EN-01", "English pages on structure and functions")
        if site is c.academy or site is c.party:
            c.trap(site, "EN-01", "no state agency")
        if site.english == "real":
            writer = c.writer(site)
            newest_own = min((c.now - a.moment).days for a in site.articles if a.source is None)
            for _ in range(2):
                # never newer than the newest own Vietnamese item, or a stale site would not be stale
                when = c.moment(newest_own + rng.uniform(5, 200)).replace(second=0)
                story = writer.story(when.date(), "en")
                site.articles.append(Article(0, story.title, story.paragraphs, when, "en", "en"))
        if site.english == "vietnamese":
            writer = c.writer(site)
            newest_own = min((c.now - a.moment).days for a in site.articles if a.source is None)
            own = [c.own(site, writer, newest_own + rng.uniform(5, 200), "en") for _ in range(3)]
            c.trap(site, None, "Vietnamese articles under /en/", own)


# oddities that no rule is about


def _surroundings(c: "Casting") -> None:
    rng = c.rng
    assert c.paper
    c.department_sites[2].oddities.add("browser")
    c.department_sites[2].render = "browser"
    live = [s for s in c.sites if s.reachable and s.prefix == "/" and s is not c.department_sites[2]]
    for oddity in ("mis-declared", "old headers", "calendar", "session", "cp1258", "broken gzip", "disallow", "crawl-delay"):
        free = [s for s in live if not s.oddities and s is not c.portal]
        if oddity == "broken gzip":
            # what one visit could not read whole, it calls lacking only when a second one agrees
            free = [s for s in free if s.code not in {p.site for p in c.plantings}] or [c.party]
        rng.choice(free).oddities.add(oddity)
    c.trap(c.dead, None, "the host has no address: unknown, and no breach")
    c.trap(c.district, "CN-01", "the district ended on 2025-06-30, and so did its site's duties")
    for site in live:
        site.links = (
            ("Cổng Thông tin điện tử tỉnh", c.portal.root),
            (c.paper.name, c.paper.root),
            ("Cổng Dịch vụ công quốc gia", "https://dichvucong.gov.vn/"),
        )
    c.portal.links = tuple((s.name, s.root) for s in c.commune_sites)
