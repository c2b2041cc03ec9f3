import fcntl
import gzip
import hashlib
import io
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from warcio.archiveiterator import ArchiveIterator

from monitor.domain.page import ArchivePosition
from monitor.errors import StorageError
from monitor.evidence import warc
from monitor.evidence.reader import iter_responses, read_answer, read_record, verify, whole_length
from monitor.evidence.warc import Cut, WarcWriter, truncate_to_committed

AT = datetime(2026, 11, 21, 20, 45, 0, 250_000, tzinfo=timezone(timedelta(hours=7)))
BODY = ("<html><p>Xã Tân An</p></html>" * 40).encode()
HEADERS = [(b"Content-Type", b"text/html; charset=utf-8"), (b"Content-Encoding", b"gzip"), ("X-Lạ".encode(), b"a\xff\x00b")]
GZ = gzip.compress(BODY)


@pytest.fixture
def writer(tmp_path: Path) -> Iterator[WarcWriter]:
    with WarcWriter(tmp_path, "2026-11-21-run1") as opened:
        yield opened


def put(writer: WarcWriter, url: str = "https://xatanan.mau.test/", body: bytes = GZ) -> ArchivePosition:
    return writer.append_response(url, 200, HEADERS, body, AT, reason="OK", address="10.0.0.1")


def test_an_answer_comes_back_as_it_was_received(writer: WarcWriter, tmp_path: Path) -> None:
    position = put(writer)
    answer = read_answer(tmp_path, position)
    assert (answer.url, answer.status, answer.body, answer.fetched_at, answer.damaged) == ("https://xatanan.mau.test/", 200, GZ, AT, None)
    assert answer.headers[:2] == (("Content-Type", "text/html; charset=utf-8"), ("Content-Encoding", "gzip"))
    assert answer.headers[2] == ("X-Lạ", "aÿ\x00b")
    assert position.sha256 == hashlib.sha256(BODY).hexdigest()
    assert read_record(tmp_path, position)[2] == BODY
    assert verify(tmp_path, position) is None


def test_another_program_reads_the_same(writer: WarcWriter, tmp_path: Path) -> None:
    position = put(writer)
    with (tmp_path / position.file).open("rb") as file:
        records = [(r.rec_type, r.rec_headers.get_header("WARC-Date"), r.content_stream().read()) for r in ArchiveIterator(file)]
    assert [kind for kind, _, _ in records] == ["warcinfo", "response"]
    assert records[1][1:] == ("2026-11-21T13:45:00.250000Z", BODY)


def test_a_five_megabyte_body_is_one_record(writer: WarcWriter, tmp_path: Path) -> None:
    body = hashlib.shake_256(b"x").digest(5_000_000)
    position = writer.append_response("http://a/", 200, [], body, AT)
    assert read_record(tmp_path, position) == (200, (), body)


def test_line_breaks_in_hostile_headers_cannot_make_headers(writer: WarcWriter, tmp_path: Path) -> None:
    position = writer.append_response("http://a/\r\nWARC-Type: x", 200, [(b"X\r\nSet-Cookie", b"a\r\n\r\n<html>")], b"body", AT)
    answer = read_answer(tmp_path, position)
    assert (answer.body, len(answer.headers)) == (b"body", 1)


def test_joined_chunks_are_not_taken_for_chunks_again(writer: WarcWriter, tmp_path: Path) -> None:
    position = writer.append_response("http://a/", 200, [("Transfer-Encoding", "chunked")], b"4\r\nthis is the text itself", AT)
    assert read_record(tmp_path, position)[2] == b"4\r\nthis is the text itself"


def test_a_revisit_is_read_through_to_the_body_it_names(writer: WarcWriter, tmp_path: Path) -> None:
    first = put(writer)
    second = writer.append_revisit("https://xatanan.mau.test/", 200, [("Age", "1")], AT + timedelta(days=30), first)
    third = writer.append_revisit("https://xatanan.mau.test/", 304, [], AT + timedelta(days=60), second)
    for position in (second, third):
        assert position.length < 700
        assert verify(tmp_path, position) is None
        assert read_record(tmp_path, position)[2] == BODY
    answers = list(iter_responses(tmp_path / first.file))
    assert [(a.record_type, a.status, a.body) for a in answers] == [("response", 200, GZ), ("revisit", 200, GZ), ("revisit", 304, GZ)]
    assert [(a.offset, a.length) for a in answers] == [(p.offset, p.length) for p in (first, second, third)]


