"""The tab Limbs: the quick sheet, right and left side by side."""

from __future__ import annotations

import itertools

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLineEdit, QWidget

from painmap.core.edits import Edit, FindingEdit
from painmap.core.exam import finding_edit
from painmap.core.findings import LIMBS, FindingKey
from painmap.ui.choice import Choice, Option
from painmap.ui.limb_figure import LimbFigure
from painmap.ui.limb_items import (
    ITEMS,
    PAIRS,
    LimbItem,
    item_edit,
    item_name,
    rest_normal_edit,
    set_together,
)
from painmap.ui.limb_row import DELTA_WIDTH, SIDE_WIDTH, LimbRow
from painmap.ui.miniature import most_painted_limb
from painmap.ui.number_field import NumberField
from painmap.ui.number_reading import read_temperature, temperature_text
from painmap.ui.preferences import PreferenceFile
from painmap.ui.session import Session
from painmap.ui.widgets import TextButton, column, label, line, row, scrolled
from painmap.ui.wording import limb_name

FIGURE_WIDTH = 420
NARROW = 1200
ROOM, DEVICE = FindingKey("visit", "room_c"), FindingKey("visit", "thermometer")


def affected_pair(session: Session) -> str:
    """The pair to begin with: the most painted limb's, else one with findings, else the legs."""
    exam = session.exam
    counts = {"arms": 0, "legs": 0}
    limb = most_painted_limb(exam, session.atlas)
    if limb:
        return "arms" if limb.endswith("_arm") else "legs"
    for key in exam.findings:
        if key.subject.startswith("limb:"):
            counts["arms" if key.subject.endswith("_arm") else "legs"] += 1
    return "arms" if counts["arms"] > counts["legs"] else "legs"


