from collections.abc import Callable
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.clock import VIETNAM
from monitor.vietnamese.dates import (
    Moment,
    find_impossible,
    find_moments,
    parse_day,
    parse_machine,
    printed_orders,
    scan,
)
from monitor.vietnamese.text import fold_keep

NOW = datetime(2026, 3, 7, 10, 0, tzinfo=VIETNAM)


def only(text: str, *, reference: datetime | None = None) -> Moment:
    moments = find_moments(text, reference=reference)
    assert len(moments) == 1, (text, moments)
    return moments[0]


FORMS = [
    ("12/06/2017 1:32:07 CH", "12/06/2017 1:32:07 CH", "2017-06-12T13:32:07+07:00"),
    ("12/06/2017 12:05:09 SA", "12/06/2017 12:05:09 SA", "2017-06-12T00:05:09+07:00"),
    ("Thứ Hai, 12/06/2017 | 13:32 GMT+7", "Thứ Hai, 12/06/2017 | 13:32 GMT+7", "2017-06-12T13:32:00+07:00"),
    ("Cập nhật ngày: 04/01/2017 13:53:23", "04/01/2017 13:53:23", "2017-01-04T13:53:23+07:00"),
    ("Ngày đăng: 27/08/2020 lúc 16:33:44", "27/08/2020 lúc 16:33:44", "2020-08-27T16:33:44+07:00"),
    ("Ngày đăng: 08/07/2024  11:38", "08/07/2024  11:38", "2024-07-08T11:38:00+07:00"),
    ("Thứ 5, Ngày 09/01/2020, 22:00", "Thứ 5, Ngày 09/01/2020, 22:00", "2020-01-09T22:00:00+07:00"),
    ("Thứ 3, Ngày 16/07/2024 -", "Thứ 3, Ngày 16/07/2024", "2024-07-16"),
    ("Thứ bảy, ngày 27 tháng 02 năm 2021", "Thứ bảy, ngày 27 tháng 02 năm 2021", "2021-02-27"),
    (
        "Chủ nhật, ngày 29 tháng 11 năm 2020 | 8:20:45",
        "Chủ nhật, ngày 29 tháng 11 năm 2020 | 8:20:45",
        "2020-11-29T08:20:45+07:00",
    ),
    ("9:43, Thứ Sáu, 28-6-2024", "9:43, Thứ Sáu, 28-6-2024", "2024-06-28T09:43:00+07:00"),
    ("10:8, Thứ Tư, 3-4-2024", "10:8, Thứ Tư, 3-4-2024", "2024-04-03T10:08:00+07:00"),
    ("28/06/2022 08:31 AM", "28/06/2022 08:31 AM", "2022-06-28T08:31:00+07:00"),
    ("16/11/2024 17:01 PM", "16/11/2024 17:01 PM", "2024-11-16T17:01:00+07:00"),
    ("07-03-2026 - 00:01 AM", "07-03-2026 - 00:01 AM", "2026-03-07T00:01:00+07:00"),
    ("Thứ Ba, 01/12/2020 12:12 Gốc", "Thứ Ba, 01/12/2020 12:12", "2020-12-01T12:12:00+07:00"),
    ("Chủ nhật - 19/04/2020 20:541.3520", "Chủ nhật - 19/04/2020 20:54", "2020-04-19T20:54:00+07:00"),
    ("Được viết ngày Thứ Sáu, 29 Tháng ba 2019 09:47", "Thứ Sáu, 29 Tháng ba 2019 09:47", "2019-03-29T09:47:00+07:00"),
    ("Thứ ba, 25 Tháng 1 2022 16:22 7331 Lượt xem", "Thứ ba, 25 Tháng 1 2022 16:22", "2022-01-25T16:22:00+07:00"),
    ("Sunday, 05/12/2021 - 05:09|", "Sunday, 05/12/2021 - 05:09", "2021-12-05T05:09:00+07:00"),
    ("Submitted by Ban biên tập on 18 October 2019", "18 October 2019", "2019-10-18"),
    ("10/07/2024 10:13:55 AM - Đã xem: 237", "10/07/2024 10:13:55 AM", "2024-07-10T10:13:55+07:00"),
    ("THỨ HAI, 23/10/2017 09:45:00", "THỨ HAI, 23/10/2017 09:45:00", "2017-10-23T09:45:00+07:00"),
    ("20/05/2024 19:21 GMT+7", "20/05/2024 19:21 GMT+7", "2024-05-20T19:21:00+07:00"),
    ("7/3/2026, 00:05 (GMT+7)", "7/3/2026, 00:05 (GMT+7)", "2026-03-07T00:05:00+07:00"),
    ("13:39 - 01/08/2022", "13:39 - 01/08/2022", "2022-08-01T13:39:00+07:00"),
    ("06:22 30/03/2015", "06:22 30/03/2015", "2015-03-30T06:22:00+07:00"),
    ("30/03/201617:16", "30/03/201617:16", "2016-03-30T17:16:00+07:00"),
    ("17:1630/03/2016", "17:1630/03/2016", "2016-03-30T17:16:00+07:00"),
    ("(19:33 08/07/2021)", "19:33 08/07/2021", "2021-07-08T19:33:00+07:00"),
    ("12 Th07, 2025 - 06:53", "12 Th07, 2025 - 06:53", "2025-07-12T06:53:00+07:00"),
    ("Tháng Ba 5, 2026", "Tháng Ba 5, 2026", "2026-03-05"),
    ("Tháng Mười Hai 25, 2024 8:20 sáng", "Tháng Mười Hai 25, 2024 8:20 sáng", "2024-12-25T08:20:00+07:00"),
    ("Th8 12, 2025", "Th8 12, 2025", "2025-08-12"),
    ("14h25 ngày 3/4/2024", "14h25 ngày 3/4/2024", "2024-04-03T14:25:00+07:00"),
    ("15 giờ 30 ngày 08/11/2021", "15 giờ 30 ngày 08/11/2021", "2021-11-08T15:30:00+07:00"),
    ("15 giờ 30 phút, ngày 08/11/2021", "15 giờ 30 phút, ngày 08/11/2021", "2021-11-08T15:30:00+07:00"),
    ("15 giờ 30/4/2020", "15 giờ 30/4/2020", "2020-04-30T15:00:00+07:00"),
    ("3h chiều 12/06/2017", "3h chiều 12/06/2017", "2017-06-12T15:00:00+07:00"),
    ("25 April, 2025", "25 April, 2025", "2025-04-25"),
    ("April 25, 2025", "April 25, 2025", "2025-04-25"),
    ("Sept. 3rd, 2024 at 5:00 PM", "Sept. 3rd, 2024 at 5:00 PM", "2024-09-03T17:00:00+07:00"),
    ("2026-03-07T00:01:00", "2026-03-07T00:01:00", "2026-03-07T00:01:00+07:00"),
    ("2026-03-07T00:01:00.000Z", "2026-03-07T00:01:00.000Z", "2026-03-07T07:01:00+07:00"),
    ("2026/3/7 8:15", "2026/3/7 8:15", "2026-03-07T08:15:00+07:00"),
    ("24.3.2020", "24.3.2020", "2020-03-24"),
    ("ngày 12 tháng 6 năm 2017 (thứ Hai)", "ngày 12 tháng 6 năm 2017 (thứ Hai)", "2017-06-12"),
    ("ngày 6 tháng năm 2020", "ngày 6 tháng năm 2020", "2020-05-06"),
    ("diễn ra từ 8h30 – 11h00, Chủ nhật, ngày 15/5/2022", "Chủ nhật, ngày 15/5/2022", "2022-05-15"),
    ("Thời gian công bố vòng 1: 26/5/2021", "26/5/2021", "2021-05-26"),
    ("vòng 1:26/5/2021", "26/5/2021", "2021-05-26"),
    ("15/11/2025 09:30 Chiều 15/11, thôn Trung", "15/11/2025 09:30", "2025-11-15T09:30:00+07:00"),
    ("15/11/2025 03:30 Chiều Đăng bởi", "15/11/2025 03:30 Chiều", "2025-11-15T15:30:00+07:00"),
    ("chuyện làm sếp 18 February, 2022", "18 February, 2022", "2022-02-18"),
    ("08:15 (05/03/2024)", "08:15 (05/03/2024)", "2024-03-05T08:15:00+07:00"),
    ("05/03/2024 (08:15)", "05/03/2024 (08:15)", "2024-03-05T08:15:00+07:00"),
    ("06/03/2024 Thứ Tư 08:15", "06/03/2024 Thứ Tư 08:15", "2024-03-06T08:15:00+07:00"),
    ("05 - 03 - 2024", "05 - 03 - 2024", "2024-03-05"),
    ("Posted onMarch 5, 2024Tin", "March 5, 2024", "2024-03-05"),
    ("Tin tức12/06/2017 13:32Lượt xem: 5", "12/06/2017 13:32", "2017-06-12T13:32:00+07:00"),
    ("05/03/2024 15 giờ trước", "05/03/2024", "2024-03-05"),
    ("12/06/2017 01:32PMĐăng bởi", "12/06/2017 01:32PM", "2017-06-12T13:32:00+07:00"),
    ("Chủ nhật 05/12/2021 lúc 14:25 chủ đề", "Chủ nhật 05/12/2021 lúc 14:25", "2021-12-05T14:25:00+07:00"),
]


