"""The rows of the list of patients: as many as fit on a screen first, the others on scrolling."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from painmap.ui.parts.wording import identity_line, today

if TYPE_CHECKING:
    from painmap.storage.patients import PatientRow

FIRST_ROWS: Final = 20
"""More than a window shows: whoever types on need not wait for what nobody sees."""
MOST_ROWS: Final = 320
"""Who is not among so many is found by another letter."""

Find = Callable[[int], "list[PatientRow]"]
_Index = QModelIndex | QPersistentModelIndex


class PatientModel(QAbstractListModel):
    """The rows found; the view asks for more of them when it comes near the last."""

    rows: tuple[PatientRow, ...] = ()
    _find: Find | None = None
    _asked = 0

    def find(self, find: Find) -> None:
        """Show what `find(limit)` finds; what it raises is raised, and the rows stay."""
        rows = tuple(find(FIRST_ROWS))
        self.beginResetModel()
        self.rows, self._find, self._asked = rows, find, FIRST_ROWS
        self.endResetModel()

    def canFetchMore(self, _parent: _Index | None = None) -> bool:
        return self._asked == len(self.rows) < MOST_ROWS and self._find is not None

    def fetchMore(self, _parent: _Index | None = None) -> None:
        if self._find is None or not self.canFetchMore():
            return
        self._asked = min(2 * self._asked, MOST_ROWS)
        known = {row.patient.id for row in self.rows}
        # What came in at another workstation meanwhile does not move what is looked at.
        more = [row for row in self._find(self._asked) if row.patient.id not in known]
        more = more[: self._asked - len(self.rows)]
        if not more:
            return
        self.beginInsertRows(QModelIndex(), len(self.rows), len(self.rows) + len(more) - 1)
        self.rows += tuple(more)
        self.endInsertRows()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        found = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return found.patient.name
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return f"{found.patient.name}, {identity_line(found.patient, today())}"
        return found if role == Qt.ItemDataRole.UserRole else None
