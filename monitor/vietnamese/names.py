"""Names of people and of offices as keys: the same person or office however it is typed."""

import re
from typing import Final

from monitor.vietnamese.text import fold, nfc, squeeze, syllables, tone_normal

_TITLES: Final = re.compile(
    r"(?:(?:ong|ba|co|thay|anh|chi|d/c|dc|dong chi|nha bao|luat su|bac si|bac sy|tien si|thac si|ky su|ts|ths|tskh|pgs|gs|"
    r"bs|bs\s?ck\s?i{1,2}|ck\s?i{1,2}|bsck\s?[12]|ds|ks|ls|cn|cn|ngut|ngnd|ttut|ttnd|mr|mrs|ms|dr)(?:[.:,\s/-]+|$))+"
)
_POSTS: Final = re.compile(
    r"(?:(?:quyen\s|q\.\s?|pho\s)*(?:chu tich|bi thu|giam doc|tong giam doc|hieu truong|vien truong|chanh van phong|"
    r"chanh thanh tra|truong ban(?: bien tap)?|truong phong|tong bien tap|truong tram|bien tap vien|phong vien|tac gia|nguoi viet)"
    r"(?:\s(?:ubnd|hdnd|ubmttq|dang uy|thuong truc))*(?:\s(?:xa|phuong|thi tran|huyen|tinh|so|truong)(?=\s?[:,-]))?\s?[:,-]\s?)+"
)
_BEHIND: Final = re.compile(r"\s[-–—]\s|\s?[,;(|:]")

# surnames that cover nearly everyone, with marks; ethnic minorities' as their registers spell them
_SURNAMES: Final = frozenset(
    tone_normal(surname)
    for surname in (
        "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đào đoàn vương trịnh trương đinh lâm phùng mai "
        "tô hà tạ lương thái tăng quách triệu cao tống châu kiều lưu chu văn đàm thân nghiêm bạch khổng doãn từ la lại mạc "
        "ninh hứa khúc quang tôn phí kim mẫn giang ngụy vi an ông đồng lục lữ thạch sơn danh kiên trà nhâm cù cấn viên đậu nhan tiêu "
        "âu thiều bế nông ma mã lò lường quàng cầm đèo tòng cà điêu vừ giàng thào lầu hạng sùng vàng tráng lù lùng lý chảo "
        "tẩn phàn bàn triệu đặng lồ cứ mùa thò ly sào há hờ xồng cụt moong lô vi kha lương hoa ngân sầm khà vang bá thao "
        "ksor rcom siu rah rơ kpă nay rmah êban niê mlô knul bkrông hmok hwing y h a đinh alăng arâl bhling zơrâm hồ pơloong "
        "chamaléa katơr pinăng pupur thị bá não quảng thiên đạt hán lưu trượng báo trì qua"
    ).split()
) - frozenset("thị báo qua bá thiên đạt hoa a h y".split())
_ASCII_SURNAMES: Final = frozenset(fold(surname) for surname in _SURNAMES)

_NOT_A_PERSON: Final = frozenset(
    "so ban phong truong uy cong ty bao dai trung tam hoi cuc vu bo tinh huyen xa phuong quan thanh pho doan chi benh vien "
    "nha xuat tap chi ubnd hdnd vptu lanh dao van quoc gia dien tu internet facebook website tin tong hop suu tam bien".split()
)
_UNIT_PHRASES: Final = re.compile(
    r"\b(?:uy ban|ban (?:bien tap|quan ly|chi dao|tuyen giao|dan van|to chuc)"
    r"|phong (?:van hoa|noi vu|giao duc|tu phap|kinh te|ttbcxb)|van phong|trung tam"
    r"|truong (?:thpt|thcs|tieu hoc|mam non|dai hoc|cao dang|th\b)|cong (?:ty|an|doan|thong tin)|so (?!n)[a-z]+ (?:va )?[a-z]+"
    r"|bo (?:noi|y te|tai chinh|giao|cong|quoc|van|xay|khoa)|bao (?:dien tu|moi)|tap chi|dai (?:phat thanh|truyen|pt)"
    r"|hoi (?:dong|nong dan|phu nu|cuu|chu thap)|doan (?:thanh nien|truong)|cuc |chi cuc|nha xuat ban|benh vien"
    r"|thong tan xa|tong hop|suu tam)"
)
_ALSO_GIVEN: Final = frozenset(("van phong", "trung tam", "cong an"))
"""Phrases of offices that are middle and given names as well: Nguyễn Văn Phong, Lê Trung Tâm."""
_ALSO_SURNAMED: Final = frozenset(
    "ha noi,ha nam,ha giang,ha tinh,ha dong,ha tay,ha long,ha tien,thai binh,thai nguyen,cao bang,lam dong,kien giang,ninh binh,"
    "ninh thuan,an giang,dong nai,dong thap,dong hoi,son la,vi thanh,ho chi minh,lai chau,chau doc,phan thiet,phan rang,"
    "quang binh,quang nam,quang ngai,quang ninh,quang tri,ba ria,la gi,mai chau,ho tay,quan doi,van ban,van hoa,van kien,"
    "danh muc,danh sach,danh ba,luu y,luu tru,tu khoa,tu dien,mua xuan,kim ngach,quang cao,truong sa,hoang sa".split(",")
)
"""Places and menu words that begin with a surname."""


def _without_titles(name: str) -> str:
    """Folded name without titles, posts and what stands behind it."""
    folded = fold(name)
    bare = folded
    while True:
        shorter = _POSTS.sub("", bare, count=1) if _POSTS.match(bare) else bare
        if (m := _TITLES.match(shorter)) and len(syllables(shorter[m.end() :])) >= 2:
            shorter = shorter[m.end() :]
        if shorter == bare:
            break
        bare = shorter
    cut = _BEHIND.split(bare, maxsplit=1)[0]
    return cut if len(syllables(cut)) >= 2 else bare


