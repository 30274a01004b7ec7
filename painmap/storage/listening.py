"""Hearing at once what other workstations did: one connection and one thread of its own.

It also knows first that the server is gone, and that it is back.
"""

from __future__ import annotations

import json
import logging
import select
import socket
from collections.abc import Callable
from dataclasses import dataclass
from threading import Event, Thread
from typing import TYPE_CHECKING, Any, Final, Literal, get_args

if TYPE_CHECKING:
    import psycopg

Happened = Literal["changed", "opened", "here", "left"]
"""What workstations tell each other; `here` answers `opened`: both know of each other then."""

CHANNEL: Final = "painmap"
PAUSES_S: Final = (0.2, 0.5, 1.0, 2.0, 5.0)
LOOKS_S: Final = 15.0
"""How often it is asked whether a connection on which nothing is heard still lives."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class News:
    """What was heard: `lost` and `back` are of the server, all others of another workstation.

    After `back` anything may have been missed.
    """

    happened: Happened | Literal["lost", "back"]
    subject: str = ""
    subject_id: str = ""
    by: str = ""


def said(station: str, news: News) -> str:
    """Return what is sent: JSON without anything of a patient but an id."""
    return json.dumps([station, news.happened, news.subject, news.subject_id, news.by])


def understood(station: str, payload: str) -> News | None:
    """Return what another workstation told; None for our own words, and for no words of ours."""
    try:
        read = json.loads(payload)
        if len(read) != 5 or not all(isinstance(word, str) for word in read):
            return None
        by_station, happened, *rest = read
    except (ValueError, TypeError):
        return None
    if by_station == station or happened not in get_args(Happened):
        return None
    return News(happened, *rest)


class Listener:
    """Calls `heard` in its own thread for all that is told, until it is closed."""

    def __init__(
        self,
        connect: Callable[[], psycopg.Connection[Any]],
        station: str,
        heard: Callable[[News], None],
    ) -> None:
        self._connect, self._station, self._heard = connect, station, heard
        self._wake, self._woken = socket.socketpair()
        self._ended = Event()
        self._thread = Thread(target=self._listen, name="painmap-listener", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Hear nothing any more; returns when the thread has ended."""
        if self._ended.is_set():
            return
        self._ended.set()
        self._wake.send(b"x")
        self._thread.join()
        self._wake.close()
        self._woken.close()

    def _listen(self) -> None:
        import psycopg

        tries, was_lost = 0, False
        while not self._ended.is_set():
            try:
                with self._connect() as connection:
                    connection.execute(f"LISTEN {CHANNEL}")
                    if was_lost:
                        self._heard(News("back"))
                    tries, was_lost = 0, False
                    self._hear(connection)
            except psycopg.Error as error:
                if self._ended.is_set():
                    return
                _log.info("the clinic's server is not heard: %s", type(error).__name__)
                # Said each time: what is asked of the server meanwhile need not wait for it.
                self._heard(News("lost"))
                was_lost = True
                self._waited(PAUSES_S[min(tries, len(PAUSES_S) - 1)])
                tries += 1

    def _hear(self, connection: psycopg.Connection[Any]) -> None:
        while not self._ended.is_set():
            # What came before the wait is not announced by the socket again.
            for one in connection.notifies(timeout=0):
                news = understood(self._station, one.payload)
                if news is not None:
                    self._heard(news)
            ready, _, _ = select.select(
                [connection.fileno(), self._woken.fileno()], [], [], LOOKS_S
            )
            if not ready:
                connection.execute("SELECT 1")

    def _waited(self, seconds: float) -> None:
        select.select([self._woken], [], [], seconds)
