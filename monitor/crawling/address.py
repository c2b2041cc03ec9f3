"""Addresses: cleaning a link before it is asked for, and the key under which two spellings of one address are one.

Pure. `clean` and `key` are idempotent.
"""

import re
from functools import lru_cache
from urllib.parse import quote, unquote, urlsplit, urlunsplit

MAX_LENGTH = 2_000
"""Characters; longer addresses are made by machines for machines."""

_NO_MEANING = re.compile(
    r"^(?:utm_\w+|fbclid|gclid|zarsrc|mc_[ce]id|_ga|gidzl|phpsessid|jsessionid|aspsessionid\w*|asp\.net_sessionid|sid|sessionid|session_id|"
    r"cfid|cftoken|zenid|osclid|oscsid|nocache|_dc|timestamp|rand|random)$",
    re.IGNORECASE,
)
"""Query parameters that say who asks or from where, not what is asked."""

_SESSION_IN_PATH = re.compile(r";(?:jsessionid|sid|phpsessid)=[^/?#;]*|/\(S\([a-z0-9]{24}\)\)", re.IGNORECASE)
_PATH_SAFE = "/:@!$&'()*+,;=-._~%"
_QUERY_SAFE = "/?:@!$'()*+,;=-._~%[]|"
_PERCENT = re.compile(r"%([0-9A-Fa-f]{2})")
_UNRESERVED = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
_STRAY_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")
_HOST = re.compile(r"^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?\.?$|^\[[0-9a-f:.]+\]$")
_DIGITS = re.compile(r"\d+")
_EXTENSION = re.compile(r"\.([a-z0-9]{1,8})$", re.IGNORECASE)

PAGE_EXTENSIONS = frozenset(
    "htm html xhtml shtml php php3 php5 asp aspx ashx jsp jspx do action cfm cgi pl vnp xml rss atom txt gz".split()
)
ASSET_EXTENSIONS = frozenset(
    "css js mjs map json ico png jpg jpeg jfif gif bmp svg webp avif tif tiff woff woff2 ttf eot otf "
    "mp3 wav ogg m4a mp4 m4v avi mov wmv flv webm mkv swf".split()
)
FILE_EXTENSIONS = frozenset(
    "pdf doc docx docm dot dotx xls xlsx xlsm ppt pptx pps ppsx odt ods odp rtf csv "
    "zip rar 7z tar tgz bz2 iso exe msi apk dmg epub dwg psd ai".split()
)


@lru_cache(maxsize=4096)
def clean(url: str) -> str | None:
    """The address as it will be asked for: no fragment, no session or tracking parameters, host in lower case, default port dropped, only
    ASCII. None when it is no http(s) address that a server could be asked for."""
    if len(url) > MAX_LENGTH or "\x00" in url:
        return None
    text = "".join(character for character in url.strip() if character > "\x1f" and character != "\x7f")
    try:
        parts = urlsplit(text)
        host = (parts.hostname or "").lower()
        port = parts.port
    except ValueError:
        return None
    scheme = parts.scheme.lower()
    if scheme not in {"http", "https"} or not host:
        return None
    if not host.isascii():
        try:
            host = host.encode("idna").decode("ascii")
        except UnicodeError:
            return None
    if ":" in host:
        host = f"[{host}]"
    if not _HOST.match(host) or len(host) > 253 or ".." in host:
        return None
    host = host.rstrip(".")
    if not host:
        return None
    if port is not None and port != (80 if scheme == "http" else 443):
        host = f"{host}:{port}"
    path = _resolve_dots(_quoted(_SESSION_IN_PATH.sub("", parts.path), _PATH_SAFE)) or "/"
    query = "&".join(
        _quoted(pair, _QUERY_SAFE)
        for pair in parts.query.replace("&amp;", "&").split("&")
        if pair and not _NO_MEANING.match(pair.split("=", 1)[0])
    )
    return urlunsplit((scheme, host, path, query, ""))


def key(url: str) -> str:
    """What makes two spellings of one address one: `clean`, without the scheme, query parameters sorted, letters of the path's coding
    undone. `url` must have come from `clean`."""
    parts = urlsplit(url)
    path = _PERCENT.sub(_unreserved, parts.path)
    path = re.sub(r"/{2,}", "/", path)
    query = "&".join(sorted(set(_PERCENT.sub(_unreserved, parts.query).split("&")))) if parts.query else ""
    host = parts.netloc.removesuffix(":443").removesuffix(":80")
    return f"{host}{path}?{query}" if query else f"{host}{path}"


def family(url: str) -> str:
    """What addresses made by one program have in common: host, path with each run of digits as one sign, names of the parameters."""
    parts = urlsplit(url)
    names = sorted({pair.split("=", 1)[0] for pair in parts.query.split("&") if pair})
    return f"{parts.netloc}{_DIGITS.sub('#', parts.path)}?{'&'.join(names)}"


def extension(url: str) -> str:
    """Extension of the last path segment, lower case, without the dot; "" when there is none."""
    last = urlsplit(url).path.rsplit("/", 1)[-1]
    found = _EXTENSION.search(last)
    return found[1].lower() if found else ""


def host_of(url: str) -> str:
    """Host in lower case, without port; "" when there is none."""
    try:
        return (urlsplit(url).hostname or "").lower()
    except ValueError:
        return ""


def readable(url: str) -> str:
    """The address with its percent coding undone where that gives valid text, for people."""
    try:
        return unquote(url, errors="strict")
    except UnicodeDecodeError:
        return url


def _quoted(text: str, safe: str) -> str:
    text = _STRAY_PERCENT.sub("%25", text)
    text = quote(text, safe=safe)
    return _PERCENT.sub(lambda match: match[0].upper(), text)


def _unreserved(match: re.Match[str]) -> str:
    character = chr(int(match[1], 16))
    return character if character in _UNRESERVED else match[0].upper()


def _resolve_dots(path: str) -> str:
    if "/." not in path:
        return path
    kept: list[str] = []
    segments = path.split("/")
    for place, segment in enumerate(segments):
        if segment in {".", ".."}:
            if segment == ".." and len(kept) > 1:
                kept.pop()
            if place == len(segments) - 1:
                kept.append("")
        else:
            kept.append(segment)
    return "/".join(kept)
