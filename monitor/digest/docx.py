"""DigestData → an office document in Vietnamese."""

from collections import defaultdict
from collections.abc import Sequence

from monitor.config import OfficeConfig
from monitor.digest import words
from monitor.digest.data import DigestData, Figure, FindingLine, NotMeasured, RegisterChange, Story, UnitRow
from monitor.digest.highlights import highlights, no_findings, not_seen_again
from monitor.digest.official import OfficialDocument, printable

NOT_MEASURED = "–"

STORIES_SHOWN = 2
"""Leading stories printed per topic, so that the whole is read in one sitting; the rest stands in the spreadsheet."""

REPOSTS_SHOWN = 4

PLACES_SHOWN = 4

UNITS_SHOWN = 10
"""Most and least active units in the text; all of them stand in the annex."""

LINES_SHOWN = 40
"""Findings of a kind in the annex of the document; all of them stand in the spreadsheet."""

NAMES_SHOWN = 40

UNITS_NAMED = 8
"""Units named beside a rule that they broke."""

REASONS_FROM = 15
"""From so many sites on, those that could not be judged are told by reason instead of one by one."""

ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII")


def figure_words(figure: Figure) -> tuple[str, str, str]:
    """(value, the previous period's, remarks) as printed, each value with its denominator; "–" where nothing was measured: a nought out of
    nought says nothing, and articles of a period in which no site was read are out of nobody knows how many sites."""
    value, before = (
        _value(figure.value, figure.of),
        _value(figure.before, 0 if figure.of is not None and figure.of_before is None else figure.of_before),
    )
    remarks = [f"trên số {figure.of_what}"] if figure.of_what else []
    if figure.remark:
        remarks.append(figure.remark)
    return value, before + ("*" if figure.distorted and before != NOT_MEASURED else ""), "; ".join(remarks)


def _value(value: int | None, of: int | None) -> str:
    if value is None or (of == 0 and value == 0):
        return NOT_MEASURED
    return words.number(value) + ("" if of is None else f" / {words.number(of) if of else NOT_MEASURED}")


def render_docx(data: DigestData, office: OfficeConfig) -> bytes:
    """The document's bytes."""
    document = OfficialDocument(
        office, data.made_at.date(), "THÔNG BÁO", f"Tổng hợp thông tin internet {data.period.label}", office.sign.replace("BC-", "TB-", 1)
    )
    document.paragraph(
        f"Kỳ thông báo từ ngày {words.day(data.period.first)} đến ngày {words.day(data.period.last)}. "
        "Các nội dung về vi phạm nêu trong văn bản này là dấu hiệu do phần mềm giám sát ghi nhận, có lưu bằng chứng; "
        "kết luận thuộc về người có thẩm quyền."
    )
    document.paragraph("Những điểm cần chú ý:", bold=True, keep=True)
    for sentence in highlights(data):
        document.paragraph(printable(f"- {sentence}"))
    _figures(document, data)
    _stories(document, data)
    _units(document, data)
    _findings(document, data)
    _not_measured(document, data)
    annexes = _annexes(data)
    document.heading("6. Phụ lục")
    if annexes:
        listed = "; ".join(f"Phụ lục {ROMAN[index]}: {title}" for index, (title, _, _, _) in enumerate(annexes))
        document.paragraph(f"{listed}.")
    else:
        document.paragraph("Không có số liệu chi tiết trong kỳ.")
    document.paragraph(
        "Toàn bộ danh sách có trong phụ lục bảng tính kèm theo; trang tính “Truy vấn” ghi câu lệnh đếm lại từng số liệu của mục 1./.",
        italic=True,
    )
    document.sign()
    for index, (title, headers, rows, widths) in enumerate(annexes):
        document.annex(ROMAN[index], title)
        document.table(headers, rows, widths)
    return document.close()


def _figures(document: OfficialDocument, data: DigestData) -> None:
    document.heading("1. Số liệu trong kỳ")
    rows = [[str(index), figure.label, *figure_words(figure)] for index, figure in enumerate(data.figures, start=1)]
    document.table(["TT", "Chỉ tiêu", "Kỳ này", "Kỳ trước", "Ghi chú"], rows, [10, 57, 30, 30, 38])
    if data.distortions:
        document.paragraph("Lưu ý khi so sánh với kỳ trước (các số có dấu *):", bold=True, keep=True)
        for sentence in data.distortions:
            document.paragraph(f"- {printable(sentence)}")
    for table in data.breakdowns:
        if table.rows:
            document.table(
                [table.heading, "Trang đăng ký", "Đọc được", "Kỳ trước"],
                [[row.label, *map(words.number, (row.sites, row.reached, row.before))] for row in table.rows],
                [75, 30, 30, 30],
            )


