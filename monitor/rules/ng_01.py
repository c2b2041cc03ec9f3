"""NG-01: an item taken from the press names no source at all."""

from datetime import date

from monitor.domain.outcome import Decide, Severity, Verdict
from monitor.domain.site import Level, OwnerType, SiteClass
from monitor.rules.dossier import Dossier, PressMatch, ReadPage
from monitor.rules.engine import Case, Cited, JudgedOn, Judgement, Legal, Need, NotBound, Prose, Rule, RuleStatus, together
from monitor.rules.scope import bound_status, is_aggregated, of_portal_levels
from monitor.rules.signals import address, articles, came_first, day_of, instance, matches_by_page
from monitor.rules.words import percent, vietnamese_day


def _applies(dossier: Dossier) -> NotBound | None:
    if dossier.owner_type is OwnerType.PRESS and dossier.status is not SiteClass.AGGREGATED:
        return NotBound("Trang của cơ quan báo chí không thuộc đối tượng của quy tắc này.")
    return None


def _not_aggregated(dossier: Dossier, day: date) -> bool:
    status = bound_status(dossier.site, day)
    return status is not None and status is not SiteClass.AGGREGATED


def _state_portal(dossier: Dossier, day: date) -> bool:
    return _not_aggregated(dossier, day) and of_portal_levels(dossier, day)


def _school(dossier: Dossier, day: date) -> bool:
    return _not_aggregated(dossier, day) and dossier.level is Level.SCHOOL


def _judge(case: Case) -> Judgement:
    dossier = case.dossier
    items = articles(dossier)
    if dossier.press_matches is None:
        if not items and dossier.coverage.complete:
            return Judgement(Verdict.COMPLIANT, "Trang không có tin, bài nào.")
        reason = "Chưa đối chiếu với kho tin, bài của báo chí nên không biết tin nào không ghi nguồn là tin dẫn lại."
        return Judgement(Verdict.UNKNOWN, reason)
    matches = matches_by_page(dossier)
    bare = [(page, matches[address(page.url)]) for page in items if address(page.url) in matches and not page.facts.sources]
    faulty: list[tuple[ReadPage, PressMatch, Legal]] = []
    undecided = 0
    for page, match in bare:
        day = day_of(page)
        if day is not None and day > dossier.day:
            continue  # not posted yet on the day judged
        if day is None or came_first(match, page) is not True:
            undecided += day is None or came_first(match, page) is None
            continue
        then = case.legal_on(day)
        if then.carries is None:
            undecided += bound_status(dossier.site, day) is None
            continue
        faulty.append((page, match, together(then, case.legal) if case.legal.carries is Verdict.BREACH else then))
    judged = tuple(page.url for page in items)
    if faulty:
        instances = tuple(
            instance(
                page,
                page.facts.title or page.url,
                f"Trùng {percent(match.share_of_page)} với bài {match.outlet} đăng trước ({match.original_url}); không thấy dòng nguồn.",
                element="nguồn tin",
            )
            for page, match, _ in faulty
        )
        newest = max(day for page, _, _ in faulty for day in [day_of(page)] if day)
        reason = f"Dấu hiệu {len(faulty)} tin, bài lấy từ báo chí không ghi nguồn (mới nhất đăng ngày {vietnamese_day(newest)})."
        return Judgement(Verdict.BREACH, reason, instances, judged, legal=together(*(legal for _, _, legal in faulty)))
    if undecided:
        reason = (
            f"Có {undecided} tin trùng với báo chí, không ghi nguồn, nhưng chưa rõ ngày đăng hoặc bài nào đăng trước nên không kết luận."
        )
        return Judgement(Verdict.UNKNOWN, reason, judged=judged)
    if not items and not dossier.coverage.complete:
        return Judgement(Verdict.UNKNOWN, "Lượt thu thập chưa đọc được tin, bài nào nên không kết luận.")
    unnamed = sum(not page.facts.sources and address(page.url) not in matches for page in items)
    reach = dossier.press_reach
    if unnamed and reach is not None and not reach.enough:
        reason = (
            f"Có {unnamed} tin không ghi nguồn, không thấy trong kho báo chí; kho mới có {reach.articles} bài của {reach.outlets} nguồn "
            "trong thời gian đó nên không kết luận là tin tự viết."
        )
        return Judgement(Verdict.UNKNOWN, reason, judged=judged)
    return Judgement(
        Verdict.COMPLIANT, f"Đã đối chiếu {len(items)} tin, bài với kho báo chí, không thấy tin dẫn lại thiếu nguồn.", judged=judged
    )


RULE = Rule(
    code="NG-01",
    version=1,
    status=RuleStatus.STABLE,
    title="Tin dẫn lại không ghi nguồn",
    severity=Severity.GRAVE,
    decide=Decide.CONFIRM,
    basis=(
        Cited("P87", when=is_aggregated),
        Cited("P32", when=is_aggregated),
        Cited("P35", when=is_aggregated),
        Cited("P03", when=is_aggregated),
        Cited("P21", when=is_aggregated),
        Cited("P39", when=_not_aggregated),
        Cited("P42", when=_state_portal),
        Cited("P71", when=_school),
        Cited("P40", when=_not_aggregated, advice_since=date.min),
    ),
    prose=Prose(
        checks="Tin, bài trùng với bài báo đăng trước đó có ghi nguồn hay không.",
        why="Không ghi nguồn thì người đọc không biết tin từ đâu, quyền của tác giả và cơ quan báo chí không được tôn trọng.",
        remedy="Ghi nguồn theo quy định hoặc gỡ tin, bài.",
        limits="Chỉ nhận ra tin trùng với kho báo chí đã thu thập; tin nào đăng trước do ngày giờ in trên hai trang quyết định.",
        severity="Toàn bộ nội dung lấy của báo chí mà không cho biết.",
    ),
    judge=_judge,
    applies_to=_applies,
    judged_on=JudgedOn.PUBLICATION,
    needs=Need.ANY_PAGE,
)
