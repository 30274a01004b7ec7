"""Carrying out the commands on a clinic: what they print, and their exit codes."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from painmap.commands.asking import NOT_LET_IN, Asked
from painmap.commands.progress import Progress, progress
from painmap.errors import KnownError
from painmap.storage.location import default_path

DONE, NOT_DONE, WRONG, LOCKED = 0, 1, 3, 4

Said = dict[str, Any]
"""What came of a command: figures for `--json`, and `lines` to be read."""


def run(arguments: argparse.Namespace) -> int:
    """Carry out one command and print what came of it; the exit code."""
    asked = Asked(arguments.person, arguments.stdin)
    try:
        with progress(_COUNTED.get(arguments.command, "visits"), quiet=arguments.json) as told:
            said = _COMMANDS[arguments.command](arguments, asked, told)
    except KnownError as error:
        if arguments.json:
            _print_json({"ok": False, "error": error.text, "action": _action(error)})
        else:
            print(f"painmap: {error.text} {_action(error)}".rstrip(), file=sys.stderr)
        return LOCKED if isinstance(error, NOT_LET_IN) else NOT_DONE
    lines = said.pop("lines")
    if arguments.json:
        _print_json(said)
    else:
        print("\n".join(lines))
    return DONE if said["ok"] else WRONG


def _action(error: KnownError) -> str:
    """Return what to do. What a lost server makes wait, waits in a window: here there is none."""
    from painmap.storage.server_faults import ServerLostError

    if isinstance(error, ServerLostError):
        return "Check the address and the network, then start the command again."
    return error.action


def _backup(arguments: argparse.Namespace, asked: Asked, told: Progress) -> Said:
    from painmap.commands.backing_up import back_up

    return back_up(_file(arguments), asked, arguments.folder, told)


def _restore(arguments: argparse.Namespace, asked: Asked, told: Progress) -> Said:
    from painmap.commands.backing_up import put_back

    return put_back(arguments.archive, _file(arguments), asked, told)


def _check(arguments: argparse.Namespace, asked: Asked, told: Progress) -> Said:
    from painmap.commands.looking import look_through

    return look_through(_file(arguments), asked, told)


def _on_server(arguments: argparse.Namespace, asked: Asked, told: Progress) -> Said:
    from painmap.commands import on_server

    if arguments.what == "move":
        return on_server.move(arguments.source, arguments.url, asked, told)
    return on_server.BY_NAME[arguments.what](arguments.url, told)


def _report(arguments: argparse.Namespace, asked: Asked, told: Progress) -> Said:
    from painmap.commands.opening import opened
    from painmap.commands.reporting import report

    with opened(arguments.place, asked) as store:
        told(0, 0)
        return report(store, arguments)


def _compare(arguments: argparse.Namespace, asked: Asked, told: Progress) -> Said:
    from painmap.commands.opening import opened
    from painmap.commands.reporting import compare

    with opened(arguments.place, asked) as store:
        told(0, 0)
        return compare(store, arguments)


def _export(arguments: argparse.Namespace, asked: Asked, told: Progress) -> Said:
    from painmap.commands import archiving, exporting
    from painmap.commands.choosing import patient_of, visit_of
    from painmap.commands.opening import opened

    kinds = {"fhir": exporting.fhir, "dicom": exporting.dicom, "pdf": exporting.pdf,
             "archive": archiving.archive}  # fmt: skip
    with opened(arguments.place, asked) as store:
        patient = patient_of(store, arguments.patient, arguments.born)
        wanted = getattr(arguments, "visit", "")
        visit = visit_of(store, patient, wanted) if wanted else None
        return kinds[arguments.kind](store, patient, visit, arguments, told)


def _import(arguments: argparse.Namespace, asked: Asked, told: Progress) -> Said:
    from painmap.commands import archiving, exporting
    from painmap.commands.opening import opened

    kinds = {"patients": exporting.patients, "archive": archiving.take_in}
    with opened(arguments.place, asked) as store:
        return kinds[arguments.kind](store, arguments, told)


def _cohort(arguments: argparse.Namespace, asked: Asked, told: Progress) -> Said:
    from painmap.commands.cohort import cohort
    from painmap.commands.opening import opened

    with opened(arguments.place, asked) as store:
        return cohort(store, arguments, told)


def _file(arguments: argparse.Namespace) -> Path:
    return arguments.file or default_path()


def _print_json(said: Said) -> None:
    print(json.dumps(said, indent=1, ensure_ascii=False))


_COUNTED: Final = {"import": "patients"}
_COMMANDS: Final[dict[str, Callable[[argparse.Namespace, Asked, Progress], Said]]] = {
    "report": _report,
    "compare": _compare,
    "export": _export,
    "import": _import,
    "cohort": _cohort,
    "backup": _backup,
    "restore": _restore,
    "check": _check,
    "db": _on_server,
}
