"""All visits of a patient: their maps, the maps over them, and how figures went."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QWidget

from painmap.core.amendments import standing
from painmap.core.comparing.course import CourseVisit, course_of
from painmap.core.layers import LayerKey
from painmap.core.qualities import full_name
from painmap.ui.chart.place_options import place_key, place_options
from painmap.ui.course.course_maps import RATED, CourseMaps
from painmap.ui.course.course_reading import CourseReader, Unreadable
from painmap.ui.course.course_state import CourseState
from painmap.ui.course.course_track import CourseTrack
from painmap.ui.course.trend_panel import TrendPanel
from painmap.ui.exam.header import Header
from painmap.ui.parts.beside import place_beside
from painmap.ui.parts.choice import Choice, Option
from painmap.ui.parts.core_words import shown
from painmap.ui.parts.notice import NoticeBar
from painmap.ui.parts.picker import Picker
from painmap.ui.parts.widgets import (
    PrimaryButton,
    ThinProgress,
    column,
    label,
    line,
    row,
    scrolled,
)
from painmap.ui.parts.wording import core_text, day

if TYPE_CHECKING:
    from painmap.core.visit import Visit
    from painmap.ui.session.session import Session

_SHOWN_AFTER_MS = 300
_PANEL, _PANEL_WIDE = 472, 660
"""Qt's word for no limit."""


