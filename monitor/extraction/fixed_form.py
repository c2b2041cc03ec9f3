"""The fixed JSON form of facts (DESIGN section 6): what outside readers rely on. Nothing beyond it is put out."""

from dataclasses import asdict
from typing import Any

from monitor.domain.facts import DateFact, PageFacts, SourceCitation


def fixed_form(facts: PageFacts) -> dict[str, Any]:
    """The page's facts as JSON values. Keys whose value was not read are null; lists are empty when nothing was found."""
    return {
        "url": facts.url,
        "fetched_at": facts.fetched_at,
        "status": facts.status,
        "sha256": facts.sha256,
        "page_kind": facts.page_kind.value,
        "cms": None if facts.cms is None else {"name": facts.cms.name, "version": facts.cms.version, "quote": facts.cms.quote},
        "language": facts.language,
        "language_shares": {code: round(share, 4) for code, share in facts.language_shares.items()},
        "title": facts.title,
        "author": facts.author,
        "body": facts.body,
        "published": _date(facts.published),
        "updated": _date(facts.updated),
        "rejected_dates": [{"quote": item.quote, "why": item.why} for item in facts.rejected_dates],
        "sources": [_source(item) for item in facts.sources],
        "comments": None if facts.comments is None else _comments(facts),
        "licence": None if facts.licence is None else _licence(facts),
        "identity": None if facts.identity is None else asdict(facts.identity),
        "language_links": [{"language": item.language, "url": item.url, "quote": item.quote} for item in facts.language_links],
        "sections": [
            {"title": item.title, "url": item.url, "parent": item.parent, "items": item.items, "empty": item.empty, "quote": item.quote}
            for item in facts.sections
        ],
        "documents": [
            {
                "number": item.number,
                "title": item.title,
                "issued_on": item.issued_on,
                "posted_on": item.posted_on,
                "url": item.url,
                "media_type": item.media_type,
            }
            for item in facts.documents
        ],
        "functions": list(facts.functions),
        "fanpages": [{"network": item.network, "url": item.url} for item in facts.fanpages],
        "visitor_counter": None
        if facts.visitor_counter is None
        else {"value": facts.visitor_counter.value, "quote": facts.visitor_counter.quote},
        "injected_links": [{"url": item.url, "quote": item.quote, "hidden": item.hidden} for item in facts.injected_links],
    }


def _date(fact: DateFact | None) -> dict[str, Any] | None:
    if fact is None:
        return None
    form: dict[str, Any] = {
        "value": fact.value,
        "precision": fact.precision,
        "quote": fact.quote,
        "at": list(fact.at) if fact.at is not None else None,
        "from": fact.origin,
    }
    if fact.why:
        form["why"] = fact.why
    return form


def _source(item: SourceCitation) -> dict[str, Any]:
    return {
        "name": item.name,
        "outlet": item.outlet,
        "kind": item.kind.value,
        "where": item.where,
        "author": item.author,
        "published": item.published,
        "url": item.url,
        "quote": item.quote,
    }


def _comments(facts: PageFacts) -> dict[str, Any]:
    comments = facts.comments
    assert comments is not None
    return {
        "state": comments.state.value,
        "count": comments.count,
        "first": comments.first,
        "last": comments.last,
        "widget": comments.widget,
        "quote": comments.quote,
    }


def _licence(facts: PageFacts) -> dict[str, Any]:
    licence = facts.licence
    assert licence is not None
    return {
        "kind": licence.kind.value,
        "number": licence.number,
        "issuer": licence.issuer,
        "issued_on": licence.issued_on,
        "term_years": licence.term_years,
        "expires_on": licence.expires_on,
        "placeholder": licence.placeholder,
        "quote": licence.quote,
    }
