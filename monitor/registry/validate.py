"""From rows to a register: every cell judged by itself, every row by its neighbours. A bad row imports nothing of itself."""

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Final, TypeVar
from urllib.parse import urlsplit

from monitor.domain.site import Level, Licence, LicenceStatus, OwnerType, Render, ReuseConsent, SiteClass, SitePeriod
from monitor.reference.units import REFORM, Unit, load_units
from monitor.registry.address import read_address
from monitor.registry.model import Gravity, Problem, Registry, WantedSite
from monitor.registry.sheets import FIELDS, Reading, Row, Sheet, SheetKind, header_of, read_sheets
from monitor.registry.social import read_social_pages
from monitor.registry.wording import choices, read_word
from monitor.vietnamese.dates import parse_day
from monitor.vietnamese.names import unit_name_key
from monitor.vietnamese.text import fold, nfc

_CODE: Final = re.compile(r"[^\W_](?:[\w./-]{0,62}[^\W_])?")
_FIRST_YEAR: Final = 1990  # no site in Vietnam is older
_LAST_YEAR: Final = 2100
_UNIT_LEVELS: Final = {Level.PROVINCE: 2, Level.DISTRICT: 3, Level.COMMUNE: 5}
"""Digits of the code of such a unit."""

Word = TypeVar("Word", bound=StrEnum)


def validate(reading: Reading, known_codes: Collection[str] = ()) -> Registry:
    """The register that the sheets state, and what is wrong in them row by row.

    `known_codes` are sites already registered, to which licences and consents may belong without a row in this file.
    """
    check = _Check(known={_same(code): code for code in known_codes})
    for kind, read in ((SheetKind.SITES, check.sites), (SheetKind.LICENCES, check.licences), (SheetKind.CONSENTS, check.consents)):
        for sheet in reading.sheets:
            if sheet.kind is kind:
                read(sheet)
    return check.registry(reading)


def read_registry(files: Iterable[tuple[str, bytes]], known_codes: Collection[str] = ()) -> Registry:
    """The register in one workbook or several CSV files, each (file name, bytes). Raises UserError as `read_sheets` does."""
    return validate(read_sheets(files), known_codes)


def owner_type_of(level: Level) -> OwnerType | None:
    """Who owns a site whose register leaves it blank (DESIGN 7); None: nobody can tell."""
    match level:
        case Level.PROVINCE | Level.DEPARTMENT | Level.DISTRICT | Level.COMMUNE:
            return OwnerType.STATE
        case Level.SCHOOL:
            return OwnerType.PUBLIC_SERVICE
        case Level.OTHER:
            return None


def _same(code: str) -> str:
    return nfc(code).casefold()


@dataclass(slots=True)
class _Cells:
    """One row while it is judged: each reading notes what is wrong and goes on, so that a row's faults are all told at once."""

    sheet: Sheet
    row: Row
    found: list[Problem] = field(default_factory=list)

    def note(self, name: str | None, reason: str, gravity: Gravity = Gravity.ERROR) -> None:
        self.found.append(Problem(self.sheet.name, self.row.number, self.sheet.columns.get(name, name) if name else None, reason, gravity))

    @property
    def failed(self) -> bool:
        return any(problem.gravity is Gravity.ERROR for problem in self.found)

    def text(self, name: str) -> str | None:
        return self.row.text(name)

    def required(self, name: str) -> str:
        value = self.row.text(name)
        if value is None:
            self.note(name, "để trống")
        return value or ""

    def day(self, name: str) -> date | None:
        value = self.row.cells.get(name)
        if value is None:
            return None
        day = value if isinstance(value, date) else parse_day(value)
        if day is None:
            self.note(name, f'ngày "{value}" không có hoặc không đọc được (viết ngày/tháng/năm)')
        elif not _FIRST_YEAR <= day.year <= _LAST_YEAR:
            self.note(name, f"năm {day.year} không hợp lý")
            return None
        return day

    def word(self, name: str, kind: type[Word]) -> Word | None:
        value = self.row.text(name)
        if value is None:
            return None
        word = read_word(kind, value)
        if word is None:
            self.note(name, f'"{value}" không phải là một trong: {choices(kind)}')
        return word

    def order(self, first: date | None, last: date | None, name: str, reason: str) -> None:
        if first is not None and last is not None and last < first:
            self.note(name, reason)


