import codecs
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.vietnamese.charset import decode
from monitor.vietnamese.legacy_fonts import from_tcvn3, from_vni

SENTENCE = (
    "Ủy ban nhân dân xã thông báo lịch tiếp công dân của các đồng chí lãnh đạo trong năm 2024: "
    "người dân có việc cần được hướng dẫn đến tại trụ sở, không phải đặt trước. "
)
PAGE = f"<html><head><title>Thông báo</title></head><body><p>{SENTENCE * 3}</p></body></html>"


def cp1258(text: str) -> bytes:
    """As Windows typed it: ă â ê ô ơ ư đ whole, tones as combining marks."""
    out = bytearray()
    for letter in text:
        try:
            out += letter.encode("cp1258")
        except UnicodeEncodeError:
            base, tone = unicodedata.normalize("NFD", letter)[:-1], unicodedata.normalize("NFD", letter)[-1]
            if len(base) == 2 and base[1] == "\u0323":  # ậ decomposes dot first
                base, tone = base[0] + tone, "\u0323"
            out += unicodedata.normalize("NFC", base).encode("cp1258") + tone.encode("cp1258")
    return bytes(out)


def to_tcvn3(text: str) -> str:
    typed = "µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ"
    drawn = "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ"
    return text.replace("Ủ", "ủ").translate(str.maketrans(drawn, typed))


@pytest.mark.parametrize("declared", [None, "text/html", "text/html; charset=utf-8", "windows-1252", "iso-8859-1", "rot13"])
def test_valid_utf8_is_utf8_whatever_is_declared(declared: str | None) -> None:
    decoded = decode(PAGE.encode(), declared)
    assert (decoded.text, decoded.encoding) == (PAGE, "utf-8")


def test_a_false_declaration_is_told() -> None:
    decoded = decode(PAGE.encode(), "text/html; charset=windows-1252")
    assert decoded.repaired
    assert decoded.declared == "windows-1252"
    assert not decode(PAGE.encode(), "text/html; charset=UTF-8").repaired


def test_the_documents_own_charset_counts_where_the_header_is_silent() -> None:
    body = b'<html><head><META http-equiv="Content-Type" content="text/html; charset=windows-1258"></head>' + cp1258(PAGE)
    decoded = decode(body, "text/html")
    assert (decoded.encoding, decoded.declared, decoded.repaired) == ("windows-1258", "windows-1258", False)
    assert SENTENCE in decoded.text


@pytest.mark.parametrize("declared", [None, "windows-1252", "utf-8", "x-user-defined"])
def test_windows_1258_is_known_by_the_words_it_makes(declared: str | None) -> None:
    decoded = decode(cp1258(PAGE), declared)
    assert (decoded.text, decoded.encoding) == (PAGE, "windows-1258")


def test_western_text_stays_western() -> None:
    page = "<p>Le café et la forêt, déjà vus à Noël – “bien sûr”.</p>" * 3
    decoded = decode(page.encode("cp1252"), "iso-8859-1")
    assert (decoded.text, decoded.encoding, decoded.repaired) == (page, "windows-1252", False)


