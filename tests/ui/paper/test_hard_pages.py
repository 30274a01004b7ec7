"""What is hard to lay out: visits unlike each other, things missing, many words in one place."""

from __future__ import annotations

import re
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QApplication

from painmap.atlas.atlas import Atlas
from painmap.core.exam import Exam, paint_edit
from painmap.core.findings import limb_key
from painmap.core.layers import LayerKey
from painmap.core.text import Number
from painmap.ui.chart.chart_painting import Place
from painmap.ui.chart.chart_styles import PAPER
from painmap.ui.paper.common_charts import common_charts
from painmap.ui.paper.page_words import paint_told
from painmap.ui.paper.report import Report, report_of
from painmap.ui.paper.templates import TEMPLATES, write_report
from painmap.ui.paper.visit_tables import legend_of
from painmap.ui.paper.visit_zones import letters_of, told_zones
from tests.ui.printed import (
    LEFT_LEG,
    find,
    leg,
    make_exam,
    needs_pdftotext,
    nowhere,
    paint,
    pdf_text,
)

L_ARM = 2


def text_of(report: Report, key: str, folder: Path) -> str:
    return " ".join(pdf_text(write_report(folder / f"{key}.pdf", key, report)).split())


def test_figures_of_all_visits_show_each_visits_skin(atlas: Atlas) -> None:
    """A leg alone would be empty where a visit had its zone on an arm."""
    body = atlas.body("preteen")
    low, high = leg(atlas, 1.0, 2.4), leg(atlas, 1.4, 2.4)
    charts, window = common_charts(atlas, body, [low, high], 2)
    assert {chart.info.tile for chart in charts} == {"l_leg"}
    assert len(charts) == 2
    assert window is not None
    arm = (atlas.limb == L_ARM) & (atlas.limb_pos > 2.5)
    for masks in ([low, arm], [arm, low, low]):
        charts, window = common_charts(atlas, body, masks, 1)
        assert [chart.info.key for chart in charts] == ["front", "back"]
        assert window is None
    nothing = np.zeros(atlas.n_cells, bool)
    charts, _ = common_charts(atlas, body, [low, nothing], 1)
    assert charts[0].info.tile == "l_leg", "a visit without skin is empty on any chart"


def pains(atlas: Atlas) -> Exam:
    """Three qualities of pain and two stimuli, close to each other on one leg."""
    exam = make_exam(atlas)
    layers = [LayerKey("pain", one) for one in ("burning", "stabbing", "pins_and_needles")]
    layers += [LayerKey("allodynia", one) for one in ("cotton_wisp", "brush")]
    for place, layer in enumerate(layers):
        low = 0.3 + 0.35 * place
        cells = leg(atlas, low, low + 0.4)
        edit = paint_edit(exam, layer, np.flatnonzero(cells), 1, "Paint")
        assert edit is not None
        exam.apply(edit)
    return exam


def test_qualities_of_pain_have_letters_where_words_would_be_wider_than_a_limb(
    atlas: Atlas,
) -> None:
    exam = pains(atlas)
    letters = letters_of(exam)
    assert sorted(letters.values()) == ["A", "B", "C", "D", "E"]
    assert all(letters[key] > "B" for key in letters if key.kind == "pain"), "stimuli come first"
    assert {one.letter for one in legend_of(exam)} == set(letters.values())
    written = {line.word for zone in told_zones(exam, close=False) for line in zone.look.lines}
    assert written == set(letters.values())
    close = {line.word for zone in told_zones(exam) for line in zone.look.lines}
    assert {"burning", "stabbing", "pins and needles", "A", "B"} <= close
    alone = make_exam(atlas)
    paint(alone, "pain", leg(atlas, 1.0, 2.0))
    assert letters_of(alone) == {}


def test_words_at_patches_never_lie_on_each_other(atlas: Atlas, qapp: QApplication) -> None:
    exam, taken = pains(atlas), list[QRectF]()
    chart = atlas.body("preteen").chart("l_leg_front")
    zones = told_zones(exam)
    with nowhere() as sheet:
        paint_told(sheet.painter, PAPER, chart, zones, Place(300, 300, 0.5), None, taken)
    assert len(taken) >= 3
    assert not any(one.intersects(other) for one, other in combinations(taken, 2))
    wanted = len(taken)
    with nowhere() as sheet:
        paint_told(sheet.painter, PAPER, chart, zones, Place(300, 300, 0.5), None, taken)
    assert len(taken) < 2 * wanted, "where all is taken a word is left out"


