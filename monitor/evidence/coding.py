"""Undoing what a server did to a body on its way: chunks (RFC 9112, 7.1) and content codings (RFC 9110, 8.4)."""

import importlib
import re
import zlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Final

MAX_BODY: Final = 64 * 1024 * 1024
"""Bytes a body may unpack to. What is more is a bomb or a film, and no page."""

_STEP: Final = 64 * 1024
_SMALL_STEP: Final = 8 * 1024
_CHUNK: Final = re.compile(rb"\s*([0-9a-fA-F]+)[^\r\n]*\r?\n")


@dataclass(frozen=True, slots=True)
class Damaged:
    """A body that could not be unpacked whole. `partial` is what could be read, `why` one English phrase."""

    partial: bytes
    why: str


def decode_body(headers: Iterable[tuple[str, str]], raw: bytes, *, limit: int = MAX_BODY) -> bytes | Damaged:
    """The body with its content codings undone (gzip, deflate, br, zstd, several in a row); `raw` has no chunks any more.

    A body that was declared as coded and is not (many servers, some archivers) comes back as it is, and so does one of a coding nobody
    knows ("utf-8", "none"). Damaged when the data are cut, broken, or unpack to more than `limit` bytes.
    """
    body = raw
    codings = [name.strip().lower() for field, value in headers if field.lower() == "content-encoding" for name in value.split(",")]
    for coding in reversed(codings):
        undo = _CODINGS.get(coding)
        if undo is None or not body:
            continue
        decoded = undo(body, limit)
        if isinstance(decoded, Damaged):
            return decoded
        body = decoded
    return body


def body_of(decoded: bytes | Damaged) -> bytes:
    """What there is to read, whole or not. Hashes of bodies are of this."""
    return decoded.partial if isinstance(decoded, Damaged) else decoded


def join_chunks(raw: bytes) -> bytes | Damaged:
    """A chunked body as one piece. What does not begin with a chunk comes back as it is: archivers join chunks and keep the header."""
    parts: list[bytes] = []
    at = 0
    while True:
        head = _CHUNK.match(raw, at)
        if head is None:
            if not parts:
                return raw
            return Damaged(b"".join(parts), "nội dung (chunked) bị cụt" if at >= len(raw) else "nội dung (chunked) bị hỏng")
        size = int(head[1], 16)
        if size == 0:
            return b"".join(parts)
        start = head.end()
        if not parts and start + size > len(raw) + _STEP:
            return raw  # a text that happens to begin with hexadecimal digits
        parts.append(raw[start : start + size])
        if start + size > len(raw):
            return Damaged(b"".join(parts), "nội dung (chunked) bị cụt")
        at = start + size


def _gunzip(body: bytes, limit: int) -> bytes | Damaged:
    if not body.startswith(b"\x1f\x8b"[: len(body)]):
        return body
    whole = b""
    while body.startswith(b"\x1f\x8b") or not whole:
        part = _inflate(body, 31, limit - len(whole), "gzip")
        if isinstance(part, Damaged):
            return Damaged(whole + part.partial, part.why)
        whole += part[0]
        body = part[1].lstrip(b"\0")
    return whole


def _deflate(body: bytes, limit: int) -> bytes | Damaged:
    # the standard says zlib, many servers send the bare stream
    found = _inflate(body, 15, limit, "deflate")
    if isinstance(found, Damaged) and not found.partial:
        bare = _inflate(body, -15, limit, "deflate")
        if isinstance(bare, Damaged) and not bare.partial:
            return found if body[:1] == b"\x78" else body
        found = bare
    return found if isinstance(found, Damaged) else found[0]


def _inflate(body: bytes, window: int, limit: int, name: str) -> tuple[bytes, bytes] | Damaged:
    """(unpacked, what stands behind it)."""
    unpack = zlib.decompressobj(window)
    parts: list[bytes] = []
    size = 0
    try:
        # in steps: a decompressor that fails in the middle would else keep what it had already made
        for start in range(0, len(body), _STEP):
            piece = unpack.decompress(body[start : start + _STEP], limit - size + 1)
            parts.append(piece)
            size += len(piece)
            if size > limit:
                return Damaged(b"".join(parts)[:limit], f"nội dung nén {name} giải ra quá {limit} byte")
            if unpack.eof:
                return b"".join(parts), unpack.unused_data + body[start + _STEP :]
    except zlib.error:
        return Damaged(b"".join(parts) + _salvage(body[: start + _STEP], window, size, limit), f"nội dung nén {name} bị hỏng")
    return Damaged(b"".join(parts), f"nội dung nén {name} bị cụt")


def _salvage(body: bytes, window: int, done: int, limit: int) -> bytes:
    """What the broken step still gives, byte by byte up to the break."""
    unpack = zlib.decompressobj(window)
    made = bytearray()
    try:
        for at in range(0, len(body), 64):
            made += unpack.decompress(body[at : at + 64])
            if len(made) > limit:
                break
    except zlib.error:
        pass
    return bytes(made[done:limit])


def _brotli(body: bytes, limit: int) -> bytes | Damaged:
    library = _library("brotli", "brotlicffi")
    if library is None:
        return Damaged(b"", "máy này không giải nén được nội dung br")
    unpack = library.Decompressor()

    def step(data: bytes, room: int) -> bytes:
        # a few bytes of brotli can make gigabytes: the limit must stand inside the decompressor
        made = [unpack.process(data, output_buffer_limit=room)]
        while not unpack.can_accept_more_data() and sum(map(len, made)) < room:
            made.append(unpack.process(b"", output_buffer_limit=room))
        return b"".join(made)

    return _by_steps(step, unpack.is_finished, body, limit, "br")


def _zstd(body: bytes, limit: int) -> bytes | Damaged:
    library = _library("compression.zstd")
    if library is not None:
        unpack = library.ZstdDecompressor()
        return _by_steps(unpack.decompress, lambda: unpack.eof, body, limit, "zstd")
    library = _library("zstandard")
    if library is None:
        return Damaged(b"", "máy này không giải nén được nội dung zstd")
    stream = library.ZstdDecompressor(max_window_size=128 * 1024 * 1024).decompressobj()
    return _by_steps(lambda data, _room: stream.decompress(data), lambda: stream.eof, body, limit, "zstd")


def _library(*names: str) -> Any:
    for name in names:
        try:
            return importlib.import_module(name)
        except ImportError:
            continue
    return None


def _by_steps(step: Callable[[bytes, int], bytes], done: Callable[[], bool], body: bytes, limit: int, coding: str) -> bytes | Damaged:
    parts: list[bytes] = []
    size = 0
    try:
        for start in range(0, len(body), _SMALL_STEP):
            piece = step(body[start : start + _SMALL_STEP], limit - size + 1)
            parts.append(piece)
            size += len(piece)
            if size > limit:
                return Damaged(b"".join(parts)[:limit], f"nội dung nén {coding} giải ra quá {limit} byte")
            if done():
                return b"".join(parts)
    except Exception:  # noqa: BLE001 - each library has an error type of its own, and the data are the world's
        if not size and _is_text(body):
            return body
        return Damaged(b"".join(parts), f"nội dung nén {coding} bị hỏng")
    return Damaged(b"".join(parts), f"nội dung nén {coding} bị cụt")


def _is_text(body: bytes) -> bool:
    return body[:512].lstrip()[:1] in (b"<", b"{", b"[")


_CODINGS: Final[dict[str, Callable[[bytes, int], bytes | Damaged]]] = {
    "gzip": _gunzip,
    "x-gzip": _gunzip,
    "deflate": _deflate,
    "br": _brotli,
    "zstd": _zstd,
}