@dataclass(slots=True)
class _Check:
    known: Mapping[str, str]
    problems: list[Problem] = field(default_factory=list)
    wanted: dict[str, list[tuple[SitePeriod, int]]] = field(default_factory=dict)
    """Code as first written → periods with their rows."""
    spelled: dict[str, str] = field(default_factory=dict)
    faulty: dict[str, int] = field(default_factory=dict)
    """Code of a bad row → row."""
    faulty_scopes: set[str] = field(default_factory=set)
    given: set[str] = field(default_factory=set)
    found_licences: list[tuple[str, Licence]] = field(default_factory=list)
    found_consents: list[tuple[str, ReuseConsent]] = field(default_factory=list)
    addresses: dict[str, list[tuple[str, SitePeriod, int]]] = field(default_factory=dict)

    # ── sites ──

    def sites(self, sheet: Sheet) -> None:
        self.given.update(sheet.columns)
        lacking = [column for column in ("level", "site_class") if column not in sheet.columns]
        if lacking:
            # one fault of the table, not one of every row
            for column in lacking:
                reason = f'bảng không có cột "{header_of(column)}", không dòng nào nhập được'
                self.problems.append(Problem(sheet.name, sheet.header_row, None, reason))
            for row in sheet.rows:
                cells = _Cells(sheet, row)
                self._remember_fault(cells.text("code") or "", cells)
            return
        for row in sheet.rows:
            if not any(row.cells.get(name) for name in ("code", "name", "url")):
                continue  # a line of remarks or sums below the table
            cells = _Cells(sheet, row)
            code = self._code(cells)
            period = self._period(cells)
            if period is not None:
                self._against_others(cells, code, period)
            if period is None or cells.failed:
                self.problems += [problem for problem in cells.found if problem.gravity is Gravity.ERROR]
                self._remember_fault(code, cells)
                continue
            self._admin_code(cells, period)
            self.problems += cells.found
            code = self.spelled.setdefault(_same(code), self.known.get(_same(code), code))
            self.wanted.setdefault(code, []).append((period, row.number))
            self.addresses.setdefault(_scope(period), []).append((code, period, row.number))

    def _remember_fault(self, code: str, cells: _Cells) -> None:
        if code:
            self.faulty.setdefault(_same(code), cells.row.number)
        address = read_address(cells.text("url") or "")
        if not isinstance(address, str):
            parts = urlsplit(address[0])
            self.faulty_scopes.add(f"{parts.hostname}{parts.path}")

    def _code(self, cells: _Cells) -> str:
        code = cells.required("code")
        if code and not _CODE.fullmatch(code):
            cells.note("code", f'mã "{code}" chỉ được gồm chữ, số và dấu - . _ /, không quá 64 ký tự, không có dấu cách')
        return code

    def _period(self, cells: _Cells) -> SitePeriod | None:
        name = cells.required("name")
        written = cells.required("url")
        address = read_address(written) if written else ""
        if isinstance(address, str):
            if written:
                cells.note("url", f'"{written}": {address}')
            url = ""
        else:
            url, remark = address
            if remark:
                cells.note("url", remark, Gravity.WARNING)
        level = cells.word("level", Level)
        site_class = cells.word("site_class", SiteClass)
        for column, value in (("level", level), ("site_class", site_class)):
            if value is None and cells.text(column) is None:
                cells.note(column, "để trống")
        owner = cells.word("owner_type", OwnerType)
        valid_from, valid_to = cells.day("valid_from"), cells.day("valid_to")
        cells.order(valid_from, valid_to, "valid_to", "ngày kết thúc trước ngày bắt đầu")
        render = cells.word("render", Render)
        admin_code = cells.text("admin_code")
        if admin_code is not None and level is not None:
            admin_code = _with_zeros(admin_code, level)
        social_pages, wrong = read_social_pages(cells.text("social_pages"))
        for written in wrong:
            cells.note("social_pages", f'"{written}" không phải địa chỉ trang mạng xã hội', Gravity.WARNING)
        if cells.failed or level is None or site_class is None:
            return None
        return SitePeriod(
            name=name,
            url=url,
            level=level,
            site_class=site_class,
            owner_type=owner or owner_type_of(level),
            governing_body=cells.text("governing_body"),
            admin_code=admin_code,
            valid_from=valid_from,
            valid_to=valid_to,
            render=render or Render.AUTO,
            robots_override=cells.text("robots_override"),
            social_pages=social_pages,
        )

    def _against_others(self, cells: _Cells, code: str, period: SitePeriod) -> None:
        earlier = self.wanted.get(self.spelled.get(_same(code), ""), ())
        for other, row in earlier:
            if _overlap(other, period):
                cells.note("code", f'trùng mã "{code}" với dòng {row}')
                return
        for other_code, other, row in self.addresses.get(_scope(period), ()):
            if _same(other_code) != _same(code) and _overlap(other, period):
                cells.note("url", f"trùng địa chỉ với trang {other_code} ở dòng {row}")
                return

    def _admin_code(self, cells: _Cells, period: SitePeriod) -> None:
        """A wrong code sends a site's findings to another unit's file; it is a warning, for the name may be the wrong one."""
        code = period.admin_code
        if code is None or period.level not in _UNIT_LEVELS:
            return
        units = load_units()
        days = [period.valid_from or period.valid_to or REFORM, period.valid_to or REFORM]
        found = list(dict.fromkeys(unit for day in (*days, REFORM, date(2025, 6, 30)) if (unit := units.by_code(code, day)) is not None))
        if not found:
            cells.note("admin_code", f"mã {code} không có trong danh mục đơn vị hành chính", Gravity.WARNING)
        elif not any(_is_named(period.name, unit) for unit in found):
            names = " / ".join(dict.fromkeys(unit.name for unit in found))
            cells.note("admin_code", f'mã {code} là của {names}, không phải của "{period.name}"', Gravity.WARNING)

    # ── licences and consents ──

    def licences(self, sheet: Sheet) -> None:
        seen: dict[tuple[str, str], int] = {}
        for row in sheet.rows:
            cells = _Cells(sheet, row)
            code = self._site_of(cells)
            number = cells.required("number")
            issued, expires = cells.day("issued_on"), cells.day("expires_on")
            cells.order(issued, expires, "expires_on", "ngày hết hạn trước ngày cấp")
            status = cells.word("status", LicenceStatus)
            if code and number and (first := seen.setdefault((code, fold(number)), row.number)) != row.number:
                cells.note("number", f'trùng giấy phép "{number}" của trang {code} với dòng {first}')
            self.problems += cells.found
            if code and not cells.failed:
                licence = Licence(
                    number, cells.text("issuer"), issued, expires, cells.text("responsible_person"), status or LicenceStatus.VALID
                )
                self.found_licences.append((code, licence))

    def consents(self, sheet: Sheet) -> None:
        for row in sheet.rows:
            cells = _Cells(sheet, row)
            code = self._site_of(cells)
            agency = cells.required("press_agency")
            signed, until = cells.day("signed_on"), cells.day("valid_to")
            cells.order(signed, until, "valid_to", "ngày hết hiệu lực trước ngày ký")
            consent = ReuseConsent(agency, cells.text("document_number"), signed, until)
            if code and not cells.failed and (code, consent) in self.found_consents:
                cells.note(None, "trùng với một dòng ở trên")
            self.problems += cells.found
            if code and not cells.failed:
                self.found_consents.append((code, consent))

    def _site_of(self, cells: _Cells) -> str | None:
        code = cells.required("site_code")
        if not code:
            return None
        found = self.spelled.get(_same(code)) or self.known.get(_same(code))
        if found is None:
            bad = self.faulty.get(_same(code))
            cells.note("site_code", f'trang "{code}" có lỗi ở dòng {bad}, chưa nhập được' if bad else f'không có trang nào mã "{code}"')
        return found

    # ── the whole ──

    def registry(self, reading: Reading) -> Registry:
        sites = []
        for code, rows in self.wanted.items():
            ordered = sorted(rows, key=lambda item: item[0].valid_from or date.min)
            sites.append(WantedSite(code, tuple(p for p, _ in ordered), tuple(row for _, row in ordered), frozenset(self.given)))
        kinds = [sheet.kind for sheet in reading.sheets]
        ignored = [f'trang tính "{name}"' for name in reading.unrecognised]
        ignored += [f'cột "{header}" ({sheet.name})' for sheet in reading.sheets for header in sheet.ignored]
        return Registry(
            sites=tuple(sites),
            licences=tuple(self.found_licences),
            consents=tuple(self.found_consents),
            problems=tuple(self.problems),
            lists_sites=SheetKind.SITES in kinds,
            licence_fields=_columns(reading.sheets, SheetKind.LICENCES),
            consent_fields=_columns(reading.sheets, SheetKind.CONSENTS),
            faulty=frozenset((*self.faulty, *self.faulty_scopes)),
            ignored=tuple(ignored),
        )


