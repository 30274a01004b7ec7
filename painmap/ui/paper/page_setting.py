"""How the tables of a page are set: how close their rows lie, and how large their type is."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF

from painmap.ui.paper.page import Sheet
from painmap.ui.paper.page_table import AIRY, DENSE, PLAIN, PageTable, paint_table, table_height


@dataclass(frozen=True, slots=True)
class Setting:
    """How close the rows of tables lie, and how large their type is of its own 9 points."""

    pitch: float
    size: float = 1.0

    def height(self, table: PageTable, width: float) -> float:
        """How much of a page a table takes."""
        return self.size * table_height(table, width / self.size, pitch=self.pitch)

    def paint(self, sheet: Sheet, table: PageTable, box: QRectF) -> tuple[float, PageTable | None]:
        """As `paint_table`."""
        painter, size = sheet.painter, self.size
        painter.save()
        painter.translate(box.topLeft())
        painter.scale(size, size)
        room = QRectF(0, 0, box.width() / size, box.height() / size)
        y, rest = paint_table(sheet, table, room, pitch=self.pitch)
        painter.restore()
        return box.y() + size * y, rest


SETTINGS = (Setting(AIRY), Setting(PLAIN), Setting(DENSE), Setting(DENSE, 8 / 9))
"""The first is taken that fits; type is made smaller only where a second page would be needed."""

USUAL = SETTINGS[:3]
