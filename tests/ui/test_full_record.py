"""Four visits of a patient, recorded from the first stroke to signing on the real window.

Clicks and keys alone: chips, fields, buttons and strokes, as they lie on the screens.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from painmap.core.findings import limb_key, visit_key
from painmap.core.record.contradictions import remarks
from painmap.core.record.delta import limb_delta_t
from painmap.core.record.history import answered, waiting
from painmap.core.rules.evaluation import latest
from painmap.core.rules.instruments import totals
from painmap.core.rules.pattern_decision import decision_of
from painmap.ui.history.answer_fields import ChipsField
from painmap.ui.history.history import HistoryTab
from painmap.ui.limbs.composed_cells import ReadingsCell
from painmap.ui.limbs.limbs import LimbsTab
from painmap.ui.map.map_tab import MapTab
from painmap.ui.parts.choice import Choice
from painmap.ui.summary.instrument_sheet import InstrumentSheet
from painmap.ui.summary.score_sheet import ScoreSheet
from painmap.ui.summary.scores_card import INSTRUMENTS
from painmap.ui.summary.summary import SummaryTab
from painmap.ui.window.window import MainWindow
from tests.ui import hands
from tests.ui.hands import at

LEFT = Qt.MouseButton.LeftButton
SHIN = [(0.64, 0.75 + 0.01 * step) for step in range(10)]
FOOT_C = (27.9, 28.8, 29.9, 31.0)
PAIN_NOW, PAIN_WORST, FDI = (5, 4, 2, 1), (9, 8, 6, 3), (34, 27, 16, 7)
TOUCH = ("cold", "cold", "cool", "cool")
COLOUR = ("mottled", "purple", "purple", "normal")
FATIGUE = (2, 2, 1, 0)


class Examiner:
    """Does with the window what an examiner does."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self._qtbot = window, qtbot

    def click(self, widget: QWidget) -> None:
        self._qtbot.waitUntil(widget.isVisible)  # what was just made comes with the next event
        assert widget.isEnabled(), widget
        QTest.mouseClick(widget, LEFT)

    def wait_for_page(self) -> None:
        """The patient's page reads its visits beside the window."""
        window = self.window
        self._qtbot.waitUntil(
            lambda: (
                window.stack.currentWidget() is window.patient_page
                and not window.background.busy
                and window.patient_page.strip.start_from.chip("last").isEnabled()
            ),
            timeout=20_000,
        )

    def type_in(self, field: QLineEdit, text: str) -> None:
        assert field.isVisible()
        field.setFocus()
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)

    def pick(self, cell: QWidget, word: str) -> None:
        assert isinstance(cell, Choice)
        if word not in cell.values:
            self.click(cell.chip(word))

    def tab(self, name: str) -> QWidget:
        self.click(self.window.exam.header.tabs[name])
        self._qtbot.waitUntil(lambda: self.window.exam.tab(name).isVisible())
        return self.window.exam.tab(name)

    def map(self) -> None:
        tab = self.tab("map")
        assert isinstance(tab, MapTab)
        hands.drag(tab.canvas, [at(tab.canvas, 0, *point) for point in SHIN])
        self.click(tab.count_strip.count)
        assert tab.popover is not None
        self.click(tab.popover.rest)
        tab.popover.close()

    def limbs(self, place: int) -> None:
        tab = self.tab("limbs")
        assert isinstance(tab, LimbsTab)
        self.type_in(tab.conditions.room, "22.5")
        self.click(tab.pair.chip("legs"))
        rows = tab.sheet.rows
        self.pick(rows["touch"].cells["l_leg"], TOUCH[place])
        self.pick(rows["colour"].cells["l_leg"], COLOUR[place])
        self.click(tab.sheet.more)
        for group in ("temperatures", "strength"):
            self.click(tab.sheet.groups[group].line)
        for limb, mean in (("r_leg", 31.4), ("l_leg", FOOT_C[place])):
            cell = tab.sheet.row_of("temperature:dorsum").cells[limb]
            assert isinstance(cell, ReadingsCell)
            for field, off in zip(cell.fields, (-0.2, 0.1, 0.1), strict=True):
                self.type_in(field, f"{mean + off:.1f}")
        self.pick(tab.sheet.row_of("strength:ankle").cells["l_leg"], str(min(3 + place, 5)))
        for limb in ("r_leg", "l_leg"):
            self.click(tab.rest_buttons[limb])
        self.click(tab.moments.chip("hanging"))
        self.pick(tab.sheet.rows["colour"].cells["l_leg"], COLOUR[place])
        self.click(tab.pair.chip("arms"))
        self.click(tab.moments.chip("rest"))
        for limb in ("r_arm", "l_arm"):
            self.click(tab.rest_buttons[limb])

    def history(self, place: int) -> None:
        tab = self.tab("history")
        assert isinstance(tab, HistoryTab)
        answers = {
            "pain": {"pain_now": PAIN_NOW[place], "pain_worst": PAIN_WORST[place]},
            "complaints": {"fatigue": FATIGUE[place]},
        }
        if place == 0:
            answers["pain"]["course"] = "constant"
            answers["touch"] = {"touch_hurts": "clothes"}
            answers["complaints"] |= {
                "unrefreshed": 1, "cognitive": 1, "headache": "yes", "abdominal": "no",
                "depression": "no",
            }  # fmt: skip
        for group, asked in answers.items():
            box = tab.groups[group]
            if not box.is_open:
                self.click(box.head)
            for key, word in asked.items():
                field = box.rows[key].field
                assert isinstance(field, ChipsField)
                tab.area.ensureWidgetVisible(field)
                self.pick(field.choice, str(word))
        for box in tab.groups.values():
            if box.confirm.isVisible():
                self.click(box.confirm)

    def summary(self, place: int) -> None:
        tab = self.tab("summary")
        assert isinstance(tab, SummaryTab)
        ready = lambda: tab.working.is_current and tab.working.results is not None  # noqa: E731
        self._qtbot.waitUntil(ready, timeout=20_000)
        self.click(tab.scores.lines[INSTRUMENTS])
        sheet = tab.sheets.now
        assert isinstance(sheet, InstrumentSheet)
        self.type_in(sheet.fields["fdi"], str(FDI[place]))
        tab.sheets.close()
        self.click(tab.scores.lines["sss"])
        by_hand = tab.sheets.now
        assert isinstance(by_hand, ScoreSheet)
        if place == 0:
            choice = by_hand.rows["score:sss/cognitive"].choice
            assert choice is not None
            self.pick(choice, "2")
        tab.sheets.close()
        self._qtbot.waitUntil(ready, timeout=20_000)
        self.click(tab.pattern.confirm)
        self._qtbot.waitUntil(ready, timeout=20_000)
        self.click(tab.sign)
        self.click(tab.sign)


