"""`export archive` and `import archive`."""

from __future__ import annotations

from typing import Any

from painmap.errors import KnownError


def archive(*_given: Any) -> dict[str, Any]:
    """Write a patient with everything into an archive."""
    raise KnownError("This release does not write archives yet.")


def take_in(*_given: Any) -> dict[str, Any]:
    """Take in a patient with everything."""
    raise KnownError("This release does not read archives yet.")
