"""The sample patient holds a believable course, made of real edits."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from painmap import sample
from painmap.atlas.atlas import Atlas
from painmap.core.exam import Exam
from painmap.core.layers import LayerKey
from painmap.storage.store import create_store
from painmap.summary import visit_summary

NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)


@pytest.fixture
def exams(tmp_path: Path, atlas: Atlas) -> list[Exam]:
    store = create_store(tmp_path / "sample.painmap", "Examiner")
    patient = sample.fill(store, atlas, examiner="Examiner", now=NOW)
    result = [store.load_exam(visit.id, atlas.n_cells) for visit in store.visits(patient.id)]
    store.close()
    return result


def test_four_visits_over_ten_weeks_three_of_them_signed(exams: list[Exam]) -> None:
    assert [exam.visit.state for exam in exams] == ["signed", "signed", "signed", "draft"]
    span = exams[-1].visit.began_at - exams[0].visit.began_at
    assert span.days == 70
    assert exams[0].patient.born.year == 2013


def test_the_border_recedes_on_the_left_lower_leg_only(exams: list[Exam], atlas: Atlas) -> None:
    zones = [exam.layer(LayerKey("allodynia", "cotton_wisp")) > 0 for exam in exams]
    for earlier, later in pairwise(zones):
        assert not (later & ~earlier).any()
        assert later.sum() < earlier.sum()
    assert set(np.unique(atlas.limb[zones[0]])) == {4}
    centres = atlas.body(sample.BODY).centres
    assert (centres[zones[0], 0] > 0).all(), "the patient's left is +x"


def test_summary_counts_the_left_leg_at_every_visit(exams: list[Exam], atlas: Atlas) -> None:
    rows = [visit_summary(exam, atlas) for exam in exams]
    assert [row["areas"] for row in rows] == [["L leg"]] * 4
    sizes = [row["layers"]["allodynia"]["cm2"] for row in rows]
    assert sizes == sorted(sizes, reverse=True)
    for row in rows:
        skin = row["layers"]["allodynia"]
        assert skin["percent_of_skin"] == pytest.approx(100 * skin["cm2"] / 13_500, rel=0.05)
