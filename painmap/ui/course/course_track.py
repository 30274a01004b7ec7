"""The line of a patient's visits at their true dates, with two markers to drag."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from painmap.core.visit import Visit
from painmap.core.visit_days import same_day
from painmap.ui.course.dates_axis import places
from painmap.ui.course.spoken_course import SpokenVisits
from painmap.ui.course.track_painting import (
    DOT,
    FLAG,
    LINE_Y,
    SIDE,
    flag_boxes,
    paint_dot,
    paint_flag,
    paint_line,
    visit_line,
)
from painmap.ui.parts.announce import announce
from painmap.ui.parts.spoken_parts import read_aloud
from painmap.ui.parts.wording import clock, day

EARLIER, LATER = 0, 1
HEIGHT = 96
_REACH = 22.0
"""How far from a dot, px, a finger still means it."""


class CourseTrack(QWidget):
    """`pair_chosen(earlier, later)` when a marker was moved, the visit that began first first.

    `visit_tapped(id)` where there are no markers. Keys: left and right move the marker that has
    the ring to the visit before or after, Home and End to the first and last, up and down (or
    space) give the ring to the other marker.
    """

    pair_chosen = Signal(str, str)
    visit_tapped = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.visits: list[Visit] = []
        self._pair: list[int] = []
        self._marked: frozenset[str] = frozenset()
        self._ring = LATER
        self._dragged: int | None = None
        self._before: list[int] = []
        self.setFixedHeight(HEIGHT)
        self.setMinimumWidth(160)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Visits over time"))
        self._reader = read_aloud(self, SpokenVisits(self), QAccessible.Role.List)

    def show_visits(self, visits: Sequence[Visit], earlier: str = "", later: str = "") -> None:
        """Show visits and, of two of them, the markers; without them it is only looked at."""
        self.visits = sorted(visits, key=lambda visit: (visit.began_at, visit.number))
        at = {visit.id: n for n, visit in enumerate(self.visits)}
        pair = [at[one] for one in (earlier, later) if one in at]
        self._pair = sorted(pair) if len(pair) == 2 else []
        self._dragged = None
        self._describe()

    def _describe(self) -> None:
        names = [self.tr("{0} visits").format(len(self.visits))]
        names += self._flag_texts()
        self.setAccessibleDescription("; ".join(names))
        self._reader.changed()
        self.update()

    def mark(self, visit_ids: Iterable[str]) -> None:
        """Draw the dots of some visits as chosen, without markers."""
        self._marked = frozenset(visit_ids)
        self.update()

    @property
    def pair(self) -> tuple[str, str] | None:
        """The visits at the markers, that which began first first."""
        if not self._pair:
            return None
        earlier, later = sorted(self._pair)
        return self.visits[earlier].id, self.visits[later].id

    def places(self) -> list[float]:
        """Where the dots are, px from the left."""
        inset = SIDE + DOT
        return places([visit.began_at for visit in self.visits], inset, self.width() - inset)

    def dot_of(self, visit_id: str) -> QPointF:
        """The middle of a visit's dot."""
        at = next(n for n, visit in enumerate(self.visits) if visit.id == visit_id)
        return QPointF(self.places()[at], LINE_Y)

    def flag_box(self, marker: int) -> QRectF:
        """Where the words of a marker stand; the two never lie on each other."""
        return self._flags()[marker]

    def _flag_texts(self) -> list[str]:
        """What the two markers say: with the time where other visits share the day."""
        words = self.tr("Earlier"), self.tr("Later")
        found = []
        for n in self._pair:
            visit, first = self.visits[n], n == min(self._pair)
            shared = sum(same_day(visit, other) for other in self.visits) > 1
            when = [day(visit.began_at), *([clock(visit.began_at)] if shared else [])]
            found.append(f"{words[0] if first else words[1]} · {', '.join(when)}")
        return found

    def _flags(self) -> list[QRectF]:
        at, texts = self.places(), self._flag_texts()
        order = [0, 1] if self._pair[0] < self._pair[1] else [1, 0]
        boxes = flag_boxes(
            [at[self._pair[n]] for n in order], [texts[n] for n in order], float(self.width())
        )
        return [boxes[n] for n in order]

    # Painting

    def sizeHint(self) -> QSize:
        return QSize(600, HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            at = self.places()
            paint_line(painter, at, self.visits, self.width())
            for n, visit in enumerate(self.visits):
                paint_dot(painter, at[n], visit, chosen=n in self._pair or visit.id in self._marked)
            if self._pair:
                for marker, (box, text) in enumerate(
                    zip(self._flags(), self._flag_texts(), strict=True)
                ):
                    ringed = self.hasFocus() and marker == self._ring
                    paint_flag(painter, at[self._pair[marker]], box, text, ringed=ringed)

    # Choosing

    def visit_at(self, point: QPointF) -> Visit | None:
        """The visit whose dot is nearest, where a finger means one."""
        at = self.places()
        if not at or point.y() < FLAG:
            return None
        nearest = min(range(len(at)), key=lambda n: abs(at[n] - point.x()))
        return self.visits[nearest] if abs(at[nearest] - point.x()) <= _REACH else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or not self.visits:
            return
        point = event.position()
        if not self._pair:
            visit = self.visit_at(point)
            if visit is not None:
                self.visit_tapped.emit(visit.id)
            return
        marker = self._marker_at(point)
        if marker is not None:
            self._dragged, self._ring, self._before = marker, marker, list(self._pair)
            if point.y() > FLAG:
                self._drag_to(point.x())
            self.update()

    def _marker_at(self, point: QPointF) -> int | None:
        """The marker that a press takes: its flag, else that nearer to what is pressed."""
        for marker in (EARLIER, LATER):
            if self.flag_box(marker).adjusted(-2, -2, 2, 18).contains(point):
                return marker
        if point.y() <= FLAG and self.visit_at(QPointF(point.x(), LINE_Y)) is None:
            return None
        at = self.places()
        return min((EARLIER, LATER), key=lambda one: abs(at[self._pair[one]] - point.x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragged is not None:
            self._drag_to(event.position().x())
            return
        grips = [self.flag_box(marker) for marker in range(len(self._pair))]
        over = any(box.contains(event.position()) for box in grips)
        hand = over or self.visit_at(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        if self._dragged is not None:
            self._dragged = None
            self._tell(self._before)

    def _drag_to(self, x: float) -> None:
        """The marker stands at the nearest visit that the other has not got."""
        assert self._dragged is not None
        at, other = self.places(), self._pair[1 - self._dragged]
        free = [n for n in range(len(at)) if n != other]
        self._pair[self._dragged] = min(free, key=lambda n: abs(at[n] - x))
        self._describe()

    def _tell(self, before: list[int]) -> None:
        """Tell of another pair; a marker that went past the other changes its name."""
        if self._pair[0] > self._pair[1]:
            self._pair.reverse()
            self._ring = 1 - self._ring
        self._describe()
        pair = self.pair
        if pair is not None and self._pair != before:
            self.pair_chosen.emit(*pair)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if not self._pair:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Space):
            self._ring = 1 - self._ring
            self.update()
        elif key in steps:
            self._step(steps[Qt.Key(key)])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._step(-1 if key == Qt.Key.Key_Home else 1, far=True)
        else:
            super().keyPressEvent(event)

    def _step(self, by: int, *, far: bool = False) -> None:
        """Move the marker with the ring to the next visit that is free, or to the last."""
        before, other = list(self._pair), self._pair[1 - self._ring]
        free = [n for n in range(len(self.visits)) if n != other]
        beyond = [n for n in free if (n - before[self._ring]) * by > 0]
        if beyond:
            end = max if (by > 0) == far else min
            self._pair[self._ring] = end(beyond)
            self._tell(before)
            announce(self, self._flag_texts()[self._ring])

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            visit = self.visit_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), visit_line(visit) if visit else "", self)
            return True
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().event(event)
