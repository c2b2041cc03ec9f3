"""A registered website and everything the register says of it, each with its days."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from urllib.parse import urlsplit


class Level(StrEnum):
    """Cấp."""

    PROVINCE = "province"
    DEPARTMENT = "department"
    DISTRICT = "district"
    COMMUNE = "commune"
    SCHOOL = "school"
    OTHER = "other"


class SiteClass(StrEnum):
    """Loại trang."""

    PORTAL = "portal"
    AGGREGATED = "aggregated"
    INTERNAL = "internal"
    SPECIALISED = "specialised"
    COMPONENT = "component"


class OwnerType(StrEnum):
    """Loại chủ thể."""

    STATE = "state"
    PARTY = "party"
    UNION = "union"
    PUBLIC_SERVICE = "public_service"
    PRIVATE = "private"
    COMPANY = "company"
    PRESS = "press"


class Render(StrEnum):
    """How pages are fetched."""

    AUTO = "auto"
    BROWSER = "browser"
    STATIC = "static"


class LicenceStatus(StrEnum):
    """Tình trạng giấy phép."""

    VALID = "valid"
    REVOKED = "revoked"
    SUSPENDED = "suspended"


@dataclass(frozen=True, slots=True)
class SitePeriod:
    """What one site was from `valid_from` to `valid_to`, both inclusive; None means open.

    `owner_type` None: the register left it blank and the level does not decide it, so duties of state agencies are unknown.
    `robots_override` is the decision (number, day, issuer) that allows reading against robots.txt; None obeys it.
    `social_pages` are addresses of the owner's official social pages; None: the register does not say, empty: there are none.
    """

    name: str
    url: str
    level: Level
    site_class: SiteClass
    owner_type: OwnerType | None = None
    governing_body: str | None = None
    admin_code: str | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    render: Render = Render.AUTO
    robots_override: str | None = None
    social_pages: tuple[str, ...] | None = None

    @property
    def host(self) -> str:
        """Host in lower case, without port."""
        return (urlsplit(self.url).hostname or "").lower()

    @property
    def path_prefix(self) -> str:
        """Path every page of the site begins with; "/" for a whole host, "/xa-tan-phu/" for a component site."""
        path = urlsplit(self.url).path or "/"
        return path if path.endswith("/") else path + "/"

    def holds_on(self, day: date) -> bool:
        """Whether this is what the site was on that day."""
        return (self.valid_from is None or self.valid_from <= day) and (self.valid_to is None or day <= self.valid_to)


@dataclass(frozen=True, slots=True)
class Licence:
    """A row of the licence register (giấy phép). `expires_on` None: the register does not say."""

    number: str
    issuer: str | None = None
    issued_on: date | None = None
    expires_on: date | None = None
    responsible_person: str | None = None
    status: LicenceStatus = LicenceStatus.VALID


@dataclass(frozen=True, slots=True)
class ReuseConsent:
    """Văn bản đồng ý: a press agency's written agreement to be quoted. `valid_to` None: no end stated."""

    press_agency: str
    document_number: str | None = None
    signed_on: date | None = None
    valid_to: date | None = None


@dataclass(frozen=True, slots=True)
class Site:
    """A registered website with its history. `periods` are in order of `valid_from` and do not overlap."""

    code: str
    periods: tuple[SitePeriod, ...]
    licences: tuple[Licence, ...] = ()
    consents: tuple[ReuseConsent, ...] = ()

    def on(self, day: date) -> SitePeriod | None:
        """What the site was on `day`; None if it was not registered then."""
        for period in reversed(self.periods):
            if period.holds_on(day):
                return period
        return None


def status_on(site: Site, day: date) -> SiteClass | None:
    """The status that decides which rules bind on `day`; None when the site was not registered then.

    AGGREGATED if a licence was issued by that day and is not revoked (an expired one stays AGGREGATED, or nothing could be found
    expired) or the class is tổng hợp; otherwise the class of that day. A licence without an issue day counts as issued.
    """
    period = site.on(day)
    if period is None:
        return None
    licensed = any(
        licence.status is not LicenceStatus.REVOKED and (licence.issued_on is None or licence.issued_on <= day) for licence in site.licences
    )
    return SiteClass.AGGREGATED if licensed else period.site_class
