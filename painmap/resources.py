"""Where the files that come with Painmap lie: one rule for a checkout, an install and a wheel."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_BUNDLED = _PACKAGE / "_bundled"
_ROOT = _BUNDLED if _BUNDLED.is_dir() else _PACKAGE.parent


def assets_dir() -> Path:
    """Folder with `atlas/`, `body_svgs/`, `fonts/` and `icons/`."""
    return _ROOT / "assets"


def migrations_dir() -> Path:
    """Folder of the Alembic migrations."""
    return _ROOT / "db" / "migrations"
