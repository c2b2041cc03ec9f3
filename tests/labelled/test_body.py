"""The running text of labelled articles: what is read is theirs, and little else."""

from monitor.extraction.read import read
from tests.bench.body import BodyScore
from tests.bench.known import known_pages


def test_the_body_is_the_articles_text_and_little_else() -> None:
    score = BodyScore()
    for page in known_pages(("labelled", "sample")):
        if page.body:
            headers = {"content-type": "text/html; charset=utf-8"}
            facts = read(page.html.encode("utf-8", "replace"), url=page.url, fetched_at=page.fetched_at, headers=headers)
            score.note(page, facts.body)
    row = score.row()
    assert row["pages"] >= 400
    assert row["token_f1"] >= 0.95, sorted(score.worst)[:20]
    assert row["foreign_share"] <= 0.02, sorted(score.worst)[:20]
