"""One event as a form: a kind, a few words, a date; everything else may stay empty."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QLineEdit, QPlainTextEdit, QWidget

from painmap.core.record.therapy import (
    EVENT_KINDS,
    MINUTES,
    NOTE_LENGTH,
    TIMES_PER_WEEK,
    TITLE_LENGTH,
    TOLERATED,
    TherapyEvent,
    event_faults,
    new_id,
)
from painmap.ui.parts.amount_field import amount_field
from painmap.ui.parts.birth_date import BirthDateField
from painmap.ui.parts.choice import Choice, Option
from painmap.ui.parts.core_words import shown
from painmap.ui.parts.flow import FlowBox
from painmap.ui.parts.picker import Picker
from painmap.ui.parts.widgets import (
    PrimaryButton,
    TextButton,
    column,
    label,
    row,
    scrolled,
    set_wrong,
)
from painmap.ui.parts.wording import today
from painmap.ui.therapy.event_words import is_done_often, kind_name, single_day

WIDTH = 400


class EventForm(QFrame):
    """Signals: `ready(TherapyEvent)` to store, `remove_requested()`, `cancelled()`."""

    ready = Signal(object)
    remove_requested = Signal()
    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._patient_id, self._born = "", date.min
        self.event_shown: TherapyEvent | None = None
        self._begun: tuple[object, ...] = ()
        self.setProperty("role", "card")
        self.setFixedWidth(WIDTH)
        self.head = label("", "heading")
        self.kind = Choice(
            [Option(kind, kind_name(kind)) for kind in EVENT_KINDS], name=self.tr("Kind"),
            per_row=3, flows=True,
        )  # fmt: skip
        self.kind.picked.connect(lambda _kind: self._kind_picked())
        self.title = QLineEdit()
        self.title.setMaxLength(TITLE_LENGTH)
        self.title.setPlaceholderText(self.tr("in a few words"))
        self.title.returnPressed.connect(self.submit)
        self.offered = FlowBox()
        self.starts, self.ends = BirthDateField(), BirthDateField()
        self.ends.setPlaceholderText(self.tr("goes on"))
        self.where = Picker("")
        self.where.setAccessibleName(self.tr("Where on the body"))
        self.where.picked.connect(self._show_place)
        self._places: Sequence[tuple[str, str]] = ()
        self._place = ""
        self._has_words = False
        self.times = amount_field(self.tr("Times a week"), TIMES_PER_WEEK)
        self.minutes = amount_field(self.tr("Minutes each time"), MINUTES)
        self.times.next_field = self.minutes
        self.tolerated = Choice(
            [Option(key, shown(words)) for key, words in TOLERATED.items() if key],
            name=self.tr("Tolerated"), optional=True, flows=True,
        )  # fmt: skip
        self.note = QPlainTextEdit()
        self.note.setFixedHeight(64)
        self.note.setTabChangesFocus(True)
        self.errors = {field: label("", "error", wrap=True) for field in
                       ("kind", "title", "starts", "ends", "note")}  # fmt: skip
        self.remove = TextButton(
            self.tr("Remove"), icon_name="trash", role="quiet",
            on_click=self.remove_requested.emit,
        )  # fmt: skip
        self.cancel = TextButton(self.tr("Cancel"), role="quiet", on_click=self.cancelled.emit)
        self.add = PrimaryButton(self.tr("Add"), on_click=self.submit)
        for field, name in (
            (self.title, self.tr("What")), (self.starts, self.tr("From")),
            (self.ends, self.tr("To")), (self.note, self.tr("Note")),
        ):  # fmt: skip
            field.setAccessibleName(name)
            field.textChanged.connect(self._clear_errors)
        self._lay_out()
        self.begin()

    def _lay_out(self) -> None:
        days = QWidget()
        dates = QGridLayout(days)
        dates.setContentsMargins(0, 0, 0, 0)
        dates.setHorizontalSpacing(12)
        dates.setVerticalSpacing(2)
        for at, (name, field, key) in enumerate(
            ((self.tr("From"), self.starts, "starts"), (self.tr("To"), self.ends, "ends"))
        ):
            dates.addWidget(label(name, "strong"), 0, at)
            dates.addWidget(field, 1, at)
            dates.addWidget(self.errors[key], 2, at, Qt.AlignmentFlag.AlignTop)
            dates.setColumnStretch(at, 1)
        self._often = QWidget()
        numbers = row(label(self.tr("Times a week"), wrap=True), self.times, 8,
                      label(self.tr("Minutes"), wrap=True), self.minutes)  # fmt: skip
        numbers.setStretch(0, 1)
        numbers.setStretch(3, 1)
        self._often.setLayout(
            column(
                numbers, label(self.tr("Tolerated"), "strong"), self.tolerated,
                gap=4, margins=(0, 8, 0, 0),
            )
        )  # fmt: skip
        fields = QWidget()
        fields.setLayout(
            column(
                self.kind, self.errors["kind"], 4,
                label(self.tr("What"), "strong"), self.title, self.errors["title"],
                2, self.offered, 4, days, 4,
                label(self.tr("Where on the body"), "strong"), self.where,
                self._often, 4,
                label(self.tr("Note"), "strong"), self.note, self.errors["note"], None,
                gap=2, margins=(20, 0, 10, 4),
            )
        )  # fmt: skip
        area = scrolled(fields)
        head = row(self.head, margins=(20, 0, 20, 0))
        foot = row(self.remove, self.cancel, None, self.add, gap=4, margins=(12, 0, 20, 0))
        whole = column(head, area, foot, gap=8, margins=(0, 14, 0, 14))
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def know(
        self, patient_id: str, born: date, places: Sequence[tuple[str, str]], words: Sequence[str]
    ) -> None:
        """Whose events these are, what places there are, and the clinic's words for treatments."""
        self._patient_id, self._born, self._places = patient_id, born, places
        flow = self.offered.flow
        while (item := flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for word in words:
            flow.addWidget(TextButton(word, on_click=partial(self.title.setText, word)))
        self._has_words = bool(words)
        self.offered.fit()

    def begin(self, event: TherapyEvent | None = None) -> None:
        """Show an event to change, or an empty form for a new one, from today on."""
        self.event_shown = event
        one = event or TherapyEvent("", self._patient_id, "treatment", today(), None, "")
        self.head.setText(self.tr("Change") if event else self.tr("New event"))
        self.add.setText(self.tr("Save") if event else self.tr("Add"))
        self.remove.setVisible(event is not None)
        self.kind.show_value(one.kind)
        self.title.setText(one.title)
        self.starts.show_value(one.starts)
        if one.ends is None:
            self.ends.clear()
        else:
            self.ends.show_value(one.ends)
        self._show_place(one.where)
        self.times.show_value(one.times_per_week)
        self.minutes.show_value(one.minutes)
        self.tolerated.show_value(one.tolerated or None)
        self.note.setPlainText(one.note)
        self._clear_errors()
        self._show_kind()
        self._begun = self._typed()

    @property
    def is_changed(self) -> bool:
        """Whether anything is typed that is not stored."""
        return self._typed() != self._begun

    @property
    def unsaved_text(self) -> str:
        """What the bar asks before it would be lost."""
        return self.tr("What is typed about an event is not saved yet.")

    def submit(self) -> None:
        """Hand over what is typed, or tell at its field what is wrong."""
        self._clear_errors()
        unread = [(key, field) for key, field in (("starts", self.starts), ("ends", self.ends))
                  if field.value is None and (key == "starts" or field.text().strip())]  # fmt: skip
        for key, _field in unread:
            example = BirthDateField.example()
            self._tell(key, self.tr("Please type a date such as {0}.").format(example))
        event = self._event()
        faults = event_faults(event, self._born, today())
        for key, said in faults:
            if key not in dict(unread):
                self._tell(key if key in self.errors else "kind", shown(said))
        if not faults and not unread:
            self.ready.emit(event)

    def _event(self) -> TherapyEvent:
        known, often = self.event_shown, is_done_often(self.kind.value or "")
        kind = self.kind.value or ""
        starts = self.starts.value or today()
        ends = self.ends.value
        if ends is None and not self.ends.text().strip() and single_day(kind):
            ends = starts
        return TherapyEvent(
            known.id if known else new_id(), self._patient_id, kind, starts, ends,
            " ".join(self.title.text().split()), self._place,
            self.times.value if often else None, self.minutes.value if often else None,
            (self.tolerated.value or "") if often else "",
            self.note.toPlainText().strip()[:NOTE_LENGTH],
        )  # fmt: skip

    def _typed(self) -> tuple[object, ...]:
        return (
            self.kind.value, self.title.text(), self.starts.text(), self.ends.text(), self._place,
            self.times.value, self.minutes.value, self.tolerated.value, self.note.toPlainText(),
        )  # fmt: skip

    def _kind_picked(self) -> None:
        self._clear_errors()
        self._show_kind()
        if not self.title.text():
            self.title.setFocus()

    def _show_kind(self) -> None:
        kind = self.kind.value or ""
        self._often.setVisible(is_done_often(kind))
        self.offered.setVisible(is_done_often(kind) and self._has_words)
        self.ends.setPlaceholderText(
            self.tr("the same day") if single_day(kind) else self.tr("goes on")
        )

    def _show_place(self, where: str) -> None:
        self._place = where
        options = list(self._places)
        if where not in dict(options):
            options.append((where, where))  # of a later release, or of a scheme that went
        self.where.show_options(options, where)

    def _tell(self, key: str, said: str) -> None:
        error: QLabel = self.errors[key]
        error.setText(" ".join(part for part in (error.text(), said) if part))
        error.show()
        field = {"title": self.title, "starts": self.starts, "ends": self.ends}.get(key)
        if field is not None:
            set_wrong(field, wrong=True)
            field.setFocus()

    def _clear_errors(self) -> None:
        for error in self.errors.values():
            error.setText("")
            error.hide()
        for field in (self.title, self.starts, self.ends):
            set_wrong(field, wrong=False)
