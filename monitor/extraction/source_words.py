"""The vocabulary of source lines, folded (no case, no marks). Data for sources.py; no behaviour but the forms of names."""

import re
from typing import Final

from monitor.vietnamese.text import fold


def _any(words: str) -> str:
    """One alternation of the words between semicolons, in the order written: the longer form of a word goes first."""
    return "(?:" + "|".join(word.strip() for word in words.split(";") if word.strip()) + ")"


TRIM: Final = " \u200b\ufeff\t.,:;-–—|/*•·()[]\"“”'‘’«»"
"""Marks around a name that do not belong to it."""

# --- labels ---

_LABELS: Final = _any(
    """(?:theo |trich )?nguon(?: tin(?: bai)?| bai(?: viet)?| trich(?: dan)?| dan| tham khao| goc| noi dung| tu)?;
    (?:trich|dan|dang|lay)(?: dan| lai)? tu; trich; dan nguon; (?:tong hop|suu tam|bien tap) tu; suu tam; trich dan;
    bai goc; xuat xu; sources?; tong hop theo; theo"""
)
LABEL: Final = re.compile(rf"(?:(?<=^)|(?<=[\s\u200b\ufeff(\[|.,;:…–—•*/-]))(?P<label>{_LABELS})\s*[:：]\s*")
LABEL_ALONE: Final = re.compile(r"\W*(?:(?:theo )?nguon(?: tin(?: bai)?| bai(?: viet)?| trich(?: dan)?)?|xuat xu)\W*")
SPACED_LABEL: Final = re.compile(r"\W{0,3}(?:theo )?nguon(?: tin)?(?: tu)?[ /](?P<name>[^:]{2,40}?)(?:\s*:\s*(?=https?://|www\.)|\W*$)")
THEO: Final = re.compile(
    r"\W{0,3}(?:\(\s*)?(?:(?:tin )?theo|(?:trich|dan|dang|lay|suu tam|tong hop|bien tap)(?: dan| lai)? tu|dan nguon)"
    r":?\s+(?P<name>.{2,100}?)[^\w+]{0,3}$"
)
PUBLISHED_IN: Final = re.compile(
    r"\W{0,3}(?:(?:bai|tin|tin bai|bai viet|noi dung|thong tin)(?: (?:viet|goc|nay|tren))?"
    r"(?:,? (?:cua|do)(?: tac gia| nha bao| phong vien)? (?P<who>[^,;:(]{2,40}?),?)?\s+)?"
    r"(?:(?:da|duoc|lan dau(?: tien)?|viet)\s)*(?:(?:dang|phat|xuat ban)(?: lan dau(?: tien)?| tai)?"
    r"\s+(?:tren|tai|o)|(?:dan|dang|lay|trich|suu tam)(?: lai| dan)?\s+tu)\s+(?P<name>.{2,240})$"
)
""" "Bài của A, đăng trên Báo X lúc …": the house of the original in a sentence of its own."""
MOMENT_BEHIND: Final = re.compile(
    r"[\s,;(|–—-]+(?:(?:dang|ra|phat)\s)?(?:(?:so|luc|ngay|vao|hoi|thu \w+|chu nhat)[\s,]+)*"
    r"\d{1,2}(?:[:h]\d{2}|\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}|\s(?:gio|thang)\s)"
    r"(?:[\d\s:/.,h()+–-]|ngay|gio|phut|thang|nam|gmt|luc|thu \w{2,4}\b|chu nhat)*$"
)
""" "Báo X, 07:24 10/11/2026": the time behind an outlet's name that fills its line."""
THEO_AT_END: Final = re.compile(r"[(\[]\s*(?:theo|nguon|dan theo|trich)\s*:?\s+(?P<name>[^()\[\]]{2,70})[)\]]?\W{0,3}$")
AFTER_SLASH: Final = re.compile(r"\./\.?\s*\(?(?P<name>[^()./]{2,40})\)?\W{0,2}$")
AFTER_SENTENCE: Final = re.compile(r"[.!?…”\"]\s*\((?P<name>[^()]{2,30})\)\W{0,2}$")
""" "… mức cao hơn. (TTXVN)": an agency in brackets behind the last sentence."""
BOTH_THEIRS: Final = re.compile(r"\W*(?:(?:tin|bai|tin bai)(?:,| va| -)? anh|bai viet|tin|bai)\s?:\s*(?P<who>[^:]{2,80})$")
""" "Bài, ảnh: A (Báo X)": not only the pictures are theirs."""
ORIGINAL: Final = re.compile(
    r"\b(?:(?:link|duong (?:dan|link)|lien ket|xem|doc|nguon|chi tiet)\b.{0,25}\bgoc\b|link (?:bai|tin|nguon|goc)"
    r"|link\s*:|bai (?:viet )?goc\b)"
)
"""Words around a link to the original."""
BYLINE_LEAD: Final = re.compile(r"(?:(?:tin|bai|tin bai)(?:,| va)? anh|bai viet|tin|bai)\s*:\s*")
""" "Tin, ảnh: A/Báo X" inside a source line: text and pictures are both theirs."""
ORIGIN_LINK: Final = re.compile(r"\W*(?:(?:xem )?(?:bai|link|tin|nguon|bai viet) )?goc\W*")
HERE: Final = re.compile(r"(?:xem |doc |bam |nhan )?(?:vao )?(?:tai )?(?:day|link|duong dan|chi tiet)|link|tai lieu")
"""Words of a link that are no name."""
AUTHOR_LABEL: Final = re.compile(r"\W*(?:tac gia(?: bai viet)?|nguoi viet|author|but danh|nguoi dang|by)\s*[:：]\s*")

