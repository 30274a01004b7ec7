"""All scores of a visit at once, with a clinic's settings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from painmap.core.clinic import Clinic
from painmap.core.exam import Exam
from painmap.core.findings import Json
from painmap.core.rules.beighton import CUT_OFF, beighton
from painmap.core.rules.budapest import budapest
from painmap.core.rules.crps_map import affected_limbs
from painmap.core.rules.crps_ticks import DELTA_T
from painmap.core.rules.css import css
from painmap.core.rules.fibromyalgia import fibromyalgia_2010, fibromyalgia_2016, fs_score
from painmap.core.rules.result import RuleResult
from painmap.core.rules.sss import sss
from painmap.core.rules.wpi import JOINTS, WpiSettings, wpi

if TYPE_CHECKING:
    from painmap.atlas.atlas import Atlas
    from painmap.atlas.body import Body


@dataclass(frozen=True, slots=True)
class ScoreSettings:
    """What a clinic can set about scores: joints in the index, °C that suggest a sign, cut-off."""

    wpi_joints: tuple[str, ...] = JOINTS
    delta_t: float = DELTA_T
    beighton_cut_off: int = CUT_OFF


@dataclass(frozen=True, slots=True)
class Scores:
    """The results of a visit; those of one limb are by its key, for the affected limbs."""

    wpi: RuleResult
    sss: RuleResult
    fs: RuleResult
    fibromyalgia_2016: RuleResult
    fibromyalgia_2010: RuleResult
    budapest_clinical: Mapping[str, RuleResult]
    budapest_research: Mapping[str, RuleResult]
    css: Mapping[str, RuleResult]
    beighton: RuleResult

    @property
    def results(self) -> tuple[RuleResult, ...]:
        """Every result, as they are kept beside a signed visit."""
        one = (self.wpi, self.sss, self.fs, self.fibromyalgia_2016, self.fibromyalgia_2010)
        by_limb = (self.budapest_clinical, self.budapest_research, self.css)
        limbs = (result for group in by_limb for result in group.values())
        return (*one, *limbs, self.beighton)

    def summary(self) -> dict[str, Json]:
        """Return the bare values as JSON; null is *cannot be said yet*, by limb where one has."""
        budapest_values: dict[str, Json] = {
            limb: {"clinical": result.value, "research": self.budapest_research[limb].value}
            for limb, result in self.budapest_clinical.items()
        }
        return {
            "wpi": self.wpi.value,
            "sss": self.sss.value,
            "fs": self.fs.value,
            "fibromyalgia_2016": self.fibromyalgia_2016.value,
            "fibromyalgia_2010": self.fibromyalgia_2010.value,
            "budapest": budapest_values,
            "css": {limb: result.value for limb, result in self.css.items()},
            "beighton": self.beighton.value,
        }


def score_settings(clinic: Clinic) -> ScoreSettings:
    """Return what a clinic has set about scores."""
    return ScoreSettings(clinic.wpi_joints, clinic.delta_t_sides, clinic.beighton_cut_off)


def scores_of(
    exam: Exam,
    atlas: Atlas,
    body: Body | None = None,
    settings: ScoreSettings | None = None,
    limbs: Iterable[str] | None = None,
) -> Scores:
    """Return all scores of an exam; `body` is the visit's, `limbs` the affected ones."""
    body = body or atlas.body(exam.visit.body)
    settings = settings or ScoreSettings()
    chosen = tuple(affected_limbs(exam, atlas, body) if limbs is None else limbs)
    index = wpi(exam, atlas, body, WpiSettings(settings.wpi_joints))
    scale = sss(exam)
    delta_t = settings.delta_t
    return Scores(
        index,
        scale,
        fs_score(index, scale),
        fibromyalgia_2016(exam, index, scale),
        fibromyalgia_2010(exam, index, scale),
        {limb: budapest(exam, atlas, body, limb, delta_t=delta_t) for limb in chosen},
        {
            limb: budapest(exam, atlas, body, limb, variant="research", delta_t=delta_t)
            for limb in chosen
        },
        {limb: css(exam, atlas, body, limb, delta_t=delta_t) for limb in chosen},
        beighton(exam, settings.beighton_cut_off),
    )
