"""The proof of one finding as one file that opens without this program: WACZ 1.1.1 (a zip with WARC, index, page list and hashes).

Each page stands in it as it was received. `verify_bundle` needs nothing but the file.
"""

import hashlib
import io
import json
import re
import zipfile
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, date, datetime
from enum import Enum
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final
from urllib.parse import urlsplit

from monitor.domain.finding import Finding
from monitor.domain.page import ArchivePosition
from monitor.errors import StorageError, UserError, refusal
from monitor.evidence.coding import body_of, decode_body
from monitor.evidence.reader import ArchivedAnswer, origin_of, read_answer

_WARC: Final = "archive/data.warc.gz"
_INDEX: Final = "indexes/index.cdxj"
_PAGES: Final = "pages/pages.jsonl"
_FINDING: Final = "finding.json"
_PACKAGE: Final = "datapackage.json"
_DIGEST: Final = "datapackage-digest.json"


@dataclass(frozen=True, slots=True)
class _Copied:
    """A record in the bundle's WARC."""

    answer: ArchivedAnswer
    position: ArchivePosition


def bundle(folder: Path, finding: Finding, out: Path, made_at: datetime, attachments: Mapping[str, bytes] | None = None) -> int:
    """Write the evidence of a finding to `out`; returns its size in bytes. `folder` is the archive's, `attachments` name → bytes.

    Raises UserError when `out` exists, and StorageError when a record cannot be read or its bytes are not the ones that were hashed: a
    bundle is whole or there is none.
    """
    if out.exists():
        raise UserError(f"{out}: đã có tệp này; gói bằng chứng không ghi đè tệp nào")
    warc = io.BytesIO()
    copies: dict[tuple[str, int], _Copied] = {}
    places: list[dict[str, Any]] = []
    for instance in finding.instances:
        seen = instance.seen
        place: dict[str, Any] = {"number": instance.number, "state": instance.state.value, **_plain(asdict(seen))}
        if seen.archived is not None:
            copied = _copy(folder, seen.archived, warc, copies)
            place["record"] = {"file": _WARC, "offset": copied.position.offset, "length": copied.position.length}
        places.append(place)
    told = _plain({name: value for name, value in asdict(finding).items() if name != "instances"}) | {"instances": places}
    parts: dict[str, bytes] = {
        _WARC: warc.getvalue(),
        _INDEX: _index(list(copies.values())).encode(),
        _PAGES: _pages(list(copies.values()), f"{finding.site} · {finding.rule}").encode(),
        _FINDING: _json(told),
    }
    parts |= {f"attachments/{name}": data for name, data in (attachments or {}).items()}
    resources = [{"name": path.rsplit("/", 1)[-1], "path": path, "hash": _hash(data), "bytes": len(data)} for path, data in parts.items()]
    package = {
        "profile": "data-package",
        "wacz_version": "1.1.1",
        "title": f"{finding.site} · {finding.rule} · {finding.id}",
        "created": made_at.isoformat(),
        "software": "vn-site-monitor",
        "resources": resources,
    }
    parts[_PACKAGE] = _json(package)
    parts[_DIGEST] = _json({"path": _PACKAGE, "hash": _hash(parts[_PACKAGE])})
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        with zipfile.ZipFile(out, "x", zipfile.ZIP_STORED) as file:
            for path, data in parts.items():
                file.writestr(zipfile.ZipInfo(path, made_at.timetuple()[:6]), data)
        return out.stat().st_size
    except OSError as error:
        out.unlink(missing_ok=True)
        raise StorageError(f"không ghi được gói bằng chứng {out}: {refusal(error)}") from error


def verify_bundle(file: Path) -> list[str]:
    """What is wrong with a bundle, a sentence each; empty when every byte is the one that was bundled.

    Raises UserError when the file is no bundle at all.
    """
    try:
        with zipfile.ZipFile(file) as package:
            parts = {info.filename: package.read(info) for info in package.infolist()}
        told = json.loads(parts[_PACKAGE])
        finding = json.loads(parts[_FINDING])
        sealed = json.loads(parts[_DIGEST])["hash"]
        resources = {resource["path"]: resource["hash"] for resource in told["resources"]}
        places = [place for place in finding["instances"] if place.get("record")]
        wanted = [(place["url"], place["archived"]["sha256"], place["record"]["offset"], place["record"]["length"]) for place in places]
    except (OSError, zipfile.BadZipFile, KeyError, ValueError, TypeError, NotImplementedError) as error:
        raise UserError(f"{file}: không phải gói bằng chứng đọc được ({type(error).__name__}: {error})") from None
    problems = [] if _hash(parts[_PACKAGE]) == sealed else [f"{_PACKAGE} đã bị sửa"]
    for path, digest in resources.items():
        if path not in parts:
            problems.append(f"{path} bị thiếu")
        elif _hash(parts[path]) != digest:
            problems.append(f"{path} đã bị sửa")
    problems += [f"{path} là tệp thêm vào" for path in parts if path not in resources and path not in (_PACKAGE, _DIGEST)]
    for url, sha256, offset, length in wanted:
        found = _body_hash(parts.get(_WARC, b"")[offset : offset + length])
        if found != sha256:
            problems.append(f"{url}: nội dung lưu không phải nội dung đã được đánh giá")
    return problems


