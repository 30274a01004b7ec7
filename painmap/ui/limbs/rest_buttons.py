"""*All else normal* under each side, and what it filled."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy

from painmap.core.exam import Exam
from painmap.core.findings import Moment
from painmap.core.record.items import Item
from painmap.core.record.limb_edits import rest_normal_edit, set_together
from painmap.core.record.limb_items import items_of
from painmap.ui.limbs.limb_items import item_in_words
from painmap.ui.limbs.limb_row import SIDE_WIDTHS
from painmap.ui.parts.widgets import TextButton, label
from painmap.ui.parts.wording import limb_name

TOLD = 4
"""More rows that were set together are counted: each is marked at its chip."""


class RestButtons(QObject):
    """`pressed(limb)`."""

    pressed = Signal(str)

    def __init__(self, pair: tuple[str, str], grid: QGridLayout, at: int) -> None:
        super().__init__()
        self.buttons: dict[str, TextButton] = {}
        self._together: dict[str, QLabel] = {}
        for place, limb in enumerate(pair, start=1):
            button = TextButton(self.tr("All else normal"), icon_name="check")
            button.clicked.connect(lambda _on=False, limb=limb: self.pressed.emit(limb))
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setMaximumWidth(SIDE_WIDTHS[1])
            words = self.tr("Everything else on the {0} normal").format(limb_name(limb))
            button.setAccessibleName(words)
            button.setToolTip(words)
            caption = label("", "caption", wrap=True)
            self.buttons[limb], self._together[limb] = button, caption
            grid.addWidget(button, at, place)
            grid.addWidget(caption, at + 1, place)

    def show_exam(self, exam: Exam, items: Iterable[Item], moment: Moment) -> None:
        """Show what was set together; a button is on while there are rows of `items` to fill."""
        rows = tuple(items)
        for limb, button in self.buttons.items():
            edit = rest_normal_edit(exam, limb, rows, moment=moment)
            button.setEnabled(not exam.is_fixed and edit is not None)
            filled = set_together(exam.findings, limb, moment)
            names = [item_in_words(item) for item in items_of(limb) if item.key in filled]
            told = "; ".join(names[:TOLD])  # names may have a comma: 'movement, hip'
            if len(names) > TOLD:
                told = self.tr("{0} and {1} more").format(told, len(names) - TOLD)
            words = self.tr("set together: {0}").format(told) if names else ""
            self._together[limb].setText(words)
            self._together[limb].setToolTip("; ".join(names))
