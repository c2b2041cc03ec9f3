# ruff: noqa: E501 - markup and prose are kept in the lines their systems print
"""Reads every labelled page, without and with its site's learned template, and counts what was read rightly.

python -m tests.labelled.measure [--failures] [--family NAME[,NAME…] | --in families|sites|third] [--markdown FILE]
"""

import re
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from typing import Any

from monitor.extraction.fixed_form import fixed_form
from monitor.extraction.read import document_of, read
from monitor.extraction.reading import SiteTemplate
from monitor.extraction.template import learn
from monitor.reference.outlets import load_outlets
from monitor.vietnamese.text import fold
from tests.corpus.variants import noclass, nometa
from tests.labelled.collection import families, is_one_site, site, undated_twins
from tests.labelled.pages import LabelledPage


@dataclass(frozen=True, slots=True)
class Failure:
    page: str
    fact: str
    expected: str
    got: str


@dataclass
class Score:
    """Counts of one way of reading. A fact's keys: right, wrong (another value), missed (nothing read), invented (nothing to read)."""

    counts: dict[str, Counter[str]] = field(default_factory=dict)
    failures: list[Failure] = field(default_factory=list)

    def note(self, page: LabelledPage, fact: str, verdict: str, expected: object, got: object) -> None:
        self.counts.setdefault(fact, Counter())[verdict] += 1
        if verdict not in {"right", "absent"}:
            self.failures.append(Failure(page.name, fact, str(expected), str(got)[:160]))

    def precision(self, fact: str) -> float:
        """Of what was read, the share that is right; 1.0 when nothing was read."""
        c = self.counts.get(fact, Counter())
        read_ = c["right"] + c["wrong"] + c["invented"]
        return c["right"] / read_ if read_ else 1.0

    def recall(self, fact: str) -> float:
        """Of what stands on the pages, the share read rightly; 1.0 when nothing stands there."""
        c = self.counts.get(fact, Counter())
        there = c["right"] + c["wrong"] + c["missed"]
        return c["right"] / there if there else 1.0

    def invented_rate(self, fact: str) -> float:
        """Of the pages that say nothing of the kind, the share on which something was read."""
        c = self.counts.get(fact, Counter())
        silent = c["absent"] + c["invented"]
        return c["invented"] / silent if silent else 0.0


def _one(expected: object, got: object, same: bool) -> str:
    if expected is None:
        return "absent" if got is None else "invented"
    if got is None:
        return "missed"
    return "right" if same else "wrong"


def _words(text: str | None) -> str:
    return " ".join(re.findall(r"\w+", fold(text or "")))


def _overlap(expected: str, got: str | None) -> tuple[float, int]:
    """(share of the expected words that were read, number of words read beside them)"""
    a, b = Counter(_words(expected).split()), Counter(_words(got).split())
    both = (a & b).total()
    return both / a.total(), b.total() - both


def _figures(text: str | None) -> str:
    return "".join(re.findall(r"\d", text or ""))


def _same_field(name: str, expected: str, got: str | None) -> bool:
    if got is None:
        return False
    if name == "phone":
        return _figures(expected) in _figures(got) or (len(_figures(got)) > 8 and _figures(got) in _figures(expected))
    if name == "email":
        return expected.lower() == got.lower()
    if name == "responsible_person":
        a, b = _words(expected), _words(got)
        return a.removeprefix("ong ").removeprefix("ba ") in b and len(b) < len(a) + 60
    a, b = _words(expected), _words(got)
    for long, short in (("uy ban nhan dan", "ubnd"),):
        a, b = a.replace(long, short), b.replace(long, short)
    return a == b or (a in b and len(b) < len(a) * 1.4) or (b in a and len(b) > len(a) * 0.7)


