"""TM-01: the domain breaks the rules on domains of state agencies or of aggregated sites."""

import re
from dataclasses import replace
from datetime import date, timedelta
from functools import cache

from monitor.domain.outcome import Decide, Severity, Verdict
from monitor.domain.site import Level, OwnerType, SiteClass
from monitor.reference.units import REFORM, UnitLevel, load_units
from monitor.rules.dossier import Dossier, ReadPage
from monitor.rules.engine import Case, Cited, Judgement, NotBound, Prose, Rule, RuleStatus, legal_on
from monitor.rules.gp_02 import current_licence
from monitor.rules.scope import AGENCY_LEVELS, of_portal_levels, state_only
from monitor.rules.signals import instance, words_of_block
from monitor.vietnamese.text import fold

_BELOW_PROVINCE = (Level.DEPARTMENT, Level.DISTRICT, Level.COMMUNE)
_state_agency = state_only(*AGENCY_LEVELS)

_RESERVED = ("test", "example", "invalid", "localhost", "local")
"""Top names that no public site can have: what stands under them is a trial."""

_ALIASES = ("hochiminhcity", "tphcm", "hcm", "hcmcity", "brvt", "baria", "hue", "daklak", "dacnong", "daclac", "tthue")
"""Names that provinces use in their domains beside their plain name."""


_BESIDE_A_PLACE = re.compile(r"(?:24h?|\d*|online|news|info|net|tv|today|plus|moi|tin|tintuc|doisong|cuocsong|nhipsong|ngaynay)")
"""What a name adds to the name of a place without making another word of it."""


def _label(unit_name: str) -> str:
    return re.sub(r"[^a-z]", "", fold(re.sub(r"^(?:Tỉnh|Thành [Pp]hố) ", "", unit_name)))


@cache
def province_labels() -> frozenset[str]:
    """Domain labels of provinces, those of before 2025-07-01 among them: their domains may live on while they are moved."""
    units = load_units()
    found = set(_ALIASES)
    for day in (REFORM - timedelta(days=1), REFORM):
        for unit in units.on(day):
            if unit.level is UnitLevel.PROVINCE:
                found.add(_label(unit.name))
    return frozenset(found)


def _own_labels(dossier: Dossier) -> frozenset[str]:
    """Labels of the provinces, of today and of before, that the owner's unit lies in; empty where the register does not tell."""
    units, period = load_units(), dossier.period
    code = period.admin_code if period is not None else None
    unit = units.by_code(code, dossier.day) if code else None
    if unit is None or code is None:
        return frozenset()
    homes = [above for one in (unit, *units.predecessors(code)) for above in (one, *units.parents(one))]
    return frozenset(_label(home.name) for home in homes if home.level is UnitLevel.PROVINCE)


def _other_locality(dossier: Dossier, labels: list[str]) -> str | None:
    """The label of another province in the name of a site that a department licensed; None where none stands there or nobody can tell."""
    own, licence, period = _own_labels(dossier), current_licence(dossier), dossier.period
    if not own or period is None or licence is None or not re.search(r"\bso\b", fold(licence.issuer or "")):
        return None
    named = fold(f"{period.name} {period.governing_body or ''}").replace(" ", "")
    for token in (token for label in labels[:-1] for token in label.split("-")):
        for place in sorted(province_labels() - own):
            before, found, after = token.partition(place)
            beside = found and _BESIDE_A_PLACE.fullmatch(before) and _BESIDE_A_PLACE.fullmatch(after)
            if beside and len(place) >= 6 and place not in named:
                return place
    return None


def _applies(dossier: Dossier) -> NotBound | None:
    return None if dossier.status is SiteClass.AGGREGATED else _state_agency(dossier)


def _state(dossier: Dossier, _: date) -> bool:
    return dossier.owner_type is OwnerType.STATE and dossier.level in AGENCY_LEVELS


def _below_province(dossier: Dossier, day: date) -> bool:
    return _state(dossier, day) and dossier.level in _BELOW_PROVINCE


def _of_today(dossier: Dossier, day: date) -> bool:
    return _state(dossier, day) and dossier.level is not Level.DISTRICT


def _aggregated(dossier: Dossier, _: date) -> bool:
    return dossier.status is SiteClass.AGGREGATED


_OF_STATE = (Cited("P59", when=_of_today), Cited("P53", when=_below_province), Cited("P43", when=of_portal_levels))
_OF_AGGREGATED = (Cited("P85", when=_aggregated), Cited("P10", when=_aggregated))


