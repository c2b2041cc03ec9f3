"""What must hold before a report on a site leaves the house."""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta

from monitor.clock import VIETNAM
from monitor.domain.finding import Finding, FindingInstance, FindingState
from monitor.rules.words import vietnamese_day

FRESH = timedelta(days=7)
"""An instance must have been read again no longer ago than this."""

CLOCK_HEADERS = 2
"""Our clock must have been compared with at least so many Date headers on the visit: one alone may be a cache's."""

DECIDED = (FindingState.CONFIRMED, FindingState.REMINDED)


def decided(finding: Finding) -> tuple[FindingInstance, ...]:
    """The instances that a person confirmed or reminded of: only these may be held against a site."""
    return tuple(instance for instance in finding.instances if instance.state in DECIDED)


def obstacles(findings: Iterable[Finding], clock_offsets: Mapping[datetime, float | None], now: datetime) -> list[str]:
    """Why a report of these findings cannot be sent, in Vietnamese, one sentence each; empty when it can.

    Every decided instance must have been read within FRESH, must have stood there then, and the visit that read it must have compared our
    clock with the server's. `clock_offsets`: moment of a visit → our clock minus the server's in seconds, None where it was not measured on
    CLOCK_HEADERS answers at least.
    """
    found = list(findings)
    if not any(decided(finding) for finding in found):
        return ["Chưa có dấu hiệu nào được người có thẩm quyền xác nhận hoặc nhắc nhở."]
    said: list[str] = []
    for finding in found:
        for instance in decided(finding):
            why = _why_not(instance, clock_offsets, now)
            if why is not None:
                said.append(f"Hồ sơ {finding.id} ({finding.rule}), biểu hiện {instance.number}: {why}.")
    return said


def _why_not(instance: FindingInstance, clock_offsets: Mapping[datetime, float | None], now: datetime) -> str | None:
    read = instance.last_verified
    if read is None:
        return "chưa được đọc lại lần nào"
    on = vietnamese_day(read.astimezone(VIETNAM).date())
    if not instance.supported or instance.last_seen < read:
        return f"lần đọc ngày {on} không còn thấy; cần quyết định lại"
    if now - read > FRESH:
        return f"đọc lại lần cuối ngày {on}, quá {FRESH.days} ngày; cần thu thập lại"
    if instance.seen.archived is None:
        return "không có bản lưu của trang làm bằng chứng"
    if clock_offsets.get(read) is None:
        return f"lượt thăm ngày {on} không lưu được độ lệch đồng hồ so với ít nhất {CLOCK_HEADERS} tiêu đề Date của máy chủ"
    return None
