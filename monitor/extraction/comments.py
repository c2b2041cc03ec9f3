"""Comment sections of an article: none, closed, open, published."""

from monitor.domain.facts import CommentSection
from monitor.extraction.reading import Reading


def read_comments(reading: Reading) -> CommentSection | None:
    """The reader comments of this page. On an article always a value (state none: read, and there is none); None on other kinds
    that show none."""
    return None
