"""Reading WARC files (ISO 28500), our own and other people's, whole or hurt."""

import hashlib
import mmap
import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from monitor.domain.page import ArchivePosition
from monitor.errors import StorageError, refusal
from monitor.evidence.coding import MAX_BODY, Damaged, body_of, decode_body, join_chunks

__all__ = [
    "ArchivedAnswer",
    "Damaged",
    "decode_body",
    "iter_responses",
    "origin_of",
    "read_answer",
    "read_record",
    "verify",
    "whole_length",
]

REFERS_TO: Final = "Monitor-Refers-To"
"""Our header on revisit records: "OFFSET LENGTH FILE" of the record that holds the body."""

DECODED_DIGEST: Final = "Monitor-Decoded-Digest"
"""Our header: "sha256:HEX" of the body with its content codings undone."""

_MAX_BLOCK: Final = 2 * MAX_BODY
_STEP: Final = 64 * 1024
_MAGIC: Final = b"\x1f\x8b\x08"
_HEAD_END: Final = re.compile(rb"\r?\n\r?\n")
_STATUS: Final = re.compile(rb"HTTP/\S+[ \t]+(\d{3})")


@dataclass(frozen=True, slots=True)
class ArchivedAnswer:
    """One archived HTTP answer. `body` as received: chunks joined, content coding kept (see `decode_body`).

    `offset` and `length` are of the record in its file; None where it cannot be read by itself (several records in one gzip member).
    `damaged` None: the record is whole; else one phrase, and `body` is what could be read. A revisit of an answer earlier in the same file
    carries that answer's body; one whose original is elsewhere has `record_type` "revisit", an empty body and `damaged` says so.
    """

    url: str
    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes
    fetched_at: datetime
    record_type: str = "response"
    offset: int | None = None
    length: int | None = None
    damaged: str | None = None


def iter_responses(path: Path, problems: list[str] | None = None) -> Iterator[ArchivedAnswer]:
    """Every HTTP answer of a .warc or .warc.gz file, in order. Requests, warcinfo and metadata records are passed over.

    Damage never ends the reading: the next whole record is looked for. What cannot be attributed to an address and a moment is no answer;
    a sentence on it is appended to `problems`. Raises StorageError when the file cannot be opened.
    """
    notes = problems if problems is not None else []
    with _opened(path) as data:
        originals: dict[str, tuple[int, int]] = {}
        for record in _records(data, notes):
            answer = _answer(record, notes)
            if answer is None:
                continue
            keys = _keys(record)
            if record.kind == "revisit":
                answer = _with_original(answer, keys, originals, data)
            elif answer.damaged is None and record.offset is not None and record.length is not None:
                originals.update(dict.fromkeys(keys, (record.offset, record.length)))
            yield answer


def read_answer(folder: Path, position: ArchivePosition) -> ArchivedAnswer:
    """The answer at a position of our own archive, its body still coded. A revisit comes with the body of the record it refers to.

    Raises StorageError when there is no readable record.
    """
    record = _record_at(folder, position.file, position.offset, position.length)
    notes: list[str] = []
    answer = _answer(record, notes)
    if answer is None:
        raise StorageError(f"{position.file} vị trí {position.offset}: {notes[0] if notes else 'không có câu trả lời HTTP ở đó'}")
    if record.kind == "revisit" and (origin := _refers_to(record)) is not None:
        file, offset, length = origin
        earlier = _answer(_record_at(folder, file, offset, length), notes)
        if earlier is None:
            raise StorageError(f"{position.file} vị trí {position.offset}: không đọc được bản ghi gốc {file} vị trí {offset}")
        # the coding of the body is told by the headers it came with
        kept = tuple(header for header in answer.headers if header[0].lower() != "content-encoding")
        coding = tuple(header for header in earlier.headers if header[0].lower() == "content-encoding")
        return ArchivedAnswer(
            answer.url,
            answer.status,
            kept + coding,
            earlier.body,
            answer.fetched_at,
            "revisit",
            answer.offset,
            answer.length,
            earlier.damaged,
        )
    return answer


def read_record(folder: Path, position: ArchivePosition) -> tuple[int, tuple[tuple[str, str], ...], bytes]:
    """(status, headers, body with all codings undone) at a position of our own archive; of a damaged body what could be read.

    Raises StorageError when there is no readable record.
    """
    answer = read_answer(folder, position)
    return answer.status, answer.headers, body_of(decode_body(answer.headers, answer.body))


