"""A 44 px button that shows what is chosen and opens a list of what else there is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QMenu, QSizePolicy

from painmap.ui.parts import theme
from painmap.ui.parts.icons import icon
from painmap.ui.parts.widgets import WordButton


class Picker(WordButton):
    """`picked(key)` when the user chooses another."""

    picked = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._options: list[tuple[str, str]] = []
        self.setAccessibleName(name)
        self.setFixedHeight(44)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.setIconSize(QSize(16, 16))
        self._tint()
        self.clicked.connect(self._open)

    def show_options(self, options: Sequence[tuple[str, str]], chosen: str) -> None:
        """Set what there is, as (key, text), and what is chosen."""
        self._options = list(options)
        text = dict(options).get(chosen, "")
        self.setText(self.tr("{0}: {1}").format(self._name, text) if self._name else text)
        self.setEnabled(len(self._options) > 1)

    def menu_now(self) -> QMenu:
        """The list."""
        menu = QMenu(self)
        for key, text in self._options:
            menu.addAction(text).triggered.connect(lambda _on=False, key=key: self.picked.emit(key))
        return menu

    def _open(self) -> None:
        self.menu_now().popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _tint(self) -> None:
        self.setIcon(icon("down", theme.current().text_2, 16))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()
