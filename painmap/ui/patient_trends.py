"""Two cards over the true dates of a patient's visits: painted skin, and the border's level."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from painmap.ui.theme import LAYER_STYLES
from painmap.ui.trend import Series, TrendChart
from painmap.ui.visit_digest import ALLODYNIA, PAIN, VisitDigest
from painmap.ui.widgets import column, label, row
from painmap.ui.wording import core_text

_LOW = 240


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

    def set_low(self, low: bool) -> None:
        """Leave height to what is below, in a narrow window."""
        for card in self._cards:
            card.setMaximumHeight(_LOW if low else 16_777_215)

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
        for kind, name, dashed in (
            (ALLODYNIA, self.tr("Allodynia"), False),
            (PAIN, self.tr("Pain"), True),
        ):
            if any(digest.painted(kind) for digest in digests):
                values = tuple(
                    (digest.cm2 if sized else digest.percent).get(kind, 0.0)
                    if digest.assessed
                    else None
                    for digest in digests
                )
                series.append(Series(name, LAYER_STYLES[kind].colour, values, dashed))
        self.painted.show_series([digest.visit.began_at for digest in digests], series)

    def _show_levels(self, digests: Sequence[VisitDigest]) -> None:
        """The border's level, where every visit that has one measures from the same landmark."""
        borders = [digest.border for digest in digests]
        places = {(b.limb, b.landmark_name) for b in borders if b is not None}
        shown = len(places) == 1 and min(b.cm for b in borders if b is not None) >= 0
        self._cards[1].setVisible(shown)
        if shown:
            _limb, landmark = places.pop()
            self._level_head.setText(self.tr("Border, cm above {0}").format(core_text(landmark)))
            values = tuple(b.cm if b is not None else None for b in borders)
            colour = LAYER_STYLES[ALLODYNIA].colour
            moments = [digest.visit.began_at for digest in digests]
            self.level.show_series(moments, [Series("", colour, values)])
