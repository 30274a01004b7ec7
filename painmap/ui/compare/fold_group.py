"""A group of the comparison's panel that is folded to one line, and made when it is unfolded."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from painmap.ui.limbs.fold_line import FoldLine
from painmap.ui.parts.widgets import clear

Parts = Callable[[], Sequence[QWidget]]


class FoldGroup(QWidget):
    """`turned(bool)` when the user folds or unfolds it."""

    turned = Signal(bool)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.head = FoldLine(name, flat=True, hint=" ")
        self.head.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._inside = QWidget()
        self._held = QVBoxLayout(self._inside)
        self._held.setContentsMargins(0, 0, 0, 8)
        self._held.setSpacing(10)
        self._parts: Parts = tuple
        self._made = False
        self._shown: list[QWidget] = []
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        whole.addWidget(self._inside)
        self._inside.hide()
        self.head.toggled.connect(self._show)
        self.head.clicked.connect(self.turned)

    def fill(self, said: str, parts: Parts) -> None:
        """Set what the line says, and what there is to see once it is unfolded."""
        self.head.say(said)
        self._parts, self._made, self._shown = parts, False, []
        clear(self._held)
        self._show()

    def unfold(self) -> None:
        """Show all of it."""
        self.head.setChecked(True)

    @property
    def shown_parts(self) -> list[QWidget]:
        """What is unfolded, [] while it is folded."""
        return list(self._shown) if self.head.isChecked() else []

    def _show(self) -> None:
        opened = self.head.isChecked()
        if opened and not self._made:
            self._made = True
            self._shown = list(self._parts())
            for part in self._shown:
                self._held.addWidget(part)
        self._inside.setVisible(opened)
