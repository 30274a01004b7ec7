"""Whether a change is more than the noise: a block of one height, also while it is measured."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QSizePolicy, QWidget

from painmap.core.comparing.distances import Distances
from painmap.core.comparing.noise import Noise
from painmap.core.comparison import Comparison
from painmap.ui.compare.compare_words import tr
from painmap.ui.parts.core_words import shown
from painmap.ui.parts.fonts import font
from painmap.ui.parts.theme import SIZES
from painmap.ui.parts.widgets import column, label
from painmap.ui.parts.wording import signed_number, unbroken

_REASON_LINES = 2


def is_sure(noise: Noise) -> bool:
    """Tell whether what was said without distances still holds when they are there."""
    return noise.verdict != "within" or noise.basis == "published"


def has_zone(comparison: Comparison) -> bool:
    """Tell whether the layer shown has anything that can be compared, and so a verdict."""
    total = comparison.layer.total
    return total.then + total.now > 0


class VerdictBlock(QWidget):
    """The verdict, why, and how far the border moved: distances may come later than the rest.

    A change that may still turn out to be more than the noise has no verdict until they are there.
    """

    def __init__(self) -> None:
        super().__init__()
        self.verdict = label("", "strong", wrap=True)
        self.reason = label("", "caption", wrap=True)
        self.reason.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        high = QFontMetrics(font(SIZES.caption)).lineSpacing()
        self.reason.setMinimumHeight(_REASON_LINES * high + 2)
        self.border = label("", "caption")
        self.border.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        # A minus or an accent may come from a font with higher lines: there is room for them.
        self.border.setFixedHeight(high + 3)
        self.setLayout(column(self.verdict, self.reason, self.border, gap=2))

    def show_first(self, noise: Noise) -> None:
        """Say what is known before distances are."""
        self._say(noise, sure=is_sure(noise))
        self.border.setText(tr("measuring distances…"))

    def show_distances(self, found: Distances) -> None:
        """Say all."""
        self._say(found.noise, sure=True)
        moved = found.leading if found.sized else None
        text = ""
        if moved is not None:
            low, high = (signed_number(value) for value in moved.middle95)
            mean = signed_number(moved.mean)
            text = tr("Border moved {0} cm (95 %: {1} to {2})").format(mean, low, high)
        self.border.setText(unbroken(text))

    def _say(self, noise: Noise, *, sure: bool) -> None:
        known = noise.verdict != "unknown"  # else the sentences have said that it is not
        self.verdict.setVisible(known)
        self.reason.setVisible(known)
        words = shown(noise.label) if sure else ""
        self.verdict.setText(words[:1].upper() + words[1:])
        self.reason.setText(unbroken(shown(noise.reason)) if sure else "")
