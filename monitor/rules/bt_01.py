"""BT-01 (candidate): the symbol "đã được cấp phép" is not on the home page, or does not lead to the register of licences."""

from monitor.domain.outcome import Decide, Severity, Verdict
from monitor.rules.engine import Case, Cited, Judgement, Prose, Rule, RuleStatus
from monitor.rules.gp_02 import DECREE_147, issue_day
from monitor.rules.home_identity import why_absence_cannot_be_told
from monitor.rules.scope import aggregated_only
from monitor.rules.signals import instance, words_of_block
from monitor.rules.words import vietnamese_day

ELEMENT = "biểu tượng đã được cấp phép"


def _judge(case: Case) -> Judgement:
    dossier = case.dossier
    home = dossier.home
    assert home is not None
    symbol = dossier.licence_symbol
    if symbol is None:
        return Judgement(Verdict.UNKNOWN, "Chưa tìm biểu tượng “đã được cấp phép” trên trang chủ.")
    judged = (home.url,)
    if symbol.url is not None:
        if symbol.leads_to_register is None:
            return Judgement(Verdict.UNKNOWN, "Trang chủ có biểu tượng dẫn tới một trang của chính mình, chưa rõ sau đó đi đâu.")
        if symbol.leads_to_register:
            words = "Trang chủ có biểu tượng dẫn tới trang của cơ quan nhà nước."
            return Judgement(Verdict.COMPLIANT, words, judged=judged, not_checked=("Mục số liệu cấp phép ở nơi biểu tượng dẫn tới.",))
        where = f"dẫn tới {symbol.url}" if symbol.url else "không có đường dẫn"
        note = f"Biểu tượng {where}, không dẫn tới mục số liệu cấp phép của Sở hoặc Bộ."
        proof = instance(home, symbol.quote, note, element=ELEMENT)
        return Judgement(Verdict.BREACH, "Dấu hiệu biểu tượng “đã được cấp phép” dẫn tới nơi khác.", (proof,), judged)
    refused = why_absence_cannot_be_told(dossier, home)
    if refused:
        return Judgement(Verdict.UNKNOWN, refused)
    proof = instance(home, words_of_block(home) or "", "Khối thông tin ở trang chủ đã đọc, không thấy biểu tượng.", element=ELEMENT)
    issued = issue_day(dossier)
    if issued is None or issued < DECREE_147:
        since = f"cấp ngày {vietnamese_day(issued)}, " if issued else ""
        reason = f"Trang chủ không có biểu tượng “đã được cấp phép”; giấy phép {since}trước khi có mã biểu tượng thì cần hỏi cơ quan cấp."
        return Judgement(Verdict.ADVICE, reason, (proof,), judged)
    return Judgement(Verdict.BREACH, "Dấu hiệu trang chủ không có biểu tượng “đã được cấp phép”.", (proof,), judged)


RULE = Rule(
    code="BT-01",
    version=1,
    status=RuleStatus.STABLE,
    title="Thiếu biểu tượng đã được cấp phép, hoặc biểu tượng dẫn tới nơi khác",
    severity=Severity.MINOR,
    decide=Decide.CONFIRM,
    basis=(Cited("P34"), Cited("P90")),
    prose=Prose(
        checks="Trang chủ có biểu tượng “đã được cấp phép” và biểu tượng dẫn tới mục số liệu cấp phép hay không.",
        why="Người đọc bấm vào biểu tượng để tra cứu giấy phép ở cơ quan cấp.",
        remedy="Gắn đoạn mã biểu tượng do cơ quan cấp phép gửi vào cuối trang chủ.",
        limits="Giấy phép cấp trước ngày 25/12/2024 có thể chưa được gửi mã nên chỉ khuyến nghị.",
        severity="Thông tin giấy phép vẫn có bằng chữ; thiếu cách tra cứu.",
    ),
    judge=_judge,
    applies_to=aggregated_only,
)
