"""Printed pages and picture files, from real exams on the real atlas."""

from __future__ import annotations

import re
import shutil
import subprocess
import time
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from painmap import sample
from painmap.atlas.atlas import Atlas
from painmap.core.borders import zone_of
from painmap.core.clinic import Clinic
from painmap.core.compare import compare
from painmap.core.exam import Exam
from painmap.core.findings import LIMBS, FindingKey, Json, area_key, limb_key
from painmap.core.layers import LayerKey
from painmap.core.limb_changes import LIMB_ITEMS
from painmap.core.ring import ring_at
from painmap.core.ring_levels import typed
from painmap.core.skin import skin_of
from painmap.core.trial_edits import record_trial
from painmap.core.trials import next_trial, trials_of
from painmap.errors import KnownError
from painmap.storage.store import create_throw_away
from painmap.ui.paper.comparison_page import ComparisonPage, figures_that_fit, flow_of
from painmap.ui.paper.page import Paper
from painmap.ui.paper.page_flow import Flow
from painmap.ui.paper.page_parts import FOOT
from painmap.ui.paper.printing import write_comparison_pdf, write_visit_pdf, write_visit_png
from painmap.ui.summary.results import work_out
from tests.storage.small_disk import mounted_disk
from tests.ui.printed import (
    PATIENT,
    RIGHT_LEG,
    find,
    four_classes,
    leg,
    make_exam,
    needs_pdftotext,
    nowhere,
    paint,
    pdf_text,
)

LONG = replace(PATIENT, family="Schmidt-Rottluff von der Heydebreck und Grossenlinden",
               given="Maximilian", number="KIS-2026-000123456-77")  # fmt: skip


@pytest.fixture(scope="module")
def sample_exams(atlas: Atlas, tmp_path_factory: pytest.TempPathFactory) -> list[Exam]:
    store = create_throw_away(tmp_path_factory.mktemp("sample") / "sample.painmap", "Dr Demo")
    patient = sample.fill(store, atlas, examiner="Dr Demo", now=datetime(2026, 8, 3, tzinfo=UTC))
    exams = [store.load_exam(visit.id, atlas.n_cells) for visit in store.visits(patient.id)]
    store.close()
    return exams


@pytest.fixture(scope="module")
def brief_exams(sample_exams: list[Exam]) -> list[Exam]:
    """The sample's visits with the quick rows of the limbs alone, no temperature of the arms."""
    return [quick_rows_alone(exam) for exam in sample_exams]


def quick_rows_alone(exam: Exam) -> Exam:
    brief = Exam(exam.visit, exam.patient, exam.n_cells)
    for layer, values in exam.layers.items():
        brief.restore_layer(layer, values)
    kept = {limb_key(limb, item) for limb in LIMBS for item in LIMB_ITEMS if item != "note"}
    kept -= {limb_key(limb, "temperature_c") for limb in ("r_arm", "l_arm")}
    for key, value in exam.findings.items():
        if key in kept or key.subject.partition(":")[0] in ("area", "layer", "border", "trial"):
            brief.restore_finding(key, value)
    return brief


def pages_of(path: Path) -> int:
    return len(re.findall(rb"/Type /Page\b", path.read_bytes()))


def text_of(path: Path, *, page: int = 0) -> str:
    """The text line by line across the page, in single blanks."""
    some = ["-f", str(page), "-l", str(page)] if page else []
    return " ".join(pdf_text(path, *some).split())


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_sample_comparison_is_one_small_vector_page(
    atlas: Atlas, qapp: QApplication, brief_exams: list[Exam], tmp_path: Path, paper: Paper
) -> None:
    path = tmp_path / "comparison.pdf"
    write_comparison_pdf(path, brief_exams[0], brief_exams[3], atlas, paper=paper)
    start = time.process_time()  # whatever else the machine does
    write_comparison_pdf(path, brief_exams[0], brief_exams[3], atlas, paper=paper)
    assert time.process_time() - start < 3, "takes less than half a second"
    data = path.read_bytes()
    assert pages_of(path) == 1
    assert len(data) < 2_000_000
    assert b"/Subtype /Image" not in data
    assert data.count(b"/FontFile2") >= 2
    width, height = {"A4": (595, 842), "Letter": (612, 792)}[paper]
    assert f"/MediaBox [0 0 {width} {height}]".encode() in re.sub(
        rb"(\d)\.0+\b", rb"\1", data)  # fmt: skip
    assert list(tmp_path.iterdir()) == [path]


