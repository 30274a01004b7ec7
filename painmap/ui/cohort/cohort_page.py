"""A cohort map on paper and as a picture: charts, scale, table of areas, who was counted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF
from PySide6.QtGui import QPainter

from painmap.core.layers import LAYER_KINDS
from painmap.ui.chart.swatch import paint_swatch
from painmap.ui.cohort.cohort_legend import scale_of
from painmap.ui.cohort.cohort_state import CohortState
from painmap.ui.cohort.cohort_words import counted_line, heads, rows
from painmap.ui.cohort.cohort_work import Question
from painmap.ui.paper.document import Document, Section
from painmap.ui.paper.page import Sheet, line_height, points, wrap
from painmap.ui.paper.page_figures import paint_pane
from painmap.ui.paper.page_flow import Rest
from painmap.ui.paper.page_table import DENSE, PageTable, paint_table, table_height
from painmap.ui.paper.picture_files import Picture
from painmap.ui.paper.templates import file_name
from painmap.ui.parts import fonts
from painmap.ui.parts.wording import core_text, day, today

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from painmap.ui.paper.print_preview import PrintPreview
    from painmap.ui.session.session import Session

_FOOT, _SCALE = 60.0, 130.0
_STEP, _BAR = 70.0, 36.0
_WIDE = (2970.0, 2100.0)
"""Of a picture, in tenths of a millimetre."""


def tr(text: str) -> str:
    return QCoreApplication.translate("Cohort", text)


@dataclass(frozen=True, slots=True, eq=False)
class CohortPage:
    """What is shown, and of whom; `groups` are the groups in words."""

    state: CohortState
    question: Question
    groups: tuple[str, ...]
    clinic: str = ""

    @property
    def title(self) -> str:
        """'Allodynia: how often over 24 patients'."""
        return tr("Cohort map · {0}").format(core_text(LAYER_KINDS[self.question.kind].name))


def cohort_document(page: CohortPage) -> Document:
    """One page."""
    section = Section(page.title, lambda sheet, *_: _paint(sheet, page))
    name = file_name(tr("cohort-map"), page.question.kind, today().isoformat())
    return Document(page.title, page.clinic, name, (section,))


def cohort_picture(page: CohortPage) -> Picture:
    """The same as a picture, across."""

    def paint(painter: QPainter) -> None:
        _paint(Sheet(painter, "A4", size=_WIDE), page)

    return Picture(QSizeF(*_WIDE), paint, page.title)


def picture_name(page: CohortPage) -> str:
    """A file's name."""
    name = file_name(tr("cohort-map"), page.question.kind, page.state.view, today().isoformat())
    return name.removesuffix(".pdf")


def print_cohort(session: Session, page: CohortPage, parent: QWidget) -> PrintPreview:
    """Show the page, from where it goes to a file or the printer."""
    from painmap.ui.paper.print_preview import PrintPreview

    preview = PrintPreview(
        parent, cohort_document(page),
        note=lambda way, _key: session.note(way, "file", "", "cohort map"),
    )  # fmt: skip
    preview.open()
    return preview


def _paint(sheet: Sheet, page: CohortPage) -> Rest:
    body, y = sheet.body, _paint_head(sheet, page)
    table = PageTable(
        tr("Areas: {0}").format(core_text(page.state.atlas.schemes[page.state.scheme].name)),
        heads(page.state), rows(page.state), (1, 0, 0, 0), frozenset((1, 2, 3)),
    )  # fmt: skip
    bottom = body.bottom() - _FOOT
    if sheet.size is not None:  # across: the table stands beside the figures
        left = QRectF(body.left(), y, 0.66 * body.width(), bottom - y - _SCALE)
        right = QRectF(left.right() + 60, y, body.right() - left.right() - 60, bottom - y)
        paint_table(sheet, table, right, pitch=DENSE)
    else:
        high = table_height(table, body.width(), pitch=DENSE)
        top = bottom - high - 8
        paint_table(sheet, table, QRectF(body.left(), top, body.width(), high + 8), pitch=DENSE)
        left = QRectF(body.left(), y, body.width(), top - y - _SCALE - 20)
    if not sheet.dry:
        paint_pane(
            sheet, left, page.state.charts(), page.state.zones(), title="", told=(),
            window=page.state.window(),
        )  # fmt: skip
        _paint_scale(sheet, page.state, QPointF(left.left(), left.bottom() + 14), left.width())
    _paint_foot(sheet, page)
    return Rest()


def _paint_head(sheet: Sheet, page: CohortPage) -> float:
    body, quiet = sheet.body, points(9)
    sheet.text(
        QRectF(body.left(), body.top(), body.width(), 66), page.title, points(14, fonts.SEMIBOLD)
    )
    y = body.top() + 72
    view = {
        "first": tr("First group") if page.state.compares else "",
        "second": tr("Second group"),
        "difference": tr("Difference of two groups"),
    }[page.state.view]
    which = {
        "last": tr("last visit of each patient"), "first": tr("first visit of each patient"),
        "all": tr("all visits of each patient"),
    }[page.question.which]  # fmt: skip
    names = (tr("First: {0}"), tr("Second: {0}")) if page.state.compares else ("{0}",)
    groups = [name.format(said) for name, said in zip(names, page.groups, strict=False)]
    told = [" · ".join(filter(None, [view, which])), *groups, counted_line(page.state)]
    for text in told:
        y += sheet.lines(QPointF(body.left(), y), wrap(text, quiet, body.width()), quiet)
    return y + 20


def _paint_scale(sheet: Sheet, state: CohortState, at: QPointF, width: float) -> None:
    title, marks, others, shades = scale_of(state)
    font, painter = points(8), sheet.painter
    sheet.text(QRectF(at.x(), at.y(), width, 36), title, font)
    y, wide = at.y() + 40, min(_STEP, 0.45 * width / len(shades))
    for n, colour in enumerate(shades):
        painter.fillRect(QRectF(at.x() + n * wide, y, wide, _BAR), sheet.style.colour(colour))
    whole = wide * len(shades)
    for place, text in enumerate(marks):
        box = QRectF(at.x() + place * whole / 2 - whole / 4, y + _BAR, whole / 2, 36)
        if place == 0:
            sheet.text(QRectF(at.x(), y + _BAR, whole / 2, 36), text, font)
        else:
            box = QRectF(at.x() + whole / 2, y + _BAR, whole / 2, 36) if place == 2 else box
            sheet.text(box, text, font, right=place == 2, middle=place == 1)
    x = at.x() + whole + 50
    for n, (look, text) in enumerate(others):
        box = QRectF(x, y - 4 + 44 * n, 56, 36)
        paint_swatch(painter, look, sheet.style, box)
        sheet.text(
            QRectF(box.right() + 12, box.y(), width - (box.right() - at.x()), 36), text, font
        )


def _left_out(fewest: int) -> str:
    """What is not told, '' where a single patient is enough."""
    words = tr("spots and areas with fewer than {0} patients are not told")
    return words.format(fewest) if fewest > 1 else ""


def _paint_foot(sheet: Sheet, page: CohortPage) -> None:
    body, font = sheet.body, points(7)
    y = body.bottom() - line_height(font) - 4
    sheet.rule(y - 6)
    facts = (
        page.clinic, day(today()),
        _left_out(page.state.fewest),
        tr("signed visits"),
    )  # fmt: skip
    sheet.lines(QPointF(body.left(), y), [" · ".join(filter(None, facts))], font, quiet=True)
