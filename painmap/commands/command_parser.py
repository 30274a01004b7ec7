"""The arguments that several commands share; only the standard library."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any, Final

EPILOG: Final = """\
Whoever may open the file is asked for a passphrase, or for the recovery code that was printed when
the file was started; either is typed at the same question. For scripts it is read from the
environment (PAINMAP_PASSPHRASE or PAINMAP_RECOVERY_CODE) or, with --stdin, from the first line of
the standard input. It is never an argument: other users of a computer can read those.

exit codes:
  0    done; for check: nothing is wrong
  1    not done, and why is said
  2    the command was not understood
  3    done, and something is wrong with what was looked at
  4    the passphrase or code does not open it, or nobody was there to ask
  130  stopped by Ctrl+C
"""


def command(
    commands: Any, name: str, words: str, more: str = "", aliases: Sequence[str] = ()
) -> argparse.ArgumentParser:
    """Add a command on a clinic; `words` say what it does, in the list and above its own help."""
    description = f"{words[0].upper()}{words[1:]}."
    added: argparse.ArgumentParser = commands.add_parser(
        name,
        help=words,
        description=f"{description} {more}".strip(),
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
        aliases=list(aliases),
    )
    added.add_argument("--person", default="", metavar="NAME", help="who opens the file")
    added.add_argument(
        "--stdin", action="store_true", help="read passphrase or code from the standard input"
    )
    added.add_argument("--json", action="store_true", help="answer in JSON")
    return added


def clinic(command: argparse.ArgumentParser) -> None:
    """Add which clinic it is about: the last argument, which may be left out."""
    command.add_argument(
        "place",
        nargs="?",
        default="",
        metavar="CLINIC",
        help="a clinic file, or postgresql+psycopg://name@server/clinic (default: the usual place)",
    )


def patient(command: argparse.ArgumentParser) -> None:
    """Add how a patient is chosen."""
    command.add_argument(
        "--patient",
        default="",
        metavar="WHO",
        help="the clinic's number, the name as shown (Family, Given), or Painmap's own id; may be "
        "left out in a file of one patient",
    )
    command.add_argument(
        "--born", type=day, metavar="DATE", help="date of birth (2013-01-31), where names are alike"
    )


def visit(command: argparse.ArgumentParser, name: str, words: str) -> None:
    """Add how a visit is chosen."""
    command.add_argument(
        f"--{name}",
        default="",
        metavar="VISIT",
        help=f"{words}: its number, its date (2026-01-31) or its id",
    )


def out(
    command: argparse.ArgumentParser,
    words: str,
    *,
    required: bool = True,
    endings: tuple[str, ...] = (),
) -> None:
    """Add where what it makes goes; a name with another ending than one of `endings` is refused,
    for what is written there would not be what it says."""

    def path(text: str) -> Path:
        named = Path(text)
        if endings and named.suffix and not text.lower().endswith(endings):
            raise argparse.ArgumentTypeError(
                f"this writes a {endings[0]} file: {named.name} cannot be its name, "
                f"{named.stem}{endings[0]} can"
            )
        return named

    command.add_argument("--out", type=path, required=required, metavar="PATH", help=words)


def day(text: str) -> date:
    """Read a date as the command line takes it."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text} is no date; 2013-01-31 is one") from None
