"""The whole running text of an article's page, for comparing texts: where the body was cut short it would hide what was copied."""

from monitor.domain.facts import PageFacts
from monitor.extraction.document import Document
from monitor.extraction.layout import Layout, Region
from monitor.vietnamese.text import squeeze

_CUT_SHORT = 0.5
_ASIDE = Region.NAV | Region.ASIDE | Region.HIDDEN | Region.CONTROL | Region.BANNER
_FEWEST_LINES = 3


def running_text(facts: PageFacts, document: Document) -> str:
    """The body; where it holds less than half of the sentences that stand in one run after its beginning, those sentences.

    Paragraphs are parted by line ends, as in a body. "" when the page has no body.
    """
    body = facts.body or ""
    if not body:
        return ""
    layout = Layout(document)
    first = body.split("\n", 1)[0]
    begin = next((i for i, line in enumerate(layout.lines) if squeeze(layout.text(line)).startswith(first[:60])), None)
    if begin is None:
        return body
    lines: list[str] = [first]
    strange = 0
    for line in layout.lines[begin + 1 :]:
        if line.is_prose and not line.is_link and not line.is_opaque and not line.region & _ASIDE:
            lines.append(layout.text(line))
            strange = 0
            continue
        # a box or two stand between paragraphs; a menu or a list of other articles is longer
        strange += 1
        if strange > 6:
            break
    prose = "\n".join(lines)
    return prose if len(lines) >= _FEWEST_LINES and len(body) < _CUT_SHORT * len(prose) else body