BLOCK_LABEL: Final = re.compile(
    r"(?:(?<=^)|(?<=[|•·;/–—-] )|(?<=[|•·;]))[\W_]{0,4}?(?:"
    r"(?P<author>(?:ten )?(?:tac gia|nguoi viet|but danh)(?: (?:bai viet|bai bao|bai goc|goc|bai|tin bai|cua (?:bao|nguon)))?"
    r"|author|written by|bai viet cua)"
    r"|(?P<time>(?:thoi (?:gian|diem)|ngay|gio|luc)(?: gio)?(?: ma)?(?: (?:bai )?(?:nguon|bao|goc|bai goc|ban goc|co quan bao chi))"
    r"(?: tin| chi| goc)?(?: da)?(?: (?:dang|phat|xuat ban|dua)(?: tai| tin| bai| phat)?)?"
    r"|(?:thoi (?:gian|diem)|ngay)(?: da)? (?:dang|phat|xuat ban|dang tai|dang phat)(?: (?:tai|o|tren|cua|trong))?"
    r"(?: (?:nguon|bao|bai)(?: tin| goc| chi| viet goc)?| goc)"
    r"|(?:bao|nguon(?: tin)?|co quan bao chi|bai goc)(?: da)? (?:dang|phat|xuat ban)(?: tai)?(?: (?:ngay|luc|vao|hoi))*"
    r"|da dang (?:tren|tai) bao(?: (?:ngay|luc))?|(?:dang|phat|xuat ban)(?: tai)? lan dau(?: tien)?(?: (?:ngay|luc|vao))?)"
    r"|(?P<link>(?:link|duong (?:dan|link)|lien ket|url|dia chi|xem|doc)(?: (?:den|toi|ve|cua))?"
    r"(?: (?:bai|tin|nguon|viet|bao|trang|tai|o))*"
    r"(?: goc)?(?: (?:bai|tin|nguon|viet))*|(?:bai|tin|ban|nguon)(?: viet)? goc)"
    r"|(?P<source>(?:theo |trich )?nguon(?: tin(?: bai)?| bai(?: viet)?| trich(?: dan)?)?|ten bao|co quan bao chi|bao|bao chi)"
    r"|(?P<credit>(?:tin|anh|bai|video|hinh|bien tap|nguoi dang|dang boi)(?:,| va)?(?: anh| bai| tin)?)"
    r")\s*(?:[:：]\s*|$|(?<=dang)(?=\s\d)|(?<=ngay)(?=\s\d)|(?<=luc)(?=\s\d))"
)
"""Labels of a block that names an original: its author, its time, its address; `source` and `credit` only keep the run together. A
plain "Ngày đăng" is the page's own time and no label of such a block."""
POSTER: Final = re.compile(r"(?:nguoi (?:dang|gui|nhap)|dang boi|bien tap(?: vien)?|duyet|admin|quan tri|anh|hinh anh|video)(?: tin| bai)?")
"""Labels of whoever posted an item or took its pictures."""
CREDIT_LEAD: Final = re.compile(r"(?:(?:tin|bai|anh|hinh|video|thuc hien|pv|theo)(?:,| va| -|/)?\s?){1,3}[:：]\s*")
""" "Tin, ảnh: " before a name: text and pictures are both theirs."""
OFFICE: Final = re.compile(r"(?:ban bien tap|bbt|toa soan|(?:nhom )?(?:pv|phong vien|tac gia)|ctv|cong tac vien|ban thoi su)\b")
"""An editorial office or a nameless reporter, named as author of the original."""

