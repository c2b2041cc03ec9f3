"""All labelled pages, by family. Pages of one family are pages of one pretended site: they share menu, header and footer."""

import importlib
import pkgutil
from functools import cache
from pathlib import Path

from tests.labelled.pages import LabelledPage


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


def every_page() -> list[LabelledPage]:
    return [page for family in families() for page in site(family)]
