"""Some workstations in one process: each paints its own visit, and one that two of them share."""

from __future__ import annotations

import json
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from painmap.core.exam import paint_edit
from painmap.core.layers import LayerKey
from painmap.storage.faults import InUseError
from painmap.storage.server import open_server

N = 850_000
PAUSE_S = 0.2
"""Between two strokes of one workstation: quicker than anybody paints."""


def paint(url: str, folder: Path, number: int, visits: list[str], strokes: int) -> dict[str, list]:
    """Paint both visits in turn; return what was acknowledged, and how long each commit took."""
    done: dict[str, list] = {"own": [], "shared": [], "cells": []}
    store = open_server(url, folder / str(number))
    exams = {visit_id: store.open_exam(visit_id, N) for visit_id in visits}
    began = time.perf_counter()
    for stroke in range(strokes):
        visit_id = visits[stroke % 5 == 0]  # every fifth one goes to the shared one
        start = (stroke * 20 + number) * 280  # of a station alone, whoever paints
        edit = paint_edit(exams[visit_id], LayerKey("pain"), range(start, start + 250), 4, "Paint")
        assert edit is not None
        exams[visit_id].apply(edit)
        at = time.perf_counter()
        with suppress(InUseError):
            store.append_edit(visit_id, edit)
        while store.unsaved():  # as the window does
            with suppress(InUseError):
                store.retry(visit_id)
        took = time.perf_counter() - at
        done["shared" if visit_id == visits[1] else "own"].append(took)
        done["cells"].append([visit_id, start])
        for merge in store.take_merges():
            exams[merge.visit_id] = store.open_exam(merge.visit_id, N)
        time.sleep(max(0.0, began + (stroke + 1) * PAUSE_S - time.perf_counter()))
    store.close()
    return done


def main(url: str, first: int, visits: list[str], strokes: int) -> None:
    found: list[dict[str, list]] = []
    many = len(visits) * 2 // 3
    with TemporaryDirectory() as folder:
        stations = [
            threading.Thread(
                target=lambda n=number: found.append(
                    paint(url, Path(folder), first + n, [visits[n], visits[many + n // 2]], strokes)
                )
            )
            for number in range(many)
        ]
        for station in stations:
            station.start()
        for station in stations:
            station.join()
    print(json.dumps(found))


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), sys.argv[3].split(","), int(sys.argv[4]))
