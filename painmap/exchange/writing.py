"""Files for others: complete or not there at all."""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from pathlib import Path

from painmap.errors import KnownError


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
        if error.errno in (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)):
            raise KnownError(
                "The disk is full.", "Make room on it. Nothing was written to {path}.", path=path
            ) from error
        raise KnownError(
            "The file {path} could not be written.", "Choose another folder.", path=path
        ) from error
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
    return path
