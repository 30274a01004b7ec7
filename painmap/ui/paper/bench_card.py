"""The bench card: one page for the wall of the exam room."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, QStandardPaths, Qt
from PySide6.QtGui import QFontMetricsF, QPen
from PySide6.QtWidgets import QFileDialog, QWidget

from painmap import __version__
from painmap.ui.paper.bench_card_text import Box, KeyLine, boxes, key_groups, steps, tr
from painmap.ui.paper.document import Document, Section, lay_out, write_document
from painmap.ui.paper.page import Paper, Sheet, baseline, line_height, points, usual_paper, wrap
from painmap.ui.paper.page_flow import Rest
from painmap.ui.parts import fonts, icons

_GUTTER, _PAD, _ROUND = 70.0, 34.0, 16.0
_LEFT = 0.54
"""The steps' share of the width; the keys have the rest."""

_NUMBER, _ICON, _KEYS = 62.0, 46.0, 250.0
_LINE, _ACCENT, _PALE = "#C9CED3", "#1F5F8B", "#F3F5F7"


def bench_card() -> Document:
    """The card as a document of one page."""
    title = tr("Painmap: bench card")
    return Document(title, "", "painmap-bench-card.pdf", (Section(title, paint_card),))


def write_card(path: Path, paper: Paper | None = None) -> Path:
    """Write the card as a PDF on this country's paper; KnownError when it cannot be written."""
    return write_document(path, lay_out(bench_card(), paper or usual_paper()))


def ask_for_file(parent: QWidget) -> Path | None:
    """Ask where the card goes; None where nobody chose."""
    places = QStandardPaths.StandardLocation.DocumentsLocation
    folder = Path(QStandardPaths.writableLocation(places) or str(Path.home()))
    chosen, _kind = QFileDialog.getSaveFileName(
        parent, tr("Painmap: bench card"), str(folder / bench_card().name), "PDF (*.pdf)"
    )
    if not chosen:
        return None
    return Path(chosen) if chosen.lower().endswith(".pdf") else Path(f"{chosen}.pdf")


def paint_card(sheet: Sheet, _number: int, _pages: int, _rest: Rest | None = None) -> Rest:
    """Paint the card; it is always one page."""
    body = sheet.body
    y = _paint_head(sheet)
    left = QRectF(body.left(), y, _LEFT * body.width(), 0.0)
    right_at = left.right() + _GUTTER
    right = QRectF(right_at, y, body.right() - right_at, 0.0)
    reached = max(_paint_steps(sheet, left), _paint_keys(sheet, right))
    _paint_boxes(sheet, reached + 60.0)
    foot = QRectF(body.left(), body.bottom() - 34, body.width(), 34)
    said = tr("Painmap documents and counts; it does not diagnose. Version {0}")
    sheet.text(foot, said.format(__version__), points(8), quiet=True)
    return Rest()


def _paint_head(sheet: Sheet) -> float:
    body, title = sheet.body, points(20, fonts.SEMIBOLD)
    high = line_height(title)
    name = tr("The exam in ten steps")
    sheet.text(QRectF(body.left(), body.top(), body.width(), high), name, title)
    sheet.mark(name, body.top())
    _letters(sheet, QRectF(body.right() - 330, body.top() - 16, 330, 146))
    under = QRectF(body.left(), body.top() + high, body.width() - 360, 60)
    sheet.text(under, tr("For the exam room. A touch of the screen does the same as the mouse."),
               points(10), quiet=True)  # fmt: skip
    y = body.top() + high + 92
    sheet.rule(y)
    return y + 40


def _letters(sheet: Sheet, box: QRectF) -> None:
    """R and L as they stand at a figure that is seen from the front: the patient's."""
    font, small = points(18, fonts.SEMIBOLD), points(7.5)
    half = box.width() / 2
    for place, (letter, word) in enumerate(((tr("R"), tr("right")), (tr("L"), tr("left")))):
        cell = QRectF(box.left() + place * half, box.top(), half, 78)
        sheet.text(cell, letter, font, middle=True)
        below = QRectF(cell.left(), cell.bottom() - 2, half, 34)
        sheet.text(below, word, small, middle=True, quiet=True)
    caption = QRectF(box.left(), box.top() + 112, box.width(), 34)
    sheet.text(caption, tr("seen from the front"), small, middle=True, quiet=True)


