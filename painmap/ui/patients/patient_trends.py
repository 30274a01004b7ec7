"""Two cards over the true dates of a patient's visits: painted skin, and the border's level."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from painmap.core.compared_layers import BORDERED, PREFERRED
from painmap.core.layers import LayerKey
from painmap.core.qualities import full_name, quality_name
from painmap.core.record.therapy import TherapyEvent
from painmap.ui.parts.core_words import shown
from painmap.ui.parts.theme import LAYER_STYLES
from painmap.ui.parts.widgets import column, label, row
from painmap.ui.parts.wording import core_text
from painmap.ui.patients.trend import Series, TrendChart
from painmap.ui.patients.visit_digest import VisitDigest

_MOST = 4
"""Lines in a chart, the largest layers: more could not be told apart."""


def _titled(head: QLabel, chart: TrendChart) -> QVBoxLayout:
    inner = column(head, chart, gap=4, margins=(16, 10, 16, 8))
    inner.setStretch(1, 1)
    return inner


class PatientTrends(QWidget):
    """Shows what the digests of the visits say, oldest first."""

    def __init__(self) -> None:
        super().__init__()
        self.painted, self.level = TrendChart(), TrendChart()
        self._painted_head, self._level_head = label("", "strong"), label("", "strong")
        self._cards = (QFrame(), QFrame())
        for card in self._cards:
            card.setProperty("role", "card")
        self._cards[0].setLayout(_titled(self._painted_head, self.painted))
        self._cards[1].setLayout(_titled(self._level_head, self.level))
        both = row(*self._cards, gap=12)
        both.setStretch(0, 3)
        both.setStretch(1, 2)
        self.setLayout(both)

    def show_events(self, events: Sequence[TherapyEvent]) -> None:
        """Show other events, under both."""
        for chart in (self.painted, self.level):
            chart.show_events(events)

    def show_digests(self, digests: Sequence[VisitDigest]) -> None:
        """Show other visits."""
        self._show_painted(digests)
        self._show_levels(digests)

    def _show_painted(self, digests: Sequence[VisitDigest]) -> None:
        # One visit without a height has no cm²: then the whole line is of shares.
        sized = all(digest.sized for digest in digests)
        head = self.tr("Skin painted, cm²") if sized else self.tr("Skin painted, % of skin")
        self._painted_head.setText(head)
        series = []
        for layer in leading_layers(digests):
            values = tuple(digest.size(layer, sized=sized) for digest in digests)
            colour, dashed = LAYER_STYLES[layer.kind].colour, layer.kind != BORDERED
            series.append(Series(shown(full_name(layer)), colour, values, dashed))
        self.painted.show_series([digest.visit.began_at for digest in digests], series)

    def _show_levels(self, digests: Sequence[VisitDigest]) -> None:
        """The borders' levels, where all of them are measured from the same landmark."""
        borders = [border for digest in digests for border in digest.borders.values()]
        places = {(border.limb, border.landmark_name) for border in borders}
        together = len(places) == 1 and min(border.cm for border in borders) >= 0
        self._cards[1].setVisible(together)
        if not together:
            return
        _limb, landmark = places.pop()
        self._level_head.setText(self.tr("Border, cm above {0}").format(core_text(landmark)))
        colour = LAYER_STYLES[BORDERED].colour
        series = []
        for layer in (layer for layer in leading_layers(digests) if layer.kind == BORDERED):
            found = [digest.borders.get(layer) for digest in digests]
            if any(border is not None for border in found):
                values = tuple(None if border is None else border.cm for border in found)
                stimulus = quality_name(layer)
                series.append(Series("" if stimulus is None else shown(stimulus), colour, values))
        moments = [digest.visit.began_at for digest in digests]
        self.level.show_series(moments, series)


def leading_layers(digests: Sequence[VisitDigest]) -> list[LayerKey]:
    """The layers of allodynia and of pain that have a line, each quality for itself."""
    found: list[LayerKey] = []
    for kind in PREFERRED:
        largest: dict[LayerKey, float] = {}
        for digest in digests:
            for key, share in digest.percent.items():
                if key.kind == kind and share > 0:
                    largest[key] = max(largest.get(key, 0.0), share)
        found += sorted(largest, key=lambda key: -largest[key])
    return found[:_MOST]