class CourseScreen(QWidget):
    """`back_requested()`; `pair_chosen(str, str)`: two visits that were tapped, to be compared.

    The visits are read in a worker thread as the screen is made; `ready()` when all have come.
    """

    back_requested = Signal()
    pair_chosen = Signal(str, str)
    ready = Signal()

    def __init__(
        self, session: Session, patient_id: str, unit: Callable[[], str] = lambda: "C"
    ) -> None:
        super().__init__()
        self._session, self._patient_id, self._unit = session, patient_id, unit
        self.state: CourseState | None = None
        self._read: list[CourseVisit] = []
        visits = self._begin()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("role", "window")
        self.header = Header()
        self.header.back_requested.connect(self.back_requested)
        self.progress = ThinProgress()
        self.notice = NoticeBar(self, bottom=84)
        self.pick_layer, self.pick_tile = Picker(self.tr("Layer")), Picker(self.tr("Charts"))
        self.mode = Choice(
            [
                Option("each", self.tr("Each visit")),
                Option("often", self.tr("How often")),
                Option("strong", self.tr("How strong")),
            ],
            name=self.tr("Maps"),
        )
        self.mode.show_value("each")
        self.maps = CourseMaps()
        self.panel = TrendPanel(unit)
        self.track = CourseTrack()
        self.hint = label("", "caption", wrap=True)
        self.print = PrimaryButton(self.tr("Print…"), icon_name="print", on_click=self.print_page)
        self.print.setEnabled(False)
        self._lay_out()
        self._connect()
        self._show_begun(visits)

    def _lay_out(self) -> None:
        pickers = row(self.pick_layer, self.pick_tile, None, self.maps.size_buttons, self.mode,
                      gap=8, margins=(12, 6, 12, 6))  # fmt: skip
        self._side = QWidget()
        self._side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._side.setProperty("role", "panel")
        foot = row(self.hint, self.print, gap=12, margins=(12, 8, 12, 8))
        foot.setStretch(0, 1)
        side = column(scrolled(self.panel), line(), foot, gap=0)
        side.setStretch(0, 1)
        self._side.setLayout(side)
        self._below = QWidget()
        self._below.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._below.setProperty("role", "panel")
        self._below.setLayout(row(self.track, margins=(8, 0, 8, 0)))
        left = column(self.maps, line(), self._below, gap=0)
        left.setStretch(0, 1)
        self._middle = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._middle.setSpacing(1)
        self._middle.setContentsMargins(0, 0, 0, 0)
        self._middle.addLayout(left, 1)
        self._middle.addWidget(self._side)
        self.said = label("", "quiet", wrap=True)
        self.said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        body = QWidget()
        body.setLayout(self._middle)
        self._body = QStackedWidget()
        self._body.addWidget(self.said)
        self._body.addWidget(body)
        whole = column(self.header, self.progress, pickers, line(), self._body, gap=0)
        whole.setStretch(4, 1)
        self.setLayout(whole)

    def _connect(self) -> None:
        self.pick_layer.picked.connect(self.choose_layer)
        self.pick_tile.picked.connect(lambda key: self.show_place(*key.split(":")))
        self.mode.picked.connect(self.show_mode)
        self.track.visit_tapped.connect(self._tap)
        self.maps.small.pair_chosen.connect(self.pair_chosen)
        self.maps.small.choice_changed.connect(self._show_choice)

    # Reading

    def _begin(self) -> list[Visit]:
        """Read before anything is laid out: threads are at work meanwhile."""
        session = self._session
        visits = standing(session.store.visits(self._patient_id))
        self._patient = session.store.patient(self._patient_id)
        self.events = session.store.events(self._patient_id)
        self._reader = CourseReader(session.store, session.atlas, self)
        self._reader.visit_read.connect(self._take)
        self._reader.failed.connect(self._refuse)
        self._reader.finished.connect(self._show_all)
        self._reader.read(visits)
        return visits

    def _show_begun(self, visits: list[Visit]) -> None:
        self.header.show_patient(self._patient)
        self.track.show_visits(visits)
        self.pick_layer.setEnabled(False)
        self.pick_tile.setEnabled(False)
        if not visits:
            self.said.setText(self.tr("No visit yet."))
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.timeout.connect(self._show_progress)
        self._wait.start(_SHOWN_AFTER_MS)

    def _take(self, found: CourseVisit) -> None:
        self._read.append(found)
        self._count()

    def _refuse(self, fault: Unreadable) -> None:
        words = self.tr("The visit of {0} is left out. {1}")
        self.notice.say(words.format(day(fault.visit.began_at), core_text(str(fault.error))))
        self._count()

    def _count(self) -> None:
        if not self._wait.isActive():
            self._show_progress()

    def _show_progress(self) -> None:
        reader = self._reader
        self.progress.setRange(0, max(reader.total, 1))
        self.progress.setValue(reader.done if reader.done < reader.total else 0)

    def _show_all(self) -> None:
        self._wait.stop()
        self.progress.set_busy(busy=False)
        if self._read:
            self.state = CourseState(course_of(self._read), self._session.atlas)
            self._read = []
            self._body.setCurrentIndex(1)
            self.print.setEnabled(True)
            self.track.show_visits([one.visit for one in self.state.course.visits])
            self.panel.show_course(self.state.course, self.state.layer, self.events)
            self._show_choice("")
            self.show_maps()
        self.ready.emit()

    def leave(self) -> None:
        """Stop reading: the screen is going."""
        self._wait.stop()
        self._reader.leave()

    # Showing

    def choose_layer(self, key: str) -> None:
        """Show another layer in maps and trend."""
        if self.state is not None:
            self.state.choose_layer(LayerKey.parse(key))
            self.panel.show_layer(self.state.layer)
            self.show_maps()

    def show_place(self, tile: str, sub: str = "") -> None:
        """Show the charts of another part of the body."""
        if self.state is not None:
            self.state.choose_place(tile, sub)
            self.show_maps()

    def show_mode(self, mode: str) -> None:
        """Show a map of each visit, how often skin was affected, or how strongly."""
        self.mode.show_value(mode)
        self.show_maps()

    def show_maps(self) -> None:
        """Show the maps that are chosen, and what is chosen."""
        if self.state is None:
            return
        rated, strong = self.state.layer.kind == RATED, self.mode.chip("strong")
        strong.setEnabled(rated)
        strong.setToolTip("" if rated else self.tr("Only pain has an intensity."))
        if not rated and self.mode.value == "strong":
            self.mode.show_value("often")
        self.maps.show_state(self.state, self.mode.value or "each")
        self._show_pickers(self.state)

    def _show_pickers(self, state: CourseState) -> None:
        layers = [*state.course.layers] or [state.layer]
        named = [(str(key), shown(full_name(key))) for key in layers]
        self.pick_layer.show_options(named, str(state.layer))
        self.pick_tile.show_options(place_options(), place_key(state.place))

    def _tap(self, visit_id: str) -> None:
        if self.mode.value != "each":
            self.show_mode("each")
        self.maps.small.show_card(visit_id)
        self.maps.small.tap(visit_id)

    def _show_choice(self, visit_id: str) -> None:
        """Mark what is chosen on the line of visits too, and say how to go on."""
        self.track.mark([visit_id] if visit_id else [])
        several = self.state is not None and len(self.state.course.visits) > 1
        first = self.tr("Tap two visits to compare them.") if several else ""
        self.hint.setText(self.tr("Tap another visit to compare.") if visit_id else first)

    def rewrite_temperatures(self) -> None:
        """Show temperatures in another unit."""
        self.panel.refresh()

    def print_page(self) -> None:
        """The page of the therapy's progress, from where it goes to the printer or a file."""
        from painmap.ui.paper.printing import print_course

        print_course(self._session, self._patient_id, self, unit=self._unit())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        place_beside(
            self._middle, self._side, self.size(), wide=_PANEL, widest=_PANEL_WIDE, below=0.5
        )
