"""Up to three readings of temperature at a site, and their mean.

Three readings of a site and their mean are how infrared thermometers are used on hands and feet
(domain reference 4, source 35). The back of the hand and the top of the foot are the site of the
quick row: its temperature is the mean of the readings there, written in the same edit.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from statistics import fmean
from typing import Final

from painmap.core.edits import Edit
from painmap.core.exam import Exam, findings_edit
from painmap.core.findings import READINGS, FindingKey, Json, Moment, limb_key, value_problem
from painmap.core.record.limb_items import SITES, sort_of
from painmap.core.record.limb_values import number_of

QUICK_SITE: Final = "dorsum"


def sites_of(limb: str) -> tuple[str, ...]:
    """Return the sites of a limb, from the trunk outwards."""
    return tuple(SITES[sort_of(limb)])


def site_key(limb: str, site: str, moment: Moment = "rest") -> FindingKey:
    """Return where the readings of a site are kept; ValueError for a site it has not."""
    if site not in SITES[sort_of(limb)]:
        raise ValueError(f"no site of {limb}: {site!r}")
    return limb_key(limb, f"temperature:{site}", moment=moment)


def readings_at(
    findings: Mapping[FindingKey, Json], limb: str, site: str, moment: Moment = "rest"
) -> tuple[float, ...]:
    """Return the readings of a site in °C, none to three.

    A quick temperature that no reading stands behind is one reading of its site.
    """
    found = findings.get(site_key(limb, site, moment))
    if isinstance(found, list):
        return tuple(number for number in map(number_of, found) if number is not None)
    quick = None
    if site == QUICK_SITE:
        quick = number_of(findings.get(limb_key(limb, "temperature_c", moment=moment)))
    return () if quick is None else (quick,)


def site_temperature(
    findings: Mapping[FindingKey, Json], limb: str, site: str, moment: Moment = "rest"
) -> float | None:
    """Return the mean of a site's readings in °C, None where it was not measured."""
    found = readings_at(findings, limb, site, moment)
    return fmean(found) if found else None


def with_reading(readings: Sequence[float], place: int, value: float | None) -> tuple[float, ...]:
    """Return readings with the one at a place set, or taken out by None.

    A place beyond the last adds one; ValueError beyond the third.
    """
    if not 0 <= place < READINGS:
        raise ValueError(f"no reading {place}")
    kept = [*readings]
    if place < len(kept):
        kept[place : place + 1] = [] if value is None else [value]
    elif value is not None:
        kept.append(value)
    return tuple(kept)


def readings_edit(
    exam: Exam, limb: str, site: str, readings: Sequence[float], moment: Moment = "rest"
) -> Edit | None:
    """Return the edit that records the readings of a site, none to forget them.

    ValueError for what is no temperature. At the quick row's site its temperature goes along.
    """
    values = site_values(limb, site, readings, moment)
    return findings_edit(exam, values, "Temperature")


def site_values(
    limb: str, site: str, readings: Sequence[float], moment: Moment = "rest"
) -> dict[FindingKey, Json]:
    """Return the findings that record the readings of a site; None forgets them."""
    stored: list[Json] = [*map(float, readings)]
    if stored and (said := value_problem(f"temperature:{site}", stored)):
        raise ValueError(said)
    values: dict[FindingKey, Json] = {site_key(limb, site, moment): stored or None}
    if site == QUICK_SITE:
        mean = round(fmean(readings), 2) if readings else None
        values[limb_key(limb, "temperature_c", moment=moment)] = mean
    return values
