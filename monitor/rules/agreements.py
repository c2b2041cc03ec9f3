"""Written agreements with press agencies (văn bản thỏa thuận) as the register holds them, for NG-08 and NG-09."""

from collections.abc import Iterable
from datetime import date

from monitor.domain.facts import SourceCitation
from monitor.domain.site import ReuseConsent
from monitor.reference.outlets import Outlet, load_outlets
from monitor.rules.dossier import Dossier
from monitor.vietnamese.text import fold, squeeze

COMPLETE = "agreements.complete"
"""Threshold: 1 says that the register holds every agreement there is (basis: who keeps it); without it absence proves little."""


def register_is_complete(dossier: Dossier) -> bool:
    threshold = dossier.thresholds.get(COMPLETE)
    return threshold is not None and threshold.value >= 1


def valid_on(consents: Iterable[ReuseConsent], day: date) -> list[ReuseConsent]:
    """Those in force that day; one without a day of signing counts as signed."""
    return [c for c in consents if (c.signed_on is None or c.signed_on <= day) and (c.valid_to is None or day <= c.valid_to)]


def name_key(name: str) -> str:
    return fold(squeeze(name))


def outlet_named(name: str, day: date) -> Outlet | None:
    """The listed outlet of that name or address; None when none is listed."""
    index = load_outlets()
    return index.by_name(name, day) or index.by_domain(name)


def agency_key(name: str, day: date) -> str:
    """What tells one press agency from another: the outlet's address, or that of the title it is a supplement of; else the name."""
    outlet = outlet_named(name, day)
    if outlet is None:
        return name_key(name)
    return outlet.domain if outlet.is_press and outlet.kind.value != "supplement" else outlet.parent or outlet.domain


def covers(consent: ReuseConsent, source: SourceCitation, day: date) -> bool:
    """Whether the agreement is with the source, or with the house it belongs to, or a title of that house."""
    agreed, cited = outlet_named(consent.press_agency, day), outlet_named(source.outlet or source.name, day)
    if agreed is not None and cited is not None:
        houses = {agreed.domain, agreed.parent} & {cited.domain, cited.parent}
        return bool(houses - {None})
    a, b = name_key(consent.press_agency), name_key(source.name)
    return bool(a and b) and (a in b or b in a)