NO_PROVINCE = "Cấu hình chưa ghi tên tỉnh ([office] province) nên không nhận ra báo chí viết gì về địa bàn."


def story_counts(data: DigestData) -> str:
    """How many stories there are, and how many of them are shown as being about the province."""
    press = sum(1 for story in data.about if story.press)
    others = len(data.stories) - len(data.about)
    rest = (
        f" {words.number(others)} tin, bài khác không nhận ra địa danh, đơn vị của tỉnh: chỉ nêu trong phụ lục bảng tính." if others else ""
    )
    unnamed = "" if data.province else NO_PROVINCE + " "
    about, by_press = words.number(len(data.about)), words.number(press)
    return f"{unnamed}{about} tin, bài về tỉnh và các đơn vị (đã gộp tin đăng lại), trong đó {by_press} của báo chí.{rest}"


def story_words(story: Story) -> str:
    """Who published it when, whom it names as its source, where it was posted again."""
    parts = [story.unit, words.day(story.published)]
    if story.source:
        parts.append(f"nguồn: {story.source}")
    if story.original:
        parts.append(f"bản gốc: {story.original[0]}")
    if story.places:
        parts.append("nhắc đến: " + ", ".join(map(words.inside, story.places[:PLACES_SHOWN])))
    for label, others in (("đăng lại", story.later), ("cùng đăng", story.alike)):
        if others:
            rest = f" và {len(others) - REPOSTS_SHOWN} nơi khác" if len(others) > REPOSTS_SHOWN else ""
            parts.append(f"{label}: {', '.join(other.unit for other in others[:REPOSTS_SHOWN])}{rest}")
    return "; ".join(parts)


def _stories(document: OfficialDocument, data: DigestData) -> None:
    document.heading("2. Tin, bài trong kỳ theo lĩnh vực")
    document.paragraph(
        story_counts(data) if data.stories else "Không có tin, bài nào có ngày đăng trong kỳ trên các trang đọc được và trong kho báo chí."
    )
    for topic, stories in data.topics:
        document.paragraph(f"{topic} ({len(stories)} tin, bài)", bold=True, keep=True)
        shown = stories[:STORIES_SHOWN]
        for story in shown:
            document.paragraph(printable(f" ({story_words(story)})."), lead=printable(f"- {story.title.rstrip('. ')}"), keep=True)
            document.address(printable(story.url), keep=bool(story.extract))
            if story.extract:
                document.paragraph(printable(f"“{story.extract}”"), keep=story is shown[-1] and len(stories) > len(shown))
        if len(stories) > STORIES_SHOWN:
            document.paragraph(f"… và {len(stories) - STORIES_SHOWN} tin, bài khác trong phụ lục bảng tính.", italic=True)


def _unit_row(row: UnitRow) -> list[str]:
    return [
        row.name,
        words.number(row.articles) if row.told else "–",
        words.number(row.republished) if row.told else "–",
        "–" if row.before is None else words.number(row.before),
        words.day(row.newest) if row.newest else ("không có" if row.read else "chưa đọc được"),
    ]


UNIT_WIDTHS = [78.0, 20.0, 20.0, 20.0, 27.0]


def unit_headers(data: DigestData) -> list[str]:
    """The head of the tables of units; the previous period's column bears the star of the figure that it adds up to."""
    star = "*" if data.figure("articles").distorted else ""
    return ["Đơn vị", "Tin, bài", "Đăng lại", f"Kỳ trước{star}", "Mới nhất"]


def _units(document: OfficialDocument, data: DigestData) -> None:
    document.heading("3. Tin, bài theo đơn vị")
    active, headers = data.active, unit_headers(data)
    if active:
        document.paragraph(f"{min(UNITS_SHOWN, len(active))} đơn vị đăng nhiều nhất:", bold=True, keep=True)
        document.table(headers, [_unit_row(row) for row in active[:UNITS_SHOWN]], UNIT_WIDTHS)
    if len(active) > UNITS_SHOWN:
        least = active[UNITS_SHOWN:][-UNITS_SHOWN:]
        document.paragraph(f"{len(least)} đơn vị đăng ít nhất:", bold=True, keep=True)
        document.table(headers, [_unit_row(row) for row in reversed(least)], UNIT_WIDTHS)
    if data.silent:
        document.paragraph(f"Đơn vị không có tin, bài trong kỳ ({len(data.silent)}): {_names([row.name for row in data.silent])}.")
    elif active:
        document.paragraph("Mọi đơn vị đọc được đều có tin, bài trong kỳ.")
    else:
        document.paragraph(nobody_read(data))


