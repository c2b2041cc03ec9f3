# ruff: noqa: E501 - markup and prose are kept in the lines their systems print
"""A union's site on an old PHP portal: "Gửi bởi … vào lúc", counts of comments in brackets, a login wall for comments, blocks on both sides."""

from tests.labelled.prose import ALL, CLUB, CONTEST, FIRE, PENSION, RICE, TAX, YOUTH, Prose
from tests.labelled.skin import at
from tests.labelled.small import SmallSite, cited


def shell(main: str, title: str, head: str) -> str:
    menu = "".join(
        f'<strong><big>&middot;</big></strong>&nbsp;<a href="modules.php?name={path}">{name}</a><br>'
        for name, path in (
            ("Trang chủ", "index"),
            ("Tin tức", "News"),
            ("Chuyên mục", "Topics"),
            ("Tải về", "Downloads"),
            ("Liên hệ", "Feedback"),
            ("Thăm dò", "Surveys"),
        )
    )
    old = "".join(
        f'<tr><td><font class="content">&middot; <a href="modules.php?name=News&amp;file=article&amp;sid={60 - n}">{p.title}</a> ({n})</font></td></tr>'
        for n, p in enumerate(ALL[:4])
    )
    return f'<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN"><html><head><title>{title}</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><meta name="GENERATOR" content="PHP-Nuke Copyright (c) 2006 by Francisco Burzi">{head}</head><body bgcolor="#ffffff"><table border="0" width="100%"><tr><td><a href="index.php"><img src="themes/NukeNews/images/logo.gif" alt="Liên đoàn Lao động tỉnh Mẫu Tiên" border="0"></a></td><td align="right"><form action="modules.php?name=Search" method="post"><font class="content">Tìm kiếm <input type="text" name="query" size="14"></font></form></td></tr></table><table width="100%"><tr valign="top"><td width="150"><table><tr><td><font class="boxtitle"><b>Chức năng</b></font></td></tr><tr><td><font class="content">{menu}</font></td></tr></table><table><tr><td><font class="boxtitle"><b>Bài cũ</b></font></td></tr><tr><td><b>Thứ hai, 06 tháng 4</b></td></tr>{old}</table></td><td>{main}</td></tr></table><center><font class="footmsg">Liên đoàn Lao động tỉnh Mẫu Tiên - 8 Hùng Vương, thành phố Mẫu Tiên - ĐT 073.3872.100<br>Giấy phép: 211/GP-BC do Cục Báo chí, Bộ Văn hóa - Thông tin cấp ngày 22.5.2007<br>PHP-Nuke Copyright &copy; 2005 by Francisco Burzi. This is free software, and you may redistribute it under the GPL. Thời gian mở trang: 0.21 giây</font></center></body></html>'


S = SmallSite(
    "phpnuke_union",
    "congdoanmautien.org.vn",
    at("2009-04-08 07:30"),
    shell,
    scheme="http",
    licence={"number": "211/GP-BC", "issued_on": "2007-05-22"},
)


def item(p: Prose, stamp: str, end: str = "", after: str = "") -> str:
    text = "<br><br>".join((p.lead, *p.paragraphs))
    return f'<table border="0" cellpadding="0" cellspacing="0" bgcolor="#9cbee6" width="100%"><tr><td><table width="100%" bgcolor="#ffffff"><tr><td><font class="option"><b>{p.title}</b></font><br><font class="content">{stamp}</font></td></tr></table></td></tr></table><table><tr><td bgcolor="#eeeeee"><font class="content">{text}{end}</font></td></tr></table>{after}'


