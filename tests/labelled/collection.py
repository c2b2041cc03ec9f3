"""All labelled pages, by family. Pages of one family are pages of one pretended site: they share menu, header and footer."""

import importlib
import pkgutil
from dataclasses import replace
from functools import cache
from pathlib import Path

from tests.labelled.pages import LabelledPage
from tests.labelled.skin import Skin


@cache
def families() -> tuple[str, ...]:
    return tuple(sorted(found.name for found in pkgutil.iter_modules([str(Path(__file__).parent / "families")])))


@cache
def site(family: str) -> tuple[LabelledPage, ...]:
    """The pages of a family's site, in the order they were written."""
    module = importlib.import_module(f"tests.labelled.families.{family}")
    return tuple(module.SKIN.pages())


def is_one_site(family: str) -> bool:
    """Whether the family's pages belong together, so that a template can be learned from them."""
    return bool(getattr(importlib.import_module(f"tests.labelled.families.{family}"), "ONE_SITE", True))


def skin(family: str) -> Skin | None:
    """Who writes the family's pages; None for families of single pages."""
    found = importlib.import_module(f"tests.labelled.families.{family}").SKIN
    return found if isinstance(found, Skin) else None


@cache
def undated_twins(family: str) -> tuple[LabelledPage, ...]:
    """The dated articles of a site once more, as its system prints them when nothing says when they were posted."""
    skin = importlib.import_module(f"tests.labelled.families.{family}").SKIN
    if not isinstance(skin, Skin):
        return ()
    return tuple(skin.article_page(replace(a, when=None), f"undated-{a.index:02d}") for a in skin.articles() if a.when is not None)


def every_page() -> list[LabelledPage]:
    return [page for family in families() for page in site(family)]
