"""CN-02: the agency's own documents were posted late."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from monitor.domain.facts import DocumentLink, PageKind
from monitor.domain.outcome import Decide, Severity, Verdict
from monitor.domain.site import Level
from monitor.reference.working_days import working_days_between
from monitor.rules.cn_01 import observed_on
from monitor.rules.dossier import Dossier, ReadPage
from monitor.rules.engine import Case, Cited, Judgement, Prose, Rule, RuleStatus, together
from monitor.rules.scope import AGENCY_LEVELS, not_district, of_communes, of_portal_levels, state_only
from monitor.rules.signals import instance
from monitor.rules.words import vietnamese_day
from monitor.vietnamese.text import fold, squeeze, syllables

_LIMITS = {"P47": 2, "P59a": 5, "P99": 5, "P59c": 5}
"""Provision → working days an agency has to post what it issued itself. The shorter binds where two are in force."""

_DEFAULTS = {"documents.window_days": 365, "documents.bulk": 10, "documents.archive_days": 180}
"""Window: how far back postings are judged. Bulk: so many documents of different days posted on one day are an archive moved, and so is
a document posted more than archive_days after its day."""


@dataclass(frozen=True, slots=True)
class _Posting:
    page: ReadPage
    document: DocumentLink
    issued: date
    posted: date


def _number(dossier: Dossier, key: str) -> int:
    threshold = dossier.thresholds.get(key)
    return int(threshold.value) if threshold is not None else _DEFAULTS[key]


def _day(text: str | None) -> date | None:
    try:
        return date.fromisoformat(text[:10]) if text else None
    except ValueError:
        return None


def _postings(dossier: Dossier) -> Iterable[_Posting]:
    """Documents with both days; each number and title once, at the earliest posting read."""
    found: dict[tuple[str | None, str], _Posting] = {}
    for page in dossier.pages:
        if page.inherited or page.facts.demonstration:
            continue
        own_page = page.facts.page_kind is PageKind.DOCUMENT and len(page.facts.documents) == 1
        for document in page.facts.documents:
            issued, posted = _day(document.issued_on), _day(document.posted_on)
            if posted is None and own_page and page.facts.published is not None and page.facts.published.origin == "visible":
                posted = page.facts.published.day
            if issued is None or posted is None or posted < issued:
                continue
            key = (document.number, fold(squeeze(document.title)))
            if key not in found or posted < found[key].posted:
                found[key] = _Posting(page, document, issued, posted)
    return found.values()


def own_names(dossier: Dossier) -> tuple[str, ...]:
    """Folded names by which a document says that this very agency issued it: "ubnd xa mau", "so y te"."""
    period = dossier.period
    if period is None:
        return ()
    name = fold(squeeze(period.name))
    name = re.sub(r"^(?:cong|trang)(?: thong tin| ttdt| tin)?(?: dien tu)?(?: tong hop| thanh phan)?(?: cua)? ", "", name)
    body = re.sub(r"^(?:uy ban nhan dan|ubnd) ", "", name)
    return (f"ubnd {body}", f"uy ban nhan dan {body}", f"hdnd {body}", f"hoi dong nhan dan {body}") if body != name else (name,)


def own_sign(dossier: Dossier) -> str | None:
    """A department's letters in the numbers of its documents, "SYT" for Sở Y tế; None where the letters are shared (UBND)."""
    names = own_names(dossier)
    if dossier.level is not Level.DEPARTMENT or not names or not names[0].startswith("so "):
        return None
    words = [word for word in syllables(re.split(r" (?:tinh|thanh pho|tp) ", names[0])[0]) if word != "va"]
    return "".join(word[0] for word in words).upper()


def is_own(dossier: Dossier, document: DocumentLink) -> bool:
    """Whether the document itself says that the site's agency issued it. Otherwise nobody knows: communes post what others issue."""
    title = fold(squeeze(document.title))
    if document.issuer is not None:
        return _is_issuer(dossier, document.issuer)
    if any(re.search(rf"\b{re.escape(name)}\b", title) for name in own_names(dossier)):
        return True
    sign = own_sign(dossier)
    last = re.split(r"[-–/]", document.number)[1:] if document.number else []
    return sign is not None and sign in (fold(part).upper() for part in last)


