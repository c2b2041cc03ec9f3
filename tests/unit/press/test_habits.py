"""What newspapers and communes really do, in texts written for these tests: agencies, bulletins, speeches, quoted law, advertisements."""

import unicodedata
from dataclasses import replace
from datetime import timedelta

import pytest

from monitor.domain.facts import SourceKind
from monitor.domain.press import AlterationKind
from monitor.findings.press import as_press_match
from monitor.press.lines import is_full_text
from monitor.press.match import CANDIDATES, find_matches, strongest
from monitor.press.memory import MemoryIndex
from monitor.vietnamese.text import fold_keep, nfc
from tests.stories import MORNING, press_article, site_page, story

FLOOD = """Rạng sáng 7/3, mưa lớn kéo dài hơn sáu giờ khiến nước suối Nậm Cầy dâng nhanh, cuốn trôi cây cầu treo nối hai bản vùng cao.
Ông Lò Văn Ính, trưởng bản Huổi Sang, kể rằng tiếng nước réo át cả tiếng kẻng báo động mà dân quân đánh từ hai giờ sáng. Đến khi trời sáng \
rõ, bốn mươi hai hộ ở bờ bên kia đã bị chia cắt hoàn toàn, học sinh không thể tới trường.
Bộ đội biên phòng dùng dây cáp và bè mảng đưa được gạo, mì tôm, thuốc cảm sang cho bà con trước buổi trưa. Một sản phụ sắp đến ngày sinh \
được võng qua đoạn suối cạn phía thượng nguồn rồi chuyển về trạm y tế cụm xã.
Chính quyền dự tính dựng cầu phao tạm trong ba ngày tới, còn cây cầu mới phải chờ hết mùa lũ mới khởi công được. Trong lúc chờ, thầy cô \
điểm trường lẻ sẽ dạy ghép các lớp ngay tại nhà văn hóa bản."""


def bulletin(day: int, north: str, coast: str, south: str, rain: int, wind: int) -> str:
    return f"""Trung tâm Dự báo khí tượng thủy văn quốc gia cho biết, ngày {day}/3, một bộ phận không khí lạnh tiếp tục xuống phía nam.
Phía tây Bắc Bộ có mây, đêm có mưa vài nơi, ngày nắng, gió nhẹ, trời rét, vùng núi có nơi rét đậm, nhiệt độ thấp nhất {north} độ C.
Các tỉnh từ Thanh Hóa đến Huế nhiều mây, có mưa rào rải rác, lượng mưa {rain} mm, gió đông bắc cấp {wind}, nhiệt độ thấp nhất {coast} độ C.
Tây Nguyên và Nam Bộ có mây, chiều tối có mưa rào và dông vài nơi, trong mưa dông có khả năng xảy ra lốc, sét, gió giật mạnh, nhiệt độ cao \
nhất {south} độ C."""


TODAY = bulletin(7, "13-16", "16-19", "31-34", 25, 3)
YESTERDAY = bulletin(6, "15-18", "18-21", "32-35", 10, 2)


def test_agency_news_in_two_papers_within_minutes_is_traced_to_the_one_that_credits_nobody() -> None:
    first = press_article(FLOOD, "laodong.vn", minutes=0, credited=("ttxvn.vn",))
    second = press_article(f"(TTXVN) - {FLOOD}", "nhandan.vn", minutes=3, credited=("ttxvn.vn",))
    agency = press_article(FLOOD, "ttxvn.vn", minutes=5)
    (match,) = find_matches(MemoryIndex([first, second, agency]), site_page(FLOOD, credited=("ttxvn.vn",)))
    assert match.original.outlet == "ttxvn.vn"
    assert not match.credits_another
    assert [other.why for other in match.others] == ["tự ghi nguồn ttxvn.vn"] * 2
    (match,) = find_matches(MemoryIndex([first, second]), site_page(FLOOD, credited=("ttxvn.vn",)))
    assert (match.original.outlet, match.passed_through, match.credits_another) == ("laodong.vn", ("ttxvn.vn",), False)


def test_letters_taken_apart_and_capitals_are_the_same_words() -> None:
    apart = unicodedata.normalize("NFD", FLOOD.upper())
    (match,) = find_matches(MemoryIndex([press_article(FLOOD)]), site_page(nfc(apart)))
    assert (match.share_of_page, match.verbatim) == (1.0, True)


