"""What a source line names, and what it only seems to name."""

from datetime import date

import pytest

from monitor.domain.facts import SourceKind
from monitor.errors import MonitorError
from monitor.reference.outlets import Outlet, OutletIndex, OutletKind, _outlet, load_outlets

INDEX = load_outlets()


def named(text: str, day: date | None = None) -> str | None:
    outlet = INDEX.by_name(text, day)
    return outlet.domain if outlet else None


def found(line: str) -> list[tuple[str, str]]:
    return [(outlet.domain, line[start:end]) for outlet, start, end in INDEX.find_in(line)]


def test_no_two_outlets_claim_one_name_or_address() -> None:
    assert INDEX.collisions() == []


def test_collisions_are_seen() -> None:
    twins = OutletIndex([Outlet("a.vn", "Báo Một", OutletKind.PRESS), Outlet("b.vn", "Báo điện tử Một", OutletKind.PRESS)])
    assert twins.collisions() == ["bao mot: a.vn and b.vn"]


def test_outlets_that_bore_a_name_in_turn_do_not_collide_and_the_day_chooses() -> None:
    old = Outlet("cu.vn", "Báo Một", OutletKind.PRESS, valid_to=date(2025, 2, 28))
    new = Outlet("moi.vn", "Báo Một", OutletKind.PRESS, valid_from=date(2025, 3, 1))
    index = OutletIndex([old, new])
    assert index.collisions() == []
    assert index.by_name("Báo Một", date(2020, 1, 1)) is old
    assert index.by_name("Báo Một", date(2026, 1, 1)) is new
    assert index.by_name("Báo Một") is new


def test_the_list_covers_the_press() -> None:
    kinds = [outlet.kind for outlet in INDEX.outlets]
    assert kinds.count(OutletKind.PRESS) >= 150
    assert kinds.count(OutletKind.AGGREGATOR) >= 20


def test_every_name_and_mark_finds_its_own_outlet() -> None:
    strangers = [n for o in INDEX.outlets for n in (*o.names, *o.abbreviations) if INDEX.by_name(n) is not o]
    assert strangers == []


def test_every_successor_and_parent_is_listed_and_every_flag_names_a_name() -> None:
    domains = {outlet.domain for outlet in INDEX.outlets}
    for outlet in INDEX.outlets:
        assert {outlet.successor, outlet.parent} - {None} <= domains, outlet.domain
        assert outlet.distinct | outlet.titles <= set(outlet.names), outlet.domain
        assert outlet.whole <= {*outlet.names, *outlet.abbreviations}, outlet.domain


@pytest.mark.parametrize(
    ("text", "domain"),
    [
        ("Báo Tuổi Trẻ", "tuoitre.vn"),
        ("Tuổi trẻ Online", "tuoitre.vn"),
        ("Theo TTXVN", "vnanet.vn"),
        ("(Dân trí) –", "dantri.com.vn"),
        ("Nguồn: Cổng thông tin điện tử Chính phủ", "chinhphu.vn"),
        ("Nguồn tin: Báo Điện tử Chính phủ", "baochinhphu.vn"),
        ("VGP", "baochinhphu.vn"),
        ("ĐCSVN", "dangcongsan.vn"),
        ("báo điện tử Bắc Giang", "baobacgiang.vn"),
        ("Báo Bắc Giang Online", "baobacgiang.vn"),
        ("THEO BÁO NHÂN DÂN", "nhandan.vn"),
        ("Báo Tuổi Trẻ (TTO)", "tuoitre.vn"),
        ("https://www.qdnd.vn/chinh-tri/tin-12", "qdnd.vn"),
        ("Pháp luật TP.HCM", "plo.vn"),
        ("Báo Pháp luật Thành phố Hồ Chí Minh", "plo.vn"),
        ("Đài PTTH tỉnh Thái Bình", "thaibinhtv.vn"),
        ("Giáo dục & Thời đại", "giaoducthoidai.vn"),
        ("Đại Đoàn kết", "daidoanket.vn"),
        ("Báo Khánh Hoà", "baokhanhhoa.vn"),
    ],
)
def test_a_source_is_known_by_any_of_its_names(text: str, domain: str) -> None:
    assert named(text) == domain


@pytest.mark.parametrize(
    "text",
    [
        "Bắc Giang",
        "Tin tức",
        "Pháp luật",
        "Đầu tư",
        "Internet",
        "tto",
        "Sưu tầm",
        "",
        "()",
        "Theo",
        "Tạp chí Công lý",
        "Báo cáo",
        "Thanh Niên xung phong",
        "TTO (PLO)",
    ],
)
def test_what_names_no_outlet_or_two_is_nobody(text: str) -> None:
    assert named(text) is None


def test_a_title_of_a_section_is_a_source_only_where_something_says_so() -> None:
    assert INDEX.by_name("Sức khỏe & Đời sống", labelled=False) is None
    for text in ("Theo Sức khỏe & Đời sống", "Báo Sức khỏe & Đời sống", "SK&ĐS"):
        outlet = INDEX.by_name(text, labelled=False)
        assert outlet is not None, text
        assert outlet.domain == "suckhoedoisong.vn"
    assert named("Sức khỏe & Đời sống") == "suckhoedoisong.vn"