def test_a_comparison_of_whole_sheets_is_one_page_too(
    atlas: Atlas, qapp: QApplication, sample_exams: list[Exam], tmp_path: Path
) -> None:
    path = tmp_path / "comparison.pdf"
    write_comparison_pdf(path, sample_exams[0], sample_exams[3], atlas)
    assert pages_of(path) == 1
    if shutil.which("pdftotext"):
        first = text_of(path, page=1)
        for part in ("Earlier", "Later", "Layers, cm²", "Legs", "+3.5 °C then, +0.4 °C now"):
            assert part in first, part
        # What is behind the quick rows is on the page of each visit.
        assert "hanging" not in first


@needs_pdftotext
def test_sample_comparison_says_who_when_and_by_what(
    atlas: Atlas, qapp: QApplication, brief_exams: list[Exam], tmp_path: Path
) -> None:
    path = tmp_path / "comparison.pdf"
    write_comparison_pdf(path, brief_exams[0], brief_exams[3], atlas, clinic="Pain Clinic")
    text = text_of(path)
    for part in (
        "Sample, Robin", "ID S-0001", "Visit 1 ·", "Visit 4 ·", "Pain Clinic", "DRAFT",
        "Page 1 of 1", "Areas: Limb-10", "rule 1", "Atlas: cells", "by height and weight",
        "newly affected", "no longer affected", "still affected", "not comparable", "5 cm",
        "In brackets: as recorded",
        "Legs", "purple,", "mottled", "Arms",
        "Not assessed: temperature.", "Back at school sports", "Earlier", "Later", "Change",
    ):  # fmt: skip
        assert part in text, part
    assert "next page" not in text
    for word in ("better", "worse", "gained", "lost"):
        assert word not in text


@needs_pdftotext
def test_identity_stands_on_every_page_and_a_long_note_flows(
    atlas: Atlas, qapp: QApplication, tmp_path: Path
) -> None:
    note = " ".join(f"w{number:03}" for number in range(400))  # 2,000 characters
    then = make_exam(atlas, 1, patient=LONG)
    now = make_exam(atlas, 2, patient=LONG, note=note, examiner="Prof. " + "von Hohenstein " * 6)
    rng = np.random.default_rng(7)
    centres = atlas.body("preteen").centres
    for exam in (then, now):
        of_area = atlas.area_of_cell("limb10")
        painted = np.zeros(atlas.n_cells, bool)
        for area in range(10):
            middle = centres[rng.choice(np.flatnonzero(of_area == area))]
            painted |= np.linalg.norm(centres - middle, axis=1) < 6
        for kind in ("pain", "allodynia", "tender", "colour", "temperature", "swelling"):
            paint(exam, kind, painted)
        words: dict[str, Json] = {"touch": "cold", "colour": ["redder", "mottled"],
                                  "note": "A long note. " * 20}  # fmt: skip
        find(exam, {limb_key(limb, item): value for limb in LIMBS for item, value in words.items()})
    path = write_comparison_pdf(tmp_path / "long.pdf", then, now, atlas, layer=LayerKey("pain"))
    pages = pages_of(path)
    assert 2 <= pages <= 3
    for page in range(1, pages + 1):
        text = text_of(path, page=page)
        assert text.count("ID KIS-2026-000123456-77") == 2
        assert f"Page {page} of {pages}" in text
        assert "31 Aug 2026" in text
        assert "28 Sept 2026" in text
        assert "Scale:" in text
    first = text_of(path, page=1)
    assert "not comparable" in first
    assert "All areas" in first
    assert re.search(r"Affected areas of 10 10 10 0", first)
    everything = text_of(path)
    assert all(everything.count(f"w{number:03}") == 1 for number in range(400))


