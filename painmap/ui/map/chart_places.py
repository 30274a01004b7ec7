"""What can be said of the charts in view: each part of the skin, where it lies, what is on it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QPoint, QPointF, QRect, QRectF

from painmap.core.layers import LAYER_KINDS, LayerKey
from painmap.core.skin_places import painted_by_atom
from painmap.ui.map.area_chip import state_text
from painmap.ui.map.paint_tools import layer_name
from painmap.ui.map.place_words import atom_name
from painmap.ui.parts.wording import core_text, number

if TYPE_CHECKING:
    from painmap.ui.map.canvas import Canvas
    from painmap.ui.map.live_counts import LiveCounts
    from painmap.ui.session.session import Session

_LEAST_CELLS = 30
"""Fewer cells of a part at a figure's edge are not worth a word."""


def tr(text: str) -> str:
    return QCoreApplication.translate("ChartPlaces", text)


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


class ChartPlaces:
    """Names and boxes of what the canvas shows, worked out only when somebody asks for them."""

    def __init__(self, session: Session, canvas: Canvas, counts: LiveCounts) -> None:
        self._session, self._canvas, self._counts = session, canvas, counts
        self._boxes: WeakKeyDictionary[Any, tuple[ChartPlace, ...]] = WeakKeyDictionary()
        self._listed: list[ChartPlace] = []
        self._listed_for: list[Any] = []
        self._painted_for: tuple[object, ...] = ()
        self._painted: dict[LayerKey, NDArray[np.float64]] = {}

    @property
    def places(self) -> list[ChartPlace]:
        """What is in view, chart by chart, each part once: on the chart that shows most of it."""
        if not self._session.has_exam:
            return []
        charts = [chart for chart, _ in self._canvas.places()]
        if self._listed_for != charts:
            self._listed, self._listed_for = self._list(charts), charts
        return self._listed

    def _list(self, charts: list[Any]) -> list[ChartPlace]:
        seen: dict[int, ChartPlace] = {}
        for chart in charts:
            if chart not in self._boxes:
                self._boxes[chart] = boxes_of(chart, self._session.atlas.atom)
            for place in self._boxes[chart]:
                known = seen.get(place.atom)
                if known is None or place.n_cells > known.n_cells:
                    seen[place.atom] = place
        return [place for chart in charts for place in self._boxes[chart]
                if seen[place.atom] is place]  # fmt: skip

    def box(self, place: ChartPlace) -> QRect:
        """Where a place is on the canvas now; empty when it has gone out of view."""
        for chart, at in self._canvas.places():
            if chart is place.chart:
                box = place.box
                seen = QRectF(
                    at.x + at.scale * box.x(), at.y + at.scale * box.y(),
                    at.scale * box.width(), at.scale * box.height(),
                )  # fmt: skip
                return seen.toAlignedRect() & self._canvas.rect()
        return QRect()

    def at(self, point: QPoint) -> int:
        """Which of the places lies under a point of the canvas, -1 for none."""
        found = self._canvas.chart_at(QPointF(point))
        if found is None or not self._session.has_exam:
            return -1
        cell = self._canvas.cell_at(*found, QPointF(point))
        if cell < 0:
            return -1
        atom = int(self._session.atlas.atom[cell])
        return next((n for n, each in enumerate(self.places) if each.atom == atom), -1)

    def name(self, place: ChartPlace) -> str:
        """'LEFT lower leg, front: Pain 7, 85 cm²; examined, free'."""
        session, counts = self._session, self._counts
        atom = session.atlas.atoms[place.atom]
        said = [self._layer_text(key, float(cm2[place.atom]), place.atom)
                for key, cm2 in self._by_layer().items() if cm2[place.atom] > 0]  # fmt: skip
        index = int(counts.scheme.area_of_atom[place.atom])
        state = [state_text(c, layers=False) for c in counts.areas if c.area.index == index]
        if said and state:  # of the whole area, which is larger than this part
            area = core_text(counts.scheme.areas[index].name)
            state = [tr("{0}: {1}").format(area, state[0])]
        return tr("{0}: {1}").format(atom_name(atom), "; ".join([*said, *state]))

    def summary(self) -> str:
        """'1 of 10 areas affected; Pain 85 cm²'."""
        if not self._session.has_exam:
            return ""
        areas = self._counts.areas
        told = tr("{0} of {1} areas affected").format(sum(a.counts for a in areas), len(areas))
        sizes = [
            f"{layer_name(key)} {self._size(float(cm2.sum()))}"
            for key, cm2 in self._by_layer().items()
            if cm2.any()
        ]
        return "; ".join([told, *sizes])

    def _by_layer(self) -> dict[LayerKey, NDArray[np.float64]]:
        """cm² of each layer on each atom, on the body; anew after an edit alone."""
        session = self._session
        now = (self._counts.revision, session.exam, session.body)
        if now != self._painted_for:
            skin, atom = session.body.area_cm2, session.atlas.atom
            self._painted = {
                key: painted_by_atom(skin, atom, values)[0]
                for key, values in session.exam.layers.items()
                if not key.is_hidden
            }
            self._painted_for = now
        return self._painted

    def _layer_text(self, key: LayerKey, cm2: float, atom: int) -> str:
        session, parts = self._session, [layer_name(key)]
        kind = LAYER_KINDS[key.kind]
        if len(kind.values) > 1:
            values = session.exam.layer(key)[session.atlas.atom == atom]
            common = int(np.bincount(values[values > 0]).argmax())
            parts[0] += f" {core_text(kind.value(common).name)}"
        return ", ".join([*parts, self._size(cm2)])

    def _size(self, cm2: float) -> str:
        """An area of the body in the patient's cm², or in % where no height is known."""
        if self._counts.percent_only:
            share = 100 * cm2 / float(self._session.body.area_cm2.sum())
            return tr("{0} % of skin").format(number(share, 1))
        return f"{number(cm2 * self._counts.length_factor**2, 0)} cm²"