# --- datelines, matched against the text as written ---

LEAD_MARK: Final = re.compile(r"(?P<before>[^()\n]{0,60}?)\(\s*(?P<name>[^()]{2,34}?)\s*\)\s*(?P<dash>[-–—:,.]?)")
LEAD_FIELDS: Final = re.compile(r"\s*[(\[](?P<fields>[^()\[\]]{8,110})[)\]]\s*[-–—:]")
""" "(Báo X, 09:20 ngày 1/6/2021, Lê Hương) – ": outlet, time and author at the head of the first paragraph."""
BARE_LEAD: Final = re.compile(r"(?P<name>[A-ZĐ][\w.+]{1,22})\s*[-–—]\s")
URL: Final = re.compile(r"https?://[^\s()<>\"“”\]]+", re.IGNORECASE)
ADDRESS: Final = re.compile(r"(?:(?:https?:)?//)?(?P<host>(?:[a-z0-9-]+\.)+[a-z]{2,6})/[^\s()<>\"'“”\]]{8,}", re.IGNORECASE)
"""An address of a page, be it without its scheme."""
LABELS_BELOW: Final = re.compile(r"\W*(?:tu khoa|tags?|chia se|danh gia|tong so diem|gui cho|ban in)\b")
"""What stands below an article and opens no list of others: its link may come behind."""
FURTHER: Final = re.compile(r"\W*(?:moi )?(?:ban doc )?(?:(?:doc|xem|tim hieu) them|tham khao)\b")
""" "Đọc thêm tại …": where a reader finds more, not where the item is from."""
HOST: Final = re.compile(r"(?:https?://)?(?:www\.)?((?:[a-z0-9-]+\.)+[a-z]{2,6})(?:/\S*)?", re.IGNORECASE)

# --- what is no source ---

