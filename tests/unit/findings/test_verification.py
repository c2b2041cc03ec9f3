"""What keeps a report in the house."""

from dataclasses import replace
from datetime import datetime, timedelta

from monitor.domain.finding import Finding, FindingInstance
from monitor.domain.outcome import Decide, Instance, Outcome, Severity, Verdict
from monitor.domain.page import ArchivePosition
from monitor.findings.lifecycle import Action, VisitFacts, apply, decide
from monitor.findings.verification import decided, obstacles
from tests import builders as b

READ = b.moment("2026-11-21")
NOW = READ + timedelta(hours=4)
OFFSETS: dict[datetime, float | None] = {READ: -5.6}
KEPT = ArchivePosition("mau.warc.gz", 1000, 500, "0" * 64)


def suspected(*urls: str, archived: ArchivePosition | None = KEPT) -> Finding:
    seen = tuple(Instance(url, "Trích", "sai", READ, archived) for url in urls or ("http://xamau.test/1",))
    outcome = Outcome("XA-MAU", "BL-01", 1, Verdict.BREACH, READ.date(), "Dấu hiệu.", (), seen, Severity.GRAVE, Decide.CONFIRM)
    made, _ = apply(None, outcome, VisitFacts(READ, True, b.HOME))
    assert made is not None
    return replace(made, id=7)


def confirmed(*urls: str, archived: ArchivePosition | None = KEPT) -> Finding:
    made, _ = decide(suspected(*urls, archived=archived), Action.CONFIRM, "Lê Văn Ba", NOW)
    return made


def with_first(finding: Finding, **changes: object) -> Finding:
    first: FindingInstance = replace(finding.instances[0], **changes)  # type: ignore[arg-type]
    return replace(finding, instances=(first, *finding.instances[1:]))


def test_a_confirmed_fault_that_was_just_read_may_be_sent() -> None:
    assert obstacles([confirmed()], OFFSETS, NOW) == []


def test_the_machines_suspicion_alone_is_never_sent() -> None:
    (why,) = obstacles([suspected()], OFFSETS, NOW)
    assert "Chưa có dấu hiệu nào" in why


def test_undecided_findings_do_not_hold_up_the_confirmed_ones() -> None:
    assert obstacles([confirmed(), suspected()], OFFSETS, NOW) == []


def test_only_the_instances_a_person_decided_on_count() -> None:
    made, _ = decide(suspected("http://xamau.test/1", "http://xamau.test/2"), Action.CONFIRM, "Lê Văn Ba", NOW, instance=2)
    assert [i.number for i in decided(made)] == [2]


def test_seven_days_are_fresh_and_a_minute_more_is_not() -> None:
    week = READ + timedelta(days=7)
    assert obstacles([confirmed()], OFFSETS, week) == []
    (why,) = obstacles([confirmed()], OFFSETS, week + timedelta(minutes=1))
    assert "quá 7 ngày" in why


def test_what_the_last_reading_no_longer_showed_is_not_sent() -> None:
    mended = with_first(confirmed(), last_seen=READ - timedelta(days=3))
    (why,) = obstacles([mended], OFFSETS, NOW)
    assert "không còn thấy" in why
    (again,) = obstacles([with_first(confirmed(), supported=False)], OFFSETS, NOW)
    assert "không còn thấy" in again


def test_without_a_measured_clock_or_an_archived_page_nothing_is_sent() -> None:
    (why,) = obstacles([confirmed()], {READ: None}, NOW)
    assert "độ lệch đồng hồ" in why
    assert obstacles([confirmed()], {}, NOW) == [why]
    (lost,) = obstacles([confirmed(archived=None)], OFFSETS, NOW)
    assert "không có bản lưu" in lost


def test_every_instance_that_fails_is_named() -> None:
    two = confirmed("http://xamau.test/1", "http://xamau.test/2")
    assert len(obstacles([two], OFFSETS, READ + timedelta(days=8))) == 2
