"""Two inspectors, and an evaluation, on one database at the same moment: each in a process of its own."""

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import event

from monitor.domain.finding import Finding, FindingEvent, FindingState
from monitor.errors import StorageError
from monitor.findings.decide import decide
from monitor.findings.evaluate import evaluate_visits
from monitor.findings.lifecycle import MACHINE, TRANSITIONS, Action, state_of
from monitor.law.load import load_law
from monitor.rules.engine import pick_rules
from monitor.storage.database import Database, open_database
from monitor.storage.judgements import load_findings
from tests import builders as b
from tests.stored import put_site, put_visit

S = FindingState

_CHILD = """
import json, sys, time
from dataclasses import replace
from datetime import datetime
from monitor.errors import MonitorError
from monitor.findings.decide import decide
from monitor.findings.evaluate import evaluate_visits
from monitor.law.load import load_law
from monitor.rules.engine import pick_rules
from monitor.storage.database import open_database

law, url, db = load_law(), None, None

def slowly(judge, seconds):
    def judged(case):
        time.sleep(seconds)
        return judge(case)
    return judged

print("ready", flush=True)
for line in sys.stdin:
    told = json.loads(line)
    if told["url"] != url:
        if db is not None:
            db.close()
        url = told["url"]
        db = open_database(url)
    now, said = datetime.fromisoformat(told["now"]), {}
    try:
        if told["what"] == "decide":
            finding = decide(db, told["finding"], told["action"], told["by"], told.get("instance"), told.get("reason"), now=now)
            said = {"state": finding.state.value}
        else:
            rules = [replace(rule, judge=slowly(rule.judge, told["seconds"])) for rule in pick_rules(told["rules"])]
            evaluate_visits(db, law, {}, rules=rules, now=now)
    except MonitorError as error:
        said = {"refused": str(error), "kind": type(error).__name__}
    print(json.dumps({**said, "at": time.monotonic()}), flush=True)
"""


class Colleague:
    """A process of its own: does what it is told on the database at `url`, one thing after another."""

    def __init__(self) -> None:
        self.url = ""
        self._process = subprocess.Popen(
            [sys.executable, "-c", _CHILD], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
        )
        assert self._line() == "ready"

    def tell(self, what: str, **how: Any) -> None:
        assert self._process.stdin
        self._process.stdin.write(json.dumps({"what": what, "url": self.url, "now": b.moment("2026-11-22", 9).isoformat(), **how}) + "\n")
        self._process.stdin.flush()

    def answer(self) -> dict[str, Any]:
        said: dict[str, Any] = json.loads(self._line())
        return said

    def _line(self) -> str:
        assert self._process.stdout
        return self._process.stdout.readline().strip()

    def __enter__(self) -> "Colleague":
        return self

    def __exit__(self, *_: object) -> None:
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.close()
        self._process.wait(timeout=60)
        self._process.stdout.close()


@pytest.fixture(scope="module")
def colleagues() -> Iterator[tuple[Colleague, Colleague]]:
    with ExitStack() as stack:
        yield stack.enter_context(Colleague()), stack.enter_context(Colleague())


@pytest.fixture
def two(database: Database, colleagues: tuple[Colleague, Colleague]) -> tuple[Colleague, Colleague]:
    for one in colleagues:
        one.url = database.engine.url.render_as_string(hide_password=False)
    return colleagues


RULES = ["GP-03", "TC-02"]


def put(db: Database, day: str, lacks: list[str], sites: int = 1) -> None:
    """A visit of each site, which shows a notice without a number and a block that lacks these fields."""
    with db.begin() as session:
        for number in range(1, sites + 1):
            url = f"http://xa{number}.test/"
            known = b.site(code=f"XA-{number}", url=url, licences=[b.licence()])
            site_id = number if day > "2026-11-20" else put_site(session, known)
            home = b.home(url, lacks=lacks, licence_notice=b.notice(number=None))
            put_visit(session, site_id, b.coverage(day=date.fromisoformat(day)), [home])


def judge(db: Database, day: str) -> None:
    evaluate_visits(db, load_law(), {}, rules=pick_rules(RULES), now=b.moment(day, 23))


