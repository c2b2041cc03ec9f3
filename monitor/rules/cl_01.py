"""CL-01: data on the quality of online public services are not published."""

import re

from monitor.domain.outcome import Decide, Severity, Verdict
from monitor.domain.site import Level
from monitor.rules.dossier import Dossier
from monitor.rules.engine import Case, Cited, Judgement, Prose, Rule, RuleStatus
from monitor.rules.headings import all_basis, headings, judge_topics, topic
from monitor.rules.scope import state_only

TOPICS = (
    # of headlines the words must be the subject: "Phòng Quản lý chất lượng … phần mềm quản lý hồ sơ" publishes no figures
    topic(
        "số liệu chất lượng dịch vụ công trực tuyến",
        r"chat luong|muc do hai long|su hai long|hai long|chi so|ket qua giai quyet|tinh hinh (?:giai quyet|xu ly)|thong ke ho so"
        r"|danh gia|khao sat",
        (Cited("P98"),),
        # the subject of the words, not something that an office does in a headline: "Phòng Quản lý chất lượng … phần mềm quản lý hồ sơ"
        items=r"hai long|(?:^|\b(?:bao cao|cong khai|cong bo|thong bao|bang|so lieu|theo doi|cam ket|ve|ky|quy|thang|nam|bo) (?:\w+ ){0,3})"
        r"(?:chat luong|chi so|danh gia|khao sat|ket qua|tinh hinh|thong ke|tiep nhan)[\w ,]{0,40}"
        r"(?:dich vu|phuc vu|ho so|thu tuc|tthc|mot cua|hanh chinh|truc tuyen)",
        inside=r"\d ?% [^/]{0,60}hai long|hai long[^\d]{0,60}\d[\d,.]* ?%|(?:dung|truoc) han[^\d]{0,40}\d[\d,.]* ?%"
        r"|\d ?%[^/]{0,40}dung han|cam ket (?:chat luong|cua)"
        r"|tra ket qua (?:dung|som|truoc)|chi so (?:phuc vu|hai long|theo doi|giam sat|chat luong)",
    ),
)


_SERVICES = re.compile(r"\b(?:thu tuc|tthc|dich vu cong|dvc|dvctt|mot cua|nop ho so)\b")


def _judge(case: Case) -> Judgement:
    remarks = ("Số liệu hiện bằng bảng nhúng, ảnh hoặc chỉ đăng trên Cổng Dịch vụ công quốc gia chưa được xét.",)
    judgement = judge_topics(case, TOPICS, "công khai chất lượng dịch vụ", remarks)
    if judgement.verdict is Verdict.BREACH and case.dossier.level is Level.DEPARTMENT and not _offers_services(case.dossier):
        reason = "Chưa thấy số liệu chất lượng dịch vụ; trang cũng không cho biết cơ quan có cung cấp dịch vụ công trực tuyến hay không."
        return Judgement(Verdict.UNKNOWN, reason, not_checked=remarks)
    return judgement


def _offers_services(dossier: Dossier) -> bool:
    """Provinces and communes all do; of a department only its own headings tell."""
    return any(_SERVICES.search(words) for words in headings(dossier))


RULE = Rule(
    code="CL-01",
    version=4,
    status=RuleStatus.STABLE,
    title="Chưa công khai chất lượng dịch vụ công trực tuyến",
    severity=Severity.MINOR,
    decide=Decide.CONFIRM,
    basis=all_basis(TOPICS),
    prose=Prose(
        checks="Trang có mục công khai cam kết, chỉ số giám sát, kết quả và mức độ hài lòng về dịch vụ công trực tuyến hay không.",
        why="Luật Chuyển đổi số buộc cơ quan cung cấp dịch vụ công trực tuyến công khai trên cả cổng của mình.",
        remedy="Lập mục chất lượng dịch vụ công trực tuyến, đăng đủ các nội dung tại khoản 2 Điều 34.",
        limits="Sở, ngành không có mục thủ tục, dịch vụ công thì không kết luận; bảng nhúng và ảnh không đọc được.",
        severity="Chưa tìm thấy chế tài riêng; thường dẫn tới kiến nghị, nhắc nhở.",
    ),
    judge=_judge,
    applies_to=state_only(Level.PROVINCE, Level.DEPARTMENT, Level.COMMUNE),
)
