"""The tab Limbs: the sheet, right and left side by side, at one of four moments."""

from __future__ import annotations

from typing import cast

from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QWidget

from painmap.core.clinic import Clinic, clinic_of
from painmap.core.edits import Edit, FindingEdit
from painmap.core.exam import finding_edit
from painmap.core.findings import LIMBS, Basis, Json, Moment, visit_key
from painmap.core.record.delta import steps_of
from painmap.core.record.items import Item
from painmap.core.record.limb_edits import item_edit, rest_normal_edit
from painmap.core.record.remarks import RemarkLimits
from painmap.core.record.shown_by import shown_by
from painmap.ui.limbs.composed_cells import ReadingsCell
from painmap.ui.limbs.conditions_bar import ConditionsBar
from painmap.ui.limbs.limb_figure import LimbFigure
from painmap.ui.limbs.limb_items import PAIRS, item_name
from painmap.ui.limbs.limb_pairs import affected_pair
from painmap.ui.limbs.limb_row import LimbRow
from painmap.ui.limbs.limb_sheet import LimbSheet
from painmap.ui.limbs.moment_choice import MomentChoice
from painmap.ui.limbs.photo_desk import PhotoDesk
from painmap.ui.limbs.remark_foot import RemarkFoot
from painmap.ui.parts.choice import Choice, Option
from painmap.ui.parts.notice import NoticeBar
from painmap.ui.parts.preferences import PreferenceFile
from painmap.ui.parts.undo_bar import UndoBar
from painmap.ui.parts.widgets import TextButton, column, row, scrolled
from painmap.ui.parts.wording import limb_name
from painmap.ui.session.session import Session

FIGURE_WIDTH, _WIDEST = 420, 900
_BESIDE = 860
"""What the sheet and its margins need; a wider window leaves the rest to the figure."""
_AROUND = 76
"""The margins, the gap between both, and the sheet's scroll bar."""
NARROW = 1200


