"""The border's level in the table: the figures of the sentence, and *none* in words."""

from __future__ import annotations

from painmap.core.compare import compare
from painmap.core.comparison import Comparison
from painmap.core.exam import Exam, finding_edit
from painmap.core.findings import area_key
from painmap.core.level_table import level_rows
from painmap.core.sentences import sentences
from painmap.core.text import MINUS
from tests.core.exams import ALLODYNIA, PAIN, make_exam, paint
from tests.core.synthetic import L_LEG, R_LEG, TRUNK, synthetic_atlas

ATLAS = synthetic_atlas()
HEIGHT = ATLAS.body("small").centres[:, 1]


def zone(exam: Exam, high: float, limb: int = L_LEG) -> None:
    paint(exam, ALLODYNIA, (ATLAS.limb == limb) & (high > HEIGHT))


def compared(*zones: tuple[float, float, int], free: str = "", **later: object) -> Comparison:
    """Zones of the earlier and the later visit, up to so many cm (0 for none) of a limb.

    At both the area `free` was examined.
    """
    exams = make_exam(1), make_exam(2, **later)
    for exam in exams if free else ():
        edit = finding_edit(exam, area_key("limb10", free, "examined"), {"state": "free"}, "Mark")
        assert edit is not None
        exam.apply(edit)
    for then, now, limb in zones:
        for exam, high in zip(exams, (then, now), strict=True):
            if high:
                zone(exam, high, limb)
    return compare(*exams, ATLAS, "allodynia")


def rows_of(comparison: Comparison) -> list[list[str]]:
    return [[str(cell) for cell in row.cells] for row in level_rows(comparison)]


def as_number(cell: str) -> float:
    return float(cell.replace(MINUS, "-"))


def test_then_now_and_change_agree_with_the_sentence() -> None:
    comparison = compared((22, 16, L_LEG))
    ((name, then, now, change),) = rows_of(comparison)
    assert name == "Border above outer ankle, cm"
    assert str(sentences(comparison)[1]) == f"Border {then} → {now} cm above outer ankle."
    assert round(as_number(then) + as_number(change), 1) == as_number(now)
    assert change.startswith(MINUS)


def test_a_visit_without_a_border_says_none() -> None:
    for zones, place in (((0, 16, L_LEG), 1), ((22, 0, L_LEG), 2)):
        ((name, *cells),) = rows_of(compared(zones, free="l_leg"))
        assert name == "Border above outer ankle, cm"
        assert cells[place - 1] == "none"
        assert float(cells[2 - place]) > 0
        assert cells[2] == "", "no change can be told, and a dash would be *not assessed*"


def test_a_visit_that_did_not_look_has_a_dash_and_not_none() -> None:
    for zones, place in (((0, 16, L_LEG), 1), ((22, 0, L_LEG), 2)):
        ((_, *cells),) = rows_of(compared(zones))
        assert cells[place - 1] == "—"
        assert float(cells[2 - place]) > 0


def test_allodynia_of_the_trunk_has_no_border() -> None:
    exams = make_exam(1), make_exam(2)
    for exam in exams:
        paint(exam, ALLODYNIA, ATLAS.limb == TRUNK)
    rows = rows_of(compare(*exams, ATLAS, "allodynia"))
    assert rows == [["Border around a limb", "none", "none", ""]]


def test_each_limb_has_a_row_with_its_side() -> None:
    rows = rows_of(compared((22, 14, L_LEG), (18, 16, R_LEG)))
    assert {row[0] for row in rows} == {
        "Border above L outer ankle, cm",
        "Border above R outer ankle, cm",
    }
    assert all(as_number(row[3]) < 0 for row in rows)


def test_growth_adds_the_earlier_border_at_the_later_size() -> None:
    measured, resized = rows_of(compared((22, 16, L_LEG), height_cm=160.0, weight_kg=48.0))
    assert resized[0] == "the same at the later size"
    assert as_number(resized[1]) > as_number(measured[1])
    assert resized[2] == measured[2]


def test_no_row_without_a_height_without_allodynia_and_for_pain() -> None:
    assert rows_of(compared((22, 16, L_LEG), height_cm=None, weight_kg=None)) == []
    assert rows_of(compared()) == []
    exams = make_exam(1), make_exam(2)
    for exam in exams:
        zone(exam, 20)
        paint(exam, PAIN, ATLAS.limb == L_LEG)
    assert level_rows(compare(*exams, ATLAS, "pain")) == ()
