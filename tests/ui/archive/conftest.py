"""An archive to take in."""

from __future__ import annotations

from tests.archive.conftest import small

__all__ = ["small"]