def judge(page: LabelledPage, facts: Mapping[str, Any], score: Score, *, with_template: bool = True) -> None:
    """Compares the fixed form of a page's facts with its truth."""
    truth = _truth(page, with_template)
    kind = truth.get("page_kind")
    if kind is not None:
        is_article, said = kind == "article", facts["page_kind"] == "article"
        score.note(page, "article or not", "right" if is_article == said else "wrong", kind, facts["page_kind"])
        score.note(page, "page kind", "right" if kind == facts["page_kind"] else "wrong", kind, facts["page_kind"])
    if "published" in truth:
        _judge_published(page, truth["published"], facts["published"], kind == "print", score)
    if "sources" in truth:
        _judge_sources(page, truth["sources"], facts["sources"], score)
    if "comments" in truth:
        expected, got = truth["comments"]["state"], (facts["comments"] or {}).get("state")
        if expected is None:
            score.note(page, "comments elsewhere", "right" if got in {None, "none", "closed"} else "wrong", "none", got)
        else:
            score.note(page, "comments", "right" if expected == got else "wrong", expected, got)
            if expected == got and "count" in truth["comments"]:
                counted = facts["comments"]["count"]
                score.note(
                    page,
                    "comment count",
                    _one(truth["comments"]["count"], counted, truth["comments"]["count"] == counted),
                    truth["comments"]["count"],
                    counted,
                )
    if "licence" in truth:
        _judge_licence(page, truth["licence"], facts["licence"], score)
    for name, expected in truth.get("identity", {}).items():
        got = (facts["identity"] or {}).get(name)
        score.note(page, f"identity {name}", _one(expected, got, expected is not None and _same_field(name, expected, got)), expected, got)
    if "language" in truth:
        score.note(
            page,
            "language",
            _one(truth["language"], facts["language"], truth["language"] == facts["language"]),
            truth["language"],
            facts["language"],
        )
    if "title" in truth:
        score.note(
            page,
            "title",
            _one(truth["title"], facts["title"], _words(truth["title"]) == _words(facts["title"])),
            truth["title"],
            facts["title"],
        )
    if "body" in truth:
        whole, added = _overlap(truth["body"], facts["body"])
        good = whole >= 0.95 and added <= max(25, len(_words(truth["body"]).split()) // 5)  # a caption, a byline
        score.note(
            page,
            "body",
            "right" if good else "wrong" if facts["body"] else "missed",
            f"{truth['body'][:40]}…",
            f"{whole:.2f} of it, {added} words more: {facts['body']}",
        )
    if "author" in truth:
        said, got = truth["author"], facts["author"]
        score.note(page, "author", _one(said, got, said is not None and _words(said) == _words(got)), said, got)
    if "counter" in truth:
        got = (facts["visitor_counter"] or {}).get("value")
        score.note(page, "visitor counter", _one(truth["counter"], got, truth["counter"] == got), truth["counter"], got)
    for item in truth.get("functions", ()):
        score.note(page, "functions", "right" if item in facts["functions"] else "missed", item, facts["functions"])
    for item in truth.get("fanpages", ()):
        score.note(page, "fanpages", "right" if item in facts["fanpages"] else "missed", item, facts["fanpages"])
    for fact, key in (("documents", "number"), ("sections", "title"), ("language_links", "language")):
        found = {_words(str(item[key])) for item in facts[fact] if item[key]}
        for item in truth.get(fact, ()):
            score.note(page, fact, "right" if _words(item[key]) in found else "missed", item[key], sorted(found)[:8])


def _truth(page: LabelledPage, with_template: bool) -> Mapping[str, Any]:
    hidden = () if with_template else page.truth.get("only_with_template", ())
    return {name: value for name, value in page.truth.items() if name not in hidden}


def _judge_published(
    page: LabelledPage, expected: Mapping[str, str] | None, got: Mapping[str, Any] | None, optional: bool, score: Score
) -> None:
    if optional and got is None:
        return
    fact = "published day"
    said = f"{got['value']} ({got['from']}: {got['quote'][:60]})" if got else None
    same = bool(expected and got and expected["value"][:10] == got["value"][:10])
    score.note(page, fact, _one(expected, got, same), expected and expected["value"], said)
    if expected is not None and got is not None and same and expected["precision"] != "day":
        ends = 16
        exact = got["precision"] != "day" and got["value"][:ends] == expected["value"][:ends]
        score.note(page, "published minute", "right" if exact else "wrong", expected["value"], said)
    if expected is not None and got is not None and same and expected["precision"] == "day":
        score.note(page, "published no false time", "right" if got["precision"] == "day" else "wrong", expected["value"], said)


def _judge_sources(page: LabelledPage, expected: Sequence[Mapping[str, Any]], got: Sequence[Mapping[str, Any]], score: Score) -> None:
    left = list(got)
    for want in expected:
        kinds = want["kind"].split("|")
        match = next((g for g in left if (g["outlet"] == want["outlet"] if want["outlet"] else g["kind"] in kinds)), None)
        if match is not None:
            left.remove(match)
            score.note(page, "sources", "right", want, match["quote"])
            score.note(page, "source kind", "right" if match["kind"] in kinds else "wrong", want, f"{match['kind']} {match['quote']}")
        else:
            near = next((g for g in left if g["kind"] in kinds), None)
            score.note(page, "sources", "missed", want, [g["quote"] for g in got])
            if near is not None and want["outlet"]:
                left.remove(near)
                score.note(page, "source outlet", "wrong", want, near["outlet"])
    for extra in left:
        score.note(page, "sources", "invented", None, f"{extra['kind']} {extra['where']}: {extra['quote']}")
    if not expected and not got:
        score.note(page, "sources", "absent", None, None)


def _judge_licence(page: LabelledPage, expected: Mapping[str, Any] | None, got: Mapping[str, Any] | None, score: Score) -> None:
    if expected is None:
        score.note(page, "licence number", _one(None, got, False), None, got and got["quote"])
        return
    for key in ("number", "issued_on", "kind", "expires_on", "placeholder"):
        if key not in expected:
            continue
        said = got and got[key]
        same = re.sub(r"\s", "", str(said or "")) == re.sub(r"\s", "", str(expected[key] or ""))
        score.note(page, f"licence {key}", _one(expected[key], said, same), expected[key], said)


@cache
def _outlets() -> Any:
    return load_outlets()


def measure(only: Iterable[str] | None = None, change: Callable[[str], str] | None = None, *, apart: bool = False) -> tuple[Score, Score]:
    """(read page by page, read with the template learned from the site's own pages); `change` is done to the HTML of every page.
    `apart`: the template a page is read with was learned from the other half of its site."""
    alone, together = Score(), Score()
    for family in only or families():
        pages = [replace(page, html=change(page.html)) if change else page for page in site(family)]
        halves = [pages[1::2], pages[::2]] if apart else [pages, pages]
        templates = [_template(family, half) for half in halves]
        for n, page in enumerate(pages):
            for score, known in ((alone, None), (together, templates[n % 2])):
                judge(page, _read(page, known), score, with_template=score is together)
    return alone, together


def measure_twins(only: Iterable[str] | None = None) -> tuple[Score, Score]:
    """As `measure`, over the articles without any day; only the day of posting is judged."""
    alone, together = Score(), Score()
    for family in only or families():
        template = _template(family, site(family))
        for page in undated_twins(family):
            for score, known in ((alone, None), (together, template)):
                if "published" in _truth(page, score is together):
                    _judge_published(page, None, _read(page, known)["published"], False, score)
    return alone, together


def _template(family: str, pages: Sequence[LabelledPage]) -> SiteTemplate | None:
    if not is_one_site(family):
        return None
    teachers = [page for page in pages if page.status == 200 and page.truth.get("page_kind") != "print"]
    return learn((page.url, document_of(page.body, url=page.url, headers=page.headers)) for page in teachers)


def _read(page: LabelledPage, template: SiteTemplate | None) -> dict[str, Any]:
    facts = read(
        page.body, url=page.url, fetched_at=page.fetched_at, status=page.status, headers=page.headers, template=template, outlets=_outlets()
    )
    return fixed_form(facts)


def table(alone: Score, together: Score) -> str:
    lines = [
        f"{'fact':28} {'n':>5} | {'precision':>9} {'recall':>7} {'invented':>12} | with template: {'precision':>9} {'recall':>7} {'invented':>12}"
    ]
    for fact in sorted(alone.counts):
        parts = []
        for score in (alone, together):
            c = score.counts.get(fact, Counter())
            silent = c["absent"] + c["invented"]
            parts.append(f"{score.precision(fact):9.3f} {score.recall(fact):7.3f} {c['invented']:>5}/{silent:<6}")
        n = sum(alone.counts[fact].values())
        lines.append(f"{fact:28} {n:5} | {parts[0]} |                {parts[1]}")
    return "\n".join(lines)


def failures_by_fact(alone: Score, together: Score) -> str:
    """Markdown: every failure once, with the ways of reading in which it happens."""
    ways: dict[tuple[str, str, str], dict[str, str]] = {}
    for way, score in (("alone", alone), ("template", together)):
        for f in score.failures:
            ways.setdefault((f.fact, f.page, f.expected), {})[way] = f.got
    lines: list[str] = []
    for fact in sorted({key[0] for key in ways}):
        rows = sorted((key, got) for key, got in ways.items() if key[0] == fact)
        lines.append(f"\n## {fact}: {len(rows)}\n")
        for (_, page, expected), got in rows:
            which = "both" if len(set(got.values())) == 1 and len(got) == 2 else "; ".join(f"{way}" for way in got)
            lines.append(f"- `{page}` [{which}] expected `{expected}` got `{' / '.join(dict.fromkeys(got.values()))}`")
    return "\n".join(lines)


def main(arguments: list[str]) -> None:
    only: Sequence[str] | None = arguments[arguments.index("--family") + 1].split(",") if "--family" in arguments else None
    if "--in" in arguments:
        only = families(arguments[arguments.index("--in") + 1])
    if "--twins" in arguments:
        alone, together = measure_twins(only)
    else:
        change = noclass if "--noclass" in arguments else nometa if "--nometa" in arguments else None
        alone, together = measure(only, change, apart="--apart" in arguments)
    print(table(alone, together))
    if "--failures" in arguments:
        print(failures_by_fact(alone, together))
    if "--markdown" in arguments:
        report = f"# Labelled pages: what is read wrongly\n\n```\n{table(alone, together)}\n```\n{failures_by_fact(alone, together)}\n"
        Path(arguments[arguments.index("--markdown") + 1]).write_text(report, encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
