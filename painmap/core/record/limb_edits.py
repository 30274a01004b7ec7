"""Recording in the sheet of the limbs: one cell, or all that is normal in one step."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from painmap.core.edits import Edit
from painmap.core.exam import Exam, findings_edit
from painmap.core.findings import Basis, FindingKey, Json, Moment, limb_key
from painmap.core.record.items import Item
from painmap.core.record.limb_items import QUICK
from painmap.core.record.limb_values import number_of
from painmap.core.record.readings import QUICK_SITE, site_key, site_values


def together_key(limb: str, moment: Moment = "rest") -> FindingKey:
    """Return where it is kept which rows of a limb were set together."""
    return limb_key(limb, "set_together", moment=moment)


def set_together(
    findings: Mapping[FindingKey, Json], limb: str, moment: Moment = "rest"
) -> list[str]:
    """Return the rows that *everything else normal* filled and nobody touched since."""
    found = findings.get(together_key(limb, moment))
    return [str(item) for item in found] if isinstance(found, list) else []


def item_edit(
    exam: Exam,
    limb: str,
    item: Item,
    value: Json,
    *,
    basis: Basis = "seen",
    moment: Moment = "rest",
    said: str = "Limb",
) -> Edit | None:
    """Return the edit for one cell, which from now on is no longer *set together*.

    A quick temperature replaces the readings of its site: the mean and they are one truth.
    """
    values: dict[FindingKey, Json] = {limb_key(limb, item.key, basis, moment): value}
    if basis == "seen" and item.key == "temperature_c":
        if site_key(limb, QUICK_SITE, moment) in exam.findings:
            number = number_of(value)
            values = site_values(limb, QUICK_SITE, () if number is None else (number,), moment)
    elif basis == "seen" and item.key == f"temperature:{QUICK_SITE}":
        readings = [number_of(one) or 0.0 for one in value] if isinstance(value, list) else []
        values = site_values(limb, QUICK_SITE, readings, moment)
    together = set_together(exam.findings, limb, moment)
    if basis == "seen" and item.key in together:
        rest: list[Json] = [key for key in together if key != item.key]
        values[together_key(limb, moment)] = rest or None
    return findings_edit(exam, values, said)


def rest_normal_edit(
    exam: Exam,
    limb: str,
    items: Iterable[Item] = QUICK,
    *,
    moment: Moment = "rest",
    said: str = "Everything else on this limb normal",
) -> Edit | None:
    """Return the edit that fills the open rows `items` that are not assessed, in one step."""
    values: dict[FindingKey, Json] = {}
    filled: list[Json] = [*set_together(exam.findings, limb, moment)]
    for item in items:
        key = limb_key(limb, item.key, moment=moment)
        if item.fills and exam.findings.get(key) is None:
            values[key] = item.normal
            filled.append(item.key)
    if not values:
        return None
    values[together_key(limb, moment)] = filled
    return findings_edit(exam, values, said)
