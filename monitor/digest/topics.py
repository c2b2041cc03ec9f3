"""Which topic an article belongs to, by a list of words that anyone can edit."""

import re
from functools import cache
from pathlib import Path

import yaml

from monitor.vietnamese.text import tone_normal


@cache
def _topics() -> tuple[tuple[str, re.Pattern[str] | None], ...]:
    rows = yaml.safe_load((Path(__file__).parent / "topics.yaml").read_text(encoding="utf-8"))
    found: list[tuple[str, re.Pattern[str] | None]] = []
    for row in rows:
        words = sorted({_plain(word) for word in row["words"]}, key=len, reverse=True)
        found.append((row["name"], re.compile(r"\b(?:" + "|".join(map(re.escape, words)) + r")\b") if words else None))
    return tuple(found)


def _plain(text: str) -> str:
    """Case and tone placement aside; marks stay, since "giá" and "gia" are two words."""
    return tone_normal(text).casefold()


def topic_names() -> tuple[str, ...]:
    """All topics, in the order in which the digest prints them."""
    return tuple(name for name, _ in _topics())


def topic_of(title: str | None, body: str | None) -> str:
    """The topic of which most different words stand in title (weight 4) and first 2,000 characters of the text; the last when none does."""
    head, text = _plain(title or ""), _plain((body or "")[:2000])
    best, best_hits = topic_names()[-1], 0
    for name, pattern in _topics():
        if pattern is None:
            continue
        hits = 4 * len(set(pattern.findall(head))) + len(set(pattern.findall(text)))
        if hits > best_hits:
            best, best_hits = name, hits
    return best
