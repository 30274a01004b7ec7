"""What is scored by hand at the sample patient's visits, and what is made of the pattern."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import timedelta
from typing import Final

from painmap.atlas.atlas import Atlas
from painmap.core.clinic import Clinic
from painmap.core.edits import Edit
from painmap.core.exam import Exam, findings_edit
from painmap.core.findings import FindingKey, Json
from painmap.core.rules.crps_ticks import SUBJECT, tick_key
from painmap.core.rules.crps_words import DISPROPORTIONATE, NO_OTHER_DIAGNOSIS
from painmap.core.rules.instruments import instrument_key
from painmap.core.rules.pattern import pattern
from painmap.core.rules.pattern_decision import choose, confirm
from painmap.core.rules.pattern_notes import CRPS
from painmap.core.rules.pattern_settings import pattern_settings
from painmap.core.rules.pattern_signs import tick_sign
from painmap.core.rules.sss import sss_key
from painmap.core.rules.wpi import wpi_key
from painmap.sample.stages import Stage

_LIMB: Final = "l_leg"
_TOTALS: Final[Mapping[str, tuple[float, ...]]] = {
    "fdi": (34, 27, 16, 7),
    "fdi_parent": (37, 29, 18, 8),
    "pedsql": (41.3, 52.2, 67.4, 81.5),
    "stance_r": (30.0, 30.0, 30.0, 30.0),
    "stance_l": (0.0, 4.5, 14.0, 27.5),
    "walk_6min": (190, 320, 455, 540),
    "laterality_feet": (68, 79, 86, 92),
}
_PINPRICK: Final = (True, False, False, False)
_OUT_OF_PROPORTION: Final = (True, True, True, False)
_TOLD_FREE: Final = {"head": ("l_jaw", "r_jaw"), "neck": ("neck",)}
"""Areas of the index that the patient says are free where nobody had the time to look."""
_REASON: Final = "Head and neck not looked at; free at both visits before, no complaints since."
_DECIDED_AFTER: Final = timedelta(minutes=22)


def score_edits(exam: Exam, atlas: Atlas, clinic: Clinic, stage: Stage) -> Iterator[Edit | None]:
    """Yield the edits of the scores and of the pattern, each to be applied before the next."""
    place = stage.place
    totals: dict[FindingKey, Json] = {
        instrument_key(key): course[place] for key, course in _TOTALS.items()
    }
    yield findings_edit(exam, totals, "Totals of instruments")
    yield findings_edit(exam, _by_hand(stage), "Scores by hand")
    # Beyond 1 °C at every visit: at first the whole foot, at last the toes alone.
    yield tick_sign(exam, _LIMB, "temperature", there=True)
    suggested = pattern(exam, atlas, atlas.body(exam.visit.body), pattern_settings(clinic, exam))
    by, at = exam.visit.examiner, exam.visit.began_at + _DECIDED_AFTER
    if suggested.is_decided:
        yield confirm(exam, suggested, by=by, at=at)
    else:
        yield choose(exam, suggested, CRPS, _REASON, by=by, at=at)


def _by_hand(stage: Stage) -> dict[FindingKey, Json]:
    values: dict[FindingKey, Json] = {
        FindingKey(SUBJECT, DISPROPORTIONATE): _OUT_OF_PROPORTION[stage.place],
        FindingKey(SUBJECT, NO_OTHER_DIAGNOSIS): True,
        tick_key(_LIMB, "sign", "hyperalgesia"): _PINPRICK[stage.place],
    }
    if stage.place == 0:
        # Told by the teacher: more than the patient said, and the hand outweighs the history.
        values[sss_key("cognitive")] = 2
    for area in stage.not_examined:
        values |= {wpi_key(key): False for key in _TOLD_FREE[area]}
    return values
