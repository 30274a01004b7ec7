"""What a machine must have before Qt can start: a screen and the system's own libraries.

Only the standard library: this runs before anything is installed.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterable, Mapping
from importlib.util import find_spec

from painmap.errors import KnownError

# Shared libraries that Qt's wheels take from the system, and the Debian package of each.
QT_LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libgl1",
    "libEGL.so.1": "libegl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
}
X11_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-image.so.0": "libxcb-cursor0",
    "libxcb-render-util.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}
WAYLAND_LIBRARIES = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}

NO_SCREEN = (
    "Painmap needs a screen and found none; without one, "
    "`{0} demo --out DIR` does the main job on a sample patient."
)


def require_screen(*, command: str, environ: Mapping[str, str] = os.environ) -> None:
    """Raise KnownError when there is no display that Qt could open; `command` starts Painmap."""
    if not sys.platform.startswith("linux"):
        return
    if not any(environ.get(n) for n in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")):
        raise KnownError(NO_SCREEN.format(command))


def needed_libraries(*, screen: bool, environ: Mapping[str, str] = os.environ) -> dict[str, str]:
    """Shared libraries wanted on this machine, each with its Debian package."""
    if not sys.platform.startswith("linux"):
        return {}
    needed = dict(QT_LIBRARIES)
    if screen and environ.get("DISPLAY"):
        needed |= X11_LIBRARIES
    elif screen and environ.get("WAYLAND_DISPLAY"):
        needed |= WAYLAND_LIBRARIES
    return needed


def missing_libraries(needed: Iterable[str]) -> list[str]:
    """Those of `needed` that the loader cannot find; 1 ms each at most."""
    return [name for name in needed if not _loads(name)]


def _loads(library: str) -> bool:
    import ctypes  # as below: a window that opens needs none of these

    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def require_system(*, screen: bool, venv: bool) -> None:
    """Ask for everything that only the system can give, at once: Qt's libraries, Python's venv.

    As root on Debian or Ubuntu it is installed; else KnownError holds the one line to type.
    """
    needed = needed_libraries(screen=screen)
    missing = missing_libraries(needed)
    packages = {needed[library] for library in missing}
    lacking = ["system libraries that Qt needs"] if missing else []
    if venv and (find_spec("ensurepip") is None or find_spec("venv") is None):
        packages.add("python{}.{}-venv".format(*sys.version_info[:2]))
        lacking.append("Python's venv module")
    if not packages:
        return
    require_packages(sorted(packages), lacking=" and ".join(lacking))
    still = missing_libraries(missing)
    if still:
        raise KnownError(f"System libraries that Qt needs are still missing: {', '.join(still)}.")


def require_packages(packages: list[str], *, lacking: str) -> None:
    """Install Debian packages when we may; raise KnownError with the line to type when not."""
    line = f"apt-get update && apt-get install -y --no-install-recommends {' '.join(packages)}"
    sentence = f"This machine lacks {lacking}."
    if not is_debian():
        raise KnownError(sentence, f"Install what Debian calls {' '.join(packages)}.")
    if os.geteuid() != 0:
        raise KnownError(sentence, f"Type this line, then start again: sudo sh -c '{line}'")
    import subprocess

    print(f"Installing {' '.join(packages)} with apt-get …", file=sys.stderr, flush=True)
    environ = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (
        ["apt-get", "update", "-q"],
        ["apt-get", "install", "-y", "-q", "--no-install-recommends", *packages],
    ):
        done = subprocess.run(
            command,
            env=environ,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        # A stale third-party source makes `update` fail although the packages can be had.
        if done.returncode != 0 and command[1] == "install":
            print(done.stdout[-2000:], file=sys.stderr)
            raise KnownError(sentence, f"apt-get could not install them; try by hand: {line}")


def is_debian() -> bool:
    """Whether this is Debian, Ubuntu or a descendant with apt-get."""
    if not sys.platform.startswith("linux") or shutil.which("apt-get") is None:
        return False
    import platform

    try:
        release = platform.freedesktop_os_release()
    except OSError:
        return False
    family = {release.get("ID", ""), *release.get("ID_LIKE", "").split()}
    return bool(family & {"debian", "ubuntu"})