def test_plain_words_in_small_letters_are_no_names() -> None:
    assert named("thanh niên") is None
    assert named("theo lao động") is None
    assert named("báo lao động") == "laodong.vn"


def test_marks_tell_the_navy_from_the_customs() -> None:
    assert named("Báo Hải quân") == "baohaiquanvietnam.vn"
    assert named("Báo Hải quan") == "haiquanonline.com.vn"
    assert named("Bao Hai quan") is None


def test_bao_with_another_tone_is_no_newspaper() -> None:
    assert named("Bão Lao Động") is None
    assert found("Bảo Thanh Niên") == []


@pytest.mark.parametrize(
    ("line", "hits"),
    [
        ("Theo Q.THANH (TTO)", [("tuoitre.vn", "TTO")]),
        ("M.Anh/Vietnamnet", [("vietnamnet.vn", "Vietnamnet")]),
        (
            "Nguồn Tiền Phong: https://tienphong.vn/a-1.tpo",
            [("tienphong.vn", "Tiền Phong"), ("tienphong.vn", "https://tienphong.vn/a-1.tpo")],
        ),
        ("(PLVN) - Sáng nay", [("baophapluat.vn", "PLVN")]),
        ("Theo PV TTXVN", [("vnanet.vn", "TTXVN")]),
        ("Theo Hồ Hương\nĐại biểu Nhân dân", [("daibieunhandan.vn", "Đại biểu Nhân dân")]),
        ("Theo Lao Động, 12/3/2020", [("laodong.vn", "Lao Động")]),
        ("Theo VOV1 và VTV", [("vov.vn", "VOV1"), ("vtv.vn", "VTV")]),
        ("trên báo Thanh Niên ngày 3/2", [("thanhnien.vn", "báo Thanh Niên")]),
    ],
)
def test_outlets_are_found_inside_a_line(line: str, hits: list[tuple[str, str]]) -> None:
    assert found(line) == hits


@pytest.mark.parametrize(
    "line",
    [
        "lực lượng CAND tỉnh",
        "Theo Sở Lao động - Thương binh và Xã hội",
        "nâng cao dân trí",
        "Thông báo Thanh Niên",
        "Ủy ban Nhân dân xã",
        "Thanh niên, sinh viên tình nguyện",
        "Theo báo Lao động Bắc Giang",
        "Email: toasoan@tuoitre.vn",
        "cảnh báo Lao Động",
        "Công đoàn Lao Động",
    ],
)
def test_plain_words_inside_a_line_are_no_outlets(line: str) -> None:
    assert found(line) == []


def test_subdomains_belong_to_the_longest_listed_domain() -> None:
    assert INDEX.by_domain("xe.tuoitre.vn") is INDEX.by_name("TTO")
    giadinh = INDEX.by_domain("www.giadinh.suckhoedoisong.vn:443")
    assert giadinh is not None
    assert giadinh.kind is OutletKind.SUPPLEMENT
    assert giadinh.parent == "suckhoedoisong.vn"
    assert INDEX.by_domain("nottuoitre.vn") is None
    assert INDEX.by_domain("com.vn") is None


def test_hosts_of_the_state_and_the_party_are_told_from_the_press_on_gov_vn() -> None:
    assert INDEX.is_state_host("xatanan.bacninh.gov.vn")
    assert INDEX.is_state_host("bacgiang.dcs.vn")
    assert INDEX.is_state_host("quochoi.vn")
    assert not INDEX.is_state_host("tapchinganhang.gov.vn")
    assert not INDEX.is_state_host("gov.vn.example.com")
    assert INDEX.kind_of_host("truongtieuhoc.edu.vn") is None


def test_a_merged_paper_names_its_heir_and_may_still_be_cited() -> None:
    traffic = INDEX.by_name("Báo Giao thông", date(2026, 5, 1))
    assert traffic is not None
    assert not traffic.existed_on(date(2026, 5, 1))
    assert traffic.successor == "baoxaydung.vn"
    assert traffic.succeeded_on == date(2025, 3, 1)


def test_supplements_are_press_and_aggregators_are_not() -> None:
    infonet, baomoi = INDEX.by_name("Infonet"), INDEX.by_name("Báo Mới")
    assert infonet is not None
    assert baomoi is not None
    assert infonet.is_press
    assert infonet.source_kind is SourceKind.PRESS
    assert not baomoi.is_press
    assert baomoi.source_kind is SourceKind.AGGREGATOR


def test_a_row_with_an_unknown_key_or_kind_is_refused() -> None:
    with pytest.raises(MonitorError, match="unknown keys colour"):
        _outlet({"domain": "a.vn", "name": "A", "kind": "press", "colour": "red"})
    with pytest.raises(MonitorError, match="cannot be read"):
        _outlet({"domain": "a.vn", "name": "A", "kind": "radio"})
