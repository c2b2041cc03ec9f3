"""All labelled pages, by family. Pages of one family are pages of one pretended site: they share menu, header and footer."""

import importlib
import pkgutil
from dataclasses import replace
from functools import cache
from pathlib import Path
from types import ModuleType

from tests.labelled.pages import LabelledPage
from tests.labelled.skin import Skin

PLACES = ("families", "sites", "third")
"""Large families of generated pages, small sites written out page by page, and the third set: small sites of 2026-11-22."""


@cache
def families(*places: str) -> tuple[str, ...]:
    """Their names in those places, or in all."""
    folders = [str(Path(__file__).parent / place) for place in places or PLACES]
    return tuple(sorted(found.name for found in pkgutil.iter_modules(folders)))


@cache
def _module(family: str) -> ModuleType:
    place = next(place for place in PLACES if family in families(place))
    return importlib.import_module(f"tests.labelled.{place}.{family}")


@cache
def site(family: str) -> tuple[LabelledPage, ...]:
    """The pages of a family's site, in the order they were written."""
    return tuple(_module(family).SKIN.pages())


def is_one_site(family: str) -> bool:
    """Whether the family's pages belong together, so that a template can be learned from them."""
    return bool(getattr(_module(family), "ONE_SITE", True))


def skin(family: str) -> Skin | None:
    """Who writes the family's pages; None for families of single pages."""
    found = _module(family).SKIN
    return found if isinstance(found, Skin) else None


@cache
def undated_twins(family: str) -> tuple[LabelledPage, ...]:
    """The dated articles of a site once more, as its system prints them when nothing says when they were posted."""
    skin = _module(family).SKIN
    if not isinstance(skin, Skin):
        return ()
    return tuple(skin.article_page(replace(a, when=None), f"undated-{a.index:02d}") for a in skin.articles() if a.when is not None)


def every_page() -> list[LabelledPage]:
    return [page for family in families() for page in site(family)]