@pytest.mark.parametrize(
    ("bom", "encoding"),
    [(codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be")],
)
def test_a_byte_order_mark_decides(bom: bytes, encoding: str) -> None:
    decoded = decode(bom + PAGE.encode(encoding), "windows-1252")
    assert (decoded.text, decoded.encoding) == (PAGE, encoding)


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf16_without_a_mark_is_known_by_its_zeros(encoding: str) -> None:
    assert decode(PAGE.encode(encoding), "utf-8").text == PAGE


def test_nul_bytes_are_taken_out() -> None:
    decoded = decode(PAGE.encode().replace(b"<p>", b"<\0p>\0"))
    assert decoded.text == PAGE
    assert decoded.repaired
    assert decoded.notes == ("NUL bytes removed",)


def test_a_cut_or_damaged_utf8_body_stays_utf8() -> None:
    cut = PAGE.encode()[: PAGE.encode().index("Ủ".encode()) + 2]
    assert decode(cut).encoding == "utf-8"
    damaged = PAGE.encode().replace(b"<p>", b"<p>\xff\xfe")
    decoded = decode(damaged, "utf-8")
    assert decoded.encoding == "utf-8"
    assert SENTENCE in decoded.text
    assert decoded.repaired


def test_decomposed_text_is_composed() -> None:
    assert decode(unicodedata.normalize("NFD", PAGE).encode()).text == PAGE


def test_utf8_encoded_twice_is_mended() -> None:
    twice = PAGE.encode().decode("latin-1").encode()
    decoded = decode(twice, "utf-8")
    assert decoded.text == PAGE
    assert decoded.notes == ("UTF-8 encoded twice",)


def test_legacy_fonts_show_what_their_fonts_drew() -> None:
    assert from_tcvn3("Céng hßa x· héi chñ nghÜa ViÖt Nam") == "Cộng hòa xã hội chủ nghĩa Việt Nam"
    assert from_vni("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam") == "Cộng hòa xã hội chủ nghĩa Việt Nam"
    assert from_vni("ÑOÄC LAÄP - TÖÏ DO - HAÏNH PHUÙC, Ñaø Naüng, ñöôøng") == "ĐỘC LẬP - TỰ DO - HẠNH PHÚC, Đà Nẵng, đường"


@pytest.mark.parametrize("encoding", ["cp1252", "utf-8"])
def test_a_body_typed_for_tcvn3_fonts_is_converted_and_marked(encoding: str) -> None:
    page = f'<p><font face=".VnTime">{to_tcvn3(SENTENCE * 3)}</font></p>'
    decoded = decode(page.encode(encoding), "text/html")
    assert decoded.encoding == "tcvn3"
    assert decoded.repaired
    assert "tiếp công dân của các đồng chí lãnh đạo" in decoded.text


def test_a_font_name_left_over_in_unicode_text_converts_nothing() -> None:
    page = f"<p style=\"font-family: '.VnTime', 'VNI-Times'\">{SENTENCE * 3}</p>"
    decoded = decode(page.encode())
    assert (decoded.text, decoded.encoding, decoded.repaired) == (page, "utf-8", False)


@given(st.binary(max_size=300), st.one_of(st.none(), st.text(max_size=30), st.sampled_from(["idna", "utf-16", "utf-7", "x" * 99])))
def test_no_body_and_no_label_raises(body: bytes, label: str | None) -> None:
    decoded = decode(body, label)
    assert "\0" not in decoded.text
    assert unicodedata.is_normalized("NFC", decoded.text)


@given(st.text(alphabet=st.characters(blacklist_characters="\0\ufeff", blacklist_categories=["Cs"])))
def test_utf8_bodies_read_as_they_were_written(text: str) -> None:
    if not text.encode().startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        assert decode(text.encode()).text == unicodedata.normalize("NFC", text)


def test_a_short_page_typed_for_tcvn3_is_known_by_its_menu() -> None:
    menu = "<font face='.VnTime'>Trang chủ | Giới thiệu | Tin tức | Liên hệ</font>"
    page = f"<html><body>{menu}<p>Huyện ta - nơi giữ đường biên <a href='tin1.htm'>tin</a> Địa chỉ: thị trấn</p></body></html>"
    decoded = decode(to_tcvn3(page.replace("Đ", "đ")).encode("latin-1"), "text/html")
    assert decoded.encoding == "tcvn3"
    assert "Giới thiệu" in decoded.text


def test_a_letter_in_the_wrong_case_makes_no_vietnamese_word() -> None:
    page = (
        "<p style='font-family:.VnTime'>ThÞ trÊn Th¹ch L©m, trÊn gi÷ trÊn. Ngµy nay trÊn vÉn ®«ng. "
        "Trô së ®Æt t¹i trung t©m, d©n c­ sèng b»ng nghÒ dÖt chiÕu vµ lµm muèi.</p>"
    )
    assert decode(page.encode("latin-1"), "text/html").encoding == "tcvn3"
