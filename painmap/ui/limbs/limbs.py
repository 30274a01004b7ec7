"""The tab Limbs: the quick sheet, right and left side by side."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from painmap.core.edits import Edit, FindingEdit
from painmap.core.exam import finding_edit
from painmap.core.findings import LIMBS, FindingKey
from painmap.ui.chart.miniature import most_painted_limb
from painmap.ui.limbs.conditions_bar import ROOM, ConditionsBar
from painmap.ui.limbs.limb_figure import LimbFigure
from painmap.ui.limbs.limb_items import PAIRS, LimbItem, item_edit, rest_normal_edit
from painmap.ui.limbs.limb_row import LimbRow
from painmap.ui.limbs.limb_sheet import LimbSheet
from painmap.ui.parts.choice import Choice, Option
from painmap.ui.parts.preferences import PreferenceFile
from painmap.ui.parts.widgets import TextButton, column, row, scrolled
from painmap.ui.session.session import Session

FIGURE_WIDTH = 420
NARROW = 1200


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
        self.conditions = ConditionsBar()
        self.conditions.entered.connect(self._push_visit)
        self.figure = LimbFigure(session, preferences)
        pair = affected_pair(session)
        self.sheet = LimbSheet(PAIRS[pair], self._unit)
        self._lay_out()
        session.edited.connect(self._edited)
        session.visit_changed.connect(self.refresh)
        self.show_pair(pair)

    def _lay_out(self) -> None:
        self._right = column(gap=8)
        self._right.addLayout(row(self.pair, None, self.conditions))
        line = row(self.sheet, gap=0)
        line.setStretch(0, 1)
        line.addStretch(0)
        self._right.addLayout(line)
        self._right.addStretch(1)
        held = QWidget()
        held.setLayout(self._right)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._body.setContentsMargins(20, 16, 20, 16)
        self._body.setSpacing(20)
        self._body.addWidget(self.figure)
        self._area = scrolled(held)
        self._body.addWidget(self._area, 1)

    @property
    def rows(self) -> dict[str, LimbRow]:
        """The rows shown, by their item's key."""
        return self.sheet.rows

    @property
    def rest_buttons(self) -> dict[str, TextButton]:
        """*All else normal*, by limb."""
        return self.sheet.rest_buttons

    def show_pair(self, pair: str) -> None:
        """Show the sheet of the arms or the legs."""
        self.pair.show_value(pair)
        self.figure.show_pair(pair)
        old, self.sheet = self.sheet, LimbSheet(PAIRS[pair], self._unit)
        self.sheet.entered.connect(self._entered)
        self.sheet.rest_normal.connect(self._rest_normal)
        self._right.replaceWidget(old, self.sheet)
        old.hide()
        old.deleteLater()
        self.sheet.start_with(self._session.exam)
        self.refresh()

    def refresh(self) -> None:
        """Show the exam as it is."""
        if not self._session.has_exam:
            return
        exam = self._session.exam
        self.sheet.show_exam(exam)
        self.conditions.show_exam(exam, self._unit())
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
        name = self.tr("Room temperature") if key == ROOM else self.tr("Thermometer")
        self._session.push(finding_edit(self._session.exam, key, value, name))  # type: ignore[arg-type]

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
