"""A page for the family: large type, plain words, one or two figures; rules in the foot alone.

Everything is painted larger, type and marks alike, so that nothing is smaller than 14 pt; the foot
keeps its size.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from PySide6.QtCore import QPointF, QRectF

from painmap.core.compared_layers import painted_layers
from painmap.core.exam import Exam
from painmap.core.layers import LayerKey
from painmap.ui.chart.chart_window import Window
from painmap.ui.chart.zone_looks import Zone, layer_look
from painmap.ui.paper.common_charts import common_charts
from painmap.ui.paper.family_text import FamilyText, Paragraph, family_text
from painmap.ui.paper.family_words import layer_words, tr
from painmap.ui.paper.page import Sheet, line_height, points, wrap
from painmap.ui.paper.page_figures import paint_pane, pane_height
from painmap.ui.paper.page_flow import Rest
from painmap.ui.paper.page_parts import (
    FOOT,
    LegendEntry,
    id_text,
    legend_height,
    paint_foot,
    paint_legend,
)
from painmap.ui.parts import fonts
from painmap.ui.parts.wording import born_line, day, today

ZOOM = 1.75
"""The smallest words of a page, 8 pt, become 14 pt."""

_GAP, _FIGURES, _LEAST, _SPACE = 24.0, 600.0, 280.0, 16.0
_SIZE = 9


@dataclass(frozen=True, slots=True, eq=False)
class FamilyPage:
    """What the page tells of: one visit, or two of which the later is told and compared.

    The first of the `texts` that fits is painted, the last in any case.
    """

    texts: tuple[FamilyText, ...]
    later: Exam
    earlier: Exam | None
    layer: LayerKey | None
    atlas: Any
    facts: tuple[str, ...]
    sized: float = 0.0
    """The length factor of the later visit, 0 without a height."""


def paint_family(
    sheet: Sheet, page: FamilyPage, number: int, pages: int, _rest: Rest | None = None
) -> Rest:
    """Paint the page; it is always one."""
    paint_foot(sheet, page.facts, page.later.patient, page=number, pages=pages)
    bottom = (sheet.body.bottom() - FOOT) / ZOOM
    sheet.painter.save()
    sheet.painter.scale(ZOOM, ZOOM)
    large = replace(sheet, zoom=ZOOM, style=replace(sheet.style, pitch_far=8.0, pitch_near=8.0))
    try:
        _paint_large(large, page, bottom)
    finally:
        sheet.painter.restore()
    return Rest()


def _paint_large(sheet: Sheet, page: FamilyPage, bottom: float) -> None:
    body = sheet.body
    y = _paint_head(sheet, page, body.top())
    legend = _legend(page)
    below = _SPACE + (legend_height(legend, body.width()) if legend else 0.0) + _SPACE
    least = _LEAST if page.layer is not None else 0.0
    paragraphs: tuple[Paragraph, ...] = ()
    for text in page.texts:
        paragraphs = text.paragraphs
        needed = sum(_paragraph_height(lines, body.width()) for _, lines in paragraphs)
        room = bottom - y - below - needed
        if room >= least:
            break
    if page.layer is not None:
        height = min(_FIGURES, max(_LEAST, room))
        y = _paint_figures(sheet, page, QRectF(body.left(), y, body.width(), height))
        y += below
    for title, lines in paragraphs:
        y = _paint_paragraph(sheet, title, lines, y, bottom)


def _paint_head(sheet: Sheet, page: FamilyPage, y: float) -> float:
    body, patient = sheet.body, page.later.patient
    name = points(12, fonts.SEMIBOLD)
    sheet.text(QRectF(body.left(), y, body.width(), 56), patient.name, name)
    y += 54
    identity = " · ".join(filter(None, [born_line(patient, today()), id_text(patient)]))
    font = points(_SIZE - 1)
    sheet.text(QRectF(body.left(), y, body.width(), 38), identity, font, quiet=True)
    y += 38
    when = [exam.visit for exam in (page.earlier, page.later) if exam is not None]
    told = tr("Visits: {0}") if len(when) > 1 else tr("Visit: {0}")
    line = told.format(tr("{0} and {1}").format(*map(_day, when)) if when[1:] else _day(when[0]))
    sheet.text(QRectF(body.left(), y, body.width(), 38), line, font, quiet=True)
    y += 44
    sheet.rule(y)
    return y + 14


def _day(visit: Any) -> str:
    # A draft is marked wherever its date stands.
    return day(visit.began_at) if visit.is_signed else tr("{0} (DRAFT)").format(day(visit.began_at))


def _paint_figures(sheet: Sheet, page: FamilyPage, rect: QRectF) -> float:
    """One pane for each visit, at one scale; where they end."""
    if sheet.dry:
        return rect.bottom()
    exams = [exam for exam in (page.earlier, page.later) if exam is not None]
    charts, window = _charts(page, exams)
    width = (rect.width() - (len(exams) - 1) * _GAP) / len(exams)
    height = pane_height(charts, window, width, rect.height())
    scale = 1.0
    for place, exam in enumerate(exams):
        box = QRectF(rect.x() + place * (width + _GAP), rect.y(), width, height)
        titles = [day(exam.visit.began_at)]
        titles += [tr("then") if place == 0 else tr("now")] if len(exams) > 1 else []
        scale = paint_pane(
            sheet, box, charts, _zones(exam, page.layer), title=", ".join(titles), window=window,
            told=(),
        )  # fmt: skip
    paint_legend(
        sheet, rect.y() + height + _SPACE, _legend(page), units_per_cm=scale,
        length_factor=page.sized, width=rect.width(),
    )  # fmt: skip
    return rect.y() + height


def _charts(page: FamilyPage, exams: Sequence[Exam]) -> tuple[list[Any], Window | None]:
    """The two views that show most of it, the same for both visits, on the later one's body."""
    body = page.atlas.body(page.later.visit.body)
    assert page.layer is not None
    masks = [exam.layer(page.layer) > 0 for exam in exams]
    return common_charts(page.atlas, body, masks, 2)


