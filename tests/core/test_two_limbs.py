"""A comparison with several affected areas: each is named, and every figure is the table's."""

from __future__ import annotations

from datetime import timedelta

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from painmap.core.change import LOST, NONE, UNKNOWN
from painmap.core.compare import Comparison, compare
from painmap.core.content import area_table, foot, layer_table
from painmap.core.exam import Exam, finding_edit
from painmap.core.findings import Json, area_key
from painmap.core.sentences import area_clause, sentences
from painmap.core.text import Number, Text
from painmap.core.visit_days import day_beside
from tests.core.exams import ALLODYNIA, PAIN, make_exam, paint
from tests.core.synthetic import AREAS, L_LEG, R_ARM, R_LEG, TRUNK, synthetic_atlas

ATLAS = synthetic_atlas()
BODY = ATLAS.body("small")
HEIGHT = BODY.centres[:, 1]


def mark(exam: Exam, area: str, state: str) -> None:
    value: Json = (
        {"state": state, "reason": "cast"} if state == "not_examined" else {"state": state}
    )
    edit = finding_edit(exam, area_key("limb10", area, "examined"), value, "Mark")
    if edit is not None:
        exam.apply(edit)


def leg(exam: Exam, limb: int, high: float) -> None:
    paint(exam, ALLODYNIA, (ATLAS.limb == limb) & (high > HEIGHT))


def two_legs(**later: object) -> tuple[Exam, Exam]:
    """The left receded from 22 to 14 cm, the right from 18 to 16."""
    exams = make_exam(1), make_exam(2, **later)
    for exam, left, right in zip(exams, (22, 14), (18, 16), strict=True):
        leg(exam, L_LEG, left)
        leg(exam, R_LEG, right)
    return exams


def said(found: Comparison) -> list[str]:
    return [str(part) for part in sentences(found)]


def test_each_limb_is_named_the_most_changed_first() -> None:
    found = compare(*two_legs(), ATLAS, "allodynia")
    first, whole, left, right, _ = said(found)
    assert first.startswith("Allodynia: left leg ")
    assert ", right leg " in first
    assert first.count("→") == 2
    assert whole.startswith("All areas: ")
    assert left.endswith(" cm above left outer ankle.")
    assert right.endswith(" cm above right outer ankle.")


def test_at_most_three_are_named_the_others_counted() -> None:
    exams = make_exam(1), make_exam(2)
    for exam, share in zip(exams, (1.0, 0.5), strict=True):
        for limb in (TRUNK, R_ARM, R_LEG, L_LEG):
            cells = np.flatnonzero(ATLAS.limb == limb)
            paint(exam, PAIN, cells[: round(cells.size * share)], 3)
    first = said(compare(*exams, ATLAS, "pain"))[0]
    assert first.count("→") == 3
    assert first.endswith(" and 2 more areas.")


def test_an_area_beside_a_trace_of_another_keeps_its_own_figures() -> None:
    exams = two_legs()[0], make_exam(2)
    leg(exams[1], L_LEG, 14)
    mark(exams[1], "r_leg", "free")
    paint(exams[1], ALLODYNIA, np.flatnonzero(ATLAS.limb == R_ARM)[:3])
    mark(exams[0], "r_arm", "free")
    found = compare(*exams, ATLAS, "allodynia")
    assert str(sentences(found)[0]).endswith(" and 1 more area.")
    assert_true_to_the_table(found)


def test_visits_of_one_day_are_told_apart_everywhere() -> None:
    earlier = make_exam(1)
    began = earlier.visit.began_at
    later = make_exam(2, began_at=began + timedelta(minutes=20))
    leg(earlier, L_LEG, 22)
    paint(later, PAIN, ATLAS.limb == R_LEG)
    mark(later, "l_leg", "not_examined")
    found = compare(earlier, later, ATLAS, "allodynia")
    texts = [*found.notices, *foot(found, ATLAS)]
    day = str(Text("{day}", (("day", began),)))
    dated = [str(part) for part in texts if day in str(part)]
    assert len(dated) >= 3
    for line in dated:
        assert line.count(day) == line.count(", visit ")
    assert any(f"{later.visit.began_at.astimezone():%H:%M}, visit 2" in line for line in dated)


def test_visits_of_two_days_are_told_by_day() -> None:
    earlier, later = make_exam(1), make_exam(2)
    assert day_beside(earlier.visit, later.visit) == earlier.visit.began_at


@pytest.mark.parametrize("kind", ["tender", "swelling"])
def test_skin_with_another_finding_is_examined_at_that_visit(kind: str) -> None:
    from painmap.core.layers import LayerKey

    earlier, later = make_exam(1), make_exam(2)
    paint(earlier, LayerKey(kind), (ATLAS.limb == L_LEG) & (HEIGHT < 40))
    leg(later, L_LEG, 22)
    found = compare(earlier, later, ATLAS, "allodynia")
    assert found.layer.total.unknown == 0
    assert found.layer.total.gained > 0
    assert found.affected.unknown == ()
    assert (found.affected.then, found.affected.now) == (0, 1)


