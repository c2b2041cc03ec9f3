"""What could not be judged: said beside every number of findings, for a site without findings may be one that nobody could read."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from monitor.clock import VIETNAM
from monitor.domain.outcome import Verdict
from monitor.rules.engine import RuleStatus, load_rules
from monitor.storage.judgements import latest_verdicts
from monitor.storage.register import load_sites, site_ids
from monitor.storage.visits import latest_sealed


@dataclass(frozen=True, slots=True)
class NotAssessed:
    """Of the sites registered on a day, by code: `never` has no finished visit; of `unread` the newest visit read no home page.

    `unknown` of `bound` are the verdicts on the other sites that say "not assessable", of those by rules in use that bind the site.
    """

    registered: int
    never: tuple[str, ...]
    unread: tuple[str, ...]
    unknown: int
    bound: int

    def __str__(self) -> str:
        """One or two Vietnamese sentences."""
        said = []
        if self.never:
            said.append(f"{len(self.never)} trang chưa thăm lần nào")
        if self.unread:
            said.append(f"{len(self.unread)} trang mà lượt thăm gần nhất không đọc được trang chủ")
        if self.unknown:
            where = " ở các trang còn lại" if said else ""
            said.append(f"{self.unknown} trên {self.bound} lượt xét tiêu chí{where} chưa đủ căn cứ")
        if not said:
            return f"Không có phần nào chưa đánh giá được ({self.registered} trang)."
        return f"Chưa đánh giá được (không có nghĩa là đạt), trong {self.registered} trang: {'; '.join(said)}."


def not_assessed(
    session: Session, now: datetime, *, sites: Collection[str] | None = None, rules: Collection[str] | None = None
) -> NotAssessed:
    """As of `now`. `sites` and `rules` narrow it down, None means all."""
    day = now.astimezone(VIETNAM).date()
    ids = site_ids(session)
    codes = [site.code for site in load_sites(session) if site.on(day) is not None and (sites is None or site.code in sites)]
    visits = {code: latest_sealed(session, ids[code]) for code in codes}
    never = tuple(code for code in codes if visits[code] is None)
    unread = tuple(code for code, visit in visits.items() if visit is not None and visit.coverage and not visit.coverage.home_read)
    read = set(codes) - set(never) - set(unread)
    in_use = {rule.code for rule in load_rules() if rule.status is RuleStatus.STABLE and (rules is None or rule.code in rules)}
    verdicts = [
        verdict
        for code, rule, verdict in latest_verdicts(session)
        if code in read and rule in in_use and verdict is not Verdict.NOT_APPLICABLE
    ]
    return NotAssessed(len(codes), never, unread, verdicts.count(Verdict.UNKNOWN), len(verdicts))
