"""Each fault is told with its row, column and reason; the rest goes on."""

import csv
import io
from datetime import date
from pathlib import Path

import pytest

from monitor.domain.site import Level, LicenceStatus, OwnerType, SiteClass
from monitor.registry.model import Registry
from monitor.registry.reconcile import reconcile
from monitor.registry.validate import read_registry

HEADER = "code,name,url,level,site_class,owner_type,governing_body,admin_code,valid_from,valid_to".split(",")


def row(n: int, **cells: str) -> dict[str, str]:
    return {"code": f"XA-{n:03}", "name": f"UBND xã Mẫu {n}", "url": f"xa{n}.mau.test", "level": "Xã", "site_class": "Nội bộ"} | cells


def sheet(*rows: dict[str, str], name: str = "trang.csv", header: list[str] = HEADER) -> tuple[str, bytes]:
    out = io.StringIO()
    writer = csv.DictWriter(out, header)
    writer.writeheader()
    writer.writerows(rows)
    return name, out.getvalue().encode()


def licences(*rows: tuple[str, ...]) -> tuple[str, bytes]:
    lines = ["site_code,number,issuer,issued_on,expires_on,responsible_person,status", *(",".join(cells) for cells in rows)]
    return "giay phep.csv", "\n".join(lines).encode()


def read(*files: tuple[str, bytes], known: tuple[str, ...] = ()) -> Registry:
    return read_registry(files, known)


def faults(registry: Registry) -> list[tuple[int, str | None]]:
    return [(problem.row, problem.column) for problem in registry.errors]


def test_a_good_row_is_a_site() -> None:
    (site,) = read(sheet(row(1, valid_from="01/9/2010", admin_code=""))).sites
    period = site.periods[0]
    assert (site.code, period.level, period.site_class, period.valid_from) == (
        "XA-001",
        Level.COMMUNE,
        SiteClass.INTERNAL,
        date(2010, 9, 1),
    )


@pytest.mark.parametrize(
    ("level", "owner"),
    [("Tỉnh", OwnerType.STATE), ("sở/ngành", OwnerType.STATE), ("HUYEN", OwnerType.STATE), ("phường", OwnerType.STATE),
     ("Trường", OwnerType.PUBLIC_SERVICE), ("khác", None)],
)  # fmt: skip
def test_a_blank_owner_follows_from_the_level_or_is_unknown(level: str, owner: OwnerType | None) -> None:
    (site,) = read(sheet(row(1, level=level))).sites
    assert site.periods[0].owner_type is owner


def test_an_owner_that_is_written_is_kept() -> None:
    (site,) = read(sheet(row(1, level="Trường", owner_type="Tư thục"))).sites
    assert site.periods[0].owner_type is OwnerType.PRIVATE


@pytest.mark.parametrize(
    ("cells", "column"),
    [
        ({"code": ""}, "code"),
        ({"code": "có dấu cách"}, "code"),
        ({"code": "x" * 65}, "code"),
        ({"name": ""}, "name"),
        ({"url": ""}, "url"),
        ({"url": "htp:/xaloi"}, "url"),
        ({"level": ""}, "level"),
        ({"level": "thành phố"}, "level"),
        ({"site_class": "blog"}, "site_class"),
        ({"owner_type": "ông Nam"}, "owner_type"),
        ({"valid_from": "31/02/2020"}, "valid_from"),
        ({"valid_from": "năm ngoái"}, "valid_from"),
        ({"valid_from": "01/01/1919"}, "valid_from"),
        ({"valid_from": "02/01/2020", "valid_to": "01/01/2020"}, "valid_to"),
    ],
)
def test_a_bad_cell_is_named_and_its_row_imports_nothing(cells: dict[str, str], column: str) -> None:
    registry = read(sheet(row(1, **cells), row(2)))
    assert faults(registry) == [(2, column)]
    assert [site.code for site in registry.sites] == ["XA-002"]


def test_all_faults_of_a_row_are_told_at_once() -> None:
    registry = read(sheet(row(1, url="x y", level="?", valid_to="32/1/2020")))
    assert faults(registry) == [(2, "url"), (2, "level"), (2, "valid_to")]


def test_a_code_twice_is_a_fault_of_the_second_row_whatever_its_case() -> None:
    registry = read(sheet(row(1), row(2, code="xa-001")))
    assert faults(registry) == [(3, "code")]
    assert "dòng 2" in registry.errors[0].reason


def test_rows_of_one_code_whose_days_do_not_meet_are_its_history() -> None:
    registry = read(sheet(row(1, valid_from="01/07/2025", name="Xã mới"), row(2, code="XA-001", valid_to="30/06/2025", name="Xã cũ")))
    (site,) = registry.sites
    assert ([period.name for period in site.periods], registry.problems) == (["Xã cũ", "Xã mới"], ())


def test_two_sites_at_one_address_at_one_time_are_a_fault_and_one_after_the_other_are_none() -> None:
    assert faults(read(sheet(row(1), row(2, url="https://xa1.mau.test/")))) == [(3, "url")]
    assert faults(read(sheet(row(1, valid_to="30/06/2025"), row(2, url="xa1.mau.test", valid_from="01/07/2025")))) == []


def test_component_sites_share_a_host() -> None:
    assert (
        len(read(sheet(row(1, url="dongson.mau.test/xa-1/"), row(2, url="dongson.mau.test/xa-2"), row(3, url="dongson.mau.test"))).sites)
        == 3
    )


