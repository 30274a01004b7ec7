"""Who drew a layer when nobody was named."""

from __future__ import annotations

from datetime import UTC, date, datetime

import numpy as np
import pytest

from painmap.atlas.versions import AtlasVersions
from painmap.core.authors import author_of, usual_author, with_authors
from painmap.core.exam import Exam, finding_edit, paint_edit
from painmap.core.findings import layer_key
from painmap.core.layers import LayerKey
from painmap.core.patient import Patient
from painmap.core.visit import Visit

PAIN, ALLODYNIA = LayerKey("pain"), LayerKey("allodynia")
CELLS = np.arange(5, dtype=np.int32)
NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


@pytest.fixture
def exam() -> Exam:
    patient = Patient("p", "Berg", "Lina", date(2013, 1, 1), "female", "77", NOON)
    visit = Visit(
        id="v",
        patient_id="p",
        number=1,
        kind="first exam",
        began_at=NOON,
        versions=AtlasVersions(1, 1, 1),
        body="preteen",
        reporter="parent",
    )
    return Exam(visit, patient, 100)


def test_pain_is_drawn_by_who_reports_and_the_rest_by_the_examiner(exam: Exam) -> None:
    assert usual_author(exam.visit, PAIN) == "parent"
    assert usual_author(exam.visit, ALLODYNIA) == "examiner"


def test_the_first_paint_records_it_in_the_same_edit(exam: Exam) -> None:
    edit = paint_edit(exam, ALLODYNIA, CELLS, 1, "Paint")
    assert edit is not None
    named = with_authors(exam, edit)
    exam.apply(named)
    assert exam.findings[layer_key(ALLODYNIA, "drawn_by")] == "examiner"
    exam.apply(named.inverse())
    assert not exam.findings
    assert not exam.layer(ALLODYNIA).any()


def test_a_name_given_before_or_a_layer_painted_before_is_left(exam: Exam) -> None:
    key = layer_key(PAIN, "drawn_by")
    exam.apply(finding_edit(exam, key, "patient", "Say who drew it"))  # type: ignore[arg-type]
    first = paint_edit(exam, PAIN, CELLS, 3, "Paint")
    assert first is not None
    assert with_authors(exam, first) is first
    exam.apply(first)
    exam.apply(finding_edit(exam, key, None, "Leave it open"))  # type: ignore[arg-type]
    assert author_of(exam, PAIN) is None
    more = paint_edit(exam, PAIN, CELLS + 9, 3, "Paint")
    assert more is not None
    assert with_authors(exam, more) is more
