"""Whole numbers as Vietnamese pages print them: `1.919.926`, `1,919,926`, `1 919 926`."""

import re
from typing import Final

_GROUPED: Final = re.compile(r"[0-9]{1,3}(?:([.,\s\u00a0\u202f])[0-9]{3})(?:\1[0-9]{3})*|[0-9]{1,15}")


def parse_count(text: str) -> int | None:
    """The number that the whole text is, thousands set apart by one kind of sign or by none; None when it is something else.

    `1.5` and `12,34` are no counts. A leading row of zeros (odometer style) is dropped.
    """
    text = text.strip()
    if _GROUPED.fullmatch(text) is None:
        return None
    return int(re.sub(r"[^0-9]", "", text))
