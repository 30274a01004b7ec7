"""The first screen: what Painmap is, and three ways to begin."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from painmap.core.patient import one_line
from painmap.errors import KnownError
from painmap.storage.location import SUFFIX, default_path, typed_path
from painmap.ui.parts.widgets import PrimaryButton, TextButton, column, label, row, set_wrong
from painmap.ui.parts.wording import core_text

CARD_WIDTH = 560


class FirstRun(QWidget):
    """One card. Signals are requests; the window makes or opens the file and may `refuse`."""

    start_requested = Signal(str, object)  # examiner, Path
    open_requested = Signal(object)  # Path
    sample_requested = Signal()

    def __init__(self, folder_hint: Path | None = None) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("role", "window")
        self._pages = QStackedWidget()
        self._pages.addWidget(self._choices())
        self._pages.addWidget(self._form(folder_hint or default_path()))
        self._pages.setStyleSheet("QStackedWidget { background: transparent; }")
        card = QFrame()
        card.setProperty("role", "card")
        card.setFixedWidth(CARD_WIDTH)
        inner = QVBoxLayout(card)
        inner.setContentsMargins(32, 28, 32, 28)
        inner.setSpacing(0)
        inner.addLayout(self._head())
        inner.addWidget(self._pages)
        self._card = card
        self.setLayout(column(None, row(None, card, None), None))

    def _head(self) -> QVBoxLayout:
        name = label("Painmap", "title")
        return column(
            name,
            label(self.tr("Maps where it hurts on the skin of a body, visit by visit."), "row",
                  wrap=True),
            label(self.tr("It documents and counts; it does not diagnose."), "quiet", wrap=True),
            20,
            gap=4,
        )  # fmt: skip

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
        for button in (self.start, self.open, self.sample):
            button.setMaximumWidth(CARD_WIDTH)
            button.setMinimumWidth(CARD_WIDTH - 66)
        self.sample_note = label(
            self.tr("The sample is kept in a file of its own."), "caption", wrap=True
        )
        page.setLayout(column(self.start, self.open, self.sample, self.sample_note, None, gap=8))
        return page

    def _form(self, place: Path) -> QWidget:
        page = QWidget()
        self.name_field = QLineEdit()
        self.name_field.setPlaceholderText(self.tr("as it shall stand on prints"))
        self.place_field = QLineEdit(str(place))
        self.name_error, self.place_error = label("", "error"), label("", "error", wrap=True)
        self.name_field.setAccessibleName(self.tr("Your name"))
        self.place_field.setAccessibleName(self.tr("Where to keep it"))
        for field in (self.name_field, self.place_field):
            field.returnPressed.connect(self._start)
            field.textChanged.connect(self.clear_errors)
        self.place_button = TextButton(self.tr("Change"), on_click=self._choose_place)
        self.begin = PrimaryButton(self.tr("Start"), on_click=self._start)
        self.cancel = TextButton(self.tr("Back"), role="quiet", on_click=self.show_choices)
        page.setLayout(
            column(
                label(self.tr("Your name"), "strong"), self.name_field, self.name_error, 4,
                label(self.tr("Where to keep it"), "strong"),
                row(self.place_field, self.place_button), self.place_error, 8,
                row(self.cancel, None, self.begin), gap=4,
            )
        )  # fmt: skip
        return page

    def show_form(self) -> None:
        """Ask for a name; everything else has a default."""
        self._pages.setCurrentIndex(1)
        self.name_field.setFocus()

    def show_choices(self) -> None:
        """Back to the three buttons."""
        self.clear_errors()
        self._pages.setCurrentIndex(0)

    def refuse(self, error: KnownError) -> None:
        """Say at the field why the file cannot be made there."""
        set_wrong(self.place_field, wrong=True)
        self.place_error.setText(f"{core_text(error.text)} {core_text(error.action)}".strip())
        self.place_field.setFocus()

    def _start(self) -> None:
        name = one_line(self.name_field.text())
        if not name:
            set_wrong(self.name_field, wrong=True)
            self.name_error.setText(self.tr("Please type your name: it is noted on each visit."))
            self.name_field.setFocus()
            return
        try:
            path = typed_path(self.place_field.text())
        except KnownError as error:
            self.refuse(error)
            return
        self.start_requested.emit(name, path)

    def clear_errors(self) -> None:
        """Take back what was said at the fields."""
        for field, error in (
            (self.name_field, self.name_error),
            (self.place_field, self.place_error),
        ):
            set_wrong(field, wrong=False)
            error.setText("")

    def _choose_place(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self, self.tr("Where to keep it"), self.place_field.text(), file_filter()
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


def file_filter() -> str:
    """For file choosers."""
    return QCoreApplication.translate("FirstRun", "Painmap files") + f" (*{SUFFIX})"
