# ruff: noqa: E501 - markup is kept in its line
"""Originals of what the sites of this set copied, as their newspapers served them."""

from datetime import datetime, timedelta

from tests.blind_province.kit import Answer, at
from tests.blind_province.press import Story
from tests.blind_province.prose import Writer, marked


def _stories(seed: int, host: str, outlet: str, first: datetime, count: int, days: int = 4) -> tuple[Story, ...]:
    w = Writer("bao", seed)
    return tuple(
        Story(
            f"https://{host}/{seed}-tin-so-{number}-{1000 + 37 * number}.html",
            outlet,
            w.title(),
            w.person(),
            first - timedelta(days=days * number, minutes=23 * number),
            tuple(w.paragraphs(6)),
        )
        for number in range(count)
    )


DEPARTMENT = _stories(1401, "vietnamnet.vn", "Báo VietNamNet", at(2026, 5, 29, 6, 45), 5) + _stories(
    1402, "laodong.vn", "Báo Lao Động", at(2026, 5, 27, 9, 10), 4
)
COMPANY = _stories(1403, "nld.com.vn", "Báo Người Lao Động", at(2026, 9, 6, 8, 0), 5)
SCHOOL = _stories(1404, "dantri.com.vn", "Báo Dân trí", at(2023, 11, 14, 10, 0), 2, days=60)
UNTAKEN = _stories(1405, "vnexpress.net", "Báo VnExpress", at(2026, 6, 1, 6, 0), 5)


def answers() -> list[Answer]:
    """Each an hour after it was published."""
    out = []
    for story in (*DEPARTMENT, *COMPANY, *SCHOOL, *UNTAKEN):
        when = story.published
        head = f'<meta property="article:published_time" content="{when.isoformat()}"><meta property="og:site_name" content="{story.outlet}"><meta name="author" content="{story.author}">'
        page = f"""<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>{story.title}</title>{head}</head><body><header><a href="/">{story.outlet}</a></header><main><article><h1>{story.title}</h1><time datetime="{when.isoformat()}">{when:%d/%m/%Y %H:%M} GMT+7</time><div class="content-detail">{marked(list(story.paragraphs))}</div><p class="author">{story.author}</p></article></main></body></html>"""
        out.append(Answer(story.url, 200, (("Content-Type", "text/html; charset=utf-8"),), page.encode(), when + timedelta(hours=1)))
    return out
