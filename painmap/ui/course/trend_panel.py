"""Chips that choose what is followed over the visits; the chart; what it says in words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from painmap.core.comparing.course import Course, Figure, breaks_of, trend_of_figure, trend_words
from painmap.core.layers import LayerKey
from painmap.core.record.therapy import TherapyEvent
from painmap.core.text import text
from painmap.ui.course.course_chart import CourseChart
from painmap.ui.course.course_lines import MOST_LINES, looks_of
from painmap.ui.course.course_state import leading_size
from painmap.ui.course.figure_row import FigureRow
from painmap.ui.parts.choice import Choice, Option
from painmap.ui.parts.core_words import shown
from painmap.ui.parts.widgets import clear, column, label
from painmap.ui.parts.wording import EMPTY, moment, number, unbroken

SIZE = "size"
_MOST = 1000
"""The chart takes the room that is there, and only what it does not want is left empty."""


def figures_of(course: Course, kind: str, unit: str = "C") -> list[Figure]:
    """The figures of a chip: *Skin* is in cm², or in % where cm² would mislead."""
    found = course.series(leading_size(course) if kind == SIZE else kind)
    if kind == "delta_t":  # of many sites those that differ most
        found = tuple(sorted(found, key=lambda one: -_largest(one)))
    if kind == "delta_t" and unit == "F":
        degrees = text("°F")
        return [replace(one, unit=degrees, values=tuple(
            None if value is None else 1.8 * value for value in one.values
        )) for one in found]  # fmt: skip
    return list(found)


def _largest(figure: Figure) -> float:
    return max((abs(value) for value in figure.values if value is not None), default=0.0)


def chosen_lines(figures: Sequence[Figure], layer: LayerKey | None) -> list[Figure]:
    """The lines that are drawn, at most four: of layers those of the kind shown, it first.

    Pain covers many times what is allodynic: on one axis the smaller could not be followed.
    """
    layers = [figure for figure in figures if figure.layer is not None]
    if not layers or layer is None:
        return list(figures)[:MOST_LINES]

    def order(figure: Figure) -> tuple[bool, float]:
        return figure.layer != layer, -_largest(figure)

    alike = [one for one in layers if one.layer is not None and one.layer.kind == layer.kind]
    return sorted(alike or layers, key=order)[:MOST_LINES]


class TrendPanel(QWidget):
    """Opens on the painted skin; a chip without any figure cannot be chosen."""

    def __init__(self, unit: Callable[[], str]) -> None:
        super().__init__()
        self._unit = unit
        self._course: Course | None = None
        self._layer: LayerKey | None = None
        self._events: tuple[TherapyEvent, ...] = ()
        self._leading = ""
        self._lines: list[Figure] = []
        self.chips = Choice(
            [
                Option(SIZE, self.tr("Skin")),
                Option("level", self.tr("Border")),
                Option("areas", self.tr("Areas")),
                Option("delta_t", self.tr("ΔT")),
                Option("pain", self.tr("Pain")),
                Option("scores", self.tr("Scores")),
            ],
            name=self.tr("Followed over the visits"),
            flows=True,
        )
        self.chips.show_value(SIZE)
        self.chips.picked.connect(lambda _kind: self._show())
        self.head, self.note = label("", "strong"), label("", "caption", wrap=True)
        self.chart = CourseChart()
        self.chart.pointed.connect(self._say)
        self.chart.tell = self._told
        self.words = label("", "caption", wrap=True)
        self.words.setMinimumHeight(36)
        self.more = label("", "caption", wrap=True)
        self.rows: list[FigureRow] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        whole = column(
            self.chips, self.head, self.note, self.chart, self.words, self._rows, self.more, None,
            gap=6, margins=(12, 12, 12, 12),
        )  # fmt: skip
        whole.setStretch(whole.indexOf(self.chart), _MOST)
        self.setLayout(whole)

    def show_course(self, course: Course, layer: LayerKey, events: Sequence[TherapyEvent]) -> None:
        """Follow these visits; the layer's line leads where there is one."""
        self._course, self._events = course, tuple(events)
        self.chart.show_events(events)
        for chip in self.chips.chips:
            has = bool(figures_of(course, chip.option.key))
            chip.setEnabled(has)
            chip.setToolTip("" if has else self.tr("No visit has this."))
        if not self.chips.chip(self.chips.value or SIZE).isEnabled():
            known = (chip.option.key for chip in self.chips.chips if chip.isEnabled())
            self.chips.show_value(next(known, SIZE))
        self.show_layer(layer)

    def show_layer(self, layer: LayerKey) -> None:
        """Lead with the line of another layer."""
        if layer != self._layer:
            self._leading = ""
        self._layer = layer
        self._show()

    def lead_with(self, key: str) -> None:
        """Tell of another line: its trend and its repeat variation."""
        focused = self.window().focusWidget() in self.rows
        self._leading = key
        self._show()
        if focused:  # the rows are made anew: whoever chose by key goes on from there
            keys = [figure.key for figure in self._lines]
            chosen = self.rows[keys.index(key)]
            chosen.show()
            chosen.setFocus()

    def refresh(self) -> None:
        """Say all anew, where a unit or the language has changed."""
        self._show()

    @property
    def kind(self) -> str:
        """The chip that is on."""
        return self.chips.value or SIZE

    def _show(self) -> None:
        course = self._course
        if course is None:
            return
        figures = figures_of(course, self.kind, self._unit())
        self._lines = chosen_lines(figures, self._layer)
        keys = [figure.key for figure in self._lines]
        leading = keys.index(self._leading) if self._leading in keys else 0
        breaks = breaks_of(self._events)
        said = [self._trend_words(figure, breaks) for figure in self._lines]
        trend = trend_of_figure(self._lines[leading], breaks) if self._lines else None
        names = [shown(figure.name) for figure in self._lines]
        spoken = "; ".join(f"{one}: {other}" for one, other in zip(names, said, strict=True))
        self.chart.show_figures(self._lines, leading, trend, spoken)
        self._head(figures)
        clear(self._rows)
        self.rows = [
            FigureRow(look, name, words, leading=n == leading)
            for n, (look, name, words) in enumerate(
                zip(looks_of(self._lines), names, said, strict=True)
            )
        ]
        for row, key in zip(self.rows, keys, strict=True):
            row.chosen.connect(lambda key=key: self.lead_with(key))
            self._rows.addWidget(row)
        self._say(-1)

    def _head(self, figures: Sequence[Figure]) -> None:
        """What the axis is of, why it is in %, and how many lines are left out."""
        heads = {
            SIZE: self.tr("Skin painted"), "level": self.tr("Border of allodynia"),
            "areas": self.tr("Affected areas"),
            "delta_t": self.tr("Temperature, right minus left"),
            "pain": self.tr("Pain told"), "scores": self.tr("Scores"),
        }  # fmt: skip
        units = {shown(figure.unit) for figure in self._lines}
        head = heads[self.kind]
        told = len(units) == 1 and self.kind != "areas"
        self.head.setText(f"{head}, {units.pop()}" if told else head)
        assert self._course is not None
        relative = self.kind == SIZE and leading_size(self._course) == "percent"
        self.note.setText(self._why_relative() if relative else "")
        self.note.setVisible(relative)
        kinds = {figure.layer.kind for figure in self._lines if figure.layer is not None}
        alike = [one for one in figures if one.layer is None or one.layer.kind in kinds]
        left = len(alike) - len(self._lines)
        more = self.tr("{0} more are not drawn: choose their layer above.")
        if not kinds:
            more = self.tr("{0} more are not drawn; the print has all.")
        self.more.setText(more.format(left))
        self.more.setVisible(left > 0)

    def _why_relative(self) -> str:
        assert self._course is not None
        drawn = [visit for visit in self._course.visits if visit.drawn]
        if any(not visit.sized for visit in drawn):
            return self.tr("In % of the skin: a visit has no height, and so no cm².")
        heights = [one.visit.height_cm for one in drawn if one.visit.height_cm is not None]
        grown = number(max(heights) - min(heights), 1)
        return self.tr("In % of the skin: heights differ by {0} cm.").format(grown)

    def _trend_words(self, figure: Figure, breaks: Sequence[object]) -> str:
        trend = trend_of_figure(figure, breaks)  # type: ignore[arg-type]
        if trend is None:
            return self.tr("One visit alone: no trend.")
        return unbroken(shown(trend_words(figure, trend)))

    def _say(self, at: int) -> None:
        """The values of the visit that is pointed at; else how to see them."""
        if at < 0 or not self._lines:
            has_band = any(figure.band for figure in self._lines)
            band = self.tr("The pale band is this patient's repeat variation.") if has_band else ""
            point = self.tr("Point at a visit for its values.") if self._lines else ""
            has_none = any(any(figure.none) for figure in self._lines)
            none = self.tr("A cross is none: there was no such border.") if has_none else ""
            self.words.setText(" ".join(part for part in (point, band, none) if part))
            return
        self.words.setText(self._told(at))

    def _told(self, at: int) -> str:
        """'3 Aug 2026 · 14:02: Allodynia 744 cm²; Pain 85 cm²'."""
        parts = [self._value(figure, at) for figure in self._lines]
        return unbroken(f"{moment(self._lines[0].at[at])}: {'; '.join(parts)}")

    def _value(self, figure: Figure, at: int) -> str:
        value = figure.values[at]
        if value is not None and figure.key == "areas":
            told = number(value, figure.decimals)  # its name says of what
        elif value is None:
            told = self.tr("none") if figure.none[at] else EMPTY
        else:
            told = f"{number(value, figure.decimals)} {shown(figure.unit)}"
        return f"{shown(figure.name)} {told}"