# with their marks: "Ảnh" is a picture, "Anh" a man or a name
_PICTURE: Final = _any(
    """tin(?: bài)?,? (?:và )?ảnh; bài và ảnh; bài,? ảnh; ảnh; hình(?: ảnh)?; photo; video; clip; đồ họa; đồ hoạ; infographic; minh họa;
    minh hoạ; thực hiện"""
)
CREDIT: Final = re.compile(rf"\W*{_PICTURE}\b[^.]{{0,25}}[:(–-]")
PICTURE_LINE: Final = re.compile(r"\W*(?:ảnh|hình(?: ảnh)?)\b.{0,30}\b(?:internet|minh ho|nguồn)")
CREDIT_BEFORE: Final = re.compile(
    r"(?:\b(?:ảnh|hình|photo|video)|minh họa|minh hoạ)\b[^.:]{0,40}[\s.:,;(–—-]*$|\b(?:ảnh|hình) minh ho[ạa]\b.{0,60}$"
)
"""These three are matched against the text in lower case with its marks."""
DEMAND: Final = re.compile(
    r"ghi (?:ro )?nguon|dan (?:lai |ro )nguon|dan nguon(?=.{0,60}\b(?:khi|neu)\b)|trich dan (?:nguon|lai)"
    r"|(?:phat hanh|su dung|dang tai|trich|copy).{0,12}(?:lai|thong tin)"
    r"|ban quyen|copyright|©|giay phep|vui long|yeu cau|de nghi (?:ghi|dan)|dong y bang van ban"
)
"""The site's demand on others ("Ghi rõ nguồn … khi phát hành lại")."""
NOT_A_NAME: Final = re.compile(
    _any(
        """ong; ba; anh; chi; em; co; thay; dong chi; d/c; dai dien; lanh dao; chu tich; bi thu; giam doc; bac si; bs; chuyen gia; gs; pgs;
        ts; ths; luat su; bao cao; ke hoach; quy dinh; nghi dinh; nghi quyet; thong tu; luat; quyet dinh; cong van; chi thi; ket qua;
        so lieu; thong ke; du (?:kien|bao|thao); do; day; yeu cau; de nghi; tinh than; chuong trinh; huong dan; thong (?:bao|tin|le);
        dieu; khoan; diem; mau; danh sach; noi dung; lich; quan (?:niem|diem); truyen thong; phong tuc; toi; cac; nhung; mot; nhu;
        khao sat; danh gia; y kien; nguyen tac; tieu chi; nhan dinh; loi; co quan; doi; nguoi; von; ngan sach; kinh phi; chi dao;
        phan anh; ho so; de an"""
    )
    + r"\b"
)
"""How speech and citations of law begin ("Theo ông…", "Theo kế hoạch…")."""
NOT_MEDIA: Final = re.compile(r"(?:von|ngan sach|kinh phi|nhan luc|tai chinh|nuoc|dien|thu|chi|luc|goc|dan so|giong)\b")
""" "Nguồn: ngân sách xã" is money."""
OWN_WORDS: Final = re.compile(
    _any(
        """ban bien tap; bbt; ban quan tri; admin; administrator; quan tri(?: vien)?; quantri; tin noi bo; noi bo; tu viet; pv; phong vien;
        cong tac vien"""
    )
    + r"\W*$"
)

# --- where a name ends ---

CUT: Final = re.compile(
    r"\s*(?:[|•·;\n]|https?:|www\.(?=\S+/)|\(\s*(?:https?:|link)"
    r"|\s[-–—] (?=ngay|tac gia|luot|so |bien|anh|cap nhat|dang)"
    r"|[.,]?\s*(?:\(|\[)?(?:link|xem|doc|duong dan)\s(?:bai|goc|xem|nguon|them|chi|tin|tai)"
    r"|[,.(]?\s*\b(?:dang|xuat ban|phat hanh|cap nhat|dang tai|phat)(?: tai)? (?:luc|ngay|vao|hoi)\b"
    r"|\s(?:vao )?(?:luc|hoi) (?=\d)"
    r"|\s(?:copy link|lay link|sao chep (?:link|lien ket)|chia se)\b"
    r"|[\s,.–-]+(?:bai(?: viet)?|tin|nguon|ban) goc\b"
    r"|\)\s*\W{0,3}(?:xem |doc |link )?(?:bai|tin|nguon|link)\b"
    r"|[,;.(]\s*\b(?:bai cua |cua )?(?:tac gia|phong vien|nha bao)\b"
    r"|(?:tac gia|nguoi dang|ngay dang|dang ngay|ngay cap nhat|cap nhat|luot xem|anh|bien tap|tu khoa|nguoi viet)\s*:"
    r"|[,(–-]?\s*\b(?:ngay\s)?\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|[,(–-]?\s*\d{1,2}(?::|h)\d{2}\b|\bngay \d)"
)

# --- kinds ---

