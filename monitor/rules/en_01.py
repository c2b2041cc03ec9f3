"""EN-01: English pages are missing or empty."""

from datetime import date

from monitor.domain.facts import PageKind
from monitor.domain.outcome import Decide, Severity, Verdict
from monitor.domain.page import FetchOutcome
from monitor.domain.site import Level, OwnerType
from monitor.rules.dossier import Dossier, ReadPage
from monitor.rules.engine import Case, Cited, Judgement, Prose, Rule, RuleStatus
from monitor.rules.home_identity import inherited_home
from monitor.rules.scope import is_component, state_only
from monitor.rules.signals import address, instance, words_of_block
from monitor.vietnamese.text import fold

NO_DUTY_FROM = date(2026, 7, 1)
"""From this day no national text with an English duty was found: what is missing is told, as advice."""

_ABOUT = (
    "structure",
    "organization",
    "organisation",
    "function",
    "duties",
    "apparatus",
    "leadership",
    "introduction",
    "overview",
    "about us",
)

SHORT_TITLE = 6
"""Words: longer titles are headlines."""

_CONTENT = (PageKind.ARTICLE, PageKind.STATIC, PageKind.CONTACT, PageKind.DOCUMENT, PageKind.OTHER)


def _province(dossier: Dossier, _: date) -> bool:
    return dossier.level is Level.PROVINCE and dossier.owner_type is OwnerType.STATE


def _judge(case: Case) -> Judgement:
    dossier = case.dossier
    home = dossier.home
    assert home is not None
    local = dossier.thresholds.get("english.required")
    required = local.basis if local is not None and local.value else None
    if case.legal.carries is None and not required and dossier.day < NO_DUTY_FROM:
        return Judgement(Verdict.NOT_APPLICABLE, "Vào ngày được xét, trang cấp này chưa phải cung cấp thông tin bằng tiếng Anh.")
    english = english_pages(dossier)
    judged = (home.url,)
    remarks = ("Chưa đối chiếu nội dung tiếng Anh với danh mục phải cung cấp (cơ cấu tổ chức, chức năng, đầu mối liên hệ).",)
    if any(_is_about_the_agency(page) for page in english):
        return Judgement(Verdict.COMPLIANT, f"Đã đọc {len(english)} trang nội dung tiếng Anh.", judged=judged, not_checked=remarks)
    missing, unknown = _what_is_missing(dossier, home, english)
    if unknown:
        return Judgement(Verdict.UNKNOWN, unknown)
    quote = _link_quote(home) or home.facts.title or words_of_block(home)
    if not quote:
        return Judgement(Verdict.UNKNOWN, "Không đọc được phần đầu trang chủ nên không kết luận về trang tiếng Anh.")
    proof = (instance(home, quote, missing, element="trang tiếng Anh"),)
    if english:
        # told by the titles of pages only, so never more than advice
        return Judgement(Verdict.ADVICE, missing, proof, judged, not_checked=remarks)
    if case.legal.carries is None and not required:
        reason = f"{missing} Từ 01/7/2026 chưa tìm thấy quy định bắt buộc, đây chỉ là khuyến nghị."
        return Judgement(Verdict.ADVICE, reason, proof, judged)
    return Judgement(Verdict.BREACH, f"Dấu hiệu thiếu thông tin tiếng Anh: {missing}", proof, judged, local_basis=required)


def english_pages(dossier: Dossier) -> list[ReadPage]:
    """Own pages of content whose text is English, whatever their address says; a vendor's demonstration content is nobody's."""
    return [page for page in dossier.of_kind(*_CONTENT) if page.facts.language == "en" and not page.facts.demonstration]


def _is_about_the_agency(page: ReadPage) -> bool:
    """A page on structure, functions or duties, by its title: what the duty asked for first. A form to write to the site is none."""
    words = fold(page.facts.title or "")
    if page.facts.page_kind is PageKind.ARTICLE and (page.facts.published is not None or len(words.split()) > SHORT_TITLE):
        return False  # a news item that happens to use the word
    return words.startswith("about ") or any(word in words for word in _ABOUT)


def _link_quote(page: ReadPage) -> str | None:
    return next((link.quote for link in page.facts.language_links if link.language == "en" and link.quote), None)


def _what_is_missing(dossier: Dossier, home: ReadPage, english: list[ReadPage]) -> tuple[str, str | None]:
    """(what is missing, why it cannot be told): the second is None when it can."""
    if english:
        if not dossier.coverage.complete:
            return "", "Đã đọc trang tiếng Anh nhưng chưa đọc hết trang nên không biết có trang giới thiệu tổ chức hay không."
        return "Có nội dung tiếng Anh nhưng không thấy trang về cơ cấu tổ chức, chức năng, nhiệm vụ của cơ quan.", None
    links = [link.url for link in home.facts.language_links if link.language == "en"]
    above = inherited_home(dossier)
    if is_component(dossier) and (above is None or any(link.language == "en" for link in above.facts.language_links)):
        return "", "Trang thành phần có thể dùng chung trang tiếng Anh với cổng nên không kết luận."
    if "banner" in " ".join(home.facts.unreadable) or "shell" in " ".join(home.facts.unreadable):
        return "", "Phần đầu trang chủ là ảnh hoặc do mã lệnh dựng nên không biết có liên kết tiếng Anh hay không."
    if not links:
        return "Trang chủ không có liên kết sang trang tiếng Anh và không đọc thấy trang tiếng Anh nào.", None
    unread = {address(url): how for url, how in dossier.unread.items()}
    read = {address(page.url) for page in dossier.pages}
    for url in links:
        how = unread.get(address(url))
        if how is not None and how.says_absent:
            return "Liên kết tiếng Anh dẫn tới trang không tồn tại.", None
        if how is not None and how is not FetchOutcome.REDIRECTED:
            return "", "Chưa đọc được trang tiếng Anh nên không kết luận."
    if not any(address(url) in read for url in links):
        return "", "Chưa đọc được trang tiếng Anh nên không kết luận."
    demonstration = any(page.facts.language == "en" and page.facts.demonstration for page in dossier.pages)
    what = "chỉ có nội dung mẫu của phần mềm" if demonstration else "không có nội dung tiếng Anh"
    return f"Có liên kết tiếng Anh nhưng {what}.", None


RULE = Rule(
    code="EN-01",
    version=3,
    status=RuleStatus.STABLE,
    title="Thiếu hoặc bỏ trống trang tiếng Anh",
    severity=Severity.MINOR,
    decide=Decide.AUTO,
    basis=(Cited("P55"), Cited("P45", when=_province)),
    prose=Prose(
        checks="Trang có nội dung bằng tiếng Anh hay không, xét theo chữ trên trang, không theo đường dẫn.",
        why="Từ 15/8/2022 đến 30/6/2026 cơ quan nhà nước phải cung cấp một số thông tin bằng tiếng Anh (trước đó chỉ cấp tỉnh, bộ).",
        remedy="Đăng bằng tiếng Anh cơ cấu tổ chức, chức năng, nhiệm vụ và đầu mối liên hệ.",
        limits="Từ 01/7/2026 chỉ khuyến nghị, trừ khi địa phương có quyết định; nội dung mẫu của phần mềm coi là trống.",
        severity="Thiếu nội dung bắt buộc nhưng chưa tìm thấy chế tài riêng; từ 01/7/2026 chỉ bắt buộc nơi địa phương có quyết định.",
    ),
    judge=_judge,
    applies_to=state_only(Level.PROVINCE, Level.DEPARTMENT, Level.DISTRICT, Level.COMMUNE),
    without_basis=Verdict.ADVICE,
    may_flap=True,
)
