"""What is known of a text taken from another: passages that stand on both sides, and what was changed in them."""

from dataclasses import dataclass
from enum import StrEnum

from monitor.domain.facts import Span


class AlterationKind(StrEnum):
    """What the changed words are, the gravest first: a number, a name (capitalised inside a sentence), any other word."""

    NUMBER = "number"
    NAME = "name"
    WORD = "word"


@dataclass(frozen=True, slots=True)
class Alteration:
    """Words that differ inside a passage, as printed. `copy` or `original` is "" when words were added or left out."""

    kind: AlterationKind
    copy: str
    original: str
    copy_at: Span
    original_at: Span


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of the copy and the stretch of the original it repeats. Spans are [start, end) in the two bodies (PageFacts.body)."""

    copy_at: Span
    original_at: Span
    syllables: int
    """Syllables that stand on both sides."""
    alterations: tuple[Alteration, ...] = ()

    @property
    def verbatim(self) -> bool:
        return not self.alterations


@dataclass(frozen=True, slots=True)
class OtherCandidate:
    """An article that holds the same text and was not taken for the original. `why` is Vietnamese, for the inspector."""

    url: str
    outlet: str
    published: str | None
    share_of_page: float
    why: str
