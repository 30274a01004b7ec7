"""Areas counted from stretches are those that the screen counts, whatever is painted."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest

from painmap.atlas.atlas import Atlas
from painmap.core.cohort.stretches import painted_in, union
from painmap.core.cohort.visit_areas import AreaTables, known_skin, layer_areas, visit_areas
from painmap.core.cohort.visit_content import VisitContent
from painmap.core.counts import counted_areas
from painmap.core.exam import Exam
from painmap.core.examined import examined_cells
from painmap.core.findings import FindingKey, area_key, layer_key
from painmap.core.layers import LayerKey
from tests.core.exams import make_exam

MARKS = ("free", "not_examined")


@pytest.fixture(scope="module")
def tables(atlas: Atlas) -> AreaTables:
    return AreaTables(atlas)


def content_of(exam: Exam) -> VisitContent:
    layers = {key: painted_in(values) for key, values in exam.all_layers.items()}
    return VisitContent(
        exam.visit, date(2010, 1, 1), "female", date(2026, 1, 1), layers, exam.findings, {}
    )


def random_exam(atlas: Atlas, seed: int, scheme: str) -> Exam:
    """Blobs of every size, spilled over the edges of areas, and marks on some."""
    dice = np.random.default_rng(seed)
    height = float(dice.integers(110, 180))
    exam = make_exam(atlas=atlas, body="preteen", scheme=scheme, height_cm=height)
    for kind in ("pain", "pain:burning", "allodynia", "allodynia:brush", "swelling", "tender"):
        values = np.zeros(atlas.n_cells, np.uint8)
        for _ in range(dice.integers(0, 3)):
            start = int(dice.integers(0, atlas.n_cells - 9_000))
            values[start : start + int(10 ** dice.uniform(0.5, 3.9))] = dice.integers(1, 3)
        if values.any():
            exam.restore_layer(LayerKey.parse(kind), values)
    for area in atlas.schemes[scheme].areas:
        if dice.random() < 0.3:
            state = MARKS[int(dice.integers(0, 2))]
            exam.restore_finding(area_key(scheme, area.key, "examined"), {"state": state})
        if dice.random() < 0.1:
            exam.restore_finding(area_key(scheme, area.key, "counted"), bool(dice.random() < 0.5))
    return exam


@pytest.mark.parametrize("scheme", ["limb10", "choir74"])
def test_random_maps_count_as_on_screen(atlas: Atlas, tables: AreaTables, scheme: str) -> None:
    for seed in range(6):
        exam = random_exam(atlas, seed, scheme)
        content, body = content_of(exam), atlas.body(exam.visit.body)
        areas = visit_areas(content, tables)
        rows = {layer.name: layer for layer in layer_areas(content, areas)}
        for row in counted_areas(exam, atlas, body):
            assert areas.states[row.area.index] == row.state
            cm2 = areas.cm2[row.area.index] * areas.scale.factor
            assert cm2 == pytest.approx(row.cm2, rel=1e-12)
            for key, own in row.by_layer:
                name = str(key) if key.quality or str(key) in rows else key.kind
                name = f"{key.kind}:" if not key.quality and f"{key.kind}:" in rows else name
                assert rows[name].cm2[row.area.index] * areas.scale.factor == pytest.approx(own)
        known = examined_cells(exam, atlas, body)
        whole, painted = known_skin(content, areas)
        mine = whole[areas.table.area_of_cell]
        mine[painted.cells()] = True
        assert np.array_equal(mine, known)


def test_marks_of_another_scheme_say_what_was_examined(atlas: Atlas, tables: AreaTables) -> None:
    exam = random_exam(atlas, 3, "limb10")
    area = atlas.schemes["choir74"].areas[5]
    exam.restore_finding(area_key("choir74", area.key, "examined"), {"state": "free"})
    other = atlas.schemes["choir74"].areas[9]
    exam.restore_finding(area_key("choir74", other.key, "examined"), {"state": "not_examined"})
    content = content_of(exam)
    whole, painted = known_skin(content, visit_areas(content, tables))
    assert not whole.any()
    mine = np.zeros(atlas.n_cells, np.bool_)
    mine[painted.cells()] = True
    assert np.array_equal(mine, examined_cells(exam, atlas, atlas.body(exam.visit.body)))


def test_a_layer_that_waits_to_be_confirmed_says_nothing(atlas: Atlas, tables: AreaTables) -> None:
    exam = make_exam(atlas=atlas, body="preteen")
    for area in atlas.schemes["limb10"].areas:
        exam.restore_finding(area_key("limb10", area.key, "examined"), {"state": "free"})
    origin = {"visit": "0" * 32, "at": "2026-01-01T10:00:00+00:00"}
    exam.restore_finding(layer_key("pain", "carried_from"), origin)
    content = content_of(exam)
    rows = {layer.name: layer for layer in layer_areas(content, visit_areas(content, tables))}
    assert set(rows["pain"].affected.tolist()) == {-1}
    assert set(rows["allodynia"].affected.tolist()) == {0}


def test_allodynia_of_a_child_who_stopped_every_trial_is_not_known(atlas: Atlas) -> None:
    exam = make_exam(atlas=atlas, body="preteen")
    trial = {"number": 1, "at": "2026-01-01T10:00:00+00:00", "stopped": True, "border": None}
    exam.restore_finding(FindingKey("trial:1", "trial"), trial)
    content = content_of(exam)
    assert not content.tells_of("allodynia")
    assert content.tells_of("pain")


def test_joined_zones_hold_every_cell_once() -> None:
    dice = np.random.default_rng(1)
    for _ in range(30):
        zones = [(dice.random(200) < 0.3).astype(np.uint8) for _ in range(4)]
        joined = union([painted_in(zone) for zone in zones])
        assert joined.cells().tolist() == np.flatnonzero(np.any(zones, axis=0)).tolist()
        assert (joined.starts[1:] > joined.ends[:-1]).all()
    assert union([]).count == 0
