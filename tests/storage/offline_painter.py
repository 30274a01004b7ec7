"""Paints for ever, once told to, and says the first cell of what is kept though it is not sent."""

from __future__ import annotations

import sys
from contextlib import suppress
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from painmap.core.exam import paint_edit
from painmap.core.layers import LayerKey
from painmap.storage.server import open_server
from painmap.storage.server_faults import ServerLostError


def main(url: str, folder: str, visit_id: str, n_cells: int) -> None:
    store = open_server(url, Path(folder))
    exam = store.open_exam(visit_id, n_cells)
    print("open", flush=True)
    sys.stdin.readline()
    for start in range(0, n_cells - 20, 20):
        edit = paint_edit(exam, LayerKey("pain"), range(start, start + 20), 7, "Paint")
        assert edit is not None
        exam.apply(edit)
        with suppress(ServerLostError):
            store.append_edit(visit_id, edit)
        if not store.only_here:
            print(start, flush=True)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4]))
