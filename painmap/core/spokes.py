"""An area from spokes: distances to the border in evenly spread directions, without a chart."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from math import isfinite, pi, sin
from typing import Final

from painmap.core.edits import Edit
from painmap.core.exam import Exam, finding_edit
from painmap.core.findings import FindingKey, Json

SPOKES: Final = 8
RADIUS_CM: Final = (0.0, 60.0)


@dataclass(frozen=True, slots=True)
class Spokes:
    """Radii in cm from a point named in words (`site`) to where touch begins to hurt."""

    id: str
    site: str
    stimulus: str
    radii: tuple[float, ...]
    at: datetime
    examiner: str = ""

    @property
    def cm2(self) -> float:
        """The area inside."""
        return spokes_cm2(self.radii)


def spokes_cm2(radii: Sequence[float]) -> float:
    """Return the area inside radii (cm) at even angles, in cm²: ½ Σ rᵢ·rᵢ₊₁·sin Δθ.

    ValueError for fewer than four and for a radius that is none.
    """
    n = len(radii)
    if n < 4:
        raise ValueError("An area needs at least four radii.")
    if not all(isfinite(r) and RADIUS_CM[0] <= r <= RADIUS_CM[1] for r in radii):
        raise ValueError("A radius lies between 0 and 60 cm.")
    pairs = sum(r * radii[(k + 1) % n] for k, r in enumerate(radii))
    return 0.5 * pairs * sin(2 * pi / n)


def record_spokes(exam: Exam, spokes: Spokes) -> Edit | None:
    """Return the edit that records spokes, new or changed. ValueError for radii that are none."""
    spokes_cm2(spokes.radii)
    value: Json = {
        "site": spokes.site,
        "stimulus": spokes.stimulus,
        "radii": list(spokes.radii),
        "at": spokes.at.astimezone(UTC).isoformat(),
        "examiner": spokes.examiner,
    }
    return finding_edit(exam, _key(spokes.id), value, "Area by spokes")


def delete_spokes(exam: Exam, spokes: Spokes) -> Edit | None:
    """Return the edit that takes spokes away."""
    return finding_edit(exam, _key(spokes.id), None, "Delete area by spokes")


def spokes_of(findings: Mapping[FindingKey, Json]) -> tuple[Spokes, ...]:
    """Return a visit's areas by spokes in the order of time; ValueError for a damaged one."""
    found = [
        _from_json(key.subject.partition(":")[2], value)
        for key, value in findings.items()
        if key.item == "spokes"
    ]
    return tuple(sorted(found, key=lambda spokes: (spokes.at, spokes.id)))


def _key(spokes_id: str) -> FindingKey:
    return FindingKey(f"trial:{spokes_id}", "spokes")


def _from_json(spokes_id: str, value: Json) -> Spokes:
    if not isinstance(value, dict) or not isinstance(value.get("radii"), list):
        raise ValueError("not an area by spokes")  # noqa: TRY004  # of a file
    radii = value["radii"]
    assert isinstance(radii, list)
    numbers = tuple(float(r) for r in radii if isinstance(r, (int, float)))
    if len(numbers) != len(radii):
        raise ValueError("a radius that is no number")
    return Spokes(
        spokes_id,
        str(value.get("site") or ""),
        str(value.get("stimulus") or ""),
        numbers,
        datetime.fromisoformat(str(value.get("at"))),
        str(value.get("examiner") or ""),
    )
