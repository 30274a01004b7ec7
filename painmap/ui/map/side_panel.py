"""Layers and tools beside the canvas: a column of 312 px that folds, or a drawer in portrait."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QBoxLayout, QWidget

from painmap.ui.parts.theme import SIZES
from painmap.ui.parts.widgets import IconButton, column, line, row, scrolled

DRAWER, TALL_DRAWER = 252, 324
"""The taller one holds the card of a trial with its numbers."""

_MARGIN, _BAR = 12, 10


class _Stack(QBoxLayout):
    """Tells a scroll area the least height, not the preferred one: so the list of layers gives in.

    Qt asks a layout with height for width for the preferred height alone.
    """

    def hasHeightForWidth(self) -> bool:
        return False


class SidePanel(QWidget):
    """Holds two widgets, one above the other or, as a drawer, beside each other."""

    fold_changed = Signal()

    def __init__(self, first: QWidget, second: QWidget) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("role", "panel")
        self.folded = False
        self._drawer: bool | None = None
        self._tall = self._mirrored = False
        self._width = SIZES.panel
        content = QWidget()
        self._box = _Stack(QBoxLayout.Direction.TopToBottom, content)
        self._box.setContentsMargins(4, 4, 0, 2)
        self._box.setSpacing(4)
        self._rule = QWidget()
        self._rule.setLayout(row(line()))
        self._parts = (first, self._rule, second)
        self._box.addWidget(first)
        self._box.addWidget(self._rule)
        self._box.addWidget(second, 1)
        self._area = scrolled(content)
        self._area.verticalScrollBar().rangeChanged.connect(self._keep_margin)
        keys = QKeySequence("Ctrl+B").toString(QKeySequence.SequenceFormat.NativeText)
        self._unfold = IconButton(
            "panel_unfold", self.tr("Unfold the panel ({0})").format(keys), on_click=self.toggle
        )
        whole = column(self._unfold, self._area, gap=0)
        whole.setAlignment(self._unfold, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setLayout(whole)
        self._show()

    def toggle(self) -> None:
        """Fold or unfold."""
        focus = self.window().focusWidget()
        within = focus is not None and self._area.isAncestorOf(focus)
        self.folded = not self.folded
        self._show()
        if self.folded and within:  # whoever was inside goes on from what unfolds it
            self._unfold.setFocus(Qt.FocusReason.OtherFocusReason)
        self.fold_changed.emit()

    def fold(self, folded: bool) -> None:
        """Fold or unfold because the window became smaller or larger."""
        if folded != self.folded:
            self.toggle()

    def set_drawer(self, drawer: bool, *, wide: bool = False) -> None:
        """Lie as a drawer, or stand as a column."""
        width = SIZES.panel_wide if wide else SIZES.panel
        if (drawer, width) != (self._drawer, self._width):
            self._drawer, self._width = drawer, width
            self._turn()
            self._rule.setVisible(not drawer)
            self._show()

    def set_mirrored(self, mirrored: bool) -> None:
        """As a drawer, have the second of the two at the left, where a left hand is."""
        if mirrored != self._mirrored:
            self._mirrored = mirrored
            self._turn()
            self._keep_margin()

    def _turn(self) -> None:
        across = QBoxLayout.Direction.LeftToRight
        if self._mirrored:
            across = QBoxLayout.Direction.RightToLeft
        self._box.setDirection(across if self._drawer else QBoxLayout.Direction.TopToBottom)

    def set_tall(self, tall: bool) -> None:
        """As a drawer, be high enough for the card of a trial."""
        if tall != self._tall:
            self._tall = tall
            self._show()

    def _keep_margin(self, *_range: int) -> None:
        """The same margin at the right with a scroll bar and without, so that nothing moves."""
        scrolls = self._area.verticalScrollBar().maximum() > 0
        for part in self._parts:
            beside_bar = not self._drawer or part is self._parts[0 if self._mirrored else -1]
            part.setContentsMargins(0, 0, _MARGIN - (_BAR if scrolls and beside_bar else 0), 0)

    def _show(self) -> None:
        self._keep_margin()
        self._area.setVisible(not self.folded)
        self._unfold.setVisible(self.folded)
        high = TALL_DRAWER if self._tall else DRAWER
        size = SIZES.panel_folded if self.folded else (high if self._drawer else self._width)
        if self._drawer:
            self.setFixedHeight(size)
            self.setMinimumWidth(0)
            self.setMaximumWidth(16_777_215)
        else:
            self.setFixedWidth(size)
            self.setMinimumHeight(0)
            self.setMaximumHeight(16_777_215)