def _is_issuer(dossier: Dossier, issuer: str) -> bool:
    """Whether "Cơ quan ban hành" names the site's agency: in full, without the unit above it, or by its kind alone ("UBND xã")."""
    said = re.sub(r"\s*[-–,].*$", "", fold(squeeze(issuer)))
    return any(
        said == name or re.fullmatch(rf"{re.escape(said)} (?:tinh|thanh pho|tp|huyen|quan|thi xa)\b.*", name) for name in own_names(dossier)
    ) or (dossier.level is Level.COMMUNE and said in _BARE_ISSUERS)


_BARE_ISSUERS = tuple(
    f"{body} {kind}" for body in ("ubnd", "uy ban nhan dan", "hdnd", "hoi dong nhan dan") for kind in ("xa", "phuong", "dac khu")
)


def _judge(case: Case) -> Judgement:
    dossier = case.dossier
    seen = observed_on(dossier)
    since = seen - timedelta(days=_number(dossier, "documents.window_days"))
    dated = [p for p in _postings(dossier) if since <= p.posted <= seen]
    own = [p for p in dated if is_own(dossier, p.document)]
    remarks = (
        "Chỉ xét văn bản ghi rõ do chính cơ quan ban hành và có cả ngày ban hành, ngày đăng.",
        "Văn bản đăng dồn một ngày hoặc đăng lại từ kho cũ không tính.",
    )
    if not own:
        reason = f"Đọc được {len(dated)} văn bản có đủ ngày ban hành và ngày đăng, không văn bản nào ghi rõ do chính cơ quan ban hành."
        return Judgement(Verdict.UNKNOWN, reason, not_checked=remarks)
    many = Counter(p.posted for p in {(p.issued, p.posted): p for p in dated}.values())
    bulk, archive = _number(dossier, "documents.bulk"), _number(dossier, "documents.archive_days")
    late: list[tuple[_Posting, int, int]] = []
    judged: list[str] = []
    for one in own:
        limit = _limit(case, one.issued)
        days = working_days_between(one.issued, one.posted)
        if limit is None or days is None or many[one.posted] >= bulk or (one.posted - one.issued).days > archive:
            continue
        judged.append(one.page.url)
        if days > limit:
            late.append((one, days, limit))
    if late:
        legal = together(case.legal, *(case.legal_on(one.issued) for one, _, _ in late))
        instances = tuple(
            instance(
                one.page,
                one.document.title,
                f"Ban hành {vietnamese_day(one.issued)}, đăng {vietnamese_day(one.posted)}: {days} ngày làm việc, hạn {limit} ngày.",
                element=one.document.number or one.document.title,
            )
            for one, days, limit in late
        )
        reason = f"Dấu hiệu đăng quá hạn {len(late)} trong {len(judged)} văn bản do cơ quan ban hành."
        return Judgement(Verdict.BREACH, reason, instances, tuple(dict.fromkeys(judged)), legal=legal, not_checked=remarks)
    if not judged:
        return Judgement(Verdict.UNKNOWN, "Không văn bản nào của cơ quan tính được hạn đăng nên không kết luận.", not_checked=remarks)
    reason = f"Đã xét {len(judged)} văn bản do cơ quan ban hành, đăng trong hạn."
    return Judgement(Verdict.COMPLIANT, reason, judged=tuple(dict.fromkeys(judged)), not_checked=remarks)


def _limit(case: Case, issued: date) -> int | None:
    """Working days by the law of the day of issue: posting is an act. None when no law asked for it then."""
    limits = [_LIMITS[p.id] for p in case.legal_on(issued).provisions]
    return min(limits, default=None)


RULE = Rule(
    code="CN-02",
    version=2,
    status=RuleStatus.STABLE,
    title="Văn bản đăng quá hạn",
    severity=Severity.MINOR,
    decide=Decide.CONFIRM,
    basis=(
        Cited("P47", when=of_portal_levels),
        Cited("P99", when=not_district),
        Cited("P59a"),
        Cited("P59c", when=of_communes),
    ),
    prose=Prose(
        checks="Số ngày làm việc từ ngày ban hành đến ngày đăng của văn bản do chính cơ quan ban hành.",
        why="Văn bản phải được đăng trong hạn để người dân biết và thực hiện.",
        remedy="Đăng văn bản ngay khi ban hành; ghi đúng ngày đăng.",
        limits="Không xét văn bản của cơ quan khác, văn bản đăng dồn hoặc đăng lại; năm chưa có lịch nghỉ lễ thì không tính.",
        severity="Chưa tìm thấy chế tài riêng; thường dẫn tới kiến nghị, nhắc nhở.",
    ),
    judge=_judge,
    applies_to=state_only(*AGENCY_LEVELS),
)
