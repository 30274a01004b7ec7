"""The left of the screen: a map of each visit, or one over all of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date
from functools import partial

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from painmap.core.comparing.course import CourseVisit
from painmap.core.qualities import full_name, stimulus_name
from painmap.core.visit_days import day_of
from painmap.ui.chart.zone_looks import COMPARISON_CODES, Zone, comparison_look, layer_look
from painmap.ui.course.course_state import CourseState, leading_size
from painmap.ui.course.over_map import OverMap
from painmap.ui.course.shades import intensity_codes, shade_zones, share_codes, unrated_look
from painmap.ui.course.small_maps import SmallMap, SmallMaps
from painmap.ui.course.track_painting import visit_line
from painmap.ui.parts.core_words import shown
from painmap.ui.parts.widgets import IconButton, row, scrolled
from painmap.ui.parts.wording import EMPTY, clock, day, number

RATED = "pain"
"""The kind of layer that has an intensity."""


class CourseMaps(QWidget):
    """`small` are the maps of the visits, `over` is the one over all."""

    def __init__(self) -> None:
        super().__init__()
        self.small, self.over = SmallMaps(), OverMap()
        self._state: CourseState | None = None
        self._mean: NDArray[np.float32] | None = None
        self._strong = False
        self.area = scrolled(self.small)
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.larger = IconButton(
            "zoom_in", self.tr("Larger maps"), on_click=partial(self._size, -1)
        )
        self.smaller = IconButton(
            "zoom_out", self.tr("Smaller maps"), on_click=partial(self._size, 1)
        )
        self._sizes = QWidget(self)
        self._sizes.setLayout(row(self.smaller, self.larger, gap=4))
        self._pages = QStackedWidget()
        self._pages.addWidget(self.area)
        self._pages.addWidget(self.over)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)
        self.over.view.pointed.connect(self._say)
        self.over.view.setAccessibleName(self.tr("Map over all visits"))
        self.over.speak(lambda: self._state.atlas if self._state else None, self._tell_part)

    @property
    def size_buttons(self) -> QWidget:
        """Two buttons that make the small maps larger and smaller."""
        return self._sizes

    def show_state(self, state: CourseState, mode: str) -> None:
        """Show 'each' visit, how 'often', or how 'strong'."""
        self._state, self._strong = state, mode == "strong" and state.layer.kind == RATED
        self._sizes.setEnabled(mode == "each")
        if mode == "each":
            days = Counter(day_of(one.visit) for one in state.course.visits)
            cards = [self._card(state, at, days) for at in range(len(state.course.visits))]
            self.small.show_maps(cards, state.charts(), state.window(), self._zones)
            self._pages.setCurrentWidget(self.area)
        else:
            self._show_over(state)
            self._pages.setCurrentWidget(self.over)

    def _size(self, by: int) -> None:
        self.small.set_columns(max(1, self.small.columns + by))

    # Each visit

    def _card(self, state: CourseState, at: int, days: Counter[date]) -> SmallMap:
        course = state.course.visits[at]
        visit = course.visit
        shared = days[day_of(visit)] > 1
        when = f"{day(visit.began_at)}, {clock(visit.began_at)}" if shared else day(visit.began_at)
        if not visit.is_signed:
            when += f" · {self.tr('draft')}"
        said = self._said(course, state)
        size = EMPTY if said else _size_text(course, state)
        return SmallMap(visit.id, when, size, said, f"{visit_line(visit)}\n{said or size}")

    def _said(self, course: CourseVisit, state: CourseState) -> str:
        """Why a visit says nothing of the layer, '' where it does."""
        layer = state.layer
        if course.says(layer):
            return ""
        if not course.drawn:
            return self.tr("No map at this visit")
        if layer in course.carried:
            return self.tr("Carried, not confirmed")
        if not layer.quality:
            return self.tr("Tested with a stimulus")
        if layer.kind != "allodynia":
            return self.tr("Not told: {0}").format(shown(full_name(layer)))
        return self.tr("Not tested: {0}").format(shown(stimulus_name(layer.quality)))

    def _zones(self, at: int) -> Sequence[Zone]:
        assert self._state is not None
        found = self._state.cells(at)
        if found is None:
            return ()
        values, unknown = found
        layer = self._state.layer
        zones = [Zone(values, layer_look(layer.kind, layer.quality))]
        if unknown.any():
            dotted = unknown.astype(np.uint8) * np.uint8(COMPARISON_CODES["unknown"])
            zones.append(Zone(dotted, comparison_look("unknown")))
        return zones

    # Over all

    def _show_over(self, state: CourseState) -> None:
        n = state.atlas.n_cells
        codes, unknown = np.zeros(n, np.uint8), np.ones(n, np.bool_)
        unrated = None
        self._mean = None
        if state.frequency is not None:
            unknown = np.asarray(state.frequency.examined == 0)
            codes = share_codes(state.frequency.share)
        if state.frequency is not None and self._strong:
            self._mean = state.course.intensity(state.layer)
            codes = intensity_codes(self._mean)
            unrated = np.isnan(self._mean) & (state.frequency.affected > 0)
        self.over.show_map(state.charts(), state.window(), shade_zones(codes, unknown, unrated))
        others = [(comparison_look("unknown"), self.tr("Never examined: not comparable"))]
        if self._strong:
            title = self.tr("Mean intensity over the visits that rated it")
            marks = ("0", "5", "10")
            others.insert(0, (unrated_look(), self.tr("Affected, never rated")))
        else:
            title = self.tr("Visits with it, of those at which the skin was examined")
            marks = ("0 %", "50 %", "100 %")
        self.over.legend.show_scale(title, marks, others)
        self._say(-1)

    def _say(self, cell: int) -> None:
        """What the skin under the pointer comes to."""
        state = self._state
        if state is None or state.frequency is None:
            self.over.words.setText(self.tr("No visit has this."))
        elif cell < 0:
            self.over.words.setText(self._summary(state))
        else:
            self.over.words.setText(f"{self._told_at(state, cell)} · {state.where(cell)}")

    def _told_at(self, state: CourseState, cell: int) -> str:
        """'Affected at 3 of 4 visits · mean intensity 5.0'."""
        affected, examined = state.counted(cell)
        if not examined:
            return self.tr("Never examined")
        words = self.tr("Affected at {0} of {1} visits").format(affected, examined)
        if not self._strong or self._mean is None:
            return words
        mean = float(self._mean[cell])
        rated = self.tr("not rated") if np.isnan(mean) else number(mean, 1)
        return self.tr("{0} · mean intensity {1}").format(words, rated)

    def _tell_part(self, atom: int) -> str:
        """The same of where a part of the skin was affected most often."""
        state = self._state
        if state is None or state.frequency is None:
            return self.tr("No visit has this.")
        cells = np.flatnonzero(state.atlas.atom == atom)
        most = cells[int(np.argmax(state.frequency.affected[cells]))]
        return self.tr("At most: {0}").format(self._told_at(state, int(most)))

    def _summary(self, state: CourseState) -> str:
        told = sum(visit.says(state.layer) for visit in state.course.visits)
        whole = len(state.course.visits)
        if self._strong and self._mean is not None and np.isnan(self._mean).all():
            return self.tr("No visit has rated this.")
        if told == whole:
            return self.tr("Over {0} visits. Point at skin for its numbers.").format(whole)
        return self.tr("Over {0} of {1} visits; the others say nothing of it.").format(told, whole)


def _size_text(course: CourseVisit, state: CourseState) -> str:
    """'744 cm²' or '5.31 % of skin', as the trend has it."""
    sized = leading_size(state.course) == "cm2"
    value = course.size(state.layer, sized=sized)
    if value is None:
        return EMPTY
    return f"{number(value, 0)} cm²" if sized else f"{number(value, 2)} %"
