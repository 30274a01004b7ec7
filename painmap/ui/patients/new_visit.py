"""The strip that starts a visit: everything has a default, so one click is enough."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime

from PySide6.QtCore import QDateTime, Qt, Signal
from PySide6.QtWidgets import QDateTimeEdit, QFrame, QGridLayout, QWidget

from painmap.core.patient import Patient, age_in_years
from painmap.core.visit import REPORTERS, VISIT_KINDS, Visit, visit_date_problem
from painmap.ui.parts.choice import Choice, Option
from painmap.ui.parts.widgets import column, label, row, set_wrong
from painmap.ui.parts.wording import as_qdatetime, core_text, visit_kind, word
from painmap.ui.patients.body_picker import BodyPicker
from painmap.ui.patients.new_measures import NewMeasures
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
        self._body_by_hand = False
        self._is_begun = False
        self._suggested_kind = ""
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
        self.measures = NewMeasures()
        self.height_field, self.weight_field = (
            self.measures.height_field, self.measures.weight_field,
        )  # fmt: skip
        self.start_from = Choice(
            [Option("empty", self.tr("empty")), Option("last", self.tr("last visit"))],
            name=self.tr("Start from"),
        )
        self.body = BodyPicker(session)
        self.body.picked.connect(self._body_picked)
        self.measures.changed.connect(self._suggest)
        self.setLayout(self._lay_out())

    def _lay_out(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(20, 16, 20, 16)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        self._measure_rows = (
            (self.tr("Type"), _held(self.kind)),
            (self.tr("When"), _layout_held(column(row(self.when, None), self.when_error, gap=0))),
            (self.tr("Who reports"), _held(self.reporter, None)),
            (self.tr("Height, weight"), self.measures),
            (self.tr("Start from"), _held(self.start_from, None)),
        )
        for at, (text, held) in enumerate(self._measure_rows):
            grid.addWidget(label(text, "quiet"), at, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(held, at, 1)
        side = column(label(self.tr("Body"), "quiet"), self.body, None, gap=4)
        grid.addLayout(side, 0, 2, len(self._measure_rows), 1)
        return grid

    def begin(self, patient: Patient, visits: list[Visit]) -> None:
        """Fill in the defaults for the next visit of a patient; `visits` oldest first.

        What was chosen or typed for that visit before stays until it is started.
        """
        again = self._is_begun and self._patient is not None and self._patient.id == patient.id
        self._patient, self._is_begun = patient, True
        if not again:
            self._fill_in(visits)
        else:
            self._renew(visits)
        self.measures.show_last(visits)
        self.start_from.chip("last").setEnabled(bool(visits))
        self._suggest()

    def started(self) -> None:
        """The visit is there: the next one begins with the defaults."""
        self._is_begun = False

    def _renew(self, visits: list[Visit]) -> None:
        """The patient's visits may be others now: what nobody chose follows them."""
        if self._is_for_now:
            self._show_now()
        if self.kind.value == self._suggested_kind:
            self._suggest_kind(visits)
        if not visits:
            self.start_from.show_value("empty")

    def _suggest_kind(self, visits: list[Visit]) -> None:
        self._suggested_kind = "follow-up" if visits else "first exam"
        self.kind.show_value(self._suggested_kind)

    def _fill_in(self, visits: list[Visit]) -> None:
        self._body_by_hand = False
        self._suggest_kind(visits)
        self.reporter.show_value(visits[-1].reporter if visits else "patient")
        self._clear_error()
        self.when.setMinimumDateTime(as_qdatetime(datetime(1990, 1, 1, tzinfo=UTC)))
        self._show_now()
        self.measures.clear()
        self.start_from.show_value("empty")

    def _show_now(self) -> None:
        self._opened_at = QDateTime.currentDateTime()
        self.when.setMaximumDateTime(self._opened_at.addDays(1))
        self.when.setDateTime(self._opened_at)

    @property
    def _is_for_now(self) -> bool:
        """Whether the time was left as it was filled in."""
        return abs(self.when.dateTime().secsTo(self._opened_at)) < 60

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
            return True
        return self.measures.is_wrong()

    def _clear_error(self) -> None:
        set_wrong(self.when, wrong=False)
        self.when_error.setText("")
        self.when_error.hide()

    def plan(self) -> VisitPlan:
        """What to start. Untouched, the time is now; not the moment the page was opened."""
        now = datetime.now(UTC).replace(microsecond=0)
        shown = self.when.dateTime()
        began = now if self._is_for_now else datetime.fromtimestamp(shown.toSecsSinceEpoch(), UTC)
        return VisitPlan(
            kind=self.kind.value or "follow-up",
            began_at=began,
            reporter=self.reporter.value or "patient",
            height_cm=self.height_field.value,
            weight_kg=self.weight_field.value,
            body=self.body.value,
            from_last=self.start_from.value == "last",
        )

    def _body_picked(self, _key: str) -> None:
        self._body_by_hand = True
        self.changed.emit()

    def _suggest(self) -> None:
        if self._patient is None or self._body_by_hand:
            return
        from painmap.atlas.suggest import suggest_body

        height = self.height_field.value or self.measures.last_height
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
