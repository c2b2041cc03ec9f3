"""TC-03: the home page does not name the person responsible for content."""

from monitor.domain.outcome import Decide, Severity
from monitor.rules.engine import Case, Cited, Judgement, Prose, Rule, RuleStatus
from monitor.rules.home_identity import HOME_NOTICE, Field, judge_fields
from monitor.rules.scope import of_portal_levels


def _judge(case: Case) -> Judgement:
    return judge_fields(case, [Field("responsible_person", "tên người chịu trách nhiệm quản lý nội dung")])


RULE = Rule(
    code="TC-03",
    version=3,
    status=RuleStatus.STABLE,
    title="Trang chủ thiếu tên người chịu trách nhiệm quản lý nội dung",
    severity=Severity.SERIOUS,
    decide=Decide.AUTO,
    basis=(
        *HOME_NOTICE,
        Cited("P48", when=of_portal_levels),
    ),
    prose=Prose(
        checks="Trang chủ có ghi tên người chịu trách nhiệm quản lý nội dung hay không.",
        why="Phải có một người cụ thể chịu trách nhiệm về nội dung đăng tải.",
        remedy="Ghi họ tên, chức vụ người chịu trách nhiệm quản lý nội dung ở cuối trang chủ.",
        limits="Không đối chiếu tên với sổ cấp phép (GP-06); không đọc chữ trong ảnh.",
        severity="Thiếu thông tin bắt buộc trên trang chủ, có khung xử phạt riêng.",
    ),
    judge=_judge,
)
