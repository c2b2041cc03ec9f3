"""BL-02: a comment form stands open under a republished item, with no comment yet."""

from monitor.domain.facts import CommentState
from monitor.domain.outcome import Decide, Severity
from monitor.rules.engine import Case, Judgement, Need, Prose, Rule, RuleStatus
from monitor.rules.quoted_items import COMMENT_BAN, applies_to, judge


def _judge(case: Case) -> Judgement:
    return judge(case, CommentState.FORM_OPEN, "mở mục bình luận", "Mục bình luận đang mở dưới tin, bài dẫn lại, chưa thấy bình luận nào.")


RULE = Rule(
    code="BL-02",
    version=2,
    status=RuleStatus.STABLE,
    title="Mục bình luận đang mở trên tin, bài dẫn lại (chưa có bình luận)",
    severity=Severity.MINOR,
    decide=Decide.CONFIRM,
    basis=COMMENT_BAN,
    prose=Prose(
        checks="Dưới tin, bài dẫn lại có biểu mẫu bình luận đang mở hay không."
        " Tin dẫn lại: ghi nguồn báo chí, ghi nguồn chung chung (“Internet”, “Sưu tầm”) hoặc trùng bài báo đăng trước.",
        why="Mở mục bình luận là bước chuẩn bị đăng tải bình luận về tin, bài dẫn lại.",
        remedy="Khóa phần bình luận ở tin, bài dẫn lại.",
        limits="Không gửi thử bình luận; không tính hỏi đáp, góp ý, khảo sát, liên hệ; không xét tin tự viết.",
        severity="Chưa có bình luận nào được đăng.",
    ),
    judge=_judge,
    applies_to=applies_to,
    needs=Need.ANY_PAGE,
)
