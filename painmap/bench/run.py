"""The command: `bench [--peers] [--only PREFIX] [--json FILE] [--patients N]`."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from painmap.bench.bench import Bench, Sizes
from painmap.bench.display import screen
from painmap.bench.peers.installing import PROGRAMS, install
from painmap.bench.peers.talking import Peers
from painmap.bench.registry import rows_named
from painmap.bench.row import Limits, Result
from painmap.bench.table import text_table
from painmap.errors import KnownError


def run(
    *, peers: bool = False, only: str = "", out: Path | None = None, patients: int | None = None
) -> int:
    """Run the rows, print the table, write it as JSON where asked; the exit code."""
    rows = rows_named(only)
    if not rows:
        raise KnownError(f"No row of the bench begins with {only}.")
    if peers:
        for program in PROGRAMS:
            try:
                install(program)
            except KnownError as refused:
                # The rows of this peer say that it is not installed; the others are measured.
                print(refused, file=sys.stderr, flush=True)
    sizes = Sizes() if patients is None else Sizes(patients=max(patients, 100))
    results = measured(only, sizes)
    print(text_table(results))
    if out is not None:
        write_json(out, [result for result, _ in results])
    return 0


def measured(only: str, sizes: Sizes) -> list[tuple[Result, Limits]]:
    """Run the rows that begin with `only`, each told on the error output as it starts."""
    from painmap.atlas.atlas import open_atlas

    results = []
    with screen() as display, Peers() as peers:
        bench = Bench(open_atlas(), peers, sizes, display)
        try:
            for row in rows_named(only):
                print(f"{row.name} …", file=sys.stderr, flush=True)
                results.append((row.measure(bench, row), row.limits))
        finally:
            bench.close()
    return results


def write_json(path: Path, results: list[Result]) -> None:
    """Write the rows; KnownError where the disk refuses."""
    text = json.dumps([result.as_json() for result in results], indent=1, ensure_ascii=False)
    try:
        path.write_text(text + "\n", encoding="utf-8")
    except OSError as error:
        raise KnownError(f"The file {path} cannot be written.") from error
