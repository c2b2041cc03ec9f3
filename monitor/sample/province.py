"""A province in miniature: its pages, its registry and the truth about it."""

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from monitor.clock import VIETNAM
from monitor.sample import oddities, plant_duties, plant_heads, plant_press, plantings
from monitor.sample.answers import Answer, page, redirect
from monitor.sample.cast import Cast, cast
from monitor.sample.model import Article, Site
from monitor.sample.pages import Paths, lay_out, sitemap
from monitor.sample.plant_press import with_other_signs, with_other_words, with_own_end
from monitor.sample.workbook import workbook

SAMPLE_NOW = datetime(2026, 11, 21, 8, 0, tzinfo=VIETNAM)
"""The sample's own day."""

_MISSING = page("<html><head><title>404</title></head><body><h1>Không tìm thấy trang</h1></body></html>", status=404)
_PICTURE = Answer(bytes.fromhex("47494638396101000100800000ffffff00000021f90400000000002c00000000010001000002024401003b"), "image/gif")
_SCRIPT = Answer(b"/* */\n", "application/javascript")
_STYLE = Answer(b"body{font-family:sans-serif}\n", "text/css")


PLANTED_RULES = tuple(sorted({*plantings.RULES, *plant_press.RULES, *plant_duties.PLANTED, *plant_heads.RULES}))
"""Rules of which the truth knows every breach; of others it says nothing."""


@dataclass
class Province:
    """`hosts` maps a host to its answers by path with query. What no path names, `answer` may still make up (calendars, session ids)."""

    seed: int
    now: datetime
    hosts: dict[str, Paths]
    cast: Cast
    later: dict[tuple[str, str], tuple[Answer | None, Answer | None]] = field(default_factory=dict)
    """Host and path → its answers at the first and the second look after the morning; None: as before."""
    looks: int = 0
    """How often somebody has come back after the morning: 0, 1 or 2. Set by who runs the day."""
    thresholds: dict[str, dict[str, object]] = field(default_factory=dict)
    """Key of monitor.toml → {"value", "unit", "basis": {number, issued_on, issuer}}: what the province itself has decided."""

    def answer(self, host: str, target: str) -> Answer | None:
        """None when the host does not exist."""
        paths = self.hosts.get(host.lower())
        if paths is None:
            return None
        if self.looks and (host.lower(), target) in self.later:
            then = self.later[host.lower(), target][self.looks - 1]
            if then is not None:
                return then
        found = paths.get(target)
        if found is None and "PHPSESSID" in target:
            target = oddities.without_session(target)
            found = paths.get(target)
        if found is None and target.startswith("/lich?"):
            found = oddities.calendar(target)
        if found is None and target.rsplit(".", 1)[-1] in ("gif", "jpg", "png", "webp"):
            found = _PICTURE
        if found is None and target.endswith(".js"):
            found = _SCRIPT
        if found is None and target.endswith(".css"):
            found = _STYLE
        if found is None and target.startswith("/tim-kiem"):
            found = paths.get("/tim-kiem")
        return found or _MISSING

    @property
    def visited_again(self) -> tuple[str, ...]:
        """Codes of the sites of which a second visit at noon can tell more: the licensed ones, whose sources were asked for in between,
        and those that took something down."""
        changed = {site.code for site, _, _ in self.cast.removed}
        return tuple(s.code for s in self.cast.sites if s.reachable and (s.licensed or s.code in changed))

    @property
    def press_hosts(self) -> tuple[str, ...]:
        """Hosts of the newspapers, for a press watch to ask."""
        return tuple(s.host for s in (*self.cast.sites, *self.cast.press) if s.kind == "newspaper")

    @property
    def ipv6(self) -> dict[str, bool]:
        """Host → whether it has an IPv6 address; hosts of which nobody can tell are left out."""
        return {s.host: s.ipv6 for s in self.cast.sites if s.ipv6 is not None}

    @property
    def certificates(self) -> dict[str, str]:
        """Host → "sound" or what is wrong with its certificate; hosts without one are left out."""
        return {s.host: s.certificate for s in self.cast.sites if s.certificate}

    def registry_xlsx(self) -> bytes:
        """The registry workbook with its three sheets."""
        return workbook(self.cast, self.seed)

    def truth(self) -> dict[str, Any]:
        """What is planted, JSON-able. A (site, rule) that `breaches` does not list as a breach is none."""
        return {
            "seed": self.seed,
            "now": self.now.isoformat(),
            "province": self.cast.world.province,
            "thresholds": self.thresholds,
            "rules": list(PLANTED_RULES),
            "sites": [
                {
                    "code": s.code,
                    "name": s.name,
                    "url": s.root,
                    "kind": s.kind,
                    "skin": s.skin.name,
                    "reachable": s.reachable,
                    "ended": s.valid_to.isoformat() if s.valid_to else None,
                    "articles": len(s.articles) if s.reachable else 0,
                    "oddities": sorted(s.oddities),
                }
                for s in self.cast.sites
            ],
            "breaches": [
                {
                    "site": p.site,
                    "rule": p.rule,
                    "verdict": p.verdict,
                    "needs": p.needs,
                    "pages": p.pages or [self._address(p.site, a) for a in p.articles],
                    "why": p.why,
                    "missing": {self._address(p.site, a): list(a.source.missing) for a in p.articles if a.source and a.source.missing},
                }
                for p in self.cast.plantings
            ],
            "traps": [
                {"site": t.site, "rule": t.rule, "why": t.why, "pages": t.pages or [self._address(t.site, a) for a in t.articles]}
                for t in self.cast.traps
            ],
            "notices": [{"site": site, "code": code, "why": why} for site, code, why in self.cast.notices],
            "pages": [entry for s in self.cast.sites if s.reachable for entry in self._pages(s)],
        }

    def _address(self, code: str, article: Article) -> str:
        return next(s for s in self.cast.sites if s.code == code).url(article.address)

    def _pages(self, site: Site) -> list[dict[str, Any]]:
        entries: list[dict[str, Any]] = []
        for a in site.newest():
            source = a.source
            entries.append(
                {
                    "url": site.url(a.address),
                    "site": site.code,
                    "article": True,
                    "title": a.title,
                    "language": a.language,
                    "published": site.published(a),
                    "precision": site.precision(a) if a.dated else None,
                    "source": {"name": source.name, "outlet": source.domain, "kind": source.kind} if source else None,
                    "copy_of": a.copy_of,
                    "comments": {"state": a.comments.state, "count": len(a.comments.entries)},
                }
            )
        plain = [site.root] + [site.url(site.skin.section_path(s)) for s in site.sections if s.kind != "external"]
        entries += [
            {
                "url": url,
                "site": site.code,
                "article": False,
                "title": None,
                "language": None,
                "published": None,
                "source": None,
                "comments": None,
            }
            for url in plain
        ]
        return entries


