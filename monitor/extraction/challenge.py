"""Answers that look like pages and are none: walls, maintenance notes, parked or suspended domains. For typing a fetch only."""

import re
from collections.abc import Mapping

from monitor.domain.facts import PageFacts
from monitor.extraction.document import Document
from monitor.vietnamese.text import fold_keep

SHORT_PAGE = 1500
"""Characters of page text under which a page may be nothing but a notice; longer pages may speak of maintenance."""

_COOKIE_BY_SCRIPT = re.compile(rb"document\.cookie\s*=|\bD1N\b|_test_cookie|toNumbers\(|slowAES", re.I)
_RELOADS = re.compile(rb"location\s*(?:\.href\s*=|\.reload|\.replace|=)|http-equiv=[\"']?refresh", re.I)
_WALLS = re.compile(
    rb"cf-browser-verification|cf_chl_|challenge-platform|/cdn-cgi/challenge|__cf_chl|Just a moment\.\.\.|Attention Required! "
    rb"\| Cloudflare"
    rb"|ddos-guard|_Incapsula_Resource|sucuri_cloudproxy|cloudproxy-js|px-captcha|/_sec/cp_challenge|Checking your browser before"
    rb"|id=[\"']?recaptcha-anchor|<title>\s*(?:Bot Verification|Security Check|Access Denied)",
    re.I,
)
_HUMAN = re.compile(
    r"verify(?:ing)? (?:that )?you are (?:a )?human|enable javascript and cookies to continue|checking your browser|are you a robot"
    r"|xac (?:minh|nhan|thuc)(?: rang)? ban (?:khong phai|la)|ban khong phai (?:la )?(?:robot|nguoi may)|kiem tra trinh duyet cua ban"
    r"|please turn javascript on and reload|one moment, please"
)
_MAINTENANCE = re.compile(
    r"dang (?:duoc |trong qua trinh |tam ngung de |tien hanh |thuc hien )?(?:bao tri|bao duong|nang cap)"
    r"|(?:tam (?:thoi )?(?:ngung|dung|dong)|ngung) (?:hoat dong|truy cap|cung cap dich vu|phuc vu)[^.]{0,60}(?:bao tri|nang cap"
    r"|bao duong)"
    r"|website (?:hien )?dang (?:xay dung|tam dong|tam khoa|tam ngung)|trang (?:web|thong tin|thong tin dien tu) (?:hien )?(?:dang"
    r"|tam) (?:tam )?(?:xay dung|dong|ngung)"
    r"|under (?:scheduled )?(?:maintenance|construction)|down for maintenance|site (?:is )?(?:temporarily )?(?:offline|unavailable)"
    r"|coming soon"
    r"|dung tam dung hoat dong|he thong tam thoi gian doan|briefly unavailable for scheduled maintenance"
)
_PARKED = re.compile(
    r"(?:this |the )?domain(?: name)? (?:\S+ )?(?:is|may be) (?:for sale|available for|parked)|buy this domain|inquire about this domain"
    r"|domain (?:has )?expired|this domain has been registered|parked (?:free|domain)|ten mien (?:nay )?(?:da het han"
    r"|dang duoc (?:rao )?ban|chua (?:duoc )?(?:kich hoat|tro|su dung))"
    r"|ten mien (?:nay )?(?:da )?(?:duoc )?dang ky (?:tai|boi)|mua ten mien nay|sedoparking|domain parking|related searches"
)
_SUSPENDED = re.compile(
    r"(?:account|hosting|website|site) (?:has been |is |was )?suspended|this account has been|(?:website|tai khoan|hosting|dich vu"
    r"|trang web|host)(?: nay| cua ban)?"
    r" (?:da |dang )?(?:bi )?(?:tam )?(?:khoa|ngung|dinh chi)|het han (?:su dung )?(?:hosting|dich vu|duy tri)|bandwidth limit exceeded"
)
_SERVER_DEFAULT = re.compile(
    r"welcome to nginx|apache2? (?:\w+ )?default page|it works!|iis windows server|default (?:web ?site )?page|plesk (?:obsidian"
    r"|default)|directadmin"
    r"|index of /|trang mac dinh|welcome to (?:openresty|centos|xampp)"
)
_BETTING = re.compile(
    r"nha cai|ca cuoc|keo (?:nha cai|bong da)|casino|tai xiu|no hu|ban ca doi thuong|game bai|xo so online|lo de|soi cau|da ga"
    r"|baccarat|slot"
    r"|\b(?:w88|fun88|m88|188bet|fb88|jun88|789bet|kubet|ku casino|b52|sunwin|go88|i9bet|hi88|shbet|8xbet|new88|bk8|vn88|f8bet"
    r"|789club|hitclub|rikvip|five88|12bet|okvip|cwin|33win|mb66)\b"
)
_STATE_WORDS = re.compile(
    r"uy ban nhan dan|ubnd|hoi dong nhan dan|dang uy|co quan chu quan|thu tuc hanh chinh|van ban|thong tin dien tu"
    r"|truong (?:tieu hoc|thcs|thpt|mam non)|so \w+ va"
)


