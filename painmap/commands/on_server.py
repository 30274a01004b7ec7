"""`db`: a clinic on a server, made, filled from a file, looked through."""

from __future__ import annotations

import getpass
import sys
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import make_url

from painmap.commands.asking import Asked, access_to
from painmap.commands.progress import Progress
from painmap.core.text import text
from painmap.errors import KnownError
from painmap.storage.faults import faults_known
from painmap.storage.location import is_server_address
from painmap.storage.server_address import server_address
from painmap.storage.server_faults import ServerLoginError

T = TypeVar("T")


class NotThatWayError(KnownError):
    """Something else than from a file to a server was asked."""

    def __init__(self) -> None:
        super().__init__(
            "A clinic moves from a file to a server.",
            "Write first the file, then postgresql+psycopg://name@server/clinic.",
        )


def move(source: str, target: str, asked: Asked, told: Progress) -> dict[str, Any]:
    """Move a clinic file to a server and tell the proof that both hold the same."""
    if is_server_address(source) or not is_server_address(target):
        raise NotThatWayError
    from painmap.storage.database import check_is_there
    from painmap.storage.moving import move_to_server

    path, address = Path(source), server_address(target)
    with faults_known():
        check_is_there(path)
    access = access_to(path, asked)
    moved = with_password(
        target,
        lambda url: move_to_server(path, access, url, lambda _what, done, of: told(done, of)),
    )
    many = {table.name: table.rows for table in moved.tables}
    lines = [
        f"The clinic {path} is now on {address.words}.",
        f"{sum(many.values())} rows of {len(many)} tables were compared one by one: all the same.",
        f"The maps of all {len(moved.visits)} visits were read there; --json tells their cells.",
        f"The audit of {moved.audit_lines} lines is whole.",
        "The file was not changed. Put it away: what is written to it does not reach the server.",
        "Give each person a name and a role on the server: see docs/shared-server.md.",
    ]
    return {"ok": True, "file": str(path), "server": address.url, "rows": many,
            "sha256": {table.name: table.sha256 for table in moved.tables},
            "visits": [asdict(one) for one in moved.visits], "lines": lines}  # fmt: skip


def make(url: str, _told: Progress) -> dict[str, Any]:
    """Make the tables of an empty clinic, with roles and rights, in a database of one's own."""
    from painmap.storage.server import make_server

    with_password(url, make_server)
    address = server_address(url)
    lines = [f"An empty clinic was made on {address.words}."]
    return {"ok": True, "server": address.url, "lines": lines}


def upgrade(url: str, _told: Progress) -> dict[str, Any]:
    """Bring the tables to this release, and the rights to them; their owner may do that."""
    from painmap.storage.server import upgrade_server

    done = with_password(url, upgrade_server)
    address = server_address(url)
    told = "was brought to this release" if done else "is of this release already"
    lines = [f"The clinic on {address.words} {told}."]
    return {"ok": True, "server": address.url, "upgraded": done, "lines": lines}


def check(url: str, told: Progress) -> dict[str, Any]:
    """Look through a clinic on a server, as `check` does through a file; nothing is changed."""
    return with_password(url, lambda known: _checked(known, told))


def with_password(url: str, task: Callable[[str], T]) -> T:
    """Do a task; where the server wants a password that nothing knows, ask for it once."""
    try:
        return task(url)
    except ServerLoginError:
        if not sys.stdin.isatty():
            raise
    typed = make_url(server_address(url).url).set(password=getpass.getpass("Password: "))
    return task(typed.render_as_string(hide_password=False))


def _checked(url: str, told: Progress) -> dict[str, Any]:
    from painmap.storage.checking import check_release, counts, faults_of
    from painmap.storage.server import server_engine
    from painmap.storage.server_faults import server_faults_known

    address = server_address(url)
    engine = server_engine(address)
    try:
        with server_faults_known():
            reading = engine.execution_options(
                isolation_level="REPEATABLE READ", postgresql_readonly=True
            )
            with reading.connect() as connection:
                check_release(connection)
                many = counts(connection)
                found = list(faults_of(connection, progress=told))
    finally:
        engine.dispose()
    said = [str(fault.words) for fault in found]
    lines = [f"Looked through {address.words}: {many['patient']} patients, {many['visit']} visits."]
    lines += [f"· {words}" for words in said] or [str(text("Nothing is wrong."))]
    return {
        "ok": not found,
        "server": address.url,
        "counts": many,
        "faults": [
            {"what": fault.what, "words": str(fault.words), "id": fault.subject_id}
            for fault in found
        ],
        "lines": lines,
    }


BY_NAME = {"make": make, "upgrade": upgrade, "check": check}
