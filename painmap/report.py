"""Crash reports: enough to find a bug, nothing about a patient.

A report goes by mail to people who may not know whose exam was open. So it holds where the code
stood and which kind of error it was, and leaves out what could carry a name: local variables, the
messages of errors (a database error quotes its parameters, a ValueError the text it could not
read), and the folders above a file (a home folder is named after its owner).
"""

from __future__ import annotations

import logging
import os
import secrets
import sys
import traceback
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from threading import Lock
from types import TracebackType

from platformdirs import user_data_path

import painmap

KEPT_REPORTS = 20
_LONGEST_CHAIN = 8
_PACKAGE = Path(painmap.__file__).resolve().parent
_PARTS = ("PySide6-Essentials", "numpy", "scipy", "SQLAlchemy", "alembic")

_log = logging.getLogger(__name__)


def log_dir() -> Path:
    """Folder of the log and the crash reports, beside the default clinic file. Makes nothing."""
    return user_data_path("Painmap", appauthor=False) / "logs"


def crash_report(error: BaseException, *, at: datetime | None = None) -> str:
    """The text of a report about `error`, free of patients' data; `at` is UTC."""
    import platform  # not before the window

    lines = [
        f"Painmap {painmap.__version__}, crash report",
        f"{at or datetime.now(UTC):%Y-%m-%d %H:%M:%S} UTC",
        f"Python {platform.python_version()}, {platform.platform()}",
        ", ".join(f"{part} {_version(part)}" for part in _PARTS),
        "",
        *_chain(error),
        "",
        "Messages of errors and values of variables are left out: they could name a patient.",
    ]
    return "\n".join(lines) + "\n"


class Reports:
    """The reports of one run: an error that comes again and again is written and told once.

    Any thread may report. How often it came is noted in its file at each power of two, so that an
    error on every move of the mouse costs next to nothing.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = Lock()
        self._seen: dict[tuple[str, ...], _Seen] = {}

    def add(self, error: BaseException) -> tuple[str, Path | None, int]:
        """The report, where it is (None when the disk refuses), and how often it came by now."""
        with self._lock:
            place = tuple(_chain(error))
            seen = self._seen.get(place)
            if seen is None:
                text = crash_report(error)
                seen = self._seen[place] = _Seen(text, write_report(text, folder=self._folder))
            seen.times += 1
            if seen.times > 1 and seen.times & (seen.times - 1) == 0 and seen.path is not None:
                again = f"{seen.text}Seen {seen.times} times or more.\n"
                write_report(again, folder=self._folder, path=seen.path)
            return seen.text, seen.path, seen.times


@dataclass(slots=True)
class _Seen:
    text: str
    path: Path | None
    times: int = 0


def write_report(text: str, *, folder: Path, path: Path | None = None) -> Path | None:
    """Write a report whole or not at all; None when the disk refuses. Keeps the newest twenty.

    `path` is that of a report of before, to be replaced.
    """
    stamp = datetime.now(UTC)
    path = path or folder / f"crash-{stamp:%Y%m%d-%H%M%S}-{secrets.token_hex(3)}.txt"
    draft = path.with_suffix(".part")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with draft.open("w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
        for old in sorted(folder.glob("crash-*.txt"))[:-KEPT_REPORTS]:
            old.unlink(missing_ok=True)
    except OSError as refused:
        _log.warning("cannot write a crash report: %s", refused.strerror)
        return None
    return path


def _chain(error: BaseException) -> Iterator[str]:
    """The error and what it came from, the first cause first, as Python prints it."""
    chain: list[tuple[BaseException, str]] = []
    current: BaseException | None = error
    joint = ""
    while current is not None and len(chain) < _LONGEST_CHAIN:
        chain.append((current, joint))
        if current.__cause__ is not None:
            current, joint = current.__cause__, "which caused:"
        elif current.__context__ is not None and not current.__suppress_context__:
            current, joint = current.__context__, "and while that was handled:"
        else:
            current = None
    for member, joint in reversed(chain):
        yield from _stack(member.__traceback__)
        yield _kind(member)
        if isinstance(member, BaseExceptionGroup):
            yield from (f"  with {_kind(part)}" for part in member.exceptions)
        if joint:
            yield joint


def _stack(tb: TracebackType | None) -> Iterator[str]:
    for frame in traceback.extract_tb(tb):
        yield f"  {_short(frame.filename)}:{frame.lineno} in {frame.name}"
        if frame.line:
            yield f"    {frame.line}"


def _short(filename: str) -> str:
    """A file's path from `painmap/` or `site-packages/` on; else its bare name."""
    path = Path(filename)
    if path.is_relative_to(_PACKAGE):
        return path.relative_to(_PACKAGE.parent).as_posix()
    if "site-packages" in path.parts:
        at = len(path.parts) - path.parts[::-1].index("site-packages")
        return "/".join(path.parts[at:])
    return path.name


def _kind(error: BaseException) -> str:
    """The error's type with those of its parts that name code or the system, never data."""
    known: list[str] = []
    if isinstance(error, OSError) and error.errno is not None:
        known.append(f"errno {error.errno}: {os.strerror(error.errno)}")
    if isinstance(error, (ImportError, NameError, AttributeError)) and error.name:
        known.append(f"name {error.name}")
    if isinstance(error, AttributeError) and error.obj is not None:
        known.append(f"of a {type(error.obj).__name__}")
    if sqlite_name := getattr(error, "sqlite_errorname", None):
        known.append(str(sqlite_name))
    kind = type(error)
    name = (
        kind.__qualname__
        if kind.__module__ == "builtins"
        else f"{kind.__module__}.{kind.__qualname__}"
    )
    return f"{name} ({', '.join(known)})" if known else name


def _version(part: str) -> str:
    from importlib.metadata import PackageNotFoundError, version  # 20 ms: not before the window

    try:
        return version(part)
    except PackageNotFoundError:
        return "absent"


def print_report(text: str, path: Path | None) -> None:
    """Tell a terminal, for when there is no window to tell."""
    where = f"The report is in {path}." if path else "The report could not be written."
    print(f"painmap: something went wrong inside Painmap. {where}\n{text}", file=sys.stderr)
