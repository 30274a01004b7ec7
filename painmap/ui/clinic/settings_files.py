"""A clinic's settings out to a file and in again; what is wrong with the file is one sentence."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from painmap.core.clinic_file import LARGEST, SettingsRead, read_settings_file, settings_file
from painmap.core.findings import Json
from painmap.errors import KnownError


def write_settings(path: Path, stored: Mapping[str, Json]) -> None:
    """Write the file whole or not at all. Raises KnownError where it cannot be written."""
    new = path.with_name(path.name + ".new")
    try:
        new.write_text(settings_file(stored), encoding="utf-8")
        os.replace(new, path)
    except (OSError, ValueError) as error:
        raise KnownError(
            "The settings could not be written there.", "Choose another place."
        ) from error


def read_settings(path: Path, stored: Mapping[str, Json]) -> SettingsRead:
    """Read a file against what is stored now. Raises KnownError for what is no such file."""
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except (OSError, ValueError) as error:
        raise KnownError("This file cannot be read.", "Choose another one.") from error
    return read_settings_file(content, stored)
