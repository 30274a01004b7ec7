"""Column types that hold the same on SQLite and on PostgreSQL.

SQLAlchemy hands over the dialect; it is not needed, for all hold text.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime

from sqlalchemy import Dialect, String, Text
from sqlalchemy.types import TypeDecorator

from painmap.core.findings import Json
from painmap.storage.codec import DamagedBytesError

UTC_TIME_LENGTH = 27


class UtcTime(TypeDecorator[datetime]):
    """A moment as text, '2026-03-01T12:00:00.000000Z': exact, and sorts by time as text does.

    SQLite has no type for times, and PostgreSQL's gives them back in the session's zone.
    """

    impl = String(UTC_TIME_LENGTH)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment without a time zone is not a moment")
        text = value.astimezone(UTC).isoformat(timespec="microseconds")
        return text.replace("+00:00", "Z")

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        if value is None:
            return None
        try:
            return datetime.fromisoformat(value)
        except (ValueError, TypeError) as error:
            raise DamagedBytesError from error


class JsonText(TypeDecorator[Json]):
    """JSON in a column of text.

    SQLite gives a column declared JSON numeric affinity and turns 31.0 into 31; text stays.
    """

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Json, dialect: Dialect) -> str:  # noqa: ARG002
        return json.dumps(value, ensure_ascii=False, allow_nan=False)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Json:  # noqa: ARG002
        if value is None:
            return None
        try:
            read: Json = json.loads(value)
        except (ValueError, TypeError) as error:
            raise DamagedBytesError from error
        return read
