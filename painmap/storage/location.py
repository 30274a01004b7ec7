"""Where a clinic file lies unless somebody chooses another place."""

from __future__ import annotations

from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from platformdirs import user_data_path

from painmap.errors import KnownError

FILE_NAME: Final = "clinic.painmap"
SUFFIX: Final = ".painmap"
SCHEME: Final = "postgresql+psycopg"
"""How the address of a clinic on a server begins."""
BACKUP_SUFFIX: Final = ".painmap-backup"


def default_path() -> Path:
    """Return the default clinic file, in the user's own data folder. Makes nothing."""
    return user_data_path("Painmap", appauthor=False) / FILE_NAME


def free_path(name: str) -> Path:
    """Return a clinic file of this name beside the default one that is not there yet."""
    folder = default_path().parent
    number, path = 1, folder / f"{name}{SUFFIX}"
    while path.exists() or path.with_name(path.name + "-keys").exists():
        number += 1
        path = folder / f"{name} {number}{SUFFIX}"
    return path


def typed_path(text: str) -> Path:
    """Return the clinic file that is meant by what somebody typed: a file, or a folder for it.

    Raises KnownError for what no file can lie at.
    """
    from painmap.storage.faults import faults_known  # SQLAlchemy: not before the first screen

    if not text.strip():
        return default_path()
    try:
        path = Path(text.strip()).expanduser()
    except RuntimeError as error:
        raise KnownError(
            "This computer has no user of that name.", "Type the whole path of a folder."
        ) from error
    if path.suffix == SUFFIX:
        return path
    with faults_known():
        is_folder = path.is_dir()
    return path / FILE_NAME if is_folder else path.with_name(path.name + SUFFIX)


def is_server_address(location: str) -> bool:
    """Tell whether somebody means a clinic on a server, and not a file."""
    return urlsplit(location.strip()).scheme in (SCHEME, "postgresql", "postgres")
