"""Who copied whom: recall, precision and named originals for each way of copying, beside MinHash LSH; and what the index costs.

Texts are the shared corpus's where it lies beside this checkout, and new ones made of its word pairs, so that strangers share phrases as
real articles do. `python -m tests.bench.copies [largest index]`.
"""

import json
import random
import resource
import sys
import tempfile
import time
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from importlib import import_module
from itertools import pairwise
from pathlib import Path
from statistics import median
from typing import Any

from monitor.clock import VIETNAM
from monitor.domain.facts import PageKind, SourceKind
from monitor.extraction.read import read
from monitor.press.article import Article
from monitor.press.lines import compared
from monitor.press.match import find_matches
from monitor.press.memory import MemoryIndex
from monitor.press.shingles import shingles
from monitor.storage.database import open_database
from monitor.storage.migrate import upgrade
from monitor.storage.press_index import StoredIndex, add_articles, index_size
from monitor.vietnamese.text import nfc
from tests.corpus.archives import CORPUS, answers

START = datetime(2026, 3, 1, 6, 0, tzinfo=VIETNAM)
OUTLETS = (
    "tuoitre.vn", "thanhnien.vn", "dantri.com.vn", "vnexpress.net", "nhandan.vn", "laodong.vn", "tienphong.vn", "nld.com.vn", "plo.vn",
    "daidoanket.vn", "vietnamnet.vn", "suckhoedoisong.vn",
)  # fmt: skip
LENGTH = 450
TAKEN_OVER = 0.5
"""From this share of a page on, rules speak of an item that was taken over (monitor.rules.signals.COPIED_SHARE)."""


class Writer:
    """New texts from the word pairs of real ones."""

    def __init__(self, bodies: Sequence[str], seed: int) -> None:
        self.random = random.Random(seed)
        self._after: dict[str, list[str]] = defaultdict(list)
        self._firsts: list[str] = []
        for body in bodies:
            for line in body.split("\n"):
                words = line.split()
                self._firsts += words[:1]
                for one, two in pairwise(words):
                    self._after[one].append(two)
        self._all = sorted(self._after)

    def sentence(self, least: int = 12) -> str:
        rng, words = self.random, [self.random.choice(self._firsts)]
        while len(words) < least or (words[-1][-1] not in ".!?" and len(words) < 45):
            following = self._after.get(words[-1])
            # now and then a jump, or a small corpus would come out whole again
            words.append(rng.choice(following) if following and rng.random() > 0.15 else rng.choice(self._all))
        return " ".join(words).rstrip(",;:.") + "."

    def text(self, syllables: int = LENGTH) -> str:
        lines: list[str] = []
        count = 0
        while count < syllables:
            line = " ".join(self.sentence() for _ in range(self.random.randint(1, 3)))
            count += len(line.split())
            lines.append(line)
        return "\n".join(lines)

    def other_words(self, text: str, share: float) -> str:
        """That share of the syllables replaced by others, numbers by other numbers."""
        rng = self.random
        lines = []
        for line in text.split("\n"):
            words = line.split()
            for i, word in enumerate(words):
                if rng.random() < share:
                    words[i] = str(rng.randint(2, 999)) if word.strip(".,").isdigit() else rng.choice(self._all).strip(".,;:")
            lines.append(" ".join(words))
        return "\n".join(lines)


def real_bodies() -> list[str]:
    """Vietnamese article bodies of the shared corpus, of 150 syllables or more, none of which holds a fifth of another."""
    found: list[tuple[str, set[int]]] = []
    for site in ("press", "olympia", "xatanphu"):
        for answer in answers(site) if CORPUS.exists() else ():
            if not answer.is_html:
                continue
            facts = read(answer.body, url=answer.url, fetched_at=answer.fetched_at, status=answer.status, headers=answer.headers)
            if facts.page_kind is PageKind.ARTICLE and facts.language == "vi" and facts.body and len(facts.body.split()) >= 150:
                numbers = set(shingles(compared(facts.body).folded))
                if all(len(numbers & others) < 0.2 * min(len(numbers), len(others)) for _, others in found):
                    found.append((facts.body, numbers))
    return [body for body, _ in found]


# ── ways of copying: (original text, writer, another text) → page text ────────────────────────────────────────────


def _words(text: str) -> int:
    return len(text.split())


def _cut(text: str, share: float, rng: random.Random) -> str:
    """A contiguous part, from a random place on, lines kept."""
    words = [(line, word) for line, words in enumerate(text.split("\n")) for word in words.split()]
    length = max(30, int(len(words) * share))
    start = rng.randint(0, max(0, len(words) - length))
    lines: dict[int, list[str]] = defaultdict(list)
    for line, word in words[start : start + length]:
        lines[line].append(word)
    return "\n".join(" ".join(kept) for kept in lines.values())


