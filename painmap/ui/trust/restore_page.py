"""The clinic file is damaged: which backup is to be put in its place."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from painmap.errors import KnownError
from painmap.storage.location import BACKUP_SUFFIX
from painmap.ui.parts.choice import Choice, Option
from painmap.ui.parts.theme import SIZES
from painmap.ui.parts.widgets import PrimaryButton, TextButton, clear, column, label, row, scrolled
from painmap.ui.parts.wording import error_text
from painmap.ui.trust.card import elided
from painmap.ui.trust.door_pages import say

_MOST, _ROWS_SHOWN = 30, 4


class RestorePage(QWidget):
    """Signals: `chosen(Path)` of an archive, `cancelled()`."""

    chosen = Signal(object)
    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.backups: Choice | None = None
        self._folder = Path()
        self.file_name = label("", "quiet")
        self.told = label("", wrap=True)
        self._names = column(gap=0)
        held = QWidget()
        held.setLayout(self._names)
        self._area = scrolled(held)
        self.problem = label("", "error", wrap=True)
        self.problem.hide()
        self.other = TextButton(self.tr("From another place"), on_click=self._choose)
        self.done = PrimaryButton(self.tr("Restore it"), on_click=self._submit)
        self.back = TextButton(self.tr("Back"), role="quiet", on_click=self.cancelled.emit)
        self.setLayout(
            column(
                label(self.tr("The file is damaged"), "title"), self.file_name, 8, self.told,
                self._area, self.problem, 12, row(self.back, None, self.other, self.done), gap=4,
            )
        )  # fmt: skip

    def begin(self, path: Path, backups: list[tuple[str, str]]) -> None:
        """Show which backups there are: their paths with when they were made, newest first."""
        elided(self.file_name, str(path))
        self._folder = path.parent
        self.told.setText(
            self.tr("A backup can be put in its place. The damaged file is kept as it is, beside "
                    "the backups. What was done since the backup may have to be done again.")
            if backups
            else self.tr("There is no backup beside it. Choose one from another place. The damaged "
                         "file is kept as it is.")
        )  # fmt: skip
        clear(self._names)
        self.backups = None
        if backups:
            self.backups = Choice(
                [Option(archive, told) for archive, told in backups[:_MOST]],
                name=self.tr("Backup"), per_row=1, text_px=SIZES.row,
            )  # fmt: skip
            self.backups.show_value(backups[0][0])
            self._names.addWidget(self.backups)
        rows = min(_ROWS_SHOWN, len(backups))
        self._area.setVisible(bool(backups))
        self._area.setFixedHeight(rows * (SIZES.target + SIZES.step))
        self.done.setVisible(bool(backups))
        say(self.problem, "")
        (self.done if backups else self.other).setFocus()

    def refuse(self, error: KnownError) -> None:
        """Say why it was not done."""
        say(self.problem, error_text(error))

    def _submit(self) -> None:
        if self.backups is not None and self.backups.value:
            self.chosen.emit(Path(self.backups.value))

    def _choose(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("Choose a backup"), str(self._folder),
            self.tr("Backups") + f" (*{BACKUP_SUFFIX})",
        )  # fmt: skip
        if path:
            self.chosen.emit(Path(path))
