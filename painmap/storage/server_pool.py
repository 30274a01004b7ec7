"""Connections to a server that are kept: a dead one is noticed before it is lent.

Asking the server each time would be a way there and back before every other. One that ended a
connection, as a restart does, has said so to the socket, which costs nothing to look at; only
what lay idle for long is asked.
"""

from __future__ import annotations

import selectors
import time
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import Engine, event
from sqlalchemy.exc import InvalidatePoolError

if TYPE_CHECKING:
    import psycopg

IDLE_S: Final = 30.0
"""After so long something on the way may have forgotten the connection without a word."""
_SINCE: Final = "painmap_idle_since"


def look_before_lending(engine: Engine) -> None:
    """Look at each kept connection before it is used; all are made anew where one is dead."""

    def came_back(_raw: Any, record: Any) -> None:
        record.info[_SINCE] = time.monotonic()

    def is_lent(raw: psycopg.Connection[Any], record: Any, _lent: Any) -> None:
        since = record.info.get(_SINCE)
        if since is None:
            return  # new
        is_quiet = time.monotonic() - since < IDLE_S and not raw.closed and not _says(raw)
        if not is_quiet and not _answers(engine, raw):
            raise InvalidatePoolError

    event.listen(engine, "checkin", came_back)
    event.listen(engine, "checkout", is_lent)


def _says(raw: psycopg.Connection[Any]) -> bool:
    """Tell whether the socket has something to read: a server that ends it, or a notice."""
    with selectors.DefaultSelector() as selector:
        selector.register(raw.fileno(), selectors.EVENT_READ)
        return bool(selector.select(0))


def _answers(engine: Engine, raw: psycopg.Connection[Any]) -> bool:
    import psycopg

    try:
        return bool(engine.dialect.do_ping(raw))  # type: ignore[arg-type]
    except psycopg.Error:
        return False
