"""Choices as rows or grids of chips of which one, or several, may be on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from painmap.ui.parts.chip import Chip, Option
from painmap.ui.parts.theme import SIZES

__all__ = ["Choice", "Option", "columns_that_fit"]


def columns_that_fit(widths: Sequence[int], most: int, room: int) -> int:
    """How many columns of a grid fit into `room` px: the fewest rows, none much shorter."""
    n = len(widths)
    for rows in range(-(-n // most) if n else 1, n + 1):
        columns = -(-n // rows)
        needed = sum(max(widths[at::columns]) for at in range(columns))
        if needed + (columns - 1) * SIZES.step <= room:
            return columns
    return 1


class Choice(QWidget):
    """A row (or grid) of chips of which one, or several, may be on.

    With `optional`, the chosen one tapped again is off: nothing chosen. With `flows`, it breaks
    into more rows where the words need them. Keys: left and right move (or go to what
    `neighbours` names for them), 1-9 pick, space toggles.
    """

    picked = Signal(object)  # str | None, or list[str] with `several`; only by the user

    def __init__(
        self,
        options: Sequence[Option],
        *,
        name: str,
        optional: bool = False,
        several: bool = False,
        per_row: int = 0,
        text_px: int = SIZES.body,
        flows: bool = False,
    ) -> None:
        super().__init__()
        self._optional, self._several = optional or several, several
        self._cursor, self._by_key = 0, False
        self.neighbours: dict[int, QWidget] = {}
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(SIZES.step)
        self.chips = [Chip(option, text_px=text_px) for option in options]
        self._per_row, self._flows = per_row or len(options), flows
        self._columns = 0
        for chip in self.chips:
            chip.setAccessibleName(f"{name}: {chip.accessibleName()}")
            if flows:
                chip.setMinimumWidth(chip.least_width())
            chip.clicked.connect(lambda _on, chip=chip: self._clicked(chip))
        self._place(self._per_row)

    @property
    def value(self) -> str | None:
        """The chosen key, None when nothing is chosen."""
        return next((chip.option.key for chip in self.chips if chip.isChecked()), None)

    @property
    def values(self) -> list[str]:
        """All chosen keys in their order on the screen."""
        return [chip.option.key for chip in self.chips if chip.isChecked()]

    def show_value(self, value: str | Sequence[str] | None) -> None:
        """Set from the data, without telling anyone."""
        chosen = {value} if isinstance(value, str) else set(value or ())
        for chip in self.chips:
            chip.setChecked(chip.option.key in chosen)

    def show_state(self, *, together: bool, fixed: bool) -> None:
        """Whether the choice was set together with others; `fixed` cannot be changed."""
        for chip in self.chips:
            chip.together = together
            chip.setEnabled(not fixed)
            chip.update()

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        if not self._flows or not self.chips:
            return hint
        return QSize(max(chip.minimumWidth() for chip in self.chips), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit(self.width())

    def fit(self, width: int) -> None:
        """Break into rows for a width; a layout that will give it then knows the height at once."""
        if self._flows:
            wide = [chip.minimumWidth() for chip in self.chips]
            self._place(columns_that_fit(wide, self._per_row, width))

    def _place(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for number, chip in enumerate(self.chips):
            self._grid.addWidget(chip, number // columns, number % columns)
        self.updateGeometry()

    def chip(self, key: str) -> Chip:
        """The chip of an option's key."""
        return next(chip for chip in self.chips if chip.option.key == key)

    def _show_ring(self) -> None:
        """The keyboard's ring is on the chip that space would tap."""
        for place, chip in enumerate(self.chips):
            chip.ringed = self._by_key and self.hasFocus() and place == self._cursor
            chip.update()

    def _clicked(self, chip: Chip) -> None:
        self._cursor = self.chips.index(chip)
        self._show_ring()
        if not self._several:
            if not chip.isChecked() and not self._optional:
                chip.setChecked(True)
                return
            for other in self.chips:
                if other is not chip:
                    other.setChecked(False)
        self.picked.emit(self.values if self._several else self.value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in self.neighbours:
            self.neighbours[key].setFocus(Qt.FocusReason.TabFocusReason)
            return
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = 1 if key == Qt.Key.Key_Right else -1
            self._cursor = (self._cursor + step) % len(self.chips)
        elif Qt.Key.Key_1 <= key <= Qt.Key.Key_9 and key - Qt.Key.Key_1 < len(self.chips):
            self.chips[key - Qt.Key.Key_1].click()
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chips[self._cursor].click()
        else:
            super().keyPressEvent(event)
            return
        self._by_key = True
        self._show_ring()

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._by_key = event.type() == QEvent.Type.FocusIn
            self._show_ring()
        return super().event(event)
