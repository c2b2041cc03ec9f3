# ruff: noqa: E501 - markup and prose are kept in the lines their systems print
# fmt: off
"""A district's site of 2004 in the TCVN3 code page: capitals are small letters in a font of capitals, no page says its charset rightly."""

from tests.labelled.prose import FOLK, RICE, YOUTH, Prose
from tests.labelled.prose_third import OATH, ORIGIN, TRAFFIC
from tests.labelled.skin import at
from tests.labelled.small import SmallSite, cited

SMALL = "à\xb5 á\xb8 ả\xb6 ã\xb7 ạ\xb9 ă\xa8 ằ\xbb ắ\xbe ẳ\xbc ẵ\xbd ặ\xc6 â\xa9 ầ\xc7 ấ\xca ẩ\xc8 ẫ\xc9 ậ\xcb đ\xae è\xcc é\xd0 ẻ\xce ẽ\xcf ẹ\xd1 ê\xaa ề\xd2 ế\xd5 ể\xd3 ễ\xd4 ệ\xd6 ì\xd7 í\xdd ỉ\xd8 ĩ\xdc ị\xde ò\xdf ó\xe3 ỏ\xe1 õ\xe2 ọ\xe4 ô\xab ồ\xe5 ố\xe8 ổ\xe6 ỗ\xe7 ộ\xe9 ơ\xac ờ\xea ớ\xed ở\xeb ỡ\xec ợ\xee ù\xef ú\xf3 ủ\xf1 ũ\xf2 ụ\xf4 ư\xad ừ\xf5 ứ\xf8 ử\xf6 ữ\xf7 ự\xf9 ỳ\xfa ý\xfd ỷ\xfb ỹ\xfc ỵ\xfe"
CODES = {pair[0]: pair[1] for pair in SMALL.split(" ")} | {"Ă": "\xa1", "Â": "\xa2", "Ê": "\xa3", "Ô": "\xa4", "Ơ": "\xa5", "Ư": "\xa6", "Đ": "\xa7"}


def coded(text: str) -> str:
    """As Latin letters whose bytes are the code page's; other capitals with a tone have none and become small ones."""
    plain = text.replace("“", '"').replace("”", '"')
    return "".join(CODES.get(c) or CODES.get(c.lower(), c) for c in plain)


def shell(main: str, title: str, head: str) -> str:
    menu = "".join(f'<td><a href="{p}"><font face=".VnTime" size="2">{n}</font></a></td>' for n, p in (("Trang chủ", "index.htm"), ("Giới thiệu", "gioithieu.htm"), ("Tin tức", "tintuc.htm"), ("Liên hệ", "lienhe.htm")))
    return coded(f'<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><meta name="GENERATOR" content="Microsoft FrontPage 4.0"><title>{title}</title></head><body background="bg.gif"><table width="760"><tr><td colspan="2"><font face=".VnTimeH" size="5">huyện thạch lâm</font></td></tr><tr>{menu}</tr><tr><td width="150"><font face=".VnTime">Hôm nay: 20/12/2004</font></td><td><font face=".VnTime" size="3">{main}</font></td></tr><tr><td colspan="2" align="center"><font face=".VnTime" size="2">Trang tin điện tử huyện Thạch Lâm. Địa chỉ: Thị trấn Thạch Lâm - Điện thoại: 037.841.204</font></td></tr></table></body></html>')


S = SmallSite("tcvn3_district", "www.thachlam.gov.vn", at("2004-12-20 09:00"), shell, scheme="http", encoding="latin-1", headers={"Content-Type": "text/html"})


def item(p: Prose, stamp: str, end: str = "") -> str:
    return f'<p align="center"><b>{p.title}</b></p><p><i>{stamp}</i></p><p>{p.lead}</p>{p.marked()}{end}'


S.other("home", "/index.htm", "home", "".join(f'<p><a href="tin{n}.htm"><b>{p.title}</b></a> ({d})<br>{p.lead}</p>' for n, (p, d) in enumerate(((OATH, "18/12/2004"), (RICE, "10/12/2004"), (YOUTH, "2/12/2004")))), title="Huyện Thạch Lâm", identity={"phone": "037.841.204"})
S.article("winter", "/tin12.htm", RICE, item(RICE, "Cập nhật ngày 10/12/2004"), when="2004-12-10")
S.article("signed", "/tin13.htm", YOUTH, item(YOUTH, "Cập nhật ngày 2/12/2004", '<p align="right"><b>Đài Truyền thanh huyện</b></p>'), when="2004-12-02")
S.article("paper", "/tin14.htm", FOLK, item(FOLK, "Cập nhật ngày 25/11/2004", '<p align="right"><i>(Theo báo Nhân Dân)</i></p>'), when="2004-11-25", sources=[cited("nhandan.vn", "press")])
S.article("undated", "/tin15.htm", TRAFFIC, item(TRAFFIC, ""))
S.article("short", "/tin16.htm", OATH, item(OATH, "Cập nhật ngày 18/12/2004"), when="2004-12-18")
S.other("about", "/gioithieu.htm", "static", "<p align=center><b>Giới thiệu</b></p>" + "".join(f"<p>{t}</p>" for t in ORIGIN), title="Giới thiệu")
S.other("contact", "/lienhe.htm", "contact", '<p><b>Liên hệ</b></p><form action="mailto:thachlam@hn.vnn.vn" method="post">Họ tên <input name="a"> Địa chỉ <input name="b"> Nội dung <textarea name="c"></textarea><input type="submit" value="Gửi"></form>', title="Liên hệ")

SKIN = S
