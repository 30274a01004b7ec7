"""What a comparison says, word for word."""

from __future__ import annotations

from datetime import date

import pytest

from painmap.core.compare import compare
from painmap.core.content import area_table, finding_text, foot, layer_table, limb_table
from painmap.core.exam import Exam, finding_edit
from painmap.core.findings import Json, area_key, limb_key
from painmap.core.layers import LayerKey
from painmap.core.sentences import sentences
from painmap.core.text import Celsius, Number, Text, cm2, percent, plain_date, text
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
    assert table[0] == ["R Leg", "—", "—", "—", "not comparable"]
    assert [row[0] for row in table] == ["R Leg", "L Leg", "All areas"]
    (layer, affected) = cells(layer_table(comparison))
    assert layer[2].endswith(")")
    assert affected == ["Affected areas of 5", "1", "2", "+1"]


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
    assert facts[:4] == [
        "Areas: By limb, rule 1",
        "Scale: by height and weight (Mosteller)",
        "Body: small",
        "Atlas: cells 1, regions 1, bodies 1",
    ]
    assert len([fact for fact in facts if fact.startswith("Draft: ")]) == 2


def test_words_are_neutral() -> None:
    comparison = compare(*receding(height_cm=156.0), ATLAS, "allodynia")
    texts = [*sentences(comparison), *comparison.notices, *foot(comparison, ATLAS)]
    for table in (area_table(comparison), layer_table(comparison), limb_table(comparison)):
        texts += [table.title, *table.columns, *(cell for row in table.rows for cell in row.cells)]
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
