"""A walk through every screen of the window, for checks that hold on all of them."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from painmap.exchange.fhir_people import patient_resource
from painmap.ui.compare.compare_screen import CompareScreen
from painmap.ui.exchange.export_sheet import ExportSheet
from painmap.ui.exchange.import_sheet import ImportSheet
from painmap.ui.history.history import HistoryTab
from painmap.ui.limbs.composed_cells import ReadingsCell
from painmap.ui.limbs.limbs import LimbsTab
from painmap.ui.map.map_tab import MapTab
from painmap.ui.map.zone_menu import zone_menu
from painmap.ui.paper.print_preview import PrintPreview
from painmap.ui.parts.number_field import NumberField
from painmap.ui.session.sample_file import prepare_sample
from painmap.ui.summary.summary import SummaryTab
from painmap.ui.window.window import MainWindow
from tests.ui.rest import until_rest

Wait = Callable[[int], None]
Shown = Iterator[tuple[str, QWidget]]


def walk(window: MainWindow, clinic: Path, wait: Wait) -> Shown:
    """Show every screen in turn; yields its name and the widget that holds it.

    `clinic` is where the sample's file lies or is made; `wait(ms)` turns the event loop.
    """
    wait = until_rest(wait)
    yield from _before_a_patient(window, clinic, wait)
    yield from _patient(window, wait)
    yield from _exam(window, wait)
    yield from _comparison(window, wait)
    yield from _course(window, wait)


def _before_a_patient(window: MainWindow, clinic: Path, wait: Wait) -> Shown:
    window.stack.setCurrentWidget(window.first_run)
    wait(50)
    yield "first run", window
    window.first_run.show_form()
    window.first_run.begin.click()
    wait(50)
    yield "first run, form", window
    prepare_sample(clinic, window.session.atlas)
    window.files.open(clinic)
    wait(50)
    yield "patients", window
    window.patients.show_form()
    form = window.patients.form
    found = window.session.store.search_patients("")[0].patient
    form.family.setText(found.family)
    form.given.setText(found.given)
    form.born.show_value(found.born)
    form._look_for_similar()  # noqa: SLF001
    wait(50)
    yield "new patient", window
    window.patients.import_button.click()
    (incoming,) = [one for one in window.findChildren(ImportSheet) if one.isVisible()]
    folder = clinic.parent / "waiting"
    folder.mkdir(exist_ok=True)
    there, other = patient_resource(found), patient_resource(found)
    there["name"] = [{"family": found.family, "given": ["Robyn"]}]
    other["name"], other["birthDate"] = [{"family": "Nguyen", "given": ["Thi"]}], "2012-11-30"
    for place, resource in enumerate((there, other), start=1):
        resource["identifier"] = []
        (folder / f"{place}.json").write_text(json.dumps(resource), encoding="utf-8")
    (folder / "broken.json").write_text("{", encoding="utf-8")
    window.incoming.watch(folder)
    wait(600)
    yield "patients of the clinic's system", incoming
    incoming.close()
    wait(50)
    yield "patients, somebody waits", window
    window.incoming.watch(None)
    yield from _popup("menu", window.menu, window, wait)
    yield from _cohort(window, wait)
    yield from _settings(window, wait)


def _cohort(window: MainWindow, wait: Wait) -> Shown:
    window.patients.drop_form()
    window.open_cohort()
    screen = window.cohort
    assert screen is not None
    while screen.work.busy:
        wait(20)
    wait(50)
    yield "cohort, areas", window
    screen.panel.show_part("who")
    screen.panel.compares.setChecked(True)
    wait(50)
    yield "cohort, groups", window
    screen.count()
    while screen.work.busy:
        wait(20)
    wait(50)
    yield "cohort, difference", window
    window.go_back()


def _settings(window: MainWindow, wait: Wait) -> Shown:
    window.patients.drop_form()
    window.settings.open()
    page = window.settings.page
    assert page is not None
    page.take("scheme", "wpi19")
    page.take("pattern_scheme", "choir74")
    page.take("own_treatments", ["Mirror therapy", "Graded motor imagery"])
    page.notice.close_notice()
    for place, button in enumerate(page.jumps):
        button.click()
        wait(30)
        yield f"settings {place + 1}", window
    window.session.store.set_settings({"scheme": "limb10", "pattern_scheme": "limb10"})
    window.go_back()


def _patient(window: MainWindow, wait: Wait) -> Shown:
    window.open_patient(window.session.store.search_patients("")[0].patient)
    _settle(window, wait)
    yield "patient", window
    page = window.patient_page
    menu = page.strip.body.menu_now()
    yield from _popup("bodies", menu, window, wait)
    page.export.click()
    (export,) = [one for one in window.findChildren(ExportSheet) if one.isVisible()]
    wait(50)
    yield "export", export
    export.use_format("pdf")
    export.choose_file()
    wait(50)
    yield "export, refused", export
    export.close()
    page.therapy.click()
    wait(50)
    yield "therapy", window
    form = page.events.form
    form.title.clear()
    form.starts.setText("1.1.1900")
    form.submit()
    wait(50)
    yield "therapy, refused", window
    page.events.drop_form()
    page.events.closed.emit()
    page.edit.click()
    wait(50)
    yield "edit patient", window
    page.form.cancelled.emit()
    page.new_visit.click()
    wait(50)
    window.go_back()
    _settle(window, wait)
    yield "patient with an empty draft", window
    empty = next(card for card in page.cards if card.discard.isVisible())
    empty.discard.click()
    wait(20)
    yield "patient, discarding", window
    empty.discard.click()
    _settle(window, wait)


def _exam(window: MainWindow, wait: Wait) -> Shown:
    patient = window.session.patient
    assert patient is not None
    window.open_visit(window.session.store.visits(patient.id)[-1])
    _settle(window, wait)
    wait(300)
    yield "map", window
    tab = window.exam.tab("map")
    assert isinstance(tab, MapTab)
    tab.open_list()
    wait(50)
    assert tab.popover is not None
    yield "areas", tab.popover
    tab.popover.close()
    menu = tab.count_strip.area_menu("r_leg")
    yield from _popup("an area's menu", menu, window, wait)
    row = tab.layers.rows[0]
    yield from _popup("a layer's menu", tab.layers.row_menu(row.key), window, wait)
    yield from _popup("a zone's menu", zone_menu(window.session, 0, row.key, tab), window, wait)
    for place, layer in enumerate(tab.layers.rows):
        layer.click()
        wait(200)  # the numbers of trials come after the card
        yield f"map, layer {place + 1}", window
    tab.state.choose_tile("l_leg", "foot")
    tab.notice.say("Cleared Pain layer", "Undo", lambda: None, stay=True)
    wait(400)
    yield "map, a foot", window
    tab.notice.close_notice()
    yield from _handed_over(window, wait)
    window.show_tab("limbs")
    wait(100)
    yield "limbs", window
    limbs = window.exam.tab("limbs")
    assert isinstance(limbs, LimbsTab)
    yield from _limb_parts(limbs, wait)
    window.show_tab("history")
    wait(50)
    yield "history", window
    history = window.exam.tab("history")
    assert isinstance(history, HistoryTab)
    yield from _history_parts(history, wait)
    window.show_tab("summary")
    wait(100)
    summary = window.exam.tab("summary")
    assert isinstance(summary, SummaryTab)
    yield from _summary_parts(summary, window, wait)


def _summary_parts(summary: SummaryTab, window: MainWindow, wait: Wait) -> Shown:
    for _ in range(200):
        if summary.working.is_current:
            break
        wait(20)
    summary.sign.click()
    wait(50)
    yield "summary", window
    bar = summary.cards.verticalScrollBar()
    bar.setValue(bar.maximum())
    wait(20)
    yield "summary, the end", window
    bar.setValue(0)
    sheet = summary.sheets.open_visit(summary)
    wait(50)
    yield "summary, this visit", sheet
    yield from _keypad("keypad of a height", sheet.measures.height_field, wait)
    for key in summary.scores.lines:
        summary.sheets.open_score(key, summary)
        wait(50)
        assert summary.sheets.now is not None
        yield f"summary, {key}", summary.sheets.now
    summary.sheets.open_choice(summary)
    wait(50)
    assert summary.sheets.now is not None
    yield "summary, another pattern", summary.sheets.now
    summary.sheets.close()


def _handed_over(window: MainWindow, wait: Wait) -> Shown:
    window.handing.start()
    screen = window.handing.screen
    assert screen is not None
    wait(50)
    yield "handing over", window
    screen.new_pin.click()
    wait(50)
    yield "a new PIN", window
    for pin in ("12", "2580", "2580"):
        screen.pad.done.emit(pin)
    wait(100)
    yield "in the patient's hand", window
    screen.canvas.show_tile("l_leg")
    window.handing.ask()
    for _ in range(3):
        screen.pad.done.emit("0000")
    wait(50)
    yield "a wrong PIN", window
    window.handing._come_back()  # noqa: SLF001  # without the wait
    wait(50)


def _limb_parts(limbs: LimbsTab, wait: Wait) -> Shown:
    for pair in ("arms", "legs"):
        limbs.show_pair(pair)
        wait(50)
        yield f"limbs, {pair}", limbs.window()
        limbs.sheet.unfold(tuple(limbs.sheet.groups))
        wait(50)
        yield f"limbs, {pair}, unfolded", limbs.window()
    limbs.show_moment("hanging")
    wait(50)
    yield "limbs, hanging", limbs.window()
    limbs.show_moment("rest")
    yield from _keypad("keypad of a site", _first_reading(limbs), wait)
    for place, cell in enumerate(limbs.rows["temperature_c"].cells.values()):
        assert isinstance(cell, NumberField)
        yield from _keypad(f"keypad of a temperature {place + 1}", cell, wait)


def _history_parts(history: HistoryTab, wait: Wait) -> Shown:
    for key, box in history.groups.items():
        box.unfold()
        if box.more is not None:
            box.more.click()
        wait(50)
        yield f"history, {key}", history.window()
        box.unfold(opened=False)
    field = history.groups["vitals"].rows["body_c"].field.target
    assert isinstance(field, NumberField)
    history.groups["vitals"].unfold()
    wait(50)
    yield from _keypad("keypad of a body temperature", field, wait)


def _first_reading(limbs: LimbsTab) -> NumberField:
    cell = limbs.sheet.row_of("temperature:shin").cells["l_leg"]
    assert isinstance(cell, ReadingsCell)
    return cell.fields[0]


def _keypad(name: str, field: NumberField, wait: Wait) -> Shown:
    field.open_keypad()
    wait(50)
    assert field.keypad is not None
    yield name, field.keypad
    field.accept("999")
    wait(50)
    assert field.keypad is not None
    yield name + ", refused", field.keypad
    field.keypad.close()
    wait(20)


def _course(window: MainWindow, wait: Wait) -> Shown:
    window.open_patient(window.session.store.search_patients("")[0].patient)
    window.open_course()
    course = window.course
    assert course is not None
    for _ in range(400):
        if course.state is not None:
            break
        wait(20)
    _settle(window, wait)
    for mode in ("each", "often"):
        course.show_mode(mode)
        wait(50)
        yield f"all visits, {mode}", window
    for chip in course.panel.chips.chips:
        if chip.isEnabled():
            chip.click()
            wait(30)
            yield f"all visits, {chip.option.key}", window


def _comparison(window: MainWindow, wait: Wait) -> Shown:
    window.go_back()
    _settle(window, wait)
    patient = window.session.patient
    assert patient is not None
    visits = [v for v in window.session.store.visits(patient.id) if v.is_signed]
    window.open_compare(visits[0].id, visits[-1].id)
    _settle(window, wait)
    wait(300)
    yield "compare", window
    screen = window.compare
    assert isinstance(screen, CompareScreen)
    menu = screen.row.earlier.menu_now()
    yield from _popup("visits to compare", menu, window, wait)
    screen.print_page()
    wait(300)
    preview = next(part for part in screen.findChildren(PrintPreview) if part.isVisible())
    for _ in range(600):
        if not preview.working:
            break
        wait(20)
    yield "print preview", preview
    preview.close()
    wait(50)


def _settle(window: MainWindow, wait: Wait) -> None:
    for _ in range(600):
        wait(20)
        if window.background._running == 0:  # noqa: SLF001
            return


def _popup(name: str, menu: QMenu, window: MainWindow, wait: Wait) -> Shown:
    menu.popup(window.mapToGlobal(QPoint(60, 60)))
    wait(50)
    yield name, menu
    menu.close()
    wait(20)
