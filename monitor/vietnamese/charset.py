"""Bytes to text: byte order mark, UTF-8 whatever is declared, then what is declared, then what makes the best Vietnamese."""

import codecs
import re
from dataclasses import dataclass
from typing import Final

from monitor.vietnamese import legacy_fonts
from monitor.vietnamese.text import nfc


@dataclass(frozen=True, slots=True)
class Decoded:
    """A body as NFC text."""

    text: str
    encoding: str
    """What it was read as: utf-8, utf-16-le, utf-16-be, windows-1258, windows-1252, tcvn3, vni, or another known charset."""
    declared: str | None
    """The charset named by the header, else by the document; None when neither names one."""
    repaired: bool
    """Whether a plain reading of what is declared would have given another text."""
    notes: tuple[str, ...] = ()
    """What was wrong, in short English phrases for logs."""


_META: Final = re.compile(rb"<meta[^>]{0,300}?charset\s*=\s*[\"']?\s*([a-z0-9_:.\-]{1,40})", re.IGNORECASE)
_XML: Final = re.compile(rb"^\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([a-z0-9_:.\-]{1,40})", re.IGNORECASE)
_HEADER: Final = re.compile(r"charset\s*=\s*[\"']?\s*([\w:.\-]{1,40})", re.IGNORECASE)
_META_WITHIN: Final = 2048  # bytes; HTML asks for the first 1024, real pages put comments before
_SAMPLE: Final = 65_536  # characters judged when encodings compete
_BOMS: Final = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))

_KNOWN: Final = {
    "utf-8": "utf-8",
    "utf-16": "utf-16-le",
    "utf-16-le": "utf-16-le",
    "utf-16-be": "utf-16-be",
    "cp1258": "windows-1258",
    # browsers read Latin-1 and ASCII as windows-1252, and so do pages
    "cp1252": "windows-1252",
    "iso8859-1": "windows-1252",
    "ascii": "windows-1252",
    **{f"cp{n}": f"windows-{n}" for n in (1250, 1251, 1253, 1254, 1255, 1256, 1257)},
    **{name: name for name in ("gbk", "gb2312", "gb18030", "big5", "euc_jp", "shift_jis", "euc_kr", "koi8-r", "cp874")},
    **{f"iso8859-{n}": f"iso-8859-{n}" for n in (2, 3, 4, 5, 6, 7, 8, 9, 10, 13, 14, 15, 16)},
}
"""Python's codec name → ours. What is not here is not decoded with: labels come from strangers."""

_COMMON: Final = frozenset(
    "và của các được người là không có những một ngày việc để đã về xã từ với này đến tại nhà trên "
    "năm công định ủy tỉnh sở học thực hiện phòng thông báo đồng chí số tổ chức nước cơ "
    "chủ giới thiệu tức liên hệ tên địa chỉ điện thoại huyện".split()
)
"""None of plain letters only: those are the same in every encoding, and names of files and classes are full of them."""

_WORD: Final = re.compile(r"[^\W\d_]{2,6}")
_VIETNAMESE_ONLY: Final = re.compile(r"(?:[^\u1ea0-\u1ef9]*+[\u1ea0-\u1ef9]){20}")
_MOJIBAKE: Final = re.compile(r"á[»º]|Ä[‘\u0090]|Æ[°¡]")


def decode(body: bytes, declared_header: str | None = None) -> Decoded:
    """The text of a body. `declared_header` is a Content-Type value or a bare charset label. Never raises."""
    notes: list[str] = []
    declared = _declared(body, declared_header)
    for bom, encoding in _BOMS:
        if body.startswith(bom):
            return _finish(body[len(bom) :].decode(encoding, "replace"), encoding, declared, notes)
    if b"\0" in body:
        wide = _wide(body)
        if wide is not None:
            return _finish(body.decode(wide, "replace"), wide, declared, [*notes, "UTF-16 without byte order mark"])
        body = body.replace(b"\0", b"")
        notes.append("NUL bytes removed")
    text, broken = _utf8(body)
    if text is not None:
        if broken:
            notes.append(f"{broken} broken UTF-8 sequences")
        return _finish(text, "utf-8", declared, notes)
    return _legacy(body, declared, notes)


def _declared(body: bytes, header: str | None) -> str | None:
    if header:
        if m := _HEADER.search(header):
            return m[1].lower()
        label = header.strip().lower()
        if label and "/" not in label and "=" not in label and len(label) <= 40:
            return label
    head = body[:_META_WITHIN]
    if b"\0" in head:
        head = head.replace(b"\0", b"")
    m_bytes = _META.search(head) or _XML.search(head)
    return m_bytes[1].decode("ascii").lower() if m_bytes else None


def _codec(label: str | None) -> str | None:
    """Our name of a declared charset; None when it is unknown."""
    if label is None:
        return None
    try:
        return _KNOWN.get(codecs.lookup(label).name)
    except (LookupError, ValueError):
        return None


