import pytest
from scrapy import exceptions

from monitor.crawling.outcome import Refused, body_type, ends_in_the_middle, outcome_of_exception, outcome_of_status
from monitor.domain.page import FetchOutcome


@pytest.mark.parametrize(
    ("error", "outcome"),
    [
        (exceptions.CannotResolveHostError("a.vn"), FetchOutcome.DNS_FAILED),
        (exceptions.DownloadTimeoutError("30 s"), FetchOutcome.TIMEOUT),
        (exceptions.DownloadConnectionRefusedError("111"), FetchOutcome.CONNECTION_FAILED),
        (exceptions.DownloadFailedError("[SSL: handshake failure]"), FetchOutcome.TLS_FAILED),
        (exceptions.DownloadFailedError("InvalidHeaderName: b'x'"), FetchOutcome.DAMAGED),
        (exceptions.DownloadCancelledError(), FetchOutcome.TOO_LARGE),
        (exceptions.ResponseDataLossError(), FetchOutcome.DAMAGED),
        (Refused(FetchOutcome.ROBOTS_DENIED), FetchOutcome.ROBOTS_DENIED),
        (KeyError("nobody knows"), FetchOutcome.CONNECTION_FAILED),
    ],
)
def test_each_way_to_fail_has_its_outcome(error: Exception, outcome: FetchOutcome) -> None:
    assert outcome_of_exception(error)[0] is outcome


def test_every_status_has_an_outcome() -> None:
    assert {status: outcome_of_status(status) for status in (200, 304, 301, 404, 410, 403, 429, 418, 500, 503)} == {
        200: FetchOutcome.OK, 304: FetchOutcome.NOT_MODIFIED, 301: FetchOutcome.REDIRECTED, 404: FetchOutcome.NOT_FOUND,
        410: FetchOutcome.GONE, 403: FetchOutcome.BLOCKED, 429: FetchOutcome.BLOCKED, 418: FetchOutcome.REFUSED,
        500: FetchOutcome.SERVER_ERROR, 503: FetchOutcome.SERVER_ERROR,
    }  # fmt: skip
    assert all(isinstance(outcome_of_status(status), FetchOutcome) for status in range(1000))


@pytest.mark.parametrize(
    ("declared", "body", "kind"),
    [
        ("text/html; charset=utf-8", b"<!DOCTYPE html><p>x", "html"),
        (None, b"\xef\xbb\xbf  <html>", "html"),
        ("text/x-delimtext; name=a", b"<!DOCTYPE html><html>", "html"),
        ("text/plain", b"<?xml version='1.0'?><rss>", "xml"),
        ("text/html", b"<?xml version='1.0'?><rss version='2.0'>", "xml"),
        ("text/html", b"<?xml version='1.0'?><!DOCTYPE html><html xmlns='x'>", "html"),
        ("text/html", b"%PDF-1.7", "other"),
        ("application/pdf", b"%PDF-1.7", "other"),
        ("application/rss+xml", b"<rss>", "xml"),
        ("text/plain", b"User-agent: *", "text"),
    ],
)
def test_a_body_is_what_it_is_and_not_what_it_is_called(declared: str | None, body: bytes, kind: str) -> None:
    assert body_type(declared, body) == kind


WHOLE = (
    b"<!DOCTYPE html><html><head><title>Mau</title></head><body><div id=page><div class=menu><ul><li>Tin</ul></div>"
    b"<div><table><tr><td>Tin</table></div></div><div class=footer>Email: a@b.vn</div></body></html>"
)


def test_a_whole_page_does_not_end_in_the_middle() -> None:
    assert not ends_in_the_middle(WHOLE)
    assert not ends_in_the_middle(WHOLE + b"<script>document.write('<div>')</script> 0.12 s")
    assert not ends_in_the_middle(WHOLE.upper())


def test_a_page_cut_within_its_boxes_or_a_tag_ends_in_the_middle() -> None:
    inner = range(WHOLE.index(b"<div class=menu>") + 16, WHOLE.index(b"</div></div><div class=footer>"))
    assert all(ends_in_the_middle(WHOLE[:cut]) for cut in inner if WHOLE[cut - 1 : cut] != b">" or WHOLE[:cut].count(b"<div") > 2)
    assert ends_in_the_middle(WHOLE[: WHOLE.index(b"footer>")])
    assert ends_in_the_middle(b"<html><body><div><div>Fatal error: Call to undefined function")


@pytest.mark.parametrize(
    "body",
    [
        "<html><head><title>x</title><body><div><p>Ai không viết thẻ đóng cuối</div>".encode(),
        "<html><body><div><div>một hộp quên đóng</div>".encode(),
        b"<div><div>a fragment for a script",
        b"Not found",
        b"",
    ],
)
def test_a_page_whose_author_leaves_the_end_out_and_a_fragment_are_whole(body: bytes) -> None:
    assert not ends_in_the_middle(body)
