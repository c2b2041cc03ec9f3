"""How a page is shown: on small screens, with moving text, and whether scripts may add what its source does not hold."""

import re
from typing import Final

from monitor.extraction.reading import Reading

_MOVING: Final = ("marquee", "blink")
_MOBILE_WORDS: Final = ("viewport", "handheldfriendly", "mobileoptimized")
_OTHER_VERSION: Final = re.compile(r"handheld|only screen|max-width", re.IGNORECASE)
_DATA: Final = ("application/ld+json", "application/json", "text/template", "text/x-template", "speculationrules")
"""Types of script elements that run nothing."""
_LONGEST: Final = 200


def read_moving_text(reading: Reading) -> str | None:
    """Words of the first element whose text scrolls or blinks; None when there is none. A scrolling picture is no text."""
    document = reading.document
    for element in document.by_tag(*_MOVING):
        words = document.text_of(element)
        if words:
            return words[:_LONGEST].strip()
    return None


def read_mobile(reading: Reading) -> bool | None:
    """Whether the page declares how it is shown on small screens, or that another version is; None when the server may choose by device."""
    document = reading.document
    source = document.source.lower()
    if any(word in source for word in _MOBILE_WORDS):
        return True
    if any("alternate" in link.get("rel").lower() and _OTHER_VERSION.search(link.get("media")) for link in document.by_tag("link")):
        return True
    varies = reading.headers.get("vary", "").lower()
    return None if "user-agent" in varies or "*" in varies else False


def is_scripted(reading: Reading) -> bool:
    """Whether anything on the page may draw what the source does not show: scripts, frames, plug-ins."""
    document = reading.document
    if document.by_tag("iframe", "frame", "object", "embed"):
        return True
    return any(script.get("type").lower().strip() not in _DATA for script in document.by_tag("script"))
