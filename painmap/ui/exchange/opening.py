"""Opening *Export* and *Import* over whatever the window shows."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from painmap.ui.exchange.incoming import IncomingPatients
from painmap.ui.parts.sheet import Sheet
from painmap.ui.window.clinic_files import finish_typing

if TYPE_CHECKING:
    from painmap.ui.window.window import MainWindow


EDGE = 8


def connect_exchange(window: MainWindow) -> None:
    """Join what goes out and who comes in to the window's screens."""
    incoming = window.incoming = IncomingPatients(
        window, window.session, window.background, window.preferences
    )
    page, patients = window.patient_page, window.patients
    page.export_requested.connect(window.qt_actions["export"].trigger)
    patients.import_requested.connect(window.qt_actions["import_patients"].trigger)

    def follow() -> None:
        shown, session = window.stack.currentWidget(), window.session
        window.qt_actions["export"].setEnabled(shown in (page, window.exam))
        on_list = shown is patients and session.has_store
        may_take = on_list and session.store.actor.may_write
        window.qt_actions["import_patients"].setEnabled(may_take)
        # A folder on a network may tell nothing of what changes in it.
        if may_take and incoming.folder is not None:
            incoming.look()

    def show_waiting() -> None:
        n = len(incoming.waiting)
        patients.show_waiting(n, broken=incoming.has_news and not n)

    window.stack.currentChanged.connect(follow)
    follow()
    incoming.changed.connect(show_waiting)


def export_shown(window: MainWindow) -> None:
    """Offer what can go out of the patient, or of the visit, that is shown."""
    shown = window.stack.currentWidget()
    if shown is window.exam and window.session.has_exam:
        finish_typing()
        visit_id = window.session.exam.visit.id
        window.known(lambda: _export(window, window.exam.header, visit_id))
    elif shown is window.patient_page and window.patient_page.visits:
        ticked = window.patient_page.ticked()
        visit_id = ticked[-1].id if len(ticked) == 1 else ""
        window.known(lambda: _export(window, window.patient_page.export, visit_id))


def _export(window: MainWindow, beside: QWidget, visit_id: str) -> None:
    from painmap.ui.exchange.export_sheet import ExportSheet

    patient = window.session.patient
    if patient is None:
        return
    unit = window.preferences.now.temperature_unit
    sheet = ExportSheet(
        window.session, window.background, window.stack, patient, visit_id=visit_id, unit=unit
    )
    if beside is window.exam.header:
        # Below it and at the right: whose exam this is stays in view, and the charts too.
        sheet.keep_below(beside.height())
    _show(window, sheet, beside)
    if beside is window.exam.header:
        sheet.move(window.stack.width() - sheet.width() - EDGE, sheet.y())


def import_patients(window: MainWindow) -> None:
    """Show who waits in a file or in a folder of the clinic's system."""
    from painmap.ui.exchange.import_sheet import ImportSheet

    session = window.session
    if window.stack.currentWidget() is not window.patients or not session.store.actor.may_write:
        return
    sheet = ImportSheet(session, window.incoming, window.stack)
    sheet.opened.connect(window.open_patient)
    sheet.taken.connect(lambda _patient: window.patients.refresh())
    sheet.archive_chosen.connect(lambda path: _import_archive(window, path))
    _show(window, sheet, window.patients.import_button)


def _import_archive(window: MainWindow, path: Path) -> None:
    """Look through an archive, and take in the patient, whose page is opened then."""
    from painmap.ui.archive.import_sheet import ArchiveSheet

    sheet = ArchiveSheet(window.session, window.background, window.stack, path)
    sheet.taken.connect(window.open_patient)
    _show(window, sheet, window.patients.import_button)


def _show(window: MainWindow, sheet: Sheet, beside: QWidget) -> None:
    """Open a sheet; it belongs to the screen that it lies over."""
    sheet.open_beside(beside)
    window.stack.currentChanged.connect(sheet.close)
    sheet.setFocus()
