"""Verdicts on the blind province, as the program's own commands give them: nothing that was mended falls back."""

import pytest

from tests.blind_province.measure import SETS, Judged, figures, judge

pytestmark = pytest.mark.xdist_group("blind province")

LEFT = {
    ("DN-KHACHSANBIEN", "NG-08"): "sources that are no press are NG-05's matter",
    ("H-BACBINH", "CN-02"): "the sign of the documents does not say which level issued them",
    ("XA-LADA", "CN-02"): "the same",
    ("XA-LADA", "ND-04"): "the portal above has the section, which may serve its components",
    ("XA-LADA", "TC-02"): "the portal above prints a telephone",
    ("THCS-BANNGUYEN", "GD-02"): "two menus are not yet a habit that stopped",
    ("SO-NNMT", "EN-01"): "what English pages say of the agency is told by their titles only, so it is advice",
    ("CD-XAYDUNGHY", "KN-01"): "a section for remarks is taken for a tool by its name, whether a form stands there or only an address",
    ("HOI-LAMVUON", "GP-07"): "whether page or register is wrong is asked, not told",
    ("DN-DONGA", "LH-01"): "place and height of letters are measured in a browser; a replayed archive is not drawn",
    ("LM-HTX", "LH-01"): "the same",
    ("LM-HTX", "KN-01"): "a menu of three entries may be part of one, so nothing is said to be missing from it",
    ("BV-TRAON4", "TC-01"): "a body above is owed where there is one only, so its absence is left to people, though the register knows it",
    ("TH-PHUHIEP4", "TC-01"): "the same",
    ("P-MYTHO4", "CN-02"): "documents without a file of their own are not read",
    ("THCS-PHUOCLOC4", "GD-01"): "the commune's site above, whose path it is, was not archived",
    ("TU-LAMDONG4", "KN-01"): "a section for questions may take complaints too",
}
"""Planted breaches that are not told, and why. Any other miss is a fault."""

CAUTIOUS = {
    ("XA-PHUNGNGUYEN", "ND-04"): "the section has an unusual name and the banner, which could hold another menu, is a picture",
    ("XA-XUANVIEN", "CN-01"): "the lists behind script failed, newer items may stand there",
    ("XA-TRANGHOA", "GP-05"): "the banner is a picture, in which a licence could stand",
    ("T-DONGTHAP4", "CN-02"): "the sign of the documents does not say which level issued them",
    ("XA-LAIVUNG4", "CN-02"): "the same",
}
"""Innocent sites of which the program will not say so."""

FLOORS = {
    "first": (730, {"AUTO": (16, 15 / 16), "AUTO+": (38, 35 / 38), "INS": (6, 0.0)}),
    "third": (536, {"AUTO": (2, 1.0), "AUTO+": (14, 13 / 14), "INS": (3, 2 / 3)}),
    "fourth_news": (514, {"AUTO": (5, 1.0), "AUTO+": (32, 29 / 32), "INS": (2, 1.0)}),
    "fourth_offices": (725, {"AUTO": (16, 14 / 16), "AUTO+": (24, 21 / 24)}),
    "second": (412, {"AUTO": (15, 14 / 15), "AUTO+": (19, 17 / 19)}),
}
"""Set → (verdicts that the truth states, class → (breaches planted, recall))."""


@pytest.fixture(scope="module", params=sorted(SETS))
def judged(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[str, list[Judged]]:
    return request.param, judge(tmp_path_factory.mktemp("blind_province"), request.param)


def test_nobody_innocent_is_accused(judged: tuple[str, list[Judged]]) -> None:
    assert [(row.site, row.rule, row.reason, row.why) for row in judged[1] if row.wrong_accusation] == []


def test_what_was_planted_is_found_but_for_what_is_known_to_be_missed(judged: tuple[str, list[Judged]]) -> None:
    assert [(row.site, row.rule, row.verdict, row.reason) for row in judged[1] if row.missed and (row.site, row.rule) not in LEFT] == []


def test_every_verdict_that_the_truth_states_is_given(judged: tuple[str, list[Judged]]) -> None:
    name, rows = judged
    wrong = [row for row in rows if row.expected and not row.right]
    assert {(row.site, row.rule) for row in wrong} <= {*LEFT, *CAUTIOUS}, [(row.site, row.rule, row.verdict, row.expected) for row in wrong]
    assert sum(bool(row.expected) for row in rows) >= FLOORS[name][0]


def test_the_figures_of_each_class(judged: tuple[str, list[Judged]]) -> None:
    name, rows = judged
    found = figures(rows)
    assert min(row["precision"] for row in found.values()) == 1.0
    for decide, (planted, recall) in FLOORS[name][1].items():
        assert found[decide]["planted"] >= planted
        assert found[decide]["recall"] >= recall