@pytest.mark.parametrize(("text", "quote", "iso"), FORMS, ids=[f[0] for f in FORMS])
def test_every_printed_form_is_read(text: str, quote: str, iso: str) -> None:
    moment = only(text)
    assert (moment.quote, moment.iso) == (quote, iso)
    assert text[moment.start : moment.end] == quote


@pytest.mark.parametrize(("text", "quote", "iso"), FORMS, ids=[f[0] for f in FORMS])
def test_a_form_reads_the_same_inside_a_page(text: str, quote: str, iso: str) -> None:
    moment = only(f"Trang chủ » Tin tức » Bản tin số 5 {text} Chia sẻ bài viết")
    assert (moment.quote, moment.iso) == (quote, iso)


@pytest.mark.parametrize(
    "text",
    [
        "Nghị định 147/2024/NĐ-CP",
        "Quyết định số 22/2016/QĐ-UBND",
        "12/06/2017/QĐ-UBND",
        "12/06/2017-QĐ",
        "từ ngày 1 đến 5/3/2024",
        "từ ngày 01/01/2024 đến ngày 31/12/2024",
        "từ 8h ngày 01/01/2024 đến 17h ngày 05/01/2024",
        "từ 24 - 28/6/2024",
        "24-28/6/2024",
        "01/08/2022 - 02/08/2022",
        "ngày 5 và 6/3/2024",
        "5-6 tháng 3 năm 2020",
        "tháng 3/2026",
        "Tháng 3, 2026",
        "March 2026",
        "trong 6 tháng năm 2020",
        "ngày 10/3/2024 (âm lịch)",
        "Điện thoại: 0233.385.2244 – 02.33.85.22.44 – 091.12.12.2015",
        "Phiên bản 2, tháng 6/1991",
        "Văn phòng 84-24-3550, 84-24-2050",
        "sếp 20, 2025",
        "giá 1.919.926 đồng, 85.000.000 đồng",
        "13/13 xã",
        "phiên bản 4.5.01, IP 10.12.14.5, 8-3-24",
        "ngày … tháng … năm 2020",
        "112/06/2017",
        "mục 1.2.2020.4",
    ],
)
def test_what_only_looks_like_a_day_is_none(text: str) -> None:
    assert find_moments(text) == []


