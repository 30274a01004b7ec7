"""One row of the patient list, painted: fixed columns, the name elided in the middle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from painmap.ui.parts import theme
from painmap.ui.parts.fonts import MEDIUM, REGULAR, elide_middle, font
from painmap.ui.parts.theme import SIZES
from painmap.ui.parts.wording import EMPTY, birth_with_age, day, today

if TYPE_CHECKING:
    from painmap.storage.patients import PatientRow

ROW_HEIGHT = 56
HEAD_HEIGHT = 32
_INSET = 16


def _tr(text: str) -> str:
    return QCoreApplication.translate("PatientList", text)


def columns(width: int) -> dict[str, tuple[int, int]]:
    """Left edge and width of each column, px; narrow lists leave some out."""
    fixed = {"born": 144, "number": 100, "last": 108, "visits": 64}
    for key, least in (("visits", 640), ("last", 540), ("number", 420)):
        if width < least:
            del fixed[key]
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
    name_font = font(SIZES.row, MEDIUM)
    places = columns(box.width())
    texts = {
        "name": elide_middle(person.name, name_font, places["name"][1]),
        "born": birth_with_age(person, today()),
        "number": person.number or EMPTY,
        "last": day(found.last_visit) if found.last_visit else EMPTY,
        "visits": str(found.visits),
    }
    for key, (left, wide) in places.items():
        painter.setFont(name_font if key == "name" else font(SIZES.body, REGULAR))
        painter.setPen(QColor(now.text if key == "name" else now.text_2))
        place = QRect(box.left() + left, box.top(), wide, box.height())
        painter.drawText(place, _alignment(key), texts[key])
    painter.restore()


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
