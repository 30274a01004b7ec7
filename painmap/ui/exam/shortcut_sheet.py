"""A sheet of all keys and gestures over the window. It waits for nothing: any press closes it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from painmap.ui.map.shortcuts import LAYER_KEYS, Group, Shortcut, sheet, shown_keys
from painmap.ui.parts.overlay import Overlay
from painmap.ui.parts.widgets import label, row, scrolled

_WIDE, _KEYS = 800, 128


def tr(text: str) -> str:
    return QCoreApplication.translate("Shortcuts", text)


class ShortcutSheet(Overlay):
    """`lines` are what it shows."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(tr("Keys and gestures"), over)
        self.lines: list[tuple[str, str]] = []
        groups = [self._group(group) for group in sheet()]
        content = QWidget()
        columns = QHBoxLayout(content)
        columns.setContentsMargins(20, 0, 20, 16)
        columns.setSpacing(32)
        for part in (groups[:3:2], groups[1:2] + groups[3:]):
            stack = QVBoxLayout()
            stack.setSpacing(12)
            for group in part:
                stack.addLayout(group)
            stack.addStretch(1)
            columns.addLayout(stack, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.setSpacing(0)
        whole.addLayout(row(label(tr("Keys and gestures"), "title"), None, self.close_button,
                            margins=(20, 8, 8, 4)))  # fmt: skip
        self._area = scrolled(content)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._content = content
        whole.addWidget(self._area)

    def _group(self, group: Group) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        grid.addWidget(label(tr(group.title), "strong"), 0, 0, 1, 2)
        for place, shortcut in enumerate(_merged(group.shortcuts), start=1):
            keys, text = shortcut
            self.lines.append(shortcut)
            name = label(keys, "caption", wrap=True)
            name.setFixedWidth(_KEYS)
            name.setContentsMargins(0, 2, 0, 0)
            grid.addWidget(name, place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label(text, wrap=True), place, 1)
        return grid

    def _place(self) -> None:
        over = self._over
        width = min(_WIDE, over.width() - 32)
        layout = self._content.layout()
        needed = layout.heightForWidth(width - 2) if layout is not None else 0
        height = min(needed + 62, over.height() - 32)
        self._centre(width, height)

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """Not for what lies below."""


def _merged(shortcuts: tuple[Shortcut, ...]) -> list[tuple[str, str]]:
    """Keys and words of each line; the digits of the layers are one line."""
    lines = []
    for shortcut in shortcuts:
        if shortcut.id == "layer:1":
            lines.append((f"1 – {LAYER_KEYS}", tr(shortcut.text)))
        elif not shortcut.id.startswith("layer:"):
            lines.append((shown_keys(shortcut), tr(shortcut.text)))
    return lines
