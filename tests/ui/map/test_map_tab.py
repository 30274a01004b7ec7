"""The Map: layers, tools, keys, the count strip that stands still, tiles, sizes of targets."""

from __future__ import annotations

import itertools
import re

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QFontMetricsF, QImage, QMouseEvent, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from painmap.core.exam import paint_edit
from painmap.core.findings import area_key, layer_key
from painmap.core.layers import NOT_RATED, LayerKey
from painmap.ui.map.map_tab import MapTab
from painmap.ui.map.side_panel import DRAWER, TALL_DRAWER
from painmap.ui.map.zone_menu import zone_menu
from painmap.ui.parts.fonts import SEMIBOLD, font
from painmap.ui.session.session import Session
from painmap.ui.summary.summary_text import found_groups

ALLODYNIA = LayerKey("allodynia")


def send(tab: MapTab, kind: QEvent.Type, point: QPointF) -> None:
    button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
    down = (
        Qt.MouseButton.NoButton
        if kind == QEvent.Type.MouseButtonRelease
        else Qt.MouseButton.LeftButton
    )
    QApplication.sendEvent(
        tab.canvas,
        QMouseEvent(
            kind, point, tab.canvas.mapToGlobal(point), button, down, Qt.KeyboardModifier.NoModifier
        ),
    )


def at(tab: MapTab, chart: int, x: float, y: float) -> QPointF:
    shown, place = tab.canvas.places()[chart]
    box = place.rect(shown)
    return QPointF(box.x() + x * box.width(), box.y() + y * box.height())


def paint(tab: MapTab, chart: int, points: list[tuple[float, float]], *, lift: bool = True) -> None:
    send(tab, QEvent.Type.MouseButtonPress, at(tab, chart, *points[0]))
    for point in points[1:]:
        send(tab, QEvent.Type.MouseMove, at(tab, chart, *point))
    if lift:
        send(tab, QEvent.Type.MouseButtonRelease, at(tab, chart, *points[-1]))


def left_shin(steps: int = 12) -> list[tuple[float, float]]:
    return [(0.64, 0.75 + 0.01 * step) for step in range(steps)]


def test_begins_on_whole_with_pain_and_a_brush_of_three_cm(tab: MapTab) -> None:
    state = tab.state
    assert (state.tile, state.layer, state.tool) == ("whole", LayerKey("pain"), "brush")
    assert (state.diameter_cm, state.value) == (3.0, NOT_RATED)
    assert tab.hint.isVisible()
    assert tab.canvas.width() * (tab.canvas.height() + 24) > 0.55 * 1280 * 720


def test_painting_counts_the_patients_left_leg(tab: MapTab) -> None:
    paint(tab, 0, left_shin())
    tab.counts.settle()
    shown = {chip.count.area.key: chip.count.state for chip in tab.count_strip.chips}
    assert shown.pop("l_leg") == "affected"
    assert set(shown.values()) == {"none"}
    assert tab.count_strip.count.n == 1
    assert not tab.hint.isVisible()


def test_the_lift_of_the_pen_repaints_nothing(tab: MapTab, qtbot: QtBot) -> None:
    paint(tab, 0, left_shin(), lift=False)
    qtbot.waitUntil(lambda: tab.canvas.is_sharp, timeout=5000)
    shown = tab.canvas.grab().toImage()
    send(tab, QEvent.Type.MouseButtonRelease, at(tab, 0, *left_shin()[-1]))
    assert tab.canvas.is_sharp
    assert tab.canvas.grab().toImage() == shown


def test_counts_follow_the_pen_before_it_lifts(tab: MapTab, qtbot: QtBot) -> None:
    paint(tab, 0, left_shin(), lift=False)
    qtbot.waitUntil(lambda: tab.count_strip.count.n == 1, timeout=2000)
    tab.canvas.stop_drawing()
    assert tab.count_strip.count.n == 0


def test_the_count_strip_stands_still(tab: MapTab, qtbot: QtBot) -> None:
    paint(tab, 0, left_shin(3))
    tab.counts.settle()
    before = _pixels(tab.count_strip.grab().toImage())
    paint(tab, 0, left_shin(12))
    tab.counts.settle()
    after = _pixels(tab.count_strip.grab().toImage())
    assert before.shape == after.shape
    changed = np.argwhere(np.abs(before - after).max(axis=2) > 8)
    area = tab.count_strip.totals_rect()
    name = tab.count_strip.totals.columns()[0]
    assert len(changed)
    assert (changed[:, 1] > area.x() + name).all(), "only the figures may change"


