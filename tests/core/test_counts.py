"""The count of affected areas: its rule, its marks, and that live equals recounted."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from painmap.atlas.scale import patient_scale
from painmap.core.counts import (
    AreaCount,
    Counter,
    CountSettings,
    affected,
    counted_areas,
    exam_counter,
    mark_rest_free,
)
from painmap.core.edits import FindingEdit
from painmap.core.exam import Exam, finding_edit
from painmap.core.findings import Json, area_key
from painmap.core.layers import LayerKey
from tests.core.exams import ALLODYNIA, PAIN, make_exam, paint
from tests.core.synthetic import L_LEG, R_LEG, TRUNK, synthetic_atlas

ATLAS = synthetic_atlas()
BODY = ATLAS.body("small")
HEIGHT = BODY.centres[:, 1]
SCHEME = "limb10"


def rows(exam: Exam, **changes: object) -> dict[str, AreaCount]:
    options = CountSettings(**({"scheme": SCHEME} | changes))
    return {row.area.key: row for row in counted_areas(exam, ATLAS, BODY, options)}


def states(exam: Exam, **changes: object) -> dict[str, str]:
    return {key: row.state for key, row in rows(exam, **changes).items()}


def record(exam: Exam, area: str, item: str, value: Json) -> None:
    edit = finding_edit(exam, area_key(SCHEME, area, item), value, "Mark")
    assert edit is not None
    exam.apply(edit)


def band(limb: int, low: float, high: float) -> NDArray[np.bool_]:
    return (ATLAS.limb == limb) & (low < HEIGHT) & (high > HEIGHT)


def test_a_limb_that_is_painted_counts_in_the_patients_cm2() -> None:
    exam = make_exam()
    paint(exam, ALLODYNIA, band(L_LEG, 20, 50))
    row = rows(exam)["l_leg"]
    scale = patient_scale(BODY, 150, 42)
    cm2 = BODY.area_cm2[band(L_LEG, 20, 50)].sum(dtype=float)
    assert row.state == "affected"
    assert row.cm2 == pytest.approx(cm2 * scale.factor)
    assert row.percent_of_skin == pytest.approx(100 * cm2 / BODY.total_cm2)
    assert row.by_layer == ((ALLODYNIA, pytest.approx(row.cm2)),)
    assert set(states(exam).values()) == {"affected", "none"}


def test_the_union_of_the_counting_layers_is_counted_once() -> None:
    exam = make_exam()
    paint(exam, ALLODYNIA, band(L_LEG, 20, 50))
    paint(exam, PAIN, band(L_LEG, 20, 50), 11)
    paint(exam, LayerKey("pain", "burning"), band(L_LEG, 20, 30), 4)
    row = rows(exam)["l_leg"]
    assert row.cm2 == pytest.approx(dict(row.by_layer)[PAIN])
    assert len(row.by_layer) == 3


@pytest.mark.parametrize("kind", ["tender", "colour", "temperature", "swelling"])
def test_a_finding_that_does_not_count_is_examined_and_never_free(kind: str) -> None:
    exam = make_exam()
    paint(exam, LayerKey(kind), band(L_LEG, 20, 50))
    row = rows(exam)["l_leg"]
    assert (row.state, row.cm2, row.counts) == ("other", 0.0, False)
    assert row.by_layer[0][1] > 0
    edit = mark_rest_free(exam, rows(exam).values(), SCHEME)
    assert edit is not None
    assert area_key(SCHEME, "l_leg", "examined") not in {
        part.key for part in edit.parts if isinstance(part, FindingEdit)
    }
    exam.apply(edit)
    assert sorted(states(exam).values()) == ["free"] * 4 + ["other"]


def test_a_finding_painted_after_free_was_marked_is_shown() -> None:
    exam = make_exam()
    record(exam, "l_leg", "examined", {"state": "free"})
    swelling = LayerKey("swelling")
    paint(exam, swelling, band(L_LEG, 20, 50))
    assert states(exam)["l_leg"] == "other"
    paint(exam, swelling, band(L_LEG, 20, 50), 0)
    assert states(exam)["l_leg"] == "free"


def test_a_trace_that_does_not_count_says_nothing() -> None:
    exam = make_exam()
    paint(exam, LayerKey("swelling"), np.flatnonzero(band(L_LEG, 20, 50))[:3])
    assert states(exam)["l_leg"] == "none"
    record(exam, "l_leg", "examined", {"state": "free"})
    assert states(exam)["l_leg"] == "free"


def test_a_finding_outweighs_a_trace_of_pain_and_the_hand_outweighs_both() -> None:
    exam = make_exam()
    paint(exam, PAIN, np.flatnonzero(band(L_LEG, 20, 50))[:3], 3)
    assert states(exam)["l_leg"] == "touched"
    paint(exam, LayerKey("swelling"), band(L_LEG, 20, 50))
    assert states(exam)["l_leg"] == "other"
    record(exam, "l_leg", "counted", True)
    assert states(exam)["l_leg"] == "affected"


def test_live_counting_sees_a_finding_that_does_not_count() -> None:
    counter = exam_counter(make_exam(), ATLAS, BODY, CountSettings(SCHEME))
    cells = np.flatnonzero(band(L_LEG, 20, 50)).astype(np.int32)
    counter.update(LayerKey("tender"), cells, 1)
    assert {row.area.key: row.state for row in counter.areas({}, settled=False)}["l_leg"] == "other"
    counter.update(LayerKey("tender"), cells, 0)
    assert {row.state for row in counter.areas({})} == {"none"}


def test_an_edge_that_spilled_over_is_touched_only() -> None:
    exam = make_exam()
    # A whole leg, and four cells' breadth of the trunk above it.
    reach = (np.abs(BODY.centres[:, 0] - 8) < 6) & (HEIGHT < 81.5) & (ATLAS.limb == TRUNK)
    paint(exam, PAIN, band(L_LEG, 0, 80) | (reach & (BODY.centres[:, 2] > 0)), 11)
    found = rows(exam)
    assert found["l_leg"].state == "affected"
    assert found["trunk_front"].state == "touched"
    assert found["trunk_front"].cm2 > 1


def test_a_small_patch_of_its_own_counts() -> None:
    exam = make_exam()
    spot = np.linalg.norm(BODY.centres - (0, 100, 9), axis=1) < 1.2
    paint(exam, PAIN, spot, 3)
    found = rows(exam)["trunk_front"]
    assert found.cm2 < 0.05 * BODY.area_cm2[ATLAS.atom == 0].sum()
    assert found.state == "affected"


def test_less_than_a_cm2_is_touched() -> None:
    exam = make_exam()
    paint(exam, PAIN, np.flatnonzero(band(L_LEG, 20, 50))[:3], 3)
    assert states(exam)["l_leg"] == "touched"


def test_a_dot_beside_a_spill_does_not_make_it_count() -> None:
    exam = make_exam()
    reach = (np.abs(BODY.centres[:, 0] - 8) < 6) & (HEIGHT < 81.5) & (ATLAS.limb == TRUNK)
    spill = reach & (BODY.centres[:, 2] > 0)
    dot = np.linalg.norm(BODY.centres - (0, 110, 9), axis=1) < 0.45
    assert dot.any()
    paint(exam, PAIN, band(L_LEG, 0, 80) | spill | dot, 11)
    assert states(exam)["trunk_front"] == "touched"


def test_the_hand_decides_and_is_marked() -> None:
    exam = make_exam()
    paint(exam, PAIN, band(L_LEG, 20, 50), 3)
    record(exam, "l_leg", "counted", False)
    record(exam, "r_leg", "counted", True)
    found = rows(exam)
    assert (found["l_leg"].state, found["l_leg"].by_hand) == ("touched", True)
    assert (found["r_leg"].state, found["r_leg"].by_hand) == ("affected", True)
    assert not found["trunk_front"].by_hand


def test_not_examined_has_a_reason_and_paint_outweighs_it() -> None:
    exam = make_exam()
    record(exam, "r_leg", "examined", {"state": "not_examined", "reason": "cast"})
    assert (rows(exam)["r_leg"].state, rows(exam)["r_leg"].reason) == ("not_examined", "cast")
    paint(exam, PAIN, band(R_LEG, 20, 50), 3)
    assert rows(exam)["r_leg"].state == "affected"


def test_marking_the_rest_free_is_one_edit_and_leaves_the_others() -> None:
    exam = make_exam()
    paint(exam, PAIN, band(L_LEG, 20, 50), 3)
    record(exam, "r_leg", "examined", {"state": "not_examined", "reason": "cast"})
    edit = mark_rest_free(exam, rows(exam).values(), SCHEME)
    assert edit is not None
    assert len(edit.parts) == 3
    exam.apply(edit)
    found = states(exam)
    assert sorted(found.values()) == ["affected", "free", "free", "free", "not_examined"]
    assert mark_rest_free(exam, rows(exam).values(), SCHEME) is None
    exam.apply(edit.inverse())
    assert "free" not in states(exam).values()


def test_erasing_a_bridge_parts_the_patch() -> None:
    exam = make_exam()
    paint(exam, PAIN, band(L_LEG, 0, 80), 11)
    trunk = (ATLAS.limb == TRUNK) & (BODY.centres[:, 2] > 0) & (BODY.centres[:, 0] > 2)
    bridge = trunk & (HEIGHT < 81) & (BODY.centres[:, 0] < 14)
    spot = trunk & (HEIGHT < 82.5) & ~bridge & (BODY.centres[:, 0] < 14)
    paint(exam, PAIN, bridge | spot, 11)
    counter = exam_counter(exam, ATLAS, BODY, CountSettings(SCHEME))
    before = {row.area.key: row.state for row in counter.areas(exam.findings)}
    assert before["trunk_front"] == "touched"
    counter.update(PAIN, np.flatnonzero(bridge).astype(np.int32), 0)
    unsettled = {row.area.key: row.state for row in counter.areas({}, settled=False)}
    settled = {row.area.key: row.state for row in counter.areas({})}
    assert unsettled["trunk_front"] == "touched"
    assert settled["trunk_front"] == "affected"


def test_patients_without_height_are_counted_on_the_bodys_own_cm2() -> None:
    exam = make_exam(height_cm=None, weight_kg=None)
    paint(exam, PAIN, band(L_LEG, 20, 50), 3)
    cm2 = BODY.area_cm2[band(L_LEG, 20, 50)].sum(dtype=float)
    assert rows(exam)["l_leg"].cm2 == pytest.approx(cm2)


def test_totals_are_the_sums_of_the_areas() -> None:
    exam = make_exam()
    paint(exam, PAIN, band(L_LEG, 20, 50) | (HEIGHT > 90), 3)
    counter = exam_counter(exam, ATLAS, BODY)
    (total,) = counter.totals()
    areas = counter.areas(exam.findings)
    assert total.cm2 == pytest.approx(sum(row.cm2 for row in areas))
    assert total.percent_of_skin == pytest.approx(sum(row.percent_of_skin for row in areas))
    assert affected(areas) == 4


def edits(draw: st.DrawFn) -> list[tuple[LayerKey, NDArray[np.int32], int]]:
    found = []
    for _ in range(draw(st.integers(1, 7))):
        layer = draw(st.sampled_from([PAIN, ALLODYNIA, LayerKey("tender")]))
        centre = BODY.centres[draw(st.integers(0, ATLAS.n_cells - 1))]
        near = np.linalg.norm(BODY.centres - centre, axis=1) < draw(st.floats(0.5, 25))
        cells = np.flatnonzero(near).astype(np.int32)
        found.append((layer, cells, draw(st.sampled_from([0, 0, 1, 7]))))
    return found


@settings(max_examples=40, deadline=None)
@given(st.composite(edits)())
def test_counting_along_equals_counting_from_the_start(
    changes: list[tuple[LayerKey, NDArray[np.int32], int]],
) -> None:
    exam = make_exam()
    live = exam_counter(exam, ATLAS, BODY, CountSettings(SCHEME))
    exam.changed.append(live.update_edit)
    for layer, cells, value in changes:
        live.update(layer, cells, value)  # as a stroke does, before the edit
        live.areas({}, settled=False)
        paint(exam, layer, cells, value)
    recounted = counted_areas(exam, ATLAS, BODY, CountSettings(SCHEME))
    for one, other in zip(live.areas(exam.findings), recounted, strict=True):
        assert one.state == other.state
        assert one.cm2 == pytest.approx(other.cm2, abs=1e-6)
        assert dict(one.by_layer) == pytest.approx(dict(other.by_layer), abs=1e-6)


def test_more_paint_never_lowers_the_count_of_a_layer() -> None:
    scale = patient_scale(BODY, 150, 42)
    counter = Counter(ATLAS, BODY, scale, CountSettings(SCHEME))
    levels = np.linspace(0, 80, 6)
    sums = [0.0]
    for low, high in pairwise(levels):
        counter.update(PAIN, np.flatnonzero(band(L_LEG, low, high)).astype(np.int32), 2)
        sums.append(counter.totals()[0].cm2)
    assert sums == sorted(sums)


def test_only_layers_that_do_not_count_are_named_as_the_other_finding() -> None:
    exam = make_exam()
    paint(exam, PAIN, np.flatnonzero(band(L_LEG, 20, 50))[:3], 3)
    paint(exam, LayerKey("swelling"), band(L_LEG, 20, 50))
    assert rows(exam)["l_leg"].other_layers == (LayerKey("swelling"),)
