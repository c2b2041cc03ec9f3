"""NG-03: a republished item does not link to its original."""

from datetime import date
from urllib.parse import urlsplit

from monitor.domain.facts import SourceKind
from monitor.domain.outcome import Decide, Severity, Verdict
from monitor.rules.dossier import PressMatch, ReadPage
from monitor.rules.engine import Case, Cited, JudgedOn, Judgement, Need, Prose, Rule, RuleStatus
from monitor.rules.licensed_items import Quoted, applies, items_of, law_of, nothing_found, told
from monitor.rules.signals import sources_of_kind
from monitor.rules.words import percent

ELEMENT = "đường dẫn tới bài gốc"

_HOMES = ("", "/", "/index.html", "/index.htm", "/index.php", "/default.aspx", "/home", "/trang-chu")


def _names_the_press(page: ReadPage, _: PressMatch | None) -> bool:
    """A listed outlet: links to its addresses at the end of an item are known for what they are, so the lack of one can be told."""
    return any(source.outlet for source in sources_of_kind(page, SourceKind.PRESS))


def _link(item: Quoted) -> str | None:
    """The address of the original article; None when there is none, or only the outlet's home page."""
    return next((s.url for s in item.sources if s.url and not _is_home(s.url)), None)


def _is_home(url: str) -> bool:
    parts = urlsplit(url)
    return parts.path.lower() in _HOMES and not parts.query


def _note(item: Quoted) -> str:
    home = next((s.url for s in item.sources if s.url), None)
    if home:
        return f"Chỉ dẫn tới trang chủ của nguồn ({home}), không dẫn tới bài gốc."
    return "Có ghi nguồn nhưng không thấy đường dẫn tới bài gốc ở dòng nguồn và cuối bài."


def _judge(case: Case) -> Judgement:
    items = items_of(case, _names_the_press)
    duty = [item for item in items.quoted if "P87" in item.binds]
    asked = [item for item in items.quoted if "P87" not in item.binds]
    bare = [item for item in duty if _link(item) is None]
    if bare:
        instances, standing = told(bare, len(duty), ELEMENT, _note)
        share = f"{len(bare)} trong {len(duty)} tin, bài dẫn lại ({percent(len(bare) / len(duty))})"
        reason = f"Dấu hiệu {share} không đặt đường dẫn tới bài gốc."
        return Judgement(Verdict.BREACH, reason, instances, items.urls, standing, legal=law_of(bare, case))
    before = [item for item in asked if _link(item) is None]
    if before:
        instances, standing = told(before, len(asked), ELEMENT, _note)
        reason = f"{len(before)} tin, bài dẫn lại đăng khi mới có văn bản hướng dẫn, chưa đặt đường dẫn tới bài gốc."
        # what binds today bound nobody when these were posted, so it is not cited beside
        return Judgement(Verdict.ADVICE, reason, instances, items.urls, standing, decide=Decide.AUTO, legal=before[0].legal)
    return nothing_found(case, items, f"Đã đọc {len(items.quoted)} tin, bài dẫn lại có ghi nguồn, đều có đường dẫn tới bài gốc.")


RULE = Rule(
    code="NG-03",
    version=1,
    status=RuleStatus.STABLE,
    title="Không dẫn đường liên kết tới bài gốc",
    severity=Severity.MINOR,
    decide=Decide.CONFIRM,
    basis=(Cited("P87"), Cited("P23", advice_since=date.min)),
    prose=Prose(
        checks="Tin, bài ghi nguồn là báo chí có đường dẫn tới chính bài gốc ở dòng nguồn hoặc cuối bài hay không.",
        why="Người đọc phải mở được bài gốc để kiểm chứng.",
        remedy="Đặt đường dẫn tới bài gốc ngay cuối tin, bài dẫn lại.",
        limits="Chỉ xét nguồn có trong danh mục báo chí. Không mở đường dẫn để xem còn hoạt động hay không. "
        "Tin đăng trước ngày 25/12/2024 chỉ được khuyến nghị; tin không đọc được ngày đăng không được xét.",
        severity="Nguồn đã được ghi, chỉ thiếu đường dẫn.",
    ),
    judge=_judge,
    applies_to=applies,
    judged_on=JudgedOn.PUBLICATION,
    needs=Need.ANY_PAGE,
)
