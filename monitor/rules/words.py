"""Vietnamese words that several rules print."""

from collections.abc import Iterable
from datetime import date

from monitor.domain.page import FetchOutcome
from monitor.domain.site import Level, SiteClass

_FETCH = {
    FetchOutcome.OK: "đã đọc",
    FetchOutcome.NOT_MODIFIED: "không đổi so với lần trước",
    FetchOutcome.REDIRECTED: "chuyển hướng",
    FetchOutcome.REDIRECTED_AWAY: "chuyển hướng sang trang khác",
    FetchOutcome.REDIRECT_LOOP: "chuyển hướng vòng lặp",
    FetchOutcome.NOT_FOUND: "không tìm thấy (404)",
    FetchOutcome.GONE: "đã gỡ (410)",
    FetchOutcome.REFUSED: "máy chủ từ chối",
    FetchOutcome.SERVER_ERROR: "máy chủ báo lỗi",
    FetchOutcome.BLOCKED: "bị chặn",
    FetchOutcome.CHALLENGE: "trang chặn tự động",
    FetchOutcome.MAINTENANCE: "đang bảo trì",
    FetchOutcome.PARKED: "tên miền đỗ hoặc bị chiếm dụng",
    FetchOutcome.ROBOTS_DENIED: "robots.txt không cho đọc",
    FetchOutcome.TIMEOUT: "quá thời gian chờ",
    FetchOutcome.TLS_FAILED: "lỗi kết nối bảo mật",
    FetchOutcome.DNS_FAILED: "không phân giải được tên miền",
    FetchOutcome.CONNECTION_FAILED: "không kết nối được",
    FetchOutcome.DAMAGED: "nội dung hỏng",
    FetchOutcome.TOO_LARGE: "trang quá lớn",
    FetchOutcome.WRONG_TYPE: "không phải trang web",
    FetchOutcome.NEEDS_BROWSER: "cần trình duyệt",
    FetchOutcome.NOT_ARCHIVED: "không có trong kho lưu",
    FetchOutcome.OVER_BUDGET: "quá hạn mức thu thập",
}

_CLASS = {
    SiteClass.PORTAL: "cổng thông tin điện tử",
    SiteClass.AGGREGATED: "trang thông tin điện tử tổng hợp",
    SiteClass.INTERNAL: "trang thông tin điện tử nội bộ",
    SiteClass.SPECIALISED: "trang thông tin điện tử ứng dụng chuyên ngành",
    SiteClass.COMPONENT: "trang thành phần",
}

_LEVEL = {
    Level.PROVINCE: "cấp tỉnh",
    Level.DEPARTMENT: "sở, ban, ngành",
    Level.DISTRICT: "cấp huyện",
    Level.COMMUNE: "cấp xã",
    Level.SCHOOL: "trường học",
    Level.OTHER: "khác",
}


def fetch_words(outcome: FetchOutcome) -> str:
    return _FETCH[outcome]


_CERTIFICATE = {
    "certificate has expired": "đã hết hạn",
    "certificate is not yet valid": "chưa đến ngày có hiệu lực",
    "self-signed certificate": "tự ký",
    "self signed certificate": "tự ký",
    "self-signed certificate in certificate chain": "do nơi cấp không được tin cậy ký",
    "self signed certificate in certificate chain": "do nơi cấp không được tin cậy ký",
    "unable to get local issuer certificate": "thiếu chứng thư của nơi cấp hoặc nơi cấp không được tin cậy",
    "unable to get issuer certificate": "thiếu chứng thư của nơi cấp",
    "unable to verify the first certificate": "thiếu chứng thư của nơi cấp",
}


def certificate_words(problem: str) -> str:
    """OpenSSL's phrase in Vietnamese; one that is not known stays as it is."""
    if problem.lower().startswith(("hostname mismatch", "ip address mismatch")):
        return "cấp cho tên miền khác"
    return _CERTIFICATE.get(problem.lower().rstrip("."), problem)


def class_words(site_class: SiteClass) -> str:
    return _CLASS[site_class]


def level_words(level: Level) -> str:
    return _LEVEL[level]


def vietnamese_day(day: date) -> str:
    """01/02/2026."""
    return day.strftime("%d/%m/%Y")


def listed(words: Iterable[str]) -> str:
    """ "a, b và c"."""
    parts = list(words)
    if len(parts) < 2:
        return "".join(parts)
    return f"{', '.join(parts[:-1])} và {parts[-1]}"


def percent(share: float) -> str:
    return f"{round(share * 100)} %"
