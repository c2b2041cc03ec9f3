"""ND-01: a compulsory section of a state agency's site is missing."""

from monitor.domain.outcome import Decide, Severity
from monitor.domain.site import Level
from monitor.rules.engine import Case, Cited, Judgement, Prose, Rule, RuleStatus
from monitor.rules.headings import all_basis, judge_topics, topic
from monitor.rules.scope import AGENCY_LEVELS, not_district, of_portal_levels, state_only

_P44 = Cited("P44", when=of_portal_levels)
_P52 = Cited("P52")
_P58 = Cited("P58", when=not_district)
_P59A = Cited("P59a")
_P99 = Cited("P99", when=not_district)

TOPICS = (
    topic(
        "giới thiệu cơ cấu tổ chức, chức năng, nhiệm vụ",
        r"co cau|to chuc|bo may|so do|chuc nang|nhiem vu|gioi thieu|ve chung toi|tong quan|phong ban|phong chuyen mon|don vi truc thuoc",
        (_P58, _P52, _P44, _P99, _P59A),
        inside=r"vi tri,? (?:va )?chuc nang|chuc nang,? (?:va )?nhiem vu|nhiem vu,? (?:va )?quyen han|thuc hien chuc nang"
        r"|(?:co cau|so do|mo hinh) (?:to chuc|bo may)|(?:bo may|to chuc) gom"
        r"|(?:gom|co) (?:\d+ |cac )?(?:phong|don vi|ban|khoa)(?: chuyen mon| truc thuoc)?\b|(?:don vi|phong) (?:truc )?thuoc so",
    ),
    topic(
        "thông tin lãnh đạo",
        r"lanh dao|ban giam doc|giam doc|chu tich|thuong truc|can bo|to chuc|bo may|nhan su|gioi thieu",
        (_P58, _P44),
        inside=r"nguoi dung dau|chuc vu[^/]{0,10}(?:/ )?[^/]{0,20}(?:giam doc|chu tich)"
        r"|(?:giam doc|chu tich)\b[^/]{0,80}/[^/]{0,300}(?:tieu su|sinh (?:nam|ngay)|phu trach|nhiem vu|trinh do)",
    ),
    topic(
        "hệ thống văn bản",
        r"van ban|vbqppl|vbpl|phap luat|cong bao|nghi quyet|quyet dinh|tai lieu|legal",
        (_P52, _P44, _P99, _P59A),
    ),
    topic(
        "thủ tục hành chính",
        r"thu tuc|tthc|dich vu cong|dvc|dvctt|mot cua|cai cach hanh chinh|cchc",
        (_P52, _P99, _P59A),
        inside=r"\d+ thu tuc|thu tuc hanh chinh",
    ),
    topic(
        "thông tin liên hệ",
        r"lien he|lien lac|danh ba|dien thoai|duong day nong|hotline|contact|can bo|hoi dap|gop y|ban do",
        (_P52, _P44, _P99, _P59A),
    ),
    topic(
        "thông tin chỉ đạo, điều hành, lịch làm việc",
        r"chi dao|dieu hanh|lich|thong bao|giay moi|van ban",
        (_P44,),
    ),
    topic(
        "điều kiện tự nhiên, địa giới, lịch sử, văn hóa",
        r"ban do|dia gioi|dia ly|tu nhien|lich su|van hoa|di tich|danh lam|thang canh|du lich|tong quan|gioi thieu|tiem nang",
        (_P58,),
        Level.PROVINCE,
        Level.COMMUNE,
        inside=r"dien tich tu nhien|dien tich[^/]{0,20}\d+[\d,.]* ?(?:km|ha)\w*|giap (?:voi )?(?:cac )?(?:xa|phuong|tinh|huyen|song|bien)"
        r"|hinh thanh va phat trien|(?:phia|huong) (?:dong|tay|nam|bac) (?:giap|tiep giap)|khi hau|lich su hinh thanh",
    ),
    topic(
        "chiến lược, quy hoạch, kế hoạch",
        r"chien luoc|quy hoach|ke hoach|dinh huong|chuong trinh|phat trien|nong thon moi|kinh te",
        (_P44, _P99, _P59A),
        # what must be there is the information: a plan among the documents is one
        items=r"(?:chien luoc|quy hoach|ke hoach|de an) (?:phat trien|su dung|chuyen doi|dau tu|hanh dong|thuc hien|tong the|chi tiet"
        r"|nam 20\d\d|giai doan|phong chong|cai cach|xay dung)",
        inside=r"chuong trinh hanh dong|(?:muc tieu|chi tieu|nhiem vu)[^/]{0,20} nam 20\d\d"
        r"|(?:chien luoc|quy hoach|ke hoach|de an) (?:phat trien|su dung|chuyen doi|tong the|chi tiet|nam 20\d\d|giai doan|cai cach)",
    ),
)
"""Headings are read generously: a section under an unusual name is no missing section."""


def _judge(case: Case) -> Judgement:
    remarks = (
        "Chỉ xét tên chuyên mục và tên trang; nội dung trong chuyên mục, mục là ảnh hoặc liên kết ngoài danh mục phải xem bằng mắt.",
    )
    return judge_topics(case, TOPICS, "chuyên mục bắt buộc", remarks)


RULE = Rule(
    code="ND-01",
    version=4,
    status=RuleStatus.STABLE,
    title="Thiếu chuyên mục bắt buộc",
    severity=Severity.SERIOUS,
    decide=Decide.CONFIRM,
    basis=all_basis(TOPICS),
    prose=Prose(
        checks="Danh mục và tên các trang có các chuyên mục bắt buộc (tổ chức, lãnh đạo, văn bản, liên hệ …) theo cấp hay không.",
        why="Cơ quan nhà nước phải cung cấp các thông tin này trên cổng, trang của mình.",
        remedy="Lập chuyên mục còn thiếu và đăng nội dung; chuyên mục đã có ở nơi khác thì đặt liên kết trong danh mục.",
        limits="Chỉ kết luận khi đã đọc hết trang và đọc được danh mục; không xét chuyên mục rỗng (ND-02) và người phát ngôn (PN-01).",
        severity="Thiếu hẳn một nội dung bắt buộc; chưa thấy chế tài riêng, thường dẫn tới kiến nghị, chấn chỉnh.",
    ),
    judge=_judge,
    applies_to=state_only(*AGENCY_LEVELS),
    may_flap=True,
)
