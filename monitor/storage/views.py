"""SQL views for inspectors: stable names, Vietnamese columns without marks, the same on SQLite and PostgreSQL.

They are no part of the schema's history: every upgrade drops them and makes them anew from here. `document()` is docs/views.md.
Moments are UTC; days are Vietnamese days.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import Connection, inspect, text

from monitor.domain import labels
from monitor.domain.finding import FindingState


@dataclass(frozen=True, slots=True)
class View:
    """`columns`: (name, what it holds, in Vietnamese), in the order of `sql`."""

    name: str
    purpose: str
    columns: tuple[tuple[str, str], ...]
    sql: str


def _numbers(column: str, words: Mapping[Any, str]) -> str:
    cases = " ".join(f"WHEN {int(value)} THEN '{word}'" for value, word in words.items())
    return f"CASE {column} {cases} END"


def _words(column: str, words: Mapping[Any, str]) -> str:
    cases = " ".join(f"WHEN '{value}' THEN '{word}'" for value, word in words.items() if value is not None)
    return f"CASE {column} {cases} ELSE CAST({column} AS TEXT) END"


_PRECISION: Final = {"second": "đến giây", "minute": "đến phút", "day": "đến ngày"}
_LICENCE: Final = {"valid": "hiệu lực", "revoked": "thu hồi", "suspended": "đình chỉ"}
_CHANGE: Final = {"added": "thêm", "changed": "sửa", "ended": "kết thúc"}

_OPEN: Final = "(" + ", ".join(f"'{state}'" for state in FindingState if state.is_open) + ")"

# what the register said last; which period holds today is the program's business, a view has no clock
_SITE: Final = """
  SELECT s.id AS site_id, s.code, p.name, p.name_folded, p.url, p.host, p.level, p.site_class, p.owner_type, p.governing_body,
         p.admin_code, p.valid_from, p.valid_to
  FROM site s JOIN site_period p ON p.id = (
    SELECT q.id FROM site_period q WHERE q.site_id = s.id ORDER BY COALESCE(q.valid_from, DATE_FLOOR) DESC, q.id DESC LIMIT 1)
"""
_LAST_VISIT: Final = """
  SELECT v.* FROM visit v WHERE v.id = (
    SELECT w.id FROM visit w WHERE w.site_id = v.site_id AND w.sealed_at IS NOT NULL ORDER BY w.visit_time DESC, w.id DESC LIMIT 1)
"""


def _count(*path: str) -> str:
    steps = "".join(f" -> '{step}'" for step in path[:-1])
    return f"CAST(v.coverage{steps} ->> '{path[-1]}' AS INTEGER)"


VIEWS: Final = (
    View(
        "v_open_findings",
        "Các dấu hiệu vi phạm còn mở, nặng trước: mỗi trang và mỗi quy tắc một dòng, kèm một trích dẫn làm chứng.",
        (
            ("so", "số của hồ sơ (dùng với `monitor findings show`)"),
            ("ma_trang", "mã trang trong danh bạ"),
            ("ten_don_vi", "tên đơn vị"),
            ("cap", "cấp: tỉnh, sở/ngành, huyện, xã, trường, khác"),
            ("co_quan_chu_quan", "cơ quan chủ quản; trống nếu danh bạ không ghi"),
            ("quy_tac", "mã quy tắc"),
            ("trang_thai", "trạng thái hồ sơ"),
            ("muc_do", "mức độ"),
            ("quyet_dinh", "AUTO: máy kết luận được; AUTO+: cần người xác nhận; INS: chỉ là chứng cứ cho thanh tra"),
            ("ly_do", "một câu nói rõ dấu hiệu gì"),
            ("so_vi_tri", "số vị trí (trang con) còn mở"),
            ("dia_chi", "địa chỉ của vị trí đầu tiên còn mở"),
            ("trich_dan", "nguyên văn trên trang đó"),
            ("thay_lan_dau", "thời điểm thấy lần đầu (UTC)"),
            ("thay_gan_nhat", "thời điểm thấy gần nhất (UTC)"),
            ("kiem_tra_gan_nhat", "lần gần nhất đọc lại được trang đó (UTC); trống nếu chưa"),
            ("han_khac_phuc", "hạn khắc phục đã nhắc; trống nếu chưa nhắc"),
        ),
        f"""
