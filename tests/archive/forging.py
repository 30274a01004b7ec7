"""Archives that somebody changed, with a manifest that fits."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from painmap.archive.layout import MANIFEST, json_bytes, lines_bytes
from painmap.archive.manifest import sha256_of


def forge(
    archive: Path,
    folder: Path,
    changed: Mapping[str, bytes] | None = None,
    head: Callable[[dict[str, Any]], object] = lambda _said: None,
) -> Path:
    """Write an archive anew with other entries and another head; sizes and sums are right."""
    entries = read(archive) | dict(changed or {})
    said = json.loads(entries.pop(MANIFEST))
    said["entries"] = [
        {"name": name, "bytes": len(data), "sha256": sha256_of(data)}
        for name, data in entries.items()
    ]
    head(said)
    return write(folder / "forged.painmap.zip", entries | {MANIFEST: json_bytes(said)})


def edited(archive: Path, folder: Path, name: str, change: Callable[[Any], object]) -> Path:
    """Forge one JSON entry; `change` edits what it holds in place."""
    held = json.loads(read(archive)[name])
    change(held)
    made = lines_bytes(held) if name.endswith("edits.json") else json_bytes(held)
    return forge(archive, folder, {name: made})


def read(archive: Path) -> dict[str, bytes]:
    """Return all entries by name."""
    with zipfile.ZipFile(archive) as packed:
        return {name: packed.read(name) for name in packed.namelist()}


def write(target: Path, entries: Mapping[str, bytes]) -> Path:
    """Write a zip."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, data in entries.items():
            packed.writestr(name, data)
    return target
