"""Clicks for the main tasks, counted on the whole window, and the guide's table of them.

Typing is no click. A key that does what a button does is one, and so is each stroke.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from painmap.core.carried import carried_layers
from painmap.core.counts import exam_counter
from painmap.core.findings import limb_key
from painmap.core.layers import LayerKey
from painmap.core.record.history import answered
from painmap.core.rules.pattern_decision import decision_of
from painmap.core.trials import trials_of
from painmap.ui.history.answer_fields import ChipsField
from painmap.ui.history.history import HistoryTab
from painmap.ui.limbs.limbs import LimbsTab
from painmap.ui.map.map_tab import MapTab
from painmap.ui.paper.print_preview import PrintPreview
from painmap.ui.parts.number_field import NumberField
from painmap.ui.session.sample_file import prepare_sample
from painmap.ui.summary.summary import SummaryTab
from painmap.ui.window.window import MainWindow
from tests.empty_clinic import empty_clinic
from tests.ui import hands
from tests.ui.hands import at

LEFT = Qt.MouseButton.LeftButton
GUIDE = Path(__file__).parents[2] / "docs" / "guide" / "clicks.md"
PAIN, WISP = LayerKey("pain"), LayerKey("allodynia", "cotton_wisp")
SHIN = [(0.64, 0.75 + 0.01 * step) for step in range(10)]


class Hand:
    """Does what a hand does at the window, and counts it."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self._qtbot, self.clicks = window, qtbot, 0

    def click(self, widget: QWidget) -> None:
        assert widget.isVisible()
        assert widget.isEnabled()
        if isinstance(widget, QAbstractButton):
            assert min(widget.width(), widget.height()) >= 44, widget.text()
        self.clicks += 1
        QTest.mouseClick(widget, LEFT)

    def choose(self, menu: QMenu, text: str) -> None:
        action = next(made for made in menu.actions() if made.text() == text)
        assert action.isEnabled()
        self.clicks += 1
        QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())

    def key(self, key: Qt.Key) -> None:
        self.clicks += 1
        QTest.keyClick(self.map.canvas, key)

    def stroke(self, points: list[tuple[float, float]], chart: int = 0) -> None:
        self.clicks += 1
        hands.drag(self.map.canvas, [self._on(chart, *point) for point in points])

    def press(self, level: float) -> None:
        """On the front of a limb's four views."""
        self.map.canvas.grab()
        self.stroke([(0.5, level)], chart=1)

    def right_click(self, x: float, y: float) -> QMenu:
        self.clicks += 1
        canvas, spot = self.map.canvas, self._on(0, x, y).toPoint()
        how = QContextMenuEvent.Reason.Mouse
        QApplication.sendEvent(
            canvas, QContextMenuEvent(how, spot, canvas.mapToGlobal(spot), hands.PLAIN)
        )
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        return menu

    def first_row(self) -> None:
        rows = self.window.patients.list
        self.clicks += 1
        spot = rows.visualRect(rows.model().index(0, 0)).center()
        QTest.mouseClick(rows.viewport(), LEFT, pos=spot)

    def type_degrees(self, field: NumberField, whole: int, tenth: str) -> None:
        assert field.keypad is not None
        self.click(field.keypad.wholes[whole])
        self.click(field.keypad.keys[tenth])

    @property
    def map(self) -> MapTab:
        tab = self.window.exam.tab("map")
        assert isinstance(tab, MapTab)
        return tab

    def until(self, ready: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(ready, timeout=20_000)

    def rest(self) -> None:
        """Let what runs beside the window end."""
        background = self.window.background
        self._qtbot.waitUntil(lambda: background._running == 0, timeout=30_000)  # noqa: SLF001

    def _on(self, chart: int, x: float, y: float) -> QPointF:
        return at(self.map.canvas, chart, x, y)


class Flashes(QObject):
    """Notes parts of the window that are shown as windows of their own, if only for a moment.

    They take the keys away from the window that they belong to.
    """

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.Show
            and isinstance(watched, QWidget)
            and watched.windowType() == Qt.WindowType.Window
            and not isinstance(watched, MainWindow)
        ):
            self.seen.append(f"{type(watched).__name__} {watched.accessibleName()}")
        return False