def _judge(case: Case) -> Judgement:
    dossier = case.dossier
    home, period = dossier.home, dossier.period
    assert home is not None  # the engine asked for it
    assert period is not None
    host = period.host.rstrip(".")
    labels = host.split(".")
    if labels[-1] in _RESERVED:
        return Judgement(Verdict.UNKNOWN, f"Tên miền {host} dành cho thử nghiệm nên không xét.")
    remarks = ("Chỉ xét tên miền trong sổ đăng ký; không kiểm tra bản ghi đăng ký tên miền và vị trí máy chủ.",)
    of_state = legal_on(replace(case.rule, basis=_OF_STATE), dossier, dossier.day)
    of_aggregated = legal_on(replace(case.rule, basis=_OF_AGGREGATED), dossier, dossier.day)
    if of_state.carries is not None and not host.endswith(".gov.vn"):
        return replace(_breach(home, host, "không thuộc gov.vn", remarks), legal=of_state)
    if of_aggregated.carries is not None and labels[-1] != "vn":
        if any(p.id == "P85" for p in of_aggregated.provisions):
            return replace(_breach(home, host, "không phải tên miền “.vn”", remarks), legal=of_aggregated)
        reason = f"Tên miền {host} không phải “.vn”; quy định khi đó chỉ cần có ít nhất một tên miền “.vn”, có thể là tên khác."
        return Judgement(Verdict.UNKNOWN, reason, not_checked=remarks)
    place = _other_locality(dossier, labels) if any(p.id == "P85" for p in of_aggregated.provisions) else None
    quote = home.facts.title or words_of_block(home)
    if place is not None and quote:
        # a row of letters may mean something else than the place: a question
        note = f"Tên miền {host} có chữ “{place}” trùng với tên địa phương khác."
        proof = instance(home, quote, note, element=host)
        return Judgement(
            Verdict.ADVICE, f"{note} Cần thanh tra viên xem xét.", (proof,), (home.url,), legal=of_aggregated, not_checked=remarks
        )
    if of_state.carries is not None and not _names_a_province(labels):
        return Judgement(
            Verdict.UNKNOWN, f"Không nhận ra tên tỉnh, thành phố trong tên miền {host} nên không kết luận.", not_checked=remarks
        )
    return Judgement(Verdict.COMPLIANT, f"Tên miền {host} đúng quy tắc đã xét.", judged=(home.url,), not_checked=remarks)


def _names_a_province(labels: list[str]) -> bool:
    """ "xatanphu.dongnai.gov.vn", "dongnai.gov.vn": the label before gov.vn, dashes aside."""
    return len(labels) >= 3 and labels[-3].replace("-", "") in province_labels()


def _breach(home: ReadPage, host: str, what: str, remarks: tuple[str, ...]) -> Judgement:
    quote = home.facts.title or words_of_block(home)
    if not quote:
        return Judgement(Verdict.UNKNOWN, "Không đọc được tên trang chủ để dẫn chứng nên không kết luận.")
    proof = instance(home, quote, f"Trang đang hoạt động tại tên miền {host}, {what}.", element=host)
    return Judgement(Verdict.BREACH, f"Dấu hiệu tên miền không đúng quy tắc: {host} {what}.", (proof,), (home.url,), not_checked=remarks)


RULE = Rule(
    code="TM-01",
    version=2,
    status=RuleStatus.STABLE,
    title="Tên miền không đúng quy tắc hoặc không là thành phần của cổng tỉnh",
    severity=Severity.MINOR,
    decide=Decide.CONFIRM,
    basis=(*_OF_STATE, *_OF_AGGREGATED),
    prose=Prose(
        checks="Tên miền của cơ quan nhà nước có thuộc gov.vn hay không; tên miền chính của trang tổng hợp có phải “.vn” không, "
        "có trùng tên địa phương khác không.",
        why="Tên miền đúng quy tắc cho người dân biết đó là trang của cơ quan nhà nước hoặc trang đã được cấp phép.",
        remedy="Chuyển trang về tên miền theo quy tắc, là thành phần của cổng tỉnh; chuyển hướng tên miền cũ.",
        limits="Tên tỉnh cũ được chấp nhận trong thời gian chuyển đổi; tên viết tắt không nhận ra thì không kết luận. "
        "Không xét máy chủ; tên địa phương khác chỉ được nêu để xem xét, khi sổ ghi mã đơn vị hành chính và giấy phép do sở cấp.",
        severity="Với trang tổng hợp có khung xử phạt từ 01/7/2026; với cơ quan nhà nước thường dẫn tới kiến nghị.",
    ),
    judge=_judge,
    applies_to=_applies,
)
