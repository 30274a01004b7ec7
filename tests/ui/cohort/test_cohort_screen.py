"""Cohort maps in the window: counted in a thread, of nobody's name, few patients not told."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import numpy as np
import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage
from pytestqt.qtbot import QtBot

from painmap.atlas.atlas import Atlas
from painmap.cohort.counting import GroupsTooAlikeError, count_groups
from painmap.core.cohort.group import Group
from painmap.core.cohort.visit_areas import AreaTables
from painmap.core.exam import findings_edit, paint_edit
from painmap.core.findings import FindingKey, Json, area_key
from painmap.core.layers import LayerKey
from painmap.core.patient import Patient
from painmap.core.stamps import new_id, utc_now
from painmap.core.visit import Visit
from painmap.storage.store import Store, create_throw_away, open_store
from painmap.ui.cohort.cohort_legend import scale_of
from painmap.ui.cohort.cohort_page import cohort_document, cohort_picture
from painmap.ui.cohort.cohort_screen import CohortScreen
from painmap.ui.cohort.difference import difference_codes
from painmap.ui.paper.document import lay_out, write_document
from painmap.ui.paper.picture_files import write_picture
from painmap.ui.session.session import Session
from painmap.ui.window.window import MainWindow

BEGAN, BODIES = datetime(2026, 3, 1, 9, tzinfo=UTC), ("child", "preteen", "adult_neutral")
FAMILY = "Unnamed-Nobody"
WOMEN, MEN = 6, 5


@pytest.fixture(scope="module")
def clinic(tmp_path_factory: pytest.TempPathFactory, atlas: Atlas) -> Path:
    """Six women with allodynia of the left leg, five men, two of them with it; heads of three."""
    path = tmp_path_factory.mktemp("cohort") / "clinic.painmap"
    store = create_throw_away(path, "Dr Adler")
    leg = np.flatnonzero((atlas.limb == 4) & (atlas.limb_pos > 1.5) & (atlas.limb_pos < 2.8))
    areas = [area.key for area in atlas.schemes["limb10"].areas if area.key != "neck"]
    for number in range(WOMEN + MEN):
        sex = "female" if number < WOMEN else "male"
        born = date(2010 - number, 5, 1)
        patient = Patient(new_id(), f"{FAMILY}-{number}", "X", born, sex, str(number), utc_now())
        store.add_patient(patient)
        visit = store.add_visit(
            Visit(
                id=new_id(),
                patient_id=patient.id,
                number=1,
                kind="first exam",
                began_at=BEGAN,
                versions=atlas.versions,
                body=BODIES[number % 3],
                height_cm=140.0 + number,
            )
        )
        exam = store.load_exam(visit.id, atlas.n_cells)
        if sex == "female" or number >= WOMEN + MEN - 2:
            edit = paint_edit(exam, LayerKey("allodynia", "brush"), leg, 1, "Paint")
            assert edit is not None
            exam.apply(edit)
            store.append_edit(visit.id, edit)
        free: dict[FindingKey, Json] = {
            area_key("limb10", key, "examined"): {"state": "free"}
            for key in areas
            if key != "head" or number < 3
        }
        marked = findings_edit(exam, free, "Free")
        assert marked is not None
        store.append_edit(visit.id, marked)
        store.sign_visit(visit.id, utc_now())
    store.close()
    return path


@pytest.fixture
def store(clinic: Path) -> Iterator[Store]:
    from painmap.storage.store import open_store

    opened = open_store(clinic)
    yield opened
    opened.close()


@pytest.fixture
def screen(qtbot: QtBot, atlas: Atlas, clinic: Path) -> Iterator[CohortScreen]:
    from painmap.storage.store import open_store

    session = Session(lambda: atlas)
    session.use_store(open_store(clinic))
    made = CohortScreen(session)
    qtbot.addWidget(made)
    made.resize(1280, 720)
    made.show()
    qtbot.waitUntil(lambda: made.state is not None, timeout=20_000)
    yield made
    made.leave()
    session.close()


def compared(qtbot: QtBot, screen: CohortScreen) -> None:
    """Women and men beside each other."""
    screen.panel.compares.setChecked(True)
    screen.panel.first.choose_sex("female")
    screen.panel.second.choose_sex("male")
    with qtbot.waitSignal(screen.ready, timeout=20_000):
        screen.panel.count.click()


def test_all_patients_are_counted_as_it_opens(screen: CohortScreen, atlas: Atlas) -> None:
    state = screen.state
    assert state is not None
    assert state.maps[0].patients == WOMEN + MEN
    cell = int(np.flatnonzero((atlas.limb == 4) & (atlas.limb_pos > 2) & (atlas.limb_pos < 2.1))[0])
    assert state.share(0)[cell] == pytest.approx(8 / 11)
    screen.over.view.pointed.emit(cell)
    assert screen.over.words.text().startswith("8 of 11, 73 %")
    assert "LEFT ankle" in screen.over.words.text()
    table = screen.panel.table
    assert table is not None
    assert "L leg · 8 · 11 · 73 %" in table.texts
    said = QAccessible.queryAccessibleInterface(screen.over.view)
    names = [said.child(n).text(QAccessible.Text.Name) for n in range(said.childCount())]
    assert "LEFT ankle, front: at most 8 of 11, 73 %" in names


def test_what_rests_on_few_patients_is_not_told(screen: CohortScreen, atlas: Atlas) -> None:
    state, table = screen.state, screen.panel.table
    assert state is not None
    assert table is not None
    head = next(line for line in table.texts if line.startswith("Head"))
    assert head == "Head · — · — · too few"
    neck = next(line for line in table.texts if line.startswith("Neck"))
    assert neck == "Neck · — · — · not examined"
    index = atlas.schemes["limb10"].area("head").index
    cell = int(np.flatnonzero(atlas.area_of_cell("limb10") == index)[0])
    assert np.isnan(state.share(0)[cell])
    screen.over.view.pointed.emit(cell)
    assert screen.over.words.text().startswith("too few: fewer than 5 patients")
    hatched = state.zones()[-1]
    assert hatched.values[cell] == 1
    told = [text for _, text in scale_of(state)[2]]
    assert told == ["Too few: fewer than 5 patients", "Never examined"]
    alone = [text for _, text in scale_of(replace(state, fewest=1))[2]]
    assert alone == ["Never examined"]  # of one patient nothing is too few


def test_two_groups_are_compared(qtbot: QtBot, screen: CohortScreen, atlas: Atlas) -> None:
    compared(qtbot, screen)
    state, table = screen.state, screen.panel.table
    assert state is not None
    assert table is not None
    assert (state.view, [one.patients for one in state.maps]) == ("difference", [WOMEN, MEN])
    assert "L leg · 100 % of 6 · 40 % of 5 · +60 %" in table.texts
    cell = int(np.flatnonzero((atlas.limb == 4) & (atlas.limb_pos > 2) & (atlas.limb_pos < 2.1))[0])
    assert state.zones()[0].values[cell] == 5
    screen.view.chip("second").click()
    assert state.view == "second"
    screen.over.view.pointed.emit(cell)
    assert screen.over.words.text().startswith("2 of 5, 40 %")


def test_ages_and_wrong_words_in_a_group(qtbot: QtBot, screen: CohortScreen) -> None:
    form = screen.panel.first
    assert form.age_from.accept("12")
    assert form.group.age_from == 12
    form.since.setText("no day")
    screen.panel.count.click()
    assert not screen.work.busy
    form.since.setText("")
    form.until.setText("1999-01-01")
    with qtbot.waitSignal(screen.ready, timeout=20_000):
        screen.panel.count.click()
    state = screen.state
    assert state is not None
    assert state.maps[0].patients == 0
    assert "so few patients" in screen.panel.said.text()
    assert form.said() == "from 12 years on, to 1 Jan 1999"


def test_a_setting_says_how_many_patients_are_few(store: Store, atlas: Atlas) -> None:
    found = count_groups(store, AreaTables(atlas), [Group()], kind="allodynia", which="last",
                         scheme="limb10")  # fmt: skip
    assert found is not None
    head = next(row for row in found[0].areas if row.area.key == "head")
    assert head.share(5) is None
    assert head.share(3) == 0.0


def test_counting_can_be_stopped(store: Store, atlas: Atlas) -> None:
    told: list[int] = []
    stopped = count_groups(store, AreaTables(atlas), [Group()], kind="pain", which="all",
                           scheme="limb10", told=told.append, go_on=lambda: False)  # fmt: skip
    assert stopped is None
    assert told == []


def test_page_and_picture_name_nobody(qtbot: QtBot, screen: CohortScreen, tmp_path: Path) -> None:
    compared(qtbot, screen)
    page = screen.page()
    path = write_document(tmp_path / "page.pdf", lay_out(cohort_document(page), "A4"))
    text = PdfReader(path).pages[0].extract_text().replace("\t", " ")
    for words in ("Cohort map · Allodynia", "First: female", "too few", "+60 %", "> 40 %"):
        assert words in text
    assert FAMILY not in text
    picture = write_picture(tmp_path / "map.png", cohort_picture(page), width=600)
    assert not QImage(str(picture)).isNull()


def test_it_is_reached_from_the_list_and_left_again(
    qtbot: QtBot, window: MainWindow, clinic: Path
) -> None:
    window.files.open(clinic)
    assert window.stack.currentWidget() is window.patients
    window.qt_actions["cohort"].trigger()
    screen = window.cohort
    assert screen is not None
    assert window.stack.currentWidget() is screen
    assert screen.header.menu is window.view_menu
    qtbot.waitUntil(lambda: screen.state is not None, timeout=20_000)
    qtbot.mouseClick(screen.header.back, Qt.MouseButton.LeftButton)
    assert window.stack.currentWidget() is window.patients
    assert window.cohort is None
    window.stack.setCurrentWidget(window.patient_page)
    window.qt_actions["cohort"].trigger()
    assert window.cohort is None


def test_steps_of_a_difference_are_tenths_to_both_sides() -> None:
    one = np.array([0.3, 0.0, 0.0, 0.9, 0.2, np.nan, 0.301], np.float32)
    other = np.array([0.0, 0.3, 0.0, 0.1, 0.2, 0.5, 0.0], np.float32)
    assert difference_codes(one, other).tolist() == [3, 8, 0, 5, 0, 0, 4]


def test_groups_that_differ_by_few_patients_are_not_compared(clinic: Path, atlas: Atlas) -> None:
    """Seven of eleven and five of nine would tell of the two."""
    tables = AreaTables(atlas)

    def counted(*groups: Group, fewest: int = 5) -> list[int]:
        found = count_groups(store, tables, groups, kind="allodynia", which="last",
                             scheme="limb10", fewest=fewest)  # fmt: skip
        assert found is not None
        return [one.patients for one in found]

    everybody, women, men = Group(), Group(sex="female"), Group(sex="male")
    older = Group(age_from=(BEGAN.date() - date(2008, 5, 1)).days / 365.25 - 0.01)
    with closing(open_store(clinic)) as store:
        assert counted(everybody, women) == [11, 6]
        assert counted(women, men, fewest=50) == [6, 5], "with nobody in common"
        assert counted(everybody, everybody, fewest=50) == [11, 11]
        assert counted(everybody, older, fewest=2) == [11, 9]
        for groups in ((everybody, older), (older, everybody)):
            with pytest.raises(GroupsTooAlikeError, match="fewer than 5 patients"):
                counted(*groups)