def test_nothing_painted_and_nothing_assessed(
    atlas: Atlas, qapp: QApplication, tmp_path: Path
) -> None:
    plain = {"height_cm": None, "weight_kg": None}
    exams = make_exam(atlas, 1, **plain), make_exam(atlas, 2, **plain)
    path = write_comparison_pdf(tmp_path / "none.pdf", *exams, atlas)
    assert pages_of(path) == 1
    if shutil.which("pdftotext"):
        text = text_of(path)
        assert text.count("Not assessed at either visit.") == 2
        assert "5 cm" not in text, "without a height nobody knows how long 5 cm are"
    assert pages_of(write_visit_pdf(tmp_path / "visit.pdf", exams[0], atlas)) == 1


@needs_pdftotext
def test_growth_leads_with_percent_of_skin(
    atlas: Atlas, qapp: QApplication, tmp_path: Path
) -> None:
    then, now = four_classes(atlas, body="teen", height_cm=162.0, weight_kg=50.0)
    text = text_of(write_comparison_pdf(tmp_path / "grown.pdf", then, now, atlas))
    assert "The patient grew 12.0 cm between the visits: compare % of skin." in text
    assert "Allodynia by area, % of skin" in text
    assert "Painted on two bodies" in text
    assert re.search(r"Allodynia, left leg: [\d.]+ → [\d.]+ % of skin", text)


def test_visit_page_and_picture(
    atlas: Atlas, qapp: QApplication, sample_exams: list[Exam], tmp_path: Path
) -> None:
    path = write_visit_pdf(tmp_path / "visit.pdf", sample_exams[0], atlas, paper="Letter")
    assert pages_of(path) <= 3, "the whole sheets of the limbs go on further pages"
    assert path.stat().st_size < 2_000_000
    if shutil.which("pdftotext"):
        text = text_of(path)
        assert "Colour change: mottled" in text
        assert "1 of 10 areas affected" in text
        assert "examined, free" in text
        assert "Pain now 5, usual 6, worst 9" in text
        assert "Suggested" not in text, "what nobody evaluated is not told"
    image = QImage(str(write_visit_png(tmp_path / "visit.png", sample_exams[0], atlas)))
    assert (image.width(), image.height()) == (1600, 1000)


@needs_pdftotext
def test_the_visit_page_tells_pattern_and_scores_with_their_sources(
    atlas: Atlas, qapp: QApplication, sample_exams: list[Exam], tmp_path: Path
) -> None:
    results = work_out(sample_exams[0], atlas, Clinic())
    assert results.pattern is not None
    path = write_visit_pdf(tmp_path / "visit.pdf", sample_exams[0], atlas, results=results)
    text = text_of(path)
    assert "Suggested: CRPS type 1." in text
    assert "Counted areas, 1: left leg (map: " in text
    assert "seen: swelling moderate" in text
    assert "Rule version 1 · layers: pain, allodynia · diffuse from 3 areas." in text
    assert "Documentation aid, not a diagnosis." in text
    assert "Widespread Pain Index 1 of 19" in text
    assert "LEFT leg: Budapest criteria, clinical met" in text


@needs_pdftotext
def test_not_examined_free_and_not_assessed_differ_on_paper(
    atlas: Atlas, qapp: QApplication, tmp_path: Path
) -> None:
    exam = make_exam(atlas)
    paint(exam, "pain", leg(atlas, 1.0, 2.0, RIGHT_LEG), 7)
    find(exam, {area_key("limb10", "head", "examined"): {"state": "free"},
                area_key("limb10", "l_leg", "examined"):
                {"state": "not_examined", "reason": "cast"}})  # fmt: skip
    text = text_of(write_visit_pdf(tmp_path / "visit.pdf", exam, atlas))
    assert "Head examined, free 0.0 0.00" in text
    assert "L leg not examined (cast) — —" in text
    assert "Neck not assessed — —" in text
    assert "Pain: 7" in text


