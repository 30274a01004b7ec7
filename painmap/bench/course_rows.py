"""All visits of a patient: from fifty stored exams to the pixels of the screen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

import numpy as np
from numpy.typing import NDArray

from painmap.atlas.body import Body
from painmap.bench.bench import Bench
from painmap.bench.growth_rows import in_words
from painmap.bench.memory import resident_bytes
from painmap.bench.row import Limits, Result, Row
from painmap.bench.samples import BEGAN, patient, visit
from painmap.core.body_parts import parts_of
from painmap.core.exam import paint_edit
from painmap.core.layers import NOT_RATED, LayerKey
from painmap.storage.store import Store, create_throw_away

VISITS = 50
MOST_BYTES = 400_000_000
_WAIT_MS, _LOOK_MS = 60_000, 20
_LIMB, _ALLODYNIA, _PAIN = 4, LayerKey("allodynia", "brush"), LayerKey("pain")


def rows() -> Iterator[Row]:
    """The rows of this module."""
    yield Row("timeline.50", Limits(median_s=1.0), _timeline, screen=True)


def _timeline(bench: Bench, row: Row) -> Result:
    """Open the screen until maps, line and trend of all visits are painted; fewer for growth."""
    from PySide6.QtWidgets import QApplication

    from painmap.ui.parts import theme

    most = min(VISITS, bench.sizes.growth)
    application = QApplication.instance() or QApplication(["painmap-bench"])
    if isinstance(application, QApplication) and not application.styleSheet():
        theme.apply(application, theme.LIGHT)
    with TemporaryDirectory(prefix="painmap-bench-") as folder:
        sizes = sorted({max(2, most // 5), max(2, most // 2), most})
        stores = [_stored(bench, Path(folder) / f"{n}.painmap", n) for n in sizes]
        try:
            _opened(bench, stores[0])  # charts are made once, whatever is opened first
            times = [[_opened(bench, store) for _ in range(_rounds(bench))] for store in stores]
            peak = max(used for part in times for _, used in part)
        finally:
            for store in stores:
                store.close()
    medians = [float(np.median([took for took, _ in part])) for part in times]
    whole = [took for took, _ in times[-1]]
    grown = in_words(sizes, medians)
    ends = f"{medians[0]:.2f} s with {sizes[0]}, {medians[-1]:.2f} s with {sizes[-1]}"
    held = f"{peak / 1e6:.0f} MB more in memory, of {MOST_BYTES / 1e6:.0f}"
    note = f"{grown} in visits: {ends}; {held if peak else 'memory not told by this system'}"
    if peak > MOST_BYTES:
        note = f"too much memory; {note}"
    return Result(row.name, medians[-1], max(whole), note=note)


def _rounds(bench: Bench) -> int:
    return max(1, min(5, bench.sizes.rounds))


def _opened(bench: Bench, store: Store) -> tuple[float, int]:
    """Seconds to the pixels, and the bytes that the program grew by at its largest."""
    from PySide6.QtCore import QEventLoop, QTimer
    from PySide6.QtWidgets import QApplication

    from painmap.bench.stage import work
    from painmap.ui.course.course_screen import CourseScreen
    from painmap.ui.session.session import Session

    before = resident_bytes()
    held, loop, look = [before], QEventLoop(), QTimer()
    look.timeout.connect(lambda: held.append(resident_bytes()))
    look.start(_LOOK_MS)
    QTimer.singleShot(_WAIT_MS, loop.quit)
    session = Session(lambda: bench.atlas)
    session._store = store  # noqa: SLF001 a session closes its file, and this one is needed again
    began = perf_counter()
    screen = CourseScreen(session, patient().id)
    screen.ready.connect(loop.quit)
    screen.resize(1280, 720)
    screen.show()
    # As in the application, the window sleeps until there is something to do.
    loop.exec()
    work()
    screen.grab()
    took = perf_counter() - began
    look.stop()
    held.append(resident_bytes())
    screen.leave()
    screen.hide()
    screen.deleteLater()
    session._store = None  # noqa: SLF001
    QApplication.processEvents()
    return took, max(held) - before


def _stored(bench: Bench, path: Path, n: int) -> Store:
    """A file with n visits: allodynia of a leg, smaller each time, and three patches of pain."""
    store, parts = create_throw_away(path, "Dr Bench"), parts_of(bench.atlas)
    store.add_patient(patient())
    for number in range(n):
        began = BEGAN + timedelta(days=7 * number)
        one = replace(
            visit(bench.atlas, bench.body.key), id=f"{number:032x}", number=number + 1,
            began_at=began,
        )  # fmt: skip
        store.add_visit(one)
        exam = store.load_exam(one.id, bench.atlas.n_cells)
        exam.parts = parts
        along = bench.atlas.limb_pos
        zone = (bench.atlas.limb == _LIMB) & (along > 1.3 + 0.5 * number / n) & (along < 2.9)
        for layer, cells, value in (
            (_ALLODYNIA, np.flatnonzero(zone), 1),
            (_PAIN, _patches(bench.body, number), NOT_RATED if number % 3 else 6),
        ):
            edit = paint_edit(exam, layer, cells, value, "Sample")
            if edit is not None:
                exam.apply(edit)
                store.append_edit(one.id, edit)
        store.fold(one.id)
    return store


def _patches(body: Body, number: int) -> NDArray[np.intp]:
    centres, rng = body.centres, np.random.default_rng(7)
    radius = 4.0 + 3.0 * np.cos(number / 5)
    zone = np.zeros(len(centres), np.bool_)
    for middle in rng.integers(0, len(centres), 3):
        away = centres - centres[middle]
        zone |= np.einsum("ij,ij->i", away, away) < radius**2
    return np.flatnonzero(zone)