@pytest.mark.parametrize("text", ["16/72/2020", "30/02/2021", "01/01/0001", "31 tháng 4 năm 2020", "06/25/2017", "2020-13-01"])
def test_an_impossible_date_is_reported_and_never_mended(text: str) -> None:
    found = scan(f"Ngày: {text} |")
    assert found.moments == ()
    assert [i.quote for i in found.impossible] == [text]
    assert find_impossible(text)[0].quote == text


def test_an_impossible_time_leaves_the_day() -> None:
    moment = only("12/06/2017 25:61")
    assert (moment.iso, moment.precision, moment.impossible_time) == ("2017-06-12", "day", True)


def test_lists_keep_each_time_with_its_own_day() -> None:
    time_first = find_moments("06:22 30/03/2015 07:15 31/03/2015 08:45 01/04/2015")
    assert [m.iso[5:16] for m in time_first] == ["03-30T06:22", "03-31T07:15", "04-01T08:45"]
    day_first = find_moments("30/03/2015 06:22 31/03/2015 07:15 01/04/2015 08:45")
    assert [m.iso[5:16] for m in day_first] == ["03-30T06:22", "03-31T07:15", "04-01T08:45"]


def test_a_film_length_before_the_day_is_not_its_time() -> None:
    moment = only("Phim tài liệu 03:25 Thứ Hai, 12/06/2017 13:32")
    assert (moment.quote, moment.iso) == ("Thứ Hai, 12/06/2017 13:32", "2017-06-12T13:32:00+07:00")


