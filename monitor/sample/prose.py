"""Invented people, places and stories. Composed from the patterns in texts/; every result follows from the generator handed in."""

import random
import re
import unicodedata
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path

_TEXTS = Path(__file__).with_name("texts")
_CHOICE = re.compile(r"\{([^{}]*)\}")
_SLOT = re.compile(r"\[([^\[\]]+)\]")

_SURNAMES = "Nguyễn Trần Lê Phạm Hoàng Vũ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trịnh Đào Mai Tạ Lương Phùng Hà Cao Lò Vi Quàng Nông".split()
_MEN = "Văn Đức Hữu Minh Quang Xuân Công Bá Trọng Duy Thanh Viết".split()
_WOMEN = "Thị Ngọc Thu Thanh Bích Kim Diệu Mỹ Hồng Phương".split()
_HIS = (
    "An Bảo Chiến Cường Dũng Đạt Giang Hải Hiếu Hùng Khánh Lâm Long Mạnh Nam Phong Phúc Quyết Sơn Thắng Thịnh Toàn Trung Tuấn Vinh".split()
)
_HER = "Anh Chi Dung Hà Hạnh Hiền Hoa Hương Lan Liên Linh Mai Nga Ngân Nhung Oanh Phượng Thảo Thủy Trang Tuyết Uyên Vân Xuân Yến".split()
_FIRST = "An Bình Cẩm Đại Đồng Gia Hòa Hưng Khánh Kim Long Lộc Mỹ Ngọc Phú Quảng Sơn Tân Thanh Thạch Thuận Trung Vạn Vĩnh Xuân Yên".split()
_SECOND = (
    "Bảo Châu Điền Giang Hà Hải Hoạch Khê Lạc Lãm Lâm Lĩnh Mai Nghĩa Phong Sơn Thạch Thành Thịnh Thủy Tiến Trạch Tường Vân Xá Yên".split()
)
_PROVINCES = ("Lam Sơn Bình", "Hà Vân Lĩnh", "Thạch Bình Giang", "Bình Lãm", "Vân Trạch", "Khê Sơn", "Hòa Lĩnh", "Lâm Trạch")
_VENUES = (
    "hội trường trung tâm",
    "nhà văn hóa",
    "sân vận động",
    "trụ sở UBND",
    "hội trường tầng hai",
    "khu di tích",
    "nhà thi đấu",
    "quảng trường",
)
_LAWS = (
    "Nghị định số 224/2026/NĐ-CP ngày 30/6/2026 của Chính phủ",
    "Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15 ngày 10/11/2022",
    "Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ",
    "Nghị định 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018",
    "Thông tư số 01/2023/TT-VPCP ngày 05/4/2023",
    "Luật Đất đai số 31/2024/QH15",
    "Nghị quyết số 35/NQ-HĐND ngày 12/12/2025",
)


@dataclass(frozen=True)
class Person:
    name: str
    woman: bool

    @property
    def title(self) -> str:
        return "Bà" if self.woman else "Ông"


_WOMAN_BEFORE = {"ông": False, "anh": False, "bác": False, "bà": True, "chị": True, "cô": True}


def person(rng: random.Random, woman: bool | None = None) -> Person:
    """`woman` None leaves it to chance."""
    if woman is None:
        woman = rng.random() < 0.4
    middle, given = (_WOMEN, _HER) if woman else (_MEN, _HIS)
    return Person(f"{rng.choice(_SURNAMES)} {rng.choice(middle)} {rng.choice(given)}", woman)


@dataclass(frozen=True)
class World:
    """The invented province every text of one seed plays in."""

    province: str
    district: str
    """The district that ended on 2025-06-30."""
    communes: tuple[str, ...]
    hamlets: tuple[str, ...]
    schools: tuple[str, ...]
    more_schools: tuple[str, ...]
    """No kindergartens, and named in no text."""
    area_code: str

    @staticmethod
    def invent(rng: random.Random) -> "World":
        names = [f"{a} {b}" for a in _FIRST for b in _SECOND if a != b]
        rng.shuffle(names)
        kinds = ("Tiểu học", "THCS", "Mầm non", "THPT")
        return World(
            province=rng.choice(_PROVINCES),
            district=names.pop(),
            communes=tuple(names[:12]),
            hamlets=tuple(names[12:60]),
            schools=tuple(f"{kinds[i % 4]} {name}" for i, name in enumerate(names[60:72])),
            more_schools=tuple(f"{kinds[i % 2]} {name}" for i, name in enumerate(names[72:76])),
            area_code=rng.choice(("0217", "0224", "0230", "0240")),
        )


def plain(text: str) -> str:
    """Lower case without marks."""
    letters = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    return "".join(c for c in letters if not unicodedata.combining(c))


@dataclass(frozen=True)
class Story:
    title: str
    paragraphs: tuple[str, ...]

    @property
    def words(self) -> int:
        return sum(len(p.split()) for p in self.paragraphs)