def test_a_line_of_remarks_below_the_table_is_no_row() -> None:
    registry = read(sheet(row(1), {"level": "Người lập biểu"}))
    assert (len(registry.sites), registry.problems) == (1, ())


def test_a_licence_belongs_to_a_site_of_the_file_or_of_the_register() -> None:
    registry = read(
        sheet(row(1), row(2, url="?")), licences(("xa-001", "1/GP"), ("CŨ", "2/GP"), ("XA-002", "3/GP"), ("KHÔNG", "4/GP")), known=("CŨ",)
    )
    assert [(code, licence.number) for code, licence in registry.licences] == [("XA-001", "1/GP"), ("CŨ", "2/GP")]
    assert [str(problem) for problem in registry.errors[1:]] == [
        'giay phep, dòng 4, cột "site_code": trang "XA-002" có lỗi ở dòng 3, chưa nhập được',
        'giay phep, dòng 5, cột "site_code": không có trang nào mã "KHÔNG"',
    ]


def test_licence_faults() -> None:
    registry = read(
        sheet(row(1)),
        licences(
            ("XA-001", "1/GP", "Sở", "10/6/2020", "9/6/2025", "Nguyễn Văn Bình", "Thu hồi"),
            ("XA-001", "1/gp", "", "", "", "", ""),
            ("XA-001", "", "", "", "", "", ""),
            ("XA-001", "2/GP", "", "10/6/2020", "9/6/2019", "", ""),
            ("XA-001", "3/GP", "", "", "", "", "mất"),
        ),
    )
    assert faults(registry) == [(3, "number"), (4, "number"), (5, "expires_on"), (6, "status")]
    assert [licence.status for _, licence in registry.licences] == [LicenceStatus.REVOKED]


def test_an_admin_code_of_another_unit_is_a_warning_and_the_row_is_imported() -> None:
    registry = read(sheet(row(1, name="UBND xã Tân Phú", admin_code="70")))
    (warning,) = registry.warnings
    assert (warning.row, warning.column, "mã 00070 là của" in warning.reason) == (2, "admin_code", True)
    assert [site.periods[0].admin_code for site in registry.sites] == ["00070"]


def test_the_right_admin_code_is_no_warning_whether_the_unit_is_of_before_or_since() -> None:
    before = row(1, name="UBND phường Trúc Bạch, quận Ba Đình", level="phường", admin_code="00004")
    since = row(2, name="Ủy ban nhân dân P. Ba Đình", level="phường", admin_code="00004")
    assert read(sheet(before, since)).problems == ()


def test_a_hundred_rows_with_thirty_faults_import_seventy() -> None:
    breakers: list[dict[str, str]] = [
        {"url": "htp:/x"}, {"url": ""}, {"level": "quốc gia"}, {"site_class": ""}, {"valid_from": "30/02/2021"}, {"name": ""},
        {"valid_from": "01/01/2024", "valid_to": "31/12/2023"}, {"owner_type": "???"}, {"code": "a b"}, {"url": "http://xa1.mau.test/"},
    ]  # fmt: skip
    rows = [row(n, **(breakers[n // 3 % 10] if n % 3 == 0 and n <= 90 and n else {})) for n in range(100)]
    registry = read(sheet(*rows))
    assert len(registry.errors) == 30
    assert [problem.row for problem in registry.errors] == [n + 2 for n in range(3, 91, 3)]
    assert len(registry.sites) == 70


def test_the_sample_workbook_has_exactly_its_faults(corpus: Path) -> None:
    file = corpus / "registry.xlsx"
    registry = read((file.name, file.read_bytes()))
    assert [(problem.sheet, problem.row, problem.column) for problem in registry.errors] == [
        ("Trang", 8, "Địa chỉ trang"),
        ("Trang", 8, "Từ ngày"),
        ("Trang", 9, "Mã"),
        ("Giấy phép", 3, "Mã trang"),
    ]
    assert [(problem.row, problem.column) for problem in registry.warnings] == [(4, "Mã ĐVHC")]
    assert [site.code for site in registry.sites] == ["XA-TANPHU", "TH-OLYMPIA", "SO-TTTT"]
    assert len(registry.licences) == len(registry.consents) == 1


def test_a_site_whose_row_is_bad_is_not_missing() -> None:
    existing = read(sheet(row(1), row(2), row(3))).as_sites()
    wanted = read(sheet(row(1, level="?", code="xa-001"), row(2, code="")), known=("XA-001", "XA-002", "XA-003"))
    assert [site.code for site in reconcile(existing, wanted, date(2026, 11, 21)).missing] == ["XA-003"]


def test_codes_that_differ_by_a_mark_are_two_codes() -> None:
    assert read(sheet(row(1, code="XA-ĐA"), row(2, code="XA-DA"))).problems == ()


def test_a_column_that_is_not_there_is_one_fault_of_the_table() -> None:
    registry = read(("trang.csv", "Danh sách\nMã,Tên đơn vị,Website,Cấp\nA,Xã A,a.vn,Xã\nB,Xã B,b.vn,Xã".encode()))
    assert [(problem.row, problem.reason) for problem in registry.errors] == [
        (2, 'bảng không có cột "loại trang", không dòng nào nhập được')
    ]
    assert registry.faulty == {"a", "b", "a.vn/", "b.vn/"}
