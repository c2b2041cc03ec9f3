# ruff: noqa: E501 - markup is kept in its line
"""What newspapers published: the originals of the items that pretended sites copied, and others that nobody took."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from tests.blind_province.kit import Answer, at
from tests.blind_province.prose import Writer, marked


@dataclass(frozen=True, slots=True)
class Story:
    url: str
    outlet: str
    title: str
    author: str
    published: datetime
    paragraphs: tuple[str, ...]


def _stories(seed: int, host: str, outlet: str, first: datetime, count: int) -> tuple[Story, ...]:
    w = Writer("bao", seed)
    return tuple(
        Story(
            f"https://{host}/bai-viet-{seed}{number}-2026.htm",
            outlet,
            w.title(),
            w.person(),
            first - timedelta(days=5 * number, minutes=41 * number),
            tuple(w.paragraphs(6)),
        )
        for number in range(count)
    )


COPIED = {
    "THPT-SONGQUAO": _stories(901, "tuoitre.vn", "Báo Tuổi Trẻ", at(2025, 3, 8, 7, 30), 2),
    "DN-BIENXANH": _stories(902, "thanhnien.vn", "Báo Thanh Niên", at(2026, 8, 20, 7, 40), 6),
    "TU-TUYENGIAO": _stories(903, "nhandan.vn", "Báo Nhân Dân", at(2026, 8, 12, 10, 0), 6),
}
OTHERS = _stories(904, "dantri.com.vn", "Báo Dân trí", at(2026, 8, 1, 6, 0), 5)


def answers() -> list[Answer]:
    """Each story as its newspaper served it, an hour after it was published."""
    out = []
    for story in [s for stories in COPIED.values() for s in stories] + list(OTHERS):
        when = story.published
        head = f'<meta property="article:published_time" content="{when.isoformat()}"><meta property="og:site_name" content="{story.outlet}"><meta name="author" content="{story.author}">'
        page = f"""<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>{story.title}</title>{head}</head><body><header><a href="/">{story.outlet}</a></header><main><article><h1>{story.title}</h1><time datetime="{when.isoformat()}">{when:%d/%m/%Y %H:%M} GMT+7</time><div class="detail-content">{marked(list(story.paragraphs))}</div><p class="author">{story.author}</p></article></main></body></html>"""
        out.append(Answer(story.url, 200, (("Content-Type", "text/html; charset=utf-8"),), page.encode(), when + timedelta(hours=1)))
    return out
