"""Write the rows of a bench into docs/benchmarks.md: `python tools/bench_table.py rows.json`."""

from __future__ import annotations

import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from painmap.bench.registry import all_rows  # noqa: E402 the checkout has to be found first
from painmap.bench.row import Limits, Result  # noqa: E402
from painmap.bench.table import markdown_table  # noqa: E402

PAGE = ROOT / "docs" / "benchmarks.md"
BEGIN, END = "<!-- rows -->", "<!-- end of rows -->"


def main(path: Path) -> None:
    """Put the table between the two marks of the page."""
    limits = {row.name: row.limits for row in all_rows()}
    results = [Result(**row) for row in json.loads(path.read_text(encoding="utf-8"))]
    table = markdown_table([(row, limits.get(row.name, Limits())) for row in results])
    before, rest = PAGE.read_text(encoding="utf-8").split(BEGIN)
    _, after = rest.split(END)
    PAGE.write_text(f"{before}{BEGIN}\n{table}\n{END}{after}", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
