# ruff: noqa: E501 - word lists are kept in their lines
"""Invented people, papers and duties of offices: plain texts, which each site marks up in its own way."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

FAMILY = "Nguyễn;Trần;Lê;Phạm;Huỳnh;Võ;Đặng;Bùi;Đỗ;Hồ;Ngô;Dương;Lý".split(";")
MIDDLE = "Văn;Thị;Hữu;Minh;Thanh;Quốc;Ngọc;Kim;Đức;Xuân".split(";")
GIVEN = "Hiền;Tâm;Phúc;Loan;Khánh;Dũng;Thảo;Vinh;Hạnh;Lộc;Nghĩa;Oanh;Sơn;Trí;Uyên;Yến;Bình;Cường".split(";")
SUBJECTS = "việc kiện toàn Ban Chỉ đạo chuyển đổi số;tổ chức ra quân đầu năm;phân công trực ngày lễ;phê duyệt dự toán mua sắm thiết bị;tăng cường phòng chống đuối nước;phát động thi đua nước rút;tuyển chọn công dân nhập ngũ;rà soát hộ cận nghèo;tiếp công dân định kỳ;quản lý rác thải sinh hoạt;kiểm tra nồng độ cồn;hỗ trợ lãi vay cho hộ trồng quýt;lấy ý kiến về tên đường;khảo sát nhu cầu học nghề;sửa chữa trụ sở làm việc".split(
    ";"
)


@dataclass(frozen=True, slots=True)
class Person:
    name: str
    post: str
    phone: str
    mail: str
    life: str
    duty: str


@dataclass(frozen=True, slots=True)
class Paper:
    number: str
    title: str
    issued: date
    posted: date
    path: str


def person(random: Random) -> str:
    return f"{random.choice(FAMILY)} {random.choice(MIDDLE)} {random.choice(GIVEN)}"


def people(seed: int, posts: Sequence[str], domain: str, area: str = "0277") -> list[Person]:
    """With a short life and the duties of each, as pages of leaders tell them."""
    random, out = Random(seed), []
    for index, post in enumerate(posts):
        name = person(random)
        life = f"Sinh năm {random.randint(1968, 1988)}; trình độ chuyên môn: {random.choice(('Thạc sĩ Quản lý công', 'Cử nhân Luật', 'Kỹ sư Xây dựng', 'Thạc sĩ Kinh tế'))}; lý luận chính trị: Cao cấp. Từng công tác tại {random.choice(('Văn phòng', 'Phòng Kinh tế', 'Đoàn Thanh niên', 'Ban Tổ chức'))} từ năm {random.randint(1995, 2009)}."
        duty = random.choice(
            (
                "Phụ trách chung, trực tiếp chỉ đạo công tác tổ chức cán bộ, kế hoạch, ngân sách.",
                "Phụ trách lĩnh vực văn hóa - xã hội, giáo dục, y tế, chính sách người có công.",
                "Phụ trách kinh tế, đất đai, xây dựng, môi trường, chuyển đổi số.",
            )
        )
        out.append(
            Person(name, post, f"{area} 3{random.randint(600, 999)} {random.randint(100, 999)}", f"canbo{seed}{index}@{domain}", life, duty)
        )
    return out


def papers(seed: int, sign: str, newest: date, count: int, lag: int = 1, every: int = 17) -> list[Paper]:
    """`lag`: days from issue to posting; `sign`: what follows number and kind, as UBND or SXD-VP."""
    random, out = Random(seed), []
    for index in range(count):
        kind, short = random.choice((("Quyết định", "QĐ"), ("Kế hoạch", "KH"), ("Thông báo", "TB"), ("Báo cáo", "BC")))
        posted = newest - timedelta(days=every * index)
        out.append(
            Paper(
                f"{310 - 9 * index}/{short}-{sign}",
                f"{kind} về {random.choice(SUBJECTS)}",
                posted - timedelta(days=lag),
                posted,
                f"vb{seed}-{index}.pdf",
            )
        )
    return out


def pdf(title: str) -> bytes:
    """The smallest body that calls itself PDF."""
    return b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n% " + title.encode() + b"\ntrailer<</Root 1 0 R>>\n%%EOF\n"


def duties(unit: str, upper: str, field: str) -> list[str]:
    return [
        f"{unit} thực hiện chức năng tham mưu, giúp {upper} quản lý nhà nước về {field} trên địa bàn.",
        f"Nhiệm vụ: trình {upper} ban hành kế hoạch dài hạn, hằng năm về {field}; tổ chức thực hiện sau khi được phê duyệt; tuyên truyền, phổ biến pháp luật; giải quyết khiếu nại, tố cáo theo thẩm quyền.",
        "Quyền hạn: yêu cầu các cơ quan liên quan cung cấp số liệu; kiểm tra, xử lý vi phạm theo quy định; quản lý tài chính, tài sản được giao.",
    ]


LAND = [
    "Phía bắc giáp sông, phía nam giáp quốc lộ, phía đông và phía tây giáp hai xã bạn; diện tích tự nhiên 62,4 km², dân số 38.915 người.",
    "Khí hậu nhiệt đới, hai mùa mưa nắng, nhiệt độ trung bình 27 độ C; đất phù sa ngọt thích hợp cho cây ăn trái.",
]
PAST = [
    "Vùng đất được khai phá từ cuối thế kỷ mười tám, nhiều lần đổi tên theo các đợt sắp xếp địa giới.",
    "Trong kháng chiến, nơi đây là căn cứ của lực lượng vũ trang địa phương; nhiều gia đình được phong tặng danh hiệu cao quý.",
]
CULTURE = [
    "Đình thần được công nhận di tích cấp tỉnh năm 2004; lễ Kỳ yên tổ chức vào tháng Tư âm lịch.",
    "Làng nghề đan lọp, vườn quýt hồng và chợ nổi nhỏ là các điểm tham quan quen thuộc; đờn ca tài tử sinh hoạt tối thứ Bảy.",
]
