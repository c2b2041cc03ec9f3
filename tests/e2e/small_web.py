"""A web for tests: any hosts behind one HTTP proxy on loopback, each address a canned answer, every request written down."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import urlsplit


@dataclass
class Reply:
    """`headers` are sent raw; `cut` ends the connection in the middle of the body."""

    body: bytes = b""
    status: int = 200
    headers: list[tuple[str, str]] = field(default_factory=lambda: [("Content-Type", "text/html; charset=utf-8")])
    cut: bool = False
    sleep: float = 0.0


def html(title: str, *links: str, text: str = "", head: str = "") -> Reply:
    """A page with a heading, some words and links."""
    words = text or f"Trang {title}. " + "Uỷ ban nhân dân xã thông báo đến toàn thể nhân dân. " * 12
    anchors = "".join(f'<li><a href="{link}">Mục {number} {link[-20:]}</a></li>' for number, link in enumerate(links))
    return Reply(
        f"<!DOCTYPE html><html lang=vi><head><meta charset=utf-8><title>{title}</title>{head}</head><body><h1>{title}</h1>"
        f"<p>{words}</p><ul>{anchors}</ul></body></html>".encode()
    )


Answering = dict[str, Reply] | Callable[[str], Reply | None]


@dataclass
class SmallWeb:
    """`asked` holds (seconds, address, headers) of every request in order."""

    pages: Answering
    searched: dict[str, Reply] = field(default_factory=dict)
    """What those get instead who come from a search engine."""
    asked: list[tuple[float, str, dict[str, str]]] = field(default_factory=list)
    url: str = ""

    def reply(self, url: str) -> Reply:
        found = self.pages(url) if callable(self.pages) else self.pages.get(url)
        return found or Reply(b"<html><body>not found</body></html>", 404)

    def addresses(self) -> list[str]:
        return [url for _, url, _ in self.asked]


@contextmanager
def served(pages: Answering, searched: dict[str, Reply] | None = None) -> Iterator[SmallWeb]:
    """The web at work until the block ends."""
    web = SmallWeb(pages, searched or {})

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            url = self.path
            web.asked.append((time.monotonic(), url, {name.lower(): value for name, value in self.headers.items()}))
            if not urlsplit(url).hostname:
                self.send_error(400)
                return
            searched = web.searched.get(url) if "google" in (self.headers.get("Referer") or "") else None
            reply = searched or web.reply(url)
            if reply.sleep:
                time.sleep(reply.sleep)
            head = [f"HTTP/1.1 {reply.status} X"]
            head += [f"{name}: {value}" for name, value in reply.headers]
            head.append(f"Content-Length: {len(reply.body) + (1000 if reply.cut else 0)}")
            self.wfile.write("\r\n".join(head).encode("latin-1", "replace") + b"\r\n\r\n" + reply.body)
            if reply.cut:
                self.wfile.flush()
                self.close_connection = True

        def log_message(self, *_: Any) -> None:
            return

    class Quiet(ThreadingHTTPServer):
        def handle_error(self, *_: Any) -> None:
            return

    server = Quiet(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    web.url = f"http://127.0.0.1:{server.server_port}"
    try:
        yield web
    finally:
        server.shutdown()
        server.server_close()
        thread.join(5)
