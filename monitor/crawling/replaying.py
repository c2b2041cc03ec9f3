"""WARC files as if they were the network: which addresses they hold, and the answer each gave last."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from monitor.crawling.address import clean, key
from monitor.domain.page import ArchivePosition
from monitor.errors import UserError
from monitor.evidence.reader import ArchivedAnswer, iter_responses, read_answer


@dataclass(frozen=True, slots=True)
class Archived:
    """One archived address. `held` is the answer itself where it cannot be read again by its place."""

    url: str
    fetched_at: datetime
    path: Path
    position: ArchivePosition | None
    held: ArchivedAnswer | None

    def answer(self) -> ArchivedAnswer:
        """The answer, read from its file."""
        if self.held is not None or self.position is None:
            assert self.held is not None
            return self.held
        return read_answer(self.path.parent, self.position)


@dataclass(slots=True)
class ArchiveIndex:
    """Answers by address key; of several for one address the newest, redirects to its own other scheme aside."""

    by_key: dict[str, dict[str, Archived]] = field(default_factory=dict)
    """Key → exact address → answer."""
    problems: list[str] = field(default_factory=list)
    newest: datetime | None = None

    @staticmethod
    def of(files: Iterable[Path]) -> "ArchiveIndex":
        """Read the files once. Raises UserError for one that is not there, StorageError for one that cannot be opened."""
        index = ArchiveIndex()
        for path in files:
            if not path.is_file():
                raise UserError(f"{path}: không có tệp này")
            for answer in iter_responses(path, index.problems):
                index._add(path, answer)
        return index

    def _add(self, path: Path, answer: ArchivedAnswer) -> None:
        url = clean(answer.url)
        if url is None:
            self.problems.append(f"{answer.url[:200]}: không phải địa chỉ trang web")
            return
        if answer.damaged is not None and answer.record_type == "response":
            self.problems.append(f"{path.name}: {url}: {answer.damaged}")
        position = None
        if answer.offset is not None and answer.length is not None and answer.record_type == "response" and answer.damaged is None:
            position = ArchivePosition(path.name, answer.offset, answer.length, "")
        archived = Archived(url, answer.fetched_at, path, position, None if position else answer)
        at_key = self.by_key.setdefault(key(url), {})
        earlier = at_key.get(url)
        if earlier is None or earlier.fetched_at <= archived.fetched_at:
            at_key[url] = archived
        if self.newest is None or answer.fetched_at > self.newest:
            self.newest = answer.fetched_at

    def find(self, url: str) -> Archived | None:
        """The answer to an address, under this spelling or another of the same key; None when it is not archived."""
        at_key = self.by_key.get(key(url)) or self._with_other_end(url)
        if not at_key:
            return None
        return at_key.get(url) or max(at_key.values(), key=lambda archived: archived.fetched_at)

    def _with_other_end(self, url: str) -> dict[str, Archived] | None:
        """A folder with and without its last slash is one page to its server; registers write it with, links without."""
        address, mark, query = url.partition("?")
        if mark or query or "#" in url or address.count("/") < 4:
            return None
        return self.by_key.get(key(address[:-1] if address.endswith("/") else address + "/"))

    def addresses(self) -> Iterable[str]:
        """One address for each key, in the order of the files."""
        return (next(iter(at_key.values())).url for at_key in self.by_key.values())