@pytest.mark.parametrize("width", [1280, 800])
def test_between_two_frames_of_a_stroke_only_digits_change(
    tab: MapTab, qtbot: QtBot, width: int
) -> None:
    tab.resize(width, 670 if width > 1000 else 1230)
    qtbot.wait(20)
    points = left_shin(12)
    paint(tab, 0, points[:4], lift=False)
    qtbot.waitUntil(lambda: tab.count_strip.count.n == 1, timeout=2000)
    frames = []
    for point in points[4:]:
        send(tab, QEvent.Type.MouseMove, at(tab, 0, *point))
        qtbot.wait(40)
        frames.append(_pixels(tab.count_strip.grab().toImage()))
    tab.canvas.stop_drawing()
    strip = tab.count_strip
    area, (name, size, share) = strip.totals_rect(), strip.totals.columns()
    metrics = QFontMetricsF(font(14 if width == 1280 else 13, SEMIBOLD))
    ends = (area.x() + name + size, area.x() + name + size + share)
    units = (" cm²", " % of skin" if width == 1280 else " %")
    digits = np.zeros(frames[0].shape[1], dtype=bool)
    for end, unit in zip(ends, units, strict=True):
        right = round(end - metrics.horizontalAdvance(unit))
        digits[right - round(metrics.horizontalAdvance("8888.8")) : right + 1] = True
    moved = 0
    for before, after in itertools.pairwise(frames):
        places = np.argwhere(np.abs(before - after).max(axis=2) > 8)
        assert digits[places[:, 1]].all(), "only digits may change"
        moved += len(places)
    assert moved


def test_digits_choose_layers_and_letters_tools(tab: MapTab, qtbot: QtBot) -> None:
    tab.canvas.setFocus()
    qtbot.keyClick(tab.canvas, Qt.Key.Key_2)
    assert tab.state.layer == ALLODYNIA
    for key, tool in (
        (Qt.Key.Key_E, "erase"),
        (Qt.Key.Key_P, "border"),
        (Qt.Key.Key_L, "lasso"),
        (Qt.Key.Key_B, "brush"),
    ):
        qtbot.keyClick(tab.canvas, key)
        assert tab.state.tool == tool
    size = tab.state.diameter_cm
    qtbot.keyClick(tab.canvas, Qt.Key.Key_BracketRight)
    assert tab.state.diameter_cm == pytest.approx(1.2 * size)


def test_letters_are_letters_in_a_text_field(tab: MapTab, qtbot: QtBot) -> None:
    field = QLineEdit(tab)
    field.show()
    field.setFocus()
    qtbot.keyClicks(field, "bep2")
    assert field.text() == "bep2"
    assert (tab.state.tool, tab.state.layer) == ("brush", LayerKey("pain"))


def test_intensity_is_painted(tab: MapTab, exam: Session) -> None:
    choice = tab.tools.values_of("pain")
    choice.chip("7").click()
    paint(tab, 0, left_shin())
    assert set(np.unique(exam.exam.layer(LayerKey("pain")))) == {0, 7}


def test_each_layer_remembers_its_tool(tab: MapTab) -> None:
    tab.state.choose_layer(ALLODYNIA)
    tab.state.choose_tool("border")
    tab.state.choose_layer(LayerKey("pain"))
    assert tab.state.tool == "brush"
    tab.state.choose_layer(ALLODYNIA)
    assert tab.state.tool == "border"


def test_hidden_layers_are_not_drawn_but_counted(tab: MapTab) -> None:
    paint(tab, 0, left_shin())
    tab.canvas.hover(None)
    tab.state.choose_layer(ALLODYNIA)
    shown = _pixels(tab.canvas.grab().toImage())
    tab.layers.row_of("pain").eye.click()
    hidden = _pixels(tab.canvas.grab().toImage())
    assert np.abs(shown - hidden).max() > 30
    tab.counts.settle()
    assert tab.count_strip.count.n == 1


def drawn_by(tab: MapTab, layer: LayerKey) -> str | None:
    """Who is marked under ⋯ of a layer's row."""
    return next((a.text() for a in authors(tab, layer) if a.isChecked()), None)