@pytest.fixture
def examiner(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> Examiner:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.files.start("Dr Test", tmp_path / "clinic.painmap")
    form = window.patients.form
    for field, text in ((form.family, "Berger"), (form.given, "Jonas"), (form.born, "12.04.2013")):
        QTest.keyClicks(field, text)
    window.use_unit("C")
    made = Examiner(window, qtbot)
    made.click(form.add)
    return made


def test_four_visits_are_recorded_on_the_screen(examiner: Examiner) -> None:
    window, session = examiner.window, examiner.window.session
    for place in range(4):
        if place:
            examiner.wait_for_page()
        examiner.click(window.patient_page.new_visit)
        examiner.map()
        examiner.limbs(place)
        examiner.history(place)
        examiner.summary(place)
        assert session.read_only, "signed"
        window.go_back()
    store = session.store
    patient = store.search_patients("Berger")[0].patient
    visits = store.visits(patient.id)
    assert [visit.state for visit in visits] == ["signed"] * 4
    for place, visit in enumerate(visits):
        exam = store.load_exam(visit.id, session.atlas.n_cells)
        found = exam.findings
        assert waiting(found) == ()
        assert remarks(exam) == ()
        assert answered(found, "pain_now") == PAIN_NOW[place]
        assert answered(found, "course") == "constant"
        assert found[visit_key("room_c")] == 22.5
        assert found[limb_key("l_leg", "touch")] == TOUCH[place]
        assert found[limb_key("l_leg", "strength:ankle")] == min(3 + place, 5)
        assert found[limb_key("r_arm", "touch")] == "normal"
        assert found[limb_key("l_leg", "colour", moment="hanging")] == [COLOUR[place]]
        assert limb_delta_t(exam)["legs"]["dorsum"] == pytest.approx(31.4 - FOOT_C[place])
        assert totals(exam) == {"fdi": FDI[place]}
        decision = decision_of(found)
        assert decision is not None
        assert (decision.label, decision.confirmed) == ("crps_1", True)
        stored = latest(store.evaluations(visit.id))
        assert stored is not None
        record = stored.record("sss")
        assert record is not None
        # Points by hand outweigh the history, and are those of their visit.
        cognitive = 2 if place == 0 else 1
        assert record.result["value"] == FATIGUE[place] + 1 + cognitive + 1