def full(text: str, w: Writer) -> str:
    return text


def chrome(text: str, w: Writer) -> str:
    before = "Trang chủ\nTin tức - Sự kiện\nChủ nhật - 08/03/2026 06:00\nCỡ chữ: A- A A+\n"
    boxes = "\n".join(w.sentence(8) for _ in range(6))
    return f"{before}{text}\nẢnh: Minh họa.\nTheo Phóng viên\nTin cùng chuyên mục\n{boxes}\nGửi phản hồi\nĐang truy cập: 12"


def half(text: str, w: Writer) -> str:
    return _cut(text, 0.5, w.random)


def quarter(text: str, w: Writer) -> str:
    return _cut(text, 0.25, w.random)


def quoted_30(text: str, w: Writer) -> str:
    part = _cut(text, 0.3, w.random)
    own = w.text(int(_words(part) / 0.3 * 0.7))
    cut = own.find("\n", len(own) // 3) + 1
    return f"{own[:cut]}{part}\n{own[cut:]}"


def changed_5(text: str, w: Writer) -> str:
    return w.other_words(text, 0.05)


def changed_12(text: str, w: Writer) -> str:
    return w.other_words(text, 0.12)


def reordered(text: str, w: Writer) -> str:
    sentences = [s for line in text.split("\n") for s in line.split(". ") if s]
    w.random.shuffle(sentences)
    return "\n".join(s if s.endswith(".") else s + "." for s in sentences)


def decomposed(text: str, w: Writer) -> str:
    return unicodedata.normalize("NFD", text)


def summary(text: str, w: Writer) -> str:
    """The same names and numbers and a sentence, told anew."""
    words = text.split()
    facts = [word for word in words if word[0].isdigit() or word[0].isupper()]
    told = []
    for _ in range(8):
        sentence = w.sentence().split()
        for _ in range(4):
            sentence.insert(w.random.randint(1, len(sentence)), w.random.choice(facts or words))
        told.append(" ".join(sentence))
    start = w.random.randint(0, max(0, len(words) - 14))
    told.insert(2, " ".join(words[start : start + 14]) + ".")
    return "\n".join(told)


def same_event(text: str, w: Writer) -> str:
    """Written independently: the dateline, one quoted statement of 30 syllables and the official title of a body are the same."""
    words = text.split()
    start = w.random.randint(0, max(0, len(words) - 30))
    told = w.text(LENGTH - 40).split("\n")
    told.insert(1, f"“{' '.join(words[start : start + 30])}”, đại diện Ủy ban nhân dân tỉnh cho biết.")
    return "\n".join(["Sáng ngày 7/3/2026, tại trụ sở Ủy ban nhân dân tỉnh đã diễn ra hội nghị.", *told])


COPIES: dict[str, Callable[[str, Writer], str]] = {
    "full": full, "chrome": chrome, "half": half, "quarter": quarter, "quote 30 %": quoted_30, "changed 5 %": changed_5,
    "changed 12 %": changed_12, "reordered": reordered, "NFD": decomposed,
}  # fmt: skip
STRANGERS: dict[str, Callable[[str, Writer], str]] = {"summary": summary, "same event": same_event}


@dataclass(frozen=True, slots=True)
class Case:
    """A page to be asked about. `origin` None: it is nobody's copy."""

    kind: str
    page: Article
    origin: str | None


def article(
    number: int, text: str, outlet: str, published: datetime, credited: tuple[str, ...] = (), kind: SourceKind = SourceKind.PRESS
) -> Article:
    return Article(
        f"https://{outlet}/bai-{number}.html", outlet, kind, text, published + timedelta(minutes=7), f"Bài {number}",
        None, published.isoformat(), credited,
    )  # fmt: skip


def page(number: int, text: str, at: datetime) -> Article:
    return Article(
        f"https://xa{number % 50}.test/tin-{number}.html", f"xa{number % 50}.test", SourceKind.OTHER, nfc(text), at, "Tin", None,
        at.isoformat(), (), f"XA-{number % 50}",
    )  # fmt: skip


def official(w: Writer, form: bool) -> str:
    """An official text of some 150 syllables: with the form of an instrument, or an announcement without it."""
    if not form:
        return w.text(150)
    lines = ["Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;", "Căn cứ Nghị định số 50/2026/NĐ-CP của Chính phủ;"]
    for n in range(1, 6):
        lines.append(f"Điều {n}. {w.sentence()}")
        lines.append(f"1. {w.sentence()}")
    lines.append("Quyết định này có hiệu lực thi hành kể từ ngày ký. Các cơ quan liên quan chịu trách nhiệm thi hành Quyết định này.")
    return "\n".join(lines)


def issue(form: str, w: Writer) -> str:
    """One issue of a bulletin (weather, lottery, prices): the same words as the last, other figures in their places."""
    return "\n".join(
        " ".join(str(w.random.randint(2, 99)) if i % 9 == 8 else word for i, word in enumerate(line.split())) for line in form.split("\n")
    )


def build(seed: int = 1, made: int = 120, fillers: int = 1000) -> tuple[list[Article], list[Case]]:
    """The press (originals, their reprints at other outlets, strangers) and the pages. Reprints come later, or print an earlier time and
    credit the original; aggregators reprint first of all in time."""
    bodies = real_bodies()
    w = Writer(bodies or [Path(__file__).read_text(encoding="utf-8")], seed)
    rng = w.random
    originals = bodies + [w.text(rng.randint(250, 700)) for _ in range(made)]
    press: list[Article] = []
    cases: list[Case] = []
    for n, text in enumerate(originals):
        outlet, other, third = rng.sample(OUTLETS, 3)
        at = START + timedelta(minutes=rng.randint(0, 20_000))
        first = article(len(press), text, outlet, at)
        press.append(first)
        if n % 3 == 0:  # a reprint that says whose it is, and prints an earlier time
            press.append(article(len(press), text, other, at - timedelta(minutes=rng.randint(1, 40)), (outlet,)))
        if n % 3 == 1:  # a later one that says nothing, shortened
            press.append(article(len(press), _cut(text, 0.9, rng), third, at + timedelta(minutes=rng.randint(5, 300))))
        if n % 4 == 2:  # an aggregator that is no press agency
            press.append(article(len(press), text, "cafef.vn", at - timedelta(minutes=3), (), SourceKind.AGGREGATOR))
        for kind, copy in COPIES.items():
            cases.append(Case(kind, page(len(cases), copy(text, w), at + timedelta(minutes=rng.randint(30, 3000))), first.url))
        for kind, stranger in STRANGERS.items():
            cases.append(Case(kind, page(len(cases), stranger(text, w), at + timedelta(minutes=rng.randint(30, 3000))), None))
    for n in range(60):
        # one official text on a page and in a newspaper, if it lacks an instrument's form in two; each with words of its own around it
        shared = official(w, form=n % 2 == 0)
        at = START + timedelta(minutes=rng.randint(0, 20_000))
        for outlet in rng.sample(OUTLETS, 1 if n % 2 == 0 else 2):
            press.append(article(len(press), f"{w.text(250)}\n{shared}\n{w.text(100)}", outlet, at))
        text = f"{w.text(120)}\n{shared}\n{w.text(60)}"
        cases.append(Case("shared official", page(len(cases), text, at + timedelta(minutes=90)), None))
        if n % 6 == 1:
            # nothing in the texts tells this one from a copied third: it is reported, and stays below what rules call taken over
            announced = official(w, form=False)
            press.append(article(len(press), f"{w.text(250)}\n{announced}", rng.choice(OUTLETS), at))
            page_text = f"{w.text(120)}\n{announced}\n{w.text(60)}"
            cases.append(Case("announcement in one paper", page(len(cases), page_text, at + timedelta(minutes=90)), None))
        bulletin, printed = w.text(220), at - timedelta(days=rng.randint(1, 3))
        issues = [issue(bulletin, w) for _ in range(3)]
        press += [article(len(press) + k, issues[k], rng.choice(OUTLETS), printed + timedelta(days=k)) for k in range(2)]
        cases.append(Case("next issue", page(len(cases), issues[2], at + timedelta(days=3)), None))
        cases.append(Case("this issue", page(len(cases), issues[1], at + timedelta(days=3)), press[-1].url))
    for _ in range(fillers):
        press.append(article(len(press), w.text(), rng.choice(OUTLETS), START + timedelta(minutes=rng.randint(0, 20_000))))
    rng.shuffle(press)
    return press, cases


def measure_copies(seed: int = 1) -> dict[str, Any]:
    """For each way of copying: pages, found (recall), original named; over all pages: precision of matches and of findings."""
    press, cases = build(seed)
    index = MemoryIndex(press)
    texts = {a.url: a.text for a in press}
    rows: dict[str, Counter[str]] = defaultdict(Counter)
    totals: Counter[str] = Counter()
    for case in cases:
        row = rows[case.kind]
        row["pages"] += 1
        for match in find_matches(index, case.page):
            holders = {match.original.url, *(other.url for other in match.others)}
            right = case.origin is not None and case.origin in holders
            totals["matches"] += 1
            totals["right"] += right
            if match.share_of_page >= TAKEN_OVER:
                totals["findings"] += 1
                totals["findings right"] += right
            if right:
                row["found"] += 1
                row["named"] += match.original.url == case.origin
            else:
                row["wrong"] += 1
    lsh = _minhash(texts, cases)
    table = {kind: {**{k: row[k] for k in ("pages", "found", "named", "wrong")}, "minhash": lsh.get(kind)} for kind, row in rows.items()}
    return {"index": len(press), "by way": table, "totals": dict(totals), "minhash wrong": lsh.get("wrong")}


def _minhash(texts: dict[str, str], cases: list[Case]) -> dict[str, Any]:
    """Pages whose original MinHash LSH returns (128 permutations, threshold 0.5, the same shingles); empty without datasketch."""
    try:
        sketch = import_module("datasketch")
    except ImportError:
        return {}

    def hashed(text: str) -> Any:
        m = sketch.MinHash(num_perm=128)
        m.update_batch([str(number).encode() for number in shingles(compared(nfc(text)).folded)])
        return m

    lsh = sketch.MinHashLSH(threshold=0.5, num_perm=128)
    for url, text in texts.items():
        lsh.insert(url, hashed(text))
    found: Counter[str] = Counter()
    for case in cases:
        returned = lsh.query(hashed(case.page.text))
        if case.origin is None:
            found["wrong"] += bool(returned)
        found[case.kind] += case.origin is not None and case.origin in returned
    return dict(found)


# ── what it costs ─────────────────────────────────────────────────────────────────────────────────────────────────


def measure_scale(sizes: Sequence[int] = (1_000, 10_000), url: str | None = None) -> list[dict[str, Any]]:
    """An index of so many articles of 450 syllables, a thousand a day: bytes on disk, seconds a day, milliseconds a query. `url` of an
    empty database; None: SQLite in a folder of its own. Days are told by the clock and, since another program may have had the processor,
    by the processor time of this process; the first ten and the last ten by their median, least and most."""
    w = Writer(real_bodies() or [Path(__file__).read_text(encoding="utf-8")], 7)
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "press.db"
        db = open_database(url or f"sqlite:///{file}")
        upgrade(db)
        days: list[float] = []
        processor: list[float] = []
        samples: list[str] = []
        count = 0
        for size in sizes:
            while count < size:
                at = START + timedelta(days=count // 1000)
                batch = [
                    (article(count + n, w.text(), w.random.choice(OUTLETS), at + timedelta(minutes=n % 1400)), None) for n in range(1000)
                ]
                samples += [a.text for a, _ in batch[:3]]
                began, worked = time.perf_counter(), time.process_time()
                for start in range(0, 1000, 250):
                    with db.begin() as session:
                        add_articles(session, batch[start : start + 250])
                days.append(time.perf_counter() - began)
                processor.append(time.process_time() - worked)
                count += 1000
            rows.append(
                {
                    "articles": count,
                    "MB": round(_size(db, file) / 1e6, 1),
                    "day_s_first": _spread(days[:10]),
                    "day_s_last": _spread(days[-10:]),
                    "day_cpu_s_first": _spread(processor[:10]),
                    "day_cpu_s_last": _spread(processor[-10:]),
                    "day_s_worst": round(max(days), 2),
                    **_query_times(db, w, samples),
                    "peak_rss_MB": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
                }
            )
            print(json.dumps(rows[-1]), file=sys.stderr)
        db.close()
    return rows


def _spread(seconds: Sequence[float]) -> dict[str, float]:
    return {"median": round(median(seconds), 2), "least": round(min(seconds), 2), "most": round(max(seconds), 2)}


def _size(db: Any, file: Path) -> int:
    if db.engine.dialect.name == "postgresql":
        with db.engine.connect() as connection:
            return int(connection.exec_driver_sql("SELECT pg_database_size(current_database())").scalar_one())
    return sum(part.stat().st_size for part in file.parent.iterdir())


def _query_times(db: Any, w: Writer, samples: Sequence[str], count: int = 150) -> dict[str, float]:
    """Half of the pages are copies with changes, half are nobody's."""
    times = []
    found = 0
    at = datetime(2027, 1, 1, tzinfo=UTC)
    with db.read() as session:
        index = StoredIndex(session)
        for n in range(count):
            text = changed_5(w.random.choice(samples), w) if n % 2 else w.text()
            asked = replace(page(n, text, at))
            began = time.perf_counter()
            found += bool(find_matches(index, asked))
            times.append(time.perf_counter() - began)
        assert index_size(session).articles
    times.sort()
    return {
        "query_ms_median": round(median(times) * 1000, 2),
        "query_ms_p95": round(times[int(len(times) * 0.95)] * 1000, 2),
        "found": found,
        "asked": count,
    }


def main() -> int:
    """Prints both tables as JSON. The argument is the largest index to build."""
    largest = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    copies = measure_copies()
    print(json.dumps(copies, ensure_ascii=False, indent=1))
    print(json.dumps(measure_scale([size for size in (1_000, 10_000, 100_000) if size <= largest]), indent=1))
    return 0


if __name__ == "__main__":
    sys.exit(main())
