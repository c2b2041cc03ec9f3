import asyncio
import gzip
import http.client
import socket
import ssl
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from monitor.crawling.certificate import certificate_problem
from monitor.errors import MonitorError
from monitor.rules.words import certificate_words
from monitor.sample import Server, build, bulk, certificates, serve
from monitor.sample.province import Province


@pytest.fixture(scope="module")
def province() -> Province:
    return build(7)


@pytest.fixture(scope="module")
def server(province: Province) -> Iterator[Server]:
    with serve(province) as running:
        yield running


def get(server: Server, url: str, method: str = "GET", **headers: str) -> tuple[http.client.HTTPResponse, bytes]:
    connection = http.client.HTTPConnection(server.host, server.port, timeout=5)
    try:
        connection.request(method, url, headers={k.replace("_", "-"): v for k, v in headers.items()})
        response = connection.getresponse()
        return response, response.read()
    finally:
        connection.close()


def root(province: Province, kind: str = "portal") -> str:
    return next(s.root for s in province.cast.sites if s.kind == kind)


def test_a_host_is_reached_through_the_proxy_with_the_samples_own_date(server: Server, province: Province) -> None:
    response, body = get(server, root(province))
    assert response.status == 200
    assert "<title>" in body.decode()
    assert (response.getheader("Date") or "").startswith("Sat, 21 Nov 2026 01:0")


def test_gzip_is_sent_to_those_who_accept_it(server: Server, province: Province) -> None:
    plain = get(server, root(province))[1]
    response, packed = get(server, root(province), Accept_Encoding="gzip, deflate")
    assert response.getheader("Content-Encoding") == "gzip"
    assert gzip.decompress(packed) == plain
    assert len(packed) < len(plain) / 2


def test_an_unchanged_page_is_not_sent_again(server: Server, province: Province) -> None:
    first, _ = get(server, root(province))
    again, body = get(server, root(province), If_None_Match=first.getheader("ETag") or "")
    assert again.status == 304
    assert body == b""
    other, _ = get(server, root(province), If_None_Match='"another"')
    assert other.status == 200


def test_an_unknown_host_and_the_dead_site_look_like_a_failure_of_name_lookup(server: Server, province: Province) -> None:
    dead = next(s.root for s in province.cast.sites if not s.reachable)
    for url in ("http://khong-co.mau.test/", dead):
        response, _ = get(server, url)
        assert response.status == 502
        assert response.getheader("X-Sample-Error") == "dns"


def test_head_sends_no_body_and_post_is_refused(server: Server, province: Province) -> None:
    response, body = get(server, root(province), "HEAD")
    assert response.status == 200
    assert int(response.getheader("Content-Length") or 0) > 1000
    assert body == b""
    assert get(server, root(province), "POST")[0].status == 405


def test_one_connection_serves_many_requests_even_pipelined(server: Server, province: Province) -> None:
    host = root(province).split("/")[2]
    with socket.create_connection((server.host, server.port), timeout=5) as raw:
        raw.sendall(f"GET http://{host}/robots.txt HTTP/1.1\r\nHost: {host}\r\n\r\n".encode() * 3)
        received = b""
        while received.count(b"Sitemap:") < 3:
            chunk = raw.recv(65536)
            assert chunk
            received += chunk
        assert received.count(b"HTTP/1.1 200 OK") == 3


def test_a_missing_page_a_redirect_and_a_broken_gzip_are_what_they_are_called(server: Server, province: Province) -> None:
    site = next(s for s in province.cast.sites if "broken gzip" in s.oddities)
    root = f"http://{site.host}/"  # what https answers goes past the proxy
    assert get(server, f"{root}trang-da-xoa.html")[0].status == 404
    moved, _ = get(server, f"{root}lien-ket-cu")
    assert moved.status == 302
    assert moved.getheader("Location") == site.root
    response, body = get(server, f"{root}bo-suu-tap.html", Accept_Encoding="gzip")
    assert response.status == 200
    assert not zlib.decompressobj(31).decompress(body).endswith(b"</html>")
    with pytest.raises(EOFError):
        gzip.decompress(body)


def test_robots_and_sitemaps_stand_on_every_host(server: Server, province: Province) -> None:
    delays = 0
    for host in province.hosts:
        _, robots = get(server, f"http://{host}/robots.txt")
        assert b"Disallow" in robots or b"Crawl-delay" in robots
        delays += b"Crawl-delay" in robots
        response, _ = get(server, f"http://{host}/sitemap.xml")
        assert response.status == 200
    assert delays == 1


def test_a_taken_port_is_one_clear_sentence(server: Server, province: Province) -> None:
    with pytest.raises(MonitorError, match="cannot be served"):
        serve(province, port=server.port)


def test_the_large_province_has_the_pages_it_promises() -> None:
    large = bulk(400, hosts=4, seed=3)
    addresses = large.addresses()
    assert 380 <= len(addresses) <= 400
    assert len(set(addresses)) == len(addresses)
    seen, todo = set(), list(large.roots)
    import re
    from urllib.parse import urljoin

    while todo:
        url = todo.pop()
        if url in seen:
            continue
        seen.add(url)
        host, _, path = url.removeprefix("http://").partition("/")
        found = large.answer(host, f"/{path}")
        assert found
        assert found.status == 200, url
        todo += [urljoin(url, x) for x in re.findall(r'href="([^"]+)"', found.body.decode())]
    assert seen == set(addresses)
    article = large.answer("lon00.mau.test", "/tin/3.html")
    assert article
    assert 50_000 < len(article.body) < 70_000
    assert article.body == (bulk(400, hosts=4, seed=3).answer("lon00.mau.test", "/tin/3.html") or article).body
    assert large.answer("lon09.mau.test", "/") is None


def test_a_host_with_a_certificate_speaks_tls_through_the_proxy(
    province: Province, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    contexts = certificates.make(tmp_path, province.certificates)
    monkeypatch.setenv("SSL_CERT_FILE", str(certificates.authority(tmp_path)))
    with serve(province, secure=contexts) as running:
        told = {flaw: asyncio.run(certificate_problem(host, 443, running.url)) for host, flaw in province.certificates.items()}
        assert asyncio.run(certificate_problem("khong-co.mau.test", 443, running.url)) is None
        (sound, *_) = (host for host, flaw in province.certificates.items() if flaw == "sound")
        connection = http.client.HTTPSConnection(running.host, running.port, timeout=5, context=ssl.create_default_context())
        connection.set_tunnel(sound, 443)
        connection.request("GET", "/")
        assert connection.getresponse().status == 200
        connection.close()
    assert told.pop("sound") is None
    assert {flaw: certificate_words(problem or "") for flaw, problem in told.items()} == {
        "self-signed": "tự ký",
        "expired": "đã hết hạn",
        "other name": "cấp cho tên miền khác",
    }
