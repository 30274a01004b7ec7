"""The main job without a screen: the sample patient, their comparison as PDF, pictures, figures.

Everything goes through the parts that the application uses: a real clinic file, the real window
drawn offscreen, the real print. Nothing is put in place of anything.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from painmap.errors import KnownError

if TYPE_CHECKING:
    from painmap.atlas.atlas import Atlas
    from painmap.core.patient import Patient
    from painmap.core.visit import Visit
    from painmap.exchange.record import PatientRecord
    from painmap.storage.store import Store
    from painmap.ui.window.window import MainWindow

DATABASE = "sample.painmap"
ARCHIVE = "patient.painmap.zip"
EXAMINER = "Dr Sample"
PARTS = 6
WINDOW = (1280, 720)
WAIT_MS = 20_000
QUIET_MS = 400


def run(
    out: Path,
    make_window: Callable[[], MainWindow],
    told: Callable[[int, int], None] = lambda _done, _of: None,
) -> None:
    """Fill `out`: a database, an archive, FHIR, reports as PDF, pictures, figures as JSON.

    `told` hears how many of its parts are done. Raises KnownError where `out` cannot be written or
    already holds a demo.
    """
    folder = _prepared(out)
    from painmap.archive.writing import write_archive
    from painmap.atlas.atlas import open_atlas
    from painmap.comparison_json import compared_json
    from painmap.core.clinic import clinic_of
    from painmap.core.rules.evaluation import latest
    from painmap.exchange.fhir_bundle import bundle_of, write_bundle
    from painmap.exchange.record import read_record
    from painmap.sample import fill
    from painmap.storage.store import create_throw_away, open_store
    from painmap.summary import visit_summary
    from painmap.ui.paper.printing import write_visit_png
    from painmap.ui.paper.report import report_of
    from painmap.ui.paper.templates import TEMPLATES, write_report

    atlas = open_atlas()
    path = folder / DATABASE
    with ExitStack() as stack:
        store = create_throw_away(path, EXAMINER)
        stack.callback(store.close)
        patient = fill(store, atlas, examiner=EXAMINER, now=datetime.now(UTC))
    told(1, PARTS)
    with ExitStack() as stack:
        store = open_store(path)
        stack.callback(store.close)
        visits = store.visits(patient.id)
        exams = [store.load_exam(visit.id, atlas.n_cells) for visit in visits]
        stored = [latest(store.evaluations(visit.id)) for visit in visits]
        clinic = clinic_of(store.settings())
        events = store.events(patient.id)
        _write_cohort(folder / "cohort", store, atlas)
        record = read_record(store, atlas, patient.id, photos=True)
        write_archive(store, patient.id, folder / ARCHIVE)
    told(2, PARTS)
    for number, exam in enumerate(exams, start=1):
        write_visit_png(folder / f"visit-{number}.png", exam, atlas)
    told(3, PARTS)
    report = report_of(exams, atlas, evaluations=stored, events=events, rules=clinic)
    for template in TEMPLATES:
        write_report(folder / f"report-{template.key}.pdf", template.key, report)
    told(4, PARTS)
    summary = {
        "patient": {"name": patient.name, "born": patient.born.isoformat(), "id": patient.number},
        "visits": [
            visit_summary(exam, atlas, evaluation, clinic)
            for exam, evaluation in zip(exams, stored, strict=True)
        ],
    }
    _write_json(folder / "summary.json", summary)
    compared = compared_json((exams[-2], exams[-1]), (stored[-2], stored[-1]), atlas, clinic)
    _write_json(folder / "comparison.json", compared)
    write_bundle(folder / "patient.fhir.json", bundle_of(_with_files(record, folder), atlas))
    told(5, PARTS)
    take_screenshots(folder, make_window(), path)
    told(6, PARTS)


def _write_cohort(folder: Path, store: Store, atlas: Atlas) -> None:
    """Write the tables for research, where the part of Painmap that writes them is installed."""
    from painmap.cohort.pseudonyms import Pseudonyms, new_key
    from painmap.cohort.schema import NoPyarrowError
    from painmap.cohort.writing import write_cohort
    from painmap.storage.cohort import VisitFilter

    try:
        write_cohort(store, atlas, folder, Pseudonyms(new_key()), VisitFilter(drafts=True), jobs=1)
    except NoPyarrowError as error:
        print(f"Without cohort/*.parquet: {error}", file=sys.stderr)


def _with_files(record: PatientRecord, folder: Path) -> PatientRecord:
    """The patient with the maps, and the page of the last visit, that the demo has written."""
    visits = [
        replace(visit, picture=(folder / f"visit-{number}.png").read_bytes())
        for number, visit in enumerate(record.visits, start=1)
    ]
    visits[-1] = replace(visits[-1], pdf=(folder / "report-visit.pdf").read_bytes())
    return replace(record, visits=tuple(visits))


def _write_json(path: Path, values: dict[str, Any]) -> None:
    text = json.dumps(values, indent=2, ensure_ascii=False)
    path.write_text(text + "\n", encoding="utf-8")


def _prepared(out: Path) -> Path:
    """The folder, made where missing; refused where a demo lies in it already."""
    try:
        out.mkdir(parents=True, exist_ok=True)
        if (out / DATABASE).exists():
            raise KnownError(
                f"The folder {out} already holds a demo.", "Name an empty or a new folder."
            )
        probe = out / f".painmap-{os.getpid()}"
        probe.touch()
        probe.unlink()
    except OSError as error:
        raise KnownError(
            f"The folder {out} cannot be written.", "Name a folder where you may write."
        ) from error
    return out


def take_screenshots(folder: Path, window: MainWindow, path: Path) -> None:
    """Walk through the main screens on the demo's file and keep a picture of each."""
    from painmap.ui.map.map_tab import MapTab

    window.resize(*WINDOW)
    window.show()
    shot = _Camera(folder, window)
    window.stack.setCurrentWidget(window.first_run)
    shot.take("first-run")
    window.files.open(path)
    store: Store = window.session.store
    shot.take("patients")
    patient: Patient = store.search_patients("")[0].patient
    window.open_patient(patient)
    shot.take("patient")
    visits: list[Visit] = store.visits(patient.id)
    window.open_visit(visits[-1])
    window.exam.show_tab("map")
    map_tab = window.exam.tab("map")
    assert isinstance(map_tab, MapTab)
    body = window.session.body
    shot.wait_for(lambda: all(map_tab.warming.is_warm(body, key) for key in body.charts))
    for tab in ("map", "limbs", "summary"):
        window.exam.show_tab(tab)
        shot.take(f"exam-{tab}")
    window.exam.show_tab("map")
    map_tab.state.choose_tile("l_leg", "leg")
    shot.take("exam-leg")
    window.go_back()
    window.open_compare(visits[-2].id, visits[-1].id)
    shot.take("compare")
    window.close()


class _Camera:
    """Takes pictures of a window once it has come to rest."""

    def __init__(self, folder: Path, window: MainWindow) -> None:
        self._folder = folder
        self._window = window

    def wait_for(self, ready: Callable[[], bool]) -> None:
        """Let the window work until `ready`, for a while at most."""
        from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop

        deadline = QDeadlineTimer(WAIT_MS)
        while not ready() and not deadline.hasExpired():
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)

    def take(self, name: str) -> None:
        """Save `screen-NAME.png` when the window has been at rest for a moment."""
        from PySide6.QtCore import QDeadlineTimer

        quiet = QDeadlineTimer(QUIET_MS)

        def at_rest() -> bool:
            if self._window.background.busy:
                quiet.setRemainingTime(QUIET_MS)
            return quiet.hasExpired()

        self.wait_for(at_rest)
        target = self._folder / f"screen-{name}.png"
        if not self._window.grab().save(str(target)):
            raise KnownError(f"The picture {target.name} was not written.", "Is the disk full?")
