"""Writing the archive: every answer as it was received, in WARC 1.1, one gzip member a record.

The protocol that survives SIGKILL: append records, `sync()`, then commit rows and the lengths that `sync()` returned in one transaction of
the database. At the next start `truncate_to_committed` cuts what no transaction knows of. A page exists when its row is committed.
"""

import contextlib
import fcntl
import hashlib
import io
import os
import re
import uuid
import zlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from warcio.recordloader import ArcWarcRecord
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter as Serialiser

from monitor.domain.page import ArchivePosition
from monitor.errors import StorageError, refusal
from monitor.evidence.coding import body_of, decode_body
from monitor.evidence.reader import DECODED_DIGEST, REFERS_TO, origin_of, whole_length

_LEVEL: Final = 4  # measured on 60 kB of pages: 0.6 ms and 14.0 kB; level 9: 1.6 ms and 13.4 kB
_REVISIT: Final = "http://netpreserve.org/warc/1.1/revisit/identical-payload-digest"
_HTTP: Final = "application/http; msgtype=response"
_LINE_BREAKS: Final = re.compile(rb"[\r\n]+")

Headers = Iterable[tuple[str, str] | tuple[bytes, bytes]]


class WarcWriter:
    """Appends records to FOLDER/PREFIX-00001.warc.gz and, when a file passes `max_bytes`, to the next number.

    A file is held under a lock while it is written, and a name is never used again. Not for several threads. Every method raises
    StorageError when the disk refuses (full, read-only); the file then ends behind its last whole record and writing may be tried again.
    """

    def __init__(self, folder: Path, prefix: str, *, software: str = "vn-site-monitor", max_bytes: int = 1_000_000_000) -> None:
        """`prefix` names day and run ("2026-11-21-run7"): letters, digits, dots and dashes."""
        self._folder = folder
        self._prefix = re.sub(r"[^A-Za-z0-9.-]+", "-", prefix)
        self._software = software
        self._max_bytes = max_bytes
        self._file: io.FileIO | None = None
        self._name = ""
        self._length = 0
        self._number = 0
        self._unsynced: dict[str, int] = {}

    def append_response(
        self,
        url: str,
        status: int,
        headers: Headers,
        body: bytes,
        fetched_at: datetime,
        *,
        reason: str = "",
        protocol: str = "HTTP/1.1",
        sha256: str | None = None,
        address: str | None = None,
    ) -> ArchivePosition:
        """An answer as received: `body` with its content coding, chunks already joined. `fetched_at` is aware.

        `sha256` is of the decoded body, when the caller has it already. `address` is the server's IP address.
        """
        listed = list(headers)
        digest = sha256 or hashlib.sha256(body_of(decode_body(_as_text(listed), body))).hexdigest()
        fields = [("WARC-Payload-Digest", f"sha256:{hashlib.sha256(body).hexdigest()}"), (DECODED_DIGEST, f"sha256:{digest}")]
        if address:
            fields.append(("WARC-IP-Address", address))
        block = _http_head(protocol, status, reason, listed) + body
        return self._append("response", url, fetched_at, _HTTP, block, fields, digest)

    def append_revisit(
        self,
        url: str,
        status: int,
        headers: Headers,
        fetched_at: datetime,
        original: ArchivePosition,
        *,
        reason: str = "",
        protocol: str = "HTTP/1.1",
        address: str | None = None,
    ) -> ArchivePosition:
        """An answer whose decoded body is byte for byte the one at `original` (or a 304): its headers, and where the body stands.

        The position returned can be read like any other; the body comes from the record that first held it, however long the chain.
        """
        origin = origin_of(self._folder, original)
        place = origin.position
        fields = [
            ("WARC-Profile", _REVISIT),
            ("WARC-Refers-To-Target-URI", origin.url),
            ("WARC-Refers-To-Date", origin.date),
            (REFERS_TO, f"{place.offset} {place.length} {place.file}"),
            (DECODED_DIGEST, f"sha256:{place.sha256}"),
        ]
        if origin.payload_digest:
            fields.append(("WARC-Payload-Digest", origin.payload_digest))
        if address:
            fields.append(("WARC-IP-Address", address))
        block = _http_head(protocol, status, reason, list(headers))
        return self._append("revisit", url, fetched_at, _HTTP, block, fields, place.sha256)

    def append_metadata(self, url: str, fetched_at: datetime, fields: Mapping[str, str]) -> ArchivePosition:
        """What is known of a request that brought no answer (a timeout, a name that does not resolve), or of a visit."""
        block = "".join(f"{_one_line(name)}: {_one_line(value)}\r\n" for name, value in fields.items()).encode()
        return self._append("metadata", url, fetched_at, "application/warc-fields", block, [], hashlib.sha256(block).hexdigest())

    def append_resource(self, url: str, fetched_at: datetime, media_type: str, data: bytes) -> ArchivePosition:
        """Something that is no HTTP answer: a screenshot."""
        digest = hashlib.sha256(data).hexdigest()
        return self._append("resource", url, fetched_at, media_type, data, [("WARC-Payload-Digest", f"sha256:{digest}")], digest)

    def sync(self) -> dict[str, int]:
        """Make sure that all records stand on the disk; file → length to be committed, of the files changed since the last call."""
        self._flushed()
        changed, self._unsynced = self._unsynced, {}
        return changed

    def close(self) -> None:
        """Ends the file. What was not synced and committed is cut at the next start."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def __enter__(self) -> "WarcWriter":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _append(
        self, kind: str, url: str, at: datetime, media_type: str, block: bytes, fields: Sequence[tuple[str, str]], digest: str
    ) -> ArchivePosition:
        if at.tzinfo is None:
            raise ValueError(f"a moment without zone: {at!r}")
        if self._file is None or self._length >= self._max_bytes:
            self._begin_file(at)
        head = [("WARC-Type", kind), ("WARC-Record-ID", f"<urn:uuid:{uuid.uuid4()}>"), ("WARC-Target-URI", _one_line(url))]
        head += [("WARC-Date", _warc_date(at)), *fields]
        offset = self._length
        length = self._write(_serialise(kind, head, media_type, block))
        return ArchivePosition(self._name, offset, length, digest)

    def _begin_file(self, at: datetime) -> None:
        self._flushed()
        self.close()
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            while self._file is None:
                self._number += 1
                self._name = f"{self._prefix}-{self._number:05d}.warc.gz"
                with contextlib.suppress(FileExistsError):
                    self._file = io.FileIO(self._folder / self._name, "xb")
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            self.close()
            raise StorageError(f"không ghi được kho lưu trong {self._folder}: {refusal(error)}") from error
        self._length = 0
        info = f"software: {self._software}\r\nformat: WARC File Format 1.1\r\n".encode()
        head = [("WARC-Type", "warcinfo"), ("WARC-Record-ID", f"<urn:uuid:{uuid.uuid4()}>")]
        head += [("WARC-Filename", self._name), ("WARC-Date", _warc_date(at))]
        self._write(_serialise("warcinfo", head, "application/warc-fields", info))

    def _write(self, record: bytes) -> int:
        file = self._file
        assert file is not None
        view = memoryview(record)
        written = 0
        try:
            while written < len(record):
                written += file.write(view[written:]) or 0
        except OSError as error:
            # half a record would make what comes behind it unreadable
            with contextlib.suppress(OSError):
                file.truncate(self._length)
                file.seek(self._length)
            raise StorageError(f"không ghi được kho lưu trong {self._folder}: {refusal(error)}") from error
        self._length += len(record)
        self._unsynced[self._name] = self._length
        return len(record)

    def _flushed(self) -> None:
        if self._file is None or self._name not in self._unsynced:
            return
        try:
            os.fdatasync(self._file.fileno())
        except OSError as error:
            raise StorageError(f"không ghi được kho lưu trong {self._folder}: {refusal(error)}") from error


@dataclass(frozen=True, slots=True)
class Cut:
    """`after` < `before`: bytes that no transaction knew of were cut. `after` > `before`: the file is shorter than was committed."""

    file: str
    before: int
    after: int


def truncate_to_committed(folder: Path, committed: Mapping[str, int] | Callable[[str], int | None]) -> list[Cut]:
    """Cut every archive file behind its committed length; what was cut, and files that have lost committed bytes.

    `committed` gives the length in the database by file name; as a function it is asked when the file is already held, so that a run that
    commits and ends meanwhile loses nothing. Files that another process is writing are left alone. A file of which the database knows
    nothing may belong to another database: it keeps all its whole records and loses only half ones. Raises StorageError.
    """
    length_of = committed if callable(committed) else committed.get
    cuts: list[Cut] = []
    seen: set[str] = set()
    for path in sorted(folder.glob("*.warc.gz")) if folder.is_dir() else ():
        seen.add(path.name)
        try:
            with path.open("r+b") as file:
                try:
                    fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                except BlockingIOError:
                    continue
                size = path.stat().st_size
                known = length_of(path.name)
                keep = known if known is not None else whole_length(path)
                if keep < size:
                    file.truncate(keep)
                if keep != size:
                    cuts.append(Cut(path.name, size, keep))
        except OSError as error:
            raise StorageError(f"không cắt được {path} về phần đã ghi chắc: {refusal(error)}") from error
    if isinstance(committed, Mapping):
        cuts += [Cut(name, 0, length) for name, length in committed.items() if name not in seen and length > 0]
    return cuts


class _AsReceived:
    """HTTP headers for warcio's serialiser, which writes a revisit's headers and nothing else of it."""

    def __init__(self, block: bytes) -> None:
        self.headers_buff = block

    def compute_headers_buffer(self, _filter: object) -> None:
        """The bytes stand already."""


def _serialise(kind: str, head: Sequence[tuple[str, str]], media_type: str, block: bytes) -> bytes:
    out = io.BytesIO()
    fields = StatusAndHeaders("", list(head), protocol="WARC/1.1")
    # warcio would spell the server's headers anew: it gets them as part of the block, or, for revisits, as bytes it cannot change
    http = _AsReceived(block) if kind == "revisit" else None
    stream = io.BytesIO(b"" if http else block)
    record = ArcWarcRecord("warc", kind, fields, stream, http, media_type, len(block))
    record.payload_length = len(stream.getvalue())
    Serialiser(out, gzip=False, warc_version="1.1").write_record(record)
    pack = zlib.compressobj(_LEVEL, zlib.DEFLATED, 31)
    return pack.compress(out.getvalue()) + pack.flush()


def _http_head(protocol: str, status: int, reason: str, headers: Sequence[tuple[str, str] | tuple[bytes, bytes]]) -> bytes:
    lines = [f"{protocol} {status} {_one_line(reason)}".rstrip().encode()]
    for name, value in headers:
        raw_name, raw_value = _raw(name), _raw(value)
        if raw_name.lower() == b"transfer-encoding":
            raw_name = b"X-Archive-Orig-" + raw_name  # the chunks are joined already
        lines.append(_LINE_BREAKS.sub(b" ", raw_name).replace(b":", b"") + b": " + _LINE_BREAKS.sub(b" ", raw_value))
    return b"\r\n".join(lines) + b"\r\n\r\n"


def _raw(text: str | bytes) -> bytes:
    return text if isinstance(text, bytes) else text.encode("utf-8", "surrogateescape")


def _as_text(headers: Iterable[tuple[str, str] | tuple[bytes, bytes]]) -> list[tuple[str, str]]:
    return [(_raw(name).decode("latin-1"), _raw(value).decode("latin-1")) for name, value in headers]


def _one_line(text: str) -> str:
    return re.sub(r"[\r\n]+", " ", text)


def _warc_date(moment: datetime) -> str:
    utc = moment.astimezone(UTC).replace(tzinfo=None)
    return utc.isoformat(timespec="microseconds" if utc.microsecond else "seconds") + "Z"