def test_unwritable_folder_is_said_and_nothing_is_left(
    atlas: Atlas, qapp: QApplication, tmp_path: Path
) -> None:
    gone = tmp_path / "gone"
    for write in (write_visit_pdf, write_visit_png):
        with pytest.raises(KnownError, match="could not be written"):
            write(gone / "x", make_exam(atlas), atlas)
    taken = tmp_path / "taken"
    taken.mkdir()
    with pytest.raises(KnownError, match="could not be written"):
        write_visit_pdf(taken, make_exam(atlas), atlas)
    assert list(tmp_path.iterdir()) == [taken]


def test_a_full_disk_is_said_and_the_older_file_stays(
    atlas: Atlas, qapp: QApplication, tmp_path: Path
) -> None:
    with mounted_disk(tmp_path / "disk", "64k") as disk:
        older = disk / "visit.pdf"
        older.write_bytes(b"of last week")
        (disk / "filler").write_bytes(bytes(40_000))
        for write, name in ((write_visit_pdf, "visit.pdf"), (write_visit_png, "visit.png")):
            with pytest.raises(KnownError, match=r"^The disk is full\."):
                write(disk / name, make_exam(atlas), atlas)
        assert older.read_bytes() == b"of last week"
        assert {file.name for file in disk.iterdir()} == {"visit.pdf", "filler"}


@needs_pdftotext
def test_many_notices_are_listed_and_none_is_lost(
    atlas: Atlas, qapp: QApplication, tmp_path: Path
) -> None:
    then, now = four_classes(atlas)
    areas = [area for area in atlas.schemes["limb10"].areas if area.key != "l_leg"]
    for exam in (then, now):
        marks: dict[FindingKey, Json] = {
            area_key("limb10", area.key, "examined"):
            {"state": "not_examined", "reason": f"a reason of its own, {area.key}"}
            for area in areas
        }  # fmt: skip
        find(exam, marks)
    path = write_comparison_pdf(tmp_path / "notices.pdf", then, now, atlas)
    text = text_of(path)
    assert "See the notices below." in text
    assert text.count("Not examined on ") == 2, "one line for each visit"
    for area in areas:
        assert text.count(f"{area.name} (a reason of its own, {area.key})") == 2
    assert pages_of(path) == 1


@needs_pdftotext
def test_level_of_the_border_stands_in_the_table(
    atlas: Atlas, qapp: QApplication, sample_exams: list[Exam], tmp_path: Path
) -> None:
    """The same figures as in the sentence; *none* where a visit has no border."""
    text = text_of(
        write_comparison_pdf(tmp_path / "a.pdf", sample_exams[0], sample_exams[3], atlas)
    )
    told = re.search(r"Border ([\d.]+) → ([\d.]+) cm above outer ankle\.", text)
    row = re.search(r"Border above outer ankle, cm ([\d.]+) ([\d.]+) (−[\d.]+)", text)
    assert told
    assert row
    assert row.groups()[:2] == told.groups()
    change = float(row[2]) - float(row[1])
    assert float(row[3].replace("−", "-")) == pytest.approx(change, abs=0.01)
    then, now = make_exam(atlas, 1), make_exam(atlas, 2)
    in_front = atlas.body("preteen").centres[:, 2] > 1.0
    paint(then, "allodynia", leg(atlas, 1.4, 1.6) & in_front)
    paint(now, "allodynia", leg(atlas, 1.6, 2.9))
    text = text_of(write_comparison_pdf(tmp_path / "b.pdf", then, now, atlas))
    assert re.search(r"Border above outer ankle, cm none [\d.]+ (?![−+\d])", text)


@needs_pdftotext
def test_visits_of_one_day_are_told_apart_by_time(
    atlas: Atlas, qapp: QApplication, tmp_path: Path
) -> None:
    began = datetime(2026, 8, 3, 9, 15).astimezone()
    then = make_exam(atlas, 1, began_at=began)
    now = make_exam(atlas, 2, began_at=began.replace(hour=14, minute=40))
    for exam in (then, now):
        paint(exam, "allodynia", leg(atlas, 1.6, 2.9))
    text = text_of(write_comparison_pdf(tmp_path / "day.pdf", then, now, atlas))
    assert text.count("3 Aug 2026 · 09:15") == 2, "in the head and over the figures"
    assert text.count("3 Aug 2026 · 14:40") == 2


