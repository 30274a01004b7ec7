"""Carrying out `backup`, `restore` and `check`: what they print, and their exit codes."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from painmap.commands.asking import NOT_LET_IN, Asked
from painmap.commands.backing_up import back_up, put_back
from painmap.commands.looking import look_through
from painmap.errors import KnownError
from painmap.storage.location import default_path

DONE, NOT_DONE, WRONG, LOCKED = 0, 1, 3, 4


def run(arguments: argparse.Namespace) -> int:
    """Carry out one command and print what came of it; the exit code."""
    asked = Asked(arguments.person, arguments.stdin)
    path: Path = getattr(arguments, "file", None) or default_path()
    try:
        said = _COMMANDS[arguments.command](arguments, path, asked)
    except KnownError as error:
        if arguments.json:
            _print_json({"ok": False, "error": error.text, "action": error.action})
        else:
            print(f"painmap: {error}", file=sys.stderr)
        return LOCKED if isinstance(error, NOT_LET_IN) else NOT_DONE
    lines = said.pop("lines")
    if arguments.json:
        _print_json(said)
    else:
        print("\n".join(lines))
    return DONE if said["ok"] else WRONG


def _backup(arguments: argparse.Namespace, path: Path, asked: Asked) -> dict[str, Any]:
    return back_up(path, asked, arguments.folder)


def _restore(arguments: argparse.Namespace, path: Path, asked: Asked) -> dict[str, Any]:
    return put_back(arguments.archive, path, asked)


def _check(arguments: argparse.Namespace, path: Path, asked: Asked) -> dict[str, Any]:
    return look_through(path, asked, None if arguments.json else _told)


def _on_server(arguments: argparse.Namespace, _path: Path, asked: Asked) -> dict[str, Any]:
    from painmap.commands import on_server

    if arguments.what == "move":
        return on_server.move(arguments.source, arguments.url, asked)
    return on_server.BY_NAME[arguments.what](arguments.url)


def _told(done: int, of: int) -> None:
    if sys.stderr.isatty():
        end = "\n" if done == of else ""
        print(f"\r{done} of {of} visits", end=end, file=sys.stderr, flush=True)


def _print_json(said: dict[str, Any]) -> None:
    print(json.dumps(said, indent=1, ensure_ascii=False))


_COMMANDS: Final[dict[str, Callable[[argparse.Namespace, Path, Asked], dict[str, Any]]]] = {
    "backup": _backup,
    "restore": _restore,
    "check": _check,
    "db": _on_server,
}