def verify(folder: Path, position: ArchivePosition) -> str | None:
    """None when the stored bytes are the ones whose hash the database holds, else one sentence on what is wrong."""
    try:
        _, _, body = read_record(folder, position)
    except StorageError as error:
        return str(error)
    found = hashlib.sha256(body).hexdigest()
    if found != position.sha256:
        return f"{position.file} vị trí {position.offset}: nội dung có sha256 {found}, cơ sở dữ liệu ghi {position.sha256}"
    return None


@dataclass(frozen=True, slots=True)
class Origin:
    """The record that first held a body: its place, address, WARC-Date and payload digest (of the coded body) as written."""

    position: ArchivePosition
    url: str
    date: str
    payload_digest: str | None


def origin_of(folder: Path, position: ArchivePosition) -> Origin:
    """Where the body of the answer at `position` stands: there, or at the record that a revisit refers to. Raises StorageError."""
    record = _record_at(folder, position.file, position.offset, position.length)
    if (place := _refers_to(record)) is not None:
        position = ArchivePosition(*place, position.sha256)
        record = _record_at(folder, *place)
    headers = record.headers
    return Origin(position, headers.get("warc-target-uri", ""), headers.get("warc-date", ""), headers.get("warc-payload-digest"))


def whole_length(path: Path) -> int:
    """Bytes from the beginning of a .warc.gz file up to the end of its last whole record before any damage."""
    with _opened(path) as data:
        at = 0
        while at < len(data):
            unpack = zlib.decompressobj(31)
            try:
                consumed = sum(_feed(unpack, data, at, []))
            except zlib.error:
                return at
            if not unpack.eof:
                return at
            at += consumed
        return at


# ── records ───────────────────────────────────────────────────────────────────────────────────────────────────────


@dataclass(slots=True)
class _Record:
    headers: dict[str, str]
    """Names in lower case."""
    block: bytes
    offset: int | None
    length: int | None = None
    damaged: str | None = None

    @property
    def kind(self) -> str:
        return self.headers.get("warc-type", "")


