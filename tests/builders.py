"""Small dossiers for tests: everything has a harmless default, a test names only what it is about.

The default site is a commune's internal site with a complete home page, visited on 21 November 2026.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from typing import Any

from monitor.domain.coverage import Coverage
from monitor.domain.facts import (
    CommentSection,
    CommentState,
    DateFact,
    Identity,
    LanguageLink,
    LicenceKind,
    LicenceNotice,
    PageFacts,
    PageKind,
    Section,
    SourceCitation,
    SourceKind,
)
from monitor.domain.page import ArchivePosition, FetchOutcome
from monitor.domain.site import Level, Licence, LicenceStatus, OwnerType, ReuseConsent, Site, SiteClass, SitePeriod
from monitor.law.load import load_law
from monitor.rules.dossier import Alteration, Dossier, PressMatch, ReadPage, SourceCheck, Threshold

VN = timezone(timedelta(hours=7))
DAY = date(2026, 11, 21)
HOME = "http://xamau.test/"


def moment(day: date | str, hour: int = 8) -> datetime:
    day = date.fromisoformat(day) if isinstance(day, str) else day
    return datetime(day.year, day.month, day.day, hour, tzinfo=VN)


def licence(
    number: str = "12/GP-TTĐT",
    issued: str | None = "2022-02-18",
    expires: str | None = None,
    status: str = "valid",
    issuer: str | None = "Sở TT&TT",
    person: str | None = None,
) -> Licence:
    """A row of the register."""
    return Licence(
        number,
        issuer,
        date.fromisoformat(issued) if issued else None,
        date.fromisoformat(expires) if expires else None,
        person,
        LicenceStatus(status),
    )


def consent(agency: str = "Báo Tuổi Trẻ", signed: str | None = "2025-03-01", until: str | None = None) -> ReuseConsent:
    """A written agreement in the register."""
    return ReuseConsent(agency, "07/TT", date.fromisoformat(signed) if signed else None, date.fromisoformat(until) if until else None)


def site(
    code: str = "XA-MAU",
    *,
    url: str = HOME,
    level: str = "commune",
    site_class: str = "internal",
    owner: str | None = "state",
    licences: Iterable[Licence] = (),
    consents: Iterable[ReuseConsent] = (),
    name: str = "Ủy ban nhân dân xã Mẫu",
    governing_body: str | None = None,
    admin_code: str | None = None,
    valid_from: str | None = None,
    valid_to: str | None = None,
    before: Mapping[str, Any] | None = None,
) -> Site:
    """`before`: what differed in the period that ended the day before `valid_from`."""
    period = SitePeriod(
        name=name,
        url=url,
        level=Level(level),
        site_class=SiteClass(site_class),
        owner_type=OwnerType(owner) if owner else None,
        governing_body=governing_body,
        admin_code=admin_code,
        valid_from=date.fromisoformat(valid_from) if valid_from else None,
        valid_to=date.fromisoformat(valid_to) if valid_to else None,
    )
    periods: tuple[SitePeriod, ...] = (period,)
    if before is not None:
        assert period.valid_from is not None
        periods = (replace(period, valid_from=None, valid_to=period.valid_from - timedelta(days=1), **before), period)
    return Site(code, periods, tuple(licences), tuple(consents))


def read(facts: PageFacts, *, inherited: bool = False, first_seen: str | None = None) -> ReadPage:
    """A page that was read, with an archive position made from its address."""
    return ReadPage(
        facts,
        datetime.fromisoformat(facts.fetched_at),
        ArchivePosition("mau.warc.gz", 1000, 500, facts.sha256),
        datetime.fromisoformat(first_seen) if first_seen else None,
        inherited,
    )


def page(kind: str = "other", url: str = "http://xamau.test/trang", *, seen: date = DAY, **facts: Any) -> PageFacts:
    return PageFacts(
        url=url, fetched_at=moment(seen).isoformat(), status=200, sha256=f"{abs(hash(url)):064x}"[:64], page_kind=PageKind(kind), **facts
    )


FULL_IDENTITY: dict[str, str | None] = {
    "managing_body": "Ủy ban nhân dân xã Mẫu",
    "parent_body": "Ủy ban nhân dân tỉnh Mẫu",
    "responsible_person": "Nguyễn Văn Tám - Chủ tịch",
    "address": "Thôn Một, xã Mẫu",
    "email": "vanphong@xamau.test",
    "phone": "0203 3 123 456",
}

FULL_LICENCE: dict[str, Any] = {
    "number": "12/GP-TTĐT",
    "issuer": "Sở TT&TT",
    "issued_on": "2022-02-18",
    "quote": "Giấy phép số 12/GP-TTĐT do Sở TT&TT cấp ngày 18/02/2022",
}


def identity(**changes: str | None) -> tuple[Identity, dict[str, str]]:
    """A full identity block with changes (None takes a field away), and the words each field was read from."""
    fields = {**FULL_IDENTITY, **changes}
    return Identity(**fields), {name: f"{name}: {value}" for name, value in fields.items() if value}


def notice(kind: str = "aggregated", **changes: Any) -> LicenceNotice:
    return LicenceNotice(kind=LicenceKind(kind), **{**FULL_LICENCE, **changes})


def home(
    url: str = HOME,
    *,
    lacks: Iterable[str] = (),
    values: Mapping[str, str] | None = None,
    no_identity: bool = False,
    licence_notice: LicenceNotice | None = None,
    english: str | None = None,
    sections: Iterable[tuple[str, str]] = (),
    unreadable: Iterable[str] = (),
    **facts: Any,
) -> PageFacts:
    """A home page with every identity field but those it `lacks`; `english` is the address of its English link."""
    block, quotes = identity(**dict.fromkeys(lacks), **(values or {}))
    return page(
        "home",
        url,
        title=facts.pop("title", "Trang thông tin điện tử xã Mẫu"),
        identity=None if no_identity else block,
        identity_quotes={} if no_identity else quotes,
        licence=licence_notice,
        language_links=(LanguageLink("en", english, "English"),) if english else (),
        sections=tuple(Section(title, address) for title, address in sections),
        unreadable=tuple(unreadable),
        language=facts.pop("language", "vi"),
        **facts,
    )


def published(day: str, precision: str = "day") -> DateFact:
    """`day` ISO: "2026-03-02", or with a time."""
    shown = date.fromisoformat(day[:10]).strftime("%d/%m/%Y")
    return DateFact(day, precision, f"Ngày đăng: {shown}", (0, 21), "visible")


def source(
    name: str = "Báo Tuổi Trẻ",
    kind: str = "press",
    *,
    outlet: str | None = None,
    author: str | None = None,
    time: str | None = None,
    quote: str | None = None,
    url: str | None = None,
    where: str = "field",
) -> SourceCitation:
    return SourceCitation(
        name=name,
        kind=SourceKind(kind),
        where=where,
        quote=quote or f"Nguồn: {name}",
        outlet=outlet,
        author=author,
        published=time,
        url=url,
    )


def article(
    number: int = 1,
    day: str | None = "2026-11-10",
    *,
    url: str | None = None,
    sources: Iterable[SourceCitation] = (),
    comments: str | None = "none",
    author: str | None = None,
    language: str = "vi",
    demonstration: bool = False,
    title: str | None = None,
    precision: str = "day",
    **facts: Any,
) -> PageFacts:
    section = None
    if comments is not None:
        shown = comments == "published"
        section = CommentSection(CommentState(comments), 2 if shown else 0, quote="Bình luận của bạn đọc" if comments != "none" else None)
    return page(
        "article",
        url or f"http://xamau.test/tin/{number}",
        title=title or f"Tin số {number}",
        published=published(day, precision) if day else None,
        sources=tuple(sources),
        comments=section,
        author=author,
        language=language,
        demonstration=demonstration,
        **facts,
    )


def coverage(*, day: date = DAY, home_outcome: str | None = "ok", **changes: Any) -> Coverage:
    """A healthy, complete visit."""
    at = moment(day)
    values: dict[str, Any] = {
        "mode": "live", "started_at": at, "sealed_at": at + timedelta(minutes=5), "visit_time": at,
        "home": FetchOutcome(home_outcome) if home_outcome else None, "outcomes": {"ok": 20}, "lists_reached": 3, "linked": 20,
        "clock_headers": 2,
    }  # fmt: skip
    return Coverage(**{**values, **changes})


def dossier(
    pages: Iterable[PageFacts] | None = None,
    *,
    of: Site | None = None,
    day: date = DAY,
    visit: Coverage | None = None,
    thresholds: Mapping[str, Threshold] | None = None,
    matches: Iterable[PressMatch] | None = None,
    unread: Mapping[str, str] | None = None,
    inherited: Iterable[PageFacts] = (),
    first_seen: Mapping[str, str] | None = None,
    **looked_at: Any,
) -> Dossier:
    """`first_seen`: address → ISO moment; `looked_at`: fields of the dossier that only some visits fill."""
    seen = first_seen or {}
    own = [read(facts, first_seen=seen.get(facts.url)) for facts in (pages if pages is not None else [home()])]
    return Dossier(
        site=of or site(),
        day=day,
        law=load_law(),
        coverage=visit or coverage(day=day),
        pages=(*own, *(read(facts, inherited=True) for facts in inherited)),
        thresholds=thresholds or {},
        press_matches=None if matches is None else tuple(matches),
        unread={url: FetchOutcome(how) for url, how in (unread or {}).items()},
        **looked_at,
    )


def match(
    url: str,
    share: float = 0.9,
    outlet: str = "tuoitre.vn",
    published_at: str | None = "2026-03-01T07:00:00+07:00",
    altered: Iterable[tuple[str, str]] | None = None,
) -> PressMatch:
    differs = None if altered is None else tuple(Alteration(own, original) for own, original in altered)
    return PressMatch(url, f"https://{outlet}/goc.htm", outlet, share, published_at, altered=differs)


def source_check(
    at: str, outcome: str = "not_found", url: str = "https://tuoitre.vn/goc.htm", changed: Iterable[tuple[str, str]] | None = None
) -> SourceCheck:
    """`at` an ISO moment."""
    differs = None if changed is None else tuple(Alteration(own, original) for own, original in changed)
    return SourceCheck(url, datetime.fromisoformat(at), FetchOutcome(outcome), differs)
