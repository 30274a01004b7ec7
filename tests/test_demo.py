"""The demo does the main job with the real window, the real file and the real print."""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from painmap.archive.importing import import_archive
from painmap.atlas.atlas import Atlas
from painmap.comparison_json import compared_json
from painmap.core.clinic import Clinic
from painmap.core.rules.evaluation import latest
from painmap.storage.store import create_throw_away, open_store
from painmap.summary import visit_summary
from tests.exchange.fhir_rules import check_bundle, resources_of

ROOT = Path(__file__).parents[1]
SCREENS = (
    "first-run", "patients", "patient", "exam-map", "exam-leg", "exam-limbs", "exam-summary",
    "compare",
)  # fmt: skip


def demo(out: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "painmap", "demo", "--out", str(out)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("demo") / "with space"
    done = demo(out)
    assert done.returncode == 0, done.stderr
    return out


def test_summary_names_areas_and_layers_of_four_visits(made: Path) -> None:
    visits = json.loads((made / "summary.json").read_text(encoding="utf-8"))["visits"]
    assert [visit["areas"] for visit in visits] == [["L leg"]] * 4
    sizes = [visit["layers"]["allodynia"]["cm2"] for visit in visits]
    assert sizes == sorted(sizes, reverse=True)
    assert all(visit["layers"]["allodynia"]["percent_of_skin"] > 0 for visit in visits)


def test_the_visits_are_there_as_tables_for_research(made: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet", reason="no pyarrow: extra “research”")
    tables = {path.stem: parquet.read_metadata(path) for path in made.glob("cohort/*.parquet")}
    assert set(tables) == {"visits", "areas", "findings", "trials", "masks", "cells"}
    assert tables["visits"].num_rows == 4
    assert "Robin" not in (made / "cohort" / "dictionary.md").read_text(encoding="utf-8")


def test_summary_says_what_the_rules_made_of_each_visit(made: Path) -> None:
    visits = json.loads((made / "summary.json").read_text(encoding="utf-8"))["visits"]
    assert [visit["evaluated"]["stored"] for visit in visits] == [True, True, True, False]
    for visit in visits:
        assert set(visit) == {
            *("number", "date", "kind", "state", "body", "scheme", "counted_by", "areas"),
            *("touched", "other_findings", "not_examined", "layers", "repeat_tests"),
            *("limb_delta_t", "pattern", "scores", "evaluated"),
        }  # fmt: skip
        assert set(visit["pattern"]) == {
            *("suggested", "label", "areas", "signs", "missing", "rule_version", "decision"),
        }  # fmt: skip
        assert set(visit["scores"]) == {
            *("wpi", "sss", "fs", "fibromyalgia_2016", "fibromyalgia_2010", "budapest", "css"),
            *("beighton", "instruments"),
        }  # fmt: skip
    patterns = [visit["pattern"] for visit in visits]
    # Nobody looked at head and neck at the third visit: no suggestion, the clinician chose.
    assert [each["suggested"] for each in patterns] == ["crps_1", "crps_1", None, "crps_1"]
    assert patterns[2]["missing"] == ["head (no time)", "neck (no time)"]
    assert [each["decision"]["label"] for each in patterns] == ["crps_1"] * 4
    assert [each["decision"]["confirmed"] for each in patterns] == [True, True, False, True]
    assert [each["areas"] for each in patterns] == [["l_leg"]] * 4
    scores = [visit["scores"] for visit in visits]
    assert [each["wpi"] for each in scores] == [1, 1, 1, 1]
    assert [each["sss"] for each in scores] == [7, 6, 3, 2]
    assert [each["css"] for each in scores] == [{"l_leg": css} for css in (15, 14, 10, 3)]
    assert [each["budapest"]["l_leg"] for each in scores] == [
        {"clinical": True, "research": True},
        {"clinical": True, "research": True},
        {"clinical": True, "research": False},
        {"clinical": False, "research": False},
    ]
    assert [each["instruments"]["fdi"] for each in scores] == [34, 27, 16, 7]


def test_summary_holds_differences_of_the_limbs_right_minus_left(made: Path) -> None:
    visits = json.loads((made / "summary.json").read_text(encoding="utf-8"))["visits"]
    delta = [visit["limb_delta_t"] for visit in visits]
    assert [each["legs"]["dorsum"] for each in delta] == [3.5, 2.6, 1.5, 0.4]
    sites = {"knee", "shin", "ankle", "dorsum", "sole", "great_toe"}
    assert all(set(each["legs"]) == sites for each in delta)
    assert [set(each) - {"arms", "legs"} for each in delta] == [
        {"legs:hanging"}, {"legs:hanging"}, {"legs:after_exercise"}, {"legs:after_exercise"},
    ]  # fmt: skip
    assert delta[0]["legs:hanging"] == {"dorsum": 4.0}
    assert delta[0]["arms"] == {"dorsum": 0.1}


def test_the_fhir_holds_to_the_standard_and_says_what_the_summary_says(made: Path) -> None:
    bundle = json.loads((made / "patient.fhir.json").read_text(encoding="utf-8"))
    check_bundle(bundle)
    visits = json.loads((made / "summary.json").read_text(encoding="utf-8"))["visits"]
    encounters = resources_of(bundle, "Encounter")
    assert [one["period"]["start"][:10] for one in encounters] == [one["date"] for one in visits]
    told = [
        [one for one in resources_of(bundle, "Observation")
         if one.get("encounter", {"reference": ""})["reference"].endswith(encounter["id"])]
        for encounter in encounters
    ]  # fmt: skip
    assert [{one["status"] for one in each} for each in told] == [{"final"}] * 3 + [{"preliminary"}]
    for visit, each in zip(visits, told, strict=True):
        own = {one["code"]["coding"][-1]["code"]: one for one in each}
        for key, size in visit["layers"].items():
            assert own[f"layer:{key}"]["valueQuantity"]["value"] == size["cm2"]
        cold = {
            one["bodySite"]["text"].partition(",")[0]: one["valueQuantity"]["value"]
            for one in each
            if one["code"]["text"] == "temperature of the skin"
            and one["bodySite"]["text"].endswith("top of foot")
        }
        difference = cold["right leg"] - cold["left leg"]
        assert round(difference, 1) == visit["limb_delta_t"]["legs"]["dorsum"]
        totals = visit["scores"]["instruments"]
        assert {key: own[f"instrument:{key}"]["valueQuantity"]["value"] for key in totals} == totals
    files = [one["contentType"] for one in resources_of(bundle, "Binary")]
    assert sorted(files) == [*["application/json"] * 4, "application/pdf", *["image/png"] * 4]
    happened = [one for kind in ("Procedure", "Goal") for one in resources_of(bundle, kind)]
    assert len(happened) == 4
    trials = [one for each in told for one in each if "trial of a border" in one["code"]["text"]]
    assert len(trials) == 11


def test_pictures_are_there_and_not_blank(made: Path) -> None:
    names = [f"screen-{name}.png" for name in SCREENS] + [f"visit-{n}.png" for n in range(1, 5)]
    for name in names:
        image = QImage(str(made / name))
        assert not image.isNull(), name
        colours = {image.pixel(x, y) for x in range(0, image.width(), 7)
                   for y in range(0, image.height(), 7)}  # fmt: skip
        assert len(colours) > 8, name


def test_there_is_a_pdf_of_every_template(made: Path) -> None:
    for name in ("comparison", "full", "visit", "progress", "family"):
        data = (made / f"report-{name}.pdf").read_bytes()
        assert data.startswith(b"%PDF-"), name
        assert len(data) > 50_000, name


def test_the_database_that_it_leaves_opens_in_the_application(made: Path) -> None:
    store = open_store(made / "sample.painmap")
    patient = store.search_patients("sample")[0].patient
    assert len(store.visits(patient.id)) == 4
    store.close()


def test_the_archive_that_it_leaves_makes_the_same_figures_elsewhere(
    made: Path, tmp_path: Path, atlas: Atlas
) -> None:
    with closing(create_throw_away(tmp_path / "other.painmap")) as store:
        taken = import_archive(store, made / "patient.painmap.zip", atlas=atlas)
        visits = store.visits(taken.patient.id)
        exams = [store.load_exam(visit.id, atlas.n_cells) for visit in visits]
        stored = [latest(store.evaluations(visit.id)) for visit in visits]
    then = json.loads((made / "summary.json").read_text(encoding="utf-8"))["visits"]
    for number in (0, 3):
        now = visit_summary(exams[number], atlas, stored[number], Clinic())
        assert json.loads(json.dumps(now)) | {"evaluated": None} == then[number] | {
            "evaluated": None  # of a draft, the moment at which it was asked
        }
    compared = compared_json((exams[2], exams[3]), (stored[2], None), atlas, Clinic())
    held = json.loads((made / "comparison.json").read_text(encoding="utf-8"))
    assert json.loads(json.dumps(compared)) == held


def test_a_second_demo_in_the_same_folder_touches_nothing(made: Path) -> None:
    before = {path.name: path.stat().st_mtime_ns for path in made.iterdir()}
    again = demo(made)
    assert again.returncode == 1
    assert "already holds a demo" in again.stderr
    assert {path.name: path.stat().st_mtime_ns for path in made.iterdir()} == before


def test_every_number_of_the_comparison_is_there_and_adds_up(made: Path) -> None:
    found = json.loads((made / "comparison.json").read_text(encoding="utf-8"))
    assert (found["visits"]["then"]["number"], found["visits"]["now"]["number"]) == (3, 4)
    assert found["layer_shown"] == "allodynia:cotton_wisp"
    for layer in found["layers"].values():
        for unit in ("cm2", "percent_of_skin"):
            rows = [area[unit] for area in layer["areas"].values()]
            for row in (layer["total"][unit], *rows):
                after = row["then"] + row["newly"] - row["no_longer"]
                assert after == pytest.approx(row["now"], abs=1e-4)
            for name, total in layer["total"][unit].items():
                assert sum(row[name] for row in rows) == pytest.approx(total, abs=1e-4)
    (level,) = found["levels"]
    assert level["difference_cm"] < -1
    straight = found["distances"]["straight"]
    assert straight["mean_cm"] == pytest.approx(level["difference_cm"], abs=0.2)
    assert found["noise"]["verdict"] == "beyond"
    assert found["delta_t_right_minus_left_c"]["legs"]["dorsum"]["difference"] == -1.1
    assert found["scores"]["css:l_leg"]["then"]["value"] == 10
    assert found["scores"]["css:l_leg"]["now"]["value"] == 3
