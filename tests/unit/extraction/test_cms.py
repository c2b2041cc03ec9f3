"""Which system made a page, by what it says of itself and by several marks."""

from datetime import date

import pytest

from monitor.errors import ConfigError
from monitor.extraction import cms
from monitor.extraction.cms import Generation, Profile, profiles, read_cms
from monitor.extraction.document import parse
from monitor.extraction.machine import read_machine

DAY = date(2026, 11, 21)


def _read(head: str, body: str = "", on: date = DAY) -> tuple[str, str | None] | None:
    document = parse(f"<html><head>{head}</head><body><p>Tin</p>{body}</body></html>")
    found, _ = read_cms(document, read_machine(document), on)
    return (found.name, found.version) if found else None


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("<meta name=generator content='NukeViet v4.5'>", ("nukeviet", "4.5")),
        ("<meta name=generator content='WordPress 6.4.2'>", ("wordpress", "6.4.2")),
        ("<script>var nv_base_siteurl='/', nv_lang_data='vi';</script>", ("nukeviet", "4")),
        ("<script>var nv_siteroot='/', nv_sitelang='vi';</script>", ("nukeviet", "3")),
        ("<link href='/themes/egov/css/a.css'><script>var nv_base_siteurl='/';</script>", ("nukeviet", "eGovernment")),
        ("<link href='/wp-content/themes/a/s.css'><script src='/wp-content/plugins/b/b.js'></script>", ("wordpress", None)),
        ("<script src='/media/jui/js/jquery.min.js'></script>", ("joomla", "3")),
        ("<script src='/_layouts/15/init.js'></script><script>var _spPageContextInfo={};</script>", ("sharepoint", "2013+")),
        ("<script src='/html/js/liferay/a.js'></script><script>Liferay.ThemeDisplay={}</script>", ("liferay", "6")),
    ],
)
def test_systems_are_known_by_generator_or_marks(head: str, expected: tuple[str, str | None]) -> None:
    assert _read(head) == expected


@pytest.mark.parametrize("body", ["<a href='https://blog.example.com/wp-content/uploads/a.pdf'>x</a>", "<img src='/DesktopModules/a.png'>"])
def test_one_mark_that_others_may_have_is_not_enough(body: str) -> None:
    assert _read("", body) is None


def test_a_generation_is_known_until_its_vendor_redesigned(monkeypatch: pytest.MonkeyPatch) -> None:
    old = Generation("1", ("/mau/1/",), date(2020, 6, 30))
    vendor = Profile("mau", sure=("/mau/",), generations=(old, Generation("2", ("/mau/",))))
    monkeypatch.setattr(cms, "profiles", lambda: (vendor,))
    page = "<script src='/mau/1/a.js'></script>"
    assert _read(page, on=date(2020, 6, 30)) == ("mau", "1")
    assert _read(page, on=date(2020, 7, 1)) == ("mau", "2")


def test_a_profile_of_unknown_keys_is_refused() -> None:
    with pytest.raises(ConfigError, match="generation"):
        cms._generation("mau.yaml", {"name": "1", "marks": [], "until": "2020"})


def test_every_profile_can_recognise_something() -> None:
    for profile in profiles():
        assert profile.generator or profile.sure or len(profile.marks) >= cms.ENOUGH, profile.name
