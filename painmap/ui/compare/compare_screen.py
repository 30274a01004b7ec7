"""Two visits beside each other: earlier, later and change, in five ways, and what it says."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from painmap.core.amendments import standing
from painmap.core.comparing.distances import Distances, first_noise
from painmap.errors import KnownError
from painmap.ui.compare.arrow_marks import marks_of
from painmap.ui.compare.compare_foot import CompareFoot
from painmap.ui.compare.compare_modes import Mode
from painmap.ui.compare.compare_panel import ComparePanel
from painmap.ui.compare.compare_row import CompareRow
from painmap.ui.compare.compare_stage import CompareStage
from painmap.ui.compare.compare_state import CompareState, Trials
from painmap.ui.compare.compare_status import status_of
from painmap.ui.compare.compare_work import CompareWork
from painmap.ui.compare.verdict_block import has_zone, is_sure
from painmap.ui.course.course_strip import CourseStrip
from painmap.ui.exam.header import Header
from painmap.ui.map.shortcuts import COMPARING, bind
from painmap.ui.parts.core_words import shown
from painmap.ui.parts.preferences import PreferenceFile
from painmap.ui.parts.theme import SIZES
from painmap.ui.parts.widgets import PrimaryButton, TextButton, column, line, row

if TYPE_CHECKING:
    from painmap.ui.session.session import Session

_AFTER_MS = 20
"""Distances begin so long after what is known at once was painted, or would have been."""

_TALL = 800
"""From this height on the visits over time are shown until somebody folds them away."""


class CompareScreen(QWidget):
    """Opens on the affected limb, nothing to choose. Both exams are only looked at.

    KnownError for one visit named twice. `course_requested()`: all visits of the patient.
    """

    back_requested = Signal()
    course_requested = Signal()
    picture_requested = Signal()

    def __init__(
        self,
        session: Session,
        earlier: str,
        later: str,
        unit: Callable[[], str] = lambda: "C",
        preferences: PreferenceFile | None = None,
    ) -> None:
        super().__init__()
        self._session, self._unit, self._preferences = session, unit, preferences
        self.state = CompareState(session, earlier, later)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("role", "window")
        self.header = Header()
        self.header.back_requested.connect(self.back_requested)
        self.header.show_patient(self.state.later.patient)
        self.all_visits = TextButton(
            self.tr("All visits"), role="quiet", icon_name="calendar",
            on_click=self.course_requested.emit,
        )  # fmt: skip
        self.header.add_at_end(self.all_visits)
        self.row, self.stage, self.foot = CompareRow(), CompareStage(), CompareFoot()
        self.strip, self.panel = CourseStrip(), ComparePanel()
        self.save_picture = TextButton(
            self.tr("Save picture…"), role="quiet", on_click=self.picture_requested.emit
        )
        self.print = PrimaryButton(self.tr("Print…"), icon_name="print", on_click=self.print_page)
        self.work = CompareWork(session, self)
        self._due = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_AFTER_MS)
        self._soon.timeout.connect(self._show_rest)
        self._lay_out()
        self._connect()
        self.row.show_mode(self.stage.mode)
        self.show_comparison()

    def _lay_out(self) -> None:
        foot = row(self.save_picture, None, self.print, margins=(12, 8, 12, 8))
        self._side = QWidget()
        side = column(self.panel, line(), foot, gap=0)
        side.setStretch(0, 1)
        self._side.setLayout(side)
        self._middle = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._middle.setSpacing(1)
        charts = column(self.stage, self.foot, line(), self.strip, gap=0)
        charts.setStretch(0, 1)
        self._middle.addLayout(charts, 1)
        self._middle.addWidget(self._side)
        whole = column(self.header, self.row, line(), self._middle, gap=0)
        whole.setStretch(3, 1)
        self.setLayout(whole)

    def _connect(self) -> None:
        self.row.visits_chosen.connect(lambda one, two: self.choose(earlier=one, later=two))
        self.row.layer_chosen.connect(lambda key: self.choose(layer=key))
        self.row.trials_chosen.connect(self.choose_trials)
        self.row.place_chosen.connect(self.show_place)
        self.row.mode_chosen.connect(self.show_mode)
        self.foot.place_chosen.connect(self.show_place)
        self.foot.arrows_wanted.connect(lambda on: self.stage.set_arrows(shown=on))
        self.foot.link_wanted.connect(lambda on: self.stage.set_linked(linked=on))
        self.strip.pair_chosen.connect(lambda one, two: self.choose(earlier=one, later=two))
        self.strip.folded_changed.connect(self._keep_folded)
        self.panel.area_chosen.connect(self._show_area)
        self.stage.pointed.connect(self._point)
        self.work.distances_ready.connect(self._show_distances)
        self.work.scores_ready.connect(self.panel.show_scores)
        targets: dict[str, Callable[[], object]] = {
            "side_by_side": lambda: self.show_mode("side"),
            "swipe": lambda: self.show_mode("swipe"),
            "onion": lambda: self.show_mode("onion"),
            "change_only": lambda: self.show_mode("change"),
            "fit": self.stage.fit,
            "leave_comparison": self.back_requested.emit,
        }
        bind(self, COMPARING.shortcuts, targets)

    # Showing

    def show_comparison(self) -> None:
        """Show the comparison of the state: numbers first, distances after."""
        state = self.state
        self.work.drop()
        self.stage.show_state(state)
        self._show_verdict()
        self.foot.show_status("")
        self.foot.show_places(state.elsewhere())
        self.panel.show_comparison(state.comparison, state.pair, self._unit())
        self.row.show_state(state)
        pair = state.earlier.visit.id, state.later.visit.id
        shown = {one.id for one in standing(state.visits)} | {*pair}
        self.strip.show_visits([one for one in state.visits if one.id in shown], *pair)
        self._due = True
        if self.isVisible():
            self._soon.stop()
            self.update()
        else:
            self._soon.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._soon.stop()  # the picture waits for nothing
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._due and not self._soon.isActive():
            self._soon.start()

    def _show_rest(self) -> None:
        self._due = False
        if not self._session.has_store:  # the file was closed before the rest was due
            return
        self.panel.show_rest()
        self.work.want(self.state.comparison, self.state.pair)

    def end(self) -> None:
        """The program ends: nothing more is to come, what runs is finished."""
        self._due = False
        self._soon.stop()
        self.work.close()

    @property
    def busy(self) -> bool:
        """Whether distances or scores are still to come."""
        return self._due or self.work.busy

    def _show_distances(self, found: Distances) -> None:
        self.state.distances = found
        self.panel.show_distances(found)
        self._show_verdict()
        body = self._session.atlas.body(self.state.comparison.body)
        moved = found.leading if found.sized else None
        self.stage.show_arrows(marks_of(moved, body.centres))

    def _show_verdict(self) -> None:
        found, pair = self.state.distances, self.state.pair
        noise = first_noise(self.state.comparison, pair) if found is None else found.noise
        if has_zone(self.state.comparison) and (found is not None or is_sure(noise)):
            words = shown(noise.label)
            self.stage.show_verdict(words[:1].upper() + words[1:])

    def _point(self, cell: int) -> None:
        self.foot.show_status(status_of(self.state.comparison, self.state.pair, cell))

    # Choosing

    def choose(self, *, earlier: str = "", later: str = "", layer: str = "") -> None:
        """Compare other visits (`earlier`, `later`) or another `layer`; not one visit twice."""
        try:
            self.state.choose(earlier=earlier, later=later, layer=layer)
        except KnownError as refused:
            self.foot.show_status(refused.text)
            return
        self.show_comparison()

    def choose_trials(self, chosen: Trials) -> None:
        """Let single trials stand for the zone of their stimulus."""
        self.state.choose_trials(chosen)
        self.show_comparison()

    def show_place(self, tile: str, sub: str = "") -> None:
        """Show the charts of another part of the body."""
        self.state.choose_place(tile, sub)
        self._show_place()

    def _show_area(self, key: str) -> None:
        self.state.choose_area(key)
        self._show_place()

    def _show_place(self) -> None:
        """Other charts: nothing is compared anew."""
        arrows = self.stage.arrows
        self.stage.show_state(self.state)
        self.stage.show_arrows(arrows)
        self._show_verdict()
        self.foot.show_places(self.state.elsewhere())
        self.row.show_state(self.state)

    # Ways to see it

    def show_mode(self, mode: Mode) -> None:
        """See it in another way."""
        self.row.show_mode(mode)
        self.stage.show_mode(mode)
        self.foot.show_switches(arrows=mode in ("side", "change"), link=mode == "side")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_5 or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.show_mode("flicker")
            self.stage.hold(held=True)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_5:
            super().keyReleaseEvent(event)
        elif not event.isAutoRepeat():
            self.stage.hold(held=False)

    def event(self, event: QEvent) -> bool:
        # A key that is let go in another window is never heard of here.
        if event.type() in (QEvent.Type.WindowDeactivate, QEvent.Type.Hide):
            self.stage.hold(held=False)
        return super().event(event)

    def print_page(self) -> None:
        """The page, from where it goes to the printer or a file."""
        from painmap.ui.paper.printing import print_comparison

        print_comparison(self._session, self.state.page, self, unit=self._unit())

    # Size

    def _keep_folded(self, folded: bool) -> None:
        if self._preferences is not None:
            self._preferences.change(visits_strip="folded" if folded else "shown")

    def _fold_strip(self) -> None:
        chosen = "" if self._preferences is None else self._preferences.now.visits_strip
        low = self.height() < _TALL
        folded = chosen == "folded" or (not chosen and low)
        if folded != self.strip.folded:
            self.strip.set_folded(folded=folded)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        portrait = self.width() < self.height()
        self._fold_strip()
        left = self._preferences is not None and self._preferences.now.hand == "left"
        beside = QBoxLayout.Direction.RightToLeft if left else QBoxLayout.Direction.LeftToRight
        self._middle.setDirection(QBoxLayout.Direction.TopToBottom if portrait else beside)
        if portrait:
            self._side.setFixedSize(self.width(), round(0.4 * self.height()))
        else:
            self._side.setMinimumHeight(0)
            self._side.setMaximumHeight(16_777_215)
            self._side.setFixedWidth(SIZES.panel_wide if self.width() >= 1600 else SIZES.panel)
