"""What is in memory stays there: keys and names are in it while a clinic file is open."""

from __future__ import annotations


def keep_off_disk() -> None:
    """Ask the system to write no image of the memory when the program crashes (a core dump).

    On Windows such images are off unless somebody switches them on for all programs.
    """
    try:
        import resource
    except ImportError:  # not POSIX
        return
    _soft, hard = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (0, hard))