def nobody_read(data: DigestData) -> str:
    """What is said of the units' articles where no unit was read."""
    known = any(row.articles for row in data.units)
    return "Không đọc được đơn vị nào trong kỳ." + (" Tin, bài nêu trong phụ lục là đọc được vào kỳ khác." if known else "")


def _names(names: Sequence[str], shown: int = NAMES_SHOWN) -> str:
    rest = len(names) - shown
    return printable("; ".join(names[:shown])) + (f" và {rest} đơn vị khác" if rest > 0 else "")


def _findings(document: OfficialDocument, data: DigestData) -> None:
    document.heading("4. Dấu hiệu vi phạm")
    if not data.by_rule:
        document.paragraph(no_findings(data))
        return
    document.paragraph(
        f"{not_seen_again(data)}Mới: {words.number(len(data.new))}; còn tồn tại từ trước: {words.number(len(data.persistent))}; "
        f"đã khắc phục, đã gỡ: {words.number(len(data.remedied))}; quá hạn khắc phục: {words.number(len(data.overdue))}."
    )
    document.table(
        ["Mã", "Tiêu chí", "Mức", "Mới", "Còn tồn tại", "Đã khắc phục", "Quá hạn"],
        [
            [row.rule, row.title, row.severity, *map(words.number, (row.new, row.persistent, row.remedied, row.overdue))]
            for row in data.by_rule
        ],
        [17, 60, 24, 13, 16, 19, 16],
    )
    document.table(
        ["Cấp", "Trang đăng ký", "Trang có dấu hiệu", "Mới", "Còn tồn tại", "Đã khắc phục", "Quá hạn"],
        [
            [row.level, *map(words.number, (row.sites, row.affected, row.new, row.persistent, row.remedied, row.overdue))]
            for row in data.by_level
        ],
        [45, 22, 24, 18, 18, 20, 18],
    )
    if data.explained:
        document.paragraph("Các dấu hiệu nặng nhất:", bold=True, keep=True)
    for rule in data.explained:
        document.paragraph(
            printable(f"{rule.title} ({rule.rule}, mức {rule.severity}) – {_names(rule.units, UNITS_NAMED)}."), bold=True, keep=True
        )
        quote = f" Bằng chứng: “{rule.quote}”." if rule.url and rule.quote else ""
        document.paragraph(printable(f"{rule.why} {rule.example}{quote}"), keep=True)
        if rule.url:
            document.address(printable(rule.url))
        if rule.law:
            document.paragraph(printable(f"Căn cứ: {'; '.join(rule.law)}."))
        document.paragraph(printable(f"Cách khắc phục: {rule.remedy}"))
        document.paragraph(printable(f"Giới hạn: {rule.limits}"), italic=True)
    if data.overdue:
        document.paragraph(f"Quá hạn khắc phục ({len(data.overdue)}):", bold=True, keep=True)
        document.table(
            ["Hồ sơ", "Đơn vị", "Mã", "Nội dung", "Hạn"],
            [
                [str(line.id), line.unit, line.rule, line.reason, words.day(line.deadline) if line.deadline else ""]
                for line in data.overdue[:LINES_SHOWN]
            ],
            [16, 45, 17, 60, 27],
        )


def _not_measured(document: OfficialDocument, data: DigestData) -> None:
    document.heading("5. Trang chưa đánh giá được")
    if len(data.not_measured) > REASONS_FROM:
        document.table(["Lý do", "Số trang", "Đơn vị"], _by_reason(data.not_measured), [50, 20, 95])
    elif data.not_measured:
        document.table(
            ["Đơn vị", "Lý do", "Lượt thăm gần nhất"],
            [[row.name, row.why, words.moment(row.visited) if row.visited else "chưa có"] for row in data.not_measured],
            [70, 55, 40],
        )
    elif data.coverage:
        document.paragraph("Tất cả các trang đăng ký đều đã được đọc và đánh giá.")
    else:
        document.paragraph("Chưa có trang nào trong sổ đăng ký.")


def _by_reason(rows: Sequence[NotMeasured]) -> list[list[str]]:
    """(reason, how many sites, their names) with the commonest reason first."""
    of_reason: dict[str, list[str]] = defaultdict(list)
    for row in rows:
        of_reason[row.why].append(row.name)
    ranked = sorted(of_reason.items(), key=lambda pair: (-len(pair[1]), pair[0]))
    return [[why, words.number(len(names)), _names(names)] for why, names in ranked]


Annex = tuple[str, list[str], list[list[str]], list[float]]


