"""Schemes of many areas: a strip that keeps its height, a list with every area, one step back."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from painmap.core.counts import affected, mark_rest_free
from painmap.core.exam import finding_edit, paint_edit
from painmap.core.findings import area_key
from painmap.core.layers import LayerKey
from painmap.ui.chart.going import close_up_of
from painmap.ui.map.area_chip import AreaChip
from painmap.ui.map.count_popover import CountPopover
from painmap.ui.map.count_strip import CountStrip
from painmap.ui.map.live_counts import LiveCounts
from painmap.ui.map.map_state import MapState
from painmap.ui.paper.printing import write_visit_pdf
from painmap.ui.session.session import Session
from tests.ui.inspection import cut_widgets
from tests.ui.printed import needs_pdftotext, pdf_text

SCHEMES = {"limb10": 10, "wpi19": 19, "michigan35": 35, "choir74": 74, "lund_browder": 19}
PAIN = LayerKey("pain")


class Shown:
    """The strip in a window of its own, with the counts of an exam."""

    def __init__(self, session: Session, qtbot: QtBot) -> None:
        self.session = session
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.counts = LiveCounts(session)
        self.strip = CountStrip(session, MapState(), self.counts)
        self.strip.setParent(self.window)
        self.resize(1280)
        self.window.show()
        self.counts.recount()

    def resize(self, width: int) -> None:
        self.window.resize(width, 300)
        self.strip.resize(width, self.strip.height())

    def count_by(self, scheme: str) -> None:
        self.session.change_visit("Count by another scheme", scheme=scheme)

    def paint(self, *limbs: int) -> None:
        cells = np.flatnonzero(np.isin(self.session.atlas.limb, limbs))
        self.session.push(paint_edit(self.session.exam, PAIN, cells, 5, "Paint"))

    def popover(self) -> CountPopover:
        popover = CountPopover(self.session, MapState(), self.counts, self.window)
        popover.open_above(QPoint(100, 900))
        return popover

    def texts(self) -> list[str]:
        return [chip.text() for chip in self.strip.chips]


@pytest.fixture
def shown(exam: Session, qtbot: QtBot) -> Shown:
    return Shown(exam, qtbot)


@pytest.mark.parametrize("width", [1280, 800])
@pytest.mark.parametrize("painted", [(), (4,), (1, 2, 3, 4)], ids=["none", "leg", "all"])
def test_the_strip_is_as_high_by_every_scheme(
    shown: Shown, width: int, painted: tuple[int, ...]
) -> None:
    shown.resize(width)
    if painted:
        shown.paint(*painted)
    high = shown.strip.height()
    for scheme, n in SCHEMES.items():
        shown.count_by(scheme)
        strip = shown.strip
        assert strip.count.of == n
        assert strip.height() == high, scheme
        parts = [*strip.chips, strip.calm.more] if strip.calm.isVisible() else strip.chips
        boxes = [
            part.geometry().translated(part.mapTo(strip, QPoint()) - part.pos())
            for part in parts
            if part.isVisible()
        ]
        room = strip.rect().adjusted(strip.count.width(), 0, 0, 0)
        assert all(room.contains(box) for box in boxes), scheme
        assert not any(
            one.intersects(other) for at, one in enumerate(boxes) for other in boxes[at + 1 :]
        ), scheme


def test_many_areas_show_what_is_known_and_count_the_rest(shown: Shown) -> None:
    shown.count_by("choir74")
    assert shown.strip.chips == []
    assert shown.strip.calm.rest() == ("0 examined, free", "74 not assessed")
    shown.paint(4)
    n = affected(shown.counts.areas)
    assert n > 8
    told = [chip.count.state for chip in shown.strip.chips if chip.count]
    assert told == ["affected"] * len(told)
    assert shown.strip.calm.more.text() == f"+{n - len(told)}"
    assert shown.strip.calm.rest()[1] == f"{74 - n} not assessed"
    shown.session.push(mark_rest_free(shown.session.exam, shown.counts.areas, "choir74"))
    assert shown.strip.calm.rest() == (f"{74 - n} examined, free", "0 not assessed")


def test_an_area_not_examined_keeps_its_chip_behind_those_affected(shown: Shown) -> None:
    shown.count_by("michigan35")
    key = area_key("michigan35", "face", "examined")
    cast = {"state": "not_examined", "reason": "dressing"}
    shown.session.push(finding_edit(shown.session.exam, key, cast, "Not examined"))
    assert shown.texts() == ["Face"]
    shin = shown.session.atlas.schemes["michigan35"].area("l_lower_leg")
    cells = np.flatnonzero(np.isin(shown.session.atlas.atom, shin.atoms))
    shown.session.push(paint_edit(shown.session.exam, PAIN, cells, 5, "Paint"))
    assert shown.texts() == ["L lower leg", "Face"]


@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_list_has_every_area(shown: Shown, scheme: str, qtbot: QtBot) -> None:
    shown.paint(3)
    shown.count_by(scheme)
    popover = shown.popover()
    qtbot.wait(20)
    assert {chip.option.key for chip in popover.schemes.chips} == set(SCHEMES)
    assert popover.schemes.value == scheme
    assert cut_widgets(popover) == []
    assert popover.height() < 600
    if SCHEMES[scheme] > 10:
        rows = popover.areas.rows
        names = [area.name for area in shown.session.atlas.schemes[scheme].counted]
        assert sorted(row.text() for row in rows) == sorted(names)
        # What is affected comes first, each part in the scheme's own order.
        firsts = [row.count is not None and row.count.counts for row in rows]
        assert firsts == sorted(firsts, reverse=True)
        for part in (True, False):
            told = [row.text() for row, first in zip(rows, firsts, strict=True) if first is part]
            assert told == [name for name in names if name in told]
        assert len({(row.x(), row.y()) for row in rows}) == len(rows)
        marked = [row for row in rows if row.count and row.count.counts]
        assert len(marked) == affected(shown.counts.areas) > 0
        assert all(row.amount.endswith((" cm²", " %")) for row in marked)
        assert all("Pain" in row.layers for row in marked)
    popover.close()


def test_another_scheme_is_one_step_back_and_the_visit_keeps_it(shown: Shown, qtbot: QtBot) -> None:
    session = shown.session
    shown.paint(4)
    before = shown.texts()
    popover = shown.popover()
    for scheme, n in (("choir74", 74), ("michigan35", 35)):
        qtbot.mouseClick(popover.schemes.chip(scheme), Qt.MouseButton.LeftButton)
        assert session.exam.visit.scheme == scheme
        assert len(popover.areas.rows) == n
    popover.close()
    session.undo_stack.undo()
    assert session.exam.visit.scheme == "choir74"
    session.undo_stack.undo()
    assert shown.texts() == before
    session.undo_stack.redo()
    visit = session.exam.visit.id
    session.close_visit()
    session.open_visit(visit)
    assert session.exam.visit.scheme == "choir74"


def test_a_row_of_the_list_goes_there_and_offers_the_menu(shown: Shown, qtbot: QtBot) -> None:
    shown.count_by("choir74")
    popover = shown.popover()
    row = next(row for row in popover.areas.rows if row.text() == "L foot (bottom)")
    assert isinstance(row, AreaChip)
    with qtbot.waitSignal(popover.area_chosen) as asked:
        qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert asked.args == ["l_foot_bottom"]
    assert not popover.isVisible()


@pytest.mark.parametrize(
    ("scheme", "area", "place"),
    [
        ("limb10", "l_leg", ("l_leg", "leg")),
        ("limb10", "head", ("head", "")),
        ("limb10", "chest", None),
        ("wpi19", "r_lower_arm", ("r_arm", "arm")),
        ("wpi19", "l_lower_leg", ("l_leg", "leg")),
        ("michigan35", "r_ankle_foot", ("r_leg", "foot")),
        ("choir74", "l_palm", ("l_arm", "hand")),
        ("choir74", "r_middle_back", None),
        ("choir74", "l_head_back", ("head", "")),
    ],
)
def test_a_chip_leads_to_the_charts_that_show_its_area(
    exam: Session, scheme: str, area: str, place: tuple[str, str] | None
) -> None:
    atlas = exam.atlas
    index = atlas.schemes[scheme].area(area).index
    cells = np.flatnonzero(atlas.area_of_cell(scheme) == index)
    assert close_up_of(atlas, exam.body, cells) == place


@needs_pdftotext
@pytest.mark.parametrize("scheme", ["michigan35", "choir74"])
def test_the_page_of_a_visit_names_every_area(shown: Shown, scheme: str, tmp_path: Path) -> None:
    shown.paint(4)
    shown.count_by(scheme)
    path = tmp_path / "visit.pdf"
    write_visit_pdf(path, shown.session.exam, shown.session.atlas)
    text = " ".join(pdf_text(path).split())
    n = affected(shown.counts.areas)
    assert f"{n} of {SCHEMES[scheme]} areas affected" in text
    for area in shown.session.atlas.schemes[scheme].counted:
        assert area.name in text, area.name