def test_a_paragraph_that_advertisements_cut_is_one_copy() -> None:
    lines = FLOOD.split("\n")
    cut = "\n".join(f"{line[: len(line) // 2]}\nMời bạn đọc theo dõi fanpage của xã\n{line[len(line) // 2 :]}" for line in lines)
    (match,) = find_matches(MemoryIndex([press_article(FLOOD)]), site_page(cut))
    assert match.share_of_page > 0.8
    assert match.share_of_original > 0.95
    told = as_press_match("http://xamau.test/tin-1.html", cut, match)
    assert told.altered == (), "lines that stand between are no changed words"


def test_a_press_article_taken_from_a_commune_names_no_original_there() -> None:
    commune = replace(site_page(FLOOD, minutes=0), kind=SourceKind.STATE)
    assert find_matches(MemoryIndex([commune]), press_article(FLOOD, minutes=300)) == ()


def test_a_page_seen_before_the_article_appeared_is_said_to_be() -> None:
    page = replace(site_page(FLOOD, minutes=600), first_seen=MORNING - timedelta(days=1))
    (match,) = find_matches(MemoryIndex([press_article(FLOOD)]), page)
    assert match.seen_before
    assert (match.delay_minutes, match.prints_earlier) == (600, False)
    (match,) = find_matches(MemoryIndex([press_article(FLOOD)]), site_page(FLOOD))
    assert not match.seen_before


def test_the_next_issue_of_a_bulletin_is_no_copy_of_the_last() -> None:
    assert find_matches(MemoryIndex([press_article(YESTERDAY)]), site_page(TODAY)) == ()


def test_of_two_issues_of_a_bulletin_the_one_with_these_figures_is_named() -> None:
    older = press_article(bulletin(6, "14-16", "16-19", "30-34", 25, 3), "laodong.vn", minutes=-1440)
    index = MemoryIndex([older, press_article(YESTERDAY, "nhandan.vn", minutes=-1000), press_article(TODAY)])
    (match,) = find_matches(index, site_page(TODAY))
    assert match.original.outlet == "tuoitre.vn"
    assert [(other.outlet, other.why) for other in match.others] == [("laodong.vn", "số liệu khác với trang này")]


def test_a_copy_with_two_falsified_figures_is_a_copy() -> None:
    page = site_page(FLOOD.replace("7/3", "8/3").replace("sáu giờ", "9 giờ"))
    (match,) = find_matches(MemoryIndex([press_article(FLOOD)]), page)
    assert {change.copy for passage in match.passages for change in passage.alterations} == {"8/3", "9"}


LAW = (
    "Theo khoản 2 Điều 6 Nghị định 999/2025/NĐ-CP: “Tổ chức, doanh nghiệp thiết lập trang thông tin phải lưu trữ tối thiểu chín mươi ngày "
    "đối với các thông tin tổng hợp kể từ thời điểm thông tin được đăng; có đường dây nóng tiếp nhận phản ánh của người đọc; gỡ bỏ tin "
    "sai sự thật chậm nhất sau ba giờ kể từ khi có yêu cầu của cơ quan có thẩm quyền bằng văn bản, điện thoại hoặc thư điện tử”."
)


def test_a_provision_that_both_quote_is_neither_s() -> None:
    paper = press_article(f"{story(31, 150)}\n{LAW}\n{story(32, 60)}")
    assert find_matches(MemoryIndex([paper]), site_page(f"{story(33, 90)}\n{LAW}")) == ()
    (match,) = find_matches(MemoryIndex([paper]), site_page(paper.text))
    assert match.share_of_page == 1.0


@pytest.mark.parametrize(
    ("title", "announced"),
    [
        ("Toàn văn phát biểu của Tổng Bí thư tại hội nghị", True),
        ("[Toàn văn] Nghị quyết về phát triển vùng", True),
        ("TOÀN VĂN: Thông điệp năm mới", True),
        ("Phấn đấu xây dựng tuyến đường an toàn văn minh", False),
        ("Bảo đảm an toàn, văn bản mới yêu cầu", False),
        ("Bí thư Tỉnh ủy phát biểu tại đại hội", False),
        (None, False),
    ],
)
def test_titles_that_announce_a_full_text_are_known(title: str | None, announced: bool) -> None:
    assert is_full_text(title) is announced