def _columns(sheets: Iterable[Sheet], kind: SheetKind) -> frozenset[str]:
    return frozenset(name for sheet in sheets if sheet.kind is kind for name in sheet.columns if name in FIELDS[kind])


def _scope(period: SitePeriod) -> str:
    return period.host + period.path_prefix


def _overlap(one: SitePeriod, other: SitePeriod) -> bool:
    return (one.valid_from or date.min) <= (other.valid_to or date.max) and (other.valid_from or date.min) <= (one.valid_to or date.max)


def _with_zeros(code: str, level: Level) -> str:
    """A spreadsheet that took the code for a number lost its leading zeros; the level tells how many digits there are."""
    digits = _UNIT_LEVELS.get(level)
    return code.zfill(digits) if digits is not None and code.isdigit() else code


def _is_named(name: str, unit: Unit) -> bool:
    """Whether a site's name ("UBND xã Tân Phú, huyện Đông Sơn") names the unit, whatever the unit's kind was then."""
    key = f" {unit_name_key(name)} "
    for spelling in (unit.name, unit.other_name):
        if spelling is None:
            continue
        bare = re.sub(r"^(?:thanh pho|thi tran|dac khu|thi xa|phuong|huyen|quan|tinh|xa) ", "", unit_name_key(spelling))
        if f" {bare} " in key:
            return True
    return False
