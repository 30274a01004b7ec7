"""Reads the atlas's files and refuses damaged ones in plain words."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from painmap.resources import assets_dir, broken


@lru_cache(maxsize=4)
def manifest(folder: Path) -> dict[str, str]:
    """SHA-256 of every asset by its path below `assets/`."""
    path = folder / "atlas" / "manifest.json"
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        return {str(name): str(digest) for name, digest in content["files"].items()}
    except FileNotFoundError as error:
        raise broken("manifest.json", "is missing") from error
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise broken("manifest.json", "cannot be read") from error


def read_asset(name: str, folder: Path | None = None) -> bytes:
    """The bytes of an asset, checked against the manifest.

    Raises KnownError where the file is missing, unreadable or not what was shipped.
    """
    folder = folder or assets_dir()
    known = manifest(folder).get(name)
    try:
        data = (folder / name).read_bytes()
    except FileNotFoundError as error:
        raise broken(name, "is missing") from error
    except OSError as error:
        raise broken(name, "cannot be read") from error
    if known is None or hashlib.sha256(data).hexdigest() != known:
        raise broken(name, "is damaged")
    return data


def read_arrays(name: str, folder: Path | None = None) -> dict[str, NDArray[Any]]:
    """The arrays of an .npz asset by name."""
    try:
        with np.load(io.BytesIO(read_asset(name, folder)), allow_pickle=False) as archive:
            return {key: archive[key] for key in archive.files}
    except (ValueError, zipfile.BadZipFile, EOFError) as error:
        raise broken(name, "is damaged") from error


def read_json(name: str, folder: Path | None = None) -> Any:
    """The content of a JSON asset."""
    try:
        return json.loads(read_asset(name, folder).decode("utf-8"))
    except ValueError as error:
        raise broken(name, "is damaged") from error
