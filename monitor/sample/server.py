"""All hosts of a sample behind one HTTP proxy on loopback: a request line with an absolute address in, a ready answer out; hosts with a
certificate are reached by CONNECT and speak TLS."""

import asyncio
import ssl
import threading
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from types import TracebackType
from typing import Protocol
from urllib.parse import urlsplit

from monitor.clock import stopwatch
from monitor.errors import MonitorError
from monitor.sample.answers import Answer

_REASONS = {
    200: "OK",
    301: "Moved Permanently",
    302: "Found",
    304: "Not Modified",
    400: "Bad Request",
    404: "Not Found",
    405: "Method Not Allowed",
    410: "Gone",
    502: "Bad Gateway",
    503: "Service Unavailable",
}
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_NO_HOST = Answer(b"no such host\n", "text/plain; charset=utf-8", 502, (("X-Sample-Error", "dns"),))
_NO_METHOD = Answer(b"", "text/plain; charset=utf-8", 405)
_LONGEST_HEAD = 64 * 1024
"""Bytes of request head; a longer one ends the connection."""


class Served(Protocol):
    """What can be served: an answer for host and path with query; None when the host does not exist."""

    now: datetime

    def answer(self, host: str, target: str) -> Answer | None: ...


class _Connection(asyncio.Protocol):
    def __init__(
        self,
        respond: Callable[[bytes], tuple[bytes, bool, int]],
        open_now: set[asyncio.BaseTransport],
        secure: Mapping[str, ssl.SSLContext],
    ) -> None:
        self._respond, self._open, self._buffer = respond, open_now, b""
        self._secure = secure
        self._upgrade: asyncio.Task[None] | None = None
        self._skip = 0
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._open.add(transport)

    def connection_lost(self, exc: Exception | None) -> None:
        if self._transport:
            self._open.discard(self._transport)

    def data_received(self, data: bytes) -> None:
        assert self._transport
        self._buffer += data
        if self._upgrade is not None and not self._upgrade.done():
            # the last step of the handshake brings the first words with it
            return
        while True:
            if self._skip:
                dropped = min(self._skip, len(self._buffer))
                self._buffer, self._skip = self._buffer[dropped:], self._skip - dropped
                if self._skip:
                    return
            end = self._buffer.find(b"\r\n\r\n")
            if end < 0:
                if len(self._buffer) > _LONGEST_HEAD:
                    self._transport.close()
                return
            head, self._buffer = self._buffer[:end], self._buffer[end + 4 :]
            if head.startswith(b"CONNECT "):
                self._connect(head.split(b" ")[1].partition(b":")[0].decode("latin-1").lower())
                return
            out, keep, self._skip = self._respond(head)
            self._transport.write(out)
            if not keep:
                self._transport.close()
                return

    def _connect(self, host: str) -> None:
        """From here on the client speaks TLS with the host itself."""
        assert self._transport
        context = self._secure.get(host)
        if context is None:
            self._transport.write(b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
            self._transport.close()
            return
        self._transport.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
        self._upgrade = asyncio.get_running_loop().create_task(self._speak_tls(self._transport, context))

    async def _speak_tls(self, plain: asyncio.Transport, context: ssl.SSLContext) -> None:
        try:
            secured = await asyncio.get_running_loop().start_tls(plain, self, context, server_side=True)
        except OSError:
            # whoever does not like the certificate hangs up
            plain.abort()
            return
        if secured is not None:
            self._transport = secured
            self._open.add(secured)
            asyncio.get_running_loop().call_soon(self.data_received, b"")


class Server:
    """A running proxy. A context manager; `close` ends it."""

    def __init__(self, served: Served, host: str, port: int, secure: Mapping[str, ssl.SSLContext]) -> None:
        self._served, self._secure = served, secure
        self._started = stopwatch()
        self._second: tuple[int, bytes] = (-1, b"")
        self._open: set[asyncio.BaseTransport] = set()
        self._loop = asyncio.new_event_loop()
        self._ready = threading.Event()
        self._failed: OSError | None = None
        self.host, self.port = host, port
        self.requests = 0
        self._thread = threading.Thread(target=self._run, name="sample-server", daemon=True)
        self._thread.start()
        self._ready.wait()
        if self._failed:
            raise MonitorError(f"The sample cannot be served on {host}:{port}: {self._failed.strerror}.")

    @property
    def url(self) -> str:
        """What a crawler takes as its http_proxy."""
        return f"http://{self.host}:{self.port}"

    def wait(self) -> None:
        """Blocks until the server is closed."""
        self._thread.join()

    def close(self) -> None:
        if self._thread.is_alive():
            self._loop.call_soon_threadsafe(self._loop.stop)
            self._thread.join()

    def __enter__(self) -> "Server":
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def _run(self) -> None:
        loop = self._loop
        try:
            listening = loop.run_until_complete(
                loop.create_server(lambda: _Connection(self._respond, self._open, self._secure), self.host, self.port, backlog=512)
            )
        except OSError as error:
            self._failed = error
            self._ready.set()
            loop.close()
            return
        self.port = listening.sockets[0].getsockname()[1]
        self._ready.set()
        loop.run_forever()
        listening.close()
        for transport in list(self._open):
            if isinstance(transport, asyncio.Transport):
                transport.abort()
        loop.run_until_complete(asyncio.sleep(0))
        loop.close()

    def _date(self) -> bytes:
        """The Date header by the sample's own clock, which runs on from its `now`."""
        elapsed = int(stopwatch() - self._started)
        if elapsed != self._second[0]:
            at = (self._served.now + timedelta(seconds=elapsed)).astimezone(UTC)
            text = f"Date: {_DAYS[at.weekday()]}, {at.day:02d} {_MONTHS[at.month - 1]} {at:%Y %H:%M:%S} GMT\r\n"
            self._second = elapsed, text.encode("ascii")
        return self._second[1]

    def _respond(self, head: bytes) -> tuple[bytes, bool, int]:
        """The whole response, whether the connection stays, and how many body bytes of the request to drop."""
        self.requests += 1
        first, *rest = head.split(b"\r\n")
        parts = first.decode("latin-1").split(" ")
        headers = {}
        for line in rest:
            name, _, value = line.partition(b":")
            headers[name.strip().lower()] = value.strip().decode("latin-1")
        keep = headers.get(b"connection", headers.get(b"proxy-connection", "")).lower() != "close"
        if len(parts) != 3:
            return b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n", False, 0
        method, target, version = parts
        skip = int(headers[b"content-length"]) if headers.get(b"content-length", "").isdigit() else 0
        if target.startswith("http://"):
            address = urlsplit(target)
            host, path = address.hostname or "", (address.path or "/") + (f"?{address.query}" if address.query else "")
        else:
            host, path = headers.get(b"host", "").split(":")[0].lower(), target
        answer = self._served.answer(host, path) or _NO_HOST
        if method not in ("GET", "HEAD"):
            answer = _NO_METHOD
        status = answer.status
        if status == 200 and headers.get(b"if-none-match") in (answer.etag, f"W/{answer.etag}"):
            start = f"HTTP/1.1 304 Not Modified\r\nETag: {answer.etag}\r\n".encode("latin-1")
            return start + self._date() + b"\r\n", keep and version != "HTTP/1.0", skip
        wire, body = answer.wire("gzip" in headers.get(b"accept-encoding", ""))
        start = f"HTTP/1.1 {status} {_REASONS.get(status, 'Other')}\r\nServer: mau\r\n".encode("ascii")
        return start + self._date() + wire + (b"" if method == "HEAD" else body), keep and version != "HTTP/1.0", skip


def serve(served: Served, host: str = "127.0.0.1", port: int = 0, secure: Mapping[str, ssl.SSLContext] | None = None) -> Server:
    """Serves a province on loopback and returns at once; port 0 takes a free one. `secure` hosts answer by https too, with what is given.
    Raises MonitorError when the port is taken."""
    return Server(served, host, port, secure or {})
