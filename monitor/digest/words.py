"""How the digest writes days, moments and states, the same in every format."""

import re
from datetime import date, datetime

from monitor.clock import VIETNAM
from monitor.domain.finding import FindingState
from monitor.domain.labels import CUT_BY, STATE

CHANGE: dict[str, str] = {"added": "thêm vào sổ", "changed": "sửa", "ended": "kết thúc", "entered": "nhập vào sổ, quản lý từ trước kỳ"}


FIELD: dict[str, str] = {
    "name": "tên",
    "url": "địa chỉ",
    "level": "cấp",
    "site_class": "loại trang",
    "owner_type": "loại chủ thể",
    "governing_body": "cơ quan chủ quản",
    "admin_code": "mã đơn vị hành chính",
    "valid_from": "từ ngày",
    "valid_to": "đến ngày",
    "render": "cách đọc",
    "robots_override": "quyết định đọc",
    "social_pages": "trang mạng xã hội",
    "issuer": "cơ quan cấp",
    "issued_on": "ngày cấp",
    "expires_on": "ngày hết hạn",
    "responsible_person": "người chịu trách nhiệm",
    "status": "tình trạng",
}


_KIND = re.compile(r"(^|\(nay là )(?!Thành phố Hồ Chí Minh)(Tỉnh|Thành phố|Đặc khu|Quận|Huyện|Thị xã|Thị trấn|Xã|Phường) ")


def inside(place: str) -> str:
    """A place as it is written inside a sentence: the kind of an administrative unit is no part of its name ("xã Ia Yeng"), but for Thành
    phố Hồ Chí Minh. Nghị định 30/2020/NĐ-CP, Phụ lục II."""
    return _KIND.sub(lambda m: m[0].lower(), place)


def field(value: str) -> str:
    """A field of the register's log of changes in Vietnamese: "licence 12/GP: issuer" → "giấy phép 12/GP: cơ quan cấp"."""
    head, _, last = value.rpartition(": ")
    name = FIELD.get(last, last)
    if not head:
        head, name = "", name.replace("licence ", "giấy phép ", 1).replace("consent ", "văn bản đồng ý ", 1)
        return name
    return head.replace("licence ", "giấy phép ", 1).replace("consent ", "văn bản đồng ý ", 1) + f": {name}"


def number(value: int) -> str:
    """1.145.700: a point between thousands."""
    return f"{value:,}".replace(",", ".")


def day(value: date | datetime) -> str:
    """21/11/2026, in Vietnam."""
    return f"{(value.astimezone(VIETNAM) if isinstance(value, datetime) else value):%d/%m/%Y}"


def moment(value: datetime) -> str:
    """08:05 ngày 21/11/2026, in Vietnam."""
    return f"{value.astimezone(VIETNAM):%H:%M} ngày {value.astimezone(VIETNAM):%d/%m/%Y}"


def state(value: str) -> str:
    """The state of a finding in Vietnamese."""
    return STATE[FindingState(value)]


def cut(value: str) -> str:
    """Why a visit was cut, in Vietnamese; an unknown word stays as it is."""
    return CUT_BY.get(value, value)


def change(value: str) -> str:
    """A kind of register change in Vietnamese."""
    return CHANGE.get(value, value)
