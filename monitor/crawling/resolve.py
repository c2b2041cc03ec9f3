"""Which server address a host has. Politeness is owed to the address: all communes of a province often share one."""

import asyncio
import ipaddress
import socket
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from monitor.crawling.scope import bare_host

_HAS_IPV6 = "dns.google"
"""A name that has an IPv6 address: a name service that does not tell it keeps silent about all."""

_NO_SUCH = frozenset(
    code for name in ("EAI_NONAME", "EAI_NODATA", "EAI_ADDRFAMILY") for code in [getattr(socket, name, None)] if code is not None
)
"""Answers that say that there is no address of the family; a failure of the name service says nothing."""


@dataclass(slots=True)
class Resolver:
    """`address_map` (host → address) goes before any name service; behind a proxy nothing else is asked. A list is all addresses that the
    host has, the one to connect to first."""

    address_map: Mapping[str, str | Sequence[str]]
    proxied: bool = False
    _known: dict[str, str | None] = field(default_factory=dict)
    _tells_ipv6: bool | None = None

    async def address_of(self, host: str) -> str | None:
        """The first IPv4 (else IPv6) address of a host; None when the name does not resolve. Behind a proxy an unmapped host stands for
        itself."""
        mapped = self._mapped(host)
        if mapped:
            return mapped if isinstance(mapped, str) else mapped[0]
        if self.proxied:
            return host
        if host not in self._known:
            self._known[host] = await _look_up(host)
        return self._known[host]

    async def has_ipv6(self, host: str) -> bool | None:
        """Whether a host that has an address has one of IPv6; None behind a proxy, for hosts mapped to one address, and where the name
        service does not even know one of a host that is known to have it."""
        mapped = self._mapped(host)
        if mapped and not isinstance(mapped, str):
            return any(":" in address for address in mapped)
        if self.proxied or mapped:
            return None
        found = await _has_ipv6(host)
        if found is False:
            if self._tells_ipv6 is None:
                self._tells_ipv6 = bool(await _has_ipv6(_HAS_IPV6))
            return False if self._tells_ipv6 else None
        return found

    def _mapped(self, host: str) -> str | Sequence[str] | None:
        return self.address_map.get(host) or self.address_map.get(bare_host(host))

    def is_allowed(self, host: str, address: str | None) -> bool:
        """Whether a public crawl may connect there: a registered name that points into the machine's own network is refused, unless the
        address map names it."""
        if address is None or self.proxied or self._mapped(host):
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


async def _has_ipv6(host: str) -> bool | None:
    loop = asyncio.get_running_loop()
    try:
        found = await asyncio.wait_for(loop.getaddrinfo(host, None, family=socket.AF_INET6, type=socket.SOCK_STREAM), 20)
    except socket.gaierror as error:
        return False if error.errno in _NO_SUCH else None
    except (OSError, TimeoutError, UnicodeError):
        return None
    return bool(found)
