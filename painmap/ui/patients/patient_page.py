"""A patient's page: visits at the left, the trend and the next visit at the right."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QMenu, QVBoxLayout, QWidget

from painmap.core.amendments import standing
from painmap.core.patient import Patient
from painmap.core.visit import Visit
from painmap.errors import KnownError
from painmap.ui.chart.miniature import exam_pixmap
from painmap.ui.exam.header import Header
from painmap.ui.parts.background import Background
from painmap.ui.parts.notice import NoticeBar
from painmap.ui.parts.version_words import version_text
from painmap.ui.parts.widgets import (
    PrimaryButton,
    TextButton,
    ThinProgress,
    clear,
    column,
    label,
    row,
    scrolled,
)
from painmap.ui.patients.edit_patient import EditPatientForm
from painmap.ui.patients.new_visit import NewVisitStrip, VisitPlan
from painmap.ui.patients.patient_trends import PatientTrends
from painmap.ui.patients.visit_card import PICTURE, VisitCard
from painmap.ui.patients.visit_digest import VisitDigest, read_digest
from painmap.ui.session.session import Session
from painmap.ui.therapy.event_form import EventForm
from painmap.ui.therapy.events_panel import EventsPanel

TIMELINE_WIDTH, TIMELINE_LEAST = 360, 240
NARROW = 1000


class PatientPage(QWidget):
    """Signals: `visit_chosen(Visit)`, `visit_planned(VisitPlan)`, `compare_requested(str, str)`
    with the earlier and the later visit's id, `course_requested()` for all visits,
    `print_requested(str)`, `export_requested()`, `back_requested()`, `patient_saved(Patient)` after
    an edit, `other_chosen(Patient)` for a similar one."""

    visit_chosen = Signal(object)
    visit_planned = Signal(object)
    compare_requested = Signal(str, str)
    course_requested = Signal()
    print_requested = Signal(str)
    export_requested = Signal()
    back_requested = Signal()
    patient_saved = Signal(object)
    other_chosen = Signal(object)

    def __init__(self, session: Session, background: Background, menu: QMenu | None = None) -> None:
        super().__init__()
        self._session, self._background = session, background
        self.patient: Patient | None = None
        self.visits: list[Visit] = []
        self.cards: list[VisitCard] = []
        self._digests: dict[str, VisitDigest] = {}
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("role", "window")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.header = Header()
        self.header.back_requested.connect(self.back_requested)
        if menu is not None:
            self.header.add_menu(menu)
        self.edit = TextButton(self.tr("Edit"), role="quiet", on_click=self._edit_patient)
        self.edit.setToolTip(self.tr("Correct name, date of birth, sex or ID"))
        self.header.add_beside_name(self.edit)
        self.form = EditPatientForm(session)
        self.form.saved.connect(self.patient_saved)
        self.form.existing_chosen.connect(self.other_chosen)
        self.form.cancelled.connect(self._show_overview)
        self.progress = ThinProgress()
        background.busy_changed.connect(self.progress.set_busy)
        self.trends = PatientTrends()
        self.strip = NewVisitStrip(session)
        self.new_visit = PrimaryButton(
            self.tr("New visit"), icon_name="plus", on_click=self._plan_visit
        )
        self.compare = TextButton("", icon_name="compare", on_click=self._compare)
        self.course = TextButton(self.tr("All visits"), on_click=self.course_requested.emit)
        self.therapy = TextButton(self.tr("Therapy"), icon_name="calendar", on_click=self._therapy)
        self.notice = NoticeBar(self, bottom=84)
        self.events = EventsPanel(session, self.notice)
        self.events.changed.connect(self.trends.show_events)
        self.events.closed.connect(self._leave_events)
        self.print = TextButton(self.tr("Print"), icon_name="print", on_click=self._print)
        self.export = TextButton(
            self.tr("Export"), icon_name="export", on_click=self.export_requested.emit
        )
        self._lay_out()

    def _lay_out(self) -> None:
        self._timeline = QVBoxLayout()
        self._timeline.setSpacing(8)
        self._timeline.setContentsMargins(0, 0, 8, 0)
        held = self._cards_held = QWidget()
        held.setLayout(self._timeline)
        self._visits_head = label("", "heading")
        self._left = QWidget()
        left = column(self._visits_head, scrolled(held), gap=8)
        left.setStretch(1, 1)
        self._left.setLayout(left)
        right = column(self.trends, self.strip, gap=12)
        right.setStretch(0, 1)
        right.addLayout(
            row(self.compare, self.course, self.print, self.export, self.therapy, None,
                self.new_visit)
        )  # fmt: skip
        self._overview = QWidget()
        self._overview.setLayout(right)
        self._editing = QWidget()
        self._editing.setLayout(row(self.form, None))
        self._editing.hide()
        self.events.hide()
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.setContentsMargins(24, 16, 24, 16)
        self._body.setSpacing(16)
        self._body.addWidget(self._left)
        self._body.addWidget(self._overview, 1)
        self._body.addWidget(self._editing, 1)
        self._body.addWidget(self.events, 1)
        body = QWidget()
        body.setLayout(self._body)
        whole = column(self.header, self.progress, scrolled(body), gap=0)
        whole.setStretch(2, 1)
        self.setLayout(whole)

    def show_patient(self, patient: Patient) -> None:
        """Show a patient's visits as the store has them now."""
        self.patient = patient
        self.header.show_patient(patient)
        self.visits = self._session.store.visits(patient.id)
        self._digests.clear()
        self.notice.close_notice()
        self.events.show_patient(patient)
        self.trends.show_events(self.events.events)
        self._fill_timeline()
        self._show_trend()
        self.strip.begin(patient, self.visits)
        self._show_buttons()
        if not (self._is_editing and self.form.is_changed and self.form.patient_id == patient.id):
            self._show_overview()
        for visit in reversed(self.visits):
            self._read(visit)

    @property
    def _is_editing(self) -> bool:
        return self._editing.isVisibleTo(self)

    @property
    def has_typed(self) -> bool:
        """Whether corrections of the patient, or an event, are typed and not saved."""
        return (self._is_editing and self.form.is_changed) or self.events.has_typed

    @property
    def typed_form(self) -> EditPatientForm | EventForm:
        """The form that holds what is typed."""
        return self.events.form if self.events.has_typed else self.form

    def drop_form(self) -> None:
        """Put the form away, with what is typed in it."""
        self.events.drop_form()
        self._show_overview()

    def _therapy(self) -> None:
        self._show(self.events)

    def _leave_events(self) -> None:
        self._show_overview()

    def show_rights(self, *, may_write: bool) -> None:
        """Offer only what who works may do."""
        self.edit.setVisible(may_write)
        self.new_visit.setVisible(may_write)
        if not may_write:
            self.strip.hide()

    def _edit_patient(self) -> None:
        if self.patient is not None:
            self._show(self._editing)
            self.form.begin(self.patient)

    def _show_overview(self) -> None:
        self._show(self._overview)

    def _show(self, part: QWidget) -> None:
        """Show the trends, the form of the patient, or the events beside the visits."""
        for other in (self._overview, self._editing, self.events):
            other.setVisible(other is part)
        self.edit.setEnabled(part is not self._editing)

    def _fill_timeline(self) -> None:
        clear(self._timeline)
        self.cards = [
            VisitCard(visit, version_text(self.visits, visit, brief=True))
            for visit in reversed(self.visits)
        ]
        patient = self.patient
        store = self._session.store
        empty = set() if patient is None else store.empty_drafts(patient.id, self.visits)
        for card in self.cards:
            card.clicked.connect(lambda _on=False, card=card: self.visit_chosen.emit(card.visit))
            card.ticked.connect(self._show_buttons)
            card.discard_requested.connect(lambda card=card: self._discard(card.visit))
            card.offer_discard(offered=card.visit.id in empty)
            self._timeline.addWidget(card)
        if not self.cards:
            text = self.tr("No visit yet. The first is ready to start.")
            self._timeline.addWidget(label(text, "quiet", wrap=True))
        self._timeline.addStretch(1)
        self._visits_head.setText(self.tr("Visits"))
        self._fit_left()

    def _fit_left(self) -> None:
        """Above the rest the visits take no more height than they need."""
        narrow = self.width() < NARROW
        need = self._visits_head.sizeHint().height() + self._cards_held.sizeHint().height() + 8
        self._left.setMaximumHeight(max(need, TIMELINE_LEAST) if narrow else 16_777_215)

    def _discard(self, visit: Visit) -> None:
        try:
            self._session.discard_visit(visit.id)
            if self.patient is not None:
                self.show_patient(self.patient)
        except KnownError as error:
            self._session.failed.emit(error)

    def _read(self, visit: Visit) -> None:
        store, atlas = self._session.store, self._session.atlas
        self._background.run(
            lambda: read_digest(store, atlas, visit.id), self._digest_read, lambda _error: None
        )

    def _digest_read(self, digest: VisitDigest) -> None:
        card = next((card for card in self.cards if card.visit.id == digest.visit.id), None)
        if card is None:
            return
        ratio = self.devicePixelRatioF()
        card.show_digest(digest, exam_pixmap(digest.exam, self._session.atlas, PICTURE, ratio))
        self._digests[digest.visit.id] = digest
        self._show_trend()

    def _show_trend(self) -> None:
        known = (self._digests.get(visit.id) for visit in standing(self.visits))
        self.trends.show_digests([digest for digest in known if digest is not None])

    def ticked(self) -> list[Visit]:
        """The ticked visits, oldest first."""
        return [card.visit for card in reversed(self.cards) if card.tick.isChecked()]

    def _show_buttons(self) -> None:
        ticked = len(self.ticked())
        self.compare.setText(self.tr("Compare") if ticked == 2 else self.tr("Compare last two"))
        self.compare.setEnabled(ticked == 2 or (ticked == 0 and len(standing(self.visits)) > 1))
        self.course.setEnabled(len(standing(self.visits)) > 1)
        self.print.setEnabled(bool(self.visits))
        self.export.setEnabled(bool(self.visits))

    def _compare(self) -> None:
        pair = self.ticked() or standing(self.visits)[-2:]
        if len(pair) == 2:
            self.compare_requested.emit(pair[0].id, pair[1].id)

    def _print(self) -> None:
        chosen = self.ticked()
        self.print_requested.emit((chosen[-1] if chosen else standing(self.visits)[-1]).id)

    def _plan_visit(self) -> None:
        if self.strip.refuses():
            return
        plan: VisitPlan = self.strip.plan()
        self.strip.started()
        self.visit_planned.emit(plan)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < NARROW
        direction = QBoxLayout.Direction
        self._body.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        self._left.setMinimumWidth(0 if narrow else TIMELINE_WIDTH)
        self._left.setMaximumWidth(16_777_215 if narrow else TIMELINE_WIDTH)
        self._left.setMinimumHeight(TIMELINE_LEAST if narrow else 0)
        self._fit_left()
        self._body.setStretch(0, 1 if narrow else 0)
        for right in (1, 2, 3):
            self._body.setStretch(right, 1)

    def sizeHint(self) -> QSize:
        return QSize(1280, 720)