class _opened:  # noqa: N801 - used as a function
    """A file's bytes without reading them all into memory."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __enter__(self) -> bytes | mmap.mmap:
        try:
            self.file = self.path.open("rb")
            empty = self.path.stat().st_size == 0
            self.map = b"" if empty else mmap.mmap(self.file.fileno(), 0, access=mmap.ACCESS_READ)
        except (OSError, ValueError) as error:
            raise StorageError(f"không đọc được {self.path}: {error}") from error
        return self.map

    def __exit__(self, *_: object) -> None:
        if isinstance(self.map, mmap.mmap):
            self.map.close()
        self.file.close()


def _records(data: bytes | mmap.mmap, notes: list[str]) -> Iterator[_Record]:
    # a packed file whose first bytes are hurt still has members further on
    packed = data[:5] != b"WARC/" and (data[:2] == _MAGIC[:2] or _next_member(data, 0) >= 0)
    return _packed_records(data, notes) if packed else _plain_records(data, notes)


def _packed_records(data: bytes | mmap.mmap, notes: list[str]) -> Iterator[_Record]:
    at = 0
    while 0 <= at < len(data):
        unpack = zlib.decompressobj(31)
        parser = _Parser()
        why: str | None = None
        consumed = 0
        try:
            pieces: list[bytes] = []
            for count in _feed(unpack, data, at, pieces):
                consumed += count
                for piece in pieces:
                    parser.feed(piece)
                pieces.clear()
                # one member with many records: give them out as they come, without a place of their own
                while len(parser.found) > 1:
                    yield parser.found.pop(0)
            if not unpack.eof:
                why = "tệp lưu bị cụt giữa bản ghi"
        except zlib.error:
            for piece in pieces:
                parser.feed(piece)
            why = "bản ghi nén bị hỏng"
        parser.end(why)
        for record in parser.found:
            if parser.count == 1:
                record.offset, record.length = at, consumed
            yield record
        if parser.count == 0 and why is not None:
            notes.append(f"{why} (vị trí {at})")
        at = at + consumed if why is None else _next_member(data, at + 1)


def _feed(unpack: "zlib._Decompress", data: bytes | mmap.mmap, at: int, pieces: list[bytes]) -> Iterator[int]:
    """Unpacks one member from `at` on, appending to `pieces`; yields how many packed bytes each step took."""
    while at < len(data) and not unpack.eof:
        step = data[at : at + _STEP]
        piece = unpack.decompress(step, _MAX_BLOCK)
        while unpack.unconsumed_tail:
            pieces.append(piece)
            piece = unpack.decompress(unpack.unconsumed_tail, _MAX_BLOCK)
        pieces.append(piece)
        taken = len(step) - len(unpack.unused_data)
        at += taken
        yield taken


def _next_member(data: bytes | mmap.mmap, at: int) -> int:
    """Where the next gzip member that begins with a WARC record starts; -1 when there is none."""
    while (at := data.find(_MAGIC, at)) >= 0:
        try:
            if zlib.decompressobj(31).decompress(data[at : at + _STEP], 5) == b"WARC/":
                return at
        except zlib.error:
            pass
        at += 1
    return -1


def _plain_records(data: bytes | mmap.mmap, notes: list[str]) -> Iterator[_Record]:
    at = 0
    while 0 <= at < len(data):
        if data[at : at + 5] != b"WARC/":
            if data[at : at + 1] in (b"\r", b"\n"):
                at += 1
                continue
            notes.append(f"không có bản ghi WARC ở vị trí {at}")
            following = data.find(b"\nWARC/1", at)
            at = following + 1 if following >= 0 else -1
            continue
        end = data.find(b"\r\n\r\n", at, at + _STEP)
        gap = 4
        if end < 0:
            end, gap = data.find(b"\n\n", at, at + _STEP), 2
        if end < 0:
            notes.append(f"tệp lưu bị cụt giữa bản ghi (vị trí {at})")
            following = data.find(b"\nWARC/1", at)
            at = following + 1 if following >= 0 else -1
            continue
        headers = _fields(data[at:end])
        length = _number(headers.get("content-length"))
        start = end + gap
        if length is None:
            notes.append(f"bản ghi ở vị trí {at} không cho biết độ dài")
            at = start
            continue
        record = _Record(headers, data[start : start + min(length, _MAX_BLOCK)], at, start + length - at)
        if length > _MAX_BLOCK:
            record.damaged = f"bản ghi dài quá {_MAX_BLOCK} byte"
        elif start + length > len(data):
            record.damaged = "tệp lưu bị cụt giữa bản ghi"
        yield record
        at = start + length


class _Parser:
    """Cuts the unpacked bytes of one gzip member into records."""

    def __init__(self) -> None:
        self.found: list[_Record] = []
        self.count = 0
        self._buffer = bytearray()
        self._headers: dict[str, str] | None = None
        self._missing = 0
        self._length = 0

    def feed(self, data: bytes) -> None:
        self._buffer += data
        while self._step():
            pass

    def _step(self) -> bool:
        if self._headers is None:
            del self._buffer[: len(self._buffer) - len(self._buffer.lstrip(b"\r\n"))]
            head = _HEAD_END.search(self._buffer)
            if head is None:
                return False
            self._headers = _fields(bytes(self._buffer[: head.start()]))
            self._length = _number(self._headers.get("content-length")) or 0
            del self._buffer[: head.end()]
        if self._length > _MAX_BLOCK:
            # skip over it without keeping it
            self._missing += min(len(self._buffer), self._length - self._missing)
            del self._buffer[: self._missing if self._missing == self._length else len(self._buffer)]
            if self._missing < self._length:
                return False
            self._emit(b"", f"bản ghi dài quá {_MAX_BLOCK} byte")
            return True
        if len(self._buffer) < self._length:
            return False
        self._emit(bytes(self._buffer[: self._length]), None)
        del self._buffer[: self._length]
        return True

    def end(self, why: str | None) -> None:
        """No more bytes come. `why`: the member itself is hurt."""
        if self._headers is not None:
            self._emit(bytes(self._buffer), why or "bản ghi ngắn hơn độ dài đã ghi")
        elif why is not None and self.found:
            self.found[-1].damaged = self.found[-1].damaged or (None if self._buffer.startswith(b"WARC/") else why)

    def _emit(self, block: bytes, damaged: str | None) -> None:
        self.found.append(_Record(self._headers or {}, block, None, None, damaged))
        self.count += 1
        self._headers = None
        self._missing = 0


def _record_at(folder: Path, file: str, offset: int, length: int) -> _Record:
    path = folder / file
    try:
        with path.open("rb") as opened:
            opened.seek(offset)
            data = opened.read(length)
    except OSError as error:
        raise StorageError(f"không đọc được {path}: {refusal(error)}") from error
    notes: list[str] = []
    record = next(_records(data, notes), None)
    if record is None:
        raise StorageError(f"{file} vị trí {offset}: {notes[0] if notes else 'không có bản ghi ở đó'}")
    record.offset, record.length = offset, length
    return record


# ── answers ───────────────────────────────────────────────────────────────────────────────────────────────────────


def _answer(record: _Record, notes: list[str]) -> ArchivedAnswer | None:
    if record.kind not in ("response", "revisit"):
        return None
    url = record.headers.get("warc-target-uri", "").strip().removeprefix("<").removesuffix(">")
    if not url.startswith(("http://", "https://")):
        if record.damaged:
            notes.append(f"{record.damaged} (không đọc được địa chỉ)")
        return None
    fetched_at = _moment(record.headers.get("warc-date"))
    if fetched_at is None:
        notes.append(f"{url}: bản ghi không có thời điểm đọc được")
        return None
    if record.damaged is None and (reason := record.headers.get("warc-truncated")):
        record.damaged = f"câu trả lời bị cắt khi lưu ({reason})"
    head = _HEAD_END.search(record.block)
    status = _STATUS.match(record.block)
    if status is None:
        notes.append(f"{url}: {record.damaged or 'bản ghi không chứa câu trả lời HTTP'}")
        return None
    end, start = (head.start(), head.end()) if head else (len(record.block), len(record.block))
    headers = _header_list(record.block[:end])
    body: bytes | Damaged = record.block[start:]
    if any(name.lower() == "transfer-encoding" and "chunked" in value.lower() for name, value in headers):
        body = join_chunks(body_of(body))
    damaged = record.damaged or (body.why if isinstance(body, Damaged) else None)
    return ArchivedAnswer(url, int(status[1]), headers, body_of(body), fetched_at, record.kind, record.offset, record.length, damaged)


def _with_original(
    answer: ArchivedAnswer, keys: list[str], originals: dict[str, tuple[int, int]], data: bytes | mmap.mmap
) -> ArchivedAnswer:
    place = next((originals[key] for key in keys if key in originals), None)
    if place is None:
        return ArchivedAnswer(
            answer.url, answer.status, answer.headers, b"", answer.fetched_at, "revisit", answer.offset, answer.length,
            answer.damaged or "không đổi so với một câu trả lời trước không có trong tệp này",
        )  # fmt: skip
    record = next(_records(data[place[0] : place[0] + place[1]], []))
    earlier = _answer(record, [])
    body = earlier.body if earlier else b""
    coding = tuple(header for header in (earlier.headers if earlier else ()) if header[0].lower() == "content-encoding")
    headers = tuple(header for header in answer.headers if header[0].lower() != "content-encoding") + coding
    return ArchivedAnswer(
        answer.url, answer.status, headers, body, answer.fetched_at, "revisit", answer.offset, answer.length, answer.damaged
    )


def _keys(record: _Record) -> list[str]:
    """By what a later revisit may name this record, and by what a revisit names its original; the surest first."""
    headers = record.headers
    if record.kind == "revisit":
        named = [f"id {headers['warc-refers-to']}"] if "warc-refers-to" in headers else []
        if "warc-refers-to-target-uri" in headers:
            named.append(f"at {headers['warc-refers-to-target-uri']} {headers.get('warc-refers-to-date', '')}")
    else:
        named = [f"id {headers.get('warc-record-id', '')}", f"at {headers.get('warc-target-uri', '')} {headers.get('warc-date', '')}"]
    if "warc-payload-digest" in headers:
        named.append(f"digest {headers['warc-payload-digest']}")
    return named


def _refers_to(record: _Record) -> tuple[str, int, int] | None:
    offset, _, rest = record.headers.get(REFERS_TO.lower(), "").partition(" ")
    length, _, file = rest.partition(" ")
    return (file, int(offset), int(length)) if offset.isdigit() and length.isdigit() and file else None


def _fields(head: bytes) -> dict[str, str]:
    return {name.lower(): value for name, value in _header_list(head)}


def _header_list(head: bytes) -> tuple[tuple[str, str], ...]:
    """Header lines behind the first line, in order. UTF-8 where it is, else Latin-1; a folded line belongs to the one before."""
    found: list[tuple[str, str]] = []
    for line in re.split(rb"\r?\n", head)[1:]:
        if line[:1] in (b" ", b"\t") and found:
            found[-1] = (found[-1][0], f"{found[-1][1]} {_text(line)}".strip())
            continue
        name, colon, value = line.partition(b":")
        if colon:
            found.append((_text(name), _text(value)))
    return tuple(found)


def _text(raw: bytes) -> str:
    try:
        return raw.decode("utf-8").strip()
    except UnicodeDecodeError:
        return raw.decode("latin-1").strip()


def _number(text: str | None) -> int | None:
    return int(text) if text is not None and text.isascii() and text.isdigit() and len(text) < 16 else None


def _moment(text: str | None) -> datetime | None:
    try:
        moment = datetime.fromisoformat((text or "").strip())
    except ValueError:
        return None
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment
