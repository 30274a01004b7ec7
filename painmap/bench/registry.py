"""All rows, in the order in which they run and are printed."""

from __future__ import annotations

from painmap.bench import (
    chart_rows,
    cohort_rows,
    compare_rows,
    compare_screen_rows,
    course_rows,
    event_rows,
    growth_rows,
    load_rows,
    model_rows,
    paper_rows,
    start_rows,
    store_rows,
)
from painmap.bench.row import Row


def all_rows() -> tuple[Row, ...]:
    """Every row; later ones may lean on what earlier ones have made ready, never on a result."""
    modules = (
        model_rows,
        event_rows,
        chart_rows,
        store_rows,
        compare_rows,
        compare_screen_rows,
        course_rows,
        paper_rows,
        growth_rows,
        load_rows,
        cohort_rows,
        start_rows,
    )
    return tuple(row for module in modules for row in module.rows())


def rows_named(prefix: str) -> tuple[Row, ...]:
    """The rows whose name begins so."""
    return tuple(row for row in all_rows() if row.name.startswith(prefix))
