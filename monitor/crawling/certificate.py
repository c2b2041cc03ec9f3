"""The server's certificate, checked apart: pages are read whatever it is, since an invalid one is a matter for a notice."""

import asyncio
import ssl
from urllib.parse import urlsplit

TIMEOUT = 15.0
"""Seconds."""


async def certificate_problem(host: str, port: int = 443, proxy: str = "") -> str | None:
    """What is wrong with the certificate, as one English phrase; None when nothing is, or no certificate could be seen at all. `proxy` is
    the address of an HTTP proxy to go through, "" for none."""
    context = ssl.create_default_context()
    try:
        async with asyncio.timeout(TIMEOUT):
            writer = await _connected(host, port, proxy, context)
    except ssl.SSLCertVerificationError as error:
        return error.verify_message or "the certificate does not verify"
    except (OSError, TimeoutError, ssl.SSLError, EOFError, ValueError):
        return None
    writer.transport.abort()
    await asyncio.sleep(0)
    return None


async def _connected(host: str, port: int, proxy: str, context: ssl.SSLContext) -> asyncio.StreamWriter:
    """Raises OSError when the proxy will not let us through."""
    if not proxy:
        _, writer = await asyncio.open_connection(host, port, ssl=context, server_hostname=host)
        return writer
    gate = urlsplit(proxy)
    reader, writer = await asyncio.open_connection(gate.hostname, gate.port or 80)
    try:
        writer.write(f"CONNECT {host}:{port} HTTP/1.1\r\nHost: {host}:{port}\r\n\r\n".encode("ascii"))
        answer = await reader.readuntil(b"\r\n\r\n")
        if answer.split(b" ", 2)[1:2] != [b"200"]:
            raise OSError("the proxy refused to connect")
        await writer.start_tls(context, server_hostname=host)
    except BaseException:
        writer.transport.abort()
        await asyncio.sleep(0)
        raise
    return writer
