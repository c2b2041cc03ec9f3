"""Which content management system made a page. Vendors are data (profiles/*.yaml); nothing that decides a finding rests on them."""

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

from monitor.domain.facts import Cms
from monitor.errors import ConfigError
from monitor.extraction.document import Document
from monitor.extraction.machine import Machine


@dataclass(frozen=True, slots=True)
class Profile:
    """One vendor. `generator` is matched against meta generator (group 1 = version), `marks` are texts of the source of which one is
    enough, `pairs` texts of which all are needed, `paths` are parts of the page's own address."""

    name: str
    generator: re.Pattern[str] | None = None
    marks: tuple[str, ...] = ()
    pairs: tuple[str, ...] = ()
    version: re.Pattern[str] | None = None
    demonstration: tuple[str, ...] = ()
    """Words that only the text of the vendor's demonstration content has."""
    demonstration_titles: tuple[str, ...] = ()
    """Titles of the pages that the vendor ships, one for one."""
    demonstration_menu: tuple[str, ...] = ()
    """Menu entries of the vendor's own demonstration in a foreign language."""


_DEMONSTRATION = ("demonstration", "demonstration_titles", "demonstration_menu")


@cache
def profiles() -> tuple[Profile, ...]:
    """All profiles, in order of file name. Raises ConfigError when one has an unknown key."""
    found: list[Profile] = []
    for file in sorted((Path(__file__).parent / "profiles").glob("*.yaml")):
        data = yaml.safe_load(file.read_text(encoding="utf-8"))
        unknown = set(data) - {"name", "generator", "marks", "pairs", "version", "about", *_DEMONSTRATION}
        if unknown:
            raise ConfigError(f"{file.name}: unknown key {sorted(unknown)[0]}")
        found.append(
            Profile(
                data["name"],
                re.compile(data["generator"], re.I) if data.get("generator") else None,
                tuple(data.get("marks", ())),
                tuple(data.get("pairs", ())),
                re.compile(data["version"]) if data.get("version") else None,
                *(tuple(data.get(key) or ()) for key in _DEMONSTRATION),
            )
        )
    return tuple(found)


def read_cms(document: Document, machine: Machine) -> tuple[Cms | None, Profile | None]:
    """The system that says so itself or leaves its marks in the source; (None, None) when none does."""
    generator = machine.generator
    if generator:
        for profile in profiles():
            if profile.generator is not None and (m := profile.generator.search(generator)):
                version = m[1] if m.groups() and m[1] else _version(profile, document.source)
                return Cms(profile.name, version, generator[:120]), profile
    source = _signature(document)
    for profile in profiles():
        mark = next((mark for mark in profile.marks if mark in source), None)
        if mark is None and profile.pairs and all(pair in source for pair in profile.pairs):
            mark = profile.pairs[0]
        if mark is not None:
            return Cms(profile.name, _version(profile, source), mark), profile
    return None, None


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


def _version(profile: Profile, source: str) -> str | None:
    if profile.version is None:
        return None
    m = profile.version.search(source)
    return m[1] if m else None
