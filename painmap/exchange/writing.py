"""Files for others: complete or not there at all."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from painmap.errors import not_written


def write_whole(path: Path, data: bytes) -> Path:
    """Put a file in its place once all of it is on the disk; an older one stays until then.

    Raises KnownError, and nothing is left behind.
    """
    draft = path.with_name(path.name + ".part")
    try:
        with draft.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    except OSError as error:
        raise not_written(path, error) from error
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
    return path