@cache
def _topics(language: str) -> tuple[dict[str, tuple[str, ...]], ...]:
    topics: list[dict[str, list[str]]] = []
    for line in (_TEXTS / f"stories_{language}.txt").read_text(encoding="utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        if line.startswith("=="):
            topics.append({key: [] for key in "tosqp"})
        else:
            topics[-1][line[0]].append(line[2:])
    return tuple({key: tuple(lines) for key, lines in topic.items()} for topic in topics)


def _told_topics(language: str) -> tuple[dict[str, tuple[str, ...]], ...]:
    return tuple(topic for topic in _topics(language) if topic["t"])


def _common(language: str) -> tuple[str, ...]:
    """Sentences that fit any story of the language."""
    return tuple(s for topic in _topics(language) if not topic["t"] for s in topic["s"])


class Writer:
    """Writes the stories of one province. `titles` are those given so far, by all writers: none is given twice."""

    def __init__(
        self, rng: random.Random, world: World, commune: str | None = None, titles: set[str] | None = None, shuns: tuple[str, ...] = ()
    ) -> None:
        self.rng, self.world, self.commune = rng, world, commune
        self.shuns = shuns
        self._turn: list[int] = []
        self._titles = titles if titles is not None else set()

    def expand(self, pattern: str, day: date) -> str:
        """Every {a|b} chosen, every [slot] filled."""
        while _CHOICE.search(pattern):
            pattern = _CHOICE.sub(lambda m: self.rng.choice(m[1].split("|")), pattern)
        text = _SLOT.sub(lambda m: self._fill(m[1], day, m.string[: m.start()]), pattern)
        return text[0].upper() + text[1:]

    def story(self, day: date, language: str = "vi") -> Story:
        """A story that is told on `day`."""
        topics = _told_topics(language)
        title = ""
        while not title:
            if not self._turn:
                self._turn = list(range(len(topics)))
                self.rng.shuffle(self._turn)
            topic = topics[self._turn.pop() % len(topics)]
            for attempt in range(40):
                title = self.expand(self.rng.choice(topic["t"]), day)
                if attempt > 5:
                    title += f" ({day.day}/{day.month})" if language == "vi" else f" in {day.year}"
                if title not in self._titles and not any(word in plain(title) for word in self.shuns):
                    break
            else:
                title = ""
        self._titles.add(title)
        body = self.rng.sample(topic["s"], min(len(topic["s"]), self.rng.randint(5, 8)))
        common = _common(language)
        if common:
            body += self.rng.sample(common, self.rng.randint(2, 6))
            self.rng.shuffle(body)
        body.insert(self.rng.randint(1, len(body)), self.rng.choice(topic["q"]))
        sentences = [self.expand(p, day) for p in (self.rng.choice(topic["o"]), *body, self.rng.choice(topic["p"]))]
        paragraphs: list[str] = []
        while sentences:
            take = 1 if not paragraphs else self.rng.choice((1, 1, 2, 3))
            paragraphs.append(" ".join(sentences[:take]))
            del sentences[:take]
        return Story(title, tuple(paragraphs))

    def _fill(self, slot: str, day: date, before: str) -> str:
        rng, world = self.rng, self.world
        if slot[0] == "n" and slot[1:2].isdigit():
            low, high = slot[1:].split("-")
            number = rng.randint(int(low), int(high))
            if int(low) >= 1900 and int(high) < 2100:
                return str(number)
            return f"{number:,}".replace(",", ".") if number > 999 else str(number)
        commune = self.commune if self.commune and rng.random() < 0.7 else rng.choice(world.communes)
        told = day - timedelta(days=rng.randint(0, 2))
        match slot:
            case "xã":
                return commune
            case "thôn":
                return rng.choice(world.hamlets)
            case "trường":
                return rng.choice(world.schools)
            case "người":
                return person(rng, _WOMAN_BEFORE.get(before.split()[-1].lower() if before.split() else "")).name
            case "họ":
                return rng.choice(_SURNAMES)
            case "cqxã":
                return f"UBND xã {commune}"
            case "cqsở":
                return rng.choice(("Sở Nông nghiệp và Môi trường", "Sở Y tế", "Sở Nội vụ", "Sở Xây dựng", "Sở Tài chính"))
            case "nơi":
                return rng.choice(_VENUES)
            case "ngày":
                return rng.choice((f"{told.day}/{told.month}", f"ngày {told.day}/{told.month}/{told.year}")).removeprefix(
                    "" if rng.random() < 0.5 else "ngày "
                )
            case "tháng":
                return f"tháng {day.month % 12 + 1}"
            case "luật":
                return rng.choice(_LAWS)
            case "tiền":
                return f"{rng.randint(1, 9)},{rng.randint(1, 9)} tỷ đồng" if rng.random() < 0.15 else f"{rng.randint(12, 980)} triệu đồng"
        raise KeyError(slot)