WALL = '<table width="100%"><tr><td align="center"><font class="content"><b>"Tiêu đề" | Đăng nhập/Tạo tài khoản | 0 Ý kiến</b></font></td></tr><tr><td align="center"><font class="tiny">Các ý kiến thuộc về người viết. Chúng tôi không chịu trách nhiệm về nội dung của chúng.</font></td></tr><tr><td align="center"><b>Khách không được gửi ý kiến, xin hãy <a href="modules.php?name=Your_Account">đăng ký</a></b></td></tr></table>'
S.other(
    "home",
    "/index.php",
    "home",
    "".join(
        item(
            Prose(p.title, p.lead, ()),
            f"Gửi bởi <b>bbt</b> vào 0{n + 7}:12 ngày 0{n + 1}/4/2009 ({n * 13 + 4} lượt đọc)",
            f' <a href="modules.php?name=News&amp;file=article&amp;sid={70 + n}"><b>Đọc tiếp...</b></a> (1302 bytes) | {n} ý kiến',
        )
        for n, p in enumerate((TAX, CLUB, FIRE, YOUTH))
    ),
    title="Liên đoàn Lao động tỉnh Mẫu Tiên",
    identity={"managing_body": "Liên đoàn Lao động tỉnh Mẫu Tiên", "address": "8 Hùng Vương, thành phố Mẫu Tiên", "phone": "073.3872.100"},
    sections=[{"title": "Chuyên mục"}, {"title": "Tải về"}],
)
S.other(
    "topics",
    "/modules.php?name=Topics",
    "listing",
    "<center><b>Chuyên mục hiện có</b></center><table>"
    + "".join(
        f"<tr><td><b>{name}</b><br>"
        + "".join(f'&middot; <a href="modules.php?name=News&amp;file=article&amp;sid={k}">{p.title}</a><br>' for k, p in enumerate(part))
        + "</td></tr>"
        for name, part in (("Phong trào", ALL[2:5]), ("Chính sách", ALL[5:8]))
    )
    + "</table>",
    title="Chuyên mục",
)
S.article(
    "plain",
    "/modules.php?name=News&file=article&sid=73",
    YOUTH,
    item(YOUTH, "Gửi bởi <b>bbt</b> vào lúc 15:25 ngày 3/4/2009 (214 lượt đọc)", after=WALL),
    when="2009-04-03T15:25:00+07:00",
    minute=True,
    comments="closed",
)
S.article(
    "two-days",
    "/modules.php?name=News&file=article&sid=72",
    FIRE,
    item(FIRE, "Gửi bởi <b>bbt</b> vào lúc 08:02 ngày 2/4/2009 (97 lượt đọc), sửa lần cuối: 4/4/2009", after=WALL),
    when="2009-04-02T08:02:00+07:00",
    minute=True,
    comments="closed",
)
S.article(
    "paper-in-lead",
    "/modules.php?name=News&file=article&sid=70",
    PENSION,
    item(
        Prose(PENSION.title, "(VnExpress) - " + PENSION.lead, PENSION.paragraphs),
        "Gửi bởi <b>lanhuong</b> vào lúc 22:41 ngày 30/3/2009 (1.004 lượt đọc)",
    ),
    when="2009-03-30T22:41:00+07:00",
    minute=True,
    sources=[cited("vnexpress.net", "press")],
)
S.article("undated", "/modules.php?name=News&file=article&sid=69", CONTEST, item(CONTEST, "Gửi bởi <b>bbt</b> (12 lượt đọc)"))
S.article(
    "commented",
    "/modules.php?name=News&file=article&sid=68",
    RICE,
    item(
        RICE,
        "Gửi bởi <b>bbt</b> vào lúc 09:33 ngày 20/3/2009 (410 lượt đọc)",
        after='<table width="100%"><tr><td><b>2 Ý kiến</b></td></tr><tr><td bgcolor="#dddddd"><b>Giá lúa sẽ ra sao?</b> (Điểm: 1)<br>bởi <a href="modules.php?name=Your_Account&amp;username=haitp">haitp</a> vào 21/3/2009 10:04</td></tr><tr><td>Mong giá giữ được đến cuối vụ để bà con có lãi.</td></tr><tr><td bgcolor="#dddddd"><b>Re: Giá lúa sẽ ra sao?</b> (Điểm: 1)<br>bởi Khách vào 21/3/2009 19:48</td></tr><tr><td>Đồng ý với bác.</td></tr></table><form action="modules.php?name=News&amp;file=comments" method="post"><b>Gửi ý kiến của bạn</b><br><input name="subject"><br><textarea wrap="virtual" cols="50" rows="10" name="comment"></textarea><br><input type="submit" value="Gửi ý kiến"></form>',
    ),
    when="2009-03-20T09:33:00+07:00",
    minute=True,
    comments="published",
    count=2,
)
S.other(
    "contact",
    "/modules.php?name=Feedback",
    "contact",
    '<center><b>Gửi phản hồi</b></center><form method="post" action="modules.php?name=Feedback"><p>Tên bạn:<br><input type="text" name="sender_name"></p><p>Email của bạn:<br><input type="text" name="sender_email"></p><p>Lời nhắn:<br><textarea name="message" cols="60" rows="10"></textarea></p><input type="submit" name="submit" value="Gửi"></form>',
    title="Phản hồi",
)

SKIN = S