def authors(tab: MapTab, layer: LayerKey) -> list[QAction]:
    menu = tab.layers.row_menu(layer)
    return next(a.menu() for a in menu.actions() if a.text() == "Drawn by").actions()


def name_author(tab: MapTab, layer: LayerKey, who: str) -> None:
    next(a for a in authors(tab, layer) if a.text() == who).trigger()


def test_who_drew_is_kept_and_can_be_undone(tab: MapTab, exam: Session) -> None:
    pain = LayerKey("pain")
    key = layer_key(pain, "drawn_by")
    name_author(tab, pain, "parent")
    assert exam.exam.findings[key] == "parent"
    exam.undo_stack.undo()
    assert key not in exam.exam.findings
    assert drawn_by(tab, pain) == "patient"


def test_the_first_paint_of_a_layer_names_who_drew_it(tab: MapTab, exam: Session) -> None:
    exam.change_visit("Change who reports", reporter="parent")
    steps = exam.undo_stack.count()
    assert drawn_by(tab, LayerKey("pain")) == "parent"
    paint(tab, 0, left_shin())
    assert exam.exam.findings[layer_key(LayerKey("pain"), "drawn_by")] == "parent"
    assert exam.undo_stack.count() == steps + 1
    tab.state.choose_layer(ALLODYNIA)
    assert drawn_by(tab, ALLODYNIA) == "examiner"
    tab.state.choose_tool("brush")
    paint(tab, 0, left_shin())
    assert exam.exam.findings[layer_key(ALLODYNIA, "drawn_by")] == "examiner"
    exam.undo_stack.undo()
    assert layer_key(ALLODYNIA, "drawn_by") not in exam.exam.findings
    assert not exam.exam.layer(ALLODYNIA).any()


def test_an_author_left_open_by_hand_stays_open(tab: MapTab, exam: Session) -> None:
    pain = LayerKey("pain")
    key = layer_key(pain, "drawn_by")
    paint(tab, 0, left_shin())
    name_author(tab, pain, "patient")
    assert key not in exam.exam.findings
    paint(tab, 0, left_shin())
    assert key not in exam.exam.findings
    assert drawn_by(tab, pain) is None


def test_another_tile_forgets_what_was_under_the_pen(tab: MapTab) -> None:
    send(tab, QEvent.Type.MouseMove, at(tab, 0, 0.5, 0.4))
    assert tab.status.text()
    QTest.mouseClick(tab.strip.tiles["l_leg"], Qt.MouseButton.LeftButton)
    assert tab.status.text() == ""


def test_every_miniature_shows_a_figure_before_its_charts_are_made(
    exam: Session, qtbot: QtBot
) -> None:
    made = MapTab(exam)
    qtbot.addWidget(made)
    made.warming.close()
    made.strip.redraw()
    tiles = made.strip.tiles.values()
    qtbot.waitUntil(lambda: all(not tile.picture.isNull() for tile in tiles), timeout=3000)
    for tile in tiles:
        assert (_pixels(tile.picture.toImage()) > 0).any()


def test_the_portrait_drawer_shows_every_option(tab: MapTab) -> None:
    tab.resize(800, 1230)
    QApplication.processEvents()
    bottom = tab.panel.mapToGlobal(tab.panel.rect().bottomLeft()).y()
    for chip in tab.tools.qualities.choice.chips:
        assert chip.mapToGlobal(chip.rect().bottomLeft()).y() <= bottom
    button = tab.layers.more
    assert button.mapToGlobal(button.rect().bottomLeft()).y() <= bottom


def test_areas_are_marked_by_hand(tab: MapTab, exam: Session) -> None:
    strip = tab.count_strip

    def choose(area: str, *path: str) -> None:
        menu = strip.area_menu(area)
        for text in path:
            action = next(action for action in menu.actions() if action.text() == text)
            menu = action.menu()
            if menu is None:
                action.trigger()

    choose("r_leg", "Not examined", "cast")
    choose("head", "Count")
    states = {chip.count.area.key: chip.count for chip in strip.chips}
    assert (states["r_leg"].state, states["r_leg"].reason) == ("not_examined", "cast")
    assert (states["head"].state, states["head"].by_hand) == ("affected", True)
    tab.open_list()
    tab.popover.rest.click()
    tab.popover.close()
    states = {chip.count.area.key: chip.count.state for chip in strip.chips}
    assert (states["r_leg"], states["head"]) == ("not_examined", "affected")
    assert sum(state == "free" for state in states.values()) == 8
    assert exam.exam.findings[area_key("limb10", "neck", "examined")] == {"state": "free"}


