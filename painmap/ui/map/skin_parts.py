"""The parts of the skin that charts in view show, with boxes and names: for screen readers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QPoint, QPointF, QRect, QRectF

from painmap.ui.chart.chart_view import ChartView
from painmap.ui.chart.chart_window import seen_box
from painmap.ui.map.place_words import atom_name

if TYPE_CHECKING:
    from painmap.atlas.atlas import Atlas

_LEAST_CELLS = 30
"""Fewer cells of a part at a figure's edge are not worth a word."""


@dataclass(frozen=True, slots=True)
class ChartPlace:
    """A part of the skin on one chart: the atom's number, its cells there, their box in px."""

    chart: Any
    atom: int
    n_cells: int
    box: QRectF


def boxes_of(chart: Any, atom: NDArray[np.uint8]) -> tuple[ChartPlace, ...]:
    """The parts of the skin that a chart shows, in the order of their numbers."""
    of_cell = atom[chart.cells]
    order = np.argsort(of_cell, kind="stable")
    found, first, count = np.unique(of_cell[order], return_index=True, return_counts=True)
    xy = chart.xy[order]
    low, high = (at.reduceat(xy, first, axis=0) for at in (np.minimum, np.maximum))
    return tuple(
        ChartPlace(
            chart, int(code), int(n), QRectF(QPointF(*map(float, a)), QPointF(*map(float, b)))
        )
        for code, n, a, b in zip(found, count, low, high, strict=True)
        if n >= _LEAST_CELLS
    )


class SkinParts:
    """Parts of the skin in a view, each once: on the chart that shows most of it.

    Worked out only when somebody asks. `tell(atom)` is what is said of a part after its name;
    `atlas()` is None while nothing is shown; `told()` sums all up.
    """

    def __init__(
        self,
        view: ChartView,
        atlas: Callable[[], Atlas | None],
        tell: Callable[[int], str],
        told: Callable[[], str] = lambda: "",
    ) -> None:
        self.view, self._atlas, self._tell, self._told = view, atlas, tell, told
        self._boxes: WeakKeyDictionary[Any, tuple[ChartPlace, ...]] = WeakKeyDictionary()
        self._listed: list[ChartPlace] = []
        self._listed_for: list[Any] = []

    @property
    def places(self) -> list[ChartPlace]:
        """What is in view, chart by chart."""
        atlas = self._atlas()
        if atlas is None:
            return []
        charts = [chart for chart, _ in self.view.places()]
        if self._listed_for != charts:
            self._listed, self._listed_for = self._list(charts, atlas), charts
        return self._listed

    def _list(self, charts: list[Any], atlas: Atlas) -> list[ChartPlace]:
        seen: dict[int, ChartPlace] = {}
        for chart in charts:
            if chart not in self._boxes:
                self._boxes[chart] = boxes_of(chart, atlas.atom)
            for place in self._boxes[chart]:
                known = seen.get(place.atom)
                if known is None or place.n_cells > known.n_cells:
                    seen[place.atom] = place
        return [place for chart in charts for place in self._boxes[chart]
                if seen[place.atom] is place]  # fmt: skip

    # What is spoken

    def summary(self) -> str:
        return self._told()

    def count(self) -> int:
        return len(self.places)

    def name(self, at: int) -> str:
        """'LEFT lower leg, front: Pain 7, 85 cm²'."""
        atlas, place = self._atlas(), self.places[at]
        if atlas is None:
            return ""
        words = QCoreApplication.translate("ChartPlaces", "{0}: {1}")
        return words.format(atom_name(atlas.atoms[place.atom]), self._tell(place.atom))

    def box(self, at: int) -> QRect:
        return self.box_of(self.places[at])

    def box_of(self, place: ChartPlace) -> QRect:
        """Where a place is in the view now; empty when it has gone out of it."""
        for chart, at in self.view.places():
            if chart is place.chart:
                box = place.box
                seen = QRectF(
                    at.x + at.scale * box.x(), at.y + at.scale * box.y(),
                    at.scale * box.width(), at.scale * box.height(),
                )  # fmt: skip
                seen &= seen_box(chart, self.view.window_now, at)  # a close-up leaves rows out
                return seen.toAlignedRect() & self.view.rect()
        return QRect()

    def at(self, point: QPoint) -> int:
        found, atlas = self.view.chart_at(QPointF(point)), self._atlas()
        if found is None or atlas is None:
            return -1
        chart, place = found
        x, y = (point.x() - place.x) / place.scale, (point.y() - place.y) / place.scale
        cell = int(chart.pick(x, y))
        atom = -1 if cell < 0 else int(atlas.atom[cell])
        return next((n for n, each in enumerate(self.places) if each.atom == atom), -1)
