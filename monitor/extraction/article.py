"""Title, author and body of an article, put together from candidates by itemloaders: the first candidate that says something wins."""

from html import unescape

from itemloaders import ItemLoader
from itemloaders.processors import Compose, MapCompose, TakeFirst

from monitor.vietnamese.text import nfc, squeeze


def _words(value: str) -> str | None:
    """One line, NFC; None (dropped by MapCompose) when nothing is left."""
    return squeeze(nfc(unescape(value) if "&" in value else value)) or None


def _person(value: str) -> str | None:
    """A byline without its label; None when what is left is an address, a site name or far too long for a name."""
    name = squeeze(nfc(unescape(value) if "&" in value else value)).strip(" :-–|,.").removeprefix("Theo ")
    if (
        not name
        or len(name) > 60
        or "http" in name
        or "@" in name
        or name[0].islower()
        or name.lower() in {"admin", "administrator", "quantri", "super user", "n/a"}
    ):
        return None
    return name


def _paragraphs(lines: list[str]) -> str | None:
    return "\n".join(line for line in lines if line) or None


class ArticleLoader(ItemLoader):
    """`add_value` candidates best first; `load_item` gives a dict with title, author, body, each only when one was found."""

    default_item_class = dict
    default_output_processor = TakeFirst()
    title_in = MapCompose(_words)
    author_in = MapCompose(_person)
    body_in = MapCompose(_words)
    body_out = Compose(_paragraphs)
