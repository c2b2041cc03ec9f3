"""Files that a person may edit after us: what was changed is never overwritten."""

import hashlib
import json
from collections.abc import Iterable, Sequence
from pathlib import Path

from monitor.errors import UserError

MEMORY = ".made.json"
"""Beside the files: the hash of each as this program wrote it."""


def chosen_formats(asked: Sequence[str], known: Sequence[str]) -> list[str]:
    """The formats asked for, each once. Raises UserError for one that is not among the known, or for none at all."""
    wanted = list(dict.fromkeys(name.strip() for name in asked if name.strip()))
    for name in wanted or [""]:
        if name not in known:
            raise UserError(f"--format: “{name}” không phải là một định dạng; chọn trong {', '.join(known)}")
    return wanted


def keep_files(folder: Path, stem: str, contents: Iterable[tuple[str, bytes]]) -> list[Path]:
    """Write `STEM.SUFFIX` for each (suffix, content) into the folder (made if need be) and return the paths.

    A file that is no longer as this program wrote it has been edited: it stays, and the new one gets the next free number.
    """
    folder.mkdir(parents=True, exist_ok=True)
    memory_file = folder / MEMORY
    memory: dict[str, str] = json.loads(memory_file.read_text(encoding="utf-8")) if memory_file.exists() else {}
    written = []
    for suffix, content in contents:
        path = _free_path(folder, stem, suffix, memory)
        path.write_bytes(content)
        memory[path.name] = hashlib.sha256(content).hexdigest()
        memory_file.write_text(json.dumps(memory, indent=1, sort_keys=True), encoding="utf-8")
        written.append(path)
    return written


def _free_path(folder: Path, stem: str, suffix: str, memory: dict[str, str]) -> Path:
    number, path = 1, folder / f"{stem}.{suffix}"
    while path.exists() and memory.get(path.name) != hashlib.sha256(path.read_bytes()).hexdigest():
        number += 1
        path = folder / f"{stem}-{number}.{suffix}"
    return path
