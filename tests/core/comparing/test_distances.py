"""The second stage of a comparison: distances, the verdict on the noise, and how both are told."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from painmap.atlas.atlas import Atlas
from painmap.core.compare import compare_pair
from painmap.core.comparing.displacement import DEFINITION
from painmap.core.comparing.distances import Distances, distances, first_noise
from painmap.core.comparing.tables import all_distances_table, distance_table
from painmap.core.comparing.visit_pair import Pair, pair_as_given
from painmap.core.comparison import Comparison
from painmap.core.content import layers_with_levels
from painmap.core.exam import Exam, finding_edit
from painmap.core.findings import layer_key
from painmap.core.layers import LayerKey
from painmap.core.sentences import sentences
from tests.core.exams import PAIN, make_exam, paint

ZONE = LayerKey("allodynia", "brush")
L_LEG = 4


def up_to(atlas: Atlas, pos: float, limb: int = L_LEG) -> np.ndarray:
    return np.asarray((atlas.limb == limb) & (atlas.limb_pos > pos))


def measured(
    atlas: Atlas, then: float, now: float, layer: LayerKey = ZONE, **words: object
) -> tuple[Pair, Comparison, Distances]:
    """A zone of the left leg up to two places along it."""
    exams: list[Exam] = []
    for number, pos in enumerate((then, now), 1):
        values = {"height_cm": 160.0, "weight_kg": 50.0} | words
        exam = make_exam(number, atlas=atlas, body="teen", **values)
        paint(exam, layer, up_to(atlas, pos), 5 if layer == PAIN else 1)
        edit = finding_edit(exam, layer_key(layer, "drawn_by"), "patient", "Drawn by")
        assert edit is not None
        exam.apply(edit)
        exams.append(exam)
    pair = pair_as_given(exams[0], exams[1], atlas)
    comparison = compare_pair(pair, layer)
    return pair, comparison, distances(comparison, pair)


@settings(max_examples=5, deadline=None)
@given(st.floats(1.1, 1.9), st.floats(1.1, 1.9))
def test_swapping_the_visits_swaps_the_signs_of_distances(
    atlas: Atlas, one: float, other: float
) -> None:
    there, back = (measured(atlas, *row)[2].moved for row in ((one, other), (other, one)))
    assert there is not None
    assert back is not None
    assert there.mean == pytest.approx(-back.mean, abs=1e-9)
    assert there.median == pytest.approx(-back.median, abs=1e-9)
    assert there.middle95 == pytest.approx(tuple(-end for end in back.middle95[::-1]), abs=1e-9)
    assert (there.receded, there.advanced) == pytest.approx((-back.advanced, -back.receded))
    assert (there.hd, there.hd95, there.assd) == pytest.approx((back.hd, back.hd95, back.assd))


def test_a_zone_that_receded_is_told_in_a_table_that_names_way_and_definition(
    atlas: Atlas,
) -> None:
    _, comparison, found = measured(atlas, 1.4, 1.6)
    assert found.limb == L_LEG
    assert found.leading is found.moved is not None
    assert found.moved.mean < -4
    table = distance_table(comparison, found)
    rows = {str(row.cells[0]): str(row.cells[1]) for row in table.rows}
    assert [str(column) for column in table.columns] == ["cm", "L leg"]
    assert rows["Mean"].startswith("−")
    assert rows["Advanced at most"] == "0.0"
    assert float(rows["HD"]) >= float(rows["HD95"]) >= float(rows["ASSD"])
    assert str(table.notes[0]).endswith("Measured straight through space, within a limb.")
    assert table.notes[1] == DEFINITION
    assert len(all_distances_table(comparison, found).rows) == 1


def test_without_a_height_there_are_no_cm(atlas: Atlas) -> None:
    _, comparison, found = measured(atlas, 1.4, 1.6, height_cm=None, weight_kg=None)
    assert not found.sized
    for table in (distance_table(comparison, found), all_distances_table(comparison, found)):
        assert table.rows == ()
        assert "No height was noted" in str(table.notes[0])


def test_a_zone_that_is_gone_has_no_distance(atlas: Atlas) -> None:
    _, comparison, found = measured(atlas, 1.4, 3.5)
    assert found.leading is None
    table = distance_table(comparison, found)
    assert table.rows == ()
    assert str(table.notes[0]) == "Only one visit has a zone: there is no distance."


def test_the_verdict_is_in_sentence_and_table(atlas: Atlas) -> None:
    pair, comparison, found = measured(atlas, 1.6, 1.62, PAIN)
    assert first_noise(comparison, pair) == found.noise
    assert found.noise.verdict == "within"
    told = [str(each) for each in sentences(comparison, found.noise)]
    assert told[-1].startswith("Within repeat variation. As far apart as is published")
    assert not any("No repeat tests" in each for each in told)
    rows = [str(row.cells[0]) for row in layers_with_levels(comparison, found.noise).rows]
    assert rows[:2] == ["Pain", "within repeat variation"]
    assert len(layers_with_levels(comparison).rows) == len(rows) - 1


def test_where_nothing_was_repeated_the_variation_is_unknown(atlas: Atlas) -> None:
    _, comparison, found = measured(atlas, 1.4, 1.6)
    assert found.noise.verdict == "unknown"
    assert str(sentences(comparison, found.noise)[-1]) == "No repeat tests: variation unknown."
    rows = [str(row.cells[0]) for row in layers_with_levels(comparison, found.noise).rows]
    assert rows[1] == "no repeat test: variation unknown"
