"""What can go stale is generated, and this says when it was not generated again."""

import runpy
from pathlib import Path

DOCS = Path(__file__).resolve().parents[2] / "docs"


def test_generated_documents_are_fresh() -> None:
    wanted: dict[str, str] = runpy.run_path(str(DOCS / "generate.py"))["documents"]()
    stale = [name for name, text in wanted.items() if not (DOCS / name).exists() or (DOCS / name).read_text(encoding="utf-8") != text]
    left_over = [path.name for path in (DOCS / "rules").glob("*.md") if f"rules/{path.name}" not in wanted]
    assert (stale, left_over) == ([], []), "run `make docs`"


def test_what_the_readme_points_to_exists() -> None:
    root = DOCS.parent
    for name in ("settings/registry.example.xlsx", "settings/monitor.toml", "settings/crontab", "settings/systemd", "docs/views.md"):
        assert (root / name).exists(), name
        if name.startswith("settings/") and not name.endswith("toml"):
            assert name in (root / "README.md").read_text(encoding="utf-8")
