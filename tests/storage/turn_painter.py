"""Paints its own cells for ever, beside others, and says the first of each once it is on disk."""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from painmap.core.exam import paint_edit
from painmap.core.layers import LayerKey
from painmap.storage.clinic import open_clinic
from painmap.storage.faults import InUseError

T = TypeVar("T")


def until_free(task: Callable[[], T]) -> T:
    """Try for ever while the other writes, as the window does."""
    while True:
        with suppress(InUseError):
            return task()


def main(location: str, visit_id: str, n_cells: int, value: int) -> None:
    store = until_free(lambda: open_clinic(location))
    exam = until_free(lambda: store.open_exam(visit_id, n_cells))
    for start in range(value * 20, n_cells - 200, 200):
        edit = paint_edit(exam, LayerKey("pain"), range(start, start + 20), value, "Paint")
        assert edit is not None
        exam.apply(edit)
        with suppress(InUseError):
            store.append_edit(visit_id, edit)
        until_free(lambda: store.retry(visit_id))
        print(start, flush=True)
        if store.take_merges():
            exam = until_free(lambda: store.open_exam(visit_id, n_cells))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4]))