def test_a_revisit_of_an_earlier_run_finds_its_file(tmp_path: Path) -> None:
    with WarcWriter(tmp_path, "run1") as writer:
        first = put(writer)
    with WarcWriter(tmp_path, "run2") as writer:
        later = writer.append_revisit("https://xatanan.mau.test/", 200, [], AT, first)
    assert later.file != first.file
    assert read_record(tmp_path, later)[2] == BODY
    (alone,) = iter_responses(tmp_path / later.file)
    assert (alone.body, alone.damaged) == (b"", "không đổi so với một câu trả lời trước không có trong tệp này")


def test_a_naive_moment_is_refused(writer: WarcWriter) -> None:
    with pytest.raises(ValueError, match="zone"):
        writer.append_response("http://a/", 200, [], b"", AT.replace(tzinfo=None))


def test_metadata_and_screenshots_are_no_answers(writer: WarcWriter, tmp_path: Path) -> None:
    writer.append_metadata("http://a/", AT, {"outcome": "timeout", "detail": "no answer\nin 30 s"})
    position = writer.append_resource("http://a/", AT, "image/png", b"\x89PNG")
    assert list(iter_responses(tmp_path / position.file)) == []
    with pytest.raises(StorageError, match="không có câu trả lời HTTP"):
        read_answer(tmp_path, position)


def test_a_full_file_is_followed_by_the_next(tmp_path: Path) -> None:
    with WarcWriter(tmp_path, "run1", max_bytes=1000) as writer:
        positions = [writer.append_response(f"http://a/{n}", 200, [], hashlib.shake_256(b"x").digest(900), AT) for n in range(3)]
        assert [p.file for p in positions] == [f"run1-0000{n}.warc.gz" for n in (1, 2, 3)]
        assert writer.sync() == {p.file: (tmp_path / p.file).stat().st_size for p in positions}
        assert writer.sync() == {}
    assert all(verify(tmp_path, p) is None for p in positions)


def test_a_name_is_never_used_again(tmp_path: Path) -> None:
    for name in ("run1-00001.warc.gz", "run1-00002.warc.gz"):
        with WarcWriter(tmp_path, "run1") as writer:
            assert put(writer).file == name


def test_what_was_not_committed_is_cut_and_what_was_is_kept(tmp_path: Path) -> None:
    with WarcWriter(tmp_path, "run1") as writer:
        first = put(writer)
        committed = writer.sync()
        second = put(writer, "http://a/2")
    size = second.offset + second.length
    assert truncate_to_committed(tmp_path, committed) == [Cut(first.file, size, second.offset)]
    assert verify(tmp_path, first) is None
    assert "bản ghi" in str(verify(tmp_path, second))
    assert truncate_to_committed(tmp_path, committed) == []


def test_a_file_that_another_run_is_writing_is_left_alone(writer: WarcWriter, tmp_path: Path) -> None:
    put(writer)
    assert truncate_to_committed(tmp_path, {}) == []
    assert truncate_to_committed(tmp_path, {"2026-11-21-run1-00001.warc.gz": 10}) == []


def test_a_file_of_another_database_keeps_its_whole_records(tmp_path: Path) -> None:
    with WarcWriter(tmp_path, "run1") as writer:
        position = put(writer)
    path = tmp_path / position.file
    path.write_bytes(path.read_bytes() + b"\x1f\x8b\x08half a record")
    assert [cut.after for cut in truncate_to_committed(tmp_path, lambda _name: None)] == [position.offset + position.length]


def test_a_file_that_lost_committed_bytes_is_reported(tmp_path: Path) -> None:
    with WarcWriter(tmp_path, "run1") as writer:
        position = put(writer)
        committed = writer.sync()
    with (tmp_path / position.file).open("r+b") as file:
        file.truncate(100)
    assert truncate_to_committed(tmp_path, committed | {"gone.warc.gz": 7}) == [
        Cut(position.file, 100, committed[position.file]),
        Cut("gone.warc.gz", 0, 7),
    ]


