"""robots.txt of one host, as its answer was: who may read what, and how slowly."""

from dataclasses import dataclass
from typing import Any

from protego import Protego

MAX_DELAY = 30.0
"""Seconds. A longer Crawl-delay is honoured as this: 500 pages a month must remain possible. Said in Coverage.remarks."""


@dataclass(frozen=True, slots=True)
class Robots:
    """`found` False: the host has no robots.txt (404 and the like), so all is allowed. `delay` in seconds, None when not asked for.

    RFC 9309, 2.3.1: 4xx allows all; a server error or silence forbids all. Here the latter is left to the site's other answers: a host
    that fails on robots.txt alone is read with the default delay.
    """

    parsed: Any
    found: bool
    delay: float | None
    sitemaps: tuple[str, ...]

    def allows(self, url: str, user_agent: str) -> bool:
        """Whether this user agent may read the address."""
        return self.parsed is None or bool(self.parsed.can_fetch(url, user_agent))


NO_ROBOTS = Robots(None, False, None, ())


def read_robots(body: bytes, user_agent: str) -> Robots:
    """Parse a robots.txt body of any quality; what cannot be understood allows all. Only the first 500 KiB count (RFC 9309, 2.5)."""
    text = body[:512_000].decode("utf-8-sig", errors="replace").replace("\x00", "")
    if "<html" in text[:2000].lower():
        return NO_ROBOTS
    try:
        parsed = Protego.parse(text)
        asked = parsed.crawl_delay(user_agent)
        rate = parsed.request_rate(user_agent)
        sitemaps = tuple(parsed.sitemaps)
    except Exception:  # noqa: BLE001 a hostile file must not stop a crawl, and the parser promises nothing
        return NO_ROBOTS
    delays = [float(asked)] if asked else []
    if rate is not None and rate.requests:
        delays.append(rate.seconds / rate.requests)
    return Robots(parsed, True, min(max(delays), MAX_DELAY) if delays else None, sitemaps)
