"""What stands under the rows of layers: what waits to be confirmed, more layers, the last visit."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from painmap.ui.parts.theme import SIZES
from painmap.ui.parts.widgets import TextButton, label, row, with_role

_WIDE, _CLOSE = (12, 4, 6, 4), (8, 0, 0, 0)
_ANY = 16_777_215


class LayerFoot(QWidget):
    """Two lines while something waits; `set_close` makes one of them, with icons for words."""

    def __init__(
        self,
        *,
        on_more: Callable[[], object],
        on_ghost: Callable[[], object],
        on_confirm: Callable[[], object],
    ) -> None:
        super().__init__()
        self._n, self._close, self._fixed = 0, False, False
        self._words = {"more": self.tr("More layers"), "ghost": self.tr("Last visit")}
        self.more = TextButton(
            self._words["more"], role="quiet", icon_name="plus", on_click=on_more
        )
        self.ghost = TextButton(
            self._words["ghost"], role="quiet", icon_name="eye_off", on_click=on_ghost
        )
        for button, name in ((self.more, "more"), (self.ghost, "ghost")):
            button.setAccessibleName(self._words[name])
        self.more.setToolTip(self._words["more"])
        self.waiting = label("", wrap=True)
        self.confirm_all = TextButton(self.tr("Confirm all"), on_click=on_confirm)
        self._inner = row(self.waiting, self.confirm_all, margins=_WIDE)
        self.bar = with_role(QFrame(), "notice")
        self.bar.setLayout(self._inner)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(SIZES.step)
        self._arrange()

    def hasHeightForWidth(self) -> bool:
        """No: see the panel of layers."""
        return False

    def show_waiting(self, n: int, *, fixed: bool) -> None:
        """Tell how many layers wait to be confirmed; in a signed visit nobody can."""
        if (n, fixed) != (self._n, self._fixed):
            self._n, self._fixed = n, fixed
            self._arrange()

    def set_close(self, *, close: bool) -> None:
        """Take one line for all while a task below needs the room."""
        if close != self._close:
            self._close = close
            self._arrange()

    def _arrange(self) -> None:
        n, close = self._n, self._close and self._n > 0
        for part in (self.bar, self.more, self.ghost):
            self._grid.removeWidget(part)
        for column in range(3):
            self._grid.setColumnStretch(column, int(column == (2 if close else 1)))
        self.more.setText("" if close else self._words["more"])
        self.ghost.setText("" if close else self._words["ghost"])
        for button in (self.more, self.ghost):
            button.setMaximumWidth(SIZES.target if close else _ANY)
        if close:
            for place, part in enumerate((self.more, self.ghost, self.bar)):
                self._grid.addWidget(part, 0, place)
        else:
            self._grid.addWidget(self.bar, 0, 0, 1, 3)
            self._grid.addWidget(self.more, 1, 0)
            self._grid.addWidget(self.ghost, 1, 2)
        self.confirm_all.setMinimumWidth(self.confirm_all.sizeHint().width() if close else 0)
        self._inner.setContentsMargins(*(_CLOSE if close else _WIDE))
        with_role(self.waiting, "caption" if close else "")
        self.waiting.setText(self._told(close=close))
        self.waiting.setToolTip(self._told(close=False))
        self.confirm_all.setVisible(n > 1 and not self._fixed)
        self.bar.setVisible(n > 0)

    def _told(self, *, close: bool) -> str:
        if self._n == 1:
            return self.tr("1 layer carried, not confirmed")
        told = (
            self.tr("{0} not confirmed") if close else self.tr("{0} layers carried, not confirmed")
        )
        return told.format(self._n)
