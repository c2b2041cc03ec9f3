import json
import zipfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from warcio.archiveiterator import ArchiveIterator

from monitor.domain.finding import Finding, FindingInstance, FindingState
from monitor.domain.outcome import BasisRef, Decide, Instance, Severity
from monitor.domain.page import ArchivePosition
from monitor.errors import StorageError, UserError
from monitor.evidence.bundle import bundle, verify_bundle
from monitor.evidence.warc import WarcWriter

AT = datetime(2026, 11, 21, 13, 45, tzinfo=UTC)
HOME = "https://www.xatanan.mau.test/"


@pytest.fixture
def archive(tmp_path: Path) -> tuple[Path, list[ArchivePosition]]:
    """A home page, the same page a month later, and an article."""
    folder = tmp_path / "archive"
    with WarcWriter(folder, "run1") as writer:
        home = writer.append_response(HOME, 200, [("Content-Type", "text/html; charset=utf-8")], "<p>Chân trang</p>".encode(), AT)
        again = writer.append_revisit(HOME, 200, [], AT + timedelta(days=30), home)
        article = writer.append_response(f"{HOME}Tin/?b=2&a=1", 200, [], b"<p>Tin</p>", AT)
    return folder, [home, again, article]


def finding(*positions: ArchivePosition | None) -> Finding:
    instances = tuple(
        FindingInstance(n, str(n), FindingState.SUSPECTED, Instance(HOME, "Chân trang", "Thiếu tên", AT, position), AT, AT)
        for n, position in enumerate(positions, start=1)
    )
    basis = (BasisRef("P20", "Điều 24", "2014-10-03…", "S"),)
    return Finding(
        7, "XA-A", "TC-01", FindingState.SUSPECTED, Severity.MINOR, Decide.AUTO, basis, "Dấu hiệu", AT, AT, AT, instances=instances
    )


def test_a_bundle_holds_the_pages_of_a_finding_and_verifies(archive: tuple[Path, list[ArchivePosition]], tmp_path: Path) -> None:
    folder, positions = archive
    out = tmp_path / "bằng chứng" / "7.wacz"
    assert bundle(folder, finding(*positions, None), out, AT, {"anh.png": b"\x89PNG"}) == out.stat().st_size
    assert verify_bundle(out) == []
    with zipfile.ZipFile(out) as package:
        assert package.testzip() is None
        told = json.loads(package.read("finding.json"))
        assert [place.get("record", {}).get("offset") for place in told["instances"]][:2] == [0, 0]
        assert told["basis"][0]["cite"] == "Điều 24"
        with package.open("archive/data.warc.gz") as warc:
            assert [record.rec_headers.get_header("WARC-Target-URI") for record in ArchiveIterator(warc)] == [HOME, f"{HOME}Tin/?b=2&a=1"]
        keys = [line.split(" ")[0] for line in package.read("indexes/index.cdxj").decode().splitlines()]
        assert keys == ["test,mau,xatanan)/", "test,mau,xatanan)/tin?a=1&b=2"]
        assert len(package.read("pages/pages.jsonl").decode().splitlines()) == 3


@pytest.mark.parametrize("part", ["archive/data.warc.gz", "finding.json", "datapackage.json", "anything-else.txt"])
def test_a_changed_part_is_named(archive: tuple[Path, list[ArchivePosition]], tmp_path: Path, part: str) -> None:
    folder, positions = archive
    out, forged = tmp_path / "7.wacz", tmp_path / "forged.wacz"
    bundle(folder, finding(positions[0]), out, AT)
    with zipfile.ZipFile(out) as package, zipfile.ZipFile(forged, "w") as copy:
        parts = {info.filename: package.read(info) for info in package.infolist()}
        for name, data in (parts | {part: parts.get(part, b"x") + b" "}).items():
            copy.writestr(name, data)
    assert any(problem.startswith(part) for problem in verify_bundle(forged))


def test_a_page_that_was_tampered_with_is_not_bundled(archive: tuple[Path, list[ArchivePosition]], tmp_path: Path) -> None:
    folder, (home, *_) = archive
    wrong = ArchivePosition(home.file, home.offset, home.length, "0" * 64)
    with pytest.raises(StorageError, match="không phải nội dung đã được đánh giá"):
        bundle(folder, finding(wrong), tmp_path / "7.wacz", AT)
    assert not (tmp_path / "7.wacz").exists()


def test_a_bundle_overwrites_nothing_and_other_files_are_no_bundles(archive: tuple[Path, list[ArchivePosition]], tmp_path: Path) -> None:
    (tmp_path / "7.wacz").write_text("x")
    with pytest.raises(UserError, match="đã có tệp này"):
        bundle(archive[0], finding(), tmp_path / "7.wacz", AT)
    with pytest.raises(UserError, match="không phải gói bằng chứng"):
        verify_bundle(tmp_path / "7.wacz")
