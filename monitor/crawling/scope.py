"""Which registered site an address belongs to: host and path prefix, the longest match wins."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from monitor.domain.site import SitePeriod


def bare_host(host: str) -> str:
    """The host without a leading "www.": sites answer on both and redirect between them."""
    return host.removeprefix("www.")


@dataclass(frozen=True, slots=True)
class Scope:
    """`prefixes` maps a bare host to its (path prefix, site code), longest prefix first."""

    prefixes: dict[str, list[tuple[str, str]]] = field(default_factory=dict)

    @staticmethod
    def of(sites: Iterable[tuple[str, SitePeriod]]) -> "Scope":
        """From every registered site's code and what it is today; also those that are not crawled, whose pages are not others'."""
        prefixes: dict[str, list[tuple[str, str]]] = {}
        for code, period in sites:
            prefixes.setdefault(bare_host(period.host), []).append((prefix_of(period.url), code))
        for known in prefixes.values():
            known.sort(key=lambda pair: -len(pair[0]))
        return Scope(prefixes)

    def owner(self, url: str) -> str | None:
        """Code of the site a page belongs to; None when it belongs to no registered site."""
        try:
            parts = urlsplit(url)
            host = parts.hostname
        except ValueError:
            return None
        known = self.prefixes.get(bare_host((host or "").lower()))
        if known is None:
            return None
        path = parts.path or "/"
        for prefix, code in known:
            if path.startswith(prefix) or path + "/" == prefix:
                return code
        return None


def prefix_of(url: str) -> str:
    """Path every page of the site begins with. A registered address that names a file ("/index.php", "/Pages/default.aspx") stands for
    the folder it is in; if that folder is a CMS's own, for the whole host."""
    path = urlsplit(url).path or "/"
    last = path.rsplit("/", 1)[-1]
    if "." in last:
        path = path[: len(path) - len(last)]
        if path.lower() in {"/pages/", "/sitepages/", "/default/"}:
            path = "/"
    return path if path.endswith("/") else path + "/"
