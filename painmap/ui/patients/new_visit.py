"""The strip that starts a visit: everything has a default, so one click is enough."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime

from PySide6.QtCore import QDateTime, Qt, Signal
from PySide6.QtWidgets import QDateTimeEdit, QFrame, QGridLayout, QWidget

from painmap.core.patient import Patient, age_in_years
from painmap.core.visit import REPORTERS, VISIT_KINDS, Visit, visit_date_problem
from painmap.ui.parts.choice import Choice, Option
from painmap.ui.parts.number_field import NumberField
from painmap.ui.parts.number_reading import read_height, read_weight
from painmap.ui.parts.widgets import TextButton, column, label, row, set_wrong
from painmap.ui.parts.wording import as_qdatetime, core_text, day, number, visit_kind, word
from painmap.ui.patients.body_picker import BodyPicker
from painmap.ui.session.session import Session


@dataclass(frozen=True, slots=True)
class VisitPlan:
    """What the strip says about the visit to start."""

    kind: str
    began_at: datetime
    reporter: str
    height_cm: float | None
    weight_kg: float | None
    body: str
    from_last: bool


class NewVisitStrip(QFrame):
    """Signal `changed()`; read `plan()` when the visit is started."""

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._patient: Patient | None = None
        self._last: Visit | None = None
        self._measured: Visit | None = None
        self._body_by_hand = False
        self.setProperty("role", "card")
        kinds = [Option(key, visit_kind(key)) for key in VISIT_KINDS]
        self.kind = Choice(kinds, name=self.tr("Type"), flows=True)
        self.reporter = Choice(
            [Option(key, word(key)) for key in REPORTERS], name=self.tr("Who reports")
        )
        self.when = QDateTimeEdit()
        self.when.setDisplayFormat(self.tr("d MMM yyyy · HH:mm"))
        self.when.setButtonSymbols(QDateTimeEdit.ButtonSymbols.NoButtons)
        self.when.setAccessibleName(self.tr("Date and time"))
        self.when.setFixedWidth(190)
        self.when.lineEdit().setTextMargins(9, 0, 0, 0)
        self.when_error = label("", "error", wrap=True)
        self.when.dateTimeChanged.connect(self._clear_error)
        self.height_field = self._number(self.tr("Height"), read_height)
        self.weight_field = self._number(self.tr("Weight"), read_weight)
        self.height_field.next_field = self.weight_field
        self.last = label("", "caption")
        self.same = TextButton(self.tr("Same as last"), role="quiet", on_click=self._take_last)
        self.start_from = Choice(
            [Option("empty", self.tr("empty")), Option("last", self.tr("last visit"))],
            name=self.tr("Start from"),
        )
        self.body = BodyPicker(session)
        self.body.picked.connect(self._body_picked)
        self.height_field.entered.connect(lambda _value: self._suggest())
        self.setLayout(self._lay_out())

    def _number(self, name: str, read: object) -> NumberField:
        field = NumberField(name=name, read=read, write=number)  # type: ignore[arg-type]
        field.setFixedWidth(76)
        return field

    def _lay_out(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(20, 16, 20, 16)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        measures = row(
            self.height_field, label(self.tr("cm"), "quiet"), 12,
            self.weight_field, label(self.tr("kg"), "quiet"), 4, self.same, None, gap=6,
        )  # fmt: skip
        measured = column(_layout_held(measures), self.last, gap=0)
        self._measure_rows = (
            (self.tr("Type"), _held(self.kind)),
            (self.tr("When"), _layout_held(column(row(self.when, None), self.when_error, gap=0))),
            (self.tr("Who reports"), _held(self.reporter, None)),
            (self.tr("Height, weight"), _layout_held(measured)),
            (self.tr("Start from"), _held(self.start_from, None)),
        )
        for at, (text, held) in enumerate(self._measure_rows):
            grid.addWidget(label(text, "quiet"), at, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(held, at, 1)
        side = column(label(self.tr("Body"), "quiet"), self.body, None, gap=4)
        grid.addLayout(side, 0, 2, len(self._measure_rows), 1)
        return grid

    def begin(self, patient: Patient, visits: list[Visit]) -> None:
        """Fill in the defaults for the next visit of a patient; `visits` oldest first."""
        self._patient, self._body_by_hand = patient, False
        self._last = visits[-1] if visits else None
        self._measured = next((v for v in reversed(visits) if v.height_cm or v.weight_kg), None)
        self.kind.show_value("follow-up" if visits else "first exam")
        self.reporter.show_value(self._last.reporter if self._last else "patient")
        self._clear_error()
        self._opened_at = QDateTime.currentDateTime()
        self.when.setDateTime(self._opened_at)
        self.when.setMaximumDateTime(self._opened_at.addDays(1))
        self.when.setMinimumDateTime(as_qdatetime(datetime(1990, 1, 1, tzinfo=UTC)))
        self.height_field.show_value(None)
        self.weight_field.show_value(None)
        self._show_last()
        self.start_from.show_value("empty")
        self.start_from.chip("last").setEnabled(self._last is not None)
        self._suggest()

    def refuses(self) -> bool:
        """Whether no visit can be started as planned; then the field tells why."""
        born = self._patient.born if self._patient is not None else None
        day_of_visit: date = self.plan().began_at.astimezone().date()
        problem = "" if born is None else core_text(visit_date_problem(day_of_visit, born))
        set_wrong(self.when, wrong=bool(problem))
        self.when_error.setText(problem)
        self.when_error.setVisible(bool(problem))
        if problem:
            self.when.setFocus()
        return bool(problem)

    def _clear_error(self) -> None:
        set_wrong(self.when, wrong=False)
        self.when_error.setText("")
        self.when_error.hide()

    def plan(self) -> VisitPlan:
        """What to start. Untouched, the time is now; not the moment the page was opened."""
        now = datetime.now(UTC).replace(microsecond=0)
        shown = self.when.dateTime()
        untouched = abs(shown.secsTo(self._opened_at)) < 60
        began = now if untouched else datetime.fromtimestamp(shown.toSecsSinceEpoch(), UTC)
        return VisitPlan(
            kind=self.kind.value or "follow-up",
            began_at=began,
            reporter=self.reporter.value or "patient",
            height_cm=self.height_field.value,
            weight_kg=self.weight_field.value,
            body=self.body.value,
            from_last=self.start_from.value == "last",
        )

    def _show_last(self) -> None:
        known, last = [], self._measured
        if last is not None and last.height_cm:
            known.append(self.tr("{0} cm").format(number(last.height_cm)))
        if last is not None and last.weight_kg:
            known.append(self.tr("{0} kg").format(number(last.weight_kg)))
        self.same.setVisible(bool(known))
        when = day(last.began_at) if last else ""
        words = self.tr("Last: {0} on {1}").format(", ".join(known), when)
        self.last.setText(words if known else "")
        self.last.setVisible(bool(known))

    def _take_last(self) -> None:
        if self._measured is not None:
            self.height_field.show_value(self._measured.height_cm)
            self.weight_field.show_value(self._measured.weight_kg)
            self._suggest()

    def _body_picked(self, _key: str) -> None:
        self._body_by_hand = True
        self.changed.emit()

    def _suggest(self) -> None:
        if self._patient is None or self._body_by_hand:
            return
        from painmap.atlas.suggest import suggest_body

        height = self.height_field.value or (self._measured.height_cm if self._measured else None)
        age = age_in_years(self._patient.born, datetime.now(UTC).date())
        self.body.show_value(suggest_body(age, height, self._patient.sex))
        self.changed.emit()


def _held(*parts: QWidget | None) -> QWidget:
    holder = QWidget()
    holder.setLayout(row(*parts))
    return holder


def _layout_held(layout: object) -> QWidget:
    holder = QWidget()
    holder.setLayout(layout)  # type: ignore[arg-type]
    return holder