def test_a_time_that_leads_up_to_a_deadline_is_not_the_days_time() -> None:
    assert only("8:00 tới 12/06/2017").iso == "2017-06-12"


def test_a_printed_weekday_is_checked() -> None:
    assert only("Thứ Hai, 12/06/2017").weekday_agrees is True
    assert only("Thứ Ba, 12/06/2017").weekday_agrees is False
    assert only("T2, 12/06/2017").weekday == 1
    assert only("12/06/2017").weekday_agrees is None


def test_flags_say_how_it_was_printed() -> None:
    assert only("8/3/24").two_digit_year
    assert only("12/06/20171234 lượt xem").glued
    assert only("12/06/2017 1:32 CH").clock12
    assert only("12/06/2017 13:32 GMT+9").zone
    assert only("12/06/2017 13:32 GMT+9").iso == "2017-06-12T11:32:00+07:00"


def test_relative_times_need_a_reference() -> None:
    assert find_moments("Đăng 2 giờ trước") == []
    assert only("5 phút trước", reference=NOW).iso == "2026-03-07T09:55:00+07:00"
    assert only("11 giờ trước", reference=NOW).iso == "2026-03-06"
    assert only("3 ngày trước", reference=NOW).iso == "2026-03-04"
    assert only("Hôm qua", reference=NOW).iso == "2026-03-06"
    assert only("Hôm qua, 14:30", reference=NOW).iso == "2026-03-06T14:30:00+07:00"
    assert only("14:30 hôm qua", reference=NOW).iso == "2026-03-06T14:30:00+07:00"
    assert only("2 hours ago", reference=NOW).kind == "relative"
    assert only("vừa xong", reference=NOW.replace(tzinfo=None)).value == NOW


@pytest.mark.parametrize("text", ["Hôm nay: 56 Hôm qua: 123", "Hôm nay 56 Hôm qua 1.023", "hôm qua, đoàn đã đến", "3 ngày trước khi nộp"])
def test_counters_and_sentences_are_no_relative_datelines(text: str) -> None:
    assert find_moments(text, reference=NOW) == []


