"""Copying an encrypted file while it may be in use: through SQLite, so that the copy is whole.

Opening the file in any other way would end the locks that this process holds on it (POSIX).
"""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from painmap.storage import driver
from painmap.storage.vault.unlocking import Access


def copy_file(path: Path, copy: Path, access: Access) -> None:
    """Copy the database, with its key and salt, to a new file. FileExistsError where there is one.

    Raises the driver's errors and OSError; half a copy is taken away.
    """
    key = access.database_key()
    copy.touch(exist_ok=False)
    try:
        with (
            closing(driver.connect(path.absolute().as_uri() + "?mode=ro", key)) as source,
            closing(driver.connect(copy.absolute().as_uri() + "?mode=rw", key)) as target,
        ):
            source.backup(target)
    except BaseException:
        copy.unlink(missing_ok=True)
        raise
