"""The whole window at work on a clinic file of its own, till it is killed."""

from __future__ import annotations

import os
import sys
from datetime import date
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from painmap.atlas.atlas import open_atlas
from painmap.core.exam import paint_edit
from painmap.core.layers import LayerKey
from painmap.core.patient import Patient
from painmap.core.stamps import new_id, utc_now
from painmap.core.visit import Visit
from painmap.storage.entering import found_clinic
from painmap.storage.vault.slots import Cost
from painmap.ui.parts.preferences import PreferenceFile
from painmap.ui.session.session import Session
from painmap.ui.window.window import MainWindow
from tests.plain_words import PLANTED


def main(folder: Path) -> None:
    application = QApplication([])
    atlas = open_atlas()
    window = MainWindow(Session(lambda: atlas), PreferenceFile(folder / "preferences.json"))
    window.show()
    family, given, number, note = PLANTED
    patient = Patient(new_id(), family, given, date(2013, 4, 12), "female", number)
    store = found_clinic(
        folder / "clinic.painmap", "Dr Test", "painted till it is killed", Cost(1, 8, 1)
    )
    store.add_patient(patient)
    visit = Visit(
        id=new_id(), patient_id=patient.id, number=1, kind="first exam", began_at=utc_now(),
        versions=atlas.versions, body="preteen",
    )  # fmt: skip
    store.add_visit(visit)
    window.files.let_in(store)
    window.patients.search.setText(family)
    window.open_patient(patient)
    window.open_visit(visit)
    session, dice = window.session, np.random.default_rng(1)

    def paint() -> None:
        start = int(dice.integers(0, 800_000))
        cells = np.arange(start, start + 4_000, dtype=np.int32)
        session.push(paint_edit(session.exam, LayerKey("pain"), cells, 5, "Paint pain"))
        session.change_visit("Note", note=f"{note} {start}")

    timer = QTimer(window)
    timer.timeout.connect(paint)
    timer.start(10)
    QTimer.singleShot(0, lambda: print("painting", flush=True))
    application.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
