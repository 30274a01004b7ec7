"""One row of the patient list, painted: fixed columns, a long name in two lines.

A narrow list has no columns but for the name: date of birth and ID stand in a line below it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from painmap.ui.parts import theme
from painmap.ui.parts.fonts import MEDIUM, REGULAR, elide_middle, fitted, font, width_of
from painmap.ui.parts.name_lines import two_lines
from painmap.ui.parts.theme import SIZES
from painmap.ui.parts.wording import EMPTY, birth_with_age, day, today

if TYPE_CHECKING:
    from painmap.storage.patients import PatientRow

ROW_HEIGHT = 56
HEAD_HEIGHT = 32
_INSET = 16
_NARROW, _SMALL = 500, 13
_ALIGNED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def _tr(text: str) -> str:
    return QCoreApplication.translate("PatientList", text)


def columns(width: int) -> dict[str, tuple[int, int]]:
    """Left edge and width of each column, px; narrower lists leave some out."""
    fixed = {"born": 144, "number": 100, "last": 108, "visits": 64}
    for key, least in (("visits", 640), ("last", 540)):
        if width < least:
            del fixed[key]
    if width < _NARROW:
        fixed.clear()
    name = max(120, width - 2 * _INSET - sum(fixed.values()))
    result = {"name": (_INSET, name - 12)}
    left = _INSET + name
    for key, wide in fixed.items():
        result[key] = (left, wide - 8)
        left += wide
    return result


def paint_patient_line(painter: QPainter, option: QStyleOptionViewItem, found: PatientRow) -> None:
    """Paint one row of the list."""
    now = theme.current()
    box: QRect = option.rect  # type: ignore[attr-defined]
    state = option.state  # type: ignore[attr-defined]
    painter.save()
    if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus):
        painter.fillRect(box, QColor(now.accent_tint))
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(box, QColor(now.hover))
    painter.fillRect(QRectF(box.left(), box.bottom(), box.width(), 1), QColor(now.line))
    person = found.patient
    places = columns(box.width())
    born = birth_with_age(person, today())
    texts = {
        "born": born,
        "number": person.number or EMPTY,
        "last": day(found.last_visit) if found.last_visit else EMPTY,
        "visits": str(found.visits),
    }
    left, wide = places.pop("name")
    room = QRect(box.left() + left, box.top(), wide, box.height())
    if not places:
        _paint_narrow(painter, room, person.name, born, person.number)
        painter.restore()
        return
    painter.setPen(QColor(now.text))
    _paint_in(painter, room, person.name, SIZES.row, MEDIUM, _ALIGNED)
    painter.setPen(QColor(now.text_2))
    for key, (left, wide) in places.items():
        place = QRect(box.left() + left, box.top(), wide, box.height())
        _paint_in(painter, place, texts[key], SIZES.body, REGULAR, _alignment(key))
    painter.restore()


def _paint_in(
    painter: QPainter, box: QRect, text: str, px: int, weight: QFont.Weight, side: Qt.AlignmentFlag
) -> None:
    """A text in one line, smaller where it must be, or in two."""
    whole, used = fitted((text,), px, weight, box.width())
    painter.setFont(used)
    if whole == text:
        painter.drawText(box, side, text)
        return
    small = min(px, _SMALL) if weight == MEDIUM else SIZES.caption
    painter.setFont(font(small, weight))
    half = QRect(box.left(), box.top() + 8, box.width(), 20)
    for place, part in enumerate(two_lines(text, small, weight, box.width())):
        painter.drawText(half.translated(0, 20 * place), side, part)


def _paint_narrow(painter: QPainter, box: QRect, name: str, born: str, number: str) -> None:
    """A name over date of birth and ID, which have a line each where one is too short."""
    now, wide = theme.current(), box.width()
    below = [f"{born} · {number or EMPTY}"]
    if width_of(below[0], SIZES.caption) > wide:
        below = [born, number]
    high = box.height() // (1 + len(below)) - 2
    line = QRect(box.left(), box.top() + 4, wide, high)
    shown, used = fitted((name,), SIZES.row if len(below) == 1 else _SMALL, MEDIUM, wide)
    painter.setPen(QColor(now.text))
    painter.setFont(used)
    painter.drawText(line, _ALIGNED, name if shown == name else elide_middle(name, used, wide))
    painter.setPen(QColor(now.text_2))
    for place, text in enumerate(below, start=1):
        _, used = fitted((text,), SIZES.body if len(below) == 1 else SIZES.caption, REGULAR, wide)
        painter.setFont(used)
        shown = text if width_of(text, SIZES.caption) <= wide else elide_middle(text, used, wide)
        painter.drawText(line.translated(0, (high + 1) * place), _ALIGNED, shown)


def _alignment(key: str) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if key == "visits" else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


class _Heads(QWidget):
    def sizeHint(self) -> QSize:
        return QSize(400, HEAD_HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        now = theme.current()
        with QPainter(self) as painter:
            painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(now.line))
            painter.setFont(font(SIZES.caption))
            painter.setPen(QColor(now.text_2))
            words = {
                "name": _tr("Name"), "born": _tr("Born"), "number": _tr("ID"),
                "last": _tr("Last visit"), "visits": _tr("Visits"),
            }  # fmt: skip
            for key, (left, wide) in columns(self.width()).items():
                painter.drawText(QRect(left, 0, wide, self.height()), _alignment(key), words[key])


def column_heads() -> QWidget:
    """The line of captions over the list."""
    heads = _Heads()
    heads.setFixedHeight(HEAD_HEIGHT)
    return heads
