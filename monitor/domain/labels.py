"""The Vietnamese words people read for the closed sets of the program."""

from monitor.domain.facts import CommentState, PageKind
from monitor.domain.finding import FindingState
from monitor.domain.law import Confidence
from monitor.domain.outcome import Decide, Severity, Verdict
from monitor.domain.page import FetchOutcome
from monitor.domain.site import Level, OwnerType, SiteClass

LEVEL: dict[Level, str] = {
    Level.PROVINCE: "tỉnh",
    Level.DEPARTMENT: "sở, ban, ngành",
    Level.DISTRICT: "huyện (cũ)",
    Level.COMMUNE: "xã, phường",
    Level.SCHOOL: "trường",
    Level.OTHER: "khác",
}

SITE_CLASS: dict[SiteClass, str] = {
    SiteClass.PORTAL: "cổng thông tin điện tử",
    SiteClass.AGGREGATED: "trang tổng hợp",
    SiteClass.INTERNAL: "trang nội bộ",
    SiteClass.SPECIALISED: "trang chuyên ngành",
    SiteClass.COMPONENT: "trang thành phần",
}

OWNER_TYPE: dict[OwnerType | None, str] = {
    OwnerType.STATE: "cơ quan nhà nước",
    OwnerType.PARTY: "cơ quan Đảng",
    OwnerType.UNION: "đoàn thể",
    OwnerType.PUBLIC_SERVICE: "đơn vị sự nghiệp công lập",
    OwnerType.PRIVATE: "tư thục",
    OwnerType.COMPANY: "doanh nghiệp",
    OwnerType.PRESS: "cơ quan báo chí",
    None: "chưa rõ",
}

FETCH_OUTCOME: dict[FetchOutcome, str] = {
    FetchOutcome.OK: "đọc được",
    FetchOutcome.NOT_MODIFIED: "không đổi so với lần trước",
    FetchOutcome.REDIRECTED: "chuyển hướng trong trang",
    FetchOutcome.REDIRECTED_AWAY: "chuyển hướng ra ngoài",
    FetchOutcome.REDIRECT_LOOP: "chuyển hướng vòng lặp",
    FetchOutcome.NOT_FOUND: "không tìm thấy (404)",
    FetchOutcome.GONE: "đã gỡ (410)",
    FetchOutcome.REFUSED: "máy chủ từ chối yêu cầu",
    FetchOutcome.SERVER_ERROR: "máy chủ lỗi",
    FetchOutcome.BLOCKED: "bị chặn",
    FetchOutcome.CHALLENGE: "bị trang kiểm tra trình duyệt chặn",
    FetchOutcome.MAINTENANCE: "đang bảo trì",
    FetchOutcome.PARKED: "tên miền bị bỏ hoặc bị chiếm",
    FetchOutcome.ROBOTS_DENIED: "robots.txt không cho đọc",
    FetchOutcome.TIMEOUT: "quá thời gian chờ",
    FetchOutcome.TLS_FAILED: "lỗi kết nối bảo mật",
    FetchOutcome.DNS_FAILED: "tên miền không phân giải được",
    FetchOutcome.CONNECTION_FAILED: "không kết nối được",
    FetchOutcome.DAMAGED: "dữ liệu trả về bị hỏng",
    FetchOutcome.TOO_LARGE: "trang quá lớn",
    FetchOutcome.WRONG_TYPE: "không phải trang văn bản",
    FetchOutcome.NEEDS_BROWSER: "cần trình duyệt để đọc",
    FetchOutcome.NOT_ARCHIVED: "không có trong kho lưu",
    FetchOutcome.OVER_BUDGET: "ngoài hạn mức lượt thăm",
}

STATE: dict[FindingState, str] = {
    FindingState.SUSPECTED: "dấu hiệu vi phạm",
    FindingState.CONFIRMED: "đã xác nhận",
    FindingState.DISMISSED: "đã bỏ qua",
    FindingState.EXPLAINED: "đã giải trình",
    FindingState.REMINDED: "đã nhắc nhở, kiến nghị",
    FindingState.REMEDIED: "đã khắc phục",
    FindingState.GONE: "trang đã gỡ",
    FindingState.UNVERIFIABLE: "chưa kiểm tra lại được",
    FindingState.REOPENED: "mở lại",
}

