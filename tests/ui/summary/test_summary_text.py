"""Sentences of the summary: what nobody assessed is never told as normal."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import numpy as np
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from painmap.atlas.atlas import Atlas
from painmap.core.borders import zone_of
from painmap.core.clinic import Clinic
from painmap.core.counts import exam_counter, mark_rest_free
from painmap.core.exam import Exam, finding_edit, findings_edit, paint_edit
from painmap.core.findings import area_key, layer_key, limb_key
from painmap.core.layers import LayerKey
from painmap.core.record.history import answer_edit
from painmap.core.record.limb_edits import rest_normal_edit
from painmap.core.ring import ring_at
from painmap.core.skin import skin_of
from painmap.core.trial_edits import record_trial
from painmap.core.trials import next_trial, trials_of
from painmap.ui.chart.swatch import Swatch
from painmap.ui.limbs.limb_sheet import LimbSheet
from painmap.ui.paper.limb_page_table import limb_tables
from painmap.ui.parts.preferences import PreferenceFile
from painmap.ui.patients.visit_card import VisitCard
from painmap.ui.patients.visit_digest import digest_of
from painmap.ui.session.session import Session
from painmap.ui.summary.checklist_text import gap_text, lines_of
from painmap.ui.summary.summary import SummaryTab
from painmap.ui.summary.summary_text import Group, found_groups
from tests.ui.inspection import cut_widgets

ALLODYNIA = LayerKey("allodynia")


def groups(session: Session, unit: str = "C") -> dict[str, tuple[str, ...]]:
    found: list[Group] = found_groups(session.exam, session.atlas, unit)
    return {group.title: group.lines for group in found}


def gaps(exam: Exam, atlas: Atlas) -> dict[str, str]:
    """What is missing of each entry that is not done."""
    areas = exam_counter(exam, atlas, atlas.body(exam.visit.body)).areas(exam.findings)
    lines = lines_of(exam, areas, atlas, Clinic())
    sized = exam.visit.height_cm is not None
    return {line.key: gap_text(line, sized=sized) for line in lines if not line.done}


def test_an_empty_exam_says_nothing_and_misses_everything(exam: Session) -> None:
    assert groups(exam) == {}
    missing = gaps(exam.exam, exam.atlas)
    assert missing["areas"] == "Head, Neck, Chest, Abdomen and 6 more"
    assert missing["quick_rows"] == (
        "right arm, left arm, right leg, left leg: touch, colour, swelling, sweating"
    )
    assert missing["pattern"] == "not confirmed"
    digest = digest_of(exam.exam, exam.atlas)
    assert not digest.assessed
    assert digest.border is None


def test_normal_is_told_and_not_assessed_is_not(exam: Session) -> None:
    exam.push(finding_edit(exam.exam, limb_key("l_leg", "touch"), "normal", "Touch"))
    found = groups(exam)
    assert found["LEFT leg"] == ("Seen now: touch normal.",)
    assert "RIGHT leg" not in found
    assert gaps(exam.exam, exam.atlas)["quick_rows"].endswith(
        "; left leg: colour, swelling, sweating"
    )


def test_unusual_limbs_come_first_and_reported_stands_apart(exam: Session) -> None:
    exam.push(
        findings_edit(
            exam.exam,
            {
                limb_key("r_arm", "touch"): "normal",
                limb_key("l_leg", "colour"): ["purple", "mottled"],
                limb_key("l_leg", "touch", "reported"): "cold",
                limb_key("l_leg", "temperature_c"): 29.9,
                limb_key("r_leg", "temperature_c"): 31.4,
            },
            "Limbs",
        )
    )
    found = groups(exam)
    assert next(title for title in found if title.endswith(("leg", "arm"))) == "LEFT leg"
    assert found["LEFT leg"] == (
        "Seen now: temperature 29.9 °C; colour purple, mottled.",
        "Reported: touch cold.",
    )
    assert found["Right minus left"] == ("Legs: +1.5 °C.",)
    assert groups(exam, "F")["Right minus left"] == ("Legs: +2.7 °F.",)


def test_areas_layers_and_the_border_are_told(exam: Session) -> None:
    exam.change_visit("Height", height_cm=150.0)
    atlas = exam.atlas
    below = (atlas.limb == 4) & (np.nan_to_num(atlas.limb_pos, nan=-1) > 1.6)
    cells = np.flatnonzero(below).astype(np.int32)
    exam.push(paint_edit(exam.exam, ALLODYNIA, cells, 1, "Paint"))
    exam.push(finding_edit(exam.exam, layer_key(ALLODYNIA, "drawn_by"), "examiner", "Drawn by"))
    head = {"state": "not_examined", "reason": "refused"}
    exam.push(finding_edit(exam.exam, area_key("limb10", "head", "examined"), head, "Head"))
    counter = exam_counter(exam.exam, atlas, exam.body)
    exam.push(mark_rest_free(exam.exam, counter.areas(exam.exam.findings), "limb10"))
    found = groups(exam)
    assert found["Areas"][0] == "1 of 10 areas affected: L leg."
    assert found["Areas"][-1] == "Not examined: Head (refused)."
    assert "drawn by: examiner." in found["Painted"][0]
    assert found["Painted"][-1].startswith("Border of the allodynia: ")
    assert found["Painted"][-1].endswith("cm above outer ankle.")
    assert "areas" not in gaps(exam.exam, exam.atlas)
    digest = digest_of(exam.exam, atlas)
    assert digest.areas == ("L leg",)
    assert digest.assessed


def test_without_a_height_there_are_no_cm(exam: Session) -> None:
    atlas = exam.atlas
    below = (atlas.limb == 4) & (np.nan_to_num(atlas.limb_pos, nan=-1) > 1.6)
    cells = np.flatnonzero(below).astype(np.int32)
    visit = replace(exam.exam.visit, height_cm=None, weight_kg=None)
    bare = Exam(visit, exam.exam.patient, atlas.n_cells)
    edit = paint_edit(bare, ALLODYNIA, cells, 1, "Paint")
    assert edit is not None
    bare.apply(edit)
    lines = [line for group in found_groups(bare, atlas, "C") for line in group.lines]
    assert not any("cm" in line for line in lines)
    assert any("% of skin" in line for line in lines)
    digest = digest_of(bare, atlas)
    assert not digest.sized
    assert digest.border is None
    card = VisitCard(visit)
    card.show_digest(digest, None)
    assert "cm" not in " ".join(card.lines())
    assert "% of skin" in card.lines()[2]
    assert gaps(bare, atlas)["height_weight"] == "height, weight: only % of skin, no cm²"


def test_stimuli_and_their_trials_stand_for_themselves(exam: Session) -> None:
    atlas, skin = exam.atlas, skin_of(exam.atlas)
    visit = replace(exam.exam.visit, height_cm=150.0, weight_kg=42.0)
    tested = Exam(visit, exam.exam.patient, atlas.n_cells)
    for place, stimulus in ((1.5, "cotton_wisp"), (1.6, "cotton_wisp"), (1.4, "brush")):
        near = (atlas.limb == 4) & (np.abs(np.nan_to_num(atlas.limb_pos, nan=-1) - place) < 0.005)
        border = ring_at(skin, int(np.flatnonzero(near)[0]))
        trial = next_trial(trials_of(tested.findings), examiner="E")
        trial = replace(trial, stimulus=stimulus, border=border)
        edit = record_trial(tested, trial, zone_of(skin, border))
        assert edit is not None
        tested.apply(edit)
    told = "\n".join(found_groups(tested, atlas, "C")[1].lines)
    assert re.search(r"Allodynia · brush \d+ cm²", told)
    assert re.search(r"Allodynia · cotton wisp \d+ cm²", told)
    assert re.search(r"Border of the allodynia, brush: [\d.]+ cm above", told)
    assert re.search(r"Allodynia · cotton wisp: Levels [\d.]+ · [\d.]+ cm above .* mean", told)
    groups_ = found_groups(tested, atlas, "C", threshold_cm=0.5)
    lines = [line for group in groups_ for line in group.lines]
    variable = "Allodynia · cotton wisp: Variable border: it moved at least 0.5 cm."
    assert variable in lines
    digest = digest_of(tested, atlas)
    brush, cotton = LayerKey("allodynia", "brush"), LayerKey("allodynia", "cotton_wisp")
    assert digest.told == (brush, cotton)
    assert digest.border is not None
    assert digest.border[0] == brush
    assert set(digest.borders) == {brush, cotton}
    assert digest.size(ALLODYNIA, sized=True) is None, "no stimulus nobody noted"
    assert digest.size(LayerKey("pain"), sized=True) == 0.0
    card = VisitCard(visit)
    card.show_digest(digest, None)
    assert card.lines()[2].endswith(" · 1 more")
    assert "Allodynia · brush" in card.lines()[2]
    assert card.lines()[3].endswith(", brush")


def test_of_a_limb_that_could_not_be_examined_nothing_is_missing(exam: Session) -> None:
    cast = {"state": "not_examined", "reason": "cast"}
    exam.push(finding_edit(exam.exam, area_key("limb10", "r_arm", "examined"), cast, "R arm"))
    missing = gaps(exam.exam, exam.atlas)
    assert "right arm" not in missing["quick_rows"]
    assert "left arm" in missing["quick_rows"]


def test_intensities_and_kinds_are_told_with_their_size(exam: Session) -> None:
    exam.change_visit("Height", height_cm=150.0)
    body = exam.atlas.body(exam.exam.visit.body)
    limb = exam.atlas.limb
    for kind, code, part in (("pain", 3, 1), ("pain", 7, 2), ("colour", 2, 3)):
        cells = np.flatnonzero(limb == part)
        exam.push(paint_edit(exam.exam, LayerKey(kind), cells, code, "Paint"))
    factor = exam_counter(exam.exam, exam.atlas, body).scale.factor
    right, left = (f"{float(body.area_cm2[limb == part].sum()) * factor:.0f}" for part in (1, 2))
    colour, pain = groups(exam)["Painted"]
    assert f"(intensity 3: {right} cm², 7: {left} cm²)" in pain
    assert "% of skin (pale)" in colour
    exam.push(paint_edit(exam.exam, LayerKey("colour"), np.flatnonzero(limb == 4), 1, "Paint"))
    colour, _pain = groups(exam)["Painted"]
    assert "(red: " in colour
    assert ", pale: " in colour


class Capitals(QTranslator):
    """A language that writes nouns with a capital, wherever they stand."""

    def translate(
        self, _context: str, text: str, _disambiguation: str | None = None, _n: int = -1
    ) -> str:
        return {"touch": "Berührung", "colour": "Farbe", "note": "Anmerkung"}.get(text, text)

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False


def test_names_within_a_sentence_are_as_the_language_writes_them(exam: Session) -> None:
    exam.push(finding_edit(exam.exam, limb_key("l_leg", "touch"), "normal", "Touch"))
    capitals = Capitals()
    QCoreApplication.installTranslator(capitals)
    try:
        assert groups(exam)["LEFT leg"] == ("Seen now: Berührung normal.",)
        missing = gaps(exam.exam, exam.atlas)["quick_rows"]
        assert missing.endswith("left leg: Farbe, swelling, sweating")
        exam.push(rest_normal_edit(exam.exam, "l_leg"))
        sheet = LimbSheet(("r_leg", "l_leg"), lambda: "C")
        sheet.show_exam(exam.exam)
        said = [part.text() for part in sheet.findChildren(QLabel)]
        assert "set together: Farbe; swelling; sweating" in said
        reported = finding_edit(exam.exam, limb_key("l_leg", "touch", "reported"), "cold", "Touch")
        exam.push(reported)
        rows = [row for table in limb_tables((exam.exam.findings,), "C") for row in table.rows]
        assert ("LEFT leg, reported: Berührung cold",) in rows
    finally:
        QCoreApplication.removeTranslator(capitals)


def test_the_map_of_the_summary_says_what_its_colours_mean(
    exam: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    for kind, code, part in (("pain", 7, 1), ("colour", 2, 3)):
        cells = np.flatnonzero(exam.atlas.limb == part)
        exam.push(paint_edit(exam.exam, LayerKey(kind), cells, code, "Paint"))
    tab = SummaryTab(exam, PreferenceFile(tmp_path / "preferences.json"))
    qtbot.addWidget(tab)
    tab.resize(1280, 670)
    tab.show()
    qtbot.wait(50)
    said = [part.text() for part in tab.found.legend.findChildren(QLabel)]
    assert said == ["Pain: 7", "Colour change: pale"]
    assert len(tab.found.legend.findChildren(Swatch)) == 2
    qtbot.waitUntil(lambda: cut_widgets(tab) == [])


def test_a_group_of_the_history_is_named_once(exam: Session) -> None:
    for item, value in (("pain_now", 7), ("stress", 2), ("touch_hurts", ["shoes"])):
        exam.push(answer_edit(exam.exam, item, value))
    assert groups(exam)["History"] == (
        "Pain now 7",
        "What hurts by touch: shoes",
        "Stress 2",
    )
