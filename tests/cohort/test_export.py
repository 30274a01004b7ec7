"""The tables say what the screen says, and nobody's name."""

from __future__ import annotations

import csv
import json
import shutil
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from painmap import cli
from painmap.atlas.atlas import Atlas
from painmap.cohort.columns import TABLES
from painmap.cohort.pseudonyms import Pseudonyms, new_key
from painmap.cohort.writing import write_cohort
from painmap.core.counts import counted_areas
from painmap.core.findings import limb_of
from painmap.core.patient import age_in_years
from painmap.core.trial_numbers import stimulus_numbers
from painmap.core.trials import trials_of
from painmap.storage.cohort import VisitFilter
from painmap.storage.store import Store, open_store
from painmap.summary import layer_sizes, visit_summary
from tests.opening import connect
from tests.storage.small_disk import mounted_disk

parquet = pytest.importorskip("pyarrow.parquet", reason="no pyarrow: extra “research”")


def rows_of(folder: Path, table: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = parquet.read_table(folder / f"{table}.parquet").to_pylist()
    return rows


def run(*arguments: str) -> int:
    return cli.run(cli.parser().parse_args(["cohort", *arguments]))


def test_a_visit_is_a_row_with_the_figures_of_the_summary(
    exported: Path, store: Store, atlas: Atlas
) -> None:
    patient = store.search_patients("")[0].patient
    visits = store.visits(patient.id)
    rows = rows_of(exported, "visits")
    assert [row["number"] for row in rows] == [visit.number for visit in visits]
    assert len({row["patient"] for row in rows}) == 1
    assert len({row["visit"] for row in rows}) == len(visits)
    for row, visit in zip(rows, visits, strict=True):
        exam = store.load_exam(visit.id, atlas.n_cells)
        stored = store.evaluations(visit.id)
        told = visit_summary(exam, atlas, stored[-1] if stored else None)
        assert row["areas_affected"] == len(told["areas"])
        assert row["height"] == pytest.approx(visit.height_cm)
        day = visit.began_at.astimezone().date()
        assert row["age"] == pytest.approx(age_in_years(patient.born, day), abs=0.1)
        assert row["date"] is None
        for kind in ("pain", "allodynia"):
            if kind in told["layers"]:
                assert row[f"{kind}_cm2"] == pytest.approx(told["layers"][kind]["cm2"], abs=0.06)
        # Only what was stored is told: a draft has no evaluation.
        for rule in ("wpi", "sss", "fs"):
            assert row[rule] == (told["scores"][rule] if stored else None)
    apart = visits[-1].began_at.astimezone().date() - visits[0].began_at.astimezone().date()
    assert [rows[0]["day"], rows[-1]["day"]] == [0, apart.days]


def test_areas_have_the_states_and_cm2_of_the_screen(
    exported: Path, store: Store, atlas: Atlas
) -> None:
    patient = store.search_patients("")[0].patient
    rows = rows_of(exported, "areas")
    visits = {row["number"]: row["visit"] for row in rows_of(exported, "visits")}
    for visit in store.visits(patient.id):
        exam = store.load_exam(visit.id, atlas.n_cells)
        body = atlas.body(visit.body)
        mine = [row for row in rows if row["visit"] == visits[visit.number]]
        by_layer = {(row["area"], row["layer"]): row for row in mine}
        for area in counted_areas(exam, atlas, body):
            for kind in ("pain", "allodynia", "tender", "swelling"):
                row = by_layer[area.area.key, kind]
                assert row["state"] == area.state
                if area.state == "none":
                    assert row["examined"] is None
                    assert row["affected"] is None
                if area.state == "free":
                    assert row["examined"] is True
                    assert row["affected"] is False
                    assert row["cm2"] == 0
        sizes = layer_sizes(exam, body, _scale(exam, atlas))
        for kind in ("pain", "allodynia"):
            if kind in sizes:
                cm2 = sum(row["cm2"] or 0 for row in mine if row["layer"] == kind)
                assert cm2 == pytest.approx(sizes[kind]["cm2"], abs=0.1)


def _scale(exam: Any, atlas: Atlas) -> Any:
    from painmap.core.counts import exam_counter

    return exam_counter(exam, atlas, atlas.body(exam.visit.body)).scale


def test_masks_are_the_cells_of_the_layers(exported: Path, store: Store, atlas: Atlas) -> None:
    patient = store.search_patients("")[0].patient
    visit = store.visits(patient.id)[0]
    exam = store.load_exam(visit.id, atlas.n_cells)
    key = rows_of(exported, "visits")[0]["visit"]
    masks = {row["layer"]: row for row in rows_of(exported, "masks") if row["visit"] == key}
    for layer, values in exam.layers.items():
        cells = np.flatnonzero(values)
        if cells.size:
            assert masks[str(layer)]["cells"] == cells.tolist()
            assert masks[str(layer)]["values"] == values[cells].tolist()
    for trial in trials_of(exam.findings):
        zone = np.flatnonzero(exam.layer(trial.zone_layer))
        if zone.size:
            assert masks[f"trial:{trial.number}"]["cells"] == zone.tolist()


def test_trials_have_the_numbers_of_their_stimulus(
    exported: Path, store: Store, atlas: Atlas
) -> None:
    patient = store.search_patients("")[0].patient
    keys = {row["number"]: row["visit"] for row in rows_of(exported, "visits")}
    rows = rows_of(exported, "trials")
    seen = 0
    for visit in store.visits(patient.id):
        exam = store.load_exam(visit.id, atlas.n_cells)
        mine = {row["number"]: row for row in rows if row["visit"] == keys[visit.number]}
        assert set(mine) == {trial.number for trial in trials_of(exam.findings)}
        for stimulus in {trial.stimulus_key for trial in trials_of(exam.findings)}:
            numbers = stimulus_numbers(exam, atlas, stimulus)
            for area in numbers.trials if numbers is not None else ():
                row = mine[area.trial.number]
                assert row["cm2"] == pytest.approx(area.cm2)
                assert row["stimulus"] == stimulus
                if area.level is not None:
                    assert row["level_cm"] == pytest.approx(area.level.cm)
                    seen += 1
    assert seen


_NO_ROW = ("note", "photo", "length_cm", "set_together")


def test_findings_have_a_row_each_and_no_free_text(exported: Path, store: Store) -> None:
    patient = store.search_patients("")[0].patient
    visit = store.visits(patient.id)[0]
    exam = store.load_exam(visit.id, 1_000_000)
    wanted = {
        (place[0], place[1], key.item, key.basis)
        for key in exam.findings
        if (place := limb_of(key)) is not None and key.item not in _NO_ROW
    }
    key = rows_of(exported, "visits")[0]["visit"]
    rows = [row for row in rows_of(exported, "findings") if row["visit"] == key]
    assert {(r["limb"], r["moment"], r["item"], r["basis"]) for r in rows} == wanted
    temperatures = [row for row in rows if row["item"].startswith("temperature:")]
    assert all(row["unit"] == "°C" and row["readings"] for row in temperatures)


def test_nothing_tells_who_it_is(exported: Path, store: Store) -> None:
    patient = store.search_patients("")[0].patient
    whole = b"".join(path.read_bytes() for path in exported.iterdir())
    text = json.dumps(
        [rows_of(exported, table.name) for table in TABLES if table.name != "cells"], default=str
    )
    ids = [patient.id, *(visit.id for visit in store.visits(patient.id))]
    for secret in (patient.family, patient.given, patient.number, "Examiner", *ids,
                   patient.born.isoformat()):  # fmt: skip
        assert secret.encode() not in whole
        assert secret not in text


def test_every_column_is_in_the_dictionary_with_its_meaning(exported: Path) -> None:
    text = (exported / "dictionary.csv").read_text(encoding="utf-8")
    listed = list(csv.DictReader(text.splitlines()))
    words = (exported / "dictionary.md").read_text(encoding="utf-8")
    for table in TABLES:
        schema = parquet.read_schema(exported / f"{table.name}.parquet")
        mine = [row for row in listed if row["table"] == table.name]
        assert [row["column"] for row in mine] == schema.names
        for row, field in zip(mine, schema, strict=True):
            assert row["meaning"] == field.metadata[b"meaning"].decode() != ""
            assert row["null"] == field.metadata[b"null"].decode() != ""
            assert f"| `{row['column']}` |" in words
            if row["null"] == "never":
                column = parquet.read_table(
                    exported / f"{table.name}.parquet", columns=[field.name]
                )[0]
                assert column.null_count == 0, field.name


def test_only_what_was_asked_for_is_there(
    tmp_path: Path, clinic_path: Path, store: Store, exported: Path
) -> None:
    patient = store.search_patients("")[0].patient
    later = store.visits(patient.id)[1].began_at.astimezone().date()
    numbers = tmp_path / "numbers.txt"
    numbers.write_text("S-0001\n", encoding="utf-8")
    code = run(
        *("--out", str(tmp_path / "late"), "--from", later.isoformat(), "--dates", "shifted"),
        *("--sex", "female", "--age-below", "15", "--patients", str(numbers), str(clinic_path)),
    )
    assert code == 0
    (row,) = rows_of(tmp_path / "late", "visits")
    assert row["number"] == 2
    # Days count from the first visit, exported or not; another key, other pseudonyms.
    assert row["day"] > 0
    assert abs((row["date"] - later).days) <= 365
    assert row["patient"] != rows_of(exported, "visits")[0]["patient"]


def test_without_a_line_of_the_audit_no_table_is_there(
    tmp_path: Path, clinic_path: Path, atlas: Atlas
) -> None:
    copied = tmp_path / clinic_path.name
    for path in clinic_path.parent.glob(f"{clinic_path.name}*"):
        shutil.copy(path, tmp_path)
    store, out = open_store(copied), tmp_path / "out"
    with closing(store), closing(connect(copied)) as other:
        other.execute(
            "CREATE TRIGGER full BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, 'is full'); END"
        )
        with pytest.raises(Exception, match="is full"):
            write_cohort(store, atlas, out, Pseudonyms(new_key()), VisitFilter(sexes=frozenset()))
    assert not out.exists()


def test_what_cannot_be_done_is_a_sentence_and_leaves_nothing(
    tmp_path: Path, clinic_path: Path, exported: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("--out", str(exported), str(clinic_path)) == 1
    assert "already holds an export" in capsys.readouterr().err
    numbers = tmp_path / "numbers.txt"
    numbers.write_text("S-0001\nX-9\n", encoding="utf-8")
    assert run("--out", str(tmp_path / "a"), "--patients", str(numbers), str(clinic_path)) == 1
    assert "X-9" in capsys.readouterr().err
    key = tmp_path / "key"
    key.write_text("not a key", encoding="utf-8")
    assert run("--out", str(tmp_path / "a"), "--key", str(key), str(clinic_path)) == 1
    assert "64 hexadecimal digits" in capsys.readouterr().err
    assert not (tmp_path / "a").exists()
    with mounted_disk(tmp_path / "small", "64k") as small:
        assert run("--drafts", "--out", str(small / "a"), str(clinic_path)) == 1
        assert "The disk is full." in capsys.readouterr().err
        assert not list(small.iterdir())


def test_without_pyarrow_it_says_what_to_install(
    tmp_path: Path,
    clinic_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    assert run("--out", str(tmp_path / "a"), "--json", str(clinic_path)) == 1
    said = json.loads(capsys.readouterr().out)
    assert "pyarrow" in said["error"]
    assert "painmap[research]" in said["action"]


def test_two_processes_write_the_same_as_one(
    tmp_path: Path, clinic_path: Path, exported: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("painmap.cohort.reading.FEW", 0)
    shared = ("--key", str(exported.parent / "key"), "--drafts", str(clinic_path))
    assert run("--out", str(tmp_path / "two"), "--jobs", "2", *shared) == 0
    for table in TABLES:
        one, two = (parquet.read_table(at / f"{table.name}.parquet")
                    for at in (exported, tmp_path / "two"))  # fmt: skip
        assert one.equals(two), table.name
