"""Write `tests/data/databases/clinic-REVISION.painmap` with this checkout, for tests of later ones.

Everything in it is invented, and the same in every release: `held.json` beside it says what.
"""

from __future__ import annotations

import sys
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from painmap.atlas.atlas import Atlas, open_atlas
from painmap.core.edits import Edit, FindingEdit
from painmap.core.exam import Exam, paint_edit
from painmap.core.findings import FindingKey, limb_key
from painmap.core.layers import LayerKey
from painmap.core.patient import Patient
from painmap.core.record.photos import Picture
from painmap.core.record.therapy import TherapyEvent
from painmap.core.rules.evaluation import evaluation_of
from painmap.core.rules.result import RuleResult
from painmap.core.text import text
from painmap.core.visit import Visit
from painmap.storage.people import Actor, Person
from painmap.storage.store import Store, create_store
from painmap.storage.tables import REVISION
from painmap.storage.vault.slots import Cost
from painmap.storage.vault.unlocking import Access, new_keys

FOLDER = Path(__file__).resolve().parents[1] / "tests" / "data" / "databases"
BEGAN = datetime(2026, 3, 2, 9, 30, 0, 125_000, tzinfo=UTC)
ADLER = f"{90:032x}"
LAYERS = (
    LayerKey("pain"),
    LayerKey("allodynia"),
    LayerKey("pain", "burning"),
    LayerKey("swelling"),
)


def main() -> None:
    atlas = open_atlas()
    access = Access(bytes(range(20)), bytes(range(16)), ADLER, "passphrase")
    keys = new_keys(access, "Dr Adler", "an old clinic of nobody", file_id=f"{99:032x}",
                    cost=Cost(1, 64, 1))  # fmt: skip
    path = FOLDER / f"clinic-{REVISION}.painmap"
    made = create_store(path, access, keys, examiner="Dr Adler", clinic="Kinderklinik Beispiel")
    with closing(made) as store:
        store.save_person(Person(ADLER, "Dr Adler", "administrator", BEGAN))
        store.actor = Actor(ADLER, "Dr Adler", "administrator")
        fill(store, atlas)
    print(path)


def fill(store: Store, atlas: Atlas) -> None:
    """Put in two patients, two signed visits and a draft, a photo and an event."""
    store.set_setting("count_layers", ["pain", "allodynia"])
    lena = Patient(f"{1:032x}", "Müller", "Lena", date(2013, 1, 5), "female", "77-3", BEGAN)
    soren = Patient(f"{2:032x}", "O’Brien", "Søren", date(2010, 11, 30), "male", "", BEGAN)
    for patient in (lena, soren):
        store.add_patient(patient)
    plan = ((lena, 1, "preteen"), (lena, 2, "preteen"), (soren, 1, "adult_male"))
    for place, (patient, number, body) in enumerate(plan):
        visit = Visit(
            id=f"{10 + place:032x}",
            patient_id=patient.id,
            number=number,
            kind="first exam" if number == 1 else "follow-up",
            began_at=BEGAN + timedelta(days=14 * place),
            versions=atlas.versions,
            body=body,
            examiner="Dr Adler",
            reporter="parent",
            height_cm=145.5 + place,
            weight_kg=None if place else 38.0,
            note="müde",
        )
        store.add_visit(visit)
        exam = store.open_exam(visit.id, atlas.n_cells)
        paint(store, exam, atlas, place)
        if place == 0:
            store.fold(visit.id)
        if number == 2:
            take_photo(store, exam)
            continue
        said = [RuleResult("pattern", 1, text("localized AMPS"), "localized")]
        evaluation = evaluation_of(visit.id, said, by="Dr Adler", cause="signed")
        store.sign_visit(visit.id, BEGAN + timedelta(days=14 * place, hours=1), evaluation)
    store.save_event(
        TherapyEvent(f"{50:032x}", lena.id, "goal", date(2026, 3, 9), None, "Swim", made_at=BEGAN)
    )


def paint(store: Store, exam: Exam, atlas: Atlas, place: int) -> None:
    centres, dice = atlas.body(exam.visit.body).centres, np.random.default_rng(100 + place)
    for layer in LAYERS:
        for stroke in range(3):
            centre = centres[dice.integers(atlas.n_cells)]
            near = np.flatnonzero(((centres - centre) ** 2).sum(1) < (2 + stroke) ** 2)
            value = int(dice.integers(1, 11)) if layer.kind == "pain" else 1
            put(store, exam, paint_edit(exam, layer, near, value, "Paint"))
    gone = np.flatnonzero(exam.layer(LayerKey("pain")))[:40]
    put(store, exam, paint_edit(exam, LayerKey("pain"), gone, 0, "Erase"))
    touched = FindingEdit(limb_key("l_leg", "touch"), None, "cold")
    warm = FindingEdit(limb_key("l_leg", "temperature_c"), None, 31.0)
    put(store, exam, Edit((touched, warm), "Touch"))
    drawn = FindingEdit(FindingKey("layer:pain", "drawn_by"), None, "patient")
    put(store, exam, Edit((drawn,), "By"))


def take_photo(store: Store, exam: Exam) -> None:
    photo = Picture.new(exam.visit.id, BEGAN, (4, 3), b"\xff\xd8 a photo of nobody \xff\xd9")
    store.add_picture(photo)
    shown = FindingEdit(limb_key("r_arm", "photo"), None, photo.finding)
    put(store, exam, Edit((shown,), "Photo"))


def put(store: Store, exam: Exam, edit: Edit | None) -> None:
    assert edit is not None
    exam.apply(edit)
    store.append_edit(exam.visit.id, edit)


if __name__ == "__main__":
    main()
