"""Where a clinic file lies unless somebody chooses another place."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from platformdirs import user_data_path

FILE_NAME: Final = "clinic.painmap"
SUFFIX: Final = ".painmap"


def default_path() -> Path:
    """Return the default clinic file, in the user's own data folder. Makes nothing."""
    return user_data_path("Painmap", appauthor=False) / FILE_NAME