def person_key(name: str) -> str:
    """`Ông Nguyễn Văn An - Chủ tịch UBND xã` → `nguyen van an`. Empty when there are no letters.

    A one-word name keeps its title: `Cô Hoa` is not every Hoa.
    """
    key = " ".join(syllables(_without_titles(nfc(name))))
    # signs that are no letters may have parted a title from what looked like one word
    while (again := " ".join(syllables(_without_titles(key)))) != key:
        key = again
    return key


def looks_like_person(s: str) -> bool:
    """Whether the text is a person's full name and nothing else, titles aside.

    Two to six capitalised words of which the first is a Vietnamese surname, or any after a title. Pen names without a
    surname (`Minh Thư`) and offices are none.
    """
    text = squeeze(nfc(s)).strip(" .:-–")
    if not text or len(text) > 60 or any(c.isdigit() for c in text):
        return False
    folded = fold(text)
    if any(m.start() == 0 or text.isascii() or m[0] not in _ALSO_GIVEN for m in _UNIT_PHRASES.finditer(folded)):
        return False
    rest, titled = text, False
    while (m := _TITLES.match(fold(rest))) and m.end():
        # titles fold to texts of their own length, so the offset holds
        rest, titled = rest[m.end() :].strip(), True
    words = rest.split()
    if not (1 if titled else 2) <= len(words) <= 6 or not all(_is_name_word(w) for w in words):
        return False
    if titled:
        return words[0].casefold() not in _NOT_A_PERSON
    if fold(rest) in _ALSO_SURNAMED:
        return False
    first = tone_normal(words[0]).casefold()
    return first in (_ASCII_SURNAMES if rest.isascii() else _SURNAMES)


def _is_name_word(word: str) -> bool:
    letters = word.replace("'", "").replace("’", "").replace("-", "")
    return bool(letters) and letters.isalpha() and letters[0].isupper() and (letters[1:].islower() or word.isupper())


# --- offices ---

_SITE_OF: Final = re.compile(r"^(?:(?:trang|cong)\s(?:thong tin|ttdt)(?:\sdien tu)?(?:\stong hop)?|website|trang web)\s?(?:cua\s)?[:-]?\s?")
_ABBREVIATIONS: Final = (
    (r"ubnd", "uy ban nhan dan"),
    (r"hdnd", "hoi dong nhan dan"),
    (r"(?:ub)?mttq(?:\s?vn)?", "mat tran to quoc"),
    (r"tt\s?&\s?tt|tt-tt|tttt", "thong tin truyen thong"),
    (r"vh\s?[,&-]?\s?tt\s?[,&-]?\s?(?:&\s?)?dl", "van hoa the thao du lich"),
    (r"vh\s?[,&-]?\s?tt", "van hoa thong tin"),
    (r"gd\s?[&-]?\s?dt", "giao duc dao tao"),
    (r"kh\s?[&-]?\s?cn", "khoa hoc cong nghe"),
    (r"kh\s?[&-]?\s?dt", "ke hoach dau tu"),
    (r"nn\s?[&-]?\s?ptnt", "nong nghiep phat trien nong thon"),
    (r"nn\s?[&-]?\s?mt", "nong nghiep moi truong"),
    (r"tn\s?[&-]?\s?mt", "tai nguyen moi truong"),
    (r"ld\s?[,-]?\s?tb\s?[,&-]?\s?xh", "lao dong thuong binh xa hoi"),
    (r"gtvt", "giao thong van tai"),
    (r"thpt", "trung hoc pho thong"),
    (r"thcs", "trung hoc co so"),
    (r"thvths|th\s?&\s?thcs", "tieu hoc trung hoc co so"),
    (r"vp", "van phong"),
    (r"tx\.?", "thi xa"),
    (r"tp\.?", "thanh pho"),
    (r"hcm", "ho chi minh"),
)
_ABBREVIATION: Final = re.compile(
    r"(?<![a-z0-9])(?:" + "|".join(f"(?P<a{i}>{short})" for i, (short, _) in enumerate(_ABBREVIATIONS)) + r")(?![a-z0-9])"
)
_LEVEL_LETTER: Final = re.compile(r"(?<![a-z0-9])([xpqht])\.\s?(?=[a-z0-9])")
_LEVELS: Final = {"x": "xa", "p": "phuong", "q": "quan", "h": "huyen", "t": "tinh"}
_LEADING_ZERO: Final = re.compile(r"(?<![0-9])0+(?=[0-9])")


def unit_name_key(name: str) -> str:
    """One key for an office's name however abbreviated: `UBND P. 01, TP.HCM` and `Ủy ban nhân dân phường 1, thành phố Hồ
    Chí Minh` meet. The level word stays, for xã Tân Phú is not phường Tân Phú. "và", "của" and signs do not count.
    """
    text = _SITE_OF.sub("", fold(name))
    text = _LEVEL_LETTER.sub(lambda m: _LEVELS[m[1]] + " ", text)
    text = _ABBREVIATION.sub(_expand, text)
    text = _ABBREVIATION.sub(_expand, text)  # TP.HCM: two in one
    words = (_LEADING_ZERO.sub("", word) for word in syllables(text))
    return " ".join(word for word in words if word not in ("va", "cua"))


def _expand(m: re.Match[str]) -> str:
    assert m.lastgroup is not None
    return _ABBREVIATIONS[int(m.lastgroup[1:])][1] + " "
