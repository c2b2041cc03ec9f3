"""The register in the database: sites with their history, and every change that an import or a command made."""

from collections.abc import Iterable
from dataclasses import fields
from datetime import date, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from monitor.domain.site import Level, Licence, LicenceStatus, OwnerType, Render, ReuseConsent, Site, SiteClass, SitePeriod
from monitor.errors import StorageError, UserError
from monitor.press.article import credit_key
from monitor.registry.reconcile import ChangeKind, FieldChange, Reconciliation, SiteChange, as_text
from monitor.registry.reconcile import end as end_period
from monitor.storage.tables import ConsentRow, LicenceRow, RegistryChangeRow, SitePeriodRow, SiteRow
from monitor.vietnamese.text import fold, nfc


def press_hosts(session: Session) -> frozenset[str]:
    """Hosts, without "www.", of the registered sites that press agencies own: what they publish is press, listed outlet or not."""
    return frozenset(
        host.removeprefix("www.")
        for host in session.scalars(select(SitePeriodRow.host).where(SitePeriodRow.owner_type == OwnerType.PRESS.value))
    )


def hosts_by_name(session: Session) -> dict[str, str]:
    """Host, without "www.", by the key of a registered site's name (press.article.credit_key); names that two hosts share are left out."""
    found: dict[str, set[str]] = {}
    for name, host in session.execute(select(SitePeriodRow.name, SitePeriodRow.host)):
        found.setdefault(credit_key(name), set()).add(host.removeprefix("www."))
    return {key: hosts.pop() for key, hosts in found.items() if key and len(hosts) == 1}


def load_sites(session: Session, codes: Iterable[str] | None = None) -> list[Site]:
    """All sites, or those of the codes, with periods, licences and consents, in order of code. Unknown codes are passed over."""
    wanted = set(codes) if codes is not None else None
    names = {row.id: row.code for row in session.scalars(select(SiteRow).order_by(SiteRow.code)) if wanted is None or row.code in wanted}
    periods: dict[int, list[SitePeriod]] = {}
    licences: dict[int, list[Licence]] = {}
    consents: dict[int, list[ReuseConsent]] = {}
    for period in session.scalars(select(SitePeriodRow).order_by(SitePeriodRow.id)):
        if period.site_id in names:
            periods.setdefault(period.site_id, []).append(_period(period))
    for licence in session.scalars(select(LicenceRow).order_by(LicenceRow.id)):
        if licence.site_id in names:
            licences.setdefault(licence.site_id, []).append(_licence(licence))
    for consent in session.scalars(select(ConsentRow).order_by(ConsentRow.id)):
        if consent.site_id in names:
            consents.setdefault(consent.site_id, []).append(_consent(consent))
    return [
        Site(
            code,
            tuple(sorted(periods.get(site_id, ()), key=lambda period: period.valid_from or date.min)),
            tuple(licences.get(site_id, ())),
            tuple(consents.get(site_id, ())),
        )
        for site_id, code in names.items()
    ]


def site_by_code(session: Session, code: str) -> Site | None:
    """The site; None when there is none. Upper and lower case are one."""
    site_id = _find(session, code)
    if site_id is None:
        return None
    exact = session.scalars(select(SiteRow.code).where(SiteRow.id == site_id)).one()
    return load_sites(session, [exact])[0]


def site_id(session: Session, code: str) -> int:
    """The row id of a site. Raises UserError when no site bears the code."""
    found = _find(session, code)
    if found is None:
        raise UserError(f"không có trang nào mang mã {code} trong sổ đăng ký")
    return found


def site_ids(session: Session) -> dict[str, int]:
    """Code → row id of every site."""
    return dict(session.execute(select(SiteRow.code, SiteRow.id).order_by(SiteRow.code)).all())


def added_at(session: Session) -> dict[str, datetime]:
    """Code → when the site entered the register; nothing for a site that no import or command entered."""
    rows = session.execute(
        select(RegistryChangeRow.site_code, func.min(RegistryChangeRow.at))
        .where(RegistryChangeRow.kind == ChangeKind.ADDED.value)
        .group_by(RegistryChangeRow.site_code)
    )
    return dict(rows.all())


def apply(session: Session, reconciliation: Reconciliation, at: datetime, source: str) -> int:
    """Write what a reconciliation adds and changes; returns how many sites. Nothing is deleted, what is missing stays.

    `at` is the aware moment of the import, `source` the file or command; each changed field leaves a row in registry_change.
    """
    for change in reconciliation.changes:
        _write(session, change, at, source)
    session.flush()
    return len(reconciliation.changes)