def _annexes(data: DigestData) -> list[Annex]:
    """(title, headers, rows, widths in mm) of the tables that have rows, without the columns that are empty throughout."""
    changes = site_changes(data)
    lines = [
        (kind, line)
        for kind, group in (("mới", data.new), ("còn tồn tại", data.persistent), ("đã khắc phục", data.remedied))
        for line in group[:LINES_SHOWN]
    ]
    annexes: list[Annex] = [
        ("Tin, bài theo đơn vị", unit_headers(data), [_unit_row(row) for row in data.units], UNIT_WIDTHS),
        (
            "Danh sách dấu hiệu vi phạm" + (f" ({LINES_SHOWN} dấu hiệu nặng nhất mỗi nhóm)" if _cut(data) else ""),
            ["Hồ sơ", "Nhóm", "Đơn vị", "Mã", "Nội dung", "Tình trạng"],
            [_finding_row(kind, line) for kind, line in lines],
            [16, 19, 37, 17, 51, 25],
        ),
        (
            "Phạm vi đã đọc",
            ["Đơn vị", "Ngày đọc", "Trang đọc được", "Có kết quả", "Chưa đủ căn cứ", "Dừng vì"],
            [
                [row.name, words.day(row.visited), *map(words.number, (row.pages, row.judged, row.unknown)), words.cut(row.cut_by or "")]
                for row in data.coverage
            ],
            [58, 27, 20, 18, 20, 22],
        ),
        (
            "Bộ đếm lượt truy cập do trang tự hiển thị",
            ["Đơn vị", "Số trên bộ đếm", "Ngày đọc", "Lần đọc trước kỳ", "Ngày đọc"],
            [
                [
                    row.name,
                    words.number(row.value),
                    words.day(row.read_at),
                    "" if row.before is None else words.number(row.before),
                    words.day(row.read_before) if row.read_before else "",
                ]
                for row in data.counters
            ],
            [58, 30, 26, 26, 25],
        ),
        (
            "Trang mạng xã hội được liên kết",
            ["Đơn vị", "Mạng", "Địa chỉ"],
            [[row.name, row.network, row.url] for row in data.fanpages],
            [60, 25, 80],
        ),
        (
            "Giấy phép và người chịu trách nhiệm theo sổ đăng ký",
            ["Sự việc", "Đơn vị", "Số giấy phép", "Ngày", "Nội dung"],
            [
                *([row.event, row.unit, row.number, words.day(row.day) if row.day else "", row.detail] for row in data.licences),
                *(
                    ["đổi người chịu trách nhiệm", unit, "", words.day(at), f"{before} → {after}"]
                    for _, unit, before, after, at in data.persons
                ),
            ],
            [30, 42, 30, 28, 35],
        ),
        (
            "Thay đổi trong sổ đăng ký" + (f" ({LINES_SHOWN} trong {len(changes)} thay đổi)" if len(changes) > LINES_SHOWN else ""),
            ["Mã trang", "Thay đổi", "Trước", "Sau"],
            [
                [code, words.change(kind) + (f": {words.field(field)}" if field else ""), before or "", after or ""]
                for code, kind, field, before, after in changes[:LINES_SHOWN]
            ],
            [44, 40, 38, 43],
        ),
    ]
    return [_without_empty_columns(annex) for annex in annexes if annex[2]]


def site_changes(data: DigestData) -> list[RegisterChange]:
    """Changes of the sites themselves, those that left first and those that came last: licences have an annex of their own, and consents
    stand in the spreadsheet."""
    order = ("ended", "changed", "added", "entered")
    of_sites = [change for change in data.register_changes if not (change[2] or "").startswith(("licence ", "consent "))]
    return sorted(of_sites, key=lambda change: order.index(change[1]) if change[1] in order else len(order))


def _without_empty_columns(annex: Annex) -> Annex:
    """What an empty column leaves free is shared out by how much the others have to say."""
    title, headers, rows, widths = annex
    kept = [index for index in range(len(headers)) if any(row[index] for row in rows)]
    said = {index: max(len(row[index]) for row in rows) for index in kept}
    freed = sum(widths) - sum(widths[index] for index in kept)
    return (
        title,
        [headers[index] for index in kept],
        [[row[index] for index in kept] for row in rows],
        [widths[index] + freed * said[index] / sum(said.values()) for index in kept],
    )


def _cut(data: DigestData) -> bool:
    return any(len(group) > LINES_SHOWN for group in (data.new, data.persistent, data.remedied))


def _finding_row(kind: str, line: FindingLine) -> list[str]:
    return [str(line.id), kind, line.unit, line.rule, line.reason, words.state(line.state)]
