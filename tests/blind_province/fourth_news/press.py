# ruff: noqa: E501 - markup is kept in its line
"""Originals of what the sites of this set copied, what newspapers took from them, and what newspapers took down, as their hosts served it."""

from datetime import datetime, timedelta

from tests.blind_province.kit import Answer, at
from tests.blind_province.press import Story
from tests.blind_province.prose import Writer, marked


def _stories(seed: int, host: str, outlet: str, first: datetime, count: int, days: float = 3) -> tuple[Story, ...]:
    w = Writer("bao", seed)
    return tuple(
        Story(
            f"https://{host}/{seed}{number}-chuyen-hom-nay-{seed * 7 + number}.htm",
            outlet,
            w.title(),
            w.person(),
            first - timedelta(days=days * number, minutes=17 * number),
            tuple(w.paragraphs(6)),
        )
        for number in range(count)
    )


COMMUNE = _stories(3401, "tienphong.vn", "Báo Tiền Phong", at(2026, 6, 22, 6, 20), 4) + _stories(
    3402, "vov.vn", "Báo điện tử VOV", at(2026, 6, 20, 9, 5), 3
)
"""Taken by a commune that names nobody."""
COMMUNE_LATER = _stories(3403, "tienphong.vn", "Báo Tiền Phong", at(2026, 7, 28, 7, 0), 1)
UNSIGNED = _stories(3404, "vietnamnet.vn", "Báo VietNamNet", at(2026, 9, 21, 5, 40), 5)
"""Taken by a licensed company without a word."""
EARLY_STATION = _stories(3405, "tienphong.vn", "Báo Tiền Phong", at(2025, 3, 20, 7, 28), 1)
LATE_STATION = _stories(3406, "tienphong.vn", "Báo Tiền Phong", at(2025, 3, 20, 6, 31), 1)
EARLY_ALLIANCE = _stories(3407, "danviet.vn", "Báo Dân Việt", at(2026, 11, 10, 7, 24), 1)
GONE_ALLIANCE = _stories(3408, "danviet.vn", "Báo Dân Việt", at(2026, 11, 2, 8, 10), 1)
GONE_QUICK = _stories(3409, "thanhnien.vn", "Báo Thanh Niên", at(2026, 9, 14, 8, 30), 1)
WALLED = _stories(3410, "tuoitre.vn", "Báo Tuổi Trẻ", at(2026, 10, 9, 6, 0), 1)
"""Its newspaper no longer answers strangers, which is not the same as gone."""
UNTAKEN = _stories(3411, "vnexpress.net", "Báo VnExpress", at(2026, 9, 1, 6, 0), 4)


def taken_from(title: str, paragraphs: list[str], when: datetime, url: str, outlet: str, author: str) -> Story:
    """What a newspaper printed after an office had published it."""
    return Story(url, outlet, title, author, when, tuple(paragraphs))


UNIVERSITY_RELEASE = Writer("truong", 3450)
RELEASE_TITLE = "Trường Đại học Kỹ thuật Vàm Nao công bố học bổng cho sinh viên vùng ngập mặn"
RELEASE = UNIVERSITY_RELEASE.paragraphs(6)
REPRINTED = taken_from(
    RELEASE_TITLE,
    RELEASE,
    at(2025, 10, 22, 10, 15),
    "https://thanhnien.vn/hoc-bong-vung-ngap-man-18525102210.htm",
    "Báo Thanh Niên",
    "Đỗ Kim Oanh",
)
"""The university published it two days before."""

RESOLUTION = (
    "“Điều 4. Nguyên tắc hỗ trợ. Việc hỗ trợ được thực hiện công khai, đúng đối tượng, đúng định mức; mỗi cá nhân chỉ được hưởng một lần trong cùng một năm ngân sách; trường hợp cùng lúc đủ điều kiện hưởng nhiều chính sách thì được chọn chính sách có mức cao nhất theo đề nghị của người thụ hưởng.",
    "Điều 5. Mức hỗ trợ. Hỗ trợ một lần 25 triệu đồng cho mỗi nghệ nhân truyền dạy liên tục từ ba năm trở lên, 12 triệu đồng cho mỗi câu lạc bộ có từ mười lăm thành viên, và không quá 40 phần trăm chi phí mua sắm nhạc cụ, trang phục theo hóa đơn hợp lệ do cơ quan chuyên môn xác nhận.”",
)
"""The words of an invented resolution: anybody may print them."""
_LAWYER = Writer("bao", 3460)
QUOTES_RESOLUTION = taken_from(
    "Chính sách mới cho nghệ nhân có hiệu lực từ quý bốn",
    [*_LAWYER.paragraphs(3), *RESOLUTION, *_LAWYER.paragraphs(2)],
    at(2025, 9, 17, 6, 30),
    "https://laodong.vn/van-hoa/chinh-sach-nghe-nhan-1571034.ldo",
    "Báo Lao Động",
    "Tạ Thu Hiền",
)


def _served(story: Story, when: datetime) -> Answer:
    head = f'<meta property="article:published_time" content="{story.published.isoformat()}"><meta property="og:site_name" content="{story.outlet}"><meta name="author" content="{story.author}">'
    page = f"""<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>{story.title}</title>{head}</head><body><header><a href="/">{story.outlet}</a></header><main><article><h1>{story.title}</h1><time datetime="{story.published.isoformat()}">{story.published:%d/%m/%Y %H:%M} GMT+7</time><div class="content-detail">{marked(list(story.paragraphs))}</div><p class="author">{story.author}</p></article></main></body></html>"""
    return Answer(story.url, 200, (("Content-Type", "text/html; charset=utf-8"),), page.encode(), when)


def _refused(story: Story, status: int, when: datetime) -> Answer:
    body = f"<html><head><title>{status}</title></head><body><h1>{status}</h1></body></html>"
    return Answer(story.url, status, (("Content-Type", "text/html; charset=utf-8"),), body.encode(), when)


def answers() -> list[Answer]:
    """Each four minutes after it was published; then the two that were taken down, and the one behind a wall."""
    stories = (
        *COMMUNE, *COMMUNE_LATER, *UNSIGNED, *EARLY_STATION, *LATE_STATION, *EARLY_ALLIANCE, *GONE_ALLIANCE, *GONE_QUICK, *WALLED,
        *UNTAKEN, REPRINTED, QUOTES_RESOLUTION,
    )  # fmt: skip
    out = [_served(story, story.published + timedelta(minutes=4)) for story in stories]
    out += [_refused(GONE_ALLIANCE[0], 404, when) for when in (at(2026, 11, 8, 9, 0), at(2026, 11, 8, 20, 30))]
    out += [_refused(GONE_QUICK[0], 410, when) for when in (at(2026, 9, 18, 6, 0), at(2026, 9, 20, 6, 0))]
    out += [_refused(WALLED[0], 403, when) for when in (at(2026, 10, 11, 6, 0), at(2026, 10, 12, 6, 0))]
    return sorted(out, key=lambda answer: answer.at)