def _copy(folder: Path, position: ArchivePosition, warc: io.BytesIO, copies: dict[tuple[str, int], _Copied]) -> _Copied:
    """Copies the record that holds the body, once. That a page was seen unchanged later, and when, stands in finding.json."""
    place = origin_of(folder, position).position
    known = copies.get((place.file, place.offset))
    if known is not None:
        return known
    answer = read_answer(folder, place)
    sha256 = hashlib.sha256(body_of(decode_body(answer.headers, answer.body))).hexdigest()
    if sha256 != position.sha256:
        raise StorageError(f"{place.file} vị trí {place.offset}: nội dung của {answer.url} không phải nội dung đã được đánh giá")
    with (folder / place.file).open("rb") as file:
        file.seek(place.offset)
        data = file.read(place.length)
    copied = _Copied(answer, ArchivePosition(_WARC, warc.tell(), len(data), sha256))
    warc.write(data)
    copies[(place.file, place.offset)] = copied
    return copied


def _body_hash(record: bytes) -> str | None:
    """sha256 of the decoded body of one record; None when there is none to be read."""
    with TemporaryDirectory() as folder:  # the reader maps files
        (Path(folder) / "one.warc.gz").write_bytes(record)
        try:
            answer = read_answer(Path(folder), ArchivePosition("one.warc.gz", 0, len(record), ""))
        except StorageError:
            return None
    return hashlib.sha256(body_of(decode_body(answer.headers, answer.body))).hexdigest()


def _index(copies: list[_Copied]) -> str:
    """CDXJ: sort key, moment, and where the record stands."""
    lines = []
    for copied in copies:
        answer = copied.answer
        entry = {
            "url": answer.url,
            "mime": next((value.split(";")[0].strip() for name, value in answer.headers if name.lower() == "content-type"), "unk"),
            "status": str(answer.status),
            "digest": f"sha256:{hashlib.sha256(answer.body).hexdigest()}",
            "length": str(copied.position.length),
            "offset": str(copied.position.offset),
            "filename": "data.warc.gz",
        }
        lines.append(f"{_sort_key(answer.url)} {answer.fetched_at.astimezone(UTC):%Y%m%d%H%M%S} {json.dumps(entry, ensure_ascii=False)}\n")
    return "".join(sorted(lines))


def _sort_key(url: str) -> str:
    """SURT: "vn,mau,xatanan)/tin?id=1"."""
    parts = urlsplit(url)
    host = re.sub(r"^www\d*\.", "", (parts.hostname or "").lower())
    port = f":{parts.port}" if parts.port not in (None, 80, 443) else ""
    path = parts.path.lower().rstrip("/") or "/"
    query = "&".join(sorted(parts.query.lower().split("&"))) if parts.query else ""
    return f"{','.join(reversed(host.split('.')))}{port}){path}{'?' + query if query else ''}"


def _pages(copies: list[_Copied], title: str) -> str:
    lines: list[dict[str, str]] = [{"format": "json-pages-1.0", "id": "pages", "title": title}]
    lines += [
        {"id": str(number), "url": copied.answer.url, "ts": copied.answer.fetched_at.astimezone(UTC).isoformat()}
        for number, copied in enumerate(copies, start=1)
    ]
    return "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)


def _plain(value: Any) -> Any:
    match value:
        case dict():
            return {name: _plain(item) for name, item in value.items()}
        case list() | tuple():
            return [_plain(item) for item in value]
        case Enum():
            return value.value
        case datetime() | date():
            return value.isoformat()
        case _:
            return value


def _json(value: object) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=2) + "\n").encode()


def _hash(data: bytes) -> str:
    return f"sha256:{hashlib.sha256(data).hexdigest()}"