def test_every_chip_state_looks_different_in_grey(tab: MapTab, exam: Session) -> None:
    strip = tab.count_strip
    paint(tab, 0, left_shin())
    for area, text in (("head", "Examined, free"), ("neck", "Count")):
        next(a for a in strip.area_menu(area).actions() if a.text() == text).trigger()
    reasons = next(a for a in strip.area_menu("chest").actions() if a.text() == "Not examined")
    reasons.menu().actions()[0].trigger()
    pictures = {}
    for chip in strip.chips:
        if chip.count.area.key in ("head", "neck", "chest", "abdomen", "l_leg"):
            chip.setText("")
            pictures[chip.count.area.key] = _pixels(chip.grab().toImage()).mean(axis=2)
    keys = list(pictures)
    for place, one in enumerate(keys):
        for other in keys[place + 1 :]:
            assert (np.abs(pictures[one] - pictures[other]) > 40).sum() > 12, (one, other)


def test_a_tapped_chip_and_escape_go_there_and_back(tab: MapTab, qtbot: QtBot) -> None:
    next(c for c in tab.count_strip.chips if c.count.area.key == "l_leg").click()
    assert (tab.state.tile, tab.state.sub) == ("l_leg", "leg")
    assert {chart.info.side for chart, _ in tab.canvas.places()} == {"L"}
    tab.subs.chip("foot").click()
    assert tab.canvas.charts[0].info.sub == "foot"
    tab.canvas.setFocus()
    qtbot.keyClick(tab.canvas, Qt.Key.Key_Escape)
    assert tab.state.tile == "whole"


@pytest.mark.parametrize("size", [(1280, 670), (800, 1160), (1700, 950), (1024, 640)])
def test_targets_are_44_px_and_apart(tab: MapTab, size: tuple[int, int]) -> None:
    tab.resize(*size)
    QApplication.processEvents()
    tab.grab()
    assert (tab.width(), tab.height()) == size
    boxes = []
    for button in tab.findChildren(QAbstractButton):
        if button.isVisibleTo(tab) and button.parent() not in tab.layers.rows:
            assert button.width() >= 44, button.text()
            assert button.height() >= 44, button.text()
            seen = button.visibleRegion().boundingRect()
            boxes.append((button, seen.translated(button.mapTo(tab, QPoint(0, 0)))))
    for place, (one, box) in enumerate(boxes):
        for other, against in boxes[place + 1 :]:
            assert not box.intersects(against), (one.text(), other.text())


def test_portrait_puts_the_tiles_in_a_row(tab: MapTab) -> None:
    tab.resize(800, 1160)
    QApplication.processEvents()
    assert tab.strip.height() <= 66
    assert tab.panel.height() == DRAWER
    assert tab.panel.y() > tab.canvas.height()
    tab.state.choose_layer(ALLODYNIA)
    assert tab.panel.height() == TALL_DRAWER


def test_status_names_the_side(tab: MapTab) -> None:
    send(tab, QEvent.Type.MouseMove, at(tab, 0, 0.645, 0.8))
    assert tab.status.text().startswith("LEFT lower leg")
    send(tab, QEvent.Type.MouseMove, at(tab, 1, 0.645, 0.8))
    assert tab.status.text().startswith("RIGHT lower leg")


def _pixels(image: QImage) -> np.ndarray:
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    values = np.array(image.constBits()).reshape(image.height(), image.width(), 4)
    return values[..., :3].astype(int)


def test_a_patch_on_the_wrong_side_is_moved_with_two_clicks(tab: MapTab, exam: Session) -> None:
    paint(tab, 0, left_shin())
    pain, mirror = LayerKey("pain"), exam.atlas.mirror
    before = exam.exam.layer(pain).copy()
    menu = zone_menu(exam, int(np.flatnonzero(before)[0]), pain, tab)
    next(a for a in menu.actions() if a.text() == "Move to the other side").trigger()
    assert np.array_equal(exam.exam.layer(pain), before[mirror])
    assert [c.count.area.key for c in tab.count_strip.chips if c.count.counts] == ["r_leg"]
    exam.undo_stack.undo()
    assert np.array_equal(exam.exam.layer(pain), before)