def _zones(exam: Exam, layer: LayerKey | None) -> list[Zone]:
    values = None if layer is None else exam.layers.get(layer)
    if layer is None or values is None or not values.any():
        return []
    return [Zone(values, layer_look(layer.kind))]


def _legend(page: FamilyPage) -> list[LegendEntry]:
    if page.layer is None:
        return []
    code = 0
    if page.layer.kind == "pain":
        counts = np.zeros(256, np.int64)
        for exam in filter(None, (page.earlier, page.later)):
            counts += np.bincount(exam.layer(page.layer), minlength=256)
        code = int(np.argmax(counts[1:])) + 1
    words = layer_words(page.layer)
    return [LegendEntry(layer_look(page.layer.kind), words[:1].upper() + words[1:], code)]


def _paragraph_height(lines: Sequence[str], width: float) -> float:
    font = points(_SIZE)
    count = sum(len(wrap(line, font, width)) for line in lines)
    return line_height(points(11, fonts.SEMIBOLD)) + count * line_height(font) + _SPACE


def _paint_paragraph(
    sheet: Sheet, title: str, lines: Sequence[str], y: float, bottom: float
) -> float:
    body, head, font = sheet.body, points(11, fonts.SEMIBOLD), points(_SIZE)
    sheet.mark(title, y, 1)
    y += sheet.lines(QPointF(body.left(), y), [title], head)
    for line in lines:
        room = max(bottom - y, line_height(font))
        y += sheet.lines(QPointF(body.left(), y), wrap(line, font, body.width(), room), font)
    return y + _SPACE


def family_page(
    later: Exam,
    earlier: Exam | None,
    atlas: Any,
    texts: Sequence[FamilyText],
    facts: Sequence[str],
    *,
    layer: LayerKey | None,
    length_factor: float,
) -> FamilyPage:
    """A page of a layer; without paint at either visit it has no figure.

    Of the `texts` the first that fits is told.
    """
    exams = [exam for exam in (earlier, later) if exam is not None]
    shown = layer if layer is not None and layer in painted_layers(*exams) else None
    return FamilyPage(tuple(texts), later, earlier, shown, atlas, tuple(facts), length_factor)


__all__ = ["ZOOM", "FamilyPage", "FamilyText", "family_page", "family_text", "paint_family"]
