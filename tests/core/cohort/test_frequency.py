"""Counts over many patients are those of visits unpacked one by one; few patients are not told."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import pytest

from painmap.atlas.atlas import Atlas
from painmap.core.cohort.frequency import GroupCount, GroupMap, Which
from painmap.core.cohort.stretches import painted_in
from painmap.core.cohort.tally import CellTally
from painmap.core.cohort.visit_areas import AreaTables
from painmap.core.cohort.visit_content import VisitContent
from painmap.core.exam import Exam
from painmap.core.examined import examined_cells
from painmap.core.findings import area_key, layer_key
from painmap.core.layers import LayerKey
from tests.core.exams import make_exam


@pytest.fixture(scope="module")
def tables(atlas: Atlas) -> AreaTables:
    return AreaTables(atlas)


def _exam(atlas: Atlas, seed: int) -> Exam:
    dice = np.random.default_rng(seed)
    body = ("child", "preteen", "adult_male")[seed % 3]
    exam = make_exam(seed, atlas=atlas, body=body, scheme=("limb10", "choir74")[seed % 2])
    for kind in ("pain", "pain:burning", "swelling"):
        values = np.zeros(atlas.n_cells, np.uint8)
        start = int(dice.integers(0, 500_000))
        values[start : start + int(dice.integers(10, 9_000))] = 3
        exam.restore_layer(LayerKey.parse(kind), values)
    for area in atlas.schemes[exam.visit.scheme].areas:
        if dice.random() < 0.4:
            state = "free" if dice.random() < 0.7 else "not_examined"
            exam.restore_finding(
                area_key(exam.visit.scheme, area.key, "examined"), {"state": state}
            )
    return exam


def _content(exam: Exam) -> VisitContent:
    layers = {key: painted_in(values) for key, values in exam.all_layers.items()}
    day = date(2026, 1, 1) + timedelta(days=exam.visit.number)
    return VisitContent(exam.visit, date(2010, 1, 1), "female", day, layers, exam.findings, {})


def _counted(tables: AreaTables, people: list[list[Exam]], which: Which) -> GroupMap:
    count = GroupCount(tables, "pain", which, "limb10")
    for exams in people:
        count.add([_content(exam) for exam in exams])
    return count.result()


def test_cells_are_counted_as_if_every_visit_were_unpacked(
    atlas: Atlas, tables: AreaTables
) -> None:
    people = [[_exam(atlas, seed) for seed in seeds] for seeds in ((0,), (1, 2), (3, 5))]
    known = {
        id(exam): examined_cells(exam, atlas, atlas.body(exam.visit.body))
        for exams in people
        for exam in exams
    }
    for which in ("last", "first", "all"):
        found = _counted(tables, people, which)  # type: ignore[arg-type]
        affected, examined, seen = (np.zeros(atlas.n_cells, np.int64) for _ in range(3))
        for exams in people:
            chosen = {"last": exams[-1:], "first": exams[:1], "all": exams}[which]
            anywhere = np.zeros(atlas.n_cells, np.bool_)
            for exam in chosen:
                pain = (exam.layer(LayerKey("pain")) > 0) | (
                    exam.layer(LayerKey("pain", "burning")) > 0
                )
                affected += pain
                examined += known[id(exam)]
                anywhere |= known[id(exam)]
            seen += anywhere
        assert np.array_equal(found.affected, affected)
        assert np.array_equal(found.examined, examined)
        assert np.array_equal(found.seen, seen)
        assert found.patients == 3
        share = found.share(2)
        assert np.isnan(share[seen < 2]).all()
        told = seen >= 2
        assert np.allclose(share[told], affected[told] / examined[told])
        assert np.array_equal(found.too_few(2), (seen > 0) & (seen < 2))


def test_areas_with_too_few_patients_have_no_share(atlas: Atlas, tables: AreaTables) -> None:
    people = []
    for number in range(1, 5):
        exam = make_exam(number, atlas=atlas, body="preteen")
        areas = atlas.schemes["limb10"].areas
        for area in areas[: 3 + number]:
            exam.restore_finding(area_key("limb10", area.key, "examined"), {"state": "free"})
        if number % 2:
            values = np.zeros(atlas.n_cells, np.uint8)
            values[atlas.area_of_cell("limb10") == areas[0].index] = 2
            exam.restore_layer(LayerKey("pain"), values)
        people.append([exam])
    rows = {row.area.index: row for row in _counted(tables, people, "last").areas}
    first = rows[atlas.schemes["limb10"].areas[0].index]
    assert (first.affected, first.examined, first.patients) == (2, 4, 4)
    assert first.share(4) == 0.5
    assert first.share(5) is None
    # What nobody examined has no share, however few are asked for.
    nobody = [row for row in rows.values() if row.examined == 0]
    assert nobody
    assert all(row.share(0) is None for row in nobody)


def test_a_visit_that_says_nothing_of_a_layer_is_in_no_share(
    atlas: Atlas, tables: AreaTables
) -> None:
    exam = _exam(atlas, 2)
    origin = {"visit": "0" * 32, "at": "2026-01-01T10:00:00+00:00"}
    exam.restore_finding(layer_key("pain", "carried_from"), origin)
    found = _counted(tables, [[exam]], "last")
    assert found.patients == found.visits == 0
    assert not found.examined.any()


def test_a_tally_adds_up_whatever_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("painmap.core.cohort.tally.AT_ONCE", 7)
    dice = np.random.default_rng(4)
    zones = [(dice.random(300) < 0.2).astype(np.uint8) for _ in range(20)]
    tally = CellTally(300)
    for zone in zones:
        tally.add(painted_in(zone))
    assert np.array_equal(tally.counts(), np.sum(zones, axis=0))
    with pytest.raises(ValueError, match="beyond"):
        tally.add(painted_in(np.ones(301, np.uint8)))