SELECT f.id AS so, s.code AS ma_trang, s.name AS ten_don_vi, {_words("s.level", labels.LEVEL)} AS cap, s.governing_body AS co_quan_chu_quan,
       f.rule AS quy_tac, {_words("f.state", labels.STATE)} AS trang_thai, {_numbers("f.severity", labels.SEVERITY)} AS muc_do,
       f.decide AS quyet_dinh, f.reason AS ly_do,
       (SELECT COUNT(*) FROM finding_instance i WHERE i.finding_id = f.id AND i.state IN {_OPEN}) AS so_vi_tri,
       i1.url AS dia_chi, i1.quote AS trich_dan,
       f.first_seen AS thay_lan_dau, f.last_seen AS thay_gan_nhat, f.last_verified AS kiem_tra_gan_nhat, f.deadline AS han_khac_phuc
FROM finding f
JOIN ({_SITE}) s ON s.site_id = f.site_id
LEFT JOIN finding_instance i1 ON i1.id = (
  SELECT i.id FROM finding_instance i WHERE i.finding_id = f.id AND i.state IN {_OPEN} ORDER BY i.number LIMIT 1)
WHERE f.state IN {_OPEN}
ORDER BY f.severity, s.code, f.rule
""",
    ),
    View(
        "v_site_card",
        "Mỗi trang đăng ký một dòng: là trang nào, đọc được gần nhất khi nào, còn bao nhiêu dấu hiệu.",
        (
            ("ma_trang", "mã trang"),
            ("ten_don_vi", "tên đơn vị"),
            ("ten_khong_dau", "tên viết thường không dấu, để tìm"),
            ("dia_chi", "địa chỉ trang"),
            ("cap", "cấp"),
            ("loai_trang", "loại trang theo danh bạ"),
            ("loai_chu_the", "loại chủ thể; trống nếu danh bạ không ghi"),
            ("co_quan_chu_quan", "cơ quan chủ quản"),
            ("ma_dvhc", "mã đơn vị hành chính"),
            ("tu_ngay", "thông tin này có từ ngày nào; trống: không rõ"),
            ("den_ngay", "trang kết thúc ngày nào; trống: còn hoạt động"),
            ("so_giay_phep", "số giấy phép cấp gần nhất; trống nếu không có"),
            ("giay_phep_het_han", "ngày hết hạn của giấy phép đó; trống nếu danh bạ không ghi"),
            ("lan_tham_gan_nhat", "thời điểm của lần quét hoàn tất gần nhất (UTC); trống nếu chưa quét"),
            ("so_trang_da_doc", "số trang con đọc được trong lần đó"),
            ("dau_hieu_con_mo", "số hồ sơ còn mở"),
            ("da_khac_phuc", "số hồ sơ đã khắc phục"),
            ("luu_y", "số lưu ý cho người vận hành"),
        ),
        f"""
SELECT s.code AS ma_trang, s.name AS ten_don_vi, s.name_folded AS ten_khong_dau, s.url AS dia_chi, {_words("s.level", labels.LEVEL)} AS cap,
       {_words("s.site_class", labels.SITE_CLASS)} AS loai_trang, {_words("s.owner_type", labels.OWNER_TYPE)} AS loai_chu_the,
       s.governing_body AS co_quan_chu_quan, s.admin_code AS ma_dvhc, s.valid_from AS tu_ngay, s.valid_to AS den_ngay,
       l.number AS so_giay_phep, l.expires_on AS giay_phep_het_han, v.visit_time AS lan_tham_gan_nhat,
       COALESCE({_count("outcomes", "ok")}, 0) + COALESCE({_count("outcomes", "not_modified")}, 0) AS so_trang_da_doc,
       (SELECT COUNT(*) FROM finding f WHERE f.site_id = s.site_id AND f.state IN {_OPEN}) AS dau_hieu_con_mo,
       (SELECT COUNT(*) FROM finding f WHERE f.site_id = s.site_id AND f.state = 'remedied') AS da_khac_phuc,
       (SELECT COUNT(*) FROM notice n WHERE n.site_id = s.site_id) AS luu_y
FROM ({_SITE}) s
LEFT JOIN ({_LAST_VISIT}) v ON v.site_id = s.site_id
LEFT JOIN licence l ON l.id = (
  SELECT m.id FROM licence m WHERE m.site_id = s.site_id ORDER BY COALESCE(m.issued_on, DATE_FLOOR) DESC, m.id DESC LIMIT 1)
