"""What `backup`, `restore` and `check` understand; only the standard library."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any, Final

NAMES: Final = ("backup", "restore", "check", "db")

_EPILOG: Final = """\
Whoever may open the file is asked for a passphrase, or for the recovery code that was printed when
the file was started; either is typed at the same question. For scripts it is read from the
environment (PAINMAP_PASSPHRASE or PAINMAP_RECOVERY_CODE) or, with --stdin, from the first line of
the standard input. It is never an argument: other users of a computer can read those.

exit codes:
  0  done; for check: nothing is wrong
  1  not done, and why is said
  2  the command was not understood
  3  check: something is wrong with the file
  4  the passphrase or code does not open it, or nobody was there to ask
"""


def add(commands: Any) -> None:
    """Add the commands to the subparsers of the command line."""
    backup = _command(commands, "backup", "make a backup of a clinic file and verify it")
    _file(backup, "the clinic file")
    backup.add_argument(
        "--folder", type=Path, metavar="DIR", help="where to (default: backups, beside the file)"
    )
    restore = _command(
        commands, "restore", "put a backup in its place, after a backup of what is there"
    )
    restore.add_argument("archive", type=Path, metavar="BACKUP", help="the backup")
    _file(restore, "where the clinic file shall lie")
    check = _command(
        commands, "check", "look through a clinic file or a backup and say what is wrong"
    )
    _file(check, "the clinic file, or a backup")
    server = commands.add_parser(
        "db",
        help="move a clinic to a server, make or look through one there",
        description="A clinic that several workstations share, on a PostgreSQL server.",
        allow_abbrev=False,
    )
    _on_server(server.add_subparsers(dest="what", metavar="WHAT", required=True))


def _on_server(commands: Any) -> None:
    """Add what is done with a server. Its password comes from the keyring or from PGPASSWORD."""
    address = "postgresql+psycopg://name@server/clinic"
    move = _command(
        commands, "move", "move a clinic file to a server and prove that it is the same"
    )
    move.add_argument("source", metavar="FROM", help="the clinic file")
    move.add_argument("url", metavar="TO", help=f"an empty database: {address}")
    make = _command(commands, "make", "make an empty clinic in an empty database on a server")
    make.add_argument("url", metavar="TO", help=address)
    upgrade = _command(commands, "upgrade", "bring the tables on a server to this release")
    upgrade.add_argument("url", metavar="CLINIC", help=address)
    check = _command(commands, "check", "look through a clinic on a server and say what is wrong")
    check.add_argument("url", metavar="CLINIC", help=address)


def _command(commands: Any, name: str, words: str) -> argparse.ArgumentParser:
    command: argparse.ArgumentParser = commands.add_parser(
        name,
        help=words,
        description=f"{words[0].upper()}{words[1:]}.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    command.add_argument("--person", default="", metavar="NAME", help="who opens the file")
    command.add_argument(
        "--stdin", action="store_true", help="read passphrase or code from the standard input"
    )
    command.add_argument("--json", action="store_true", help="answer in JSON")
    return command


def _file(command: argparse.ArgumentParser, words: str) -> None:
    command.add_argument(
        "file", type=Path, nargs="?", metavar="FILE", help=f"{words} (default: the usual place)"
    )
