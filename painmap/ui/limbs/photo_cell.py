"""The cell of a limb's photo: add one, see it small, tap it for the large view, remove it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QIcon, QImage, QPixmap
from PySide6.QtWidgets import QFileDialog, QToolButton, QWidget

from painmap.core.findings import Json
from painmap.core.record.photos import photo_id
from painmap.ui.limbs.photo_file import photo_suffixes
from painmap.ui.parts.widgets import IconButton, TextButton, label, row
from painmap.ui.parts.wording import EMPTY

THUMB = QSize(120, 90)
_FRAME = 6


class PhotoCell(QWidget):
    """`entered(None)` when the photo is removed, `chosen(path)` when one is to be added,
    `tapped(id)` for the large view, `wanted(id)` when a thumbnail is to be shown.
    """

    entered = Signal(object)
    chosen = Signal(str)
    tapped = Signal(str)
    wanted = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._shown, self._fixed, self._busy = "", False, False
        self.setAccessibleName(name)
        self.setAcceptDrops(True)
        self.add = TextButton(self.tr("Add photo …"), on_click=self._choose)
        self.add.setAccessibleName(self.tr("{0}: add").format(name))
        self.add.setToolTip(
            self.tr("Choose a file or drop it here. It is copied; the file stays where it is.")
        )
        self.thumb = QToolButton()
        self.thumb.setProperty("role", "thumb")
        self.thumb.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.thumb.setIconSize(THUMB)
        self.thumb.setFixedSize(THUMB + QSize(_FRAME, _FRAME))
        self.thumb.setAccessibleName(self.tr("{0}: show large").format(name))
        self.thumb.clicked.connect(lambda: self.tapped.emit(self._shown))
        self.remove = IconButton(
            "trash", self.tr("{0}: remove").format(name), quiet=True,
            on_click=lambda: self.entered.emit(None),
        )  # fmt: skip
        self.words = label(EMPTY, "quiet")
        self.setLayout(row(self.add, self.thumb, self.remove, self.words, None))
        self._show_parts()

    def show_value(self, value: Json, *, fixed: bool) -> None:
        """Show a recorded photo, or that there is none; `fixed` cannot be changed."""
        self._fixed, now = fixed, photo_id(value)
        if now != self._shown:
            self._shown = now
            self.thumb.setIcon(QIcon())
            self.thumb.setText("")
            if now:
                self.wanted.emit(now)
        self._show_parts()

    def show_picture(self, of: str, image: QImage | None) -> None:
        """Show a thumbnail; None for one that cannot be read."""
        if of != self._shown:
            return
        if image is None:
            self.thumb.setText(self.tr("damaged"))
        else:
            self.thumb.setIcon(QIcon(QPixmap.fromImage(image)))

    def show_busy(self, *, busy: bool) -> None:
        """Whether a file is being read for this cell."""
        self._busy = busy
        self._show_parts()

    def _show_parts(self) -> None:
        here = bool(self._shown)
        self.add.setVisible(not here and not self._fixed)
        self.add.setEnabled(not self._busy)
        self.add.setText(self.tr("Adding …") if self._busy else self.tr("Add photo …"))
        self.thumb.setVisible(here)
        self.remove.setVisible(here and not self._fixed)
        self.words.setVisible(not here and self._fixed)

    def _choose(self) -> None:
        kinds = " ".join(f"*.{suffix} *.{suffix.upper()}" for suffix in photo_suffixes())
        path, _ = QFileDialog.getOpenFileName(
            self, self.accessibleName(), "", self.tr("Photos ({0})").format(kinds)
        )
        if path:
            self.chosen.emit(path)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.add.isVisible() and self.add.isEnabled() and dropped_file(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped_file(event.mimeData())
        if path is not None:
            # Never a move: the file is its owner's.
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.chosen.emit(str(path))


def dropped_file(data: QMimeData) -> Path | None:
    """Return the one file of this computer that is dragged, None for anything else."""
    urls = data.urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
