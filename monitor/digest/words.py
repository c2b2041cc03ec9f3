"""How the digest writes days, moments and states, the same in every format."""

from datetime import date, datetime

from monitor.clock import VIETNAM
from monitor.domain.finding import FindingState
from monitor.domain.labels import STATE

CUT_BY: dict[str, str] = {
    "budget": "hết hạn mức số trang của lượt thăm",
    "daily cap": "hết hạn mức yêu cầu trong ngày",
    "blocked": "máy chủ chặn",
    "interrupted": "lượt thăm bị ngắt",
}

CHANGE: dict[str, str] = {"added": "thêm vào sổ", "changed": "sửa", "ended": "kết thúc"}


def day(value: date | datetime) -> str:
    """21/11/2026, in Vietnam."""
    return f"{(value.astimezone(VIETNAM) if isinstance(value, datetime) else value):%d/%m/%Y}"


def moment(value: datetime) -> str:
    """08:05 ngày 21/11/2026, in Vietnam."""
    return f"{value.astimezone(VIETNAM):%H:%M} ngày {value.astimezone(VIETNAM):%d/%m/%Y}"


def state(value: str) -> str:
    """The state of a finding in Vietnamese."""
    return STATE[FindingState(value)]


def cut(value: str) -> str:
    """Why a visit was cut, in Vietnamese; an unknown word stays as it is."""
    return CUT_BY.get(value, value)


def change(value: str) -> str:
    """A kind of register change in Vietnamese."""
    return CHANGE.get(value, value)