@pytest.fixture
def hand(window: MainWindow, qtbot: QtBot, qapp: QApplication) -> Iterator[Hand]:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)  # keys go to the window in front
    flashes = Flashes()
    qapp.installEventFilter(flashes)
    yield Hand(window, qtbot)
    qapp.removeEventFilter(flashes)
    assert not flashes.seen


@pytest.fixture
def new_exam(hand: Hand, tmp_path: Path) -> Hand:
    """On the Map of a new patient's first visit, who is entered in a new clinic file."""
    window = hand.window
    window.session.use_store(empty_clinic(tmp_path / "clinic.painmap", "Dr Test"))
    window.show_patients()
    form = window.patients.form
    for field, text in ((form.family, "Berger"), (form.given, "Jonas"), (form.born, "12.04.2013")):
        QTest.keyClicks(field, text)
    hand.clicks = 0
    hand.click(form.add)
    hand.click(window.patient_page.new_visit)
    return hand


@pytest.fixture
def sample(hand: Hand, tmp_path: Path) -> Hand:
    """On the list of patients of the sample's file."""
    path = tmp_path / "sample.painmap"
    prepare_sample(path, hand.window.session.atlas)
    hand.window.files.open(path)
    hand.window.show_patients()
    return hand


def told(task: str) -> tuple[int, int]:
    """What the guide says of a task: clicks needed, clicks allowed."""
    for line in GUIDE.read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if cells[0] == task:
            return int(cells[1]), int(cells[2])
    raise AssertionError(f"the guide does not tell of: {task}")


def agrees(hand: Hand, task: str) -> None:
    needed, allowed = told(task)
    assert hand.clicks == needed, task
    assert needed <= allowed, task


def test_from_launch_to_the_samples_chart(hand: Hand, qtbot: QtBot) -> None:
    window = hand.window
    window.begin()
    hand.click(window.first_run.sample)
    qtbot.waitUntil(lambda: window.stack.currentWidget() is window.patient_page, timeout=60_000)
    hand.rest()
    hand.click(window.patient_page.cards[0])
    assert hand.map.isVisible()
    assert window.session.exam.layer(PAIN).any()
    agrees(hand, "Launch to the sample patient's chart")


def test_from_a_new_patients_fields_to_the_first_stroke(new_exam: Hand) -> None:
    agrees(new_exam, "New patient, all fields typed, to a chart ready for the first stroke")
    new_exam.stroke(SHIN)
    assert set(np.unique(new_exam.window.session.exam.layer(PAIN))) == {0, 11}


def test_a_trial_with_a_ring_and_three_of_them(new_exam: Hand) -> None:
    hand, session = new_exam, new_exam.window.session
    hand.clicks = 0
    hand.click(hand.map.layers.row_of("allodynia"))
    hand.click(hand.map.strip.tiles["l_leg"])
    hand.press(0.80)
    assert len(trials_of(session.exam.findings)) == 1
    assert session.exam.layer(WISP).any()
    agrees(hand, "One trial of a leg by a ring")
    for level in (0.82, 0.78):
        hand.key(Qt.Key.Key_N)
        hand.press(level)
    assert len(trials_of(session.exam.findings)) == 3
    agrees(hand, "Three trials of a leg by rings")


def test_a_zone_on_the_wrong_side(new_exam: Hand) -> None:
    hand, session = new_exam, new_exam.window.session
    hand.stroke(SHIN)
    before = session.exam.layer(PAIN).copy()
    hand.clicks = 0
    hand.choose(hand.right_click(*SHIN[4]), "Move to the other side")
    assert np.array_equal(session.exam.layer(PAIN), before[session.atlas.mirror])
    agrees(hand, "A zone on the wrong side, moved to the right one")


def fill_limbs(hand: Hand) -> None:
    """Both feet: touch, colour, sweating, and one temperature each."""
    hand.click(hand.window.exam.header.tabs["limbs"])
    tab = hand.window.exam.tab("limbs")
    assert isinstance(tab, LimbsTab)
    for item, right, left in (
        ("touch", "normal", "cool"),
        ("colour", "normal", "purple"),
        ("sweating", "normal", "more"),
    ):
        for limb, key in (("r_leg", right), ("l_leg", left)):
            hand.click(tab.rows[item].cells[limb].chip(key))  # type: ignore[union-attr]
    fields = [tab.rows["temperature_c"].cells[limb] for limb in ("r_leg", "l_leg")]
    hand.click(fields[0])
    for field, whole, tenth in zip(fields, (31, 29), ("4", "9"), strict=True):
        assert isinstance(field, NumberField)
        hand.type_degrees(field, whole, tenth)


