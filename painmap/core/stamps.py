"""Names and times given to new things."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import uuid4


def new_id() -> str:
    """Return a name that no other machine gives out: 32 hexadecimal digits."""
    return uuid4().hex


def utc_now() -> datetime:
    """Return the present moment, aware, in UTC."""
    return datetime.now(UTC)