@pytest.mark.parametrize(
    ("value", "iso"),
    [
        ("2026-03-07T00:01:00", "2026-03-07T00:01:00+07:00"),
        ("2026-03-07T08:01:53+07:00", "2026-03-07T08:01:53+07:00"),
        ("2026-03-07T01:01:53Z", "2026-03-07T08:01:53+07:00"),
        ("2026-03-07T01:01:53.1234567Z", "2026-03-07T08:01:53+07:00"),
        ("2026-03-07T08:07:18.000 +07:00", "2026-03-07T08:07:18+07:00"),
        ("2026-03-07 08:07", "2026-03-07T08:07:00+07:00"),
        ("2026-03-07T080718", "2026-03-07"),
        ("20260307T080718+0700", "2026-03-07T08:07:18+07:00"),
        ("20260307", "2026-03-07"),
        ("2026-03-07", "2026-03-07"),
        ("2011-11-15+0703:51:00", "2011-11-15T03:51:00+07:00"),
        ("2011-11-15ICT03:51:00", "2011-11-15T03:51:00+07:00"),
        ("2026-03-07T25:00:00+07:00", "2026-03-07"),
        ("Sat, 07 Mar 2026 08:07:18 +0700", "2026-03-07T08:07:18+07:00"),
        ("Sat, 07 Mar 2026 20:07:18 GMT", "2026-03-08T03:07:18+07:00"),
        ("Sat, 07 Mar 26 08:07:18 GMT+7", "2026-03-07T08:07:18+07:00"),
        ("Sat, 7 Mar 2026 08:07", "2026-03-07T08:07:00+07:00"),
        ("07/03/2026 08:07:18 SA", "2026-03-07T08:07:18+07:00"),
        ("Thứ bảy, 7/3/2026, 00:05 (GMT+7)", "2026-03-07T00:05:00+07:00"),
        ("3/7/2026 8:00:00 AM", None),
        ("0001-01-01T00:00:00", None),
        ("1970-01-01T07:00:00+07:00", None),
        ("0000-00-00 00:00:00", None),
        ("2026-02-30", None),
        ("", None),
        ("article", None),
        ("Luật số 20 được thông qua ngày 12/06/2017 tại kỳ họp thứ ba", None),
    ],
)
def test_machine_values(value: str, iso: str | None) -> None:
    moment = parse_machine(value)
    assert (moment.iso if moment else None) == iso


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        ("12/06/2017", date(2017, 6, 12)),
        ("12.6.17", date(2017, 6, 12)),
        ("2017-06-12 00:00:00", date(2017, 6, 12)),
        ("2017-06-12", date(2017, 6, 12)),
        ("'12/06/2017", date(2017, 6, 12)),
        (" ngày 12 tháng 6 năm 2017 ", date(2017, 6, 12)),
        ("12-Jun-17", date(2017, 6, 12)),
        ("12 Jun 2017", date(2017, 6, 12)),
        ("06/25/2017", None),
        ("31/02/2017", None),
        ("6/2017", None),
        ("Jun 2017", None),
        ("2017", None),
        ("không thời hạn", None),
        ("12/06/2017 và 13/06/2018", None),
        ("", None),
    ],
)
def test_registry_cells(cell: str, day: date | None) -> None:
    assert parse_day(cell) == day


FIRST, LAST = datetime(1990, 1, 1), datetime(2060, 12, 31)  # noqa: DTZ001  (hypothesis asks for naive bounds)
MOMENTS = st.datetimes(FIRST, LAST).map(lambda d: d.replace(microsecond=0, tzinfo=VIETNAM))
WEEKDAYS = ("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật")


def _twelve(d: datetime, marks: tuple[str, str]) -> str:
    return f"{d.hour % 12 or 12}:{d:%M:%S} {marks[d.hour >= 12]}"


WRITERS: dict[str, Callable[[datetime], str]] = {
    "slashes": lambda d: f"{d:%d/%m/%Y %H:%M:%S}",
    "unpadded": lambda d: f"{d.day}/{d.month}/{d.year} {d.hour}:{d:%M:%S}",
    "half day": lambda d: f"{d:%d/%m/%Y} {_twelve(d, ('SA', 'CH'))}",
    "english half day": lambda d: f"{d:%d-%m-%Y} - {_twelve(d, ('AM', 'PM'))}",
    "weekday": lambda d: f"{WEEKDAYS[d.weekday()]}, {d:%d/%m/%Y} | {d:%H:%M:%S} GMT+7",
    "words": lambda d: f"ngày {d.day} tháng {d.month} năm {d.year} lúc {d:%H:%M:%S}",
    "time first": lambda d: f"{d:%H:%M:%S}, {WEEKDAYS[d.weekday()]}, {d.day}-{d.month}-{d.year}",
    "blog": lambda d: f"{d.day} Th{d.month:02}, {d.year} - {d:%H:%M:%S}",
    "glued": lambda d: f"{d:%d/%m/%Y%H:%M:%S}",
    "iso": lambda d: d.isoformat(),
}


@pytest.mark.parametrize("form", WRITERS)
@given(moment=MOMENTS)
def test_what_is_written_is_read_back(form: str, moment: datetime) -> None:
    written = WRITERS[form](moment)
    read = only(f"Tin: {written} ; xem tiếp")
    assert (read.value, read.precision, read.quote) == (moment, "second", written)