ORDER BY s.code
""",
    ),
    View(
        "v_digest_articles",
        "Các bài viết đọc được, mỗi địa chỉ một dòng theo lần đọc mới nhất: nguyên liệu của bản tin tổng hợp.",
        (
            ("ma_trang", "mã trang đăng bài"),
            ("ten_don_vi", "tên đơn vị"),
            ("cap", "cấp"),
            ("dia_chi", "địa chỉ bài"),
            ("tieu_de", "tiêu đề"),
            ("tieu_de_khong_dau", "tiêu đề viết thường không dấu, để tìm"),
            ("ngay_dang", "thời điểm đăng (UTC); trống nếu trang không ghi"),
            ("do_chinh_xac", "ngày đăng biết đến giây, phút hay ngày"),
            ("ngon_ngu", "ngôn ngữ của bài: vi, en…"),
            ("nguon", "nguồn tin như trang ghi; trống nếu không ghi"),
            ("co_quan_bao_chi", "tên miền của cơ quan báo chí nhận ra từ nguồn; trống nếu không nhận ra"),
            ("doc_luc", "thời điểm đọc trang (UTC)"),
            ("sha256", "dấu vân tay của bản lưu"),
        ),
        f"""
SELECT s.code AS ma_trang, s.name AS ten_don_vi, {_words("s.level", labels.LEVEL)} AS cap, a.url AS dia_chi, a.title AS tieu_de,
       a.title_folded AS tieu_de_khong_dau, a.published AS ngay_dang, {_words("a.published_precision", _PRECISION)} AS do_chinh_xac,
       a.language AS ngon_ngu, a.source_name AS nguon, a.source_outlet AS co_quan_bao_chi, a.fetched_at AS doc_luc, a.sha256 AS sha256
FROM (
  SELECT p.site_id, p.url, p.fetched_at, p.sha256, f.kind, f.title, f.title_folded, f.published, f.published_precision, f.language,
         f.source_name, f.source_outlet, ROW_NUMBER() OVER (PARTITION BY p.site_id, p.url ORDER BY p.fetched_at DESC, p.id DESC) AS nth
  FROM page_facts f JOIN page p ON p.id = f.page_id
) a
JOIN ({_SITE}) s ON s.site_id = a.site_id
WHERE a.nth = 1 AND a.kind = 'article'
""",
    ),
    View(
        "v_coverage",
        "Lần quét hoàn tất gần nhất của mỗi trang: đọc được gì, không đọc được gì và vì sao.",
        (
            ("ma_trang", "mã trang"),
            ("ten_don_vi", "tên đơn vị"),
            ("lan_tham", "số của lần quét"),
            ("che_do", "live: quét trên mạng; archive: đọc lại từ bản lưu"),
            ("thoi_diem", "thời điểm mà lần quét phản ánh (UTC)"),
            ("trang_chu", "trang chủ trả lời thế nào; trống nếu không hỏi tới"),
            ("doc_duoc", "số trang con đọc được, kể cả không đổi từ lần trước"),
            ("khong_doc_duoc", "số địa chỉ hỏi tới mà không đọc được"),
            ("chua_tham", "số địa chỉ biết mà chưa hỏi tới"),
            ("dung_vi", "vì sao dừng trước khi hết; trống nếu đã đọc hết"),
            ("chung_thu", "chứng thư số sai thế nào; trống nếu không sai hoặc không có"),
            ("robots", "tuân theo robots.txt hay được miễn theo văn bản nào"),
        ),
        f"""
SELECT s.code AS ma_trang, s.name AS ten_don_vi, v.id AS lan_tham, v.mode AS che_do, v.visit_time AS thoi_diem,
       v.coverage ->> 'home' AS trang_chu,
       COALESCE({_count("outcomes", "ok")}, 0) + COALESCE({_count("outcomes", "not_modified")}, 0) AS doc_duoc,
       (SELECT COUNT(*) FROM page p WHERE p.visit_id = v.id
          AND p.outcome NOT IN ('ok', 'not_modified', 'redirected', 'not_archived', 'over_budget')) AS khong_doc_duoc,
       COALESCE({_count("unvisited")}, 0) AS chua_tham, v.coverage ->> 'cut_by' AS dung_vi, v.coverage ->> 'certificate' AS chung_thu,
       v.coverage ->> 'robots' AS robots
FROM ({_LAST_VISIT}) v JOIN ({_SITE}) s ON s.site_id = v.site_id
ORDER BY s.code
""",
    ),
    View(
        "v_findings_by_rule",
        "Mỗi quy tắc một dòng: bao nhiêu hồ sơ ở từng trạng thái, ở bao nhiêu trang.",
        (
            ("quy_tac", "mã quy tắc"),
            ("con_mo", "số hồ sơ còn mở"),
            ("da_xac_nhan", "trong đó đã có người xác nhận"),
            ("da_khac_phuc", "số hồ sơ đã khắc phục hoặc trang đã gỡ"),
            ("da_bac_bo", "số hồ sơ người bác bỏ hoặc chấp nhận giải trình"),
            ("tong", "tổng số hồ sơ; mỗi trang nhiều nhất một hồ sơ cho một quy tắc"),
        ),
        f"""