def is_challenge(status: int | None, headers: Mapping[str, str], document: Document | None, body: bytes) -> str | None:
    """Why this answer is a wall that only a browser or a person passes; None for an ordinary page. `headers` have lower-case names.

    A 200 may be a wall: the 177-byte page that sets a cookie by script and loads itself again is one.
    """
    head = body[:65_536]
    if headers.get("cf-mitigated", "").lower() == "challenge":
        return "Cloudflare challenge"
    if len(body) < 5_000 and _COOKIE_BY_SCRIPT.search(head) and (_RELOADS.search(head) or len(body) < 600) and _words(document) < 30:
        return "sets a cookie by script and reloads"
    if (len(body) < 40_000 or (status or 200) >= 400) and _words(document) < 200:
        wall = _WALLS.search(head)
        if wall:
            return f"challenge page: {wall[0][:40].decode('latin-1')}"
        if document is not None and len(document.text) < SHORT_PAGE and (human := _HUMAN.search(_folded(document))):
            return f"asks for proof of a person: {document.text[human.start() : human.end()]}"
    return None


def is_maintenance(status: int | None, headers: Mapping[str, str], document: Document, body: bytes) -> str | None:
    """The words that say the site is under maintenance or closed for a while; None otherwise. Only short pages can."""
    if len(document.text) > SHORT_PAGE:
        return None
    found = _MAINTENANCE.search(_folded(document))
    if found:
        return document.text[found.start() : found.end()]
    if status == 503 and "retry-after" in headers:
        return "503 with Retry-After"
    return None


def is_parked(document: Document, registered_name: str | None = None) -> str | None:
    """Why this page is no longer the registered body's: parked, for sale, suspended, a server's default page, or betting content.

    A betting page is told from a page that merely carries injected links: its title and most of its text are betting, and neither
    `registered_name` nor any word of a public body stands on it. None otherwise.
    """
    text = _folded(document)
    titles = document.by_tag("title")
    title = fold_keep(document.text_of(titles[0])) if titles else ""
    if len(text) < SHORT_PAGE:
        for pattern, why in ((_SUSPENDED, "suspended"), (_PARKED, "parked"), (_SERVER_DEFAULT, "server's default page")):
            if found := pattern.search(text):
                return f"{why}: {document.text[found.start() : found.end()]}"
    if not _BETTING.search(title) and not _BETTING.search(text[:2000]):
        return None
    hits = sum(1 for _ in _BETTING.finditer(text))
    if registered_name and len(registered_name) > 5 and fold_keep(registered_name) in text:
        return None
    if _BETTING.search(title) and hits >= 5 and sum(1 for _ in _STATE_WORDS.finditer(text)) * 3 < hits:
        return f"betting content: {document.text_of(titles[0])[:60]}"
    return None


STRANGE_SHARE = 0.6
"""Share of a home page's letters in a language that is neither Vietnamese nor English from which on it is nobody's of ours."""


def is_of_strangers(facts: PageFacts) -> str | None:
    """Why this home page is no longer the registered body's: in a strange tongue, without a word on who runs the site. None otherwise,
    and where no language was told."""
    strange = {tongue: share for tongue, share in facts.language_shares.items() if tongue not in ("vi", "en", "other", "unknown")}
    if facts.identity is not None or sum(strange.values()) < STRANGE_SHARE:
        return None
    return f"strange tongue: {max(strange, key=lambda tongue: strange[tongue])}"


def _folded(document: Document) -> str:
    return fold_keep(document.text)


def _words(document: Document | None) -> int:
    return 0 if document is None else document.text.count(" ") + bool(document.text)
