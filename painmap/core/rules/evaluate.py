"""All rules of a visit at once, with a clinic's settings of today."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from painmap.core.clinic import Clinic
from painmap.core.exam import Exam
from painmap.core.rules.evaluation import Cause, Evaluation, evaluation_of
from painmap.core.rules.pattern import pattern
from painmap.core.rules.pattern_settings import pattern_settings
from painmap.core.rules.scores import score_settings, scores_of

if TYPE_CHECKING:
    from painmap.atlas.atlas import Atlas


def evaluate(
    exam: Exam,
    atlas: Atlas,
    clinic: Clinic,
    *,
    by: str,
    cause: Cause = "signed",
    at: datetime | None = None,
) -> Evaluation:
    """Return what the rules say of an exam now, to be stored with its signing or once more."""
    body = atlas.body(exam.visit.body)
    suggested = pattern(exam, atlas, body, pattern_settings(clinic, exam))
    scores = scores_of(exam, atlas, body, score_settings(clinic))
    return evaluation_of(exam.visit.id, (suggested, *scores.results), by=by, cause=cause, at=at)
