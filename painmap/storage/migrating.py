"""Bringing the tables of a file to this release, after a copy of it is made."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine, inspect, text

from painmap.errors import KnownError
from painmap.resources import broken, migrations_dir
from painmap.storage.copying import copy_file
from painmap.storage.database import writing
from painmap.storage.faults import StorageError, damaged, newer_file
from painmap.storage.locking import hold
from painmap.storage.roles import make_roles, owns_tables
from painmap.storage.tables import REVISION, metadata
from painmap.storage.vault.keys_file import (
    KeysDamagedError,
    KeysMissingError,
    read_keys,
    write_keys,
)
from painmap.storage.vault.unlocking import Access
from painmap.storage.wholeness import check_whole

if TYPE_CHECKING:
    from alembic.config import Config

_VERSION = "SELECT version_num FROM alembic_version"


def alembic_config(connection: Connection, scripts: Path | None = None) -> Config:
    """Return the configuration that Alembic needs: there is no ini file, and no logging set up."""
    from alembic.config import Config  # 0.1 s, and most starts need no migration

    if scripts is None and not (migrations_dir() / "env.py").is_file():
        raise broken("db/migrations/env.py", "is missing")
    config = Config()
    # A percent sign in a folder's name would be read as interpolation.
    location = str(scripts or migrations_dir()).replace("%", "%%")
    config.set_main_option("script_location", location)
    config.attributes["connection"] = connection
    config.attributes["metadata"] = metadata
    return config


def make_tables(connection: Connection) -> None:
    """Make all tables in an empty database, inside the caller's transaction."""
    from alembic import command

    command.upgrade(alembic_config(connection), "head")


def bring_up_to_date(
    engine: Engine, path: Path, access: Access, scripts: Path | None = None
) -> Path | None:
    """Upgrade the tables if they are older; return the copy made before, or None.

    Raises StorageError for tables newer than this release. A migration that fails is rolled
    back whole, and its copy stays.
    """
    with engine.connect() as connection:
        revision = revision_of(connection)
    if scripts is None and revision == REVISION:
        return None
    with writing(engine).begin() as connection:
        pending = _pending(connection, revision, scripts)
    if not pending:
        return None
    copy = copy_beside(path, access, revision)
    with writing(engine).begin() as connection:
        from alembic import command

        command.upgrade(alembic_config(connection, scripts), "head")
    return copy


def copy_beside(path: Path, access: Access, revision: str) -> Path:
    """Copy the file, in a consistent state and encrypted as it is, beside it; its keys as well.

    The copy is opened and read whole before anything is upgraded: StorageError where it is not.
    """
    moment = datetime.now().astimezone().strftime("%Y%m%d-%H%M%S-%f")
    copy = path.with_name(f"{path.stem}-before-upgrade-from-{revision}-{moment}{path.suffix}")
    copy_file(path, copy, access)
    try:
        check_whole(copy, access)
        with suppress(KeysMissingError, KeysDamagedError):  # the recovery code opens both
            write_keys(copy, read_keys(path))
    except (KnownError, OSError):
        copy.unlink(missing_ok=True)
        raise
    return copy


def check_still_ours(connection: Connection) -> None:
    """Raise StorageError when a newer Painmap has changed the tables while the file is open."""
    revision = connection.exec_driver_sql(_VERSION).scalar()
    if revision != REVISION:
        raise newer_file()


def revision_of(connection: Connection) -> str:
    """Return the migration that the tables are of; StorageError for a file without any."""
    if not inspect(connection).has_table("alembic_version"):
        raise damaged()
    revision = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    if revision is None:
        raise damaged()
    return str(revision)


def _pending(connection: Connection, revision: str, scripts: Path | None) -> bool:
    """Tell whether migrations wait; StorageError when the revision is not one of ours."""
    from alembic.script import ScriptDirectory
    from alembic.util import CommandError

    directory = ScriptDirectory.from_config(alembic_config(connection, scripts))
    try:
        directory.get_revision(revision)
    except CommandError as error:
        raise newer_file() from error
    return directory.get_current_head() != revision


def bring_server_up_to_date(engine: Engine, scripts: Path | None = None) -> bool:
    """Upgrade the tables on a server if they are older; tell whether they were.

    One workstation does it, others wait. Nothing is copied before: a server's backups are its own.
    A migration that fails is rolled back whole. StorageError for tables newer than this release.
    """
    with engine.connect() as connection:
        if scripts is None and revision_of(connection) == REVISION:
            return False
    with engine.begin() as connection:
        hold(connection, "tables")
        if not _pending(connection, revision_of(connection), scripts):
            return False
        if not owns_tables(connection):
            raise StorageError(
                "This clinic's tables are older than this Painmap.",
                "Ask whoever looks after the server to upgrade them: “db upgrade”.",
            )
        from alembic import command

        command.upgrade(alembic_config(connection, scripts), "head")
        make_roles(connection)
    return True
