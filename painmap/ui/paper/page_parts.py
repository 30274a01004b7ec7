"""Parts that pages share: who and when, the legend with its scale bar, the foot."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF

from painmap.core.patient import Patient
from painmap.core.visit import Visit
from painmap.ui.chart.chart_captions import paint_scale_bar
from painmap.ui.chart.swatch import paint_swatch
from painmap.ui.chart.zone_looks import Look
from painmap.ui.paper.page import POINT, Sheet, fitted, line_height, points
from painmap.ui.parts import fonts
from painmap.ui.parts.wording import born_line, moment, today, visit_kind

FOOT = 116.0
_BAR_ROOM, _APART = 300.0, 28.0


def tr(text: str) -> str:
    return QCoreApplication.translate("Page", text)


@dataclass(frozen=True, slots=True)
class LegendEntry:
    """A mark and its words; `code` picks a kind of the look, `letter` tells apart equal ones."""

    look: Look
    text: str
    code: int = 0
    letter: str = ""


def visit_parts(visit: Visit) -> tuple[str, ...]:
    """'Visit 2', '3 Aug 2026 · 14:02', 'Follow-up', 'Dr Berg', 'DRAFT · AMENDED'; the last two may
    be ''."""
    states = [tr("DRAFT")] * (not visit.is_signed) + [tr("AMENDED")] * (visit.amends is not None)
    return (
        tr("Visit {0}").format(visit.number),
        moment(visit.began_at),
        visit_kind(visit.kind),
        visit.examiner.strip(),
        " · ".join(states),
    )


def visit_line(visit: Visit) -> str:
    """'Visit 2 · 3 Aug 2026 · 14:02 · Follow-up · Dr Berg · DRAFT'."""
    return " · ".join(part for part in visit_parts(visit) if part)


def paint_head(
    sheet: Sheet,
    patient: Patient,
    title: str,
    visits: Sequence[Visit],
    clinic: str = "",
    *,
    lines: Sequence[str] = (),
) -> float:
    """Name 14 pt, born, ID and clinic at the left; title and visits at the right; where it ends.

    `lines` stand where the visits do, for a page of all of them. A long name or examiner is
    elided in the middle, a birth date, an ID or a date never.
    """
    body, font = sheet.body, points(9)
    left, right = 0.42 * body.width(), 0.55 * body.width()
    y = body.top()
    bold = points(11, fonts.SEMIBOLD)
    beside = QFontMetricsF(bold).horizontalAdvance(title) + 40
    sheet.text(
        QRectF(body.left(), y, body.width() - beside, 66), patient.name, points(14, fonts.SEMIBOLD)
    )
    born, number = born_line(patient, today()), id_text(patient)
    identity = [" · ".join(part for part in (born, number) if part)]
    wide_as = QFontMetricsF(font).horizontalAdvance
    if wide_as(identity[0]) > left:
        identity = [born, number]
    for place, line in enumerate(identity):
        sheet.lines(QPointF(body.left(), y + 64 + 42 * place), [line], font)
    sheet.text(QRectF(body.right() - right, y, right, 62), title, bold, right=True)
    # What the left leaves free is the visits': an examiner is not elided beside an empty place.
    taken = max(map(wide_as, identity))
    taken = max(taken, min(wide_as(clinic), left))
    right = max(right, body.width() - taken - 40)
    told = [*(fitted(visit_parts(visit), 3, font, right) for visit in visits), *lines]
    rows = max(len(identity) + bool(clinic), len(told))
    if clinic:
        # With nothing at its right the line has the whole width.
        wide = left if rows <= len(told) else body.width()
        room = QRectF(body.left(), y + 64 + 42 * (rows - 1), wide, 42)
        sheet.text(room, clinic, font, quiet=True)
    for place, line in enumerate(told):
        box = QRectF(body.right() - right, y + 64 + 42 * place, right, 42)
        sheet.text(box, line, font, right=True)
    end = y + 64 + 42 * rows + 10
    sheet.rule(end)
    return end + 14


def legend_height(entries: Sequence[LegendEntry], width: float, *, bar: bool = True) -> float:
    """Rows of 46 units, as many as the entries take beside the scale bar."""
    room = width - (_BAR_ROOM if bar else 0.0)
    return 46.0 * (1 + max((row for row, _ in _legend_places(entries, room)), default=0))


def paint_legend(
    sheet: Sheet,
    y: float,
    entries: Sequence[LegendEntry],
    *,
    units_per_cm: float,
    length_factor: float,
    width: float,
    bar: bool = True,
) -> None:
    """Swatches with their words in rows, and a bar of 5 cm at the right; 0 for an unknown scale."""
    font, left = points(9), sheet.body.left()
    room = width - (_BAR_ROOM if bar else 0.0)
    for entry, (row, x) in zip(entries, _legend_places(entries, room), strict=True):
        at = y + 46 * row
        box = QRectF(left + x, at + 4, 56, 38)
        paint_swatch(sheet.painter, entry.look, sheet.style, box, entry.code, entry.letter)
        sheet.text(QRectF(left + x + 66, at, _text_width(entry), 46), entry.text, font)
    if bar and length_factor:
        paint_bar(sheet, QPointF(left + width, y + 23), units_per_cm / length_factor)


def paint_bar(sheet: Sheet, right: QPointF, units_per_cm: float) -> None:
    """A bar of 5 of the patient's cm that ends, with its words, at a point."""
    words = QFontMetricsF(fonts.font(sheet.style.word)).horizontalAdvance(tr("5 cm"))
    at = right - QPointF(5.0 * units_per_cm + words + 4 * sheet.style.unit, 0)
    paint_scale_bar(sheet.painter, sheet.style, units_per_cm=units_per_cm, at=at)