class LimbsTab(QWidget):
    """Every value goes through `session.push`; `session.edited` brings it back to the screen."""

    def __init__(self, session: Session, preferences: PreferenceFile) -> None:
        super().__init__()
        self._session, self._preferences = session, preferences
        self._moment: Moment = "rest"
        self._clinic = Clinic()
        self.pair = Choice(
            [Option("arms", self.tr("Arms")), Option("legs", self.tr("Legs"))],
            name=self.tr("Limbs shown"),
        )
        self.pair.setFixedWidth(160)
        self.pair.picked.connect(self.show_pair)
        self.moments = MomentChoice()
        self.moments.picked.connect(self.show_moment)
        self.conditions = ConditionsBar(session.drafts)
        self.conditions.entered.connect(self._push_visit)
        self.figure = LimbFigure(session, preferences)
        self.figure.tapped.connect(self.enter_reading)
        self.remarks = RemarkFoot()
        self.photos = PhotoDesk(session, self)
        self.notice = NoticeBar(self)
        self.undo_bar = UndoBar(session.undo_stack, self.notice)
        pair = affected_pair(session)
        self.pair.show_value(pair)
        self.sheet = self._make_sheet(pair)
        self._lay_out()
        session.edited.connect(self._edited)
        session.visit_changed.connect(self._visit_changed)
        self._begin()
        self._is_fresh = True

    def _lay_out(self) -> None:
        self._right = column(gap=6)
        top = row(self.pair, 8, self.moments)
        top.setStretch(2, 1)
        self._right.addLayout(top)
        self._right.addWidget(self.conditions)
        self._line = row(self.sheet, gap=0)
        self._line.setStretch(0, 1)
        self._line.addStretch(0)
        self._right.addLayout(self._line)
        self._right.addStretch(1)
        held = QWidget()
        held.setLayout(self._right)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._body.setContentsMargins(20, 16, 20, 16)
        self._body.setSpacing(20)
        self._body.addWidget(self.figure)
        self._area = scrolled(held)
        beside = QWidget()
        beside.setLayout(column(self._area, self.remarks, gap=6))
        self._body.addWidget(beside, 1)

    @property
    def rows(self) -> dict[str, LimbRow]:
        """The quick rows, by their item's key."""
        return self.sheet.rows

    @property
    def rest_buttons(self) -> dict[str, TextButton]:
        """*All else normal*, by limb."""
        return self.sheet.rest_buttons

    @property
    def moment(self) -> Moment:
        """The moment whose columns are shown."""
        return self._moment

    def show_pair(self, pair: str) -> None:
        """Show the sheet of the arms or the legs; what was unfolded stays so."""
        self._finish_typing()
        self.pair.show_value(pair)
        self.photos.forget_cells()
        old, self.sheet = self.sheet, self._make_sheet(pair)
        self._line.replaceWidget(old, self.sheet)
        old.hide()
        old.deleteLater()
        self._begin()
        if old.more.isChecked():
            self.sheet.unfold(tuple(key for key, group in old.groups.items() if group.is_open))

    def _make_sheet(self, pair: str) -> LimbSheet:
        sheet = LimbSheet(PAIRS[pair], self._unit, self._session.drafts)
        sheet.entered.connect(self._entered)
        sheet.visit_entered.connect(self._push_visit)
        sheet.rest_normal.connect(self._rest_normal)
        sheet.row_made.connect(self.photos.serve)
        return sheet

    def show_moment(self, moment: str) -> None:
        """Show the columns of another moment."""
        self._finish_typing()
        self._moment = cast("Moment", moment)
        self._begin()

    def _begin(self) -> None:
        self._read_clinic()
        if self._session.has_exam:
            self.sheet.start_with(self._session.exam, self._moment)
        self.refresh()

    def _finish_typing(self) -> None:
        """What is half typed belongs to the pair and the moment that are shown now."""
        field = QApplication.focusWidget()
        if field is not None and self.sheet.isAncestorOf(field):
            field.clearFocus()

    def refresh(self) -> None:
        """Show the exam as it is."""
        if not self._session.has_exam:
            return
        exam, clinic = self._session.exam, self._clinic
        steps = steps_of(clinic.delta_t_sides)
        limits = RemarkLimits(clinic.remark_cm, clinic.remark_delta_t)
        self.photos.show_moment(self._moment)
        self.sheet.show_exam(exam, self._moment, steps, clinic.delta_t_along)
        self.conditions.show_exam(exam, self._unit())
        self.remarks.show_exam(exam, PAIRS[str(self.pair.value)], self._unit(), limits)
        self.moments.show_moment(self._moment, exam.findings, PAIRS[str(self.pair.value)])
        self.figure.show_pair(str(self.pair.value), self._moment, steps)

    def enter_reading(self, limb: str, site: str) -> None:
        """Open the keypad for the next reading of a site, in its row of the sheet."""
        self.sheet.unfold(("temperatures",))
        cell = self.sheet.row_of(f"temperature:{site}").cells[limb]
        if isinstance(cell, ReadingsCell) and cell.isEnabled():
            QApplication.sendPostedEvents()
            QApplication.processEvents()
            cell.first_free().open_keypad()

    def rewrite_temperatures(self) -> None:
        """The unit changed."""
        self.refresh()

    def _unit(self) -> str:
        return self._preferences.now.temperature_unit

    def _read_clinic(self) -> None:
        """The settings of colours and remarks, which may have been changed; not if signed."""
        if self._session.has_store and self._session.has_exam:
            clinic = clinic_of(self._session.store.settings())
            self._clinic = shown_by(self._session.exam, clinic)

    def _entered(self, limb: str, item: Item, basis: Basis, value: Json) -> None:
        if limb in LIMBS and self._session.has_exam:
            said = f"{limb_name(limb)}: {item_name(item)}"
            exam, moment = self._session.exam, self._moment
            self._session.push(
                item_edit(exam, limb, item, value, basis=basis, moment=moment, said=said)
            )
            if item.sort == "photo" and value is None:
                self.undo_bar.say(self.tr("Photo removed"))
        self.refresh()

    def _rest_normal(self, limb: str) -> None:
        exam, items = self._session.exam, self.sheet.open_items()
        self._session.push(rest_normal_edit(exam, limb, items, moment=self._moment))

    def _push_visit(self, item: Item, value: Json) -> None:
        if self._session.has_exam:
            exam = self._session.exam
            self._session.push(finding_edit(exam, visit_key(item.key), value, item_name(item)))

    def _visit_changed(self) -> None:
        self._moment = "rest"
        self._begin()

    def _edited(self, edit: Edit) -> None:
        if any(isinstance(part, FindingEdit) for part in edit.parts):
            self.refresh()
        else:
            self.figure.update()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_fresh:  # as it was made just now
            self._is_fresh = False
            return
        self._read_clinic()
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.photos.close_view()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < NARROW
        direction = QBoxLayout.Direction
        self._body.setDirection(direction.BottomToTop if narrow else direction.LeftToRight)
        self._body.setContentsMargins(*((8, 12, 8, 12) if narrow else (20, 16, 20, 16)))
        self.figure.setVisible(not narrow or self.height() > 900)
        wide = min(max(self.width() - _BESIDE, FIGURE_WIDTH), _WIDEST)
        # The sheet ends where its columns are as wide as they get: what is left is the figure's.
        wide = max(wide, self.width() - self.sheet.maximumWidth() - _AROUND)
        self.figure.setMaximumWidth(16_777_215 if narrow else wide)
        self.figure.setMinimumWidth(0 if narrow else wide)
        self._area.setMinimumHeight(600 if narrow and self.height() > 900 else 0)
