"""Articles of legal instruments with the days on which they bind. Source of every row: shared research note on the law, section (a)."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

DISTRICTS_END = date(2025, 6, 30)
"""The last day of the district level."""


class Confidence(StrEnum):
    """How the text was read.

    VERIFIED, VERIFIED_OCR and SECOND_HAND_2 may carry a breach; SECOND_HAND makes AUTO into AUTO+; UNVERIFIED gives advice only.
    """

    VERIFIED = "V"
    VERIFIED_OCR = "V-ocr"
    VERIFIED_ENGLISH = "V-en"
    SECOND_HAND_2 = "S2"
    SECOND_HAND = "S"
    UNVERIFIED = "U"

    @property
    def may_carry_a_breach(self) -> bool:
        """Second-hand once may carry one too, but only with a person's confirmation (AUTO becomes AUTO+)."""
        return self not in (Confidence.UNVERIFIED, Confidence.VERIFIED_ENGLISH)


@dataclass(frozen=True, slots=True)
class Sanction:
    """A fine band, in VND, for organisations; shown as reference only, never as the outcome."""

    cite: str
    low: int | None = None
    high: int | None = None
    in_force_from: date | None = None
    in_force_until: date | None = None
    note: str | None = None
    id: str = ""
    """Row and band: "P64.moi"."""


@dataclass(frozen=True, slots=True)
class Provision:
    """`in_force_until` is the last day it binds, None while open. `so_far_as_not_contrary_from`: from that day it binds only so far as not
    contrary to a later instrument. `binds` are the class words of the research note (TINH SO HUYEN XA TRUONG DVSN TH NB all)."""

    id: str
    instrument: str
    cite: str
    """Full citation in Vietnamese, as printed in a finding."""
    in_force_from: date | None
    in_force_until: date | None
    binds: tuple[str, ...]
    demand: str
    """Our paraphrase, Vietnamese."""
    key_words: str | None = None
    sanctions: tuple[Sanction, ...] = ()
    source: str | None = None
    confidence: Confidence = Confidence.UNVERIFIED
    article_unknown: bool = False
    """Content known, article number not: cited with "chưa xác định điều khoản"."""
    so_far_as_not_contrary_from: date | None = None
    doubtful_from: date | None = None
    """From that day it may have ended unannounced with what it detailed: a finding that rests on it alone is advice."""
    follows: tuple[str, ...] = ()
    """Ids of the provisions that demanded the like until this one began."""
    gap: str | None = None
    """Why nothing bound between the end of what it follows and its own beginning; None when it follows at once."""
    note: str | None = None

    def doubtful_on(self, day: date) -> bool:
        """Whether it may already have ended on that day."""
        return self.doubtful_from is not None and day >= self.doubtful_from

    def bends_on(self, day: date) -> bool:
        """Whether on that day it binds only so far as not contrary to a later instrument."""
        return self.so_far_as_not_contrary_from is not None and day >= self.so_far_as_not_contrary_from

    def may_carry_a_breach_on(self, day: date) -> bool:
        """Whether its text, as it was read, may carry a breach on that day; otherwise it only advises."""
        return self.confidence.may_carry_a_breach and not self.doubtful_on(day)

    def binds_on(self, day: date) -> tuple[str, ...]:
        """The class words it binds that day; none when it is not in force. Districts ended with 2025-06-30."""
        if not self.in_force_on(day):
            return ()
        return tuple(word for word in self.binds if word != "HUYEN" or day <= DISTRICTS_END)

    def in_force_on(self, day: date) -> bool:
        """An unknown first day never binds."""
        if self.in_force_from is None or day < self.in_force_from:
            return False
        return self.in_force_until is None or day <= self.in_force_until


@dataclass(frozen=True, slots=True)
class Law:
    """All provisions by id."""

    provisions: dict[str, Provision] = field(default_factory=dict)
    version: str = ""
    """Hash of the data, so that stored outcomes can name the law they were judged by."""
    sources: dict[str, str] = field(default_factory=dict)
    """Short name of a source, as rows give it, to what it stands for."""

    def provision(self, provision_id: str) -> Provision:
        """KeyError when no such id: a dangling reference is our fault."""
        return self.provisions[provision_id]

    def in_force(self, provision_id: str, day: date) -> bool:
        return self.provisions[provision_id].in_force_on(day)

    def on(self, day: date) -> tuple[Provision, ...]:
        """What bound on that day, in order of id."""
        return tuple(p for _, p in sorted(self.provisions.items()) if p.in_force_on(day))