@needs_pdftotext
@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_two_limbs_changed_stay_on_one_page(
    atlas: Atlas, qapp: QApplication, tmp_path: Path, paper: Paper
) -> None:
    then, now = make_exam(atlas, 1), make_exam(atlas, 2)
    for exam, top in ((then, 1.2), (now, 1.6)):
        paint(exam, "allodynia", leg(atlas, top, 2.9) | leg(atlas, top + 0.3, 2.9, RIGHT_LEG))
    paint(then, "pain", leg(atlas, 1.0, 2.0), 6)
    early: dict[str, Json] = {"touch": "cool", "temperature_c": 29.4, "swelling": "mild",
                              "colour": ["redder", "mottled"]}  # fmt: skip
    late: dict[str, Json] = {"touch": "normal", "temperature_c": 31.4, "sweating": "more"}
    for exam, words in ((then, early), (now, late)):
        find(exam, {limb_key(limb, item): value for limb in LIMBS for item, value in words.items()})
    path = write_comparison_pdf(tmp_path / "two.pdf", then, now, atlas, paper=paper)
    assert pages_of(path) == 1
    text = text_of(path)
    assert text.count("— not assessed") == 2, "beside the title of either table"
    assert "Continued" not in text
    assert "Border above L outer ankle, cm" in text
    assert "Border above R outer ankle, cm" in text


@pytest.mark.skipif(not shutil.which("pdffonts"), reason="poppler is missing")
def test_only_fonts_that_are_shipped_are_embedded(
    atlas: Atlas, qapp: QApplication, sample_exams: list[Exam], tmp_path: Path
) -> None:
    for path in (
        write_comparison_pdf(tmp_path / "a.pdf", sample_exams[0], sample_exams[3], atlas),
        write_visit_pdf(tmp_path / "b.pdf", sample_exams[0], atlas),
    ):
        done = subprocess.run(["pdffonts", str(path)], capture_output=True, check=True)
        fonts = [line.split() for line in done.stdout.decode().splitlines()[2:]]
        assert {line[0].partition("+")[2] or line[0] for line in fonts} <= {
            "NotoSans-Regular", "NotoSans-Medium", "NotoSans-SemiBold", "NotoSansMath-Regular",
        }  # fmt: skip
        assert all(line[-5] == "yes" for line in fonts), "embedded"


@needs_pdftotext
def test_without_a_height_no_cm_are_printed(
    atlas: Atlas, qapp: QApplication, tmp_path: Path
) -> None:
    plain = {"height_cm": None, "weight_kg": None}
    then, now = make_exam(atlas, 1, **plain), make_exam(atlas, 2, **plain)
    for exam in (then, now):
        paint(exam, "allodynia", leg(atlas, 1.6, 2.9))
    for path in (
        write_comparison_pdf(tmp_path / "a.pdf", then, now, atlas),
        write_visit_pdf(tmp_path / "b.pdf", then, atlas),
    ):
        text = text_of(path)
        assert "% of skin" in text
        assert "cm²" not in text
        assert not re.search(r"\d cm\b", text)
        assert "no height noted" in text


@needs_pdftotext
def test_level_stands_on_the_page_of_a_visit(
    atlas: Atlas, qapp: QApplication, sample_exams: list[Exam], tmp_path: Path
) -> None:
    text = text_of(write_visit_pdf(tmp_path / "visit.pdf", sample_exams[0], atlas))
    assert re.search(r"Border of the allodynia, cotton wisp: [\d.]+ cm above outer ankle\.", text)


def test_figures_give_way_before_a_second_page(
    atlas: Atlas, qapp: QApplication, tmp_path: Path
) -> None:
    """Arms and legs with notes: the figures are lower than on a page with little to say."""
    then, now = make_exam(atlas, 1), make_exam(atlas, 2)
    for exam, top, note in ((then, 1.4, "Dry skin. "), (now, 1.6, "Skin dry. ")):
        paint(exam, "allodynia", leg(atlas, top, 2.9))
        words: dict[str, Json] = {"touch": "cool", "temperature_c": 29.4, "note": note * 9}
        find(exam, {limb_key(limb, item): value for limb in LIMBS for item, value in words.items()})
    page = ComparisonPage(compare(then, now, atlas, "allodynia"), then, now, atlas)
    with nowhere("Letter") as sheet:
        body, told = sheet.body, flow_of(page, [])
        plan, _ = figures_that_fit(page, told, body, 500.0, body.bottom() - FOOT)
        empty, _ = figures_that_fit(page, Flow((), ()), body, 500.0, body.bottom() - FOOT)
    assert plan.height < empty.height - 80
    path = write_comparison_pdf(tmp_path / "notes.pdf", then, now, atlas, paper="Letter")
    assert pages_of(path) == 1