def findings(db: Database) -> dict[tuple[str, str], Finding]:
    with db.read() as session:
        return {(finding.site, finding.rule): finding for finding in load_findings(session)}


def is_one_history(finding: Finding) -> bool:
    """Whether each event of each instance begins where the one before ended, by a change that the table permits. Notes change none."""
    for instance in finding.instances:
        state: FindingState | None = None
        for told in (e for e in finding.events if e.instance == instance.number and e.action != "note"):
            permitted = told.action == "opened" or TRANSITIONS[Action(told.action)].get(told.before, told.before) is told.after
            if told.before is not state or not permitted:
                return False
            state = told.after
        if state is not instance.state:
            return False
    return finding.state is state_of(finding.instances)


def persons(finding: Finding) -> list[FindingEvent]:
    return [event for event in finding.events if event.by != MACHINE]


PAIRS = (
    ("confirm", "dismiss"), ("dismiss", "dismiss"), ("confirm", "confirm"), ("explain", "remind"), ("remedy", "dismiss"),
    ("note", "dismiss"), ("remind", "remind"), ("note", "note"), ("explain", "confirm"), ("remedy", "remedy"),
)  # fmt: skip


def test_of_two_decisions_on_one_instance_none_is_lost_and_a_refused_one_says_why(
    database: Database, two: tuple[Colleague, Colleague]
) -> None:
    put(database, "2026-11-20", ["email", "phone"])
    judge(database, "2026-11-20")
    number = findings(database)["XA-1", "TC-02"].id
    for pair in PAIRS:
        before = persons(findings(database)["XA-1", "TC-02"])
        for one, action, by in zip(two, pair, ("Lê An", "Trần Bình"), strict=True):
            one.tell("decide", finding=number, action=action, by=by, instance=1, reason=f"{by}: {action}")
        said = [one.answer() for one in two]
        finding = findings(database)["XA-1", "TC-02"]
        assert is_one_history(finding), pair
        new = persons(finding)[len(before) :]
        assert persons(finding)[: len(before)] == before
        done = [(action, by) for action, by, told in zip(pair, ("Lê An", "Trần Bình"), said, strict=True) if "refused" not in told]
        assert sorted((event.action, event.by) for event in new) == sorted(done), pair
        assert done, "the first of them always gets through"
        for told in said:
            if "refused" in told:
                assert (told["kind"], "\n" in told["refused"]) == ("UserError", False)
                assert told["refused"].startswith("Không thể "), told
        settled = finding.instances[0].state
        if settled in TRANSITIONS[Action.REOPEN]:
            two[0].tell("decide", finding=number, action="reopen", by="Lê An", instance=1, reason="xem lại")
            assert "refused" not in two[0].answer()


def test_decisions_on_two_instances_of_one_finding_are_both_kept(database: Database, two: tuple[Colleague, Colleague]) -> None:
    put(database, "2026-11-20", ["email", "phone"])
    judge(database, "2026-11-20")
    number = findings(database)["XA-1", "TC-02"].id
    for instance, (one, action) in enumerate(zip(two, ("confirm", "dismiss"), strict=True), start=1):
        one.tell("decide", finding=number, action=action, by=f"Người {instance}", instance=instance, reason="đã xem")
    assert all("refused" not in one.answer() for one in two)
    finding = findings(database)["XA-1", "TC-02"]
    assert is_one_history(finding)
    assert [i.state for i in finding.instances] == [S.CONFIRMED, S.DISMISSED]


