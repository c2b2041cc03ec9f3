"""What keeps two periods from being compared: other sites, other rules, other days."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from monitor.storage import digest_figures as figures
from monitor.storage.digest_figures import Span
from monitor.storage.digest_queries import RegisteredSite, after_last_moment

NAMED = 10
"""Sites or rules named in one sentence; the rest is counted."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """`sentences` for the reader; the others are words for the figures they distort: by the days of the period, by which sites are in the
    register (`register` for what stands at a period's end, `flow` for what happened in it), by which were read, by how they were judged.
    """

    sentences: tuple[str, ...] = ()
    period: tuple[str, ...] = ()
    register: tuple[str, ...] = ()
    flow: tuple[str, ...] = ()
    reading: tuple[str, ...] = ()
    judging: tuple[str, ...] = ()


def compare(
    session: Session,
    now: Span,
    before: Span,
    sites: Sequence[RegisteredSite],
    sites_before: Sequence[RegisteredSite],
    reached: Sequence[RegisteredSite],
    reached_before: Sequence[RegisteredSite],
    made_at: datetime,
) -> Comparison:
    """What differs between the span and the one before it."""
    sentences: list[str] = []
    days = _days(now, before, made_at, sentences)
    register = _register(sites, sites_before, sentences)
    read = _read(sites, sites_before, reached, reached_before, sentences)
    rules = _rules(figures.rule_versions(session, now), figures.rule_versions(session, before), sentences)
    reading = (*days, *register, *read)
    return Comparison(tuple(sentences), days, register, (*days, *register), reading, (*reading, *rules))


def _days(now: Span, before: Span, made_at: datetime, sentences: list[str]) -> tuple[str, ...]:
    words = []
    length, earlier = (now.last - now.first).days + 1, (before.last - before.first).days + 1
    running = made_at < after_last_moment(now.last)
    if running:
        words.append("kỳ chưa hết")
        sentences.append(f"Kỳ chưa kết thúc khi lập: số liệu đến {made_at:%H:%M} ngày {made_at:%d/%m/%Y}.")
    if length != earlier:
        words.append("số ngày")
        sentences.append(f"Kỳ này {'mới được' if running else 'có'} {length} ngày, kỳ trước có {earlier} ngày.")
    return tuple(words)


def _register(sites: Sequence[RegisteredSite], before: Sequence[RegisteredSite], sentences: list[str]) -> tuple[str, ...]:
    now_by, before_by = {site.id: site for site in sites}, {site.id: site for site in before}
    added = [site.code for site in sites if site.id not in before_by]
    left = [site.code for site in before if site.id not in now_by]
    changed = [site.code for site in sites if site.id in before_by and _kind(site) != _kind(before_by[site.id])]
    for codes, what in ((added, "thêm vào sổ"), (left, "ra khỏi sổ"), (changed, "đổi địa chỉ, cấp, loại hoặc chủ thể")):
        if codes:
            sentences.append(f"So với cuối kỳ trước, {len(codes)} trang {what}: {_named(codes)}.")
    return ("trang trong sổ",) if added or left or changed else ()


def _kind(site: RegisteredSite) -> tuple[str, ...]:
    return site.url, site.level, site.site_class, site.owner_type or ""


def _read(
    sites: Sequence[RegisteredSite],
    sites_before: Sequence[RegisteredSite],
    reached: Sequence[RegisteredSite],
    reached_before: Sequence[RegisteredSite],
    sentences: list[str],
) -> tuple[str, ...]:
    if not reached_before:
        if reached:
            sentences.append(
                "Kỳ trước không có lượt thăm nào đọc được: số tin, bài của kỳ trước đếm trên những trang đọc được sau này, có thể thiếu; "
                "số liệu khác không có để so sánh."
            )
        return ("kỳ trước chưa đọc",) if reached else ()
    now_ids, before_ids = {site.id for site in reached}, {site.id for site in reached_before}
    both = {site.id for site in sites} & {site.id for site in sites_before}
    newly = [site.code for site in reached if site.id in both and site.id not in before_ids]
    lost = [site.code for site in reached_before if site.id in both and site.id not in now_ids]
    if newly:
        sentences.append(f"{len(newly)} trang kỳ trước không đọc được, kỳ này đọc được: {_named(newly)}.")
    if lost:
        sentences.append(f"{len(lost)} trang kỳ trước đọc được, kỳ này không: {_named(lost)}.")
    return ("trang đọc được",) if newly or lost else ()


def _rules(now: dict[str, tuple[int, ...]], before: dict[str, tuple[int, ...]], sentences: list[str]) -> tuple[str, ...]:
    if not before or not now:
        return ()
    changed = [
        f"{rule} ({_versions(before[rule])} → {_versions(now[rule])})" for rule in now if rule in before and before[rule] != now[rule]
    ]
    added = [rule for rule in now if rule not in before]
    left = [rule for rule in before if rule not in now]
    for rules, what in ((changed, "đổi phiên bản"), (added, "mới đưa vào"), (left, "thôi áp dụng")):
        if rules:
            sentences.append(f"{len(rules)} tiêu chí {what} so với kỳ trước: {_named(rules)}.")
    return ("tiêu chí",) if changed or added or left else ()


def _versions(versions: tuple[int, ...]) -> str:
    return ", ".join(str(version) for version in versions)


def _named(codes: Sequence[str]) -> str:
    rest = len(codes) - NAMED
    return ", ".join(codes[:NAMED]) + (f" và {rest} trường hợp khác" if rest > 0 else "")
