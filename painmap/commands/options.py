"""What `backup`, `restore`, `check` and `db` understand; only the standard library."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any, Final

from painmap.commands import record_options
from painmap.commands.command_parser import command

NAMES: Final = (
    *("report", "compare", "export", "import", "cohort"),
    *("backup", "restore", "check", "db"),
)


def add(commands: Any) -> None:
    """Add the commands to the subparsers of the command line."""
    record_options.add(commands)
    backup = command(commands, "backup", "make a backup of a clinic file and verify it")
    _file(backup, "the clinic file")
    backup.add_argument(
        "--folder", type=Path, metavar="DIR", help="where to (default: backups, beside the file)"
    )
    restore = command(
        commands, "restore", "put a backup in its place, after a backup of what is there"
    )
    restore.add_argument("archive", type=Path, metavar="BACKUP", help="the backup")
    _file(restore, "where the clinic file shall lie")
    check = command(
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
    move = command(commands, "move", "move a clinic file to a server and prove that it is the same")
    move.add_argument("source", metavar="FROM", help="the clinic file")
    move.add_argument("url", metavar="TO", help=f"an empty database: {address}")
    make = command(commands, "make", "make an empty clinic in an empty database on a server")
    make.add_argument("url", metavar="TO", help=address)
    upgrade = command(commands, "upgrade", "bring the tables on a server to this release")
    upgrade.add_argument("url", metavar="CLINIC", help=address)
    check = command(commands, "check", "look through a clinic on a server and say what is wrong")
    check.add_argument("url", metavar="CLINIC", help=address)


def _file(command: argparse.ArgumentParser, words: str) -> None:
    command.add_argument(
        "file", type=Path, nargs="?", metavar="FILE", help=f"{words} (default: the usual place)"
    )
