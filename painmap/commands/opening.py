"""A clinic opened for one command: by whom, and that it is told in the audit."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from painmap.commands.asking import Asked, access_to
from painmap.storage.database import check_is_there
from painmap.storage.entering import act_as, active_person
from painmap.storage.faults import faults_known
from painmap.storage.location import default_path, is_server_address
from painmap.storage.store import Store, open_store


@contextmanager
def opened(place: str, asked: Asked) -> Iterator[Store]:
    """Open a clinic file, or a clinic on a server, as who asks; it is closed afterwards.

    Whoever comes by the recovery code is nobody by name and may do everything. Raises KnownError.
    """
    store = _on_server(place) if is_server_address(place) else _in_file(place, asked)
    try:
        yield store
    finally:
        store.close()


def _in_file(place: str, asked: Asked) -> Store:
    path = Path(place) if place else default_path()
    with faults_known():
        check_is_there(path)
    access = access_to(path, asked)
    store = open_store(path, access)
    try:
        if access.person_id:
            act_as(store, active_person(store, access.person_id), "command line")
        elif access.way == "recovery code":
            store.note("break glass", "file", detail="recovery code, command line")
    except BaseException:
        store.close()
        raise
    return store


def _on_server(url: str) -> Store:
    from painmap.commands.on_server import with_password
    from painmap.storage.server import open_server  # its driver is an extra

    return with_password(url, open_server)
