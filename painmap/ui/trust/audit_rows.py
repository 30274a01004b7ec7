"""The list of the audit, painted: when, who, what was done, and to what."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from painmap.ui.parts import theme
from painmap.ui.parts.fonts import MEDIUM, REGULAR, elide_middle, font
from painmap.ui.parts.theme import SIZES
from painmap.ui.parts.wording import clock, day
from painmap.ui.trust.audit_words import about_words, action_words

if TYPE_CHECKING:
    from painmap.storage.audit_list import Found

ROW_HEIGHT, _INSET = 48, 16
_Index = QModelIndex | QPersistentModelIndex
_WRAPPED = int(
    Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
)
_LOUD = frozenset({"break glass", "log-in failed", "restore"})


class AuditModel(QAbstractListModel):
    """The lines found, newest first."""

    rows: tuple[Found, ...] = ()

    def set_rows(self, rows: Sequence[Found]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def add_rows(self, rows: Sequence[Found]) -> None:
        """Show older lines below."""
        self.set_rows((*self.rows, *rows))

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        found = self.rows[index.row()]
        if role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.ToolTipRole,
        ):
            return row_text(found)
        return found if role == Qt.ItemDataRole.UserRole else None


def row_text(found: Found) -> str:
    """A line as it is read aloud."""
    line = found.kept.line
    at = f"{day(line.at)} {clock(line.at, seconds=True)}"
    return f"{found.kept.seq}. {at} · {line.person} · {action_words(line.action)} · " + about_words(
        found
    )


class _Delegate(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        found, now = index.data(Qt.ItemDataRole.UserRole), theme.current()
        box: QRect = option.rect  # type: ignore[attr-defined]
        line = found.kept.line
        at, who, what, about = _columns(box.width())
        loud = line.action in _LOUD
        painter.save()
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, QColor(now.line))
        when = f"{day(line.at)} {clock(line.at)}"
        action = action_words(line.action)
        for (left, wide), text, strong in (
            (at, when, False), (who, line.person or "—", True), (what, action, loud),
        ):  # fmt: skip
            used = font(SIZES.body, MEDIUM if strong else REGULAR)
            painter.setFont(used)
            quiet = now.text if strong else now.text_2
            painter.setPen(QColor(now.notice_text if loud and text == action else quiet))
            place = QRect(box.left() + left, box.top(), wide, box.height())
            flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(place, flags, elide_middle(text, used, wide))
        painter.setFont(font(SIZES.body, REGULAR))
        painter.setPen(QColor(now.text_2))
        place = QRect(box.left() + about[0], box.top(), about[1], box.height())
        painter.drawText(place, _WRAPPED, about_words(found))
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        """As high as what it was about needs: a reason is never cut."""
        view = self.parent()
        assert isinstance(view, QListView)
        _left, wide = _columns(view.viewport().width())[-1]
        found = index.data(Qt.ItemDataRole.UserRole)
        metrics = QFontMetrics(font(SIZES.body, REGULAR))
        text = metrics.boundingRect(QRect(0, 0, wide, 10_000), _WRAPPED, about_words(found))
        return QSize(200, max(ROW_HEIGHT, text.height() + 16))


def _columns(width: int) -> tuple[tuple[int, int], ...]:
    """Left edge and width of each column."""
    at, who, what = 148, min(200, width // 4), 150
    left, result = _INSET, []
    for wide in (at, who, what):
        result.append((left, wide - 12))
        left += wide
    return (*result, (left, max(60, width - left - _INSET)))


def audit_list(model: AuditModel, name: str) -> QListView:
    """The list."""
    view = QListView()
    view.setModel(model)
    view.setItemDelegate(_Delegate(view))
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setResizeMode(QListView.ResizeMode.Adjust)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
    view.setStyleSheet("QListView { background: transparent; border: 0; }")
    view.setAccessibleName(name)
    return view
