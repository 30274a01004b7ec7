"""The command line; only the standard library until a command runs, as Qt may not be there yet."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import painmap
from painmap.errors import KnownError
from painmap.memory import keep_off_disk

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

STOPPED = 130
"""The exit code of what Ctrl+C ended, as shells have it."""


def parser(*, prog: str = "painmap", checkout: bool = False) -> argparse.ArgumentParser:
    """The commands and options that Painmap understands; `checkout`: with what only one has."""
    import argparse

    from painmap.commands import options

    top = argparse.ArgumentParser(
        prog=prog,
        description="Paint pain and allodynia on skin, count, compare, print.",
        epilog="Without a command the application starts.",
        allow_abbrev=False,
    )
    top.add_argument("--version", action="version", version=f"Painmap {painmap.__version__}")
    top.add_argument(
        "--clinic",
        default="",
        metavar="PLACE",
        help="open this clinic now and at later starts: a file, or "
        "postgresql+psycopg://name@server/clinic",
    )
    commands = top.add_subparsers(dest="command", metavar="COMMAND")
    demo = commands.add_parser(
        "demo",
        help="do the main job on a sample patient, without a screen",
        description="Make an invented patient's clinic file, reports, pictures and figures.",
        allow_abbrev=False,
    )
    demo.add_argument(
        "--out", type=Path, required=True, metavar="DIR", help="folder for what it makes"
    )
    bench = commands.add_parser(
        "bench",
        help="measure what painting costs, beside other programs where they are installed",
        description="Measure what painting, comparing and starting cost; docs/benchmarks.md says "
        "how to read it.",
        allow_abbrev=False,
    )
    bench.add_argument(
        "--peers", action="store_true", help="install the programs to compare with first"
    )
    bench.add_argument("--only", default="", metavar="PREFIX", help="rows whose name begins so")
    bench.add_argument(
        "--json",
        type=Path,
        metavar="FILE",
        help="write the rows as JSON to FILE, too: here it takes the name of a file, as rows come "
        "one by one; --json of the other commands takes none and prints",
    )
    bench.add_argument(
        "--patients", type=int, metavar="N", help="of the clinic of the db rows (100000)"
    )
    demo.add_argument("--json", action="store_true", help="name what was made, in JSON")
    options.add(commands)
    if checkout:
        commands.add_parser("test", help="run the test suite; ARGS go to pytest")
    return top


def run(arguments: argparse.Namespace) -> int:
    """Carry out one parsed command; the exit code. A KnownError is printed, a bug is raised."""
    return _told(lambda: _run(arguments))


def _told(task: Callable[[], int]) -> int:
    keep_off_disk()
    try:
        code = task()
        if sys.stdout:  # there is none in a Windows program without a terminal
            sys.stdout.flush()
        return code
    except KnownError as error:
        print(f"painmap: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("painmap: stopped", file=sys.stderr)
        return STOPPED
    except BrokenPipeError:
        # Whoever read along (`| head`) has read enough; Python would flush once more at the end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


def _run(arguments: argparse.Namespace) -> int:
    if arguments.command not in (None, "demo", "bench"):
        from painmap.commands import running

        return running.run(arguments)
    if arguments.command is None:
        return _window(arguments.clinic)
    if arguments.command == "demo":
        from painmap import app  # Qt: imported when a command needs it

        return app.run_demo(arguments.out, as_json=arguments.json)
    if getattr(sys, "frozen", False):
        raise KnownError(
            "This build of Painmap has no bench.", "Install Painmap with Python to measure it."
        )
    from painmap.bench import run as bench

    return bench.run(
        peers=arguments.peers, only=arguments.only, out=arguments.json, patients=arguments.patients
    )


def _window(clinic: str = "") -> int:
    from painmap import app, prerequisites

    prerequisites.require_screen(command="painmap")
    return app.run(clinic)


def main() -> int:
    """Entry point of an installed Painmap."""
    # Reading arguments takes a tenth of the time to the first window: not where there are none.
    return run(parser().parse_args()) if sys.argv[1:] else _told(_window)