def test_a_word_is_not_written_twice_close_by(atlas: Atlas, qapp: QApplication) -> None:
    """A thumb parts a patch in two; far away the same word is written again."""
    exam, taken = make_exam(atlas), list[QRectF]()
    for low, high in ((0.30, 0.50), (0.56, 0.76), (2.0, 2.3)):
        edit = paint_edit(exam, LayerKey("colour"), np.flatnonzero(leg(atlas, low, high)), 5, "c")
        assert edit is not None
        exam.apply(edit)
    chart = atlas.body("preteen").chart("l_leg_front")
    with nowhere() as sheet:
        place = Place(300, 300, 0.4)
        paint_told(sheet.painter, PAPER, chart, told_zones(exam), place, None, taken)
    assert len(taken) == 2


@needs_pdftotext
def test_all_templates_are_in_the_unit_that_was_chosen(
    atlas: Atlas, qapp: QApplication, tmp_path: Path
) -> None:
    exams = []
    for number, celsius in ((1, 29.0), (2, 30.0), (3, 31.0)):
        exam = make_exam(atlas, number)
        paint(exam, "allodynia", leg(atlas, 1.0 + 0.1 * number, 2.4))
        find(exam, {limb_key("l_leg", "temperature_c"): celsius,
                    limb_key("r_leg", "temperature_c"): 32.0})  # fmt: skip
        exams.append(exam)
    report = report_of(exams, atlas, unit="F")
    # The full comparison begins with the one of one page.
    said = {
        one.key: text_of(report, one.key, tmp_path) for one in TEMPLATES if one.key != "comparison"
    }
    assert [key for key in said if "°C" in said[key]] == []
    assert "1.8 °F cooler than the right one" in said["family"]
    assert "Temperature, right − left, °F 5.4 1.8 −0.45" in said["progress"]


@needs_pdftotext
def test_a_visit_without_a_map_is_said_to_have_none(
    atlas: Atlas, qapp: QApplication, tmp_path: Path
) -> None:
    """An empty figure would be read as skin that is free."""
    then, now = make_exam(atlas, 1), make_exam(atlas, 2)
    paint(then, "allodynia", leg(atlas, 1.0, 2.4))
    report = report_of([then, now], atlas)
    assert "2026 · no map" in text_of(report, "comparison", tmp_path)
    visit = text_of(report, "visit", tmp_path)
    assert "No map: nothing is painted" in visit
    assert "0 of 10" not in visit
    progress = text_of(report, "progress", tmp_path)
    assert "not assessed · DRAFT" in progress
    assert "cm² on 31 Aug 2026" in progress
    assert "→" not in progress.partition("at each visit")[0], "one size is no change"


@needs_pdftotext
def test_the_page_says_why_criteria_were_asked_of_no_limb(
    atlas: Atlas, qapp: QApplication, tmp_path: Path
) -> None:
    exam = make_exam(atlas, examiner="Dr Žofia Ångström-Sørensen")
    paint(exam, "pain", atlas.area_of_cell("limb10") == 3)
    said = text_of(report_of([exam], atlas), "visit", tmp_path)
    assert "Ångström-Sørensen" in said, "there is room beside a short line at the left"
    assert "Criteria for CRPS. No arm or leg counts as affected. Still missing" in said
    paint(exam, "pain", leg(atlas, 0.2, 2.4, LEFT_LEG))
    said = text_of(report_of([exam], atlas), "visit", tmp_path)
    assert "Criteria for CRPS." not in said


@needs_pdftotext
def test_a_limbs_note_is_in_the_full_comparison_to_its_end(
    atlas: Atlas, qapp: QApplication, tmp_path: Path
) -> None:
    then, now = make_exam(atlas, 1), make_exam(atlas, 2)
    for exam in (then, now):
        paint(exam, "allodynia", leg(atlas, 1.0, 2.4))
    find(now, {limb_key("l_leg", "note"): "word " * 150 + "end of it"})
    said = text_of(report_of([then, now], atlas), "full", tmp_path)
    assert "end of it" in said
    tables = said.partition("Tables then and now")[2]
    assert "LEFT leg, now, note: word" in tables
    assert tables.count("word") >= 150
    assert re.search(r"Entered Left .{0,80} none none", tables)


@needs_pdftotext
def test_the_head_is_told_by_views_with_their_letters(
    atlas: Atlas, qapp: QApplication, tmp_path: Path
) -> None:
    then, now = make_exam(atlas, 1, scheme="wpi19"), make_exam(atlas, 2, scheme="wpi19")
    jaw = atlas.area_of_cell("wpi19") == atlas.schemes["wpi19"].area("l_jaw").index
    paint(then, "allodynia", jaw)
    paint(now, "allodynia", jaw & (atlas.mirror >= 0) & (np.arange(atlas.n_cells) % 3 > 0))
    said = text_of(report_of([then, now], atlas), "comparison", tmp_path)
    for name in ("R front L", "L back R", "R side", "L side", "R top L"):
        assert name in said, name


@pytest.mark.parametrize("value", [-0.04, -0.0, 0.04])
def test_what_rounds_to_nothing_has_no_sign(value: float) -> None:
    assert Number(value, 1, signed=True).render() == "0.0"