def build(seed: int, now: datetime = SAMPLE_NOW) -> Province:
    """The province of a seed as it stands at `now`. The same arguments give the same bytes."""
    made = cast(seed, now)
    hosts: dict[str, Paths] = {}
    by_host: dict[str, list[Site]] = {}
    for site in (*made.sites, *made.press):
        if not site.reachable:
            continue
        paths = lay_out(site, made.world)
        shared: Paths = {}
        oddities.apply(site, paths, shared)
        host = hosts.setdefault(site.host, {})
        host.update(shared)
        host.update(paths)
        by_host.setdefault(site.host, []).append(site)
    for name, sites in by_host.items():
        _host_files(name, sites, hosts[name])
    signed = (now - timedelta(days=300)).date()
    basis = {"number": "18/2026/QĐ-UBND", "issued_on": signed.isoformat(), "issuer": f"UBND tỉnh {made.world.province}"}
    later = {(s.host, f"/{a.address}"): _later(s, a, answers, hosts) for s, a, answers in made.later}
    for site in {s.code: s for s, _, _ in made.removed}.values():
        changes = [(a, how) for s, a, how in made.removed if s is site]
        later |= {(site.host, path): (None, answer) for path, answer in _at_noon(site, changes, hosts[site.host], made).items()}
    return Province(
        seed,
        now,
        hosts,
        made,
        later,
        0,
        {
            "staleness.COMMUNE": {"value": 30, "unit": "ngày", "basis": basis},
            "english.required": {"value": 1, "unit": "có", "basis": basis},
        },
    )


def _later(site: Site, article: Article, answers: tuple[str, str], hosts: dict[str, Paths]) -> tuple[Answer | None, Answer | None]:
    """What the address of a newspaper's item answers later that day."""
    moved = f"/chuyen/{article.address}"
    hosts[site.host][moved] = hosts[site.host][f"/{article.address}"]

    def told(how: str) -> Answer | None:
        shape = {"changed": with_other_words, "signs": with_other_signs, "longer": with_own_end}
        match how:
            case "same":
                return None
            case "gone":
                return page("<html><body><h1>Bài viết đã được gỡ</h1></body></html>", status=410)
            case "missing":
                return _MISSING
            case "busy":
                return page("<html><body>Máy chủ đang bận</body></html>", status=503)
            case "moved":
                return redirect(f"http://{site.host}{moved}")
        around = [a for a in site.newest() if a is not article][:4]
        return page(site.skin.article(site, replace(article, paragraphs=shape[how](article.paragraphs)), around))

    return told(answers[0]), told(answers[1])


def _at_noon(site: Site, changes: list[tuple[Article, str]], morning: Paths, made: Cast) -> Paths:
    """The answers of a site that are others at noon: items gone from their addresses, and from lists, feed and sitemap with them."""
    kept = [a for a in site.articles if all(a is not changed or how == "busy" for changed, how in changes)]
    kept += [replace(a, number=a.number + 700, title=f"{a.title} (đăng lại)".upper()) for a, how in changes if how == "moved"]
    after = replace(site, articles=kept)
    paths = lay_out(after, made.world)
    oddities.apply(after, paths, {})
    paths["/sitemap.xml"] = sitemap([after])
    gone = page("<html><body><h1>Nội dung đã được gỡ</h1></body></html>", status=410)
    for article, how in changes:
        match how:
            case "gone":
                paths[f"{site.prefix}{article.address}"] = gone
            case "busy":
                paths[f"{site.prefix}{article.address}"] = page("<html><body>Máy chủ đang bận</body></html>", status=503)
    missing = {path: _MISSING for path in morning if path not in paths and path not in ("/robots.txt", "/lien-ket-cu")}
    return missing | {path: answer for path, answer in paths.items() if path not in morning or morning[path].body != answer.body}


def _host_files(name: str, sites: list[Site], paths: Paths) -> None:
    scheme = sites[0].root.partition(":")[0]
    rules = ["User-agent: *"]
    for site in sites:
        if "disallow" in site.oddities:
            rules.append("Disallow: /quan-tri/")
        if "crawl-delay" in site.oddities:
            rules.append("Crawl-delay: 0.1")
    if len(rules) == 1:
        rules.append("Disallow: /quan-tri/")
    rules.append(f"Sitemap: {scheme}://{name}/sitemap.xml")
    paths["/robots.txt"] = Answer(("\n".join(rules) + "\n").encode(), "text/plain; charset=utf-8")
    paths["/sitemap.xml"] = sitemap(sites)
    paths["/lien-ket-cu"] = redirect(f"{scheme}://{name}/", 302)
