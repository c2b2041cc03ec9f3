"""What every pretended site is made of: answers of a server, a line of the register, and what a careful inspector would conclude."""

import gzip
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta, timezone
from enum import StrEnum
from typing import Any
from uuid import NAMESPACE_URL, uuid5

VIETNAM = timezone(timedelta(hours=7))


def at(year: int, month: int, day: int, hour: int, minute: int) -> datetime:
    """In Vietnam."""
    return datetime(year, month, day, hour, minute, tzinfo=VIETNAM)


class Verdict(StrEnum):
    """As `monitor evaluate --json` prints them."""

    BREACH = "breach"
    ADVICE = "advice"
    COMPLIANT = "compliant"
    UNKNOWN = "unknown"
    NOT_APPLICABLE = "not applicable"


@dataclass(frozen=True, slots=True)
class Expected:
    """`verdicts`: any of them is right; more than one only where the law note leaves open which innocent answer is given."""

    site: str
    rule: str
    verdicts: tuple[Verdict, ...]
    why: str
    on: date | None = None
    """Judged by the law of this day; None: of the day the site was seen."""


@dataclass(frozen=True, slots=True)
class Answer:
    url: str
    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes
    at: datetime


@dataclass
class Site:
    """One registered site on one day of observation."""

    code: str
    name: str
    url: str
    level: str
    site_class: str
    owner: str
    seen: date
    governing_body: str = ""
    responsible_person: str = ""
    admin_code: str = ""
    social: str = ""
    licences: tuple[Mapping[str, Any], ...] = ()
    consents: tuple[Mapping[str, Any], ...] = ()
    answers: list[Answer] = field(default_factory=list)
    expected: list[Expected] = field(default_factory=list)

    def page(self, path: str, body: str | bytes, status: int = 200, kind: str = "text/html; charset=utf-8", **headers: str) -> None:
        """`path`: from the root of the host, or a whole address."""
        origin = "/".join(self.url.split("/")[:3])
        url = path if "://" in path else origin + path
        at = datetime(self.seen.year, self.seen.month, self.seen.day, 8, 0, tzinfo=VIETNAM) + timedelta(seconds=7 * len(self.answers))
        lines = (("Content-Type", kind), *((name.replace("_", "-"), value) for name, value in headers.items()))
        self.answers.append(Answer(url, status, lines, body.encode() if isinstance(body, str) else body, at))

    def breach(self, *rules: str, why: str, on: date | None = None) -> None:
        self._expect(rules, (Verdict.BREACH,), why, on)

    def innocent(self, *rules: str, why: str, on: date | None = None) -> None:
        """No breach and no advice: compliant or, where the duty does not reach this site on this day, not applicable."""
        self._expect(rules, (Verdict.COMPLIANT, Verdict.NOT_APPLICABLE), why, on)

    def not_bound(self, *rules: str, why: str, on: date | None = None) -> None:
        self._expect(rules, (Verdict.NOT_APPLICABLE,), why, on)

    def unknown(self, *rules: str, why: str, on: date | None = None) -> None:
        self._expect(rules, (Verdict.UNKNOWN,), why, on)

    def advice(self, *rules: str, why: str, on: date | None = None) -> None:
        self._expect(rules, (Verdict.ADVICE,), why, on)

    def no_breach(self, *rules: str, why: str, on: date | None = None) -> None:
        """Anything but an accusation."""
        self._expect(rules, tuple(v for v in Verdict if v is not Verdict.BREACH), why, on)

    def open_question(self, *rules: str, why: str, on: date | None = None) -> None:
        """Either way is defensible; counted neither as planted nor as wrong."""
        self._expect(rules, tuple(Verdict), why, on)

    def _expect(self, rules: Iterable[str], verdicts: tuple[Verdict, ...], why: str, on: date | None) -> None:
        for rule in rules:
            if any((known.rule, known.on) == (rule, on) for known in self.expected):
                raise ValueError(f"{self.code} {rule}: said twice")
            self.expected.append(Expected(self.code, rule, verdicts, why, on))


def warc(answers: Iterable[Answer]) -> bytes:
    """One compressed archive, the answers in their order; the same bytes at every call."""
    return b"".join(gzip.compress(_record(answer), mtime=0) for answer in answers)


def _record(answer: Answer) -> bytes:
    lines = [f"HTTP/1.1 {answer.status} {'OK' if answer.status == 200 else 'X'}", *(f"{name}: {value}" for name, value in answer.headers)]
    block = "\r\n".join([*lines, "", ""]).encode() + answer.body
    head = [
        "WARC/1.0",
        "WARC-Type: response",
        f"WARC-Record-ID: <urn:uuid:{uuid5(NAMESPACE_URL, answer.url + answer.at.isoformat())}>",
        f"WARC-Target-URI: {answer.url}",
        f"WARC-Date: {answer.at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}",
        "Content-Type: application/http; msgtype=response",
        f"Content-Length: {len(block)}",
    ]
    return "\r\n".join([*head, "", ""]).encode() + block + b"\r\n\r\n"
