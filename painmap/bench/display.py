"""A screen for rows that need one: Xvfb, started where it is installed and ended afterwards."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from painmap.prerequisites import X11_LIBRARIES, missing_libraries

SCREEN = "1920x1200x24"


@contextmanager
def screen() -> Iterator[str]:
    """Give the process a screen of its own: the DISPLAY, or '' where only offscreen is left.

    Sets `DISPLAY` and `QT_QPA_PLATFORM` as long as it lasts; the user's own screen is left alone.
    """
    if not sys.platform.startswith("linux") or shutil.which("Xvfb") is None:
        with _set(QT_QPA_PLATFORM="offscreen"):
            yield ""
        return
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", SCREEN, "-nolisten", "tcp"],
        pass_fds=(write,),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read) as pipe:
            number = pipe.readline().strip()  # empty when the server could not start
        display = f":{number}" if number else ""
        usable = bool(display) and not missing_libraries(X11_LIBRARIES)
        with _set(
            DISPLAY=display, WAYLAND_DISPLAY="", QT_QPA_PLATFORM="xcb" if usable else "offscreen"
        ):
            yield display
    finally:
        server.terminate()
        server.wait()


@contextmanager
def _set(**values: str) -> Iterator[None]:
    """Set variables of the environment for a while; '' takes one away."""
    before = {name: os.environ.get(name, "") for name in values}
    try:
        _apply(values)
        yield
    finally:
        _apply(before)


def _apply(values: dict[str, str]) -> None:
    for name, value in values.items():
        if value:
            os.environ[name] = value
        else:
            os.environ.pop(name, None)
