"""The pages as they will be printed, whole and below one another, as far as they are painted."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from painmap.ui.paper.document import LaidOut, paint_steps
from painmap.ui.paper.page import SIZES
from painmap.ui.parts import theme

_GAP = 8
_SETTLED_MS = 150


class PageView(QScrollArea):
    """One whole page at a time fits: what is on it is looked at before it is printed.

    Signal: `resized()` when pages would have another size, once the window keeps still.
    """

    resized = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setWidgetResizable(True)
        self._sheets = _Sheets()
        self.setWidget(self._sheets)
        self._laid: LaidOut | None = None
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED_MS)
        self._settled.timeout.connect(self._tell_resized)

    @property
    def page_count(self) -> int:
        """How many pages there are, painted or not; 0 until that is known."""
        return 0 if self._laid is None else self._laid.pages

    @property
    def painted_count(self) -> int:
        """How many of them can be seen."""
        return len(self._sheets.images)

    def page(self, number: int) -> QImage:
        """A page that is painted, from 1 on."""
        return self._sheets.images[number - 1]

    def paint_pages(self, laid: LaidOut, *, grey: bool) -> Iterator[tuple[int, int]]:
        """Show the pages one after the other: each step says which comes next."""
        self._laid = laid
        size = self._page_size()
        self._sheets.begin(laid.pages, size)
        painter = _ImagePainter(size, self.devicePixelRatioF(), SIZES[laid.paper][0])
        try:
            for number, pages in paint_steps(laid, grey=grey)(painter.painter, painter.next_page):
                if number > 1:
                    self._sheets.add(painter.take())
                yield number, pages
            self._sheets.add(painter.take())
        finally:
            painter.close()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._laid is not None and self._page_size() != self._sheets.size_of_page:
            self._settled.start()

    def _tell_resized(self) -> None:
        if self._laid is not None and self._page_size() != self._sheets.size_of_page:
            self.resized.emit()

    def _page_size(self) -> QSize:
        assert self._laid is not None
        wide, high = SIZES[self._laid.paper]
        room = self.viewport().size()
        scale = min((room.width() - 2 * _GAP) / wide, (room.height() - 2 * _GAP) / high)
        return QSize(max(round(scale * wide), 60), max(round(scale * high), 80))


class _ImagePainter:
    """Paints pages in tenths of a millimetre, each on an image of its own."""

    def __init__(self, size: QSize, ratio: float, wide: float) -> None:
        self._size, self._ratio, self._wide = size, ratio, wide
        self.painter = QPainter()
        self._begin()

    def next_page(self) -> None:
        """Go on on a new image."""
        self._begin()

    def take(self) -> QImage:
        """The page that was painted."""
        self.close()
        return self._image

    def close(self) -> None:
        """Paint no more."""
        if self.painter.isActive():
            self.painter.end()

    def _begin(self) -> None:
        self._image = QImage(self._size * self._ratio, QImage.Format.Format_RGB32)
        self._image.setDevicePixelRatio(self._ratio)
        self._image.fill(Qt.GlobalColor.white)
        self.painter.begin(self._image)
        self.painter.scale(self._size.width() / self._wide, self._size.width() / self._wide)
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)


class _Sheets(QWidget):
    """White sheets of one size; what is painted of each as far as it is there."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "scrolled")
        self.images: list[QImage] = []
        self.size_of_page = QSize()
        self._pages = 0

    def begin(self, pages: int, size: QSize) -> None:
        """Other pages, none of them painted."""
        self.images, self._pages, self.size_of_page = [], pages, size
        self.setMinimumHeight(pages * (size.height() + _GAP) + _GAP)
        self.update()

    def add(self, image: QImage) -> None:
        """Show the next page."""
        self.images.append(image)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        wide, high = self.size_of_page.width(), self.size_of_page.height()
        with QPainter(self) as painter:
            painter.setPen(QPen(QColor(theme.current().line), 1))
            painter.setBrush(Qt.GlobalColor.white)
            for place in range(self._pages):
                box = QRectF((self.width() - wide) // 2, _GAP + place * (high + _GAP), wide, high)
                if not box.intersects(QRectF(event.rect())):
                    continue
                painter.drawRect(box.adjusted(-0.5, -0.5, 0.5, 0.5))
                if place < len(self.images):
                    painter.drawImage(box.topLeft(), self.images[place])
