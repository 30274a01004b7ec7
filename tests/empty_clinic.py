"""An empty clinic file, made once in each process: a copy costs a tenth of making another one."""

from __future__ import annotations

import shutil
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from painmap.storage.store import Store, create_throw_away, open_store
from painmap.storage.vault.keys_file import keys_path


def empty_clinic(path: Path, examiner: str = "", clinic: str = "") -> Store:
    """Start a file as `create_throw_away` does; all of these have one key and one id of a file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    for place, data in zip((path, keys_path(path)), _made(examiner, clinic), strict=True):
        with place.open("xb") as file:
            file.write(data)
    return open_store(path)


def copy_clinic(source: Path, path: Path) -> None:
    """Copy a file that nobody has open, with its keys."""
    path.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, path)
    shutil.copyfile(keys_path(source), keys_path(path))


@cache
def _made(examiner: str, clinic: str) -> tuple[bytes, bytes]:
    with TemporaryDirectory(prefix="painmap-empty-") as folder:
        path = Path(folder) / "clinic.painmap"
        create_throw_away(path, examiner, clinic).close()
        return path.read_bytes(), keys_path(path).read_bytes()
