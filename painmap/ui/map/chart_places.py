"""What can be said of the charts in view: each part of the skin, each border, what is on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QRect, QRectF

from painmap.core.layers import LAYER_KINDS, LayerKey
from painmap.core.skin_places import painted_by_atom
from painmap.ui.borders.border_words import SpokenBorder, border_words, borders_shown
from painmap.ui.borders.trial_figures import TrialFigures
from painmap.ui.map.area_chip import state_text
from painmap.ui.map.paint_tools import layer_name
from painmap.ui.map.skin_parts import SkinParts
from painmap.ui.parts.wording import core_text, number

if TYPE_CHECKING:
    from painmap.ui.map.canvas import Canvas
    from painmap.ui.map.live_counts import LiveCounts
    from painmap.ui.session.session import Session


def tr(text: str) -> str:
    return QCoreApplication.translate("ChartPlaces", text)


class ChartPlaces(SkinParts):
    """The skin of the canvas, then the borders that are drawn on it."""

    def __init__(self, session: Session, canvas: Canvas, counts: LiveCounts) -> None:
        super().__init__(
            canvas, lambda: session.atlas if session.has_exam else None, self._tell_part, self._sum
        )
        self._session, self._canvas, self._counts = session, canvas, counts
        self._figures = TrialFigures(canvas.desk)
        self._painted_for: tuple[object, ...] = ()
        self._painted: dict[LayerKey, NDArray[np.float64]] = {}

    # The borders come after the skin

    @property
    def borders(self) -> list[SpokenBorder]:
        """Those that are drawn now, in the order of their trials."""
        return borders_shown(self._canvas.lines) if self._session.has_exam else []

    def count(self) -> int:
        return super().count() + len(self.borders)

    def name(self, at: int) -> str:
        beyond = at - super().count()
        if beyond < 0:
            return super().name(at)
        return border_words(self._session, self._figures, self.borders[beyond])

    def box(self, at: int) -> QRect:
        beyond = at - super().count()
        return super().box(at) if beyond < 0 else self._border_box(self.borders[beyond])

    def _border_box(self, spoken: SpokenBorder) -> QRect:
        """All of a border that the charts show."""
        whole = QRectF()
        for chart, at in self._canvas.places():
            box = self._canvas.lines.path(chart, spoken.border).boundingRect()
            if not box.isNull():
                whole |= QRectF(
                    at.x + at.scale * box.x(), at.y + at.scale * box.y(),
                    max(at.scale * box.width(), 1.0), max(at.scale * box.height(), 1.0),
                )  # fmt: skip
        return whole.toAlignedRect() & self._canvas.rect()

    # The skin

    def _tell_part(self, at: int) -> str:
        """'Pain 7, 85 cm²; L leg: affected'."""
        session, counts = self._session, self._counts
        said = [self._layer_text(key, float(cm2[at]), at)
                for key, cm2 in self._by_layer().items() if cm2[at] > 0]  # fmt: skip
        index = int(counts.scheme.area_of_atom[at])
        state = [state_text(c, layers=False) for c in counts.areas if c.area.index == index]
        if said and state:  # of the whole area, which is larger than this part
            area = core_text(counts.scheme.areas[index].name)
            state = [tr("{0}: {1}").format(area, state[0])]
        return "; ".join([*said, *state]) if session.has_exam else ""

    def _sum(self) -> str:
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