SELECT f.rule AS quy_tac,
       SUM(CASE WHEN f.state IN {_OPEN} THEN 1 ELSE 0 END) AS con_mo,
       SUM(CASE WHEN f.state = 'confirmed' THEN 1 ELSE 0 END) AS da_xac_nhan,
       SUM(CASE WHEN f.state IN ('remedied', 'gone') THEN 1 ELSE 0 END) AS da_khac_phuc,
       SUM(CASE WHEN f.state IN ('dismissed', 'explained') THEN 1 ELSE 0 END) AS da_bac_bo,
       COUNT(*) AS tong
FROM finding f GROUP BY f.rule ORDER BY f.rule
""",
    ),
    View(
        "v_finding_history",
        "Nhật ký hồ sơ: ai làm gì, lúc nào, vì sao.",
        (
            ("so", "số hồ sơ"),
            ("ma_trang", "mã trang"),
            ("quy_tac", "mã quy tắc"),
            ("vi_tri", "số thứ tự vị trí; trống: cả hồ sơ"),
            ("luc", "thời điểm (UTC)"),
            ("nguoi", "tên người, hoặc monitor"),
            ("viec", "việc đã làm"),
            ("truoc", "trạng thái trước; trống khi mới mở"),
            ("sau", "trạng thái sau"),
            ("ly_do", "lý do"),
        ),
        f"""
SELECT f.id AS so, s.code AS ma_trang, f.rule AS quy_tac, e.instance AS vi_tri, e.at AS luc, e."by" AS nguoi, e.action AS viec,
       {_words("e.before", labels.STATE)} AS truoc, {_words("e.after", labels.STATE)} AS sau, e.reason AS ly_do
FROM finding_event e JOIN finding f ON f.id = e.finding_id JOIN site s ON s.id = f.site_id
ORDER BY e.id
""",
    ),
    View(
        "v_latest_outcomes",
        "Kết luận mới nhất của mỗi quy tắc về mỗi trang, kể cả đạt, chưa rõ và không áp dụng.",
        (
            ("ma_trang", "mã trang"),
            ("quy_tac", "mã quy tắc"),
            ("phien_ban", "phiên bản quy tắc"),
            ("ket_luan", "kết luận"),
            ("ngay", "ngày được xét"),
            ("ly_do", "một câu vì sao"),
            ("lap_luc", "thời điểm kết luận (UTC)"),
        ),
        f"""
SELECT s.code AS ma_trang, o.rule AS quy_tac, o.version AS phien_ban, {_words("o.verdict", labels.VERDICT)} AS ket_luan, o.on_day AS ngay,
       o.reason AS ly_do, o.made_at AS lap_luc
FROM outcome o JOIN site s ON s.id = o.site_id
WHERE o.id = (SELECT n.id FROM outcome n WHERE n.site_id = o.site_id AND n.rule = o.rule ORDER BY n.on_day DESC, n.id DESC LIMIT 1)
ORDER BY s.code, o.rule
""",
    ),
    View(
        "v_licences",
        "Giấy phép trong danh bạ, sắp hết hạn trước.",
        (
            ("ma_trang", "mã trang"),
            ("ten_don_vi", "tên đơn vị"),
            ("so_giay_phep", "số giấy phép"),
            ("co_quan_cap", "cơ quan cấp"),
            ("ngay_cap", "ngày cấp"),
            ("ngay_het_han", "ngày hết hạn; trống nếu danh bạ không ghi"),
            ("nguoi_chiu_trach_nhiem", "người chịu trách nhiệm nội dung"),
            ("tinh_trang", "hiệu lực, thu hồi, đình chỉ"),
        ),
        f"""
SELECT s.code AS ma_trang, s.name AS ten_don_vi, l.number AS so_giay_phep, l.issuer AS co_quan_cap, l.issued_on AS ngay_cap,
       l.expires_on AS ngay_het_han, l.responsible_person AS nguoi_chiu_trach_nhiem, {_words("l.status", _LICENCE)} AS tinh_trang