VERDICT: dict[Verdict, str] = {
    Verdict.BREACH: "có dấu hiệu vi phạm",
    Verdict.ADVICE: "khuyến nghị",
    Verdict.COMPLIANT: "chưa thấy vi phạm",
    Verdict.UNKNOWN: "chưa đủ căn cứ đánh giá",
    Verdict.NOT_APPLICABLE: "không thuộc phạm vi",
}

SEVERITY: dict[Severity, str] = {
    Severity.GRAVE: "nghiêm trọng",
    Severity.SERIOUS: "đáng kể",
    Severity.MINOR: "nhẹ",
    Severity.ADVICE: "khuyến nghị",
}

DECIDE: dict[Decide, str] = {
    Decide.AUTO: "máy tự nêu dấu hiệu, người có thẩm quyền kết luận",
    Decide.CONFIRM: "thanh tra viên xác nhận trước khi gửi",
    Decide.INSPECTOR: "thanh tra viên kết luận",
}

BOUND: dict[str, str] = {
    "TINH": "cổng thông tin điện tử cấp tỉnh",
    "SO": "sở, ban, ngành",
    "HUYEN": "cấp huyện (đến hết 30/06/2025)",
    "XA": "xã, phường, đặc khu",
    "TRUONG": "trường học, cơ sở giáo dục",
    "DVSN": "đơn vị sự nghiệp công lập khác",
    "TH": "trang thông tin điện tử tổng hợp đã được cấp phép, kể cả giấy phép đã hết hạn, của bất kỳ chủ thể nào",
    "NB": "trang nội bộ, trang ứng dụng chuyên ngành (không có giấy phép)",
    "all": "mọi trang thông tin điện tử",
    "BAOCHI": "cơ quan báo chí",
    "BO": "bộ, cơ quan trung ương",
    "?": "chưa xác định được đối tượng",
}
"""The class words of the law's rows: whom a provision binds."""

CONFIDENCE: dict[Confidence, str] = {
    Confidence.VERIFIED: "đã đọc nguyên văn",
    Confidence.VERIFIED_OCR: "đã đọc nguyên văn bản quét",
    Confidence.VERIFIED_ENGLISH: "mới đọc bản tiếng Anh",
    Confidence.SECOND_HAND_2: "theo nhiều nguồn dẫn lại",
    Confidence.SECOND_HAND: "theo một nguồn dẫn lại",
    Confidence.UNVERIFIED: "chưa kiểm tra nguyên văn",
}
"""How the text of a provision was read."""

COMMENTS: dict[CommentState, str] = {
    CommentState.NONE: "không có mục bình luận",
    CommentState.CLOSED: "mục bình luận đóng",
    CommentState.FORM_OPEN: "mục bình luận mở",
    CommentState.PUBLISHED: "đăng bình luận",
}

PAGE_KIND: dict[PageKind, str] = {
    PageKind.HOME: "trang chủ",
    PageKind.LISTING: "danh sách",
    PageKind.SECTION: "chuyên mục",
    PageKind.ARTICLE: "tin, bài",
    PageKind.DOCUMENT: "văn bản",
    PageKind.CONSULTATION: "lấy ý kiến",
    PageKind.QA: "hỏi đáp",
    PageKind.STATIC: "trang giới thiệu",
    PageKind.PRINT: "bản in",
    PageKind.CONTACT: "liên hệ",
    PageKind.SEARCH: "tìm kiếm",
    PageKind.FEED: "nguồn cấp tin",
    PageKind.ERROR: "trang lỗi",
    PageKind.CHALLENGE: "trang kiểm tra trình duyệt",
    PageKind.OTHER: "khác",
}

CUT_BY: dict[str, str] = {
    "budget": "hết hạn mức số trang của lượt thăm",
    "daily cap": "hết hạn mức yêu cầu trong ngày",
    "blocked": "trang chặn lượt thăm giữa chừng",
    "unreachable": "máy chủ ngừng trả lời giữa chừng",
    "inner address": "tên miền trỏ tới địa chỉ mạng nội bộ nên không thăm",
    "interrupted": "lượt thăm bị ngắt",
}
"""Coverage.cut_by."""
