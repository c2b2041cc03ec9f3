"""The home page of a licensed site once more, drawn by a browser: what its head measures cannot be told from the source."""

import json
from typing import Any

from monitor.crawling import priority as turn
from monitor.crawling.visit import Answer, Entry
from monitor.domain.facts import DrawnHead, DrawnText, PageFacts, PageKind
from monitor.domain.page import DRAWN_HOME, FetchOutcome
from monitor.extraction.read import EXTRACTOR, document_of
from monitor.vietnamese.text import nfc, squeeze

DRAWN_KIND = "drawn_home"
"""Kind of the frontier's entry."""

MEASURED = "X-Monitor-Drawn"
"""Header beside X-Monitor-Rendered, in the archive: JSON {"texts": [[words, size, left, top, right, bottom]], "pictures": [[left, top,
right, bottom]], "styled": true}; see DrawnHead."""

LONGEST = 48_000
"""Bytes of that header; a page with a longer one is not measured."""


def ask_for_drawing(answer: Answer) -> None:
    """Queue the second request for the home page just read."""
    entry, visit = answer.entry, answer.entry.visit
    name = entry.key + DRAWN_HOME
    if not visit.draws_home or name in visit.seen:
        return
    visit.seen.add(name)
    second = Entry(visit, name, answer.page.url, DRAWN_KIND, turn.MAP, entry.depth, answer.page.url)
    visit.push(second)
    answer.found.append(second)


def keep_what_was_drawn(answer: Answer, headers: dict[str, str]) -> None:
    """Keep the answer where the browser measured it. `headers` with names in lower case; the page's address ends in DRAWN_HOME already."""
    page = answer.page
    answer.keep = False
    drawn = read_measured(headers.get(MEASURED.lower()))
    if page.outcome is not FetchOutcome.OK or drawn is None:
        return
    text = document_of(page.body, url=answer.entry.url, headers=headers).text
    # what is quoted must stand in what is archived
    drawn = DrawnHead(tuple(line for line in drawn.texts if line.text in text), drawn.pictures, drawn.styled)
    answer.facts = PageFacts(
        page.url,
        page.fetched_at.isoformat(),
        page.status,
        page.archived.sha256 if page.archived else "",
        PageKind.OTHER,
        drawn_head=drawn,
        spokesperson=(),
        extractor=EXTRACTOR,
    )
    answer.keep = True


def read_measured(header: str | None) -> DrawnHead | None:
    """None when nothing was measured, or what was is not of the form above."""
    try:
        told: Any = json.loads(header or "")
        texts = tuple(DrawnText(squeeze(nfc(str(words))), size, *map(float, place)) for words, size, *place in told["texts"])
        return DrawnHead(texts, tuple((a, b, c, d) for a, b, c, d in told["pictures"]), bool(told["styled"]))
    except (ValueError, TypeError, KeyError):
        return None
