"""NG-08: an item is taken from a press agency with which the register holds no written agreement."""

from collections import defaultdict
from datetime import date

from monitor.domain.facts import SourceCitation, SourceKind
from monitor.domain.outcome import Decide, Instance, Severity, Verdict
from monitor.rules.agreements import agency_key, covers, outlet_named, register_is_complete, valid_on
from monitor.rules.dossier import PressMatch, ReadPage
from monitor.rules.engine import Case, Cited, JudgedOn, Judgement, Need, Prose, Rule, RuleStatus
from monitor.rules.licensed_items import Quoted, applies, items_of, law_of, nothing_found
from monitor.rules.signals import SYSTEMATIC, instance, press_source
from monitor.rules.words import listed, vietnamese_day


def _names_the_press(page: ReadPage, _: PressMatch | None) -> bool:
    return press_source(page) is not None


def _judge(case: Case) -> Judgement:
    dossier = case.dossier
    items = items_of(case, _names_the_press)
    bare: dict[str, list[tuple[Quoted, SourceCitation]]] = defaultdict(list)
    unknown: set[str] = set()
    for item in items.quoted:
        source = next(s for s in item.sources if s.kind is SourceKind.PRESS)
        if any(covers(consent, source, item.day) for consent in valid_on(dossier.site.consents, item.day)):
            continue
        if outlet_named(source.outlet or source.name, item.day) is None:
            unknown.add(source.name)
        else:
            bare[agency_key(source.outlet or source.name, item.day)].append((item, source))
    remarks = ["Văn bản đồng ý được đối chiếu theo sổ; văn bản chưa nộp vào sổ do thanh tra viên xác minh."]
    if unknown:
        remarks.append(f"Nguồn chưa có trong danh mục báo chí nên không đối chiếu: {listed(sorted(unknown))}.")
    if not bare:
        return nothing_found(case, items, f"Nguồn báo chí của {len(items.quoted)} tin, bài đều có văn bản đồng ý trong sổ.", remarks)
    faulty = [item for pairs in bare.values() for item, _ in pairs]
    instances = tuple(_instance(pairs) for _, pairs in sorted(bare.items()))
    standing = tuple((item.page.url, SYSTEMATIC + source.name) for pairs in bare.values() for item, source in pairs)
    names = listed(dict.fromkeys(pairs[0][1].name for _, pairs in sorted(bare.items())))
    legal = law_of(faulty, case)
    if not dossier.site.consents and not register_is_complete(dossier):
        reason = f"Sổ chưa có văn bản đồng ý nào của trang này; cần kiểm tra thỏa thuận với {names}."
        return Judgement(Verdict.ADVICE, reason, instances, items.urls, standing, legal=legal, not_checked=tuple(remarks))
    reason = f"{len(faulty)} tin, bài lấy từ {names} nhưng sổ không có văn bản đồng ý có hiệu lực vào ngày đăng."
    return Judgement(Verdict.BREACH, reason, instances, items.urls, standing, legal=legal, not_checked=tuple(remarks))


def _instance(pairs: list[tuple[Quoted, SourceCitation]]) -> Instance:
    item, source = min(pairs, key=lambda pair: (pair[0].day, pair[0].page.url))
    more = f" Cùng nguồn: {len(pairs)} tin, bài." if len(pairs) > 1 else ""
    note = f"Không có văn bản đồng ý của {source.name} có hiệu lực ngày {vietnamese_day(item.day)}.{more}"
    return instance(item.page, source.quote, note, element=SYSTEMATIC + source.name, at=source.at)


RULE = Rule(
    code="NG-08",
    version=1,
    status=RuleStatus.STABLE,
    title="Nguồn tin ngoài danh sách đã có thỏa thuận bằng văn bản",
    severity=Severity.SERIOUS,
    decide=Decide.INSPECTOR,
    basis=(Cited("P32"), Cited("P33"), Cited("P90"), Cited("P36", advice_since=date.min), Cited("P13")),
    prose=Prose(
        checks="Cơ quan báo chí được dẫn nguồn có văn bản đồng ý trong sổ, còn hiệu lực vào ngày đăng hay không.",
        why="Trang tổng hợp chỉ được dẫn lại nguồn tin đã có thỏa thuận bằng văn bản.",
        remedy="Ký thỏa thuận và gửi văn bản để ghi vào sổ, hoặc thôi dẫn lại nguồn này.",
        limits="Sổ có thể còn thiếu văn bản; sổ trống thì chỉ nêu để kiểm tra. Một thỏa thuận được tính cho mọi ấn phẩm của cùng cơ quan.",
        severity="Có thể là sử dụng tác phẩm báo chí khi chưa được đồng ý; thực tế đã có quyết định xử phạt về hành vi này.",
    ),
    judge=_judge,
    applies_to=applies,
    judged_on=JudgedOn.PUBLICATION,
    needs=Need.ANY_PAGE,
)
