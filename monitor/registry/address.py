"""The address of a site as a register writes it: host and, for component sites, a path."""

import ipaddress
import re
from typing import Final
from urllib.parse import urlsplit

_LABEL: Final = re.compile(r"(?!-)[a-z0-9_-]{1,63}(?<!-)")
_SCHEME: Final = re.compile(r"([a-zA-Z][a-zA-Z0-9+.-]*):/{0,2}")
_FILE: Final = re.compile(r"[^/]+\.(?:html?|php\d?|aspx?|jsp|do|cgi|xhtml|shtml)$", re.IGNORECASE)


def read_address(text: str) -> tuple[str, str | None] | str:
    """(address, remark or None) of "xatanan.gov.vn" or "https://dongson.gov.vn/xa-tan-phu/", or the reason why it is none (Vietnamese).

    Without a scheme it is https. Host in lower case, IDN as punycode, default port, query and fragment dropped; the file of a home page
    (`index.php`, `/Pages/home.aspx`) is no part of the scope.
    """
    if re.search(r"\s", text):
        return "địa chỉ không được có dấu cách"
    if any(ord(c) < 32 for c in text):
        return "địa chỉ có ký tự lạ"
    scheme = _SCHEME.match(text)
    if scheme and "." not in scheme[1]:
        if scheme[1].lower() not in ("http", "https") or not text[len(scheme[1]) :].startswith("://"):
            return f'địa chỉ phải bắt đầu bằng http:// hoặc https://, không phải "{text[: len(scheme[0])]}"'
    else:
        text = "https://" + text.lstrip("/")
    try:
        parts = urlsplit(text)
        port = parts.port
        host = (parts.hostname or "").rstrip(".").lower()
    except ValueError:
        return "địa chỉ không đọc được"
    if "@" in parts.netloc:
        return "địa chỉ không được chứa tên người dùng"
    try:
        host = host.encode("idna").decode("ascii") if not host.isascii() else host
    except UnicodeError:
        return "tên miền không hợp lệ"
    if not _is_host(host):
        return "tên miền không hợp lệ"
    if port is not None and port == {"http": 80, "https": 443}[parts.scheme]:
        port = None
    remarks = []
    path = parts.path or "/"
    if home := _FILE.search(path):
        path = path[: home.start()]
        remarks.append(f'bỏ "{home[0]}"')
    if not path.endswith("/"):
        path += "/"
    path = re.sub(r"/{2,}", "/", path)
    if parts.query or parts.fragment:
        remarks.append("bỏ phần sau dấu ? hoặc #")
    netloc = host if port is None else f"{host}:{port}"
    return f"{parts.scheme}://{netloc}{path}", f"phạm vi của trang là {netloc}{path} ({', '.join(remarks)})" if remarks else None


def _is_host(host: str) -> bool:
    if len(host) > 253 or not host:
        return False
    try:
        ipaddress.ip_address(host)
    except ValueError:
        labels = host.split(".")
        return len(labels) > 1 and all(_LABEL.fullmatch(label) for label in labels) and not labels[-1].isdigit()
    return True
