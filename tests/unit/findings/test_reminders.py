"""Reminders: what comes up is told in time, to whom it concerns, and is no finding."""

from datetime import date

from monitor.findings.reminders import alerts, office_reports, reminders
from monitor.law.load import load_law
from monitor.rules.dossier import Dossier, Threshold
from monitor.rules.engine import evaluate, load_rules, pick_rules
from tests import builders as b


def codes(dossier: Dossier) -> list[str]:
    return [notice.code for notice in reminders(dossier)]


def licensed(expires: str | None, day: str, **changes: object) -> Dossier:
    return b.dossier(of=b.site(licences=[b.licence(issued="2017-02-18", expires=expires)]), day=date.fromisoformat(day), **changes)  # type: ignore[arg-type]


def test_a_licence_is_renewed_sixty_days_ahead_and_not_a_day_sooner() -> None:
    assert codes(licensed("2026-09-30", "2026-08-01")) == ["NH-01"]
    assert codes(licensed("2026-09-30", "2026-07-31")) == []


def test_a_licence_that_has_ended_is_no_matter_for_a_reminder() -> None:
    assert codes(licensed("2026-07-31", "2026-07-31")) == ["NH-01"]
    assert codes(licensed("2026-07-30", "2026-07-31")) == []


def test_the_reminder_names_the_last_day_to_ask_and_the_renewals_of_its_own_law() -> None:
    (now,) = reminders(licensed("2026-09-30", "2026-08-15"))
    assert "31/08/2026" in now.text
    assert "chỉ được gia hạn 01 lần" in now.text
    (before,) = reminders(licensed("2024-09-30", "2024-08-15"))
    assert "không quá 02 lần" in before.text


def test_nothing_asked_for_a_renewal_before_the_law_did() -> None:
    assert codes(licensed("2018-05-01", "2018-04-14")) == []
    assert codes(licensed("2018-05-01", "2018-04-15")) == ["NH-01"]


def test_within_the_last_thirty_days_the_day_to_ask_has_passed() -> None:
    (notice,) = reminders(licensed("2026-09-30", "2026-09-01"))
    assert "đã quá hạn" in notice.text


def test_the_yearly_report_is_due_by_the_law_of_its_own_day() -> None:
    assert codes(licensed("2030-01-01", "2026-10-26")) == ["NH-02"]
    assert codes(licensed("2030-01-01", "2026-10-25")) == []
    assert codes(licensed("2030-01-01", "2026-11-26")) == []
    assert codes(licensed("2030-01-01", "2023-12-20")) == ["NH-02"]
    # the January after the circular ended asks for nothing
    assert codes(licensed("2030-01-01", "2024-12-25")) == []


def test_how_long_ahead_is_configuration() -> None:
    thresholds = {"reminder.renewal_days": Threshold(90, "ngày")}
    assert codes(licensed("2026-09-30", "2026-07-10", thresholds=thresholds)) == ["NH-01"]


def test_only_licensed_sites_are_reminded() -> None:
    assert codes(b.dossier(day=date(2026, 11, 1))) == []
    revoked = b.site(licences=[b.licence(expires="2026-09-30", status="revoked")])
    assert codes(b.dossier(of=revoked, day=date(2026, 9, 1))) == []


def test_the_office_reports_twice_a_year() -> None:
    law = load_law()
    assert [due.day for due in office_reports(date(2026, 5, 20), law)] == [date(2026, 6, 8)]
    assert [due.day for due in office_reports(date(2026, 11, 21), law)] == [date(2026, 11, 27)]
    assert office_reports(date(2026, 8, 1), law) == ()


def test_injected_links_are_told_at_once() -> None:
    from monitor.domain.facts import InjectedLink

    home = b.home(injected_links=(InjectedLink("https://vidu88.com/", "nhà cái", True),))
    (notice,) = alerts(evaluate(b.dossier([home]), pick_rules(["LK-01"])), b.moment(b.DAY))
    assert notice.urgent
    assert "vidu88.com" in notice.text
    assert alerts(evaluate(b.dossier(), pick_rules(["LK-01"])), b.moment(b.DAY)) == ()


def test_no_reminder_is_a_rule() -> None:
    assert not {rule.code for rule in load_rules()} & {"NH-01", "NH-02"}