def test_a_cleared_layer_comes_back_with_one_tap(tab: MapTab, exam: Session) -> None:
    paint(tab, 0, left_shin())
    before = exam.exam.layer(LayerKey("pain")).copy()
    next(
        a for a in tab.layers.row_menu(LayerKey("pain")).actions() if a.text() == "Clear this layer"
    ).trigger()
    assert not exam.exam.layer(LayerKey("pain")).any()
    assert tab.notice.isVisible()
    tab.notice.action.click()
    assert np.array_equal(exam.exam.layer(LayerKey("pain")), before)


def test_tab_folds_the_panel(tab: MapTab, qtbot: QtBot) -> None:
    tab.canvas.setFocus()
    qtbot.keyClick(tab.canvas, Qt.Key.Key_Tab)
    assert tab.panel.width() == 56
    qtbot.keyClick(tab.canvas, Qt.Key.Key_Tab)
    assert tab.panel.width() == 312


def test_a_share_reads_the_same_below_the_map_and_in_the_summary(
    tab: MapTab, exam: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    exam.change_visit("Height", height_cm=150.0)
    sole = np.flatnonzero(exam.atlas.limb == 4)[:900]
    exam.push(paint_edit(exam.exam, LayerKey("pain"), sole, 5, "Paint"))
    drawn: list[str] = []
    draw = QPainter.drawText

    def record(painter: QPainter, *args: object) -> object:
        drawn.extend(part for part in args if isinstance(part, str))
        return draw(painter, *args)

    monkeypatch.setattr(QPainter, "drawText", record)
    tab.count_strip.grab()
    share = next(text for text in drawn if text.endswith("% of skin"))
    assert re.fullmatch(r"0\.\d\d % of skin", share)
    groups = found_groups(exam.exam, exam.atlas, "C")
    assert any(share in line for group in groups for line in group.lines)


def test_a_signed_visit_shows_its_tools_as_not_to_be_used_and_says_why(
    tab: MapTab, exam: Session
) -> None:
    tools = tab.tools
    assert tools.tools.isEnabled()
    assert tools.reason.isHidden()
    before = tools.tools.grab().toImage()
    exam.sign()
    assert tools.reason.isVisible()
    assert tools.reason.text() == "Signed visit: read only"
    buttons = [button for button in tools.tools.buttons if button.isVisible()]
    for part in (*buttons, tools.slider, *tools.qualities.choice.chips):
        assert not part.isEnabled()
    pain = tools.values_of("pain")
    assert pain is not None
    assert not pain.isEnabled()
    assert tools.tools.grab().toImage() != before
    assert tab.canvas.cursor().shape() == Qt.CursorShape.ArrowCursor
    tab.state.choose_layer(LayerKey("colour"))
    kinds = tools.values_of("colour")
    assert kinds is not None
    assert not kinds.isEnabled(), "also one that is made later"


def test_a_tile_shows_its_picture_first(exam: Session, qtbot: QtBot) -> None:
    body = exam.body
    leg = int(np.flatnonzero(exam.atlas.limb == 4)[0])
    cells = np.arange(leg, leg + 300, dtype=np.int32)
    exam.push(paint_edit(exam.exam, LayerKey("pain"), cells, 5, "Paint pain"))
    tab = MapTab(exam)
    qtbot.addWidget(tab)
    tab.resize(1280, 670)
    warmed: list[str] = []
    tab.warming.warmed.connect(warmed.append)
    with qtbot.waitExposed(tab):
        tab.show()
    tab.state.choose_tile("l_arm", "arm")
    first = tab.canvas.grab().toImage()
    assert not tab.canvas.is_sharp
    qtbot.waitUntil(lambda: tab.canvas.is_sharp)
    whole = tab.canvas.grab().toImage()
    assert first.size() == whole.size()
    shown = [body.charts[key].tile for key in warmed]
    qtbot.waitUntil(lambda: len(warmed) > 8, timeout=20_000)
    shown = [body.charts[key].tile for key in warmed]
    assert set(shown[:4]) == {"l_leg"}
    tab.warming.close()
    tab.hide()
