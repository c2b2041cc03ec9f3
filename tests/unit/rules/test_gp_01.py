"""GP-01 counts what comes from State and Party apart, and what a part takes from its own portal once more."""

from monitor.domain.outcome import Outcome, Verdict
from monitor.rules.engine import evaluate, pick_rules
from tests import builders as b

(GP_01,) = pick_rules(["GP-01"])
URL = "https://xatanphu.dongnai.gov.vn/"


def judged(*outlets: str, url: str = URL) -> Outcome:
    items = [
        b.article(n, url=f"{url}tin/{n}", sources=[b.source(name=outlet, kind="state", outlet=outlet)])
        for n, outlet in enumerate(outlets, start=1)
    ]
    (outcome,) = evaluate(b.dossier([b.home(url=url), *items], of=b.site(url=url)), [GP_01])
    return outcome


def test_items_of_the_portal_above_are_counted_apart_and_never_enough() -> None:
    outcome = judged(*["dongnai.gov.vn"] * 6, "chinhphu.vn")
    assert outcome.verdict is Verdict.COMPLIANT
    assert outcome.not_checked[0] == "Tin lấy từ trang của cơ quan Đảng, Nhà nước không được tính (7 tin)."
    assert outcome.not_checked[1].startswith("Có 6 tin lấy từ cổng cấp trên (dongnai.gov.vn)")


def test_another_provinces_portal_is_none_above() -> None:
    outcome = judged("binhduong.gov.vn", "chinhphu.vn")
    assert not any("cổng cấp trên" in remark for remark in outcome.not_checked)


def test_a_component_on_its_portals_own_host_is_a_part_of_it() -> None:
    site = b.site(url="https://dongnai.gov.vn/xa-tan-phu/", site_class="component")
    page = b.article(
        1, url="https://dongnai.gov.vn/xa-tan-phu/tin/1", sources=[b.source(name="Cổng", kind="state", outlet="dongnai.gov.vn")]
    )
    (outcome,) = evaluate(b.dossier([b.home(url="https://dongnai.gov.vn/xa-tan-phu/"), page], of=site), [GP_01])
    assert any("cổng cấp trên" in remark for remark in outcome.not_checked)