def test_a_speech_that_everybody_prints_in_full_was_taken_from_nobody() -> None:
    papers = [
        replace(press_article(FLOOD, outlet, minutes=n), title=title)
        for n, (outlet, title) in enumerate(
            [("nhandan.vn", "Toàn văn bài phát biểu của Chủ tịch nước"), ("laodong.vn", "Chủ tịch nước phát biểu tại lễ khai giảng")]
        )
    ]
    assert find_matches(MemoryIndex(papers), site_page(FLOOD)) == ()
    assert find_matches(MemoryIndex(papers[1:]), site_page(FLOOD)) != ()


def test_words_that_another_paper_has_too_are_not_the_pages_changes() -> None:
    edited = FLOOD.replace("trưởng bản Huổi Sang", "già làng").replace("mì tôm, ", "")
    page = site_page(edited.replace("cầu phao", "cầu khỉ"))
    (match,) = find_matches(MemoryIndex([press_article(FLOOD), press_article(edited, "laodong.vn", minutes=30)]), page)
    assert match.original.outlet == "tuoitre.vn"
    assert not match.verbatim
    told = as_press_match(page.url, page.text, match)
    assert [(change.own, change.original) for change in told.altered or ()] == [("khỉ", "phao")]


def test_of_very_many_reprints_the_earliest_is_compared_whatever_the_order_of_import() -> None:
    reprints = [press_article(FLOOD, f"bao{n}.vn", minutes=10 + n, number=n) for n in range(CANDIDATES * 3)]
    (match,) = find_matches(MemoryIndex([*reprints, press_article(FLOOD[: len(FLOOD) - 80], minutes=1)]), site_page(FLOOD))
    assert match.original.outlet == "tuoitre.vn"


def test_candidates_are_those_with_most_and_the_earliest_of_the_rest_that_hold_half() -> None:
    held = [(n, 20, MORNING + timedelta(minutes=n)) for n in range(5)]
    held += [(10, 10, MORNING - timedelta(days=1)), (11, 9, MORNING - timedelta(days=2))]
    assert strongest(held, 3) == [0, 1, 2, 10, 3, 4]
    assert strongest([], 3) == []


def match_report(one: str, other: str, score: str, minute: int, man: str) -> str:
    return f"""Chiều qua trên sân vận động trung tâm, trận đấu giữa đội {one} và đội {other} diễn ra sôi nổi trước sự cổ vũ của khán giả.
Ngay từ đầu hai đội đã nhập cuộc với quyết tâm cao, cống hiến những pha bóng đẹp mắt. Phút thứ {minute}, {man} của {one} mở tỷ số sau một \
pha phối hợp từ biên phải.
Hết giờ thi đấu chính thức, {one} thắng {other} với tỷ số {score}. Ban tổ chức trao giải cầu thủ xuất sắc nhất trận cho {man}."""


def power_cut(day: str, where: str, hours: str) -> str:
    return f"""Công ty Điện lực thông báo lịch ngừng, giảm cung cấp điện ngày {day} để sửa chữa, bảo dưỡng lưới điện định kỳ.
Khu vực ngừng cung cấp điện: {where}. Thời gian: {hours}.
Trường hợp công tác xong sớm hơn dự kiến, đơn vị sẽ đóng điện trở lại trước thời gian thông báo. Đề nghị khách hàng xem như lưới điện luôn \
có điện để bảo đảm an toàn cho người và thiết bị. Đơn vị rất mong nhận được sự thông cảm của quý khách hàng."""


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        (match_report("Hưng Lộc", "Nghi Phú", "2 – 1", 17, "Lê Huy"), match_report("Quỳnh Mai", "Diễn Cát", "3 – 0", 35, "Vi Thắng")),
        (
            power_cut("12/3/2026", "một phần xã Hưng Thịnh, thôn 3, khu công nghiệp Bắc Vinh", "từ 7 giờ 30 đến 16 giờ"),
            power_cut("15/3/2026", "xóm Đông, xóm Đoài xã Diễn Thọ, cụm dân cư Cầu Bùng", "từ 6 giờ đến 11 giờ 30"),
        ),
    ],
    ids=["match of a league", "power cut"],
)
def test_a_form_filled_in_anew_is_no_copy_of_the_last_and_its_copy_is_one(earlier: str, later: str) -> None:
    index = MemoryIndex([press_article(earlier)])
    assert find_matches(index, site_page(later)) == ()
    (match,) = find_matches(index, site_page(earlier))
    assert match.verbatim


