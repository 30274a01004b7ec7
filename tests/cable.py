"""A cable between a workstation and its server, which a test pulls out and plugs in again."""

from __future__ import annotations

import selectors
import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Event, Lock, Thread

from sqlalchemy import URL, make_url

PORT = ".s.PGSQL.5432"


class Cable:
    """Passes on what comes, from a socket of its own to the server's."""

    def __init__(self, url: str, folder: Path | None) -> None:
        self.server_url = url
        address = make_url(url)
        host = address.query["host"]
        assert isinstance(host, str)
        self._far = str(Path(host) / PORT)
        if folder is None:
            self._near = socket.socket()
            self._near.bind(("127.0.0.1", 0))
            port = self._near.getsockname()[1]
            near = URL.create(
                address.drivername, address.username, None, "127.0.0.1", port, address.database
            )
        else:
            near = address.update_query_dict({"host": str(folder)})
            self._near = socket.socket(socket.AF_UNIX)
            self._near.bind(str(folder / PORT))
        self.url = near.render_as_string()
        self._near.listen()
        self._pairs: list[tuple[socket.socket, socket.socket]] = []
        self._turn = Lock()
        self._cut, self.swallows = Event(), b""
        """`swallows`: the server's answer to what holds these bytes is lost, with the cable."""
        Thread(target=self._accept, daemon=True).start()

    def cut(self) -> None:
        """All that goes through it ends; nothing can begin."""
        with self._turn:
            self._cut.set()
            for pair in self._pairs:
                for end in pair:
                    with suppress(OSError):
                        end.shutdown(socket.SHUT_RDWR)
            self._pairs.clear()

    def mend(self) -> None:
        self.swallows = b""
        self._cut.clear()

    def close(self) -> None:
        self.cut()
        self._near.close()

    def _accept(self) -> None:
        while True:
            try:
                near, _ = self._near.accept()
            except OSError:
                return
            with self._turn:  # what is asked for while the cable is cut is either cut or refused
                if self._cut.is_set():
                    near.close()
                    continue
                far = socket.socket(socket.AF_UNIX)
                far.connect(self._far)
                self._pairs.append((near, far))
            Thread(target=self._pass_on, args=(near, far), daemon=True).start()

    def _pass_on(self, near: socket.socket, far: socket.socket) -> None:
        swallowing = False
        with near, far, selectors.DefaultSelector() as ready, suppress(OSError):
            ready.register(near, selectors.EVENT_READ, far)
            ready.register(far, selectors.EVENT_READ, near)
            while True:
                for key, _ in ready.select():
                    source = key.fileobj
                    assert isinstance(source, socket.socket)
                    data = source.recv(1 << 16)
                    if not data:
                        return
                    if source is near and self.swallows and self.swallows in data:
                        swallowing = True
                    if source is far and swallowing:
                        self._cut.set()
                        return
                    key.data.sendall(data)


@contextmanager
def cable_to(url: str, *, on_a_port: bool = False) -> Iterator[Cable]:
    """Lend a cable to the server of a clinic: open `cable.url` instead."""
    with TemporaryDirectory(prefix="pm", ignore_cleanup_errors=True) as folder:
        cable = Cable(url, None if on_a_port else Path(folder))
        try:
            yield cable
        finally:
            cable.close()
