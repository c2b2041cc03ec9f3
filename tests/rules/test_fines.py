"""Fine bands are shown on their own days only: the day before and after each change of every band a rule can show."""

from datetime import date, timedelta

import pytest

from monitor.digest.report import bands_of
from monitor.domain.law import Provision, Sanction
from monitor.law.load import load_law
from monitor.rules.engine import Rule, load_rules

A_DAY = timedelta(days=1)


def shown(provision: Provision, fine: Sanction, day: date) -> bool:
    return any(band.startswith(f"{fine.cite}: ") for band in bands_of(provision, day))


@pytest.mark.parametrize("rule", load_rules(), ids=lambda rule: rule.code)
def test_a_rule_shows_each_fine_from_its_first_to_its_last_day(rule: Rule) -> None:
    law = load_law()
    for cited in rule.basis:
        provision = law.provision(cited.provision)
        for fine in provision.sanctions:
            assert fine.in_force_from is not None, fine.id
            assert not shown(provision, fine, fine.in_force_from - A_DAY), fine.id
            assert shown(provision, fine, fine.in_force_from), fine.id
            if fine.in_force_until is not None:
                assert shown(provision, fine, fine.in_force_until), fine.id
                assert not shown(provision, fine, fine.in_force_until + A_DAY), fine.id
