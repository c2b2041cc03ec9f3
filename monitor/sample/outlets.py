"""The press that republished items are credited to. Real names and domains, as facts; every item credited to them is invented."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Outlet:
    """`full` the name written out, `short` what pages abbreviate it to, `mark` its dateline mark (None: it uses none)."""

    full: str
    short: str
    domain: str
    mark: str | None = None


REAL = (
    Outlet("Báo Tuổi Trẻ", "Tuổi Trẻ", "tuoitre.vn", "TTO"),
    Outlet("Báo Thanh Niên", "Thanh Niên", "thanhnien.vn", "TNO"),
    Outlet("Báo Dân trí", "Dân trí", "dantri.com.vn", "Dân trí"),
    Outlet("Báo VnExpress", "VnExpress", "vnexpress.net"),
    Outlet("Báo Nhân Dân", "Nhân Dân", "nhandan.vn"),
    Outlet("Thông tấn xã Việt Nam", "TTXVN", "vnanet.vn", "TTXVN"),
    Outlet("Báo Lao Động", "Lao Động", "laodong.vn", "LĐO"),
    Outlet("Báo Tiền Phong", "Tiền Phong", "tienphong.vn", "TPO"),
    Outlet("Báo VietNamNet", "VietNamNet", "vietnamnet.vn", "VietNamNet"),
    Outlet("Báo Người Lao Động", "Người Lao Động", "nld.com.vn", "NLĐO"),
    Outlet("Báo Quân đội nhân dân", "QĐND", "qdnd.vn", "QĐND"),
    Outlet("Báo Pháp luật TP. Hồ Chí Minh", "Pháp luật TP.HCM", "plo.vn", "PLO"),
    Outlet("Báo Sức khỏe và Đời sống", "Sức khỏe và Đời sống", "suckhoedoisong.vn", "SKĐS"),
    Outlet("Báo Công an nhân dân", "CAND", "cand.com.vn", "CAND"),
    Outlet("Báo Giáo dục và Thời đại", "GD&TĐ", "giaoducthoidai.vn", "GD&TĐ"),
    Outlet("Báo Đại Đoàn Kết", "Đại Đoàn Kết", "daidoanket.vn"),
)

SERVED = tuple(o for o in REAL if o.domain in {"tuoitre.vn", "thanhnien.vn", "dantri.com.vn", "laodong.vn", "tienphong.vn", "nld.com.vn"})
"""Those whose invented items a sample can serve, under their own names and on its own proxy only, for a press watch to read."""
