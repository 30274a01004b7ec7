"""Settings of a clinic: keys and JSON values."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Connection, delete, insert, select

from painmap.core.findings import Json
from painmap.storage.tables import setting


def read_setting(connection: Connection, key: str, default: Json) -> Json:
    """Return a setting, or the default when it was never set."""
    found = connection.execute(select(setting.c.value).where(setting.c.key == key)).one_or_none()
    return default if found is None else found.value


def read_settings(connection: Connection) -> dict[str, Json]:
    """Return every setting by its key."""
    return {row.key: row.value for row in connection.execute(select(setting))}


def write_setting(connection: Connection, key: str, value: Json) -> None:
    """Set a setting, whatever it was."""
    connection.execute(delete(setting).where(setting.c.key == key))
    connection.execute(insert(setting).values(key=key, value=value))


def settings_told(changed: Mapping[str, Json]) -> str:
    """Return changed settings for the audit: words of ours alone, so no text that was typed."""
    return ", ".join(
        f"{key}: {str(value).lower()}" if isinstance(value, (bool, int, float)) else key
        for key, value in sorted(changed.items())
    )
