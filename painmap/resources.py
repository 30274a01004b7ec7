"""Where the files that come with Painmap lie: one rule for a checkout, an install and a wheel."""

from __future__ import annotations

from pathlib import Path

from painmap.errors import KnownError

_PACKAGE = Path(__file__).resolve().parent
_BUNDLED = _PACKAGE / "_bundled"
_ROOT = _BUNDLED if _BUNDLED.is_dir() else _PACKAGE.parent


def assets_dir() -> Path:
    """Folder with `atlas/`, `body_svgs/`, `fonts/` and `icons/`."""
    return _ROOT / "assets"


def migrations_dir() -> Path:
    """Folder of the Alembic migrations."""
    return _ROOT / "db" / "migrations"


_NEEDED = (
    "assets/atlas/manifest.json",
    "assets/body_svgs",
    "assets/icons",
    "db/migrations/env.py",
    "db/migrations/versions",
)


def require_parts() -> None:
    """Raise KnownError when a part without which no window can work did not come along."""
    for name in _NEEDED:
        if not (_ROOT / name).exists():
            raise broken(name, "is missing")


def broken(name: str, why: str) -> KnownError:
    """Return the fault of a file of ours that is missing, damaged or unreadable."""
    return KnownError(
        "The file {name} that came with Painmap " + why + ".",
        "Install Painmap again; your patients' data are not affected.",
        name=name,
    )