@given(moment=MOMENTS, zone=st.integers(-12, 14))
def test_machine_values_are_converted_to_vietnam(moment: datetime, zone: int) -> None:
    read = parse_machine(f"{(moment - timedelta(hours=7 - zone)):%Y-%m-%dT%H:%M:%S}{zone:+03}:00")
    assert read is not None
    assert read.value == moment


PIECES = st.sampled_from(
    "12 06 2017 5 / - . : , ngày tháng năm Thứ Hai h giờ trước CH GMT+7 hôm qua đến từ April Th07 T Z +0700 ( ) | lúc PM tối 99 x".split()
)


@given(st.one_of(st.text(), st.lists(PIECES, max_size=14).map("".join), st.lists(PIECES, max_size=14).map(" ".join)))
def test_no_text_breaks_the_grammar_and_every_span_quotes_itself(text: str) -> None:
    found = scan(text, reference=NOW)
    last = 0
    for moment in found.moments:
        assert text[moment.start : moment.end] == moment.quote != ""
        assert moment.start >= last
        last = moment.end
        assert moment.has_time == isinstance(moment.value, datetime)
    for impossible in found.impossible:
        assert text[impossible.start : impossible.end] == impossible.quote
    parse_machine(text)
    parse_day(text)


@given(st.lists(PIECES, max_size=12).map(" ".join))
def test_a_quote_alone_says_the_same_day(text: str) -> None:
    for moment in find_moments(text):
        again = find_moments(moment.quote)
        assert [m.day for m in again] == [moment.day]


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("Submitted by admin on Fri, 05/17/2019 - 14:08", "2019-05-17T14:08:00+07:00"),
        ("on Wed, 04/03/2019 - 10:00", "2019-04-03T10:00:00+07:00"),  # 4 March was a Monday
        ("5/17/2019 2:08:11 PM", "2019-05-17T14:08:11+07:00"),
        ("Thứ tư, 03/04/2019 - 10:00", "2019-04-03T10:00:00+07:00"),
        ("Fri, 12/04/2019 - 10:00", "2019-04-12T10:00:00+07:00"),  # the Vietnamese order agrees: it is the one
        ("5/7/2019 2:08:11 PM", "2019-07-05T14:08:11+07:00"),
    ],
)
def test_the_month_stands_first_only_where_nothing_else_can_be_meant(text: str, iso: str) -> None:
    assert [moment.iso for moment in find_moments(text)] == [iso]


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("4/11/2013 2:05 PM", "2013-04-11T14:05:00+07:00"),
        ("Fri, 09/05/2014 - 10:01", "2014-09-05T10:01:00+07:00"),  # 9 May was a Friday too
        ("(5/30/2013)", "2013-05-30"),
        ("từ ngày 4/11/2013", "2013-11-04"),  # what people write is Vietnamese everywhere
        ("Thứ tư, 03/04/2019", "2019-04-03"),  # 4 March was a Monday
        ("30/5/2013", "2013-05-30"),
    ],
)
def test_where_the_system_is_known_to_print_the_month_first_only_people_do_not(text: str, iso: str) -> None:
    assert [moment.iso for moment in find_moments(text, month_first=True)] == [iso]


@pytest.mark.parametrize(
    ("text", "american"),
    [
        ("5/30/2013 8:00 AM · 4/11/2013", True),
        ("Thứ 6, 06/13/2014 · T7, 06/07/2014", True),  # the weekdays say it
        ("(5/30/2013) (5/22/2013) (4/11/2013)", True),
        ("(5/30/2013)", False),  # one slip is no habit
        ("5/30/2013 8:00 AM · 30/5/2013", False),
        ("5/30/2013 8:00 AM, Căn cứ Quyết định ngày 30/5/2013", True),  # people wrote the second
        ("12/06/2017 13:32", False),
    ],
)
def test_a_page_tells_in_which_order_its_system_prints(text: str, american: bool) -> None:
    assert printed_orders(fold_keep(text)).american is american


def test_an_impossible_day_stays_impossible_where_nothing_speaks_english() -> None:
    assert find_moments("Ngày đăng: 05/17/2019") == []
    assert [found.quote for found in find_impossible("Ngày đăng: 05/17/2019")] == ["05/17/2019"]
