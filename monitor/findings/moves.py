"""Addresses change and pages stay: where the article, or the standing page, that a finding speaks of has its place now.

Without this a site that numbers its addresses anew, or shows one article under two, would double every finding and wake what a person
dismissed; and an address given to another article would close what was never mended.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime

from monitor.domain.facts import PageKind
from monitor.domain.finding import Finding
from monitor.rules.dossier import Dossier, ReadPage
from monitor.rules.signals import STANDING, Story, address, articles, standing_of, story_of

Sight = tuple[str, datetime]
"""Address and moment of a page as an instance quotes it."""

NOWHERE = ""
"""The address now holds another article, and the one spoken of was not met in this visit."""


def sights(findings: Iterable[Finding]) -> set[Sight]:
    """The pages that findings quote."""
    return {(i.seen.url, i.seen.seen_at) for finding in findings for i in finding.instances}


def moved(stories: Mapping[Sight, Story], dossier: Dossier) -> dict[Sight, str]:
    """Page once seen → `address` of where its article is judged in this visit, or NOWHERE; or of where a standing page has its place now.
    Pages that stayed or tell no story are left out.

    `stories`: what each page told when it was seen.
    """
    judged = {story: address(page.url) for page in articles(dossier) for story in [story_of(page.facts)] if story}
    here = {address(page.url): story for page in dossier.of_kind(PageKind.ARTICLE) for story in [story_of(page.facts)] if story}
    found = _moved_pages({sight: story for sight, story in stories.items() if not story[1]}, dossier)
    for sight, story in stories.items():
        if not story[1]:
            continue
        before = address(sight[0])
        now = judged.get(story)
        if now is not None and now != before:
            found[sight] = now
        elif now is None and before in here and _another(story, here[before]):
            found[sight] = NOWHERE
    return found


def _moved_pages(stories: Mapping[Sight, Story], dossier: Dossier) -> dict[Sight, str]:
    """Standing pages that are met no more where they stood, while one page alone, not seen until then, bears their heading: a new menu or
    new software gave them another address."""
    if not stories:
        return {}
    here: dict[Story, list[ReadPage]] = {}
    for page in dossier.of_kind(*STANDING):
        story = standing_of(page.facts)
        if story:
            here.setdefault(story, []).append(page)
    read = {address(page.url) for page in dossier.pages}
    found: dict[Sight, str] = {}
    for sight, story in stories.items():
        pages = here.get(story, [])
        if address(sight[0]) in read or len(pages) != 1:
            continue
        (page,) = pages
        if page.first_seen is None or page.first_seen > sight[1]:
            found[sight] = address(page.url)
    return found


def _another(story: Story, now: Story) -> bool:
    """Few words in common: an address given to another article. A corrected headline, or a day set anew, is the same article still."""
    before, after = set(story[0].split()), set(now[0].split())
    return len(before & after) < len(before | after) / 2