def tell_pain_now(hand: Hand) -> None:
    """The one answer that is asked at every visit; its group is open until it is given."""
    hand.click(hand.window.exam.header.tabs["history"])
    tab = hand.window.exam.tab("history")
    assert isinstance(tab, HistoryTab)
    field = tab.groups["pain"].rows["pain_now"].field
    assert isinstance(field, ChipsField)
    hand.click(field.choice.chip("5"))
    assert answered(hand.window.session.exam.findings, "pain_now") == 5


def test_the_limb_sheet_of_both_feet(new_exam: Hand) -> None:
    new_exam.clicks = 0
    fill_limbs(new_exam)
    findings = new_exam.window.session.exam.findings
    assert findings[limb_key("r_leg", "temperature_c")] == 31.4
    assert findings[limb_key("l_leg", "temperature_c")] == 29.9
    assert findings[limb_key("l_leg", "sweating")] == "more"
    agrees(new_exam, "Limb sheet of both feet: touch, temperature, colour, sweating")


def test_a_follow_up_from_the_list_of_patients_to_signed(sample: Hand) -> None:
    hand, window = sample, sample.window
    session = window.session
    hand.first_row()
    hand.rest()
    strip = window.patient_page.strip
    hand.click(strip.measures.same)
    hand.click(strip.start_from.chip("last"))
    hand.click(window.patient_page.new_visit)
    assert carried_layers(session.exam)
    hand.click(hand.map.layers.confirm_all)
    assert not carried_layers(session.exam)
    hand.click(hand.map.layers.row_of("allodynia"))
    hand.click(hand.map.strip.tiles["l_leg"])
    hand.press(0.86)
    hand.key(Qt.Key.Key_N)
    hand.press(0.85)
    hand.click(hand.map.count_strip.count)
    popover = hand.map.popover
    assert popover is not None
    hand.click(popover.rest)
    popover.close()
    hand.clicks += 1  # a tap elsewhere closes it
    fill_limbs(hand)
    tell_pain_now(hand)
    hand.click(window.exam.header.tabs["summary"])
    summary = window.exam.tab("summary")
    assert isinstance(summary, SummaryTab)
    hand.until(lambda: summary.working.is_current)
    hand.click(summary.sign)
    hand.click(summary.sign)
    assert session.read_only
    decision = decision_of(session.exam.findings)
    assert decision is not None
    assert (decision.label, decision.confirmed) == ("crps_1", True)
    exam = session.exam
    areas = exam_counter(exam, session.atlas, session.body).areas(exam.findings)
    assert {area.state for area in areas} == {"free", "affected"}
    assert len(trials_of(exam.findings)) == 2
    agrees(hand, "Follow-up visit, from the list of patients to signed, its pattern confirmed")


def test_comparing_the_last_two_and_the_pdf(
    sample: Hand, qtbot: QtBot, own_home: Path, tmp_path: Path
) -> None:
    hand, window = sample, sample.window
    hand.first_row()
    hand.rest()
    hand.clicks = 0
    hand.click(window.patient_page.compare)
    assert window.stack.currentWidget() is window.compare
    agrees(hand, "Compare the last two visits, from the patient's page")
    hand.clicks = 0
    hand.click(window.compare.print)
    preview = next(part for part in window.compare.findChildren(PrintPreview) if part.isVisible())
    target = tmp_path / "comparison.pdf"
    name_file(target)
    hand.click(preview.save_button)
    qtbot.waitUntil(target.exists, timeout=20_000)
    assert target.read_bytes().startswith(b"%PDF")
    preview.close()
    qtbot.wait(20)
    agrees(hand, "The comparison as a PDF; its name is then typed or taken")


def name_file(target: Path) -> None:
    """Type a name and Enter as soon as the dialogue for files is there."""

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QFileDialog):
            QTimer.singleShot(20, answer)
            return
        dialog.selectFile(str(target))
        dialog.accept()

    QTimer.singleShot(20, answer)
