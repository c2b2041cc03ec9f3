"""TC-01: the home page does not name who runs the site."""

from monitor.domain.outcome import Decide, Severity, Verdict
from monitor.rules.engine import Case, Cited, Judgement, Prose, Rule, RuleStatus
from monitor.rules.home_identity import HOME_NOTICE, Field, absence, judge_fields, value_of
from monitor.rules.scope import of_portal_levels
from monitor.vietnamese.text import fold, squeeze

MANAGING_BODY = Field("managing_body", "tên tổ chức quản lý trang")

_BODIES = (
    "uy ban ", "ubnd ", "hoi dong ", "so ", "ban ", "phong ", "chi cuc ", "cuc ", "truong ", "trung tam ", "vien ", "benh vien ",
    "cong ty ",
    "bao ", "dai ", "tap chi ", "hoi ", "lien doan ", "doan ", "cong an ", "tinh uy ", "thanh uy ", "huyen uy ", "dang uy ", "van phong ",
    "cong doan ", "hiep hoi ", "quy ", "hoc vien ", "bao tang ", "thu vien ", "nha hat ", "lien minh ", "hop tac xa ",
)  # fmt: skip
"""Folded first words of names of bodies, as opposed to names of sites."""

NOT_CHECKED = ("Tên cơ quan chủ quản chỉ phải ghi khi có; không kết luận riêng về tên cơ quan chủ quản.",)


def _judge(case: Case) -> Judgement:
    home, period = case.dossier.home, case.dossier.period
    assert home is not None
    assert period is not None
    parent = value_of(home, "parent_body")
    if value_of(home, "managing_body") is None and parent is not None:
        judgement = _only_a_parent_body(case, parent)
    else:
        judgement = judge_fields(case, [MANAGING_BODY])
    if judgement.verdict is Verdict.BREACH and _title_names_the_owner(period.name, home.facts.title):
        reason = "Tiêu đề trang chủ có nêu tên đơn vị; chưa rõ khối thông tin có ghi tên tổ chức quản lý hay không."
        judgement = Judgement(Verdict.UNKNOWN, reason)
    return Judgement(judgement.verdict, judgement.reason, judgement.instances, judgement.judged, not_checked=NOT_CHECKED)


def _title_names_the_owner(registered: str, title: str | None) -> bool:
    """Whether the page's title bears the registered name of a body; a site's own title ("Trang thông tin điện tử xã …") names no body."""
    name = fold(squeeze(registered))
    return name.startswith(_BODIES) and name in fold(squeeze(title or ""))


def _only_a_parent_body(case: Case, named: str) -> Judgement:
    """ "Cơ quan chủ quản: X" alone: X is often the owner itself, so only the register tells whether the owner's own name is absent."""
    home, period = case.dossier.home, case.dossier.period
    assert home is not None
    assert period is not None
    words = fold(squeeze(named))
    own = fold(squeeze(period.name))
    if words in own or own in words:
        return Judgement(Verdict.COMPLIANT, f"Trang chủ có ghi tên cơ quan: {named}.", judged=(home.url,))
    registered = fold(squeeze(period.governing_body)) if period.governing_body else None
    if registered and (words in registered or registered in words):
        return absence(case, home, [MANAGING_BODY], (home.url,))
    return Judgement(
        Verdict.UNKNOWN, f"Trang chủ chỉ ghi cơ quan chủ quản ({named}), chưa rõ có phải chính tổ chức quản lý trang hay không."
    )


RULE = Rule(
    code="TC-01",
    version=3,
    status=RuleStatus.STABLE,
    title="Trang chủ thiếu tên tổ chức quản lý / cơ quan chủ quản",
    severity=Severity.SERIOUS,
    decide=Decide.AUTO,
    basis=(
        *HOME_NOTICE,
        Cited("P48", when=of_portal_levels),
    ),
    prose=Prose(
        checks="Trang chủ có ghi tên tổ chức quản lý trang thông tin điện tử hay không.",
        why="Người đọc phải biết ai chịu trách nhiệm về trang; mọi trang đều phải ghi, kể cả trang không phải cấp phép.",
        remedy="Ghi tên tổ chức quản lý (và cơ quan chủ quản, nếu có) ở cuối trang chủ.",
        limits="Không đọc chữ trong ảnh; không kết luận về tên cơ quan chủ quản vì chỉ phải ghi khi có.",
        severity="Thiếu thông tin bắt buộc trên trang chủ, có khung xử phạt riêng.",
    ),
    judge=_judge,
)