VAGUE: Final = re.compile(
    _any(
        r"""suu tam\b.*; st; s\.t; s/t; t/h; th; tong hop (?:tu )?(?:internet|mang|bao chi|nhieu nguon|cac (?:bao|nguon).*);
        tong hop\b.{0,12}; (?:tu |tren )?(?:mang )?(?:internet|intenet|interne|inernet|internet viet nam|net|mang|mang internet);
        nhieu nguon; cac (?:bao|nguon|trang bao)(?: khac)?; (?:cac )?bao (?:chi|mang|dien tu); theo bao chi; google; bao; web; website;
        khong ro; tu lieu; ctv"""
    )
)
BARE_VAGUE: Final = re.compile(
    r"(?:suu tam|st|s\.t)(?: va tong hop| tu (?:internet|mang))?|(?:theo )?internet|tong hop|tong hop tu (?:internet|mang|nhieu nguon)"
)
""" "(Sưu tầm)", "(ST)" as a line of its own at the end."""
COLLECTED: Final = re.compile(r"[^()]{2,30}\((?:st|s\.t|suu tam)\)\W*")
""" "Ban biên tập (st)"."""
SOCIAL: Final = re.compile(
    r"\b" + _any("facebook; fb; zalo; youtube; tiktok; fanpage; instagram; twitter; telegram; blog; mang xa hoi; wikipedia") + r"\b"
)
SOCIAL_HOSTS: Final = (
    "facebook.com", "fb.com", "fb.watch", "zalo.me", "youtube.com", "youtu.be", "tiktok.com", "instagram.com", "x.com", "twitter.com",
    "blogspot.com", "wordpress.com", "wikipedia.org",
)  # fmt: skip
PRESS_WORDS: Final = re.compile(
    _any(
        r"""bao dien tu; nhat bao; tuan bao; thoi bao; bao; tap chi; dai (?:phat thanh(?! huyen| xa)|truyen hinh|pt|tieng noi);
        thong tan xa"""
    )
    + r"\s+\S"
)
NOT_PRESS_WORDS: Final = re.compile(
    r"bao " + _any("cao; hiem; dam; ve; ton; tang; gia; duong; mat; boc; tin vien; luc; hanh; gom; quat; lanh; an; chi") + r"\b"
)
STATE_WORDS: Final = re.compile(
    _any(
        """cong (?:thong tin|ttdt|tt dt|dvc|dich vu cong); trang (?:thong tin|ttdt|tin)(?: dien tu)?; website; ubnd; uy ban; hdnd;
        hoi dong nhan dan; so; bo; cuc; vu; tong cuc; chi cuc; phong; ban; vien; toa an; vien kiem sat; cong an; bo chi huy; bch; mttq;
        mat tran; hoi; doan; lien doan; tinh (?:uy|doan); huyen (?:uy|doan); thanh (?:uy|doan); dang (?:uy|bo); van phong; trung tam;
        truong; benh vien; tram; kho bac; bao hiem xa hoi; bhxh; chinh phu; quoc hoi; thanh tra; xa; phuong; thi tran; huyen; quan; tinh;
        thanh pho; dai (?:phat thanh|truyen thanh|ptth)"""
    )
    + r"\b"
)


def names_press(name: str) -> bool:
    """Whether a name opens with a word for a medium: "Báo Lao Động", "Tạp chí …". Bảo Lan is a woman, with another mark."""
    return PRESS_WORDS.match(fold(name)) is not None and name.lstrip(TRIM)[:3].lower() not in ("bảo", "bão", "bào", "bạo")


def is_person(name: str) -> bool:
    """Whether every word is written as in a person's name or initials ("Lê Phương", "Q.THANH", "An Na, Thu Hà"); five words at most.

    Form only: a place or a unit of few words may look the same.
    """
    people = [person.split() for person in re.split(r"\s*(?:,|-|–|&|\+)\s*", name.strip()) if person]
    if not people or len(people) > 3:
        return False
    return all(
        1 <= len(words) <= 5 and all(word[0].isupper() and all(c.isalpha() or c in ".'’" for c in word) for word in words)
        for words in people
    )


DESK: Final = re.compile(
    r"\s?[-–\s]\s?(?:Tây Nguyên|Tây Bắc|Đông Bắc|Việt Bắc|Bắc Trung Bộ|[Mm]iền (?:Trung|Nam|Bắc|Tây|Đông)|Nam Bộ|Tây Nam Bộ|ĐBSCL"
    r"|Đồng bằng sông Cửu Long|TP\.? ?HCM|TP\.? Hồ Chí Minh)$"
)
"""The regional desk of a medium behind its name: "VOV-Tây Nguyên"."""
