"""Typing a ring's level on the keypad, and choosing the landmark that it is told from."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtWidgets import QMenu

from painmap.core.ring import HANDLES, Ring
from painmap.core.ring_levels import landmarks_of
from painmap.ui.borders.ring_levels_shown import RingLevels, ring_levels, told_from, typed_ring
from painmap.ui.borders.trial_desk import TrialDesk
from painmap.ui.map.canvas import Canvas
from painmap.ui.parts.number_field import NumberField
from painmap.ui.parts.number_reading import Reading
from painmap.ui.parts.wording import core_text, number, read_number

_MOST_CM = 150.0


class RingTyping(QObject):
    """Listens to the labels of the ring at hand."""

    def __init__(self, desk: TrialDesk, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._desk, self._canvas = desk, canvas
        self.field: NumberField | None = None
        self.menu: QMenu | None = None
        canvas.lines.level_tapped.connect(self.type_level)
        canvas.lines.landmark_tapped.connect(self.choose_landmark)
        desk.changed.connect(self.put_away)

    def type_level(self, handle: int, box: QRectF) -> None:
        """Open the keypad over the label of a handle."""
        self.put_away()
        ring = self._desk.kept_border
        if not isinstance(ring, Ring):
            return
        levels = ring_levels(self._desk.session, ring)
        if levels.cm is None:
            self._desk.hinted.emit(
                self.tr("Centimetres need the patient's height or a measured limb length.")
            )
            return
        names = {
            "front": self.tr("Front"), "inner": self.tr("Inner side"), "back": self.tr("Back"),
            "outer": self.tr("Outer side"),
        }  # fmt: skip
        field = self.field = NumberField(
            name=f"{names[HANDLES[handle]]} · {levels.landmark}",
            read=self._read,
            write=lambda value: number(value, 1),
        )
        field.setParent(self._canvas)
        field.setFixedWidth(max(64, round(box.width())))
        field.move(round(box.left()), round(box.center().y() - 22))
        field.show_value(_shown(levels, handle), self._desk.place(f"level {handle}"))
        field.entered.connect(lambda cm: self._take(handle, cm))
        field.show()
        field.open_keypad()
        if field.keypad is not None:
            field.keypad.closed.connect(self.put_away)

    def choose_landmark(self, box: QRectF) -> None:
        """Offer the landmarks of the limb."""
        ring = self._desk.kept_border
        if not isinstance(ring, Ring):
            return
        menu = self.menu = QMenu(self._canvas)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for mark in landmarks_of(self._desk.session.atlas, ring.limb):
            action = menu.addAction(core_text(mark.name))
            action.setCheckable(True)
            action.setChecked(mark.key == ring.landmark)
            action.triggered.connect(
                lambda _on=False, key=mark.key: self._desk.give(told_from(ring, key))
            )
        menu.popup(self._canvas.mapToGlobal(box.bottomLeft().toPoint()))

    def put_away(self) -> None:
        """Take the field away; what could not be taken is there again when it is opened."""
        field, self.field = self.field, None
        if field is not None:
            if field.is_wrong:
                self._desk.hinted.emit(field.reading.problem)
            field.hide()
            field.deleteLater()

    def _take(self, handle: int, cm: float | None) -> None:
        ring = self._desk.kept_border
        if cm is not None and isinstance(ring, Ring):
            self._desk.give(typed_ring(self._desk.session, self._desk.skin, ring, handle, cm))

    def _read(self, typed: str) -> Reading:
        cm = read_number(typed)
        if cm is None or abs(cm) > _MOST_CM:
            example = number(12.5)
            return Reading(problem=self.tr("Please type centimetres, such as {0}.").format(example))
        return Reading(value=cm)


def _shown(levels: RingLevels, handle: int) -> float:
    return read_number(levels.number(handle)) or 0.0
