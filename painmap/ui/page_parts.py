"""Parts that pages share: who and when, charts in a box, the legend, the foot."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF

from painmap.core.patient import Patient
from painmap.core.visit import Visit
from painmap.ui import fonts
from painmap.ui.chart_captions import paint_scale_bar
from painmap.ui.chart_layout import Margins, arrange
from painmap.ui.chart_painting import paint_chart
from painmap.ui.page import POINT, Sheet, line_height, points
from painmap.ui.swatch import paint_swatch
from painmap.ui.wording import identity_line, moment, today, visit_kind
from painmap.ui.zone_looks import Look, Zone

HEAD = 220.0
FOOT = 110.0
PAPER_MARGINS = Margins(around=6.0, gap=14.0, title=44.0)


def tr(text: str) -> str:
    return QCoreApplication.translate("Page", text)


@dataclass(frozen=True, slots=True)
class LegendEntry:
    """A mark and its words; `code` picks a kind of the look."""

    look: Look
    text: str
    code: int = 0


def visit_line(visit: Visit) -> str:
    """'Visit 2 · 3 Aug 2026 · 14:02 · Follow-up · Dr Berg (draft)'."""
    parts = [tr("Visit {0}").format(visit.number), moment(visit.began_at), visit_kind(visit.kind)]
    if visit.examiner:
        parts.append(visit.examiner)
    line = " · ".join(parts)
    return line if visit.is_signed else tr("{0} · DRAFT").format(line)


def paint_head(sheet: Sheet, patient: Patient, title: str, lines: Sequence[str],
               clinic: str = "") -> None:
    """Name 14 pt, born and ID at the left; title, visits and clinic at the right."""
    body = sheet.body
    half = body.width() / 2 - 20
    y = body.top()
    sheet.text(QRectF(body.left(), y, half, 66), patient.name, points(14, fonts.SEMIBOLD))
    sheet.text(QRectF(body.left(), y + 68, half, 44), identity_line(patient, today()), points(9))
    if clinic:
        sheet.text(QRectF(body.left(), y + 112, half, 44), clinic, points(9), quiet=True)
    right = QRectF(body.right() - half, y, half, 56)
    sheet.text(right, title, points(11, fonts.SEMIBOLD), right=True)
    for place, line in enumerate(lines):
        sheet.text(QRectF(right.x(), y + 64 + 44 * place, half, 44), line, points(9), right=True)
    sheet.rule(y + HEAD - 20)


def paint_pane(sheet: Sheet, rect: QRectF, charts: Sequence[Any], zones: Sequence[Zone], *,
               title: str, second: str = "", captions: bool = True, step: int = 1) -> float:
    """Charts with a heading in a box; units for each patient's body cm, for the scale bar."""
    sheet.text(QRectF(rect.x(), rect.y(), rect.width(), 44), title, points(10, fonts.SEMIBOLD),
               middle=True)
    top = 50.0
    if second:
        sheet.text(QRectF(rect.x(), rect.y() + 42, rect.width(), 36), second, points(8),
                   quiet=True, middle=True)
        top = 84.0
    area = rect.adjusted(0, top, 0, 0)
    places = arrange([chart.info for chart in charts], QSizeF(area.size()), PAPER_MARGINS,
                     titles=captions)
    scale = 1.0
    for chart, place in zip(charts, places, strict=True):
        moved = type(place)(place.x + area.x(), place.y + area.y(), place.scale)
        sheet.painter.save()
        paint_chart(sheet.painter, chart, zones, sheet.style, moved, captions=captions,
                    title=_short(chart.info.title) if captions else "", step=step)
        sheet.painter.restore()
        scale = moved.units_per_cm(chart)
    return scale


def _short(title: str) -> str:
    """Titles of a pane that shows one limb name the view; the side stays in the letters."""
    return title.split(" · ")[-1]


def paint_legend(sheet: Sheet, rect: QRectF, entries: Sequence[LegendEntry], *,
                 units_per_cm: float, length_factor: float) -> None:
    """Swatches with their words in a row, and a bar of 5 cm at the right."""
    from PySide6.QtGui import QFontMetricsF

    font = points(9)
    x = rect.x()
    for entry in entries:
        paint_swatch(sheet.painter, entry.look, sheet.style, QRectF(x, rect.y() + 4, 56, 38),
                     entry.code)
        width = QFontMetricsF(font).horizontalAdvance(entry.text) + 4
        sheet.text(QRectF(x + 68, rect.y(), width, 46), entry.text, font)
        x += 68 + width + 36
    bar = 5.0 * units_per_cm / length_factor
    paint_scale_bar(sheet.painter, sheet.style, units_per_cm=units_per_cm / length_factor,
                    at=QPointF(rect.right() - bar - 110, rect.y() + 23))


def paint_foot(sheet: Sheet, facts: Sequence[str], patient: Patient, *, page: int,
               pages: int) -> None:
    """Who, what it was counted with, and page x of y, in 7 pt."""
    body, font = sheet.body, points(7)
    y = body.bottom() - 2 * line_height(font) - 8
    sheet.rule(y - 8)
    number = tr("Page {0} of {1}").format(page, pages)
    identity = " · ".join(part for part in (patient.name, identity_line(patient, today())) if part)
    sheet.text(QRectF(body.left(), y, body.width() - 260, line_height(font)), identity, font,
               quiet=True)
    sheet.text(QRectF(body.right() - 250, y, 250, line_height(font)), number, font, right=True)
    box = QRectF(body.left(), y + line_height(font), body.width(), line_height(font))
    sheet.text(box, " · ".join(facts), font, quiet=True)


def paint_comment(sheet: Sheet, rect: QRectF, title: str, note: str) -> None:
    """A box for the examiner's comment, with the visit's note in it when there is one."""
    from PySide6.QtGui import QPen

    sheet.painter.setPen(QPen(sheet.style.colour("#9AA1A8"), 1.5))
    sheet.painter.setBrush(sheet.style.colour("#FFFFFF"))
    sheet.painter.drawRect(rect)
    sheet.text(QRectF(rect.x() + 14, rect.y() + 6, rect.width() - 28, 40), title, points(8),
               quiet=True)
    if note:
        sheet.wrapped(rect.adjusted(14, 46, -14, -8), note, points(9))


__all__ = ["FOOT", "HEAD", "POINT", "LegendEntry", "paint_comment", "paint_foot", "paint_head",
           "paint_legend", "paint_pane", "tr", "visit_line"]
