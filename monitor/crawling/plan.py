"""What to visit when."""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from monitor.domain.site import Level, Site, SitePeriod
from monitor.errors import UserError
from monitor.storage import visits as store


def choose(
    session: Session, sites: Iterable[Site], now: datetime, *, codes: Sequence[str] = (), level: Level | None = None, due: bool = False,
    every_days: int = 30, only: Collection[str] | None = None,
) -> list[tuple[Site, SitePeriod]]:  # fmt: skip
    """The sites to visit, with what they are on this day, in the register's order.

    `due` keeps those never visited, those whose newest sealed visit is `every_days` old and those with an unfinished visit. `only` limits
    to these codes. Raises UserError for a code that is not in the register or has ended.
    """
    by_code = {site.code: site for site in sites}
    for code in codes:
        if code not in by_code:
            raise UserError(f"không có trang nào mang mã {code} trong sổ đăng ký")
        if by_code[code].on(now.date()) is None:
            raise UserError(f"trang {code} không còn (hoặc chưa) trong sổ đăng ký ngày {now:%d/%m/%Y}")
    wanted = [by_code[code] for code in dict.fromkeys(codes)] if codes else list(by_code.values())
    waiting = due_codes(session, by_code, now, every_days) if due else None
    chosen: list[tuple[Site, SitePeriod]] = []
    for site in wanted:
        period = site.on(now.date())
        if period is None or (level is not None and period.level is not level) or (only is not None and site.code not in only):
            continue
        if waiting is None or site.code in waiting:
            chosen.append((site, period))
    return chosen


def due_codes(session: Session, codes: Iterable[str], now: datetime, every_days: int) -> set[str]:
    """Codes whose time has come: never sealed, sealed long enough ago, or begun and not finished."""
    sealed = store.sealed_times(session)
    unfinished = set(store.unsealed_codes(session))
    limit = now - timedelta(days=every_days)
    return {code for code in codes if code in unfinished or code not in sealed or sealed[code] <= limit}
