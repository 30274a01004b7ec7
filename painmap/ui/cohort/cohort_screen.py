"""Cohort maps: how often skin is affected over patients of any age and size. No name is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from painmap.cohort.counting import DONE
from painmap.core.clinic import clinic_of
from painmap.core.cohort.visit_areas import AreaTables
from painmap.ui.chart.place_options import place_key, place_options
from painmap.ui.cohort.cohort_legend import scale_of
from painmap.ui.cohort.cohort_panel import CohortPanel
from painmap.ui.cohort.cohort_state import CohortState
from painmap.ui.cohort.cohort_words import at_cell, is_empty, of_part
from painmap.ui.cohort.cohort_work import CohortWork, Question
from painmap.ui.course.over_map import OverMap
from painmap.ui.exam.header import Header
from painmap.ui.parts.beside import place_beside
from painmap.ui.parts.choice import Choice, Option
from painmap.ui.parts.notice import NoticeBar
from painmap.ui.parts.picker import Picker
from painmap.ui.parts.widgets import ThinProgress, column, line, row
from painmap.ui.parts.wording import body_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from painmap.core.cohort.frequency import GroupMap
    from painmap.errors import KnownError
    from painmap.ui.cohort.cohort_page import CohortPage
    from painmap.ui.session.session import Session

_SHOWN_AFTER_MS = 300
_PANEL, _PANEL_WIDE = 400, 480
"""Qt's word for no limit."""
_AT_ONCE = 5_000
"""Of a clinic with so many visits all are counted as the screen opens; a larger one waits."""


