"""What stands beside a source line."""

from datetime import date

from monitor.domain.facts import DateFact, PageFacts, RejectedDate, SourceCitation, SourceKind
from monitor.domain.outcome import Outcome, Verdict
from monitor.rules.engine import evaluate, pick_rules
from tests import builders as b

LICENSED = b.site(licences=[b.licence()])
LINE = SourceCitation("Báo Tuổi Trẻ", SourceKind.PRESS, "end", "Nguồn: Báo Tuổi Trẻ", author="Lê An", at=(2000, 2019))


def item(*rejected: RejectedDate, posted_at: tuple[int, int] = (100, 116)) -> PageFacts:
    own = DateFact("2026-10-01T08:00:00+07:00", "minute", "01/10/2026 08:00", posted_at, "visible")
    return b.page("article", "http://xamau.test/tin/1", title="Tin", published=own, sources=(LINE,), rejected_dates=rejected)


def judge(*items: PageFacts) -> Outcome:
    (outcome,) = evaluate(b.dossier([b.home(), *items], of=LICENSED), pick_rules(["NG-02"]))
    return outcome


def test_with_one_date_far_from_the_source_line_the_sources_time_is_missing() -> None:
    assert judge(item()).verdict is Verdict.BREACH


def test_a_second_date_beside_the_source_line_may_be_its_time() -> None:
    assert judge(item(RejectedDate("30/09/2026", "another date stands nearer to the headline", (2030, 2040)))).verdict is Verdict.COMPLIANT


def test_the_date_of_a_neighbour_or_a_law_beside_the_source_line_is_not() -> None:
    for why in ("related list", "law citation", "comment", "page clock"):
        assert judge(item(RejectedDate("30/09/2026", why, (2030, 2040)))).verdict is Verdict.BREACH


def test_a_posting_time_read_beside_the_source_line_may_be_the_sources() -> None:
    assert judge(item(posted_at=(2030, 2046))).verdict is Verdict.COMPLIANT


def test_an_item_is_judged_by_the_law_of_its_day_though_the_visit_is_years_later() -> None:
    old = b.article(2, "2014-05-01", sources=[b.source(author="Lê An")])
    licensed = b.site(licences=[b.licence(issued="2012-01-01")])
    (outcome,) = evaluate(b.dossier([b.home(), old], of=licensed, day=date(2015, 1, 1)), pick_rules(["NG-02"]))
    assert [ref.provision for ref in outcome.basis] == ["P03"]