def figures(clause: Text) -> tuple[str, str, str]:
    values = dict(clause.args)
    return tuple(
        value.render()
        for key in ("then", "now", "change")
        if isinstance(value := values[key], Number)
    )


def assert_true_to_the_table(found: Comparison) -> None:
    """Every clause is a row of the table, and what is not comparable is in no sentence."""
    table = {
        str(row.cells[0]): [str(cell) for cell in row.cells[1:4]] for row in area_table(found).rows
    }
    for row in found.layer.rows:
        shown = table.get(str(row.area.name))
        if shown is None:
            continue
        if row.change.then or row.change.now:
            assert list(figures(area_clause(found, row))) == shown
            then, now, change = (float(figure.replace("−", "-")) for figure in shown)
            assert now - then == pytest.approx(change)
        else:
            assert shown[2] == "—"
    head = str(sentences(found)[0])
    for row in found.layer.rows:
        if row.change.unknown and not (row.change.then or row.change.now):
            assert row.area.name.lower() not in head.lower()


def exam_of(draw: st.DrawFn, number: int, height: float | None = 150.0) -> Exam:
    exam = make_exam(number, height_cm=height, weight_kg=42.0 if height else None)
    for layer in (ALLODYNIA, PAIN):
        cells = np.zeros(ATLAS.n_cells, np.bool_)
        for _ in range(draw(st.integers(0, 3))):
            centre = BODY.centres[draw(st.integers(0, ATLAS.n_cells - 1))]
            cells |= np.linalg.norm(BODY.centres - centre, axis=1) < draw(st.floats(0.5, 30))
        paint(exam, layer, cells)
    for area in AREAS:
        state = draw(st.sampled_from(["", "free", "not_examined"]))
        if state:
            mark(exam, area, state)
    return exam


EXAMS = st.composite(lambda draw: (exam_of(draw, 1), exam_of(draw, 2)))()


GROWING = st.composite(
    lambda draw: (
        exam_of(draw, 1, draw(st.sampled_from([150.0, 148.0, None]))),
        exam_of(draw, 2, draw(st.sampled_from([150.0, 156.0, None]))),
    )
)()


@settings(max_examples=40, deadline=None)
@given(GROWING)
def test_sentences_are_true_to_the_table(exams: tuple[Exam, Exam]) -> None:
    assert_true_to_the_table(compare(*exams, ATLAS, "allodynia"))


@settings(max_examples=25, deadline=None)
@given(EXAMS)
def test_swapping_the_visits_swaps_then_now_and_the_sign_of_every_figure(
    exams: tuple[Exam, Exam],
) -> None:
    there, back = compare(*exams, ATLAS, "pain"), compare(*exams[::-1], ATLAS, "pain")
    for make in (area_table, layer_table):
        rows = {str(row.cells[0]): row.cells for row in make(there).rows}
        other = {str(row.cells[0]): row.cells for row in make(back).rows}
        assert set(rows) == set(other)
        for name, cells in rows.items():
            then, now, change = map(str, cells[1:4])
            assert [str(cell) for cell in other[name][1:3]] == [now, then]
            assert str(other[name][3]) == swapped(change)


def swapped(change: str) -> str:
    return {"+": "−", "−": "+"}.get(change[0], change[0]) + change[1:]


@settings(max_examples=25, deadline=None)
@given(EXAMS)
def test_what_is_not_comparable_is_in_no_figure(exams: tuple[Exam, Exam]) -> None:
    """Erasing it from both maps changes no figure of the comparison but its own."""
    found = compare(*exams, ATLAS, "allodynia")
    unknown = np.flatnonzero(found.classes == UNKNOWN)
    assert not (found.classes[unknown] == LOST).any()
    known = found.classes != UNKNOWN
    cm2 = BODY.area_cm2.astype(float) * found.scale.factor
    then, now = ((exam.layer(ALLODYNIA) > 0) & known for exam in exams)
    assert found.layer.total.then == pytest.approx(cm2[then].sum(), rel=1e-5, abs=1e-3)
    assert found.layer.total.now == pytest.approx(cm2[now].sum(), rel=1e-5, abs=1e-3)
    for row in found.layer.rows:
        here = ATLAS.area_of_cell("limb10") == row.area.index
        assert row.change.then == pytest.approx(cm2[then & here].sum(), rel=1e-5, abs=1e-3)
        assert row.change.now == pytest.approx(cm2[now & here].sum(), rel=1e-5, abs=1e-3)
    assert set(found.classes[~(then | now) & known]) <= {NONE}
