"""The tab Summary: what was found, what is not assessed, and signing."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QVBoxLayout, QWidget

from painmap.core.counts import exam_counter
from painmap.core.trial_numbers import THRESHOLD_SETTING, as_threshold
from painmap.errors import KnownError
from painmap.ui.chart.miniature import exam_pixmap, most_painted_limb
from painmap.ui.exam.measures import MeasuresBar
from painmap.ui.exam.visit_details import VisitDetails
from painmap.ui.paper.layer_legend import LayerLegend
from painmap.ui.parts.preferences import PreferenceFile
from painmap.ui.parts.widgets import (
    IconButton,
    PrimaryButton,
    TextButton,
    clear,
    column,
    label,
    line,
    row,
    scrolled,
)
from painmap.ui.parts.wording import limb_name, moment, visit_kind, word
from painmap.ui.session.session import Session
from painmap.ui.summary.summary_text import Group, Missing, found_groups, missing

MAP_SIZE = QSize(272, 208)
SIDE_WIDTH = 400
LIST_LEAST = 96
NARROW = 1000


class SummaryTab(QWidget):
    """Signals: `print_requested()`, `tab_requested(str)` for a line of the checklist."""

    print_requested = Signal()
    tab_requested = Signal(str)

    def __init__(self, session: Session, preferences: PreferenceFile) -> None:
        super().__init__()
        self._session, self._preferences = session, preferences
        self.found = QVBoxLayout()
        self.found.setSpacing(4)
        self.checklist = QVBoxLayout()
        self.checklist.setSpacing(4)
        self.map, self.close_up = QLabel(), QLabel()
        self.close_up_name = label("", "caption")
        for shown in (self.map, self.close_up):
            shown.setFixedSize(MAP_SIZE)
        self.legend = LayerLegend(MAP_SIZE.width())
        self.map.setAccessibleName(self.tr("Map, front and back"))
        self.visit_line = label("", "quiet", wrap=True)
        self.measures = MeasuresBar(session)
        self.details = VisitDetails(session)
        self.sign = PrimaryButton(self.tr("Sign visit"), icon_name="sign", on_click=self._sign)
        self.print = TextButton(
            self.tr("Print"), icon_name="print", on_click=self.print_requested.emit
        )
        self.signed_note = label("", "strong", wrap=True)
        self._armed = False
        self._lay_out()
        session.visit_changed.connect(self.refresh)
        session.edited.connect(self._edited)

    def _lay_out(self) -> None:
        left_card, right_card = QFrame(), QFrame()
        for card in (left_card, right_card):
            card.setProperty("role", "card")
        words = QWidget()
        inner = column(margins=(0, 0, 8, 0))
        inner.addLayout(self.found)
        inner.addStretch(1)
        words.setLayout(inner)
        top = row(label(self.tr("Found"), "heading"), None)
        body = row(gap=16)
        body.addWidget(scrolled(words), 1)
        maps = QWidget()
        maps.setLayout(
            column(self.map, self.legend, self.close_up_name, self.close_up, None, gap=4)
        )
        self._maps = scrolled(maps)
        self._maps.setFixedWidth(MAP_SIZE.width() + 12)
        body.addWidget(self._maps)
        left = column(margins=(20, 16, 12, 16))
        left.addLayout(top)
        left.addWidget(self.visit_line)
        left.addWidget(line())
        left.addLayout(body, 1)
        left_card.setLayout(left)
        checks = QWidget()
        held = column(margins=(0, 0, 8, 0))
        held.addLayout(self.checklist)
        held.addStretch(1)
        checks.setLayout(held)
        right = column(label(self.tr("Not assessed"), "heading"), margins=(20, 16, 12, 16))
        listed = scrolled(checks)
        listed.setMinimumHeight(LIST_LEAST)
        right.addWidget(listed, 1)
        right.addWidget(line())
        right.addWidget(label(self.tr("Measured"), "heading"))
        right.addWidget(self.measures)
        right.addWidget(self.details)
        right_card.setLayout(right)
        self._side = QWidget()
        side = column(gap=12)
        card_held = QWidget()
        card_held.setLayout(column(right_card, gap=0))
        side.addWidget(scrolled(card_held), 1)
        side.addWidget(self.signed_note)
        side.addLayout(row(None, self.print, self.sign))
        self._side.setLayout(side)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._body.setContentsMargins(20, 16, 20, 16)
        self._body.setSpacing(16)
        self._body.addWidget(left_card, 1)
        self._body.addWidget(self._side)

    def refresh(self) -> None:
        """Show the exam as it is; some tens of milliseconds."""
        if not self._session.has_exam:
            return
        exam, atlas = self._session.exam, self._session.atlas
        visit = exam.visit
        self.visit_line.setText(
            self.tr("{0}, {1}. Examiner: {2}. Reports: {3}.").format(
                visit_kind(visit.kind), moment(visit.began_at), visit.examiner or "—",
                word(visit.reporter),
            )
        )  # fmt: skip
        counter = exam_counter(exam, atlas, self._session.body)
        areas = counter.areas(exam.findings)
        threshold = as_threshold(self._session.store.setting(THRESHOLD_SETTING))
        unit = self._preferences.now.temperature_unit
        groups = found_groups(exam, atlas, unit, threshold)
        self._show_found(groups)
        self._show_missing(missing(exam, areas, atlas))
        ratio = self.devicePixelRatioF()
        self.map.setPixmap(exam_pixmap(exam, atlas, MAP_SIZE, ratio))
        self.legend.show_exam(exam)
        self._show_close_up()
        self.sign.setVisible(not visit.is_signed)
        signed = visit.is_signed and visit.signed_at is not None
        self.signed_note.setText(
            self.tr("Signed {0}").format(moment(visit.signed_at)) if signed else ""  # type: ignore[arg-type]
        )
        self.signed_note.setVisible(signed)
        self.measures.show_visit()
        self.details.show_visit()

    def _show_close_up(self) -> None:
        """The most painted limb, from outside, front, inside and behind."""
        exam, atlas = self._session.exam, self._session.atlas
        limb = most_painted_limb(exam, atlas)
        self.close_up.setVisible(bool(limb))
        self.close_up_name.setVisible(bool(limb))
        if limb:
            name = limb_name(limb)
            self.close_up_name.setText(self.tr("{0}: outer, front, inner, back").format(name))
            self.close_up.setAccessibleName(self.close_up_name.text())
            charts = tuple(f"{limb}_{side}" for side in ("outer", "front", "inner", "back"))
            ratio = self.devicePixelRatioF()
            self.close_up.setPixmap(exam_pixmap(exam, atlas, MAP_SIZE, ratio, charts=charts))

    def _show_found(self, groups: list[Group]) -> None:
        clear(self.found)
        if not groups:
            self.found.addWidget(label(self.tr("Nothing is recorded yet."), "quiet"))
        for group in groups:
            self.found.addSpacing(8)
            self.found.addWidget(label(group.title, "strong"))
            for sentence in group.lines:
                self.found.addWidget(label(sentence, "row", wrap=True))

    def _show_missing(self, gaps: list[Missing]) -> None:
        clear(self.checklist)
        if not gaps:
            self.checklist.addWidget(label(self.tr("Everything is assessed."), "quiet"))
        for gap in gaps:
            words = label(gap.text, "", wrap=True)
            words.setMinimumHeight(44)
            held = QWidget()
            parts = row(words, gap=4)
            parts.setStretch(0, 1)
            if gap.tab != "summary":
                go = IconButton("forward", self.tr("Go there"))
                go.clicked.connect(lambda _on=False, tab=gap.tab: self.tab_requested.emit(tab))
                parts.addWidget(go)
            held.setLayout(parts)
            self.checklist.addWidget(held)

    def _sign(self) -> None:
        if not self._armed:
            self._arm(armed=True)
            return
        self._arm(armed=False)
        try:
            self._session.sign()
        except KnownError as error:
            self._session.failed.emit(error)

    def _arm(self, *, armed: bool) -> None:
        """Signing cannot be undone: the first tap says so, the second signs."""
        self._armed = armed
        self.sign.setText(self.tr("Sign now") if armed else self.tr("Sign visit"))
        if armed:
            self.signed_note.setText(self.tr("A signed visit can no longer be changed."))
        self.signed_note.setVisible(armed)

    def _edited(self, _edit: object) -> None:
        self._arm(armed=False)
        if self.isVisible():
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._arm(armed=False)
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < min(NARROW, self.height())
        direction = QBoxLayout.Direction
        self._body.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        self._side.setMinimumWidth(0 if narrow else SIDE_WIDTH)
        self._side.setMaximumWidth(16_777_215 if narrow else SIDE_WIDTH)
        self._maps.setVisible(narrow or self.width() >= NARROW)
        self._body.setStretch(0, 3 if narrow else 1)
        self._body.setStretch(1, 2 if narrow else 0)
