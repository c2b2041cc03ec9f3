"""TC-02: the home page lacks address, e-mail or telephone."""

from monitor.domain.outcome import Decide, Severity
from monitor.rules.engine import Case, Cited, Judgement, Prose, Rule, RuleStatus
from monitor.rules.home_identity import HOME_NOTICE, Field, judge_fields
from monitor.rules.scope import of_portal_levels

FIELDS = (Field("address", "địa chỉ liên lạc"), Field("email", "thư điện tử"), Field("phone", "số điện thoại liên hệ"))


def _judge(case: Case) -> Judgement:
    return judge_fields(case, FIELDS)


RULE = Rule(
    code="TC-02",
    version=3,
    status=RuleStatus.STABLE,
    title="Trang chủ thiếu địa chỉ, thư điện tử hoặc điện thoại",
    severity=Severity.SERIOUS,
    decide=Decide.AUTO,
    basis=(
        *HOME_NOTICE,
        Cited("P48", when=of_portal_levels),
    ),
    prose=Prose(
        checks="Trang chủ có ghi đủ địa chỉ liên lạc, thư điện tử và số điện thoại liên hệ hay không.",
        why="Người dân và cơ quan quản lý phải liên hệ được với đơn vị quản lý trang.",
        remedy="Bổ sung thông tin còn thiếu vào cuối trang chủ.",
        limits="Không thử gọi điện, gửi thư; không đọc chữ trong ảnh.",
        severity="Thiếu thông tin bắt buộc trên trang chủ, có khung xử phạt riêng.",
    ),
    judge=_judge,
)