def _wide(body: bytes) -> str | None:
    """UTF-16 by its NUL bytes: a markup character has one in every second place."""
    head = body[:4096]
    half = len(head) // 2
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if odd > 0.4 * half and even < 0.02 * half:
        return "utf-16-le"
    if even > 0.4 * half and odd < 0.02 * half:
        return "utf-16-be"
    return None


def _utf8(body: bytes) -> tuple[str | None, int]:
    """(text, broken sequences) when the body is UTF-8, or UTF-8 with some damage; (None, 0) when it is something else."""
    try:
        return body.decode("utf-8"), 0
    except UnicodeDecodeError as error:
        if error.reason == "unexpected end of data" and error.start >= len(body) - 3:
            text = body[: error.start].decode("utf-8")
            return (text, 1) if not text.isascii() or error.start > 0 else (None, 0)
    text = body.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    whole = sum(1 for c in text if c > "\x7f") - broken
    return (text, broken) if whole >= 5 * broken else (None, 0)


def _legacy(body: bytes, declared: str | None, notes: list[str]) -> Decoded:
    named = _codec(declared)
    candidates: dict[str, str] = {}
    for encoding in dict.fromkeys((named, "windows-1252", "windows-1258")):
        if encoding is not None and not encoding.startswith("utf-"):
            candidates[encoding] = _read_as(body, encoding)
    western = candidates["windows-1252"]
    best = named if named in candidates else "windows-1252"
    assert best is not None
    best_score = _score(candidates[best])
    for encoding, text in candidates.items():
        if (score := _score(text)) >= 2 * best_score + 3:
            best, best_score = encoding, score
    if best in ("windows-1252", "windows-1258") and (font := _font_text(western, best_score)) is not None:
        return _finish(font[1], font[0], declared, [*notes, f"typed for {font[0].upper()} fonts"], repaired=True)
    return _finish(candidates[best], best, declared, notes)


def _read_as(body: bytes, encoding: str) -> str:
    if encoding == "windows-1252":
        # the five bytes that windows-1252 leaves out are what Latin-1 says, as in browsers
        return body.decode("cp1252", "vn-latin1")
    return nfc(body.decode(encoding, "replace"))


def _latin1_for_gaps(error: UnicodeError) -> tuple[str | bytes, int]:
    if isinstance(error, UnicodeDecodeError):
        return error.object[error.start : error.end].decode("latin-1"), error.end
    if isinstance(error, UnicodeEncodeError):
        return error.object[error.start : error.end].encode("latin-1"), error.end
    raise error


codecs.register_error("vn-latin1", _latin1_for_gaps)


def _score(text: str) -> int:
    """How many of the commonest Vietnamese words stand in the text, at most the number in its first 64 K characters."""
    return sum(1 for word in _WORD.findall(text[:_SAMPLE]) if word.lower() in _COMMON and _is_cased(word))


def _is_cased(word: str) -> bool:
    """Whether small and capital letters stand as people write them; "trÊn" is "trấn" typed for another font."""
    return word.islower() or word.isupper() or word.istitle()


def _font_text(western: str, plain_score: int) -> tuple[str, str] | None:
    """(tcvn3 or vni, text) when the letters make Vietnamese only under such a font."""
    sample = western[:_SAMPLE]
    for kind, look, convert in (
        ("tcvn3", legacy_fonts.TCVN3_LOOK, legacy_fonts.from_tcvn3),
        ("vni", legacy_fonts.VNI_LOOK, legacy_fonts.from_vni),
    ):
        seen = len(look.findall(sample))
        if seen < 3:
            continue
        # a font of that kind named in the markup makes fewer words enough
        fewest = 3 if any(m[kind] for m in legacy_fonts.FONT_NAMES.finditer(sample)) else 10
        if seen >= fewest and _score(convert(sample)) >= 4 * plain_score + fewest:
            return kind, convert(western)
    return None


def _finish(text: str, encoding: str, declared: str | None, notes: list[str], *, repaired: bool = False) -> Decoded:
    text = nfc(text.replace("\0", "") if "\0" in text else text)
    if not repaired and not text.isascii() and not _VIETNAMESE_ONLY.match(text):
        mended = _unmojibake(text)
        if mended is not None:
            return Decoded(nfc(mended), encoding, declared, True, (*notes, "UTF-8 encoded twice"))
        if encoding == "utf-8" and (font := _font_text(text, _score(text))) is not None:
            return Decoded(nfc(font[1]), font[0], declared, True, (*notes, f"typed for {font[0].upper()} fonts"))
    if declared is not None and _codec(declared) != encoding and not text.isascii():
        notes = [*notes, f"declared {declared}"]
        repaired = True
    return Decoded(text, encoding, declared, repaired or bool(notes), tuple(notes))


def _unmojibake(text: str) -> str | None:
    """UTF-8 that was once taken for windows-1252 and encoded again; None when it was not."""
    if len(_MOJIBAKE.findall(text[:_SAMPLE])) < 5:
        return None
    try:
        mended = text.encode("cp1252", "vn-latin1").decode("utf-8")
    except UnicodeError:
        return None
    return mended if _score(mended) > _score(text) else None
