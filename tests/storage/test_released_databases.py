"""A clinic file of each released schema opens, is encrypted, and counts as it counted then."""

from __future__ import annotations

import hashlib
import json
import shutil
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from painmap.atlas.atlas import Atlas
from painmap.core.exam import Exam
from painmap.core.stamps import utc_now
from painmap.storage.checking import faults_of
from painmap.storage.database import engine_for
from painmap.storage.encrypting import encrypt_file, is_plain
from painmap.storage.migrating import revision_of
from painmap.storage.store import Store, open_store
from painmap.storage.tables import REVISION
from painmap.storage.vault.slots import Cost
from painmap.storage.vault.unlocking import (
    Access,
    new_access,
    new_keys,
    people_of,
    unlock,
    unlock_with_code,
)

FOLDER = Path(__file__).parents[1] / "data" / "databases"
HELD: dict[str, Any] = json.loads((FOLDER / "held.json").read_text(encoding="utf-8"))
REVISIONS = ("0001", "0002", "0003", "0004", "0005")
PHRASE = "an old clinic of nobody"
CODE = "000G-40R4-0M30-E209-185G-R38E-1W81-24GK-CXNT"


def opened(revision: str, folder: Path) -> tuple[Path, Access]:
    """Copy a file and let somebody in, as the unlock screen does; the plain ones are encrypted."""
    path = folder / "clinic.painmap"
    shutil.copy(FOLDER / f"clinic-{revision}.painmap", path)
    if is_plain(path):
        access = new_access("ada")
        keys = new_keys(access, "Ada", PHRASE, file_id="f" * 32, cost=Cost(1, 64, 1))
        encrypt_file(path, access, keys)
        return path, access
    shutil.copy(FOLDER / f"clinic-{revision}.painmap-keys", folder / "clinic.painmap-keys")
    ((person, name),) = people_of(path)
    assert name == "Dr Adler"
    return path, unlock(path, person, PHRASE, utc_now())


def counted(exam: Exam, atlas: Atlas) -> dict[str, Any]:
    """Return of each layer what the release that wrote it counted."""
    body, found = atlas.body(exam.visit.body), {}
    for layer in exam.layers:
        values = exam.layer(layer)
        painted = values > 0
        found[str(layer)] = {
            "cells": int(painted.sum()),
            "sha256": hashlib.sha256(values.tobytes()).hexdigest(),
            "cm2": round(float(body.area_cm2[painted].astype(np.float64).sum()), 2),
            **{key: areas_of(atlas, key, painted) for key in ("limb10", "wpi19")},
        }
    return found


def areas_of(atlas: Atlas, scheme: str, painted: np.ndarray) -> list[str]:
    areas = atlas.schemes[scheme].areas
    touched = np.unique(atlas.area_of_cell(scheme)[painted])
    return sorted({areas[index].key for index in touched if index < len(areas)})


def held_now(store: Store, atlas: Atlas) -> dict[str, Any]:
    held = {}
    for patient in HELD["patients"]:
        for visit in store.visits(patient):
            exam = store.load_exam(visit.id, atlas.n_cells)
            held[visit.id] = {
                "patient": visit.patient_id,
                "number": visit.number,
                "state": visit.state,
                "height_cm": visit.height_cm,
                "began_at": visit.began_at.isoformat(),
                "note": visit.note,
                "layers": counted(exam, atlas),
                "findings": sorted(
                    [key.subject, key.item, value]
                    for key, value in exam.findings.items()
                    if key.item != "photo"
                ),
                "evaluations": len(store.evaluations(visit.id)),
            }
    return held


def test_every_released_schema_has_its_file() -> None:
    found = {file.stem.removeprefix("clinic-") for file in FOLDER.glob("*.painmap")}
    assert found == set(REVISIONS)
    assert REVISION in found


@pytest.mark.parametrize("revision", REVISIONS)
def test_it_opens_and_counts_the_same(revision: str, tmp_path: Path, atlas: Atlas) -> None:
    path, access = opened(revision, tmp_path)
    assert not is_plain(path)
    with closing(open_store(path, access)) as store:
        expected = HELD["visits"]
        if revision == "0001":  # there were no evaluations yet
            expected = {key: {**visit, "evaluations": 0} for key, visit in expected.items()}
        assert held_now(store, atlas) == expected
        assert {key: store.setting(key) for key in HELD["settings"]} == HELD["settings"]
        assert [row.patient.id for row in store.search_patients("brien soeren")] == HELD[
            "patients"
        ][1:]
        assert len(store.events(HELD["patients"][0])) == (revision != "0001")
    engine = engine_for(path, access)
    with engine.connect() as connection:
        assert revision_of(connection) == REVISION
        assert list(faults_of(connection)) == []  # all rules of today are there, too
    engine.dispose()
    for file in tmp_path.rglob("*.painmap*"):
        assert "Müller".encode() not in file.read_bytes(), file.name


def test_the_encrypted_one_opens_with_its_code_alone(tmp_path: Path) -> None:
    path = tmp_path / "clinic.painmap"
    shutil.copy(FOLDER / "clinic-0004.painmap", path)
    with closing(open_store(path, unlock_with_code(path, CODE))) as store:
        assert len(store.search_patients("")) == 2


@pytest.mark.parametrize("revision", ["0001", "0003"])
def test_they_are_what_those_releases_wrote(revision: str) -> None:
    """Plain then: had a later release written these files anew, they would prove nothing."""
    data = (FOLDER / f"clinic-{revision}.painmap").read_bytes()
    assert data.startswith(b"SQLite format 3\0")
    assert b"CREATE TABLE person" not in data
