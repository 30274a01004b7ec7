"""A sheet of all keys and gestures over the window. It waits for nothing: any press closes it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from painmap.ui.map.shortcuts import LAYER_KEYS, Group, Shortcut, sheet, shown_keys
from painmap.ui.parts.widgets import IconButton, label, row, scrolled

_WIDE, _KEYS = 800, 128


def tr(text: str) -> str:
    return QCoreApplication.translate("Shortcuts", text)


class ShortcutSheet(QFrame):
    """Made when it is opened, gone when it is closed. `lines` are what it shows."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self._focus_before: QWidget | None = over.window().focusWidget()
        self.lines: list[tuple[str, str]] = []
        self.setProperty("role", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(tr("Keys and gestures"))
        close = IconButton("close", tr("Close"), on_click=self.close)
        close.setFocusPolicy(Qt.FocusPolicy.NoFocus)
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
        whole.addLayout(row(label(tr("Keys and gestures"), "title"), None, close,
                            margins=(20, 8, 8, 4)))  # fmt: skip
        self._area = scrolled(content)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._content = content
        whole.addWidget(self._area)
        over.installEventFilter(self)

    def open(self) -> None:
        """Show it; the focus comes back to where it was."""
        self._place()
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

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
        self.setGeometry((over.width() - width) // 2, (over.height() - height) // 2, width, height)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Any key closes it."""
        if event.key() not in (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt):
            self.close()

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """Not for what lies below."""

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self.close()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._focus_before is not None and self._focus_before.isVisible():
            self._focus_before.setFocus()
            self._focus_before = None


def _merged(shortcuts: tuple[Shortcut, ...]) -> list[tuple[str, str]]:
    """Keys and words of each line; the digits of the layers are one line."""
    lines = []
    for shortcut in shortcuts:
        if shortcut.id == "layer:1":
            lines.append((f"1 – {LAYER_KEYS}", tr(shortcut.text)))
        elif not shortcut.id.startswith("layer:"):
            lines.append((shown_keys(shortcut), tr(shortcut.text)))
    return lines