def _text_width(entry: LegendEntry) -> float:
    return QFontMetricsF(points(9)).horizontalAdvance(entry.text) + 4


def _legend_places(entries: Sequence[LegendEntry], width: float) -> list[tuple[int, float]]:
    """Row and x of each entry."""
    places, row, x = [(0, 0.0)], 0, 0.0
    for before, entry in pairwise(entries):
        x += 66 + _text_width(before) + _APART
        if x + 66 + _text_width(entry) > width:
            row, x = row + 1, 0.0
        places.append((row, x))
    return places[: len(entries)]


def paint_foot(
    sheet: Sheet, facts: Sequence[str], patient: Patient, *, page: int, pages: int
) -> None:
    """Who, what it was counted with, and page x of y, in 7 pt."""
    body, font = sheet.body, points(7)
    step = line_height(font)
    y = body.bottom() - 3 * step - 4
    sheet.rule(y - 6)
    number = tr("Page {0} of {1}").format(page, pages)
    identity = (patient.name, born_line(patient, today()), id_text(patient))
    line = fitted(identity, 0, font, body.width() - 260)
    sheet.lines(QPointF(body.left(), y), [line], font, quiet=True)
    sheet.text(QRectF(body.right() - 250, y, 250, step), number, font, right=True)
    sheet.lines(
        QPointF(body.left(), y + step), _joined(facts, font, body.width()), font, quiet=True
    )


def _joined(facts: Sequence[str], font: QFont, width: float) -> list[str]:
    """Facts in lines that break only between two of them."""
    lines = [""]
    for fact in facts:
        longer = f"{lines[-1]} · {fact}" if lines[-1] else fact
        if QFontMetricsF(font).horizontalAdvance(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(fact)
    return lines


def id_text(patient: Patient) -> str:
    """'ID S-0001', '' without a number."""
    return tr("ID {0}").format(patient.number) if patient.number else ""


__all__ = [
    "FOOT",
    "POINT",
    "LegendEntry",
    "legend_height",
    "paint_bar",
    "paint_foot",
    "paint_head",
    "paint_legend",
    "tr",
    "visit_line",
    "visit_parts",
]
