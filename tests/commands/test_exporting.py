"""`export fhir`, `dicom`, `pdf` and `import patients` at the command line, on a real file."""

from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np
import pydicom
import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication

from painmap import cli
from painmap.atlas.atlas import Atlas
from painmap.core.exam import paint_edit
from painmap.core.layers import LayerKey
from painmap.exchange.fhir_people import patient_resource
from painmap.storage.store import create_throw_away, open_store
from tests.exchange.fhir_rules import check_bundle, resources_of
from tests.exchange.visits import PATIENT, a_visit

WORDS = "four plain words here"


@pytest.fixture(scope="module")
def clinic(tmp_path_factory: pytest.TempPathFactory, atlas: Atlas) -> Path:
    """A patient with a draft on which a leg is painted."""
    path = tmp_path_factory.mktemp("clinic") / "clinic.painmap"
    with closing(create_throw_away(path, "Dr Test")) as store:
        store.add_patient(PATIENT)
        visit = a_visit(versions=atlas.versions)
        store.add_visit(visit)
        exam = store.open_exam(visit.id, atlas.n_cells)
        edit = paint_edit(exam, LayerKey("pain"), np.flatnonzero(atlas.limb == 4), 4, "Paint")
        assert edit is not None
        exam.apply(edit)
        store.append_edit(visit.id, edit)
    return path


def run(capsys: pytest.CaptureFixture[str], *arguments: object, code: int = 0) -> dict[str, Any]:
    """Carry out a command, in JSON; what it said."""
    assert cli.run(cli.parser().parse_args([*map(str, arguments), "--json"])) == code
    said = json.loads(capsys.readouterr().out)
    assert said["ok"] == (code == 0)
    return dict(said)


def exports(clinic: Path) -> list[str]:
    with closing(open_store(clinic)) as store:
        return [one.line.detail for one in store.audit() if one.line.action == "export"]


def test_a_patient_goes_out_as_fhir(
    capsys: pytest.CaptureFixture[str], clinic: Path, tmp_path: Path
) -> None:
    out = tmp_path / "patient.json"
    said = run(capsys, "export", "fhir", "--patient", "77", "--out", out, clinic)
    bundle = json.loads(out.read_text(encoding="utf-8"))
    check_bundle(bundle)
    assert said["resources"] == len(bundle["entry"])
    assert said["preliminary"] == [1]
    assert not resources_of(bundle, "Binary")
    assert exports(clinic)[-1] == "FHIR, command line"


@pytest.mark.long
def test_pages_go_along_when_asked_for(
    capsys: pytest.CaptureFixture[str], clinic: Path, tmp_path: Path, qapp: QApplication
) -> None:
    out = tmp_path / "visit.json"
    run(capsys, "export", "fhir", "--visit", 1, "--pages", "--out", out, clinic)
    bundle = json.loads(out.read_text(encoding="utf-8"))
    check_bundle(bundle)
    kinds = {one["contentType"] for one in resources_of(bundle, "Binary")}
    assert kinds == {"image/png", "application/pdf"}


@pytest.mark.long
def test_a_visit_goes_out_as_dicom(
    capsys: pytest.CaptureFixture[str], clinic: Path, tmp_path: Path, qapp: QApplication
) -> None:
    run(capsys, "export", "dicom", "--out", tmp_path / "visit.dcm", clinic)
    found = pydicom.dcmread(tmp_path / "visit.dcm")
    assert found.EncapsulatedDocument.startswith(b"%PDF-")
    assert exports(clinic)[-1] == "visit, DICOM, command line"


@pytest.mark.long
def test_a_visit_goes_out_as_a_locked_pdf(
    capsys: pytest.CaptureFixture[str],
    clinic: Path,
    tmp_path: Path,
    qapp: QApplication,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PAINMAP_PDF_PASSPHRASE", WORDS)
    said = run(capsys, "export", "pdf", "--out", tmp_path / "visit.pdf", clinic)
    assert WORDS not in json.dumps(said)
    reader = PdfReader(tmp_path / "visit.pdf")
    assert reader.decrypt(WORDS)
    assert "Muster" in reader.pages[0].extract_text()
    assert exports(clinic)[-1] == "visit, locked PDF, command line"


@pytest.mark.parametrize(("passphrase", "code"), [("short", 1), ("", 4)])
def test_without_a_good_passphrase_nothing_goes_out(
    capsys: pytest.CaptureFixture[str], clinic: Path, tmp_path: Path, passphrase: str, code: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    before = exports(clinic)
    monkeypatch.setenv("PAINMAP_PDF_PASSPHRASE", passphrase)
    run(capsys, "export", "pdf", "--out", tmp_path / "visit.pdf", clinic, code=code)
    assert not list(tmp_path.iterdir())
    assert exports(clinic) == before


def test_patients_come_in_once(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    clinic = tmp_path / "clinic.painmap"
    create_throw_away(clinic, "Dr Test").close()
    other = patient_resource(PATIENT) | {"name": [{"family": "Mustér", "given": ["Uta"]}]}
    other["identifier"] = []
    broken = {"resourceType": "Patient", "name": [{"family": "Nobody"}]}
    source = tmp_path / "patients.ndjson"
    source.write_text(
        "\n".join(json.dumps(each) for each in (patient_resource(PATIENT), other, broken)),
        encoding="utf-8",
    )
    dry = run(capsys, "import", "patients", "--dry-run", source, clinic, code=3)
    assert dry["added"] == 0
    first = run(capsys, "import", "patients", source, clinic, code=3)
    assert (first["added"], first["similar"], first["here"]) == (1, 1, 0)
    assert first["problems"] == ["Patient 3: has no whole date of birth."]
    again = run(capsys, "import", "patients", "--similar", source, clinic, code=3)
    assert (again["added"], again["similar"], again["here"]) == (1, 1, 1)
    with closing(open_store(clinic)) as store:
        assert {row.patient.name for row in store.search_patients("")} == {
            "Muster, Ute", "Mustér, Uta",
        }  # fmt: skip
