"""The cell that names an office's official social pages: addresses with blanks, commas or lines between them."""

import re
from typing import Final

from monitor.vietnamese.text import fold

NONE_AT_ALL: Final = "không"
"""What the cell says of an office that has none; a blank cell says nothing."""

_ADDRESS: Final = re.compile(r"(?:https?://)?(?:[\w-]+\.)+[a-z]{2,}(?:/\S*)?", re.IGNORECASE)
_NONE: Final = frozenset(("khong", "khong co", "chua co", "0", "-"))


def read_social_pages(text: str | None) -> tuple[tuple[str, ...] | None, tuple[str, ...]]:
    """(addresses, words that are none). None for a blank cell and for one without any address; empty where it says that there are none."""
    if text is None:
        return None, ()
    if fold(text).strip(" .") in _NONE:
        return (), ()
    words = [word for word in re.split(r"[\s,;]+", text) if word]
    pages = [word for word in words if _ADDRESS.fullmatch(word)]
    wrong = tuple(word for word in words if not _ADDRESS.fullmatch(word))
    return tuple(dict.fromkeys(page if "//" in page else f"https://{page}" for page in pages)) or None, wrong
