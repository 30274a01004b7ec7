"""*Export*: what goes out of a patient, in which format, and where to."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from painmap.core.amendments import standing
from painmap.core.patient import Patient
from painmap.core.visit import Visit
from painmap.errors import KnownError
from painmap.ui.exchange.formats import FORMATS, FormatForm, Job
from painmap.ui.exchange.staying_sheet import StayingSheet
from painmap.ui.parts.background import Background
from painmap.ui.parts.choice import Choice, Option
from painmap.ui.parts.picker import Picker
from painmap.ui.parts.stepwise import Stepwise
from painmap.ui.parts.widgets import (
    PrimaryButton,
    TextButton,
    ThinProgress,
    column,
    label,
    row,
    with_role,
)
from painmap.ui.parts.wording import core_text, day, visit_kind
from painmap.ui.session.session import Session

ALL = "all"
WIDTH = 520


def tr(text: str) -> str:
    return QCoreApplication.translate("Export", text)


class ExportSheet(StayingSheet):
    """Nothing is written before it is told to the audit; what went out is told here."""

    def __init__(
        self,
        session: Session,
        background: Background,
        window: QWidget,
        patient: Patient,
        *,
        visit_id: str = "",
        unit: str = "C",
    ) -> None:
        """`visit_id` is the visit that is looked at, '' for the patient as a whole."""
        self._session, self._patient, self._unit = session, patient, unit
        visits = session.store.visits(patient.id)
        offered = standing(visits, keep=visit_id)
        self._visits: dict[str, Visit] = {one.id: one for one in reversed(offered)}
        self._chosen = visit_id or ALL
        self.forms: dict[str, FormatForm] = {each.key: each.make() for each in FORMATS}
        self.format = Choice(
            [Option(each.key, each.name()) for each in FORMATS], name=tr("Format"), flows=True
        )
        self.format.picked.connect(lambda key: self.use_format(str(key)))
        self.visit = Picker("")
        self.visit.setAccessibleName(tr("Visits"))
        self.visit.picked.connect(self.use_visit)
        self.told = label("", "quiet", wrap=True)
        forms = column(gap=0)
        for form in self.forms.values():
            form.entered.connect(self.choose_file)
            form.grown.connect(self._grow)
            forms.addWidget(form)
        self.progress = ThinProgress()
        self.message = label("", "quiet", wrap=True)
        self.cancel = TextButton(tr("Stop"), role="quiet", on_click=self.stop)
        self.cancel.hide()
        self.write_button = PrimaryButton(tr("Export…"), on_click=self.choose_file)
        self._choices = QWidget()
        self._choices.setLayout(
            column(
                self.format, self.told, label(tr("Visits"), "strong"), self.visit, forms,
                margins=(0, 0, 0, 0), gap=10,
            )
        )  # fmt: skip
        foot = row(self.message, self.cancel, self.write_button)
        foot.setStretch(0, 1)
        content = QWidget()
        content.setLayout(
            column(self._choices, self.progress, foot, None, margins=(0, 0, 8, 8), gap=10)
        )
        super().__init__(tr("Export"), content, window, width=WIDTH)
        self._work = Stepwise(self, background)
        self.format.show_value(FORMATS[0].key)
        self.use_format(FORMATS[0].key)

    @property
    def form(self) -> FormatForm:
        """The form of the format that is chosen."""
        return self.forms[str(self.format.value)]

    @property
    def running(self) -> bool:
        """Whether a file is being written."""
        return self._work.running

    def job(self) -> Job:
        """What is chosen to go out."""
        visit = self._visits.get(self._chosen)
        return Job(self._session, self._patient, visit, self._unit)

    def use_format(self, key: str) -> None:
        """Show what can be chosen of a format."""
        form = self.forms[key]
        self.format.show_value(key)
        self.told.setText(form.told())
        for other in self.forms.values():
            other.setVisible(other is form)
        if not form.alone:
            self._chosen = ALL
        elif not form.whole and self._chosen == ALL and self._visits:
            self._chosen = next(iter(self._visits))
        self.say("")
        self._show_visits()

    def use_visit(self, visit_id: str) -> None:
        """Let another visit go out, or all of them."""
        self._chosen = visit_id
        self._show_visits()

    def _show_visits(self) -> None:
        options = [(ALL, tr("All visits"))] if self.form.whole else []
        if self.form.alone:
            options += [(key, self._visit_words(visit)) for key, visit in self._visits.items()]
        self.visit.show_options(options, self._chosen)
        self.form.begin(self.job())
        self._grow()

    def _grow(self) -> None:
        if hasattr(self, "_work"):
            self.fit()
            QTimer.singleShot(0, self, self.fit)  # what was just shown has its fonts by then

    def _visit_words(self, visit: Visit) -> str:
        state = tr("signed") if visit.is_signed else tr("draft")
        return f"{day(visit.began_at)} · {visit_kind(visit.kind)} · {state}"

    def choose_file(self) -> None:
        """Ask where the file goes, once nothing is wrong with what is filled in."""
        if self.running:
            return
        refused = self.form.refused()
        if refused:
            self.say(refused, wrong=True)
            return
        places = QStandardPaths.StandardLocation.DocumentsLocation
        folder = Path(QStandardPaths.writableLocation(places) or str(Path.home()))
        form = self.form
        chosen, _ = QFileDialog.getSaveFileName(
            self, tr("Export"), str(folder / form.name(self.job())),
            f"{form.kind()} (*{form.suffix})",
        )  # fmt: skip
        if chosen:
            self.write(Path(chosen if _has_suffix(chosen, form) else chosen + form.suffix))

    def write(self, path: Path) -> None:
        """Write the file; the audit is told first, and where it cannot be told nothing goes out."""
        if self.running:
            return
        form, job = self.form, self.job()
        subject = ("patient", job.patient.id) if job.visit is None else ("visit", job.visit.id)
        try:
            self._session.flush()
            if not form.notes_itself:
                self._session.note("export", *subject, form.noted())  # type: ignore[arg-type]
        except KnownError as error:
            self._say_error(error)
            return
        self._hold(running=True)
        self.say(tr("Writing…"))
        self._work.run(form.steps(job, path), self._stepped, lambda error: self._ended(error, path))

    def stop(self) -> None:
        """Leave it: nothing is written then."""
        if self.running:
            self._work.stop()
            self._hold(running=False)
            self.say(tr("Stopped. Nothing was written."))

    def say(self, text: str, *, wrong: bool = False) -> None:
        """Say something that stays."""
        self.message.setText(text)
        with_role(self.message, "error" if wrong else "quiet")
        if hasattr(self, "_work"):
            self.fit()

    def _stepped(self, done: int, of: int) -> None:
        if not of:
            self.progress.set_busy(True)
            return
        self.progress.setRange(0, of)
        self.progress.setValue(done)

    def _ended(self, error: KnownError | None, path: Path) -> None:
        self._hold(running=False)
        if error is None:
            self.say(tr("Written: {0}").format(path))
        else:
            self._say_error(error)

    def _say_error(self, error: KnownError) -> None:
        self.say(f"{core_text(error.text)} {core_text(error.action)}".strip(), wrong=True)

    def _hold(self, *, running: bool) -> None:
        self._choices.setEnabled(not running)
        self.write_button.setEnabled(not running)
        self.cancel.setVisible(running)
        if not running:
            self.progress.set_busy(False)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._work.stop()
        super().closeEvent(event)


def _has_suffix(name: str, form: FormatForm) -> bool:
    return name.lower().endswith(form.suffix)