def end_site(session: Session, code: str, on: date, at: datetime, source: str = "registry end") -> Site:
    """Make `on` the last day of a site. Raises UserError when there is no such site or it cannot end on that day."""
    site = site_by_code(session, code)
    if site is None:
        raise UserError(f"không có trang nào mang mã {code} trong sổ đăng ký")
    ended = end_period(site, on)
    if isinstance(ended, str):
        raise UserError(ended)
    change = FieldChange("valid_to", as_text(site.periods[-1].valid_to), as_text(on))
    _write(session, SiteChange(site.code, ChangeKind.ENDED, ended, (change,)), at, source)
    session.flush()
    return ended


def _find(session: Session, code: str) -> int | None:
    exact = session.scalars(select(SiteRow.id).where(SiteRow.code == code)).one_or_none()
    if exact is not None:
        return exact
    alike = [number for known, number in site_ids(session).items() if known.casefold() == nfc(code).casefold()]
    return alike[0] if len(alike) == 1 else None


def _write(session: Session, change: SiteChange, at: datetime, source: str) -> None:
    site = change.result
    if change.kind is ChangeKind.ADDED:
        row = SiteRow(code=site.code)
        session.add(row)
        session.flush()
        number = row.id
        name = site.periods[-1].name if site.periods else site.code
        _log(session, at, source, site.code, ChangeKind.ADDED, FieldChange("", None, name))
    else:
        number = site_id(session, site.code)
    for note in change.fields:
        _log(session, at, source, site.code, change.kind if change.kind is not ChangeKind.ADDED else ChangeKind.CHANGED, note)
    _write_periods(session, number, site)
    _write_licences(session, number, site)
    _write_consents(session, number, site)


def _write_periods(session: Session, number: int, site: Site) -> None:
    rows = sorted(
        session.scalars(select(SitePeriodRow).where(SitePeriodRow.site_id == number)), key=lambda row: (row.valid_from or date.min, row.id)
    )
    if len(rows) > len(site.periods):
        raise StorageError(f"lịch sử của {site.code} sẽ mất {len(rows) - len(site.periods)} giai đoạn nên không ghi")
    for index, period in enumerate(site.periods):
        row = rows[index] if index < len(rows) else SitePeriodRow(site_id=number)
        row.name, row.name_folded, row.url, row.host, row.path_prefix = (
            period.name,
            fold(period.name),
            period.url,
            period.host,
            period.path_prefix,
        )
        row.level, row.site_class = period.level.value, period.site_class.value
        row.owner_type = period.owner_type.value if period.owner_type else None
        row.governing_body, row.admin_code = period.governing_body, period.admin_code
        row.valid_from, row.valid_to = period.valid_from, period.valid_to
        row.render, row.robots_override = period.render.value, period.robots_override
        row.social_pages = None if period.social_pages is None else list(period.social_pages)
        session.add(row)
        session.flush()


def _write_licences(session: Session, number: int, site: Site) -> None:
    rows = {fold(row.number): row for row in session.scalars(select(LicenceRow).where(LicenceRow.site_id == number))}
    for licence in site.licences:
        row = rows.get(fold(licence.number)) or LicenceRow(site_id=number, number=licence.number)
        for field in fields(Licence):
            value = getattr(licence, field.name)
            setattr(row, field.name, value.value if isinstance(value, LicenceStatus) else value)
        session.add(row)


def _write_consents(session: Session, number: int, site: Site) -> None:
    rows = {
        (fold(row.press_agency), fold(row.document_number or ""), row.signed_on): row
        for row in session.scalars(select(ConsentRow).where(ConsentRow.site_id == number))
    }
    for consent in site.consents:
        key = (fold(consent.press_agency), fold(consent.document_number or ""), consent.signed_on)
        row = rows.get(key) or ConsentRow(site_id=number)
        for field in fields(ReuseConsent):
            setattr(row, field.name, getattr(consent, field.name))
        session.add(row)


def _log(session: Session, at: datetime, source: str, code: str, kind: ChangeKind, note: FieldChange) -> None:
    row = RegistryChangeRow(
        at=at, source=source, site_code=code, kind=kind.value, field=note.field or None, before=note.before, after=note.after
    )
    session.add(row)


def _period(row: SitePeriodRow) -> SitePeriod:
    return SitePeriod(
        name=row.name,
        url=row.url,
        level=Level(row.level),
        site_class=SiteClass(row.site_class),
        owner_type=OwnerType(row.owner_type) if row.owner_type else None,
        governing_body=row.governing_body,
        admin_code=row.admin_code,
        valid_from=row.valid_from,
        valid_to=row.valid_to,
        render=Render(row.render),
        robots_override=row.robots_override,
        social_pages=None if row.social_pages is None else tuple(row.social_pages),
    )


def _licence(row: LicenceRow) -> Licence:
    return Licence(row.number, row.issuer, row.issued_on, row.expires_on, row.responsible_person, LicenceStatus(row.status))


def _consent(row: ConsentRow) -> ReuseConsent:
    return ReuseConsent(row.press_agency, row.document_number, row.signed_on, row.valid_to)
