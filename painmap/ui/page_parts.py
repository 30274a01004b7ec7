"""Parts that pages share: who and when, charts in a box, the legend, the foot."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF

from painmap.core.patient import Patient
from painmap.core.visit import Visit
from painmap.ui import fonts
from painmap.ui.chart_captions import paint_captions, paint_scale_bar
from painmap.ui.chart_layout import Margins, arrange
from painmap.ui.chart_painting import paint_chart
from painmap.ui.chart_window import Window, clip_to, fade, part_of, seen_box
from painmap.ui.page import POINT, Sheet, line_height, points
from painmap.ui.swatch import paint_swatch
from painmap.ui.wording import identity_line, moment, today, visit_kind
from painmap.ui.zone_looks import Look, Zone

HEAD = 200.0
FOOT = 130.0
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
    left, right = 0.4 * body.width(), 0.58 * body.width()
    y = body.top()
    sheet.text(QRectF(body.left(), y, left, 66), patient.name, points(14, fonts.SEMIBOLD))
    sheet.text(QRectF(body.left(), y + 68, left, 44), identity_line(patient, today()), points(9))
    if clinic:
        sheet.text(QRectF(body.left(), y + 112, left, 44), clinic, points(9), quiet=True)
    box = QRectF(body.right() - right, y, right, 56)
    sheet.text(box, title, points(11, fonts.SEMIBOLD), right=True)
    for place, line in enumerate(lines):
        sheet.text(QRectF(box.x(), y + 64 + 42 * place, right, 42), line, points(9), right=True)
    sheet.rule(y + HEAD - 20)


def paint_pane(sheet: Sheet, rect: QRectF, charts: Sequence[Any], zones: Sequence[Zone], *,
               title: str, second: str = "", captions: bool = True,
               window: Window | None = None, plain: bool = False) -> float:
    """Charts with a heading in a box; units for each of the body's cm, for the scale bar."""
    sheet.text(QRectF(rect.x(), rect.y(), rect.width(), 44), title, points(10, fonts.SEMIBOLD),
               middle=True)
    area = rect.adjusted(0, 50.0 if title else 0.0, 0, 0)
    if second:
        sheet.text(QRectF(rect.x(), rect.y() + 42, rect.width(), 36), second, points(8),
                   quiet=True, middle=True)
        area = rect.adjusted(0, 84, 0, 0)
    places = arrange([part_of(chart, window) for chart in charts], QSizeF(area.size()),
                     PAPER_MARGINS, titles=captions)
    scale = 1.0
    for chart, place in zip(charts, places, strict=True):
        top = window.top * place.scale if window else 0.0
        moved = type(place)(place.x + area.x(), place.y + area.y() - top, place.scale)
        box = seen_box(chart, window, moved)
        sheet.painter.save()
        clip_to(sheet.painter, chart, window, moved)
        paint_chart(sheet.painter, chart, zones, sheet.style, moved, captions=False, plain=plain)
        fade(sheet.painter, chart, window, moved, sheet.style)
        sheet.painter.restore()
        if captions:
            _paint_letters(sheet, chart, box, place.scale, window)
        scale = moved.units_per_cm(chart)
    return scale


def _paint_letters(sheet: Sheet, chart: Any, box: QRectF, scale: float,
                   window: Window | None) -> None:
    """R and L, and the view's name; on a part of a limb at the top of what is shown."""
    if not window:
        paint_captions(sheet.painter, chart, sheet.style, box, scale, _short(chart.info.title))
        return
    text = f"{_short(chart.info.title)}  {chart.info.side}"
    font = points(9, fonts.SEMIBOLD)
    sheet.text(QRectF(box.center().x() - 150, box.y() - 46, 300, 44), text, font, middle=True)


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
    y = body.bottom() - 3 * line_height(font) - 8
    sheet.rule(y - 8)
    number = tr("Page {0} of {1}").format(page, pages)
    identity = " · ".join(part for part in (patient.name, identity_line(patient, today())) if part)
    sheet.text(QRectF(body.left(), y, body.width() - 260, line_height(font)), identity, font,
               quiet=True)
    sheet.text(QRectF(body.right() - 250, y, 250, line_height(font)), number, font, right=True)
    box = QRectF(body.left(), y + line_height(font), body.width(), 2 * line_height(font))
    sheet.wrapped(box, " · ".join(facts), font, quiet=True)


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
