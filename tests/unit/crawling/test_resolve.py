"""Whether a host has an IPv6 address, and when nobody can tell."""

import asyncio
import socket
from typing import Any

import pytest

from monitor.crawling.resolve import Resolver


def names(monkeypatch: pytest.MonkeyPatch, **answers: Any) -> None:
    """`answers`: host (dots as "__") → True, False (no such address) or an error of the name service."""

    async def look_up(_: Any, host: str, *__: Any, **___: Any) -> list[Any]:
        said = answers[host.replace(".", "__")]
        if said is True:
            return [(socket.AF_INET6, socket.SOCK_STREAM, 6, "", ("2001:db8::1", 0, 0, 0))]
        raise socket.gaierror(socket.EAI_NONAME if said is False else said, "no")

    monkeypatch.setattr(asyncio.BaseEventLoop, "getaddrinfo", look_up)


def asked(resolver: Resolver, host: str = "xamau.test") -> bool | None:
    return asyncio.run(resolver.has_ipv6(host))


def test_an_address_is_found_or_known_to_be_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    names(monkeypatch, xamau__test=True, xakhac__test=False, dns__google=True)
    assert asked(Resolver({})) is True
    assert asked(Resolver({}), "xakhac.test") is False


def test_a_name_service_that_tells_of_no_ipv6_at_all_says_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    names(monkeypatch, xamau__test=False, dns__google=False)
    assert asked(Resolver({})) is None


def test_a_name_service_that_fails_says_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    names(monkeypatch, xamau__test=socket.EAI_AGAIN, dns__google=True)
    assert asked(Resolver({})) is None


def test_behind_a_proxy_nobody_is_asked() -> None:
    assert asked(Resolver({}, proxied=True)) is None


def test_a_list_in_the_address_map_is_all_that_the_host_has() -> None:
    map_ = {"xamau.test": ["192.0.2.1", "2001:db8::1"], "xakhac.test": ["192.0.2.2"], "xaba.test": "192.0.2.3"}
    for resolver in (Resolver(map_), Resolver(map_, proxied=True)):
        assert asked(resolver) is True
        assert asked(resolver, "www.xamau.test") is True
        assert asked(resolver, "xakhac.test") is False
        assert asked(resolver, "xaba.test") is None, "where to connect to says nothing of what else there is"
        assert asyncio.run(resolver.address_of("xamau.test")) == "192.0.2.1"
        assert resolver.is_allowed("xakhac.test", "192.0.2.2")
