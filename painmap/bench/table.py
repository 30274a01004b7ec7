"""The rows as a table of plain text or Markdown."""

from __future__ import annotations

from collections.abc import Sequence

from painmap.bench.row import Limits, Result

HEADS = ("row", "median", "p99", "peer", "peer's", "ratio", "× memory", "limit", "", "note")


def text_table(results: Sequence[tuple[Result, Limits]]) -> str:
    """Return the rows in columns."""
    rows = [HEADS, *(_cells(result, limits) for result, limits in results)]
    widths = [max(len(row[at]) for row in rows) for at in range(len(HEADS) - 1)]
    lines = [
        "  ".join([*(cell.ljust(width) for cell, width in zip(row, widths, strict=False)), row[-1]])
        for row in rows
    ]
    return "\n".join(line.rstrip() for line in lines)


def markdown_table(results: Sequence[tuple[Result, Limits]]) -> str:
    """Return the rows as Markdown."""
    rows = [HEADS, ("---",) * len(HEADS), *(_cells(row, limits) for row, limits in results)]
    return "\n".join("| " + " | ".join(row) + " |" for row in rows)


def _cells(row: Result, limits: Limits) -> tuple[str, ...]:
    verdict = "missed" if limits.missed(row) else "met"
    bound = _bounds(limits)
    if not bound or (limits.median_s is None and row.ratio is None):
        verdict = ""
    return (
        row.name,
        _time(row.median_s),
        _time(row.p99_s),
        row.peer,
        _time(row.peer_median_s),
        "" if row.ratio is None else f"{row.ratio:.3g}",
        "" if row.limit_ratio is None else f"{row.limit_ratio:.3g}",
        bound,
        verdict,
        row.note,
    )


def _bounds(limits: Limits) -> str:
    parts = []
    if limits.median_s is not None:
        parts.append(f"≤ {_time(limits.median_s)}")
    if limits.p99_s is not None:
        parts.append(f"p99 ≤ {_time(limits.p99_s)}")
    if limits.ratio is not None:
        whole = limits.ratio >= 1
        parts.append(f"≤ {limits.ratio:.3g}" if whole else f"≤ 1/{1 / limits.ratio:.3g}")
    return ", ".join(parts)


def _time(value: float | None) -> str:
    if value is None:
        return ""
    if value >= 1:
        return f"{value:.2f} s"
    return f"{value * 1e3:.3g} ms" if value >= 1e-3 else f"{value * 1e6:.3g} µs"
