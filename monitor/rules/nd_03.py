"""ND-03: what a commune must make public to its people is missing from its site."""

from monitor.domain.outcome import Decide, Severity
from monitor.domain.site import Level
from monitor.rules.engine import Case, Cited, Judgement, Prose, Rule, RuleStatus
from monitor.rules.headings import all_basis, judge_topics, topic
from monitor.rules.scope import state_only

_P59C = Cited("P59c")

TOPICS = (
    topic(
        "kế hoạch phát triển kinh tế - xã hội",
        r"ke hoach|kinh te|phat trien|nong thon moi|nghi quyet|bao cao|quy hoach",
        (_P59C,),
        articles=True,
        inside=r"(?:ke hoach|nhiem vu|muc tieu|nghi quyet)[\w ,-]{0,40}kinh te",
    ),
    topic(
        "dự toán, quyết toán ngân sách",
        r"ngan sach|du toan|quyet toan|tai chinh|thu chi",
        (_P59C,),
        articles=True,
        inside=r"du toan|quyet toan|(?:thu,? chi|cong khai) ngan sach",
    ),
)
"""Only what every commune has every year. Projects, land, funds, public assets and welfare lists exist where there is occasion."""


def _judge(case: Case) -> Judgement:
    remarks = (
        "Chưa xét dự án, đất đai, các khoản đóng góp, tài sản công, danh sách hưởng chính sách: chỉ phải công khai khi có phát sinh.",
        "Nội dung trong tệp đính kèm không có tên rõ ràng chưa được xét.",
    )
    return judge_topics(case, TOPICS, "nội dung công khai ở cấp xã", remarks)


RULE = Rule(
    code="ND-03",
    version=3,
    status=RuleStatus.STABLE,
    title="Thiếu nội dung công khai ở cấp xã",
    severity=Severity.SERIOUS,
    decide=Decide.CONFIRM,
    basis=all_basis(TOPICS),
    prose=Prose(
        checks="Trang của xã, phường có mục hoặc bài về kế hoạch phát triển và dự toán, quyết toán ngân sách hay không.",
        why="Nơi đã có trang thông tin điện tử, Ủy ban nhân dân cấp xã phải đăng những nội dung công khai để người dân biết.",
        remedy="Đăng kế hoạch, dự toán, quyết toán ngân sách và các nội dung khác tại Điều 11 trong 05 ngày làm việc.",
        limits="Chỉ xét tên chuyên mục, bài và tệp sau khi đã đọc hết trang; nội dung có hay không theo từng năm do thanh tra viên xem.",
        severity="Thiếu nội dung người dân có quyền biết; chưa thấy chế tài riêng, thường dẫn tới kiến nghị.",
    ),
    judge=_judge,
    applies_to=state_only(Level.COMMUNE),
    may_flap=True,
)