class CohortScreen(QWidget):
    """Signals: `back_requested()`, `picture_requested()`; `ready()` when something was counted,
    or was not."""

    back_requested = Signal()
    picture_requested = Signal()
    ready = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.state: CohortState | None = None
        self.question: Question | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("role", "window")
        self._clinic = clinic_of(session.store.settings())
        self.work = CohortWork(AreaTables(session.atlas), self)
        self.header = Header()
        self.header.who.show_lines(
            self.tr("Cohort maps"), self.tr("Signed visits of many patients; nobody is named")
        )
        self.progress = ThinProgress()
        self.notice = NoticeBar(self, bottom=84)
        self.pick_place = Picker(self.tr("Charts"))
        self.pick_body = Picker(self.tr("Body"))
        self.view = Choice(
            [
                Option("first", self.tr("First")),
                Option("second", self.tr("Second")),
                Option("difference", self.tr("Difference")),
            ],
            name=self.tr("Maps"),
        )
        self.over, self.panel = OverMap(), CohortPanel()
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_SHOWN_AFTER_MS)
        self._lay_out()
        self._connect()
        self._show_nothing("")
        if session.store.count_visits() <= _AT_ONCE:
            self.count()

    def _lay_out(self) -> None:
        pickers = row(self.pick_place, self.pick_body, None, self.view, gap=8,
                      margins=(12, 6, 12, 6))  # fmt: skip
        self._side = QWidget()
        self._side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._side.setProperty("role", "panel")
        self._side.setLayout(column(self.panel))
        self._middle = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._middle.setSpacing(1)
        self._middle.setContentsMargins(0, 0, 0, 0)
        self._middle.addWidget(self.over, 1)
        self._middle.addWidget(self._side)
        whole = column(self.header, self.progress, pickers, line(), gap=0)
        whole.addLayout(self._middle, 1)
        self.setLayout(whole)

    def _connect(self) -> None:
        self.header.back_requested.connect(self.back_requested)
        self.pick_place.picked.connect(lambda key: self.show_place(*key.split(":")))
        self.pick_body.picked.connect(self.show_body)
        self.view.picked.connect(self.show_view)
        self.over.view.pointed.connect(self._say)
        self.over.view.setAccessibleName(self.tr("Cohort maps"))
        self.over.speak(
            lambda: self._session.atlas if self.state else None,
            lambda atom: of_part(self.state, atom) if self.state else "",
        )
        self.panel.count_requested.connect(self.count)
        self.panel.stop_requested.connect(self.work.stop)
        self.panel.print_requested.connect(self.print_page)
        self.panel.picture_requested.connect(self.picture_requested)
        self.work.counted.connect(self._take)
        self.work.stopped.connect(lambda: self._show_nothing(self.tr("Stopped.")))
        self.work.failed.connect(self._refuse)
        self.work.progressed.connect(self._show_progress)

    # Counting

    @property
    def _fewest(self) -> int:
        return max(1, round(self._clinic.cohort_fewest))

    def count(self) -> None:
        """Count the groups that are chosen; what is typed wrongly is gone to instead."""
        panel = self.panel
        forms = [panel.first, *([panel.second] if panel.compares.isChecked() else [])]
        if self.work.busy or any(form.is_wrong for form in forms):
            return
        groups = tuple(form.group for form in forms)
        question = Question(groups, panel.kind, panel.which.value or "last", self._clinic.scheme)  # type: ignore[arg-type]
        panel.show_busy(busy=True)
        self._wait.start()
        self._session.note_seen("file", "", "cohort map")
        self.work.count(self._session.store, question, self._fewest)

    def _show_progress(self, done: int) -> None:
        if not self._wait.isActive() and self.work.busy:
            self.progress.setRange(0, DONE)
            self.progress.setValue(done)

    def _take(self, question: Question, maps: Sequence[GroupMap]) -> None:
        before, self.question = self.state, question
        self.state = CohortState(self._session.atlas, tuple(maps), self._fewest, question.scheme)
        if before is not None:
            self.state.body_key, self.state.place = before.body_key, before.place
        if self.state.compares:
            self.state.view = "difference"
        said = self.tr("Nothing can be told of so few patients.") if is_empty(self.state) else ""
        self._end()
        self.panel.show_state(self.state, said)
        self._show_map()
        self.ready.emit()

    def _refuse(self, error: KnownError) -> None:
        self._show_nothing("")
        self.notice.say_error(error)

    def _end(self) -> None:
        self._wait.stop()
        self.progress.set_busy(busy=False)
        self.panel.show_busy(busy=False)

    def _show_nothing(self, said: str) -> None:
        """Say why nothing new is shown; a map that was there stays."""
        self._end()
        if self.state is None:
            self.panel.show_state(None, said or self.tr("Choose who is counted, then Count."))
        elif said:
            self.notice.say(said)
        self._show_pickers()
        if said:
            self.ready.emit()

    # Showing

    def show_place(self, tile: str, sub: str = "") -> None:
        """Show the charts of another part of the body."""
        if self.state is not None:
            self.state.place = (tile, sub)
            self._show_map()

    def show_body(self, key: str) -> None:
        """Show the same counts on another body."""
        if self.state is not None:
            self._session.check_body(key)
            self.state.body_key = key
            self._show_map()

    def show_view(self, view: str) -> None:
        """Show the first group, the second, or how they differ."""
        if self.state is not None and self.state.compares:
            self.state.view = view  # type: ignore[assignment]
            self._show_map()

    def _show_map(self) -> None:
        state = self.state
        assert state is not None
        self.over.show_map(state.charts(), state.window(), state.zones())
        self.over.legend.show_scale(*scale_of(state))
        self._show_pickers()
        self._say(-1)

    def _show_pickers(self) -> None:
        state = self.state
        self.view.setVisible(state is not None and state.compares)
        place = ("whole", "") if state is None else state.place
        self.pick_place.show_options(place_options(), place_key(place))
        bodies = [(key, body_name(key, info.name))
                  for key, info in self._session.atlas.bodies.items()]  # fmt: skip
        self.pick_body.show_options(bodies, bodies[0][0] if state is None else state.body_key)
        for picker in (self.pick_place, self.pick_body):
            picker.setEnabled(state is not None)
        if state is not None:
            self.view.show_value(state.view)

    def _say(self, cell: int) -> None:
        if self.state is None:
            self.over.words.setText("")
        elif cell < 0:
            self.over.words.setText(self.tr("Point at skin for its numbers."))
        else:
            self.over.words.setText(at_cell(self.state, cell))

    def said_groups(self) -> list[str]:
        """The groups in words, for paper."""
        forms = [self.panel.first, self.panel.second]
        return [form.said() for form in forms[: len(self.state.maps) if self.state else 1]]

    def print_page(self) -> None:
        """The page, from where it goes to the printer or a file."""
        from painmap.ui.cohort.cohort_page import print_cohort

        if self.state is not None:
            print_cohort(self._session, self.page(), self)

    def page(self) -> CohortPage:
        """What is shown, for paper and pictures."""
        from painmap.ui.cohort.cohort_page import CohortPage

        assert self.state is not None
        assert self.question is not None
        return CohortPage(self.state, self.question, tuple(self.said_groups()), self._clinic.name)

    def leave(self) -> None:
        """Stop counting: the screen is going."""
        self._wait.stop()
        self.work.leave()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        place_beside(
            self._middle, self._side, self.size(), wide=_PANEL, widest=_PANEL_WIDE, below=0.45
        )