class FullDisk(io.FileIO):
    """A file on a disk that takes 300 more bytes."""

    room = 300

    def write(self, data: object) -> int:
        piece = bytes(memoryview(data))[: self.room]  # type: ignore[arg-type]
        if not piece:
            raise OSError(28, "No space left on device")
        self.room -= len(piece)
        return super().write(piece)


def test_a_full_disk_loses_no_record_and_leaves_no_half_one(writer: WarcWriter, tmp_path: Path) -> None:
    first = put(writer)
    path = tmp_path / first.file
    size = path.stat().st_size
    normal = writer._file
    writer._file = FullDisk(path, "r+b")
    writer._file.seek(size)
    with pytest.raises(StorageError, match="ổ đĩa đầy"):
        put(writer, "http://a/2", hashlib.shake_256(b"x").digest(5000))
    assert path.stat().st_size == size
    writer._file.close()
    writer._file = normal
    assert normal is not None
    normal.seek(size)
    later = put(writer, "http://a/3")
    assert [a.url for a in iter_responses(path)] == ["https://xatanan.mau.test/", "http://a/3"]
    assert verify(tmp_path, later) is None


def test_a_folder_that_cannot_be_written_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "archive").write_text("a file where the folder should be")
    with pytest.raises(StorageError, match="không ghi được kho lưu"):
        put(WarcWriter(tmp_path / "archive", "run1"))


def test_tampering_is_told(writer: WarcWriter, tmp_path: Path) -> None:
    position = put(writer)
    wrong = ArchivePosition(position.file, position.offset, position.length, "0" * 64)
    assert "cơ sở dữ liệu ghi 000" in str(verify(tmp_path, wrong))
    assert "không đọc được" in str(verify(tmp_path, ArchivePosition("none.warc.gz", 0, 1, "")))


SAMPLE = [("http://a/1", b"one" * 30), ("http://a/2", gzip.compress(b"two" * 30)), ("http://a/3", b""), ("http://a/4", b"four" * 2000)]


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, bytes, list[ArchivePosition]]:
    folder = tmp_path_factory.mktemp("warc")
    with WarcWriter(folder, "run1") as writer:
        positions = [writer.append_response(url, 200, [("Server", "x")], body, AT) for url, body in SAMPLE]
    path = folder / positions[0].file
    return path, path.read_bytes(), positions


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(share=st.floats(0, 1))
def test_a_file_cut_at_any_byte_is_readable_up_to_its_last_whole_record(
    sample: tuple[Path, bytes, list[ArchivePosition]], tmp_path: Path, share: float
) -> None:
    _, data, positions = sample
    cut = int(share * len(data))
    path = tmp_path / "cut.warc.gz"
    path.write_bytes(data[:cut])
    whole = [p for p in positions if p.offset + p.length <= cut]
    answers = list(iter_responses(path))
    assert [a.body for a in answers if a.damaged is None] == [body for _, body in SAMPLE[: len(whole)]]
    assert len(answers) <= len(whole) + 1
    ends = [0, positions[0].offset, *(p.offset + p.length for p in positions)]
    assert whole_length(path) == max(end for end in ends if end <= cut)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(share=st.floats(0, 0.999), junk=st.binary(min_size=1, max_size=40))
def test_damage_in_the_middle_costs_only_the_records_it_touches(
    sample: tuple[Path, bytes, list[ArchivePosition]], tmp_path: Path, share: float, junk: bytes
) -> None:
    _, data, positions = sample
    at = int(share * len(data))
    hurt = bytearray(data)
    hurt[at : at + len(junk)] = junk[: len(data) - at]
    path = tmp_path / "hurt.warc.gz"
    path.write_bytes(hurt)
    untouched = [url for (url, _), p in zip(SAMPLE, positions, strict=True) if p.offset + p.length <= at or p.offset >= at + len(junk)]
    sound = [a.url for a in iter_responses(path) if a.damaged is None]
    assert set(untouched) <= set(sound)


