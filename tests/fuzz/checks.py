"""What must hold of every page, whatever was sent."""

import hashlib
import json
import re
import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from html import unescape

from monitor.domain.facts import PageFacts
from monitor.extraction.fixed_form import fixed_form
from monitor.extraction.read import document_of, read
from monitor.reference.outlets import OutletIndex
from monitor.vietnamese.text import nfc, squeeze
from tests.fuzz.mutations import FETCHED, Sent

SLOWEST = 2.0
"""Seconds of processor time that no page may take."""

TRIES = 3
"""Further readings of a page that took longer: a processor shared with others is slower by turns."""


@dataclass(slots=True)
class Found:
    """`faults` in words, each with the page's number; `seconds` of each page; `digest` of all facts in their order."""

    pages: int = 0
    faults: list[str] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)
    digest: str = ""

    @property
    def slowest(self) -> float:
        return max(self.seconds, default=0.0)


def check(pages: Iterable[Sent], outlets: OutletIndex | None = None, *, twice: bool = True) -> Found:
    """Reads each page and looks at all that was read; `twice`: reads it again, which must give the same."""
    found = Found()
    digest = hashlib.sha256()
    for sent in pages:
        found.pages += 1
        try:
            facts, seconds = _timed(sent, outlets)
            form = json.dumps(fixed_form(facts), ensure_ascii=True, sort_keys=True)
            if twice or seconds > SLOWEST / 2:
                again, second = _timed(sent, outlets)
                seconds = min(seconds, second)  # a busy machine makes the same work longer, never shorter
                for _ in range(TRIES):
                    seconds = min(seconds, _timed(sent, outlets)[1]) if seconds > SLOWEST else seconds
            else:
                again = facts
        except Exception as error:  # noqa: BLE001 - an exception that escapes is what is looked for
            found.faults.append(f"{sent.number} {sent.how}: {type(error).__name__}: {error}")
            continue
        found.seconds.append(seconds)
        digest.update(form.encode())
        faults = _misplaced(facts, sent)
        if facts != again:
            faults.append("the second reading differs from the first")
        if seconds > SLOWEST:
            faults.append(f"took {seconds:.1f} s")
        found.faults += [f"{sent.number} {sent.how} {fault}" for fault in faults]
    found.digest = digest.hexdigest()
    return found


def _timed(sent: Sent, outlets: OutletIndex | None) -> tuple[PageFacts, float]:
    started = time.process_time()
    facts = read(sent.body, url=sent.url, fetched_at=FETCHED, headers=sent.headers, outlets=outlets)
    return facts, time.process_time() - started


def _misplaced(facts: PageFacts, sent: Sent) -> list[str]:
    """Quotes that do not stand where their evidence says."""
    if not _quotes(facts):
        return []
    document = document_of(sent.body, url=sent.url, headers=sent.headers)
    source: str | None = None
    wrong = []
    for name, quote, at in _quotes(facts):
        if at is not None:
            if document.text[at[0] : at[1]] != quote:
                wrong.append(f"{name} {quote!r} is not at {at}: {document.text[at[0] : at[1]]!r}")
            continue
        if source is None:
            source = _plain(" ".join([document.source, unescape(document.source), document.text, sent.url, *sent.headers.values()]))
        if _plain(quote) not in source:
            wrong.append(f"{name} {quote!r} stands nowhere in the source")
    return wrong


def _plain(text: str) -> str:
    """Without control characters, which references like &#5; stand for and not every decoder lets through; zero-width ones are blanks."""
    return squeeze(re.sub(r"[\x00-\x08\x0e-\x1f\x7f-\x9f]", "", nfc(text)))


def _quotes(facts: PageFacts) -> list[tuple[str, str, tuple[int, int] | None]]:
    found: list[tuple[str, str, tuple[int, int] | None]] = []
    placed = {
        "published": facts.published,
        "updated": facts.updated,
        "comments": facts.comments,
        "licence": facts.licence,
        "counter": facts.visitor_counter,
    }
    for name, fact in placed.items():
        if fact is not None and fact.quote:
            found.append((name, fact.quote, fact.at))
    found += [("source", source.quote, source.at) for source in facts.sources]
    found += [("rejected date", rejected.quote, rejected.at) for rejected in facts.rejected_dates]
    found += [("identity " + name, quote, None) for name, quote in facts.identity_quotes.items()]
    found += [("language link", link.quote, None) for link in facts.language_links if link.quote]
    found += [("section", section.quote, None) for section in facts.sections if section.quote]
    found += [("injected link", link.quote, None) for link in facts.injected_links if link.quote]
    if facts.cms is not None and facts.cms.quote:
        found.append(("cms", facts.cms.quote, None))
    if facts.list_empty_quote:
        found.append(("empty list", facts.list_empty_quote, None))
    return found