def test_a_copy_in_which_one_sentence_was_replaced_is_a_copy() -> None:
    lines = FLOOD.split("\n")
    own = "Ông Vừ A Súa, Bí thư Đảng ủy xã Huổi Luông, cùng 12 cán bộ xã đã tới bản Huổi Sang từ 5 giờ 30 và ở lại suốt ngày 8/3."
    told = (
        "Ông Lò Văn Ính, trưởng bản Huổi Sang, kể với phóng viên báo Biên Phòng lúc 7 giờ ngày 7/3 rằng 42 hộ đã bị chia cắt từ 4 giờ 30."
    )
    page = "\n".join([lines[0], own, *lines[2:]])
    (match,) = find_matches(MemoryIndex([press_article("\n".join([lines[0], told, *lines[2:]]))]), site_page(page))
    assert match.share_of_page > 0.7


def test_a_speech_is_its_speakers_whatever_its_title_and_an_interview_is_the_papers() -> None:
    speech = f"Kính thưa các vị đại biểu, thưa toàn thể các đồng chí!\n{FLOOD}\nXin trân trọng cảm ơn!"
    index = MemoryIndex([replace(press_article(speech, "nhandan.vn"), title="Kỷ niệm ngày truyền thống của tỉnh")])
    assert find_matches(index, site_page(speech)) == ()
    assert find_matches(index, replace(site_page(FLOOD), title="Toàn văn phát biểu của Chủ tịch tỉnh")) == ()
    # a greeting on every page of a site is no speech
    (match,) = find_matches(
        MemoryIndex([press_article(FLOOD)]), site_page(f"Kính thưa quý độc giả!\n{FLOOD}"), frozenset({"kinh thua quy doc gia!"})
    )
    assert match.share_of_page == 1.0
    interview = f"Thưa đồng chí, tình hình ở bản hiện nay ra sao?\n{FLOOD}"
    (match,) = find_matches(MemoryIndex([press_article(interview)]), site_page(interview))
    assert match.verbatim


def test_a_name_that_lost_a_mark_and_a_number_of_which_a_part_changed_are_shown_whole() -> None:
    original = FLOOD.replace("bốn mươi hai hộ", "1.274.500 hộ")
    copy = original.replace("Ính", "Inh").replace("1.274.500", "1.724.600").replace("thuốc cảm", "thuốc cám")
    (match,) = find_matches(MemoryIndex([press_article(original)]), site_page(copy))
    (passage,) = match.passages
    assert [(change.kind, change.original, change.copy) for change in passage.alterations] == [
        (AlterationKind.NAME, "Ính", "Inh"),
        (AlterationKind.NUMBER, "1.274.500", "1.724.600"),
        (AlterationKind.WORD, "cảm", "cám"),
    ]
    for change in passage.alterations:
        assert copy[slice(*change.copy_at)] == change.copy
        assert original[slice(*change.original_at)] == change.original
    # a reprint that spells the name as the paper does is no excuse, one that spells it as the page does is
    index = MemoryIndex([press_article(original), press_article(original, "nhandan.vn", minutes=9)])
    (match,) = find_matches(index, site_page(copy))
    assert "Inh" in {change.own for change in as_press_match("http://xamau.test/tin-1.html", copy, match).altered or ()}
    index = MemoryIndex([press_article(original), press_article(original.replace("Ính", "Inh"), "nhandan.vn", minutes=9)])
    (match,) = find_matches(index, site_page(copy))
    assert "Inh" not in {change.own for change in as_press_match("http://xamau.test/tin-1.html", copy, match).altered or ()}


def test_where_the_tone_is_put_or_that_all_marks_are_missing_is_no_change_of_words() -> None:
    older = FLOOD.replace("hóa", "hoá")
    assert older != FLOOD
    bare = fold_keep(FLOOD)
    for copy in (older, bare):
        (match,) = find_matches(MemoryIndex([press_article(FLOOD)]), site_page(copy))
        assert (match.share_of_page, match.verbatim) == (1.0, True)
