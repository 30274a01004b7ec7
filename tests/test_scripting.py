"""The script of the page works as it stands there; what it names is kept."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader

from painmap import scripting
from painmap.atlas.atlas import Atlas
from painmap.commands.command_parser import EPILOG
from painmap.commands.options import NAMES
from painmap.core.visit import SignedVisit
from painmap.storage.store import Store, create_throw_away, open_store
from tests.storage.samples import sample_patient, sample_visit

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "docs" / "scripting.md").read_text(encoding="utf-8")


@pytest.fixture
def clinic(tmp_path: Path, atlas: Atlas) -> Path:
    """A file that opens freely, with one patient and a painted visit."""
    path = tmp_path / "clinic.painmap"
    with closing(create_throw_away(path)) as store:
        patient = sample_patient()
        store.add_patient(patient)
        visit = replace(sample_visit(patient), versions=atlas.versions, weight_kg=40.0)
        store.add_visit(visit)
        exam = store.open_exam(visit.id, atlas.n_cells)
        leg = scripting.cells_of(atlas, "l_leg")
        lower = leg[atlas.limb_pos[leg] > 1.5]
        scripting.paint(store, exam, "allodynia:cotton_wisp", lower)
    return path


def newest(store: Store, atlas: Atlas) -> dict[str, float]:
    exam = scripting.load_exam(store, scripting.find_patient(store), atlas)
    sizes = scripting.count(store, exam, atlas)["layers"]
    return {name: size["cm2"] for name, size in sizes.items()}


def test_the_script_of_the_page_paints_counts_compares_and_prints(
    clinic: Path, atlas: Atlas
) -> None:
    script = re.search(r"```python\n(.*?)```", PAGE, re.DOTALL)
    assert script is not None
    assert len([line for line in script[1].splitlines() if line.strip()]) <= 25
    done = subprocess.run(
        [sys.executable, "-c", script[1]],
        cwd=clinic.parent,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    with closing(open_store(clinic)) as store:
        sizes = newest(store, atlas)
    told = done.stdout.splitlines()
    assert told[0] == "Affected: L leg"
    assert f"pain: {sizes['pain']} cm²" in done.stdout
    assert sizes["pain"] < sizes["allodynia"]
    assert "left leg" in done.stdout
    text = PdfReader(clinic.with_name("comparison.pdf")).pages[0].extract_text()
    assert "Müller" in text


def test_every_command_of_the_page_is_one_and_the_other_way_round() -> None:
    table = PAGE.partition("| command |")[2].partition("\n\n")[0]
    cells = re.findall(r"^\| (`.+?) \|", table, re.MULTILINE)
    told = {name for cell in cells for name in re.findall(r"`([a-z]+)", cell)}
    assert told == {*NAMES, "demo", "bench"}
    for line in re.findall(r"^\| `?(\d+)", PAGE, re.MULTILINE):
        assert f"\n  {line} " in EPILOG


def test_nothing_is_painted_where_it_must_not_be(clinic: Path, atlas: Atlas) -> None:
    with closing(open_store(clinic)) as store:
        patient = scripting.find_patient(store, "77-3")
        exam = scripting.load_exam(store, patient, atlas, "1")
        with pytest.raises(ValueError, match="unknown kind"):
            scripting.paint(store, exam, "anger", [1])
        with pytest.raises(KeyError, match="l_leg"):
            scripting.cells_of(atlas, "leg")
        store.sign_visit(exam.visit.id, exam.visit.began_at)
        signed = scripting.load_exam(store, patient, atlas, "1")
        with pytest.raises(SignedVisit):
            scripting.paint(store, signed, "pain", [1], 4)
