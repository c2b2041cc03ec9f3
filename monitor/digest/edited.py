"""Files that a person may edit after us: what was changed is never overwritten."""

import hashlib
import json
from pathlib import Path

MEMORY = ".made.json"
"""Beside the files: the hash of each as this program wrote it."""


def keep_file(folder: Path, stem: str, suffix: str, content: bytes) -> Path:
    """Write `STEM.SUFFIX` into the folder (made if need be) and return its path.

    A file that is no longer as this program wrote it has been edited: it stays, and the new one gets the next free number.
    """
    folder.mkdir(parents=True, exist_ok=True)
    memory_file = folder / MEMORY
    memory: dict[str, str] = json.loads(memory_file.read_text(encoding="utf-8")) if memory_file.exists() else {}
    number, path = 1, folder / f"{stem}.{suffix}"
    while path.exists() and memory.get(path.name) != hashlib.sha256(path.read_bytes()).hexdigest():
        number += 1
        path = folder / f"{stem}-{number}.{suffix}"
    path.write_bytes(content)
    memory[path.name] = hashlib.sha256(content).hexdigest()
    memory_file.write_text(json.dumps(memory, indent=1, sort_keys=True), encoding="utf-8")
    return path
