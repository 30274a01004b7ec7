"""The first screen: what Painmap is, three ways to begin, and a new clinic file on one card."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from painmap.core.patient import one_line
from painmap.errors import KnownError
from painmap.storage.location import BACKUP_SUFFIX, SUFFIX, default_path, typed_path
from painmap.ui.parts.widgets import (
    PrimaryButton,
    TextButton,
    ThinProgress,
    column,
    label,
    row,
    set_wrong,
)
from painmap.ui.parts.wording import error_text
from painmap.ui.trust.card import CARD_WIDTH, Card, Pages, centred
from painmap.ui.trust.passphrase_fields import PassphraseFields
from painmap.ui.trust.recovery_page import RecoveryPage
from painmap.ui.trust.server_form import ServerForm
from painmap.ui.trust.waiting_task import WaitingTask


class FirstRun(QWidget):
    """One card. Signals are requests; the window makes or opens the file and may `refuse`."""

    start_requested = Signal(str, object, str)  # examiner, Path, passphrase
    open_requested = Signal(object)  # Path
    sample_requested = Signal()
    server_requested = Signal(str)  # an address without a password

    def __init__(self, folder_hint: Path | None = None) -> None:
        super().__init__()
        self._choosing = self._choices()
        self._asking = self._form(folder_hint or default_path())
        self.recovery = RecoveryPage()
        self.server_form = ServerForm()
        self.server_form.entered.connect(self.server_requested)
        self.server_form.cancelled.connect(self.show_choices)
        self._pages = Pages(self._choosing, self._asking, self.server_form, self.recovery)
        self.progress = ThinProgress()
        self.task = WaitingTask(self._asking, self.progress)
        self._head = self._make_head()
        card = Card(self._head, self._pages, self.progress)
        centred(self, card)

    def _make_head(self) -> QWidget:
        head = QWidget()
        head.setLayout(
            column(
                label("Painmap", "title"),
                label(self.tr("Maps where it hurts on the skin of a body, visit by visit."), "row",
                      wrap=True),
                label(self.tr("It documents and counts; it does not diagnose."), "quiet",
                      wrap=True),
                12,
                gap=4,
            )
        )  # fmt: skip
        return head

    def _choices(self) -> QWidget:
        page = QWidget()
        self.start = PrimaryButton(
            self.tr("Start a clinic file"), icon_name="file_new", on_click=self.show_form
        )
        self.open = TextButton(
            self.tr("Open an existing one"), icon_name="folder", on_click=self._choose_existing
        )
        self.sample = TextButton(
            self.tr("Try with a sample patient"), icon_name="sample",
            on_click=self.sample_requested.emit,
        )  # fmt: skip
        self.server = TextButton(
            self.tr("A clinic on a server"), role="quiet", on_click=self.show_server_form
        )
        for button in (self.start, self.open, self.sample):
            button.setMaximumWidth(CARD_WIDTH)
            button.setMinimumWidth(CARD_WIDTH - 66)
        self.sample_note = label(
            self.tr("The sample is kept in a file of its own."), "caption", wrap=True
        )
        page.setLayout(
            column(
                self.start, self.open, self.sample, self.sample_note, row(None, self.server, None),
                gap=8,
            )
        )  # fmt: skip
        return page

    def show_sample_being_made(self, *, being_made: bool) -> None:
        """Say that the sample patient is being made: some seconds, which can be stopped."""
        self.progress.set_busy(being_made)
        for button in (self.start, self.open, self.server):
            button.setEnabled(not being_made)
        self.sample.setText(self.tr("Stop") if being_made else self.tr("Try with a sample patient"))
        self.sample_note.setText(
            self.tr("The sample patient is being made …")
            if being_made
            else self.tr("The sample is kept in a file of its own.")
        )

    def _form(self, place: Path) -> QWidget:
        page = QWidget()
        self.name_field = QLineEdit()
        self.name_field.setPlaceholderText(self.tr("as it shall stand on prints"))
        self.place_field = QLineEdit(str(place))
        self.name_error, self.place_error = label("", "error"), label("", "error", wrap=True)
        self.passphrase = PassphraseFields()
        self.passphrase.entered.connect(self._start)
        self.name_field.setAccessibleName(self.tr("Your name"))
        self.place_field.setAccessibleName(self.tr("Where to keep it"))
        self.name_error.hide()
        self.place_error.hide()
        for field in (self.name_field, self.place_field):
            field.returnPressed.connect(self._start)
            field.textChanged.connect(self.clear_errors)
        self.place_button = TextButton(self.tr("Change"), on_click=self._choose_place)
        self.begin = PrimaryButton(self.tr("Start"), on_click=self._start)
        self.cancel = TextButton(self.tr("Back"), role="quiet", on_click=self.show_choices)
        page.setLayout(
            column(
                label(self.tr("Your name"), "strong"), self.name_field, self.name_error, 4,
                self.passphrase, 4,
                label(self.tr("Where to keep it"), "strong"),
                row(self.place_field, self.place_button), self.place_error, 8,
                row(self.cancel, None, self.begin), gap=4,
            )
        )  # fmt: skip
        return page

    def show_form(self) -> None:
        """Ask for a name and a passphrase; everything else has a default."""
        self._pages.show_page(self._asking)
        self.name_field.setFocus()

    def show_server_form(self) -> None:
        """Ask where the clinic's server is."""
        self._pages.show_page(self.server_form)
        self.server_form.begin()

    def show_choices(self) -> None:
        """Back to the three buttons."""
        self.clear_errors()
        self.passphrase.clear()
        self.recovery.forget()
        self._head.show()
        self._pages.show_page(self._choosing)

    def show_recovery(self, code: str, file_name: str) -> None:
        """The file is made: show its recovery code till somebody has kept it."""
        self.passphrase.clear()
        self._head.hide()
        self.recovery.show_code(code, file_name)
        self._pages.show_page(self.recovery)
        self.recovery.done.setFocus()

    def refuse(self, error: KnownError) -> None:
        """Say at the field why the file cannot be made there."""
        set_wrong(self.place_field, wrong=True)
        self.place_error.setText(error_text(error))
        self.place_error.show()
        self.place_field.setFocus()

    def _start(self) -> None:
        name = one_line(self.name_field.text())
        if not name:
            set_wrong(self.name_field, wrong=True)
            self.name_error.setText(self.tr("Please type your name: it is noted on each visit."))
            self.name_error.show()
            self.name_field.setFocus()
            return
        try:
            path = typed_path(self.place_field.text())
        except KnownError as error:
            self.refuse(error)
            return
        self.passphrase.guard(name)
        passphrase = self.passphrase.taken()
        if passphrase:
            self.start_requested.emit(name, path, passphrase)

    def clear_errors(self) -> None:
        """Take back what was said at the fields."""
        for field, error in (
            (self.name_field, self.name_error),
            (self.place_field, self.place_error),
        ):
            set_wrong(field, wrong=False)
            error.setText("")
            error.hide()

    def _choose_place(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self, self.tr("Where to keep it"), self.place_field.text(), file_filter(backups=False)
        )
        if path:
            self.place_field.setText(path)

    def _choose_existing(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("Open an existing one"), str(default_path().parent), file_filter()
        )
        if path:
            self.open_requested.emit(Path(path))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.start.setFocus()


def file_filter(*, backups: bool = True) -> str:
    """For file choosers."""
    kinds = f"*{SUFFIX} *{BACKUP_SUFFIX}" if backups else f"*{SUFFIX}"
    return QCoreApplication.translate("FirstRun", "Painmap files") + f" ({kinds})"