def ring_trials(atlas: Atlas, exam: Exam, *levels: float, stimulus: str = "cotton_wisp") -> None:
    """A trial with a ring round the left leg for each level, cm above the outer ankle."""
    skin, body = skin_of(atlas), atlas.body(exam.visit.body)
    on_leg = int(np.flatnonzero(leg(atlas, 1.59, 1.61))[0])
    for cm in levels:
        border = typed(ring_at(skin, on_leg), cm, body, skin)
        trial = next_trial(trials_of(exam.findings), examiner="E")
        trial = replace(trial, stimulus=stimulus, border=border)
        edit = record_trial(exam, trial, zone_of(skin, border))
        assert edit is not None
        exam.apply(edit)


@needs_pdftotext
def test_the_noise_of_repeat_tests_is_printed(
    atlas: Atlas, qapp: QApplication, tmp_path: Path
) -> None:
    then, now = make_exam(atlas, 1), make_exam(atlas, 2)
    ring_trials(atlas, then, 18.0, 16.5, 17.2)
    ring_trials(atlas, now, 12.0, 11.0)
    ring_trials(atlas, now, 14.0, stimulus="brush")
    path = write_comparison_pdf(tmp_path / "noise.pdf", then, now, atlas)
    text = text_of(path)
    assert pages_of(path) == 1
    assert "Allodynia · cotton wisp, left leg: " in text
    told = re.search(r"Repeat tests on those days differed by (\d+) cm² / (\d\.\d) cm\.", text)
    assert told
    assert re.search(rf"Repeat tests differ by, cm² {told[1]} \d+", text)
    assert re.search(rf"Largest shift along limb, cm {told[2]} \d\.\d", text)
    assert "Not comparable: Allodynia · brush." in text
    other = LayerKey("allodynia", "brush")
    text = text_of(write_comparison_pdf(tmp_path / "b.pdf", then, now, atlas, layer=other))
    assert "Different stimulus: brush on 28 Sept 2026, cotton wisp on 31 Aug 2026" in text
    assert "31 Aug 2026 · Not tested: brush" in text


@needs_pdftotext
def test_the_visits_page_has_the_levels_of_each_trial(
    atlas: Atlas, qapp: QApplication, tmp_path: Path
) -> None:
    exam = make_exam(atlas)
    ring_trials(atlas, exam, 18.0, 16.5, 17.2)
    ring_trials(atlas, exam, 20.0, stimulus="brush")
    text = text_of(write_visit_pdf(tmp_path / "visit.pdf", exam, atlas))
    assert re.search(
        r"Levels [\d.]+ · [\d.]+ · [\d.]+ cm above outer ankle, largest shift .* cm, mean", text
    )
    assert "Border of the allodynia, cotton wisp: " in text
    assert "1 trial, not repeated: variation unknown" in text


@needs_pdftotext
def test_a_finding_that_does_not_count_has_its_own_size(
    atlas: Atlas, qapp: QApplication, tmp_path: Path
) -> None:
    exam = make_exam(atlas)
    paint(exam, "tender", leg(atlas, 1.0, 2.0, RIGHT_LEG))
    text = text_of(write_visit_pdf(tmp_path / "visit.pdf", exam, atlas))
    assert re.search(r"Tender to pressure\s+\d+ cm²|pressure \d+ cm²", text)
    assert "cm² and % of skin: pain or allodynia." in text
    assert not re.search(r"cm² 0\.0", text)
    assert not re.search(r"R leg .* 0\.0 0\.00 L leg", text)
