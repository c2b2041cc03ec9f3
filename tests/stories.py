"""Texts for tests of copying: each seed its own story, in sentences and paragraphs, no two alike."""

import random
from datetime import datetime, timedelta

from monitor.clock import VIETNAM
from monitor.domain.facts import SourceKind
from monitor.press.article import Article

_SYLLABLES = (
    "nắng mưa đường làng cầu sông trường học trạm bơm vườn cây lúa ngô khoai chợ phiên hội thi đua bóng chuyền hát xoan dân ca người già "
    "trẻ em thanh niên phụ nữ nông dân công nhân bác sĩ cô giáo kỹ sư thợ mộc nhà văn hóa sân vận động đập nước kênh mương rừng thông "
    "đồi chè ao cá trại gà xe khách tàu hỏa bến phà đèn điện cáp quang máy cày giống mới phân bón thuốc sâu giá cả vốn vay hợp tác xã "
    "lãi suất hộ nghèo bảo hiểm khám bệnh tiêm chủng nước sạch rác thải môi trường an ninh trật tự hòa giải tuyên truyền cuộc họp kế hoạch "
    "báo cáo kết quả năm tháng tuần ngày sáng chiều tối đông đảo tích cực hiệu quả bền vững khẩn trương nghiêm túc sáng tạo đoàn kết"
).split()

MORNING = datetime(2026, 3, 7, 8, 0, tzinfo=VIETNAM)


def story(seed: int, syllables: int = 300) -> str:
    """Paragraphs of about 40 syllables in sentences of about 13."""
    rng = random.Random(seed)
    lines: list[str] = []
    count = 0
    while count < syllables:
        sentences = []
        for _ in range(3):
            words = rng.choices(_SYLLABLES, k=rng.randint(10, 16))
            count += len(words)
            sentences.append(" ".join(words).capitalize() + ".")
        lines.append(" ".join(sentences))
    return "\n".join(lines)


def press_article(
    text: str,
    outlet: str = "tuoitre.vn",
    published: str | None = None,
    *,
    minutes: int = 0,
    kind: SourceKind = SourceKind.PRESS,
    credited: tuple[str, ...] = (),
    number: int = 1,
    site: str | None = None,
) -> Article:
    """An article of an outlet, printed `minutes` after eight in the morning unless `published` says otherwise ("": no time)."""
    at = MORNING + timedelta(minutes=minutes)
    printed = at.isoformat() if published is None else (published or None)
    return Article(f"https://{outlet}/bai-{number}.html", outlet, kind, text, at, "Bài", "An Na", printed, credited, site)


def site_page(
    text: str, *, minutes: int = 600, credited: tuple[str, ...] = (), printed: str | None = None, host: str = "xamau.test"
) -> Article:
    """A page of a monitored site, printed and first seen ten hours after eight in the morning."""
    at = MORNING + timedelta(minutes=minutes)
    return Article(
        f"https://{host}/tin-1.html", host, SourceKind.OTHER, text, at, "Tin", None, printed or at.isoformat(), credited, host.split(".")[0]
    )
