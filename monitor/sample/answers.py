"""What the sample's hosts answer with, rendered before anything is served."""

import gzip
import hashlib
from dataclasses import dataclass, field


@dataclass
class Answer:
    """One response. `body` is what a client without gzip receives; `packed` overrides the gzip form (a broken one, for example)."""

    body: bytes
    content_type: str = "text/html; charset=utf-8"
    status: int = 200
    headers: tuple[tuple[str, str], ...] = ()
    always_packed: bytes | None = None
    """Sent with Content-Encoding: gzip whatever the client accepts; None for honest answers."""
    _wire: dict[bool, tuple[bytes, bytes]] = field(default_factory=dict, repr=False, compare=False)

    @property
    def etag(self) -> str:
        return f'"{hashlib.sha256(self.body).hexdigest()[:20]}"'

    def wire(self, packed: bool) -> tuple[bytes, bytes]:
        """Header lines after Date (with the empty line) and body, as they go out."""
        ready = self._wire.get(packed)
        if ready is None:
            lines = [f"Content-Type: {self.content_type}"] if self.content_type else []
            body = self.body
            if self.always_packed is not None:
                body = self.always_packed
                lines.append("Content-Encoding: gzip")
            elif packed and len(body) > 200:
                body = gzip.compress(body, compresslevel=3, mtime=0)
                lines.append("Content-Encoding: gzip")
            if self.status == 200:
                lines += [f"ETag: {self.etag}", "Vary: Accept-Encoding"]
            lines += [f"{name}: {value}" for name, value in self.headers]
            lines.append(f"Content-Length: {len(body)}")
            ready = ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1"), body
            self._wire[packed] = ready
        return ready


def page(text: str, status: int = 200, **headers: str) -> Answer:
    return Answer(text.encode(), status=status, headers=tuple((k.replace("_", "-"), v) for k, v in headers.items()))


def redirect(target: str, status: int = 301) -> Answer:
    return Answer(b"", status=status, headers=(("Location", target),))