FROM licence l JOIN ({_SITE}) s ON s.site_id = l.site_id
ORDER BY CASE WHEN l.expires_on IS NULL THEN 1 ELSE 0 END, l.expires_on, s.code
""",
    ),
    View(
        "v_notices",
        "Lưu ý cho người vận hành và kế hoạch thanh tra: không phải vi phạm.",
        (
            ("ma_trang", "mã trang"),
            ("ten_don_vi", "tên đơn vị"),
            ("ma", "mã lưu ý"),
            ("dia_chi", "địa chỉ; trống: cả trang"),
            ("noi_dung", "một câu"),
            ("khan", "1: khẩn; 0: không"),
            ("thay_lan_dau", "thấy lần đầu (UTC)"),
            ("thay_gan_nhat", "thấy gần nhất (UTC)"),
        ),
        f"""
SELECT s.code AS ma_trang, s.name AS ten_don_vi, n.code AS ma, n.url AS dia_chi, n.text AS noi_dung,
       CASE WHEN n.urgent THEN 1 ELSE 0 END AS khan, n.first_seen AS thay_lan_dau, n.last_seen AS thay_gan_nhat
FROM notice n JOIN ({_SITE}) s ON s.site_id = n.site_id
ORDER BY n.last_seen DESC, s.code
""",
    ),
    View(
        "v_registry_changes",
        "Danh bạ đã thay đổi thế nào, từ tệp nào.",
        (
            ("luc", "thời điểm nhập (UTC)"),
            ("nguon", "tệp hoặc lệnh"),
            ("ma_trang", "mã trang"),
            ("viec", "thêm, sửa, kết thúc"),
            ("truong", "trường thay đổi; trống: cả dòng"),
            ("truoc", "giá trị trước"),
            ("sau", "giá trị sau"),
        ),
        f"""
SELECT c.at AS luc, c.source AS nguon, c.site_code AS ma_trang, {_words("c.kind", _CHANGE)} AS viec, c.field AS truong, c.before AS truoc,
       c.after AS sau
FROM registry_change c ORDER BY c.id DESC
""",
    ),
)
"""What inspectors may rely on. A column may be added at the end; none is renamed or taken away without a new view."""

_MARK: Final = "v_about"


def fingerprint() -> str:
    """Changes whenever a view's SQL does."""
    return hashlib.sha256("\x1e".join(f"{view.name}={view.sql}" for view in VIEWS).encode()).hexdigest()[:16]


def stored_fingerprint(connection: Connection) -> str | None:
    """The fingerprint of the views in the database; None when it has none."""
    if _MARK not in inspect(connection).get_view_names():
        return None
    found: str = connection.execute(text(f"SELECT phien_ban_khung_nhin FROM {_MARK}")).scalar_one()
    return found


def create_all(connection: Connection) -> None:
    for view in VIEWS:
        connection.exec_driver_sql(f"CREATE VIEW {view.name} AS {_for(connection, view.sql)}")
    connection.exec_driver_sql(f"CREATE VIEW {_MARK} AS SELECT '{fingerprint()}' AS phien_ban_khung_nhin")


def drop_all(connection: Connection) -> None:
    """Drops every view of this program that is there, those of earlier versions too (their names begin with v_)."""
    for name in inspect(connection).get_view_names():
        if name == _MARK or name in {view.name for view in VIEWS}:
            connection.exec_driver_sql(f"DROP VIEW {name}")


def document() -> str:
    """docs/views.md."""
    lines = [
        "# Khung nhìn SQL cho thanh tra viên",
        "",
        "<!-- made by `python -m monitor.storage.views`; a test keeps it fresh -->",
        "",
        "Mở `output/findings.sqlite` bằng bất kỳ chương trình SQL nào (hoặc Datasette, trên một bản sao: `monitor db backup`).",
        "Tên khung nhìn và tên cột giữ nguyên qua các phiên bản. Thời điểm ghi theo UTC (cộng 7 giờ ra giờ Việt Nam).",
        "",
    ]
    for view in VIEWS:
        lines += [f"## {view.name}", "", view.purpose, "", "| cột | ý nghĩa |", "|---|---|"]
        lines += [f"| `{name}` | {meaning} |" for name, meaning in view.columns]
        lines.append("")
    return "\n".join(lines).rstrip() + "\n"


def _for(connection: Connection, sql: str) -> str:
    floor = "DATE '0001-01-01'" if connection.dialect.name == "postgresql" else "'0001-01-01'"
    return sql.replace("DATE_FLOOR", floor)


if __name__ == "__main__":
    import sys

    sys.stdout.write(document())
