import gzip
import zlib

import brotli  # type: ignore[import-untyped]
import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.evidence.coding import Damaged, decode_body, join_chunks

TEXT = ("<p>Ủy ban nhân dân xã Tân An thông báo.</p>" * 500).encode()


def coded(name: str) -> list[tuple[str, str]]:
    return [("Content-Type", "text/html"), ("content-encoding", name)]


@pytest.mark.parametrize(
    ("name", "raw"),
    [
        ("gzip", gzip.compress(TEXT)),
        ("GZIP ", gzip.compress(TEXT)),
        ("x-gzip", gzip.compress(TEXT[:300]) + gzip.compress(TEXT[300:])),
        ("gzip", gzip.compress(TEXT) + b"\0\0\0"),
        ("deflate", zlib.compress(TEXT)),
        ("deflate", zlib.compress(TEXT)[2:-4]),
        ("br", brotli.compress(TEXT)),
        ("gzip, br", brotli.compress(gzip.compress(TEXT))),
        ("identity", TEXT),
        ("utf-8", TEXT),
    ],
)
def test_every_coding_is_undone(name: str, raw: bytes) -> None:
    assert decode_body(coded(name), raw) == TEXT


@pytest.mark.parametrize("name", ["gzip", "deflate", "br"])
def test_a_body_that_was_declared_as_coded_and_is_not_stays_as_it_is(name: str) -> None:
    assert decode_body(coded(name), TEXT) == TEXT


@pytest.mark.parametrize(("name", "raw"), [("gzip", gzip.compress(TEXT)), ("deflate", zlib.compress(TEXT)), ("br", brotli.compress(TEXT))])
def test_a_cut_body_is_damaged_and_gives_what_could_be_read(name: str, raw: bytes) -> None:
    found = decode_body(coded(name), raw[:-6])
    assert isinstance(found, Damaged)
    assert found.why == f"nội dung nén {name} bị cụt"
    assert TEXT.startswith(found.partial)


def test_broken_gzip_gives_the_text_before_the_break() -> None:
    noise = bytes(range(256)) * 40
    raw = bytearray(gzip.compress(TEXT + noise, 1))
    raw[len(raw) // 2 :] = b"\xff" * (len(raw) - len(raw) // 2)
    found = decode_body(coded("gzip"), bytes(raw))
    assert isinstance(found, Damaged)
    assert len(found.partial) > 50
    assert found.why == "nội dung nén gzip bị hỏng"


@pytest.mark.parametrize("pack", [lambda data: ("gzip", gzip.compress(data)), lambda data: ("br", brotli.compress(data, quality=5))])
def test_a_bomb_is_stopped_at_the_limit(pack: object) -> None:
    name, raw = pack(b"0" * 30_000_000)  # type: ignore[operator]
    found = decode_body(coded(name), raw, limit=100_000)
    assert isinstance(found, Damaged)
    assert (len(found.partial), "quá 100000 byte" in found.why) == (100_000, True)


def test_an_empty_body_is_empty_whatever_was_declared() -> None:
    assert decode_body(coded("gzip"), b"") == b""


@given(st.binary(max_size=400), st.sampled_from(["gzip", "deflate", "br", "zstd", "gzip, deflate"]))
def test_no_bytes_raise(raw: bytes, name: str) -> None:
    assert isinstance(decode_body(coded(name), raw), bytes | Damaged)


@given(st.lists(st.binary(min_size=1, max_size=50), min_size=1, max_size=5))
def test_chunks_are_joined(parts: list[bytes]) -> None:
    raw = b"".join(f"{len(part):x};x=y\r\n".encode() + part + b"\r\n" for part in parts) + b"0\r\n\r\n"
    assert join_chunks(raw) == b"".join(parts)


def test_a_body_without_chunks_is_no_chunked_body() -> None:
    assert join_chunks(TEXT) == TEXT
    assert join_chunks(b"deadbeef\n is how this text begins") == b"deadbeef\n is how this text begins"


def test_a_cut_chunk_is_damaged() -> None:
    assert join_chunks(b"5\r\nabcde\r\n9\r\nfgh") == Damaged(b"abcdefgh", "nội dung (chunked) bị cụt")
