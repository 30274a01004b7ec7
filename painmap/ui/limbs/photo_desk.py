"""Photos of limbs between the file they come from, the clinic file, and the cells of the sheet.

A photo is read and scaled in a thread of its own and stored by the one that writes; only then does
the sheet show it, by an edit like any other. Of its bytes there is no copy but in the clinic file.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from painmap.core.findings import Moment
from painmap.core.record.limb_edits import item_edit
from painmap.core.record.limb_items import PHOTO
from painmap.core.record.limb_words import limb_head
from painmap.core.record.photos import Picture
from painmap.core.stamps import utc_now
from painmap.errors import KnownError
from painmap.ui.limbs.limb_items import item_name
from painmap.ui.limbs.limb_row import LimbRow
from painmap.ui.limbs.photo_cell import THUMB, PhotoCell
from painmap.ui.limbs.photo_file import PhotoError, read_photo
from painmap.ui.limbs.photo_view import PhotoView
from painmap.ui.parts.background import Background
from painmap.ui.parts.core_words import shown
from painmap.ui.parts.wording import limb_name
from painmap.ui.session.session import Session


class PhotoDesk(QObject):
    """Serves the row *Photo* of the sheet, for as long as its tab is there."""

    def __init__(self, session: Session, tab: QWidget) -> None:
        super().__init__(tab)
        self._session, self._tab = session, tab
        self._background = Background(self)
        self._thumbs: dict[str, QImage | None] = {}
        self._cells: dict[str, PhotoCell] = {}
        self._moment: Moment = "rest"
        self._adding: list[tuple[str, Moment]] = []
        self.view: PhotoView | None = None
        session.visit_closed.connect(self._finish)

    @property
    def busy(self) -> bool:
        """Whether a photo is being read or stored."""
        return self._background.busy

    def serve(self, row: LimbRow) -> None:
        """Take over the cells of a row of photos; other rows have no need of it."""
        for limb, cell in row.cells.items():
            if isinstance(cell, PhotoCell):
                self._cells[limb] = cell
                cell.chosen.connect(partial(self.add, limb))
                cell.tapped.connect(partial(self.show_large, limb))
                cell.wanted.connect(partial(self._load, cell))
                self._show_busy()

    def show_moment(self, moment: Moment) -> None:
        """What is added from now on belongs to this moment."""
        self._moment = moment
        self._show_busy()

    def forget_cells(self) -> None:
        """The sheet is gone; another one comes."""
        self._cells.clear()

    def add(self, limb: str, path: str) -> None:
        """Read a file and show it at a limb at the moment shown; what fails is told."""
        session, moment = self._session, self._moment
        if not session.has_exam or session.read_only:
            return
        visit_id, store = session.exam.visit.id, session.store

        def task() -> tuple[Picture, QImage]:
            photo = read_photo(Path(path))
            size = photo.width, photo.height
            picture = Picture.new(visit_id, utc_now(), size, photo.data)
            small = _thumbnail(picture)
            session.write(lambda: store.add_picture(picture))
            return picture, small

        self._adding.append((limb, moment))
        self._show_busy()
        self._background.run(
            task,
            lambda done: self._added(limb, moment, *done),
            lambda error: self._not_added(limb, moment, error),
        )

    def _added(self, limb: str, moment: Moment, picture: Picture, small: QImage) -> None:
        if not self._ended(limb, moment):
            return
        self._thumbs[picture.id] = small
        exam, said = self._session.exam, f"{limb_name(limb)}: {item_name(PHOTO)}"
        self._session.push(item_edit(exam, limb, PHOTO, picture.finding, moment=moment, said=said))

    def _not_added(self, limb: str, moment: Moment, error: BaseException) -> None:
        if self._ended(limb, moment):
            self._tell(error)

    def _ended(self, limb: str, moment: Moment) -> bool:
        """Whether the visit for which a file was read is still open."""
        here = (limb, moment) in self._adding
        if here:
            self._adding.remove((limb, moment))
            self._show_busy()
        return here

    def show_large(self, limb: str, of: str) -> None:
        """Show a photo over the whole window."""
        store, title = self._session.store, shown(limb_head(limb, self._moment))

        def opened(image: QImage) -> None:
            if self._tab.isVisible():
                self.close_view()
                self.view = PhotoView(title, image, self._tab.window())
                self.view.closed.connect(self._view_closed)
                self.view.open()

        self._background.run(lambda: _image(store.picture(of)), opened, self._tell)

    def close_view(self) -> None:
        """Close the large view: what is below it is left."""
        if self.view is not None:
            self.view.close()

    def _view_closed(self) -> None:
        self.view = None

    def _load(self, cell: PhotoCell, of: str) -> None:
        if of in self._thumbs:
            cell.show_picture(of, self._thumbs[of])
            return
        store = self._session.store

        def loaded(small: QImage | None) -> None:
            self._thumbs[of] = small
            for each in self._cells.values():
                each.show_picture(of, small)

        def failed(error: BaseException) -> None:
            if not isinstance(error, KnownError):
                raise error
            loaded(None)  # what is wrong is told where it is tapped

        self._background.run(lambda: _thumbnail(store.picture(of)), loaded, failed)

    def _show_busy(self) -> None:
        for limb, cell in self._cells.items():
            cell.show_busy(busy=(limb, self._moment) in self._adding)

    def _tell(self, error: BaseException) -> None:
        if not isinstance(error, KnownError):
            raise error
        self._session.failed.emit(error)

    def _finish(self) -> None:
        """The visit is left: what runs still needs the open file, and its cell is gone."""
        self.close_view()
        self._background.close()
        if self._adding:
            self._session.failed.emit(
                PhotoError(
                    "The visit was left before the photo was added.",
                    "Open it again and add the photo. Its file is where it was.",
                )
            )
        self._adding.clear()


def _image(picture: Picture) -> QImage:
    """Decode a stored photo; its bytes are what was written, so that it can be."""
    image = QImage()
    if not image.loadFromData(picture.data, picture.format):
        raise RuntimeError("a stored photo cannot be decoded")
    return image


def _thumbnail(picture: Picture) -> QImage:
    return _image(picture).scaled(
        THUMB * 2, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
