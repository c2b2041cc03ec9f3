"""CL-01 (candidate): data on the quality of online public services are not published."""

from monitor.domain.outcome import Decide, Severity
from monitor.domain.site import Level
from monitor.rules.engine import Case, Cited, Judgement, Prose, Rule, RuleStatus
from monitor.rules.headings import all_basis, judge_topics, topic
from monitor.rules.scope import state_only

TOPICS = (
    topic(
        "số liệu chất lượng dịch vụ công trực tuyến",
        r"chat luong|muc do hai long|su hai long|hai long|chi so|ket qua giai quyet|tinh hinh (?:giai quyet|xu ly)|thong ke ho so"
        r"|danh gia|khao sat",
        (Cited("P98"),),
        articles=True,
    ),
)


def _judge(case: Case) -> Judgement:
    remarks = ("Số liệu hiện bằng bảng nhúng, ảnh hoặc chỉ đăng trên Cổng Dịch vụ công quốc gia chưa được xét.",)
    return judge_topics(case, TOPICS, "công khai chất lượng dịch vụ", remarks)


RULE = Rule(
    code="CL-01",
    version=1,
    status=RuleStatus.PREVIEW,
    title="Chưa công khai chất lượng dịch vụ công trực tuyến",
    severity=Severity.MINOR,
    decide=Decide.CONFIRM,
    basis=all_basis(TOPICS),
    prose=Prose(
        checks="Trang có mục công khai cam kết, chỉ số giám sát, kết quả và mức độ hài lòng về dịch vụ công trực tuyến hay không.",
        why="Luật Chuyển đổi số buộc cơ quan cung cấp dịch vụ công trực tuyến công khai trên cả cổng của mình.",
        remedy="Lập mục chất lượng dịch vụ công trực tuyến, đăng đủ các nội dung tại khoản 2 Điều 34.",
        limits="Quy tắc dự kiến: chưa biết cơ quan có cung cấp dịch vụ công trực tuyến không; bảng nhúng và ảnh không đọc được.",
        severity="Không có chế tài riêng; thường dẫn tới kiến nghị, nhắc nhở.",
    ),
    judge=_judge,
    applies_to=state_only(Level.PROVINCE, Level.DEPARTMENT, Level.COMMUNE),
)
