"""The sample patient's trials: rings around the left shin, as an examiner tapes them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta

from painmap.atlas.atlas import Atlas
from painmap.atlas.landmark import L_LEG, limb_pos_at_cm
from painmap.core.authors import with_authors
from painmap.core.borders import zone_of
from painmap.core.edits import Edit
from painmap.core.exam import Exam
from painmap.core.ring import Ring
from painmap.core.skin import skin_of
from painmap.core.trial_edits import record_trial
from painmap.core.trials import next_trial, trials_of

_ANKLE = "lateral_malleolus"
_TILT_CM = (0.6, 0.1, -0.6, -0.1)
"""Front, inner, back, outer: a border is never a level ring."""


def ring_trials(
    exam: Exam,
    atlas: Atlas,
    levels_cm: Sequence[float],
    pain: tuple[float, float],
    *,
    factor: float,
) -> Iterator[Edit | None]:
    """Yield a trial for each level (the patient's cm above the outer ankle), to be applied in turn.

    `pain` is that at rest and that evoked; `factor` the patient's cm for each of the body's.
    """
    body = atlas.body(exam.visit.body)
    for place, level in enumerate(levels_cm):
        front, inner, back, outer = (
            limb_pos_at_cm(body, L_LEG, (level + tilt) / factor, _ANKLE) for tilt in _TILT_CM
        )
        ring = Ring(L_LEG, (front, inner, back, outer), landmark=_ANKLE)
        at = exam.visit.began_at + timedelta(minutes=4 + 3 * place)
        trial = next_trial(trials_of(exam.findings), examiner=exam.visit.examiner, at=at)
        drawn = replace(
            trial, position="sitting", pain_rest=pain[0], pain_evoked=pain[1], border=ring
        )
        edit = record_trial(exam, drawn, zone_of(skin_of(atlas), ring))
        yield None if edit is None else with_authors(exam, edit)
