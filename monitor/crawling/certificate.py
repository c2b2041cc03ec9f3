"""The server's certificate, checked apart: pages are read whatever it is, since an invalid one is a matter for a notice."""

import asyncio
import ssl

TIMEOUT = 15.0
"""Seconds."""


async def certificate_problem(host: str, port: int = 443) -> str | None:
    """What is wrong with the certificate, as one English phrase; None when nothing is, or no certificate could be seen at all."""
    context = ssl.create_default_context()
    try:
        _, writer = await asyncio.wait_for(asyncio.open_connection(host, port, ssl=context, server_hostname=host), TIMEOUT)
    except ssl.SSLCertVerificationError as error:
        return error.verify_message or "the certificate does not verify"
    except (OSError, TimeoutError, ssl.SSLError, asyncio.IncompleteReadError):
        return None
    writer.close()
    return None