@pytest.mark.parametrize("wait", [0.0, 0.15, 0.3])
def test_a_decision_while_its_visit_is_judged_is_kept_and_no_later_reading_undoes_it(
    database: Database, two: tuple[Colleague, Colleague], wait: float
) -> None:
    put(database, "2026-11-20", ["email", "phone"])
    judge(database, "2026-11-20")
    put(database, "2026-11-21", ["phone"])
    known = findings(database)["XA-1", "TC-02"]
    machine, inspector = two
    machine.tell("evaluate", rules=RULES, seconds=0.2)
    time.sleep(wait)
    for instance in known.instances:
        inspector.tell("decide", finding=known.id, action="dismiss", by="Lê An", instance=instance.number, reason="đã xem tại chỗ")
    told = [inspector.answer() for _ in known.instances]
    assert "refused" not in machine.answer()
    finding = findings(database)["XA-1", "TC-02"]
    assert is_one_history(finding)
    gone, standing = finding.instances
    assert gone.seen.element == "thư điện tử"
    assert standing.state is S.DISMISSED, "the visit saw it, and a person had dismissed it"
    # the field that was mended: dismissed before the visit was judged, or remedied, which is no longer to be dismissed
    assert gone.state is (S.REMEDIED if "refused" in told[0] else S.DISMISSED)
    assert sum("refused" not in one for one in told) == len(persons(finding))


def test_a_decision_need_not_wait_until_all_sites_are_judged(database: Database, two: tuple[Colleague, Colleague]) -> None:
    put(database, "2026-11-20", ["email"], sites=12)
    judge(database, "2026-11-20")
    put(database, "2026-11-21", ["email"], sites=12)
    machine, inspector = two
    machine.tell("evaluate", rules=RULES, seconds=0.15)
    time.sleep(0.5)
    number = findings(database)["XA-12", "TC-02"].id
    inspector.tell("decide", finding=number, action="confirm", by="Lê An", reason="đã xem")
    told, judged = inspector.answer(), machine.answer()
    assert "refused" not in told
    assert "refused" not in judged
    assert told["at"] < judged["at"] - 1.0, "while sites were still to be judged"
    assert all(is_one_history(finding) for finding in findings(database).values())
    assert findings(database)["XA-12", "TC-02"].state is S.CONFIRMED


def test_two_evaluations_at_once_open_each_finding_once(database: Database, two: tuple[Colleague, Colleague]) -> None:
    put(database, "2026-11-20", ["email"], sites=6)
    for one in two:
        one.tell("evaluate", rules=RULES, seconds=0.02)
    assert ["refused" in one.answer() for one in two] == [False, False]
    found = findings(database)
    assert len(found) == 12
    assert all([event.action for event in finding.events] == ["opened"] for finding in found.values())
    assert all(is_one_history(finding) for finding in found.values())


def test_two_evaluations_at_once_of_a_later_visit_tell_each_change_once(database: Database, two: tuple[Colleague, Colleague]) -> None:
    put(database, "2026-11-20", ["email", "phone"], sites=6)
    judge(database, "2026-11-20")
    put(database, "2026-11-21", ["phone", "address"], sites=6)
    for one in two:
        one.tell("evaluate", rules=RULES, seconds=0.02)
    assert ["refused" in one.answer() for one in two] == [False, False]
    for number in range(1, 7):
        finding = findings(database)[f"XA-{number}", "TC-02"]
        assert is_one_history(finding)
        assert [event.action for event in finding.events] == ["opened", "opened", "cleared", "opened"]
        assert finding.last_seen - finding.first_seen == timedelta(days=1)


def test_who_waits_too_long_for_the_only_writer_is_told_so_in_one_sentence(sqlite_database: Database) -> None:
    put(sqlite_database, "2026-11-20", ["email"])
    judge(sqlite_database, "2026-11-20")
    known = findings(sqlite_database)
    impatient = open_database(sqlite_database.engine.url.render_as_string())
    event.listen(impatient.engine, "connect", lambda connection, _: connection.execute("PRAGMA busy_timeout=50"))
    try:
        with sqlite_database.begin(), pytest.raises(StorageError, match="đang được một tiến trình khác ghi, thử lại sau") as told:
            decide(impatient, known["XA-1", "TC-02"].id, "confirm", "Lê An", now=b.moment("2026-11-22", 9))
        assert "\n" not in str(told.value)
        assert findings(sqlite_database) == known
        assert decide(impatient, known["XA-1", "TC-02"].id, "confirm", "Lê An", now=b.moment("2026-11-22", 9)).state is S.CONFIRMED
    finally:
        impatient.close()
