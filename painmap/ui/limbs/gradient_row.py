"""The difference along a limb: its innermost measured site minus its outermost, no verdict."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from painmap.core.exam import Exam
from painmap.core.findings import Moment
from painmap.core.record.delta import beyond, gradient, steps_of
from painmap.ui.limbs.row_heads import row_head
from painmap.ui.parts import theme
from painmap.ui.parts.core_words import shown
from painmap.ui.parts.delta_label import delta_ground
from painmap.ui.parts.widgets import label
from painmap.ui.parts.wording import EMPTY


class GradientRow:
    """Its name and a line of words for each side; `parts` go into the grid from the left."""

    def __init__(self, pair: tuple[str, str]) -> None:
        self._pair = pair
        caption = label("", "caption")
        caption.hide()
        words = QCoreApplication.translate("LimbGroups", "Gradient")
        self.name = label(words, "row", wrap=True)
        head = row_head(self.name, caption)
        self.words = {limb: label(EMPTY, "quiet", wrap=True) for limb in pair}
        self.parts: list[QWidget] = [head, *self.words.values()]

    def show_exam(
        self, exam: Exam, moment: Moment, unit: str, threshold: float | None = None
    ) -> None:
        """Show 'thigh minus great toe +4.2 °C', a dash without two sites.

        Beyond a clinic's threshold, °C, it stands on the colour of such a difference.
        """
        for limb, words in self.words.items():
            found = gradient(exam.findings, limb, moment)
            words.setText(EMPTY if found is None else shown(found.shown, unit))
            words.setStyleSheet("" if found is None else _ground(found.kelvin, threshold))


def _ground(kelvin: float, threshold: float | None) -> str:
    if threshold is None or not beyond(kelvin, threshold):
        return ""
    ground = delta_ground(kelvin, steps_of(threshold))
    ink = theme.ink_on(ground)
    return f"background: {ground}; color: {ink}; border-radius: 6px; padding: 2px 8px;"