def _paint_steps(sheet: Sheet, column: QRectF) -> float:
    """Numbered steps below each other; where they end."""
    bold, font, y = points(11.5, fonts.SEMIBOLD), points(10.5), column.top()
    x, wide = column.left() + _NUMBER + 26, column.width() - _NUMBER - 26
    for number, (name, said) in enumerate(steps(), start=1):
        disc = QRectF(column.left(), y + 4, _NUMBER, _NUMBER)
        sheet.painter.setPen(Qt.PenStyle.NoPen)
        sheet.painter.setBrush(sheet.style.colour(_ACCENT))
        sheet.painter.drawEllipse(disc)
        sheet.painter.setBrush(Qt.BrushStyle.NoBrush)
        _in_disc(sheet, disc, str(number))
        sheet.text(QRectF(x, y, wide, line_height(bold)), name, bold)
        y += line_height(bold)
        y += sheet.lines(QPointF(x, y), wrap(said, font, wide, 400), font) + 30
    return y


def _in_disc(sheet: Sheet, disc: QRectF, text: str) -> None:
    font = points(10.5, fonts.SEMIBOLD)
    sheet.painter.setFont(font)
    sheet.painter.setPen(sheet.style.colour("#FFFFFF"))
    room = disc.width() - QFontMetricsF(font).horizontalAdvance(text)
    sheet.painter.drawText(QPointF(disc.left() + room / 2, baseline(disc, font)), text)


def _paint_keys(sheet: Sheet, column: QRectF) -> float:
    """Groups of keys below each other; where they end."""
    bold, y = points(11.5, fonts.SEMIBOLD), column.top()
    for title, lines in key_groups():
        sheet.text(QRectF(column.left(), y, column.width(), line_height(bold)), title, bold)
        y += line_height(bold) + 8
        for line in lines:
            y = _paint_key(sheet, line, column, y)
        y += 36
    return y


def _paint_key(sheet: Sheet, line: KeyLine, column: QRectF, y: float) -> float:
    font, small = points(9.5), points(9, fonts.SEMIBOLD)
    if line.icon:
        box = QRectF(column.left(), y + 2, _ICON, _ICON)
        icons.paint(sheet.painter, line.icon, box, sheet.style.colour("#3A4046"))
    at = column.left() + (_ICON + 22 if line.icon else 0.0)
    keys = wrap(line.keys, small, _KEYS - (_ICON + 22 if line.icon else 0.0) - 16, 200)
    text_at = column.left() + _KEYS
    words = wrap(line.text, font, column.right() - text_at, 200)
    sheet.lines(QPointF(at, y), keys, small)
    sheet.lines(QPointF(text_at, y), words, font)
    return y + max(len(keys) * line_height(small), len(words) * line_height(font)) + 8


def _paint_boxes(sheet: Sheet, y: float) -> None:
    """What to mind, beside each other."""
    body, told = sheet.body, boxes()
    wide = (body.width() - (len(told) - 1) * 40.0) / len(told)
    high = max(_box_height(box, wide) for box in told)
    for place, box in enumerate(told):
        frame = QRectF(body.left() + place * (wide + 40.0), y, wide, high)
        sheet.painter.setPen(QPen(sheet.style.colour(_LINE), 2.0))
        sheet.painter.setBrush(sheet.style.colour(_PALE))
        sheet.painter.drawRoundedRect(frame, _ROUND, _ROUND)
        sheet.painter.setBrush(Qt.BrushStyle.NoBrush)
        _paint_box(sheet, box, frame)


def _paint_box(sheet: Sheet, box: Box, frame: QRectF) -> None:
    bold, font = points(11, fonts.SEMIBOLD), points(9.5)
    x, y, wide = frame.left() + _PAD, frame.top() + _PAD, frame.width() - 2 * _PAD
    sheet.text(QRectF(x, y, wide, line_height(bold)), box.title, bold)
    y += line_height(bold) + 10
    for line in box.lines:
        y += sheet.lines(QPointF(x, y), wrap(line, font, wide, 600), font) + 14


def _box_height(box: Box, wide: float) -> float:
    font = points(9.5)
    lines = sum(len(wrap(line, font, wide - 2 * _PAD, 600)) for line in box.lines)
    high = line_height(points(11, fonts.SEMIBOLD)) + 10
    return high + lines * line_height(font) + 14 * len(box.lines) + 2 * _PAD - 14
