"""A visit that starts from the last one: what is carried waits in view, and a tap confirms it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from painmap.core.carried import carried_layers, confirm, confirmed_layers
from painmap.core.clinic import Clinic
from painmap.core.counts import counted_areas
from painmap.core.exam import finding_edit, paint_edit
from painmap.core.findings import layer_key
from painmap.core.layers import LayerKey
from painmap.core.visit import Visit
from painmap.core.zone_notes import note_edit
from painmap.ui.map.map_tab import MapTab
from painmap.ui.paper.printing import write_visit_pdf
from painmap.ui.patients.new_visit import VisitPlan
from painmap.ui.patients.visit_start import start_visit
from painmap.ui.session.session import Session
from painmap.ui.summary.checklist_text import gap_text, lines_of
from painmap.ui.summary.summary_text import found_groups
from tests.ui.hands import ALT, MOVE, PRESS, RELEASE, at, drag, mouse
from tests.ui.inspection import crowded_targets, cut_widgets, small_targets
from tests.ui.printed import needs_pdftotext, pdf_text

PAIN, BURNING = LayerKey("pain"), LayerKey("pain", "burning")
SPOT = (0.4, 0.62)


@pytest.fixture
def cells(atlas) -> np.ndarray:  # type: ignore[no-untyped-def]
    """Skin of the right thigh."""
    body = atlas.body("preteen")
    chart = body.chart("front")
    middle = chart.pick(chart.info.width * SPOT[0], chart.info.height * SPOT[1])
    return np.flatnonzero(np.linalg.norm(body.centres - body.centres[middle], axis=1) < 6)


@pytest.fixture
def second(session: Session, add_visit: Callable[..., Visit], cells: np.ndarray) -> Session:
    """A second visit, started from a first with pain and burning on the right thigh."""
    first = add_visit()
    for key, part in ((PAIN, cells), (BURNING, cells[::2])):
        exam = session.store.load_exam(first.id, session.atlas.n_cells)
        edit = paint_edit(exam, key, part, 5, "Paint")
        assert edit is not None
        session.store.append_edit(first.id, edit)
    patient = session.store.patient(first.patient_id)
    began = datetime(2026, 8, 31, 9, 0, tzinfo=UTC)
    plan = VisitPlan("follow-up", began, "patient", 150.0, 40.0, "preteen", from_last=True)
    start_visit(session, patient, plan)
    return session


@pytest.fixture
def tab(second: Session, open_map: Callable[[Session], MapTab]) -> MapTab:
    return open_map(second)


def test_carried_layers_wait_in_view_and_in_no_number(tab: MapTab, second: Session) -> None:
    assert tab.layers.row_of("pain").caption == "carried from 3 Aug 2026"
    assert tab.layers.row_of("pain", "burning").is_carried
    assert not tab.layers.row_of("allodynia").is_carried
    assert tab.layers.waiting.text() == "2 layers carried, not confirmed"
    assert tab.count_strip.count.n == 0
    assert "not confirmed" in tab.count_strip.count.accessibleName()
    assert len(tab.canvas.zones) >= 2
    assert not tab.hint.isVisible()


def test_the_strip_says_not_assessed_as_the_row_does(tab: MapTab) -> None:
    assert tab.count_strip.totals.figures(PAIN) == ("—", "—")
    assert tab.count_strip.totals.figures(LayerKey("allodynia")) == ("—", "—")
    tab.layers.row_of("pain").confirm.click()
    amount, part = tab.count_strip.totals.figures(PAIN)
    assert amount == tab.layers.row_of("pain").caption
    assert "%" in part


def test_a_tap_confirms_one_layer(tab: MapTab, second: Session, cells: np.ndarray) -> None:
    tab.layers.row_of("pain").confirm.click()
    assert np.array_equal(np.flatnonzero(second.exam.layer(PAIN)), cells)
    assert not tab.layers.row_of("pain").is_carried
    assert tab.layers.row_of("pain").caption.endswith("cm²")
    assert tab.count_strip.count.n == 1
    assert list(carried_layers(second.exam)) == [BURNING]
    second.undo_stack.undo()
    assert tab.layers.row_of("pain").is_carried
    assert tab.count_strip.count.n == 0


def test_a_tap_confirms_all(tab: MapTab, second: Session) -> None:
    steps = second.undo_stack.count()
    tab.layers.confirm_all.click()
    assert second.undo_stack.count() == steps + 1
    assert not carried_layers(second.exam)
    assert tab.layers.waiting.parent().isHidden()
    assert "not confirmed" not in tab.count_strip.count.accessibleName()


def test_a_stroke_makes_the_layer_todays_in_one_step(
    tab: MapTab, second: Session, cells: np.ndarray, qtbot: QtBot
) -> None:
    steps = second.undo_stack.count()
    drag(tab.canvas, [at(tab.canvas, 0, 0.62, 0.75), at(tab.canvas, 0, 0.62, 0.8)])
    assert second.undo_stack.count() == steps + 1
    assert list(carried_layers(second.exam)) == [BURNING]
    assert (second.exam.layer(PAIN)[cells] == 5).all()
    tab.counts.settle()
    assert {chip.count.area.key for chip in tab.count_strip.chips if chip.count.counts} == {
        "r_leg", "l_leg",
    }  # fmt: skip
    second.undo_stack.undo()
    assert list(carried_layers(second.exam)) == [PAIN, BURNING]
    assert tab.count_strip.count.n == 0


def test_an_eraser_erases_what_is_carried(tab: MapTab, second: Session, cells: np.ndarray) -> None:
    x, y = SPOT
    steps = second.undo_stack.count()
    before = dict(second.exam.findings)
    drag(tab.canvas, [at(tab.canvas, 0, x, y), at(tab.canvas, 0, x, y + 0.01)], ALT)
    left = np.flatnonzero(second.exam.layer(PAIN))
    assert 0 < left.size < cells.size
    assert np.isin(left, cells).all()
    assert PAIN not in carried_layers(second.exam)
    assert PAIN not in confirmed_layers(second.exam)  # it was not left as it was
    # One step, there and back, and on disk.
    assert second.undo_stack.count() == steps + 1
    assert second.undo_stack.undoText() == "Erase Pain"
    second.undo_stack.undo()
    assert list(carried_layers(second.exam)) == [PAIN, BURNING]
    assert dict(second.exam.findings) == before
    assert not second.exam.layer(PAIN).any()
    second.undo_stack.redo()
    assert np.array_equal(np.flatnonzero(second.exam.layer(PAIN)), left)
    second.flush()
    stored = second.store.load_exam(second.exam.visit.id, second.atlas.n_cells)
    assert np.array_equal(np.flatnonzero(stored.layer(PAIN)), left)
    assert dict(stored.findings) == dict(second.exam.findings)


def test_all_that_is_carried_can_be_erased_in_one_step(
    tab: MapTab, second: Session, cells: np.ndarray
) -> None:
    tab.state.choose_size(8.0)
    steps, (x, y) = second.undo_stack.count(), SPOT
    tab.state.choose_tool("erase")
    tab.state.choose_size(8.0)
    path = [at(tab.canvas, 0, x + dx / 100, y + dy / 100) for dy in range(-8, 9) for dx in (-8, 8)]
    drag(tab.canvas, path)
    chart = second.body.chart("front")
    seen = cells[chart.index_of[cells] >= 0]
    assert not second.exam.layer(PAIN)[seen].any()
    assert PAIN not in carried_layers(second.exam)
    assert second.undo_stack.count() == steps + 1


@pytest.mark.parametrize("where", [SPOT, (0.5, 0.1)])
def test_an_eraser_that_took_nothing_confirms_nothing(
    tab: MapTab, second: Session, where: tuple[float, float]
) -> None:
    """Given up on the paint, or lifted where there is none."""
    steps, point = second.undo_stack.count(), at(tab.canvas, 0, *where)
    mouse(tab.canvas, PRESS, point, ALT)
    mouse(tab.canvas, MOVE, point + QPointF(0, 4), ALT)
    if where == SPOT:
        tab.step_back()
    mouse(tab.canvas, RELEASE, point + QPointF(0, 4), ALT)
    assert list(carried_layers(second.exam)) == [PAIN, BURNING]
    assert second.undo_stack.count() == steps
    assert not second.exam.layer(PAIN).any()


def test_an_edit_from_elsewhere_in_an_erasing_stroke_stays(tab: MapTab, second: Session) -> None:
    point = at(tab.canvas, 0, *SPOT)
    mouse(tab.canvas, PRESS, point, ALT)
    second.push(paint_edit(second.exam, BURNING, np.arange(9), 3, "Paint"))
    mouse(tab.canvas, RELEASE, point, ALT)
    assert (second.exam.layer(BURNING)[:9] == 3).all()


def test_the_menu_of_a_carried_zone_confirms_or_drops(
    tab: MapTab, second: Session, cells: np.ndarray
) -> None:
    menu = tab.zones.menu_at(int(cells[1]), PAIN, tab.state.listed)
    assert menu is not None
    assert [a.text() for a in menu.actions()] == [
        "Confirm Pain: the same today", "Drop Pain: not there any more",
    ]  # fmt: skip
    menu.actions()[1].trigger()
    assert list(carried_layers(second.exam)) == [BURNING]
    assert tab.notice.isVisible()
    assert not second.exam.layer(PAIN).any()


def test_the_disk_knows_what_waits(second: Session) -> None:
    second.flush()
    visit = second.exam.visit.id
    second.store.fold(visit)
    again = second.store.load_exam(visit, second.atlas.n_cells)
    assert carried_layers(again) == carried_layers(second.exam)
    assert dict(again.layers) == {}
    for key, values in second.exam.all_layers.items():
        assert np.array_equal(again.layer(key), values)


def printed(session: Session, folder: Path) -> str:
    """The words of the printed page, on one line."""
    path = write_visit_pdf(folder / "visit.pdf", session.exam, session.atlas)
    return " ".join(pdf_text(path).split())


@needs_pdftotext
def test_summary_and_paper_say_what_was_not_confirmed(second: Session, tmp_path: Path) -> None:
    told = "Carried from 3 Aug 2026, not confirmed and not counted: Pain, Pain · burning."
    groups = {g.title: g.lines for g in found_groups(second.exam, second.atlas, "C")}
    assert groups["Not confirmed"] == (told,)
    assert told in printed(second, tmp_path)
    second.push(confirm(second.exam, [PAIN]))
    groups = {g.title: g.lines for g in found_groups(second.exam, second.atlas, "C")}
    same = "Confirmed to be as on 3 Aug 2026: Pain."
    assert same in groups["Painted"]
    assert same in printed(second, tmp_path)
    assert groups["Not confirmed"] == (told.replace("Pain, ", ""),)
    areas = counted_areas(second.exam, second.atlas, second.body)
    lines = {line.key: line for line in lines_of(second.exam, areas, second.atlas, Clinic())}
    assert gap_text(lines["carried"]) == "Pain · burning"


@needs_pdftotext
def test_notes_are_told(second: Session, cells: np.ndarray, tmp_path: Path) -> None:
    second.push(confirm(second.exam, [PAIN]))
    second.push(note_edit(second.exam, PAIN, cells, int(cells[0]), "since the cast"))
    second.push(finding_edit(second.exam, layer_key(PAIN, "note"), "worse at night", "Note"))
    groups = {g.title: g.lines for g in found_groups(second.exam, second.atlas, "C")}
    for line in ("Note on Pain: worse at night", "Note on a zone of Pain: since the cast"):
        assert line in groups["Painted"]
        assert line in printed(second, tmp_path)


@pytest.mark.parametrize("size", [(1280, 670), (800, 1230)])
def test_what_waits_is_neither_cut_nor_crowded(tab: MapTab, size: tuple[int, int]) -> None:
    tab.resize(*size)
    tab.grab()
    panel = tab.layers
    found = cut_widgets(panel) + small_targets(panel) + crowded_targets(panel)
    assert found == []


def test_layers_that_wait_squeeze_no_tool(tab: MapTab, second: Session, cells: np.ndarray) -> None:
    tab.resize(1280, 670)
    for kind in ("colour", "temperature", "swelling"):
        second.push(paint_edit(second.exam, LayerKey(kind), cells, 1, "Paint"))
    QApplication.sendPostedEvents()
    tab.grab()
    for button in tab.tools.tools.buttons:
        assert not button.isVisible() or button.height() >= 44
    assert tab.tools.height() >= tab.tools.minimumSizeHint().height()
