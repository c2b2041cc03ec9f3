"""LibreOffice opens what is written, whole: as many pages as printed, with the last annex on them."""

import shutil
import subprocess
from pathlib import Path
from zipfile import ZipFile

import pytest

from monitor.digest.write import render
from tests.unit.digest.test_render import OFFICE, digest

SOFFICE = shutil.which("soffice") or shutil.which("libreoffice")


@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize(
    ("format_name", "said", "size"),
    [
        ("docx", "Phạm vi đã đọc", (0, 0, 0)),
        ("docx", "Phạm vi đã đọc", (30, 500, 40)),
        ("xlsx", "Trang đã đăng ký", (30, 500, 40)),
    ],
)
def test_libreoffice_reads_it_back(tmp_path: Path, format_name: str, said: str, size: tuple[int, int, int]) -> None:
    made = tmp_path / f"thong-bao.{format_name}"
    made.write_bytes(render(digest(*size), OFFICE, format_name))
    target = "odt" if format_name == "docx" else "ods"
    command = [str(SOFFICE), f"-env:UserInstallation=file://{tmp_path / 'profile'}", "--headless", "--convert-to", target, str(made)]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True, timeout=120)
    with ZipFile(tmp_path / f"thong-bao.{target}") as opened:
        content = opened.read("content.xml").decode()
    assert said.casefold() in content.casefold()
    assert content.count("UBND xã Mẫu 499") >= (1 if size[1] == 500 else 0)
