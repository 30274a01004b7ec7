"""What is written is whole, readable by a stranger, and leaves nothing where it fails."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from painmap.archive.faults import StoppedError
from painmap.archive.writing import ArchiveWriter, write_archive
from painmap.atlas.atlas import Atlas
from painmap.core.layers import LayerKey
from painmap.errors import KnownError
from tests.archive.conftest import Source
from tests.archive.forging import read
from tests.archive.rich import JPEG, MARK
from tests.storage.small_disk import mounted_disk

PAGE = Path(__file__).parents[2] / "docs" / "archive.md"


def test_a_stranger_reads_it_with_ten_lines_of_the_page(
    source: Source, tmp_path: Path, atlas: Atlas
) -> None:
    script = re.search(r"```python\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    assert script is not None
    lines = [line for line in script[1].splitlines() if line.strip()]
    assert len(lines) <= 12
    assert "painmap" not in script[1]
    done = subprocess.run(
        [sys.executable, "-I", "-c", script[1], str(source.archive)],
        capture_output=True, text=True, check=True, cwd=tmp_path,
    )  # fmt: skip
    said = {tuple(line.split("\t")[:2]): line.split("\t")[2] for line in done.stdout.splitlines()}
    for visit in source.store.visits(source.patient.id):
        exam = source.store.load_exam(visit.id, atlas.n_cells)
        for layer, values in exam.layers.items():
            if values.any():
                assert said.pop((str(visit.number), str(layer))) == str(np.count_nonzero(values))
    assert not said


def test_entries_hold_what_their_names_say(source: Source) -> None:
    entries = read(source.archive)
    manifest = json.loads(entries["manifest.json"])
    assert manifest["counts"] == {
        "visits": 3, "signed": 2, "edits": 61, "findings": 46, "photos": 1, "events": 2,
    }  # fmt: skip
    assert {each["name"] for each in manifest["entries"]} == entries.keys() - {"manifest.json"}
    assert [data for name, data in entries.items() if name.endswith(".jpg")] == [JPEG]
    visit = json.loads(entries["visits/3/visit.json"])
    assert visit["visit"]["started_from"] == source.store.visits(source.patient.id)[1].id
    edits = json.loads(entries["visits/1/edits.json"])
    assert edits[3]["parts"][0]["after"] == f"{MARK}!", "what was typed and replaced is there, too"


def test_a_mask_is_read_by_numpy(source: Source, atlas: Atlas) -> None:
    import io

    entries = read(source.archive)
    first = source.store.visits(source.patient.id)[0]
    layers = json.loads(entries["visits/1/visit.json"])["layers"]
    (pain,) = (each for each in layers if each["layer"] == "pain")
    runs = np.load(io.BytesIO(entries[pain["mask"]]), allow_pickle=False)
    assert (runs.dtype, runs.shape[1]) == (np.int32, 3)
    values = np.zeros(atlas.n_cells, np.uint8)
    for start, length, value in runs:
        values[start : start + length] = value
    stored = source.store.load_exam(first.id, atlas.n_cells).layers[LayerKey("pain")]
    assert np.array_equal(values, stored)


def test_stopping_and_full_disks_leave_what_was_there(source: Source, tmp_path: Path) -> None:
    target = tmp_path / "a.painmap.zip"
    target.write_bytes(b"before")

    def stop(done: int, _of: int) -> None:
        if done:
            raise StoppedError

    with pytest.raises(StoppedError):
        write_archive(source.store, source.patient.id, target, progress=stop)
    with pytest.raises(KnownError, match="could not be written"):
        write_archive(source.store, source.patient.id, tmp_path / "no such folder" / "a.zip")
    assert [path.name for path in tmp_path.iterdir()] == [target.name]
    assert target.read_bytes() == b"before"
    with mounted_disk(tmp_path / "small", "16k") as small:
        with pytest.raises(KnownError, match="Nothing was written to") as full:
            write_archive(source.store, source.patient.id, small / "a.painmap.zip")
        assert full.value.text == "The disk is full."
        assert not list(small.iterdir())


def test_a_damaged_map_is_told_and_nothing_is_written(tmp_path: Path) -> None:
    from contextlib import closing

    from painmap.core.exam import paint_edit
    from painmap.storage.faults import DamagedVisitError
    from painmap.storage.store import create_throw_away
    from tests.opening import tampering
    from tests.storage.samples import sample_patient, sample_visit

    patient = sample_patient()
    visit = sample_visit(patient)
    with closing(create_throw_away(tmp_path / "clinic.painmap")) as store:
        store.add_patient(patient)
        store.add_visit(visit)
        edit = paint_edit(store.open_exam(visit.id, 100), LayerKey("pain"), [5], 3, "Paint")
        assert edit is not None
        store.append_edit(visit.id, edit)
        with closing(tampering(tmp_path / "clinic.painmap")) as other:
            other.execute("UPDATE edit SET payload = zeroblob(30)")
        with pytest.raises(DamagedVisitError):
            write_archive(store, patient.id, tmp_path / "a.painmap.zip")
    assert not (tmp_path / "a.painmap.zip").exists()


def test_what_was_abandoned_in_the_middle_of_a_step_leaves_nothing(
    source: Source, tmp_path: Path
) -> None:
    target = tmp_path / "a.painmap.zip"
    writer = ArchiveWriter(source.store, source.patient.id, target)
    assert writer.begin() == 3
    writer.write_visit(0)
    assert len(list(tmp_path.iterdir())) == 1
    writer.abandon()
    assert not list(tmp_path.iterdir())
    with pytest.raises(StoppedError):
        writer.write_visit(1)
