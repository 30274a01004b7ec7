"""The quick sheet of one pair of limbs: a row for each item, a column for each side."""

from __future__ import annotations

import itertools
from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from painmap.core.exam import Exam
from painmap.ui.limbs.limb_items import ITEMS, item_in_words, rest_normal_edit, set_together
from painmap.ui.limbs.limb_row import DELTA_WIDTH, LABEL_WIDTH, SIDE_WIDTHS, LimbRow
from painmap.ui.parts.widgets import TextButton, label, line, row
from painmap.ui.parts.wording import limb_name

_GAP = 10


class LimbSheet(QWidget):
    """Signals: `entered(limb, item, basis, value)` from a row; `rest_normal(limb)`."""

    entered = Signal(str, object, str, object)
    rest_normal = Signal(str)

    def __init__(self, pair: tuple[str, str], unit: Callable[[], str]) -> None:
        super().__init__()
        self._pair = pair
        self.rows = {item.key: LimbRow(item, pair, unit) for item in ITEMS}
        self.rest_buttons: dict[str, TextButton] = {}
        self._together: dict[str, QLabel] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(_GAP)
        self._grid.setVerticalSpacing(8)
        self._add_heads()
        self._add_rows()
        self._add_rest_buttons(2 * len(ITEMS) + 2)
        for column, stretch in ((1, 100), (2, 100), (4, 1)):
            self._grid.setColumnStretch(column, stretch)
        # Right and left stand beside each other, however wide the window.
        self.setMaximumWidth(LABEL_WIDTH + 2 * SIDE_WIDTHS[1] + DELTA_WIDTH + 4 * _GAP)
        self._order_tabs()

    def _add_heads(self) -> None:
        for place, limb in enumerate(self._pair, start=1):
            letter = label("R" if limb.startswith("r") else "L", "side")
            head = QWidget()
            head.setLayout(row(letter, label(limb_name(limb), "heading"), None))
            self._grid.addWidget(head, 0, place)
        delta = label(self.tr("Δ R{0}L").format("\N{MINUS SIGN}"), "heading")
        delta.setFixedWidth(DELTA_WIDTH)
        delta.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._grid.addWidget(delta, 0, 3)

    def _add_rows(self) -> None:
        grid, at = self._grid, 1
        for shown in self.rows.values():
            grid.addWidget(line(), at, 0, 1, 4)
            shown.entered.connect(self.entered)
            grid.addWidget(shown.head, at + 1, 0, Qt.AlignmentFlag.AlignTop)
            for place, limb in enumerate(self._pair, start=1):
                grid.addWidget(shown.cells[limb], at + 1, place, Qt.AlignmentFlag.AlignTop)
            if shown.delta is not None:
                grid.addWidget(shown.delta, at + 1, 3)
            at += 2
        grid.addWidget(line(), at, 0, 1, 4)

    def _add_rest_buttons(self, at: int) -> None:
        for place, limb in enumerate(self._pair, start=1):
            button = TextButton(self.tr("All else normal"), icon_name="check")
            button.clicked.connect(lambda _on=False, limb=limb: self.rest_normal.emit(limb))
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setMaximumWidth(SIDE_WIDTHS[1])
            words = self.tr("Everything else on the {0} normal").format(limb_name(limb))
            button.setAccessibleName(words)
            button.setToolTip(words)
            caption = label("", "caption", wrap=True)
            self.rest_buttons[limb], self._together[limb] = button, caption
            self._grid.addWidget(button, at, place)
            self._grid.addWidget(caption, at + 1, place)

    def _order_tabs(self) -> None:
        """Tab goes down the right limb's column, then down the left one's."""
        order = [
            part
            for limb in self._pair
            for part in (*(shown.cells[limb] for shown in self.rows.values()),
                         self.rest_buttons[limb])
        ]  # fmt: skip
        for one, following in itertools.pairwise(order):
            QWidget.setTabOrder(one, following)

    def start_with(self, exam: Exam) -> None:
        """Begin each row with *seen now*, unless there is only something reported."""
        for shown in self.rows.values():
            shown.start_with(exam)

    def show_exam(self, exam: Exam) -> None:
        """Show what is recorded."""
        for shown in self.rows.values():
            shown.show_exam(exam)
        fixed = exam.visit.is_signed
        for limb, button in self.rest_buttons.items():
            button.setEnabled(not fixed and rest_normal_edit(exam, limb) is not None)
            names = [item_in_words(item) for item in ITEMS if item.key in set_together(exam, limb)]
            words = self.tr("set together: {0}").format(", ".join(names)) if names else ""
            self._together[limb].setText(words)
