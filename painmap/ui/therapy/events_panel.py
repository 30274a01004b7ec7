"""A patient's events, newest first, with the form for a new one or the one that was tapped."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from painmap.core.clinic import clinic_of
from painmap.core.patient import Patient
from painmap.core.record.therapy import TherapyEvent, in_order
from painmap.errors import KnownError
from painmap.ui.parts.notice import NoticeBar
from painmap.ui.parts.widgets import TextButton, clear, column, label, row, scrolled
from painmap.ui.session.session import Session
from painmap.ui.therapy.event_form import EventForm
from painmap.ui.therapy.event_row import EventRow
from painmap.ui.therapy.event_words import places

LEAST_HEIGHT = 520
"""Px; below it the page scrolls, not the list and the form alone."""
_ABOUT = "event"
"""What the bar's words are about, for the program and not to be shown."""


class EventsPanel(QWidget):
    """Signals: `changed(list)` with the events after a write, `closed()`.

    What was done is told in `notice`, with *Undo*.
    """

    changed = Signal(object)
    closed = Signal()

    def __init__(self, session: Session, notice: NoticeBar) -> None:
        super().__init__()
        self._session, self._notice = session, notice
        self._patient: Patient | None = None
        self.events: list[TherapyEvent] = []
        self.rows: list[EventRow] = []
        self.form = EventForm()
        self.form.ready.connect(self._keep)
        self.form.remove_requested.connect(self._remove)
        self.form.cancelled.connect(self._cancel)
        self.back = TextButton(
            self.tr("Show trends"),
            icon_name="back",
            role="quiet",
            on_click=lambda: self._past_form(self._close),
        )
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self._list.setContentsMargins(0, 0, 0, 0)
        head = row(label(self.tr("Therapy over time"), "heading"), None, self.back)
        held = QWidget()
        held.setLayout(column(self._list, None, margins=(0, 0, 10, 0)))
        left = column(head, scrolled(held), gap=8)
        left.setStretch(1, 1)
        both = row(gap=16)
        both.addLayout(left, 1)
        both.addWidget(self.form)
        self.setLayout(both)
        self.setMinimumHeight(LEAST_HEIGHT)

    def show_patient(self, patient: Patient) -> None:
        """Show a patient's events as the store has them now; what is typed of them stays."""
        same = self._patient is not None and self._patient.id == patient.id
        self._patient = patient
        session = self._session
        words = clinic_of(session.store.settings()).own_treatments
        self.form.know(patient.id, patient.born, places(session.atlas), words)
        self.events = session.store.events(patient.id)
        if not (same and self.form.is_changed):
            self.form.begin()
        self._fill()

    @property
    def has_typed(self) -> bool:
        """Whether an event is typed and not saved."""
        return self.form.is_changed

    def drop_form(self) -> None:
        """Empty the form, with what is typed in it."""
        self.form.begin()
        self._mark()

    def _fill(self) -> None:
        clear(self._list)
        self.rows = [EventRow(one, self._session.atlas) for one in reversed(in_order(self.events))]
        for shown in self.rows:
            shown.clicked.connect(lambda _on=False, shown=shown: self._open(shown))
            self._list.addWidget(shown)
        if not self.rows:
            words = self.tr("No event yet. Treatments, flares and goals stand under every trend.")
            self._list.addWidget(label(words, "quiet", wrap=True))
        self._mark()

    def _mark(self) -> None:
        known = self.form.event_shown
        for shown in self.rows:
            shown.set_open(known is not None and shown.event_shown.id == known.id)

    def _open(self, shown: EventRow) -> None:
        self._past_form(lambda: self._begin(shown.event_shown))

    def _begin(self, event: TherapyEvent | None) -> None:
        self.form.begin(event)
        self._mark()

    def _cancel(self) -> None:
        self._notice.settle(_ABOUT)
        if self.form.event_shown is None and not self.form.is_changed:
            self.closed.emit()
        self.drop_form()

    def _close(self) -> None:
        self.drop_form()
        self.closed.emit()

    def _past_form(self, then: Callable[[], object]) -> None:
        """Go on; what is typed is asked for first."""
        if not self.form.is_changed:
            then()
            return
        self._notice.say(
            self.form.unsaved_text, self.tr("Leave without saving"), then, stay=True,
            about=_ABOUT, keep=self.tr("Keep typing"),
        )  # fmt: skip

    # Writes; each can be taken back

    def _keep(self, event: TherapyEvent) -> None:
        before = self.form.event_shown
        stored = self._save(event, before)
        if stored is None:
            return
        self.drop_form()
        if before is None:
            self._tell(self.tr("Added: {0}"), stored, lambda: self._take_out(stored))
        else:
            self._tell(self.tr("Changed: {0}"), stored, lambda: self._save(before, stored))

    def _remove(self) -> None:
        event = self.form.event_shown
        if event is not None and self._take_out(event):
            self.drop_form()
            self._tell(self.tr("Removed: {0}"), event, lambda: self._save(event, None))

    def _tell(self, words: str, event: TherapyEvent, undo: Callable[[], object]) -> None:
        patient = self._patient

        def back() -> None:
            if self._patient is patient and self._session.has_store:
                undo()
                self.drop_form()

        self._notice.say(words.format(event.title), self.tr("Undo"), back, about=_ABOUT)

    def _save(self, event: TherapyEvent, before: TherapyEvent | None) -> TherapyEvent | None:
        session = self._session
        written = replace(event, by=session.examiner)  # who changes it last answers for it
        try:
            stored = session.write(lambda: session.store.save_event(written, before))
        except KnownError as error:
            self._refused(error)
            return None
        self._read()
        return stored

    def _take_out(self, event: TherapyEvent) -> bool:
        session = self._session
        try:
            by = session.examiner
            session.write(lambda: session.store.remove_event(event, by=by))
        except KnownError as error:
            self._refused(error)
            return False
        self._read()
        return True

    def _refused(self, error: KnownError) -> None:
        self._read()
        self._notice.say_error(error)

    def _read(self) -> None:
        """Show what the store has; it may be what another window wrote."""
        if self._patient is not None:
            self.events = self._session.store.events(self._patient.id)
            self._fill()
            self.changed.emit(self.events)
