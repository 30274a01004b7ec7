"""What a comparison says, word for word."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import numpy as np
import pytest

from painmap.atlas.scale import patient_scale
from painmap.atlas.scheme import Area
from painmap.core.change import Change
from painmap.core.compare import compare
from painmap.core.content import area_table, finding_text, foot, layer_table, limb_table
from painmap.core.exam import Exam, finding_edit
from painmap.core.findings import Json, area_key, limb_key
from painmap.core.layers import LayerKey
from painmap.core.levels import border_level
from painmap.core.sentences import area_in_words, change_figures, sentences
from painmap.core.text import Celsius, Number, Text, cm2, percent, plain_date, text, with_change
from tests.core.exams import ALLODYNIA, PAIN, make_exam, paint
from tests.core.synthetic import L_LEG, R_LEG, TRUNK, synthetic_atlas

ATLAS = synthetic_atlas()
BODY = ATLAS.body("small")
HEIGHT = BODY.centres[:, 1]
FORBIDDEN = ("gained", "lost", "better", "worse", "improve", "mask", "record")


def zone(exam: Exam, low: float, high: float, limb: int = L_LEG) -> None:
    paint(exam, ALLODYNIA, (ATLAS.limb == limb) & (low < HEIGHT) & (high > HEIGHT))


def record(exam: Exam, limb: str, item: str, value: Json) -> None:
    edit = finding_edit(exam, limb_key(limb, item), value, "Note")
    assert edit is not None
    exam.apply(edit)


def receding(**later: object) -> tuple[Exam, Exam]:
    exams = make_exam(1), make_exam(2, **later)
    zone(exams[0], 0, 22)
    zone(exams[1], 0, 16)
    return exams


def said(earlier: Exam, later: Exam, kind: str = "allodynia") -> list[str]:
    return [str(part) for part in sentences(compare(earlier, later, ATLAS, kind))]


def cells(table: object) -> list[list[str]]:
    return [[str(cell) for cell in row.cells] for row in table.rows]  # type: ignore[attr-defined]


def test_the_sentence_of_a_receding_border() -> None:
    first, border, repeat = said(*receding())
    assert first.startswith("Allodynia, left leg: ")
    assert first.endswith(").")
    assert " → " in first
    assert "cm² (−" in first
    assert border.startswith("Border 18")
    assert border.endswith(" cm above outer ankle.")
    assert repeat == "No repeat tests: variation unknown."


@pytest.mark.parametrize(
    ("area", "words"),
    [
        (Area(0, "l_leg", "L Lower leg", "L", (0,)), "left lower leg"),
        (Area(1, "chest", "Chest", "", (1,)), "chest"),
        (Area(2, "rest", "Not in the WPI", "", (2,), counts=False), "not in the WPI"),
    ],
)
def test_an_area_within_a_sentence(area: Area, words: str) -> None:
    assert str(area_in_words(area)) == words


def test_the_sentence_is_true_to_the_table() -> None:
    comparison = compare(*receding(), ATLAS, "allodynia")
    ((area, then, now, change, word),) = cells(area_table(comparison))
    assert (area, word) == ("L Leg", "still affected")
    assert f"{then} → {now} cm² ({change})" in str(sentences(comparison)[0])


def test_percent_leads_where_the_patient_grew() -> None:
    first = said(*receding(height_cm=156.0, weight_kg=48.0))[0]
    assert " % of skin (−" in first
    assert first.endswith(" cm² at the later size.")


def test_only_percent_without_a_height() -> None:
    first = said(*receding(height_cm=None, weight_kg=None))[0]
    assert first.endswith(").")
    assert "cm²" not in first


def test_nothing_painted_and_nothing_comparable() -> None:
    assert said(make_exam(1), make_exam(2))[0] == "Allodynia: nothing painted at either visit."
    later = make_exam(2)
    zone(later, 0, 20)
    assert said(make_exam(1), later)[0] == "Allodynia: nothing that can be compared."


def test_a_border_at_one_visit_only() -> None:
    earlier, later = receding()
    later = make_exam(2)
    edit = finding_edit(later, area_key("limb10", "l_leg", "examined"), {"state": "free"}, "Mark")
    assert edit is not None
    later.apply(edit)
    first, border, _ = said(earlier, later)
    assert " → 0 cm² (−" in first
    assert border.startswith("Border then ")


def test_areas_that_cannot_be_compared_show_dashes() -> None:
    earlier, later = receding()
    zone(later, 0, 30, R_LEG)
    comparison = compare(earlier, later, ATLAS, "allodynia")
    table = cells(area_table(comparison))
    # Then nobody looked; what was recorded now stands there, in no total.
    recorded = str(cm2(comparison.layer.rows[3].recorded_now.cm2).render())
    assert table[0] == ["R Leg", "—", recorded, "—", "not comparable"]
    assert [row[0] for row in table] == ["R Leg", "L Leg", "All areas"]
    notes = [str(note) for note in area_table(comparison).notes]
    assert notes == ["Not comparable, in no total: R Leg."]
    (layer, affected) = cells(layer_table(comparison))
    assert layer[2].endswith(")")
    assert affected == ["Affected areas of 5", "1", "1 (2)", "0"]
    notes = [str(note) for note in layer_table(comparison).notes]
    assert notes == ["In brackets: as recorded, with what is not comparable."]
    assert str(comparison.notices[-1]) == (
        "1 area was examined at one visit only: R Leg. It is not in the change of affected areas."
    )


def test_no_change_of_affected_areas_where_none_compares() -> None:
    earlier, later = make_exam(1), make_exam(2)
    zone(earlier, 0, 22, R_LEG)
    zone(later, 0, 22)
    comparison = compare(earlier, later, ATLAS, "allodynia")
    affected = cells(layer_table(comparison))[-1]
    assert affected == ["Affected areas of 5", "1", "1", "—"]
    assert str(comparison.notices[-1]).startswith("2 areas were examined at one visit only: R Leg,")


def test_a_visit_without_a_map_has_no_number_of_areas() -> None:
    earlier, later = make_exam(1), make_exam(2)
    zone(later, 0, 22)
    affected = cells(layer_table(compare(earlier, later, ATLAS, "allodynia")))[-1]
    assert affected == ["Affected areas of 5", "—", "1", "—"]


def test_an_area_marked_free_then_is_in_the_change() -> None:
    earlier, later = receding()
    zone(later, 0, 30, R_LEG)
    edit = finding_edit(earlier, area_key("limb10", "r_leg", "examined"), {"state": "free"}, "Mark")
    assert edit is not None
    earlier.apply(edit)
    comparison = compare(earlier, later, ATLAS, "allodynia")
    assert cells(layer_table(comparison))[-1] == ["Affected areas of 5", "1", "2", "+1"]
    assert comparison.notices == ()
    assert layer_table(comparison).notes == ()


def test_what_was_recorded_is_in_brackets_and_explained() -> None:
    comparison = compare(*receding(height_cm=152.0, weight_kg=44.0), ATLAS, "allodynia")
    (layer, _) = cells(layer_table(comparison))
    own = comparison.layer.recorded_then.cm2
    assert layer[1].endswith(f" ({own:.0f})")
    assert "(" not in layer[2]
    notes = [str(note) for note in layer_table(comparison).notes]
    assert notes == ["In brackets: as recorded then, on that visit's own body, height and weight."]
    (notice,) = map(str, comparison.notices)
    assert notice.startswith("cm² of both visits are at the later size; recorded on ")
    assert notice.endswith(f": {own:.0f} cm².")


def test_levels_are_those_of_each_visits_card() -> None:
    for later in ({"height_cm": 152.0}, {"height_cm": 160.0}):
        exams = receding(**later)
        comparison = compare(*exams, ATLAS, "allodynia")
        border = str(sentences(comparison)[1])
        for exam in exams:
            scale = patient_scale(BODY, exam.visit.height_cm, exam.visit.weight_kg)
            own = border_level(BODY, exam.layers[ALLODYNIA] > 0, length_factor=scale.length_factor)
            assert own is not None
            assert f"{own.cm:.1f}" in border
        # Growth is named, and only then is the earlier level told at two sizes.
        assert ("at the later size" in border) == comparison.percent_leads


def test_only_allodynia_has_a_border_and_only_around_a_limb() -> None:
    earlier, later = receding()
    for exam in (earlier, later):
        paint(exam, PAIN, (ATLAS.limb == L_LEG) & (HEIGHT < 20))
    assert not any(part.startswith("Border") for part in said(earlier, later, "pain"))
    patch = (ATLAS.limb == R_LEG) & (HEIGHT < 20) & (BODY.centres[:, 2] > 0)
    exams = make_exam(1), make_exam(2)
    for exam in exams:
        paint(exam, ALLODYNIA, patch)
    assert not any(part.startswith("Border") for part in said(*exams))


def test_a_border_at_the_landmark_has_no_zero() -> None:
    comparison = compare(*receding(), ATLAS, "allodynia")
    assert comparison.level_now is not None
    level = replace(comparison.level_now, cm=-0.03)
    border = str(sentences(replace(comparison, level_now=level))[1])
    assert border.endswith(" cm above → at outer ankle.")
    assert "0.0" not in border


def test_without_a_height_no_text_has_cm() -> None:
    exams = receding(height_cm=None, weight_kg=None)
    zone(exams[1], 0, 30, R_LEG)
    comparison = compare(*exams, ATLAS, "allodynia")
    texts = [*sentences(comparison), *comparison.notices]
    for table in (area_table(comparison), layer_table(comparison)):
        texts += [table.title, *table.notes]
        texts += [cell for row in table.rows for cell in row.cells]
    for part in texts:
        assert "cm" not in str(part)
    assert any("% of the skin, painted on " in str(part) for part in comparison.notices)


def test_a_visit_without_a_height_has_no_cm2_in_brackets() -> None:
    earlier, later = make_exam(1, height_cm=None, weight_kg=None), make_exam(2, height_cm=158.0)
    zone(earlier, 0, 22)
    zone(later, 0, 16)
    comparison = compare(earlier, later, ATLAS, "allodynia")
    assert not any("(" in cell for row in cells(layer_table(comparison)) for cell in row[1:])
    assert comparison.level_then == comparison.level_then_resized


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (Change(stable=547.6, lost=94.9 + 0.6), ("643", "548", "−95")),
        (Change(stable=548.4, lost=94.2), ("643", "548", "−95")),
        (Change(stable=3.14, gained=80.0), ("3", "83", "+80")),
        (Change(stable=2.04, gained=0.02), ("2.0", "2.1", "+0.1")),
    ],
)
def test_the_change_is_that_of_the_figures_shown(
    change: Change, expected: tuple[str, str, str]
) -> None:
    assert tuple(figure.render() for figure in change_figures(change)) == expected


def test_shares_subtract_as_shown() -> None:
    shown = with_change(percent(0.1951), percent(0.1249))
    assert [figure.render() for figure in shown] == ["0.20", "0.12", "−0.08"]


def test_shares_of_one_comparison_have_as_many_decimals() -> None:
    earlier, later = receding(height_cm=None, weight_kg=None)
    few = np.flatnonzero(ATLAS.limb == TRUNK)
    some = few[np.cumsum(ATLAS.body(later.visit.body).area_cm2[few]) < 50]
    paint(later, PAIN, np.isin(np.arange(later.n_cells), some), 5)
    found = compare(earlier, later, ATLAS, "allodynia")
    figures = [str(cell) for row in layer_table(found).rows[:-1] for cell in row.cells[1:]]
    shown = [re.sub(r" .*", "", figure) for figure in figures if figure != "—"]
    assert len(shown) > 3
    assert {len(figure.partition(".")[2]) for figure in shown} == {2}
    told = str(sentences(found)[0])
    assert figures[0] in told
    assert re.search(r"\d\.\d\d → \d+\.\d\d % of skin", told)


def test_every_layer_has_a_row() -> None:
    earlier, later = receding()
    paint(earlier, PAIN, ATLAS.limb == TRUNK, 5)
    paint(later, LayerKey("temperature"), ATLAS.limb == L_LEG, 2)
    names = [row[0] for row in cells(layer_table(compare(earlier, later, ATLAS, "allodynia")))]
    assert names == ["Allodynia", "Pain", "Temperature change", "Affected areas of 5"]


def test_limbs_then_and_now() -> None:
    earlier, later = receding()
    record(earlier, "l_leg", "temperature_c", 28.9)
    record(earlier, "r_leg", "temperature_c", 31.2)
    record(later, "l_leg", "colour", ["redder", "mottled"])
    assert cells(limb_table(compare(earlier, later, ATLAS, "allodynia"))) == [
        ["Temperature, right leg", "31.2 °C", "—"],
        ["Temperature, left leg", "28.9 °C", "—"],
        ["Colour, left leg", "—", "redder, mottled"],
        ["Temperature, legs: right − left", "+2.3 °C", "—"],
    ]


def test_the_foot_names_what_the_numbers_stand_on() -> None:
    comparison = compare(*receding(), ATLAS, "allodynia")
    facts = [str(fact) for fact in foot(comparison, ATLAS)]
    assert facts[:5] == [
        "Areas: By limb, rule 1",
        "counted: pain or allodynia",
        "Scale: by height and weight (Mosteller)",
        "Body: small",
        "Atlas: cells 1, regions 1, bodies 1",
    ]
    assert len([fact for fact in facts if fact.startswith("Draft: ")]) == 2


def test_words_are_neutral() -> None:
    comparison = compare(*receding(height_cm=156.0), ATLAS, "allodynia")
    texts = [*sentences(comparison), *comparison.notices, *foot(comparison, ATLAS)]
    for table in (area_table(comparison), layer_table(comparison), limb_table(comparison)):
        texts += [table.title, *table.columns, *table.notes]
        texts += [*(cell for row in table.rows for cell in row.cells)]
    for part in texts:
        assert not any(word in str(part).lower() for word in FORBIDDEN)


def test_texts_are_translated_with_all_that_stands_in_them() -> None:
    german = {"{a} and {b}": "{b} und {a}", "left leg": "linkes Bein"}
    sentence = text("{a} and {b}", a=text("left leg"), b=Number(-1.25, 1, signed=True))
    shown = sentence.render(
        lambda msgid: german.get(msgid, msgid), lambda value, n: f"{value:.{n}f}".replace(".", ",")
    )
    assert shown == "-1,2 und linkes Bein"
    assert text("{t}", t=Celsius(30.0)).render(temperature=lambda c: f"{c.value * 1.8 + 32} °F")


@pytest.mark.parametrize(
    ("shown", "expected"),
    [
        (cm2(744.2), "744"),
        (cm2(-154.0, signed=True), "−154"),
        (cm2(9.97), "10"),
        (cm2(3.14), "3.1"),
        (cm2(-0.01), "0.0"),
        (cm2(3.14, among=80), "3"),
        (percent(3.94, signed=True), "+3.9"),
        (percent(0.123), "0.12"),
        (Number(0.001, 1, signed=True), "0.0"),
    ],
)
def test_figures(shown: Number, expected: str) -> None:
    assert shown.render() == expected


def test_values_in_words() -> None:
    assert str(finding_text("touch", "cold")) == "cold"
    assert str(finding_text("note", "a {brace}")) == "a {brace}"
    assert str(finding_text("colour", [])) == "—"
    assert plain_date(date(2026, 8, 3)) == "3 Aug 2026"
    assert isinstance(finding_text("touch", None), Text)
