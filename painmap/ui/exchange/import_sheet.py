"""*Import*: who waits, beside who is here, taken over by a press each; or an archive."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QStandardPaths, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QWidget

from painmap.core.patient import Patient
from painmap.errors import KnownError
from painmap.exchange.patients_file import PatientsFileError
from painmap.exchange.waiting_patients import Broken, Waiting
from painmap.ui.exchange.incoming import IncomingPatients
from painmap.ui.exchange.staying_sheet import StayingSheet
from painmap.ui.exchange.taking_in import TakingIn
from painmap.ui.parts.core_words import shown
from painmap.ui.parts.widgets import (
    PrimaryButton,
    TextButton,
    ThinProgress,
    clear,
    column,
    label,
    line,
    row,
    with_role,
)
from painmap.ui.parts.wording import core_text, identity_line, today
from painmap.ui.session.session import Session

if TYPE_CHECKING:
    from painmap.exchange.patients_file import Incoming, Read

WIDTH = 560
ARCHIVE_SUFFIX = ".zip"
MOST_SHOWN = 60


def tr(text: str) -> str:
    return QCoreApplication.translate("Import", text)


class ImportSheet(StayingSheet):
    """Signals: `taken(Patient)` after new ones were stored, `opened(Patient)` to look at one,
    `archive_chosen(Path)` for a file that holds a patient with everything."""

    archive_chosen = Signal(object)
    taken = Signal(object)
    opened = Signal(object)

    def __init__(self, session: Session, incoming: IncomingPatients, window: QWidget) -> None:
        self._session, self._incoming = session, incoming
        self._from_file: tuple[Read, list[Waiting]] | None = None
        self._taking = TakingIn(incoming, session, incoming.background)
        self._taking.stepped.connect(self._stepped)
        self._taking.ended.connect(self._ended)
        self.take_buttons: dict[str, TextButton] = {}
        self.same_buttons: dict[str, TextButton] = {}
        self.choose = TextButton(tr("From a file…"), icon_name="folder", on_click=self._choose_file)
        self.watch = TextButton(tr("Watch a folder…"), on_click=self._choose_folder)
        self.unwatch = TextButton(
            tr("Watch it no more"), role="quiet", on_click=lambda: self._incoming.watch(None)
        )
        self.place = label("", "caption", wrap=True)
        self.message = label("", "quiet", wrap=True)
        self._rows = column(gap=0)
        self._broken = column(gap=4)
        self.all = PrimaryButton("", on_click=self.take_all)
        self.progress = ThinProgress()
        self.cancel = TextButton(tr("Stop"), role="quiet", on_click=self.stop)
        self.cancel.hide()
        told = tr("Name, date of birth, sex and number come from the clinic's system, as FHIR "
                  "Patient resources. An archive of Painmap brings a patient with all visits. "
                  "Nobody is taken over without a press.")  # fmt: skip
        held = QFrame()
        held.setProperty("role", "card")
        held.setLayout(column(self._rows, margins=(12, 4, 8, 4)))
        self._held = held
        foot = row(self.message, self.cancel, self.all)
        foot.setStretch(0, 1)
        content = QWidget()
        content.setLayout(
            column(
                label(told, "quiet", wrap=True), row(self.choose, self.watch, self.unwatch, None),
                self.place, held, self._broken, self.progress, foot, None,
                margins=(0, 0, 8, 8), gap=10,
            )
        )  # fmt: skip
        super().__init__(tr("Import"), content, window, width=WIDTH)
        self._taking.setParent(self)
        incoming.changed.connect(self.show_waiting)
        self.show_waiting()

    def show_waiting(self) -> None:
        """Show who waits in the file that was chosen, else in the folder."""
        if self._taking.running:
            return
        folder, incoming = self._incoming.folder, self._incoming
        self.unwatch.setVisible(folder is not None)
        watched = tr("Watched: {0}").format(folder) if folder else tr("No folder is watched.")
        self.place.setText(watched)
        broken: list[Broken] = []
        if self._from_file is not None:
            read, all_found = self._from_file
            found = self._taking.waiting(all_found)
            here, more = len(all_found) - len(found), len(read.patients) - len(all_found)
            broken = [Broken("", problem) for problem in read.problems]
        else:
            found, here, more = self._taking.waiting(incoming.waiting), 0, incoming.more
            broken = [] if incoming.looked is None else list(incoming.looked.broken)
        if incoming.problem is not None and self._from_file is None:
            self.say(core_text(incoming.problem.text), wrong=True)
        self._fill(found, here, more)
        self._fill_broken(broken)
        new = self._taking.new(found)
        self.all.setText(tr("Add {0} new").format(len(new)))
        self.all.setVisible(len(new) > 1)
        self.fit()
        QTimer.singleShot(0, self, self.fit)  # once the new rows have their fonts

    def _fill(self, found: list[Waiting], here: int, more: int) -> None:
        clear(self._rows)
        self.take_buttons.clear()
        self.same_buttons.clear()
        for place, one in enumerate(found[:MOST_SHOWN]):
            if place:
                self._rows.addWidget(line())
            self._rows.addWidget(self._row_of(one))
        told = []
        if not found and not here:
            told.append(tr("Nobody waits."))
        if here:
            told.append(tr("{0} are here already.").format(here))
        if more := more + max(len(found) - MOST_SHOWN, 0):
            told.append(tr("{0} more").format(more))
        for text in told:
            self._rows.addWidget(label(text, "quiet"))

    def _row_of(self, one: Waiting) -> QWidget:
        made, incoming = QWidget(), one.incoming
        texts = column(
            label(incoming.name, "row", wrap=True),
            label(identity_line(incoming.as_patient(), today()), "caption"), gap=0,
            margins=(0, 6, 0, 6),
        )  # fmt: skip
        whole = row(texts)
        whole.setStretch(0, 1)
        done = self._taking.done.get(incoming)
        if done is not None:
            texts.addWidget(label(tr("added"), "caption"))
            whole.addWidget(self._button(tr("Open"), incoming, partial(self.opened.emit, done)))
        elif one.kind == "similar":
            like = one.like[0]
            text = tr("Is it this one? {0}").format(f"{like.name}, {identity_line(like, today())}")
            texts.addWidget(label(text, wrap=True))
            same = self._button(tr("It is this one"), incoming, partial(self.is_same, one, like))
            other = self._button(tr("Somebody else: add"), incoming, partial(self.take, one))
            self.same_buttons[incoming.name], self.take_buttons[incoming.name] = same, other
            texts.addSpacing(4)
            texts.addLayout(row(same, other, None))
        else:
            add = self._button(tr("Add"), incoming, partial(self.take, one))
            self.take_buttons[incoming.name] = add
            whole.addWidget(add)
        made.setLayout(whole)
        return made

    def _button(self, text: str, incoming: Incoming, on_click: Callable[[], object]) -> TextButton:
        button = TextButton(text, on_click=on_click)
        button.setAccessibleName(f"{text}: {incoming.name}")
        return button

    def _fill_broken(self, broken: list[Broken]) -> None:
        clear(self._broken)
        if broken:
            self._broken.addWidget(label(tr("Could not be read"), "strong"))
        for one in broken[:MOST_SHOWN]:
            text = shown(one.why) if not one.file else f"{one.file}: {shown(one.why)}"
            self._broken.addWidget(label(text, "error", wrap=True))
        if broken:
            self._broken.addWidget(label(tr("These files are left as they are."), "caption"))

    # What somebody presses

    def take(self, one: Waiting) -> None:
        """Store a new patient."""
        try:
            patient = self._taking.take(one)
        except KnownError as error:
            self.say(f"{core_text(error.text)} {core_text(error.action)}", wrong=True)
            return
        self.say("")
        if patient is not None:
            self.taken.emit(patient)
        self.show_waiting()

    def take_all(self) -> None:
        """Store everybody who is like nobody here; the others stay in view."""
        found = self._incoming.waiting if self._from_file is None else self._from_file[1]
        self._taking.take_all(found)
        if self._taking.running:
            self.say("")
            self._hold(running=True)

    def stop(self) -> None:
        """Leave the others; whoever is stored stays."""
        if self._taking.running:
            self._taking.stop()
            self._ended(None)
            self.say(tr("Stopped."))

    def _stepped(self, done: int, of: int) -> None:
        self.progress.setRange(0, of)
        self.progress.setValue(done)

    def _ended(self, error: KnownError | None) -> None:
        self._hold(running=False)
        if self._taking.last is not None:
            self.taken.emit(self._taking.last)
        self.show_waiting()
        if error is not None:
            self.say(f"{core_text(error.text)} {core_text(error.action)}", wrong=True)

    def _hold(self, *, running: bool) -> None:
        for each in (self._held, self.choose, self.watch, self.unwatch, self.all):
            each.setEnabled(not running)
        self.cancel.setVisible(running)
        self.fit()
        if not running:
            self.progress.set_busy(False)

    def is_same(self, one: Waiting, known: Patient) -> None:
        """This patient is here already; a number that is not noted yet is taken over."""
        number = one.incoming.number
        try:
            if number and not known.number:
                known = self._session.save_patient(known, replace(known, number=number))
        except KnownError as error:
            self.say(f"{core_text(error.text)} {core_text(error.action)}", wrong=True)
            return
        self._incoming.settle(one.incoming)
        self.opened.emit(known)

    def use_file(self, path: Path) -> None:
        """Show who is in a file; what is wrong with it is told. An archive is left to others."""
        if path.name.lower().endswith(ARCHIVE_SUFFIX):
            self.archive_chosen.emit(path)
            return
        self.say("")

        def read(found: Read, waiting: list[Waiting]) -> None:
            self._from_file = found, waiting
            self.show_waiting()

        def refused(error: KnownError) -> None:
            why = core_text(error.text)
            if isinstance(error, PatientsFileError):
                why = shown(error.why)
            self.say(f"{why} {core_text(error.action)}", wrong=True)

        self._incoming.read(path, read, refused)

    def _choose_file(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self,
            tr("Patients from a file"),
            self._start(),
            tr("FHIR, archives") + f" (*.json *.ndjson *{ARCHIVE_SUFFIX})",
        )
        if chosen:
            self.use_file(Path(chosen))

    def _choose_folder(self) -> None:
        folder = self._incoming.folder
        chosen = QFileDialog.getExistingDirectory(
            self, tr("Watch a folder"), str(folder) if folder else self._start()
        )
        if chosen:
            self._from_file = None
            self._incoming.watch(Path(chosen))

    def _start(self) -> str:
        places = QStandardPaths.StandardLocation.DocumentsLocation
        return QStandardPaths.writableLocation(places) or str(Path.home())

    def say(self, text: str, *, wrong: bool = False) -> None:
        """Say something that stays."""
        self.message.setText(text)
        with_role(self.message, "error" if wrong else "quiet")
        self.fit()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.stop()
        super().closeEvent(event)
