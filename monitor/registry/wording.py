"""The words a register writes for closed sets: English values, and Vietnamese spellings with or without marks.

The first Vietnamese spelling of each is what an export writes.
"""

import re
from enum import StrEnum
from typing import Final, TypeVar

from monitor.domain.site import Level, LicenceStatus, OwnerType, Render, SiteClass
from monitor.vietnamese.text import fold

Word = TypeVar("Word", bound=StrEnum)

# "thành phố" is no level by itself: it may be a province or a district
_SPELLINGS: Final[dict[StrEnum, str]] = {
    Level.PROVINCE: "tỉnh | cấp tỉnh | ubnd tỉnh | thành phố trực thuộc trung ương",
    Level.DEPARTMENT: "sở/ngành | sở | ngành | ban | ban ngành | sở ban ngành | cấp sở | đơn vị cấp tỉnh",
    Level.DISTRICT: "huyện | cấp huyện | quận | thị xã | quận huyện | thành phố thuộc tỉnh | huyện thị xã thành phố",
    Level.COMMUNE: "xã | cấp xã | phường | thị trấn | đặc khu | xã phường | phường xã | xã phường thị trấn | xã phường đặc khu",
    Level.SCHOOL: "trường | trường học | nhà trường | cơ sở giáo dục",
    Level.OTHER: "khác | loại khác",
    SiteClass.PORTAL: "cổng | cổng thông tin | cổng thông tin điện tử | cổng ttđt",
    SiteClass.AGGREGATED: "tổng hợp",
    SiteClass.INTERNAL: "nội bộ",
    SiteClass.SPECIALISED: "chuyên ngành | ứng dụng chuyên ngành",
    SiteClass.COMPONENT: "thành phần | cổng thành phần | cổng thông tin điện tử thành phần",
    OwnerType.STATE: "cơ quan nhà nước | nhà nước | cqnn | cơ quan hành chính | cơ quan hành chính nhà nước",
    OwnerType.PARTY: "đảng | cơ quan đảng",
    OwnerType.UNION: "đoàn thể | mặt trận | mặt trận đoàn thể | đoàn thể chính trị xã hội | tổ chức chính trị xã hội",
    OwnerType.PUBLIC_SERVICE: "sự nghiệp công lập | đơn vị sự nghiệp công lập | công lập | trường công lập",
    OwnerType.PRIVATE: "tư thục | tư nhân | dân lập | ngoài công lập | trường tư thục",
    OwnerType.COMPANY: "doanh nghiệp | công ty",
    OwnerType.PRESS: "báo chí | cơ quan báo chí",
    LicenceStatus.VALID: "hiệu lực | còn hiệu lực | đang hiệu lực | có hiệu lực | còn hạn",
    LicenceStatus.REVOKED: "thu hồi | bị thu hồi | đã thu hồi",
    LicenceStatus.SUSPENDED: "đình chỉ | bị đình chỉ | đã đình chỉ | tạm đình chỉ",
    Render.AUTO: "tự động",
    Render.BROWSER: "trình duyệt",
    Render.STATIC: "tĩnh",
}
_WORD: Final = re.compile(r"[^\W_]+")
_LEADING: Final = re.compile(r"^(?:trang )?(?:thong tin dien tu|ttdt) |^trang ")


def _key(text: str) -> str:
    return " ".join(_WORD.findall(fold(text)))


_BY_KEY: Final[dict[type[StrEnum], dict[str, StrEnum]]] = {}
for _value, _line in _SPELLINGS.items():
    for _spelling in (_value.value, *_line.split(" | ")):
        _BY_KEY.setdefault(type(_value), {})[_key(_spelling)] = _value


def read_word(kind: type[Word], text: str) -> Word | None:
    """What a cell says, e.g. "Trang TTĐT nội bộ" → SiteClass.INTERNAL; None when the word is none of the set's."""
    key = _key(text)
    words = _BY_KEY[kind]
    found = words.get(key)
    if found is None and kind is SiteClass:
        found = words.get(_LEADING.sub("", key, count=1))
    return kind(found.value) if found is not None else None


def write_word(value: StrEnum) -> str:
    """The Vietnamese word for an export."""
    return _SPELLINGS[value].split(" | ")[0]


def choices(kind: type[StrEnum]) -> str:
    """ "tỉnh, sở/ngành, huyện, xã, trường, khác": for messages."""
    return ", ".join(write_word(value) for value in kind)
