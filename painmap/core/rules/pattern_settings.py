"""What the pattern leaves to a clinic, since the literature leaves it open."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Final

from painmap.core.clinic import Clinic
from painmap.core.clinic_items import PATCHES, REPORTED_TOO, SEEN, WPI_JOINTS
from painmap.core.count_settings import COUNT_LAYERS, settings_of
from painmap.core.exam import Exam
from painmap.core.findings import Basis, Json

WPI: Final = "wpi19"


@dataclass(frozen=True, slots=True)
class PatternSettings:
    """By what areas and signs are counted; `delta_t` is the difference, °C, that suggests a sign.

    `bilateral` is how many areas both arms (both legs) are, part by part; `midline_once` makes the
    right and the left half of a part in the midline one area. `joints` hold for WPI-19 alone, and
    connected patches know no parts, so that of these they take `min_cm2` only.
    """

    scheme: str = "limb10"
    layers: tuple[str, ...] = COUNT_LAYERS[0]
    threshold: int = 3
    signs: str = SEEN
    min_cm2: float = 1.0
    min_share: float = 0.05
    bilateral: int = 2
    midline_once: bool = True
    joints: tuple[str, ...] = WPI_JOINTS
    delta_t: float = 1.0

    @property
    def bases(self) -> tuple[Basis, ...]:
        """Which findings count as autonomic signs."""
        return ("seen", "reported") if self.signs == REPORTED_TOO else ("seen",)

    def to_json(self) -> dict[str, Json]:
        """Return the settings as they are stored with a result."""
        values: dict[str, Json] = asdict(self)
        values["layers"] = list(self.layers)
        values["joints"] = list(self.joints)
        return values


def pattern_settings(clinic: Clinic, exam: Exam) -> PatternSettings:
    """Return a clinic's settings for an exam; which layers count belongs to the visit."""
    return PatternSettings(
        clinic.pattern_scheme,
        settings_of(exam).layers,
        clinic.pattern_threshold,
        clinic.pattern_signs,
        clinic.pattern_min_cm2,
        clinic.pattern_min_share,
        clinic.pattern_bilateral,
        clinic.pattern_midline_once,
        clinic.wpi_joints,
        clinic.delta_t_sides,
    )


__all__ = ["PATCHES", "REPORTED_TOO", "SEEN", "WPI", "PatternSettings", "pattern_settings"]
