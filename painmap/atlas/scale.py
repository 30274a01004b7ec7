"""From the body's own size to the patient's: one factor for areas, its root for lengths."""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from painmap.atlas.body import Body

Method = Literal["weight", "height", "none"]


def mosteller_cm2(height_cm: float, weight_kg: float) -> float:
    """Body surface, cm²: sqrt(H · W / 3600) m² (Mosteller, N Engl J Med 1987;317:1098)."""
    return 10_000.0 * sqrt(height_cm * weight_kg / 3600.0)


@dataclass(frozen=True, slots=True)
class PatientScale:
    """How a body's areas become a patient's; `text` is printed with every figure.

    Without height and weight the factor is 1 and only % of skin should be shown.
    """

    factor: float
    method: Method
    text: str

    @property
    def length_factor(self) -> float:
        """The factor for lengths: patient cm a body cm."""
        return sqrt(self.factor)


def patient_scale(body: Body, height_cm: float | None, weight_kg: float | None) -> PatientScale:
    """The patient's scale on a body (design: the body's own summed skin area is the reference)."""
    if height_cm is not None and weight_kg is not None:
        factor = mosteller_cm2(height_cm, weight_kg) / body.total_cm2
        return PatientScale(factor, "weight", "by height and weight (Mosteller)")
    if height_cm is not None:
        factor = (height_cm / body.info.height_cm) ** 2
        return PatientScale(factor, "height", "by height")
    return PatientScale(1.0, "none", "% of skin only: no height noted")
