"""Small pretended sites: a dozen pages each, every one written out by hand with its truth beside it. See `sites/`."""

import re
import unicodedata
from collections.abc import Callable, Sequence
from datetime import datetime
from html import unescape
from typing import Any

from tests.labelled.pages import LabelledPage
from tests.labelled.prose import Prose

Shell = Callable[[str, str, str], str]
"""(main part, title, further head elements) → whole page"""

PRECISION = {10: "day", 25: "second"}


def cited(outlet: str | None, kind: str) -> dict[str, str | None]:
    return {"outlet": outlet, "kind": kind}


class SmallSite:
    """`licence`: the keys of the fact format that the footer's notice gives, or None; `identity` is judged on the home page."""

    def __init__(
        self,
        family: str,
        host: str,
        fetched: datetime,
        shell: Shell,
        *,
        licence: dict[str, Any] | None = None,
        languages: Sequence[str] = (),
        encoding: str = "utf-8",
        headers: dict[str, str] | None = None,
        scheme: str = "https",
    ) -> None:
        self.family, self.host, self.fetched, self.shell, self.encoding, self.scheme = family, host, fetched, shell, encoding, scheme
        self.headers = {"Content-Type": "text/html; charset=utf-8"} if headers is None else headers
        self.common: dict[str, Any] = {"licence": licence, "language": "vi"}
        if languages:
            self.common["language_links"] = [{"language": code} for code in languages]
        self.written: list[LabelledPage] = []

    def pages(self) -> list[LabelledPage]:
        return self.written

    def other(
        self, name: str, path: str, kind: str | None, main: str, *, title: str = "", head: str = "", status: int = 200, **truth: Any
    ) -> None:
        """A page that is no article. `kind` None: not judged."""
        known = {"page_kind": kind, "published": None, "sources": [], "comments": {"state": None}, **self.common, **truth}
        self._add(name, path, main, title, head, status, {key: value for key, value in known.items() if value is not ...})

    def article(
        self,
        name: str,
        path: str,
        prose: Prose,
        main: str,
        *,
        when: str | None = None,
        minute: bool = False,
        sources: Sequence[dict[str, str | None]] | None = (),
        comments: Any = "none",
        count: int | None = None,
        title: str | None = None,
        head: str = "",
        **truth: Any,
    ) -> None:
        """`sources` None: not judged; `comments` and every further truth: `...` is not judged.

        `when`: "2024-05-06", or "2024-05-06T08:30:00+07:00" with `minute` where no seconds are printed; None: nothing says when."""
        said = None if when is None else {"value": when, "precision": "minute" if minute else PRECISION[len(when)]}
        body = unescape(re.sub(r"<[^>]+>", " ", " ".join((prose.lead, *prose.paragraphs))))
        state: Any = ... if comments is ... else {"state": comments} | ({} if count is None else {"count": count})
        cites = ... if sources is None else list(sources)
        known = {"page_kind": "article", "published": said, "sources": cites, "comments": state, "title": prose.title, "body": body,
                 **self.common, **truth}  # fmt: skip
        self._add(
            name,
            path,
            main,
            prose.title if title is None else title,
            head,
            200,
            {key: value for key, value in known.items() if value is not ...},
        )

    def _add(self, name: str, path: str, main: str, title: str, head: str, status: int, truth: dict[str, Any]) -> None:
        html = self.shell(main, title, head)
        if self.encoding == "cp1258":
            html = as_windows_1258(html)
        self.written.append(
            LabelledPage(
                f"{self.family}-{name}",
                self.family,
                f"{self.scheme}://{self.host}{path}",
                self.fetched,
                html,
                self.headers,
                truth,
                status,
                self.encoding,
            )
        )


def as_windows_1258(text: str) -> str:
    """With tone marks set apart where that code page has no letter with both marks."""
    out = []
    for letter in text:
        try:
            letter.encode("cp1258")
            out.append(letter)
        except UnicodeEncodeError:
            apart = unicodedata.normalize("NFD", letter)
            out.append(unicodedata.normalize("NFC", "".join(c for c in apart if c not in TONES)) + "".join(c for c in apart if c in TONES))
    return "".join(out)


TONES = "\u0300\u0301\u0303\u0309\u0323"
