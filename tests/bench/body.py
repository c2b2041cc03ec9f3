"""How much of an article's running text is read, and how much of what is read is not its."""

import re
from collections import Counter
from dataclasses import dataclass, field
from statistics import fmean
from typing import Any

from monitor.vietnamese.text import fold
from tests.bench.known import Known

_TOKEN = re.compile(r"\w+")


@dataclass(slots=True)
class BodyScore:
    """`f1` of each page by tokens; `tokens` read on all pages, `foreign` of them from menus, related lists, comments and notices;
    `worst` (F1, foreign tokens, address)."""

    f1: list[float] = field(default_factory=list)
    tokens: int = 0
    foreign: int = 0
    worst: list[tuple[float, int, str]] = field(default_factory=list)

    def note(self, page: Known, got: str | None) -> None:
        assert page.body is not None
        expected, read = Counter(tokens(page.body)), Counter(tokens(got or ""))
        same = (expected & read).total()
        precision, recall = same / max(1, read.total()), same / max(1, expected.total())
        f1 = 2 * precision * recall / (precision + recall) if same else 0.0
        foreign = foreign_tokens(page, got or "")
        self.f1.append(f1)
        self.tokens += read.total()
        self.foreign += foreign
        if f1 < 0.95 or foreign > 10:
            self.worst.append((round(f1, 3), foreign, page.url))

    def row(self) -> dict[str, Any]:
        return {
            "pages": len(self.f1),
            "token_f1": round(fmean(self.f1), 4) if self.f1 else None,
            "foreign_share": round(self.foreign / self.tokens, 4) if self.tokens else None,
            "below_0.95": sum(f1 < 0.95 for f1 in self.f1),
        }


def tokens(text: str) -> list[str]:
    return _TOKEN.findall(fold(text))


def foreign_tokens(page: Known, got: str) -> int:
    """Tokens of lines that neither stand in the running text nor name the article's title, author, source or picture."""
    assert page.body is not None
    known = Counter(tokens(page.body))
    whole = " ".join(tokens(page.body))
    own = known + Counter(tokens(" ".join(page.aside)))
    asides = [" ".join(tokens(text)) for text in page.aside]
    count = 0
    for line in got.split("\n"):
        words = Counter(tokens(line))
        flat = " ".join(tokens(line))
        if not words or flat in whole:
            continue
        if (words & known).total() > 0.6 * words.total() and words.total() > 12:
            count += (words - own).total()  # a paragraph with a dateline before it, or with something glued to it
        elif not any(text in flat and words.total() <= len(text.split()) + 6 for text in asides):
            count += words.total()
    return count
