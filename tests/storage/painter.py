"""Paints for ever and says the number of each edit once it is on disk: `test_disk` kills it."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from painmap.core.exam import paint_edit
from painmap.core.layers import LayerKey
from painmap.storage.store import open_store


def main(path: str, visit_id: str, n_cells: int) -> None:
    store = open_store(Path(path))
    exam = store.load_exam(visit_id, n_cells)
    for number in range(1, n_cells // 100 - 10):
        cells = range(number * 100, number * 100 + 1_000)
        edit = paint_edit(exam, LayerKey("pain"), cells, number % 11 + 1, "Paint")
        assert edit is not None
        exam.apply(edit)
        print(store.append_edit(visit_id, edit), flush=True)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
