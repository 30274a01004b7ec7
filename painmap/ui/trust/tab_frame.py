"""What the tabs of people, backups and the audit have in common: cards in a readable width."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from painmap.ui.clinic.clinic_page import Tall
from painmap.ui.parts.widgets import column, row, scrolled

WIDEST = 860


def card(*parts: object, gap: int = 8) -> QFrame:
    """A card of a tab."""
    made = QFrame()
    made.setProperty("role", "card")
    made.setLayout(column(*parts, gap=gap, margins=(20, 14, 20, 14)))  # type: ignore[arg-type]
    return made


def lay_out_tab(tab: QWidget, *cards: QWidget) -> QScrollArea:
    """Put cards below each other, in the middle of a tab that scrolls."""
    content = Tall()
    content.setLayout(column(*cards, None, gap=12, margins=(0, 16, 10, 16)))
    area = scrolled(content)
    area.setMaximumWidth(WIDEST)
    body = row(gap=0, margins=(24, 0, 24, 0))
    body.addStretch(1)
    body.addWidget(area, 1000)
    body.addStretch(1)
    tab.setLayout(body)
    return area
