"""BL-01: readers' comments are shown under a republished item."""

from monitor.domain.facts import CommentState
from monitor.domain.outcome import Decide, Severity
from monitor.rules.engine import Case, Judgement, Need, Prose, Rule, RuleStatus
from monitor.rules.quoted_items import COMMENT_BAN, applies_to, judge


def _judge(case: Case) -> Judgement:
    return judge(case, CommentState.PUBLISHED, "đăng tải bình luận của độc giả", "Bình luận của độc giả hiển thị dưới tin, bài dẫn lại.")


RULE = Rule(
    code="BL-01",
    version=2,
    status=RuleStatus.STABLE,
    title="Đăng tải bình luận của độc giả về tin, bài dẫn lại",
    severity=Severity.GRAVE,
    decide=Decide.CONFIRM,
    basis=COMMENT_BAN,
    prose=Prose(
        checks="Dưới tin, bài dẫn lại có hiển thị bình luận của độc giả hay không."
        " Tin dẫn lại: ghi nguồn báo chí, ghi nguồn chung chung (“Internet”, “Sưu tầm”) hoặc trùng bài báo đăng trước.",
        why="Trang thông tin điện tử tổng hợp không được cho đăng ý kiến nhận xét, bình luận về tin, bài dẫn lại.",
        remedy="Gỡ các bình luận và khóa phần bình luận ở tin, bài dẫn lại.",
        limits="Không tính hỏi đáp, góp ý dự thảo, khảo sát, liên hệ, nút chia sẻ; không xét bình luận ở tin tự viết.",
        severity="Nội dung của độc giả đã được đăng công khai.",
    ),
    judge=_judge,
    applies_to=applies_to,
    needs=Need.ANY_PAGE,
)
