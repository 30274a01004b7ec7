"""`cohort`: all visits as tables."""

from __future__ import annotations

from typing import Any

from painmap.errors import KnownError


def cohort(*_given: Any) -> dict[str, Any]:
    """Write the tables."""
    raise KnownError("This release does not write tables yet.")
