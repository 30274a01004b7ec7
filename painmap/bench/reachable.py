"""Folders of the cache that another user of this machine gets to.

PostgreSQL never runs as root: started by root it runs as a user of its own, and its package would
open root's home for that user. So root keeps such things beside the home.
"""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path
from typing import Final

from platformdirs import user_cache_path

SYSTEM_CACHE: Final = Path("/var/cache/painmap")


def is_reachable(folder: Path) -> bool:
    """Whether a server that this user starts gets there; all folders on the way count."""
    if sys.platform == "win32" or os.geteuid() != 0:
        return True
    ways = [one for one in (folder, *folder.parents) if one.exists()]
    return all(stat.S_IMODE(one.stat().st_mode) & 0o5 == 0o5 for one in ways)


def reachable_cache(name: str) -> Path | None:
    """Return the user's cache folder, or for root with a closed home one beside it.

    None where another folder was chosen for the cache, and it is closed.
    """
    own = user_cache_path(name, appauthor=False)
    if is_reachable(own):
        return own
    import pwd  # root has one

    home = Path(pwd.getpwuid(os.geteuid()).pw_dir)
    return SYSTEM_CACHE if own.is_relative_to(home) else None
