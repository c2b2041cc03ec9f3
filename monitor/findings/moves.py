"""Addresses change and articles stay: where the article that a finding speaks of stands now.

Without this a site that numbers its addresses anew, or shows one article under two, would double every finding and wake what a person
dismissed; and an address given to another article would close what was never mended.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime

from monitor.domain.facts import PageKind
from monitor.domain.finding import Finding
from monitor.rules.dossier import Dossier
from monitor.rules.signals import Story, address, articles, story_of

Sight = tuple[str, datetime]
"""Address and moment of a page as an instance quotes it."""

NOWHERE = ""
"""The address now holds another article, and the one spoken of was not met in this visit."""


def sights(findings: Iterable[Finding]) -> set[Sight]:
    """The pages that findings quote."""
    return {(i.seen.url, i.seen.seen_at) for finding in findings for i in finding.instances}


def moved(stories: Mapping[Sight, Story], dossier: Dossier) -> dict[Sight, str]:
    """Page once seen → `address` of where its article is judged in this visit, or NOWHERE; pages that stayed or tell no story are left out.

    `stories`: what each page told when it was seen.
    """
    judged = {story: address(page.url) for page in articles(dossier) for story in [story_of(page.facts)] if story}
    here = {address(page.url): story for page in dossier.of_kind(PageKind.ARTICLE) for story in [story_of(page.facts)] if story}
    found: dict[Sight, str] = {}
    for sight, story in stories.items():
        before = address(sight[0])
        now = judged.get(story)
        if now is not None and now != before:
            found[sight] = now
        elif now is None and before in here and _another(story, here[before]):
            found[sight] = NOWHERE
    return found


def _another(story: Story, now: Story) -> bool:
    """Few words in common: an address given to another article. A corrected headline, or a day set anew, is the same article still."""
    before, after = set(story[0].split()), set(now[0].split())
    return len(before & after) < len(before | after) / 2
