"""Which content management system made a page. Vendors are data (profiles/*.yaml); nothing that decides a finding rests on them."""

import re
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from monitor.domain.facts import Cms
from monitor.errors import ConfigError
from monitor.extraction.document import Document
from monitor.extraction.machine import Machine

ENOUGH = 2
"""Different marks that make a system known."""


@dataclass(frozen=True, slots=True)
class Generation:
    """A vendor's design between two redesigns. `valid_until`: the last day on which pages were made so; None while it is sold."""

    name: str
    """Stands for the version where the page prints none, e.g. "3"."""
    marks: tuple[str, ...]
    valid_until: date | None = None


@dataclass(frozen=True, slots=True)
class Profile:
    """One vendor. `generator` is matched against meta generator (group 1 = version) and is enough; of `marks`, texts of the source, two
    different ones are needed, or one in `sure`, which no other maker's pages have."""

    name: str
    generator: re.Pattern[str] | None = None
    sure: tuple[str, ...] = ()
    marks: tuple[str, ...] = ()
    generations: tuple[Generation, ...] = ()
    demonstration: tuple[str, ...] = ()
    """Words that only the text of the vendor's demonstration content has."""
    demonstration_titles: tuple[str, ...] = ()
    """Titles of the pages that the vendor ships, one for one."""
    demonstration_menu: tuple[str, ...] = ()
    """Menu entries of the vendor's own demonstration in a foreign language."""


_DEMONSTRATION = ("demonstration", "demonstration_titles", "demonstration_menu")


_KEYS = {"name", "generator", "sure", "marks", "generations", *_DEMONSTRATION}


@cache
def profiles() -> tuple[Profile, ...]:
    """All profiles, in order of file name. Raises ConfigError when one has an unknown key."""
    found: list[Profile] = []
    for file in sorted((Path(__file__).parent / "profiles").glob("*.yaml")):
        data = yaml.safe_load(file.read_text(encoding="utf-8"))
        unknown = set(data) - _KEYS
        if unknown:
            raise ConfigError(f"{file.name}: unknown key {sorted(unknown)[0]}")
        found.append(
            Profile(
                data["name"],
                re.compile(data["generator"], re.I) if data.get("generator") else None,
                tuple(data.get("sure", ())),
                tuple(data.get("marks", ())),
                tuple(_generation(file.name, one) for one in data.get("generations", ())),
                *(tuple(data.get(key) or ()) for key in _DEMONSTRATION),
            )
        )
    return tuple(found)


def _generation(file: str, data: dict[str, Any]) -> Generation:
    unknown = set(data) - {"name", "marks", "valid_until"}
    if unknown or not isinstance(data.get("valid_until"), date | None):
        raise ConfigError(f"{file}: a generation has name, marks and valid_until (a day), not {sorted(unknown)}")
    return Generation(str(data["name"]), tuple(data["marks"]), data.get("valid_until"))


def read_cms(document: Document, machine: Machine, on: date) -> tuple[Cms | None, Profile | None]:
    """The system that says so itself or leaves its marks in the source; (None, None) when none does. `on`: the day of the request."""
    generator = machine.generator
    if generator:
        for profile in profiles():
            if profile.generator is not None and (m := profile.generator.search(generator)):
                version = m[1] if m.groups() and m[1] else _version(profile, _signature(document), on)
                return Cms(profile.name, version, generator[:120]), profile
    source = _signature(document)
    best: tuple[int, str, Profile] | None = None
    for profile in profiles():
        sure = [mark for mark in profile.sure if mark in source]
        seen = sure + [mark for mark in profile.marks if mark in source]
        if (sure or len(seen) >= ENOUGH) and (best is None or len(seen) > best[0]):
            best = len(seen), seen[0], profile
    if best is None:
        return None, None
    _, mark, profile = best
    return Cms(profile.name, _version(profile, source, on), mark), profile


def _signature(document: Document) -> str:
    """Where systems leave their marks: addresses of scripts, styles, pictures and links, ids, the head of inline scripts."""
    parts: list[str] = []
    for element in document.by_tag("script", "link"):
        parts.append(element.get("src") or element.get("href"))
    for element in document.by_tag("img", "a")[:80]:
        parts.append(element.get("src") or element.get("href"))
    parts.extend(element.get("id") for element in document.by_tag("div", "span")[:120])
    parts.extend(text[:1500] for _, text in document.scripts if text)
    return "\n".join(part for part in parts if part)[:60_000]


def _version(profile: Profile, source: str, on: date) -> str | None:
    """The generation whose marks stand here, of those that were still made on the day."""
    for generation in profile.generations:
        current = generation.valid_until is None or on <= generation.valid_until
        if current and any(mark in source for mark in generation.marks):
            return generation.name
    return None
