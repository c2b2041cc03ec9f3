# ruff: noqa: E501 - markup and prose are kept in the lines their systems print
# fmt: off
"""A trade union's PHP pages of 2012: day above the headline, glued agencies, party-style days with hyphens, boxes in brackets, an image counter."""

from tests.labelled.prose import CLUB, DIALOGUE, FIRE, PENSION, RICE, YOUTH, Prose
from tests.labelled.prose_third import CHESS, ORIGIN, TRAFFIC
from tests.labelled.skin import at
from tests.labelled.small import SmallSite, cited


def shell(main: str, title: str, head: str) -> str:
    menu = "".join(f'<td class="mnu"><a href="index.php?mod={p}">{n}</a></td>' for n, p in (("Trang nhất", "home"), ("Tổ chức công đoàn", "about"), ("Tin công đoàn", "news"), ("Chính sách pháp luật", "law"), ("Hòm thư góp ý", "mail")))
    return f'<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>:: LIÊN ĐOÀN LAO ĐỘNG TỈNH SÔNG TRÀ ::</title>{head}</head><body topmargin=0><table width=1000 align=center cellspacing=0><tr><td><img src="images/top.jpg"></td></tr><tr><td><table><tr>{menu}</tr></table></td></tr><tr><td class=clock>Hôm nay, Thứ Năm, 22-3-2012</td></tr><tr><td><table><tr><td width=700 valign=top>{main}</td><td valign=top><b>[ Tin đọc nhiều ]</b><br>&raquo; <a href="index.php?mod=news&id=1">{CLUB.title}</a><br>(14-3-2012)<br>&raquo; <a href="index.php?mod=news&id=2">{YOUTH.title}</a><br>(1-3-2012)<br><b>[ Lượt truy cập ]</b><br><img src="c/0.gif" alt="0"><img src="c/5.gif" alt="5"><img src="c/5.gif" alt="5"><img src="c/1.gif" alt="1"><img src="c/9.gif" alt="9"></td></tr></table></td></tr><tr><td align=center class=bot>Liên đoàn Lao động tỉnh Sông Trà<br>Số 5 Hai Bà Trưng - TP Sông Trà. ĐT: 055.3822540. Fax: 055.3822541<br>Giấy phép số 201/GP-BC do Cục Báo chí - Bộ Thông tin và Truyền thông cấp ngày 09-6-2008<br>Trưởng ban biên tập: Đ/c Thái Duy Khiêm - Chủ tịch LĐLĐ tỉnh</td></tr></table></body></html>'


S = SmallSite("union_home_made", "congdoansongtra.org.vn", at("2012-03-22 10:10"), shell, licence={"number": "201/GP-BC", "issued_on": "2008-06-09"}, scheme="http")


def item(p: Prose, stamp: str, end: str = "", by: str = "", glued: str = "") -> str:
    texts = [p.lead, *p.paragraphs]
    texts[-1] += glued
    day = f"<span class=date>{stamp}</span><br>" if stamp else ""
    return f'<table width="100%"><tr><td class=path>Tin công đoàn</td></tr><tr><td>{day}<span class=tit><b>{p.title}</b></span><br><br><div align=justify>{"<br><br>".join(texts)}</div>{end}</td></tr><tr><td align=right><i>{by}</i></td></tr><tr><td>[ <a href="javascript:history.back()">Quay lại</a> ] [ <a href="#">Đầu trang</a> ] [ <a href="index.php?mod=print&id=5">Bản in</a> ]</td></tr><tr><td><b>Các tin đã đưa:</b><br>&bull; (19-3-2012) <a href="index.php?mod=news&id=7">{CHESS.title}</a><br>&bull; (16-3-2012) <a href="index.php?mod=news&id=6">{TRAFFIC.title}</a></td></tr></table>'


S.other("home", "/index.php", "home", "<table>" + "".join(f'<tr><td><a href="index.php?mod=news&id={n}"><b>{p.title}</b></a> <font size=1>({d})</font><br>{p.lead} <a href="index.php?mod=news&id={n}">Chi tiết</a></td></tr>' for n, (p, d) in enumerate(((DIALOGUE, "21-3-2012"), (CHESS, "19-3-2012"), (RICE, "12-3-2012"), (PENSION, "8-3-2012")))) + "</table>", identity={"managing_body": "Liên đoàn Lao động tỉnh Sông Trà", "responsible_person": "Thái Duy Khiêm", "phone": "055.3822540", "address": "Số 5 Hai Bà Trưng - TP Sông Trà"}, sections=[{"title": "Chính sách pháp luật"}])
S.article("above", "/index.php?mod=news&id=31", DIALOGUE, item(DIALOGUE, "Thứ Tư, 21-3-2012, 14:22", by="Văn Thị Lài"), when="2012-03-21T14:22:00+07:00", minute=True, author="Văn Thị Lài")
S.article("glued-agency", "/index.php?mod=news&id=27", PENSION, item(PENSION, "Thứ Năm, 8-3-2012, 9:05", glued=" (TTXVN)"), when="2012-03-08T09:05:00+07:00", minute=True, sources=[cited("vnanet.vn", "press")])
S.article("labour-paper", "/index.php?mod=news&id=25", RICE, item(RICE, "Thứ Hai, 12-3-2012, 7:40", by="Theo Lao động"), when="2012-03-12T07:40:00+07:00", minute=True, sources=[cited("laodong.vn", "press")])
S.article("by-and-paper", "/index.php?mod=news&id=21", FIRE, item(FIRE, "Thứ Sáu, 2-3-2012, 16:00", by="Mạnh Cường (Người Lao động)"), when="2012-03-02T16:00:00+07:00", minute=True, sources=[cited("nld.com.vn", "press")])
S.article("undated", "/index.php?mod=news&id=18", TRAFFIC, item(TRAFFIC, ""))
S.article("thanks", "/index.php?mod=news&id=16", CHESS, item(CHESS, "Thứ Hai, 19-3-2012, 8:00", end="<br>Ban Thường vụ LĐLĐ tỉnh xin cảm ơn Báo Người Lao động đã đồng hành cùng giải."), when="2012-03-19T08:00:00+07:00", minute=True, body=...)
S.other("about", "/index.php?mod=about", "static", "<b>Tổ chức công đoàn</b><br><br>" + "<br><br>".join(ORIGIN))
S.other("law", "/index.php?mod=law", "listing", "<b>Chính sách pháp luật</b><br>" + "".join(f'&bull; <a href="index.php?mod=law&id={n}">{t}</a> <font size=1>({d})</font><br>' for n, (t, d) in enumerate((("Điểm mới của Luật Công đoàn", "20-3-2012"), ("Hỏi đáp về tiền lương làm thêm giờ", "11-3-2012"), ("Quy định về nghỉ thai sản", "5-3-2012"), ("An toàn lao động trong mùa khô", "28-2-2012")))))
S.other("mailbox", "/index.php?mod=mail", "contact", '<b>Hòm thư góp ý</b><form method=post><table><tr><td>Họ tên</td><td><input name=n></td></tr><tr><td>Email</td><td><input name=e></td></tr><tr><td>Nội dung</td><td><textarea name=c></textarea></td></tr><tr><td></td><td><input type=submit value="Gửi thư"></td></tr></table></form>')

SKIN = S
