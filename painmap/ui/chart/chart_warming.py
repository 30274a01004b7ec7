"""Gets the charts of a body ready in a thread, so that a tile opens at once."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import Any

import numpy as np
from PySide6.QtCore import QObject, Qt, Signal

from painmap.atlas.locate import describe
from painmap.core.skin import skin_of
from painmap.core.surface import surface_of
from painmap.ui.chart.chart_pictures import silhouette_of


class ChartWarming(QObject):
    """`warmed(key)` in the window's thread when a chart is ready to be painted on."""

    warmed = Signal(str)
    _done = Signal(object, object, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="painmap-charts")
        self._closed = False
        self._warm: set[tuple[int, str]] = set()
        self._asked: set[tuple[int, str]] = set()
        self._done.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def is_warm(self, body: Any, key: str) -> bool:
        """Whether a chart of a body can be used without waiting."""
        return (id(body), key) in self._warm

    def warm(self, body: Any, keys: list[str], *, first: int = 0) -> None:
        """Prepare charts in this order; after the `first` of them what counting needs before its
        first patch."""
        if self._closed:
            return
        asked = [key for key in keys if (id(body), key) not in self._asked]
        counting = not self._asked
        soon = set(keys[:first])
        for key in (key for key in asked if key in soon):
            self._prepare(body, key)
        if counting:
            self._pool.submit(_prepare_counting, body)
        for key in (key for key in asked if key not in soon):
            self._prepare(body, key)
        if asked:
            self._pool.submit(_prepare_borders, body)
        for key in asked:  # what only painting needs, when all can be seen
            self._pool.submit(_prepare_painting, body, key)

    def _prepare(self, body: Any, key: str) -> None:
        self._asked.add((id(body), key))
        future = self._pool.submit(_prepare, body, key)
        future.add_done_callback(partial(self._finished, body, key))

    def note(self, body: Any, key: str) -> None:
        """A chart was made elsewhere."""
        self._warm.add((id(body), key))

    def close(self) -> None:
        """Finish the chart at hand, drop the others."""
        self._closed = True
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _finished(self, body: Any, key: str, done: Future[None]) -> None:
        if not done.cancelled():
            self._done.emit(done, body, key)

    def _take(self, done: Future[None], body: Any, key: str) -> None:
        done.result()
        self.note(body, key)
        self.warmed.emit(key)


def _prepare(body: Any, key: str) -> None:
    chart = body.chart(key)
    _ = chart.pixel_cell
    silhouette_of(chart)


def _prepare_painting(body: Any, key: str) -> None:
    surface_of(body, body.chart(key))


def _prepare_counting(body: Any) -> None:
    import scipy.sparse.csgraph  # noqa: F401 the import is what takes long

    atlas = body.atlas
    _ = atlas.neighbours
    for limb in range(1, 5):  # the first level on a limb measures the whole limb
        describe(atlas, body, int(np.argmax(atlas.limb == limb)), 1.0)


def _prepare_borders(body: Any) -> None:
    skin_of(body.atlas).warm()