def test_plain_warc_requests_chunks_and_half_records_of_others_are_read(tmp_path: Path) -> None:
    def record(kind: str, block: bytes, **fields: str) -> bytes:
        head = {"WARC-Type": kind, "WARC-Date": "2026-11-21T13:45:00Z", "WARC-Target-URI": "<http://b/>", "Content-Length": str(len(block))}
        lines = "".join(f"{name}: {value}\r\n" for name, value in (head | {k.replace("_", "-"): v for k, v in fields.items()}).items())
        return b"WARC/1.0\r\n" + lines.encode() + b"\r\n" + block + b"\r\n\r\n"

    http = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n"
    data = record("request", b"GET / HTTP/1.1\r\n\r\n") + record("response", http) + b"rubbish\n"
    data += record("response", http, WARC_Date="yesterday") + record("response", b"\x00") + record("response", http, WARC_Truncated="time")
    path = tmp_path / "other.warc"
    path.write_bytes(data + record("response", http)[:-30])
    problems: list[str] = []
    answers = list(iter_responses(path, problems))
    assert [(a.url, a.body, a.fetched_at) for a in answers[:1]] == [("http://b/", b"abc", datetime(2026, 11, 21, 13, 45, tzinfo=UTC))]
    assert [a.damaged for a in answers] == [
        None,
        "câu trả lời bị cắt khi lưu (time)",
        "tệp lưu bị cụt giữa bản ghi",
    ]
    assert len(problems) == 3
    packed = tmp_path / "one-member.warc.gz"
    packed.write_bytes(gzip.compress(record("response", http) * 3))
    assert [(a.body, a.offset) for a in iter_responses(packed)] == [(b"abc", None)] * 3


def test_an_empty_and_a_missing_file_are_told_apart(tmp_path: Path) -> None:
    (tmp_path / "empty.warc.gz").touch()
    assert list(iter_responses(tmp_path / "empty.warc.gz")) == []
    with pytest.raises(StorageError, match="không đọc được"):
        list(iter_responses(tmp_path / "none.warc.gz"))


def test_our_reading_of_real_archives_is_that_of_warcio(corpus: Path) -> None:
    for path in sorted(corpus.glob("*/*.warc.gz")):
        with path.open("rb") as file:
            expected = [
                (record.rec_headers.get_header("WARC-Target-URI"), record.http_headers.get_statuscode(), record.raw_stream.read())
                for record in ArchiveIterator(file)
                if record.rec_type == "response"
            ]
        problems: list[str] = []
        answers = list(iter_responses(path, problems))
        assert [(a.url, str(a.status), a.body) for a in answers] == expected
        assert (problems, [a.damaged for a in answers if a.damaged]) == ([], [])


def test_the_lock_ends_with_the_writer(tmp_path: Path) -> None:
    with WarcWriter(tmp_path, "run1") as writer:
        position = put(writer)
    with (tmp_path / position.file).open("r+b") as file:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    assert warc.truncate_to_committed(tmp_path, {position.file: position.offset + position.length}) == []


WRITER = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from monitor.evidence.warc import WarcWriter
writer = WarcWriter(Path(sys.argv[1]), "run1")
for number in range(100_000):
    p = writer.append_response(f"http://a/{number}", 200, [], b"page %d " % number * 50, datetime.now(UTC))
    if number % 7 == 0:
        ((name, length),) = writer.sync().items()
        print(name, length, p.offset, p.length, p.sha256, flush=True)
"""


def test_a_killed_writer_leaves_what_was_committed_and_nothing_else(tmp_path: Path) -> None:
    process = subprocess.Popen([sys.executable, "-c", WRITER, str(tmp_path)], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    lines = [process.stdout.readline().split() for _ in range(40)]
    process.kill()
    rest = process.stdout.read().splitlines()
    process.wait()
    process.stdout.close()
    lines += [line.split() for line in rest if len(line.split()) == 5]
    name, committed = lines[-1][0], int(lines[-1][1])
    truncate_to_committed(tmp_path, {name: committed})
    assert (tmp_path / name).stat().st_size == committed == whole_length(tmp_path / name)
    for _, _, offset, length, sha256 in lines:
        assert verify(tmp_path, ArchivePosition(name, int(offset), int(length), sha256)) is None
    assert len(list(iter_responses(tmp_path / name))) == (len(lines) - 1) * 7 + 1
