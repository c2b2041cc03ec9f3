"""Which server address a host has. Politeness is owed to the address: all communes of a province often share one."""

import asyncio
import ipaddress
import socket
from collections.abc import Mapping
from dataclasses import dataclass, field

from monitor.crawling.scope import bare_host


@dataclass(slots=True)
class Resolver:
    """`address_map` (host → address) goes before any name service; behind a proxy nothing else is asked."""

    address_map: Mapping[str, str]
    proxied: bool = False
    _known: dict[str, str | None] = field(default_factory=dict)

    async def address_of(self, host: str) -> str | None:
        """The first IPv4 (else IPv6) address of a host; None when the name does not resolve. Behind a proxy an unmapped host stands for
        itself."""
        mapped = self.address_map.get(host) or self.address_map.get(bare_host(host))
        if mapped:
            return mapped
        if self.proxied:
            return host
        if host not in self._known:
            self._known[host] = await _look_up(host)
        return self._known[host]

    def is_allowed(self, host: str, address: str | None) -> bool:
        """Whether a public crawl may connect there: a registered name that points into the machine's own network is refused, unless the
        address map names it."""
        if address is None or self.proxied or host in self.address_map:
            return True
        try:
            found = ipaddress.ip_address(address)
        except ValueError:
            return True
        return not (found.is_loopback or found.is_link_local or found.is_private or found.is_unspecified or found.is_multicast)


async def _look_up(host: str) -> str | None:
    loop = asyncio.get_running_loop()
    try:
        found = await asyncio.wait_for(loop.getaddrinfo(host, None, type=socket.SOCK_STREAM), 20)
    except (OSError, TimeoutError, UnicodeError):
        return None
    addresses = sorted({str(entry[4][0]) for entry in found}, key=lambda address: (":" in address, address))
    return addresses[0] if addresses else None