class LimbsTab(QWidget):
    """Every value goes through `session.push`; `session.edited` brings it back to the screen."""

    def __init__(self, session: Session, preferences: PreferenceFile) -> None:
        super().__init__()
        self._session, self._preferences = session, preferences
        self.pair = Choice(
            [Option("arms", self.tr("Arms")), Option("legs", self.tr("Legs"))],
            name=self.tr("Limbs shown"),
        )
        self.pair.setFixedWidth(176)
        self.pair.picked.connect(self.show_pair)
        self.room = NumberField(
            name=self.tr("Room temperature"),
            read=lambda text: read_temperature(text, self._unit()),
            write=lambda value: temperature_text(value, self._unit()),
            point_after=lambda _typed: 2,
        )
        self.room.setFixedWidth(72)
        self.room.entered.connect(lambda value: self._push_visit(ROOM, value))
        self.room_unit = label("", "quiet")
        self.device = QLineEdit()
        self.device.setProperty("role", "cell")
        self.device.setPlaceholderText(self.tr("such as infrared"))
        self.device.setAccessibleName(self.tr("Thermometer"))
        self.device.setFixedWidth(160)
        self.device.editingFinished.connect(
            lambda: self._push_visit(DEVICE, self.device.text().strip() or None)
        )
        self.figure = LimbFigure(session, preferences)
        self.rows: dict[str, LimbRow] = {}
        self.rest_buttons: dict[str, TextButton] = {}
        self._together: dict[str, object] = {}
        self._grid_holder: QWidget | None = None
        self._lay_out()
        session.edited.connect(self._edited)
        session.visit_changed.connect(self.refresh)
        pair = affected_pair(session)
        self.pair.show_value(pair)
        self.show_pair(pair)

    def _lay_out(self) -> None:
        top = row(
            self.pair, None, label(self.tr("Room"), "quiet"), self.room, self.room_unit, 12,
            label(self.tr("Thermometer"), "quiet"), self.device,
        )  # fmt: skip
        self._right = column(gap=8)
        self._right.addLayout(top)
        held = QWidget()
        held.setLayout(self._right)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._body.setContentsMargins(20, 16, 20, 16)
        self._body.setSpacing(20)
        self._body.addWidget(self.figure)
        self._area = scrolled(held)
        self._body.addWidget(self._area, 1)

    def show_pair(self, pair: str) -> None:
        """Show the sheet of the arms or the legs."""
        self.figure.show_pair(pair)
        if self._grid_holder is not None:
            self._right.removeWidget(self._grid_holder)
            self._grid_holder.deleteLater()
        self._grid_holder = self._make_grid(PAIRS[pair])
        self._right.insertWidget(1, self._grid_holder)
        self._right.addStretch(1)
        for shown in self.rows.values():
            shown.start_with(self._session.exam)
        self.refresh()

    def _make_grid(self, pair: tuple[str, str]) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(8)
        for place, limb in enumerate(pair, start=1):
            letter = label("R" if limb.startswith("r") else "L", "side")
            head = QWidget()
            head.setLayout(row(letter, label(limb_name(limb), "heading"), None))
            head.setFixedWidth(SIDE_WIDTH)
            grid.addWidget(head, 0, place)
        delta = label(self.tr("Δ R{0}L").format("\N{MINUS SIGN}"), "heading")
        delta.setFixedWidth(DELTA_WIDTH)
        delta.setAlignment(Qt.AlignmentFlag.AlignCenter)
        grid.addWidget(delta, 0, 3)
        self.rows = {}
        at = 1
        for item in ITEMS:
            grid.addWidget(line(), at, 0, 1, 4)
            shown = LimbRow(item, pair, self._unit)
            shown.entered.connect(self._entered)
            self.rows[item.key] = shown
            grid.addWidget(shown.head, at + 1, 0, Qt.AlignmentFlag.AlignTop)
            for place, limb in enumerate(pair, start=1):
                grid.addWidget(shown.cells[limb], at + 1, place)
            if shown.delta is not None:
                grid.addWidget(shown.delta, at + 1, 3)
            at += 2
        grid.addWidget(line(), at, 0, 1, 4)
        self._add_rest_buttons(grid, pair, at + 1)
        grid.setColumnStretch(4, 1)
        self._order_tabs(pair)
        return holder

    def _order_tabs(self, pair: tuple[str, str]) -> None:
        """Tab goes down the right limb's column, then down the left one's."""
        order = [
            part
            for limb in pair
            for part in (*(shown.cells[limb] for shown in self.rows.values()),
                         self.rest_buttons[limb])
        ]  # fmt: skip
        for one, following in itertools.pairwise(order):
            QWidget.setTabOrder(one, following)

    def _add_rest_buttons(self, grid: QGridLayout, pair: tuple[str, str], at: int) -> None:
        self.rest_buttons, self._together = {}, {}
        for place, limb in enumerate(pair, start=1):
            button = TextButton(
                self.tr("Everything else normal"), icon_name="check",
            )  # fmt: skip
            button.clicked.connect(lambda _on=False, limb=limb: self._rest_normal(limb))
            button.setFixedWidth(SIDE_WIDTH)
            words = self.tr("Everything else on the {0} normal").format(limb_name(limb))
            button.setAccessibleName(words)
            button.setToolTip(words)
            caption = label("", "caption", wrap=True)
            self.rest_buttons[limb], self._together[limb] = button, caption
            grid.addWidget(button, at, place)
            grid.addWidget(caption, at + 1, place)

    def refresh(self) -> None:
        """Show the exam as it is."""
        if not self._session.has_exam:
            return
        exam = self._session.exam
        fixed = exam.visit.is_signed
        for shown in self.rows.values():
            shown.show_exam(exam)
        for limb, button in self.rest_buttons.items():
            button.setEnabled(not fixed and rest_normal_edit(exam, limb) is not None)
            names = [item_name(item) for item in ITEMS if item.key in set_together(exam, limb)]
            words = self.tr("set together: {0}").format(", ".join(names).lower()) if names else ""
            self._together[limb].setText(words)  # type: ignore[attr-defined]
        self.room.show_value(_as_number(exam.findings.get(ROOM)))
        self.room.setEnabled(not fixed)
        self.room_unit.setText("°" + self._unit())
        self.device.setEnabled(not fixed)
        if not self.device.hasFocus():
            self.device.setText(str(exam.findings.get(DEVICE) or ""))
        self.figure.update()

    def rewrite_temperatures(self) -> None:
        """The unit changed."""
        self.refresh()

    def _unit(self) -> str:
        return self._preferences.now.temperature_unit

    def _entered(self, limb: str, item: LimbItem, basis: str, value: object) -> None:
        if limb in LIMBS and self._session.has_exam:
            self._session.push(item_edit(self._session.exam, limb, item, basis, value))  # type: ignore[arg-type]
        self.refresh()

    def _rest_normal(self, limb: str) -> None:
        self._session.push(rest_normal_edit(self._session.exam, limb))

    def _push_visit(self, key: FindingKey, value: object) -> None:
        if not self._session.has_exam:
            return
        names = {ROOM: self.tr("Room temperature"), DEVICE: self.tr("Thermometer")}
        self._session.push(finding_edit(self._session.exam, key, value, names[key]))  # type: ignore[arg-type]

    def _edited(self, edit: Edit) -> None:
        if any(isinstance(part, FindingEdit) for part in edit.parts):
            self.refresh()
        else:
            self.figure.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < NARROW
        direction = QBoxLayout.Direction
        self._body.setDirection(direction.BottomToTop if narrow else direction.LeftToRight)
        self._body.setContentsMargins(*((8, 12, 8, 12) if narrow else (20, 16, 20, 16)))
        self.figure.setVisible(not narrow or self.height() > 900)
        self.figure.setMaximumWidth(16_777_215 if narrow else FIGURE_WIDTH)
        self.figure.setMinimumWidth(0 if narrow else FIGURE_WIDTH)
        self._area.setMinimumHeight(600 if narrow and self.height() > 900 else 0)


def _as_number(value: object) -> float | None:
    return float(value) if isinstance(value, (int, float)) else None
