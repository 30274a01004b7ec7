"""The recovery code on paper: one page to be locked away."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF

from painmap.ui.paper.document import Document, Section
from painmap.ui.paper.page import Sheet, line_height, points, wrap
from painmap.ui.paper.page_flow import Rest
from painmap.ui.parts import fonts
from painmap.ui.parts.wording import day, today
from painmap.ui.trust.recovery_words import code_rows, tr, warnings


def recovery_document(code: str, file_name: str, clinic: str = "") -> Document:
    """The page to print."""

    def paint(sheet: Sheet, _number: int, _pages: int, _rest: Rest | None = None) -> Rest:
        body, font, big = sheet.body, points(11), points(22, fonts.SEMIBOLD)
        y = body.top()
        title = points(16, fonts.SEMIBOLD)
        sheet.text(QRectF(body.left(), y, body.width(), 80), tr("Recovery code"), title)
        y += 100
        told = " · ".join(part for part in (clinic, file_name, day(today())) if part)
        sheet.text(QRectF(body.left(), y, body.width(), 60), told, font, quiet=True)
        sheet.rule(y + 70)
        y += 140
        for line in code_rows(code):
            sheet.text(QRectF(body.left(), y, body.width(), 130), line, big)
            y += 130
        y += 60
        for text in (*warnings(), tr("Keep this page locked away, not beside the computer.")):
            lines = wrap(text, font, body.width())
            y += sheet.lines(QPointF(body.left(), y), lines, font) + 0.5 * line_height(font)
        return Rest()

    title = tr("Recovery code")
    return Document(title, clinic, "recovery-code.pdf", (Section(title, paint),))
