"""Making a clinic file: whole, under another name, and only then under its own."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from painmap.core.stamps import new_id
from painmap.storage.database import APPLICATION_ID, engine_for, release, writing
from painmap.storage.faults import StorageError
from painmap.storage.migrating import make_tables
from painmap.storage.settings import write_setting
from painmap.storage.vault.keys_file import Keys, keys_path, write_keys
from painmap.storage.vault.unlocking import Access


def make_file(path: Path, settings: Mapping[str, str], access: Access, keys: Keys) -> None:
    """Make a clinic file and its keys, and their folder.

    An existing file is never touched, nor are keys that are left of one: StorageError.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.exists():
        raise _exists()
    if keys_path(path).exists():
        raise _keys_exist()
    draft = path.with_name(f".{path.name}.{new_id()}.new")
    try:
        draft.touch(exist_ok=False)
        _fill(draft, settings, access)
        write_keys(draft, keys)
        _publish(keys_path(draft), keys_path(path))
        try:
            _publish(draft, path)
        except BaseException:
            keys_path(path).unlink(missing_ok=True)
            raise
    finally:
        keys_path(draft).unlink(missing_ok=True)
        draft.unlink(missing_ok=True)
        draft.with_name(draft.name + "-journal").unlink(missing_ok=True)


def _exists() -> StorageError:
    return StorageError(
        "There is a file of this name already.",
        "Open it instead, or choose another name. It was not changed.",
    )


def _keys_exist() -> StorageError:
    return StorageError(
        "The keys of another clinic file of this name lie there.",
        "Choose another name: without its keys that file opens with its recovery code alone.",
    )


def _fill(path: Path, settings: Mapping[str, str], access: Access) -> None:
    engine = engine_for(path, access)
    try:
        with writing(engine).begin() as connection:
            connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
            make_tables(connection)
            for key, value in settings.items():
                write_setting(connection, key, value)
        release(engine)
    except BaseException:
        engine.dispose()
        raise


def _publish(draft: Path, path: Path) -> None:
    """Give the finished file its name, unless another took the name meanwhile."""
    try:
        os.link(draft, path)
    except FileExistsError as error:
        raise _exists() from error
    except OSError:
        # No hard links here (Windows shares, FAT, some phones): look, then rename.
        if path.exists():
            raise _exists() from None
        draft.rename(path)
