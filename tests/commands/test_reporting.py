"""`report` and `compare` at the command line, on a locked clinic file with real paint."""

from __future__ import annotations

import json
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication

from painmap import cli
from painmap.atlas.atlas import Atlas
from painmap.commands.record_options import TEMPLATES
from painmap.core.exam import paint_edit
from painmap.core.layers import LayerKey
from painmap.core.stamps import new_id, utc_now
from painmap.storage.people import Person
from painmap.storage.store import create_store, open_store
from painmap.storage.vault.slots import Cost
from painmap.storage.vault.unlocking import Access, new_access, new_keys
from painmap.ui.paper import templates
from tests.storage.samples import sample_patient, sample_visit

ANNA, WORDS = "a" * 32, "four plain words here"


@pytest.fixture(scope="module")
def access() -> Access:
    return new_access(ANNA)


@pytest.fixture(scope="module")
def clinic(tmp_path_factory: pytest.TempPathFactory, access: Access, atlas: Atlas) -> Path:
    """A locked file: a patient with two drafts, the second with half of the paint, and a brother
    of the same family name."""
    path = tmp_path_factory.mktemp("clinic") / "clinic.painmap"
    keys = new_keys(access, "Anna Adler", WORDS, file_id=new_id(), cost=Cost(1, 64, 1))
    with closing(create_store(path, access, keys)) as store:
        store.save_person(Person(ANNA, "Anna Adler", "administrator", utc_now()))
        patient = sample_patient()
        store.add_patient(patient)
        store.add_patient(sample_patient(given="Jonas", number="78-1"))
        limb = np.flatnonzero((atlas.limb == atlas.limb.max()) & (abs(atlas.limb_pos - 1.6) < 0.2))
        for number in (1, 2):
            visit = replace(sample_visit(patient, number), versions=atlas.versions)
            store.add_visit(visit)
            exam = store.open_exam(visit.id, atlas.n_cells)
            cells = limb[: len(limb) // number]
            edit = paint_edit(exam, LayerKey("pain"), cells, 4, "Paint")
            assert edit is not None
            exam.apply(edit)
            store.append_edit(visit.id, edit)
    return path


@pytest.fixture(autouse=True)
def by_passphrase(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PAINMAP_PASSPHRASE", WORDS)


def run(capsys: pytest.CaptureFixture[str], *arguments: object, code: int = 0) -> dict[str, Any]:
    """Carry out a command, in JSON; what it said."""
    assert cli.run(cli.parser().parse_args([*map(str, arguments), "--json"])) == code
    said = json.loads(capsys.readouterr().out)
    assert said["ok"] == (code == 0)
    return dict(said)


def audit(clinic: Path, access: Access) -> list[tuple[str, str, str]]:
    with closing(open_store(clinic, access)) as store:
        return [(one.line.action, one.line.person, one.line.detail) for one in store.audit()]


def test_every_template_of_the_window_can_be_asked_for() -> None:
    assert set(TEMPLATES) == {one.key for one in templates.TEMPLATES}


def test_a_visit_is_written_and_noted(
    clinic: Path, access: Access, tmp_path: Path, qapp: QApplication,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    out = tmp_path / "with space" / "visit.pdf"
    out.parent.mkdir()
    said = run(capsys, "report", "--patient", "77-3", "--visit", 1, "--out", out, clinic)
    assert (said["file"], said["visit"]["number"]) == (str(out), 1)
    page = PdfReader(out).pages[0].extract_text()
    assert "Müller" in page
    assert audit(clinic, access)[-3:] == [
        ("log-in", "Anna Adler", "command line"),
        ("export", "Anna Adler", "visit, PDF, command line"),
        ("log-out", "Anna Adler", ""),
    ]


def test_two_visits_are_compared_in_figures_and_on_paper(
    clinic: Path, access: Access, tmp_path: Path, qapp: QApplication,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    out = tmp_path / "comparison.pdf"
    said = run(capsys, "compare", "--patient", "Müller, Lena", "--out", out, clinic)
    found = said["comparison"]
    assert [found["visits"][side]["number"] for side in ("then", "now")] == [1, 2]
    total = found["layers"]["pain"]["total"]["cm2"]
    assert total["now"] == pytest.approx(total["then"] / 2, rel=0.1)
    assert "Comparison" in PdfReader(out).metadata.title
    assert ("compare", "Anna Adler") in [line[:2] for line in audit(clinic, access)]


def test_who_is_meant_is_asked_where_it_is_not_clear(
    clinic: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "x.pdf"
    said = run(capsys, "report", "--out", out, clinic, code=1)
    assert "77-3, born 2013-01-05; 78-1, born" in said["action"]
    assert run(capsys, "report", "--patient", "Mül", "--out", out, clinic, code=1)
    said = run(capsys, "compare", "--patient", "77-3", "--now", "7", clinic, code=1)
    assert "1, 2026-03-15; 2, 2026-03-29" in said["action"]
    said = run(capsys, "compare", "--patient", "77-3", "--now", "1", clinic, code=1)
    assert "no earlier visit" in said["error"]
    assert not out.exists()


@pytest.mark.parametrize(
    ("command", "named", "said"),
    [
        (["report"], "x.json", "x.pdf"),
        (["compare"], "x.png", "x.pdf"),
        (["export", "fhir"], "x.pdf", "x.json"),
        (["export", "dicom"], "x.pdf", "x.dcm"),
        (["export", "archive"], "x.json", "x.painmap.zip"),
    ],
)
def test_a_name_that_says_another_kind_of_file_is_refused(
    command: list[str], named: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as caught:
        cli.parser().parse_args([*command, "--out", named])
    assert caught.value.code == 2
    assert f"{named} cannot be its name, {said} can" in capsys.readouterr().err
    right = cli.parser().parse_args([*command, "--out", said.upper()])
    assert right.out == Path(said.upper())


def test_wrong_use_and_a_locked_door_have_their_own_codes(
    clinic: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as caught:
        cli.parser().parse_args(["compare", "--born", "5.1.2013"])
    assert caught.value.code == 2
    assert "2013-01-31" in capsys.readouterr().err
    monkeypatch.setenv("PAINMAP_PASSPHRASE", "not this one")
    run(capsys, "compare", "--patient", "77-3", clinic, code=4)
