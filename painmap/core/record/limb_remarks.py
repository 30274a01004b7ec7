"""What does not fit together in the sheet of the limbs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from painmap.core.findings import (
    LIMBS,
    MOMENTS,
    Basis,
    FindingKey,
    Moment,
    limb_key,
    limb_of,
    visit_key,
)
from painmap.core.limb_changes import PAIRS
from painmap.core.record.limb_items import LANDMARKS, item_of, items_of, sort_of
from painmap.core.record.limb_values import number_of, value_text
from painmap.core.record.limb_words import limb_head, limb_text
from painmap.core.record.readings import site_temperature, sites_of
from painmap.core.record.remarks import Findings, Remark, RemarkLimits
from painmap.core.text import Celsius, Number, text

BASES: Final[tuple[Basis, ...]] = ("seen", "reported")
_COOL, _WARM = ("cold", "cool"), ("warm", "hot")


def limb_remarks(findings: Findings, limits: RemarkLimits | None = None) -> Iterator[Remark]:
    """Yield what does not fit together, and what was not expected, limb by limb."""
    limits = limits or RemarkLimits()
    for limb in LIMBS:
        for moment in MOMENTS:
            yield from _mixed_words(findings, limb, moment)
            yield from _unexpected(findings, limb, moment)
            yield from _weight(findings, limb, moment)
    for moment in MOMENTS:
        for _pair, right, left in PAIRS:
            yield from _circumferences(findings, right, left, moment, limits.swollen_cm)
            yield from _touch(findings, right, left, moment, limits.warmer_c)
    yield from _gait(findings)


def _mixed_words(findings: Findings, limb: str, moment: Moment) -> Iterator[Remark]:
    for item in items_of(limb):
        for basis in BASES:
            key = limb_key(limb, item.key, basis, moment)
            value = findings.get(key)
            if isinstance(value, list) and item.usual in value and len(value) > 1:
                said = text(
                    "{item}, {limb}: {usual} is chosen together with something else.",
                    item=item.title, limb=limb_text(limb, moment), usual=item.word(str(item.usual)),
                )  # fmt: skip
                yield Remark(said, (key,))


def _unexpected(findings: Findings, limb: str, moment: Moment) -> Iterator[Remark]:
    for item in items_of(limb):
        if not item.expected_absent:
            continue
        for basis in BASES:
            key = limb_key(limb, item.key, basis, moment)
            value = value_text(item, findings.get(key))
            if value is not None and findings.get(key) != item.normal:
                said = text(
                    "{item}, {limb}: {value}. This is not expected.",
                    item=item.title, limb=limb_text(limb, moment), value=value,
                )  # fmt: skip
                yield Remark(said, (key,), "unexpected")


def _weight(findings: Findings, limb: str, moment: Moment) -> Iterator[Remark]:
    bears = limb_key(limb, "weight_bearing", moment=moment)
    if item_of(limb, "weight_bearing") is None or findings.get(bears) != "full":
        return
    for group in ("hip", "knee", "ankle"):
        key = limb_key(limb, f"strength:{group}", moment=moment)
        grade = number_of(findings.get(key))
        if grade is not None and grade < 3:
            said = text(
                "{limb}: bears full weight, yet the strength of the {joint} is {grade} of 5.",
                limb=limb_head(limb, moment), joint=text(group), grade=Number(grade),
            )  # fmt: skip
            yield Remark(said, (bears, key))


def _circumferences(
    findings: Findings, right: str, left: str, moment: Moment, most_cm: float
) -> Iterator[Remark]:
    swelling = [limb_key(limb, "swelling", moment=moment) for limb in (right, left)]
    for landmark, name in LANDMARKS[sort_of(right)].items():
        keys = [
            limb_key(limb, f"circumference:{landmark}", moment=moment) for limb in (right, left)
        ]
        one, other = (findings.get(key) for key in keys)
        if not isinstance(one, dict) or not isinstance(other, dict):
            continue
        if (number_of(one.get("at_cm")) or 0.0) != (number_of(other.get("at_cm")) or 0.0):
            continue
        sizes = number_of(one.get("cm")), number_of(other.get("cm"))
        if sizes[0] is None or sizes[1] is None or abs(sizes[0] - sizes[1]) <= most_cm:
            continue
        larger = int(sizes[1] > sizes[0])
        if findings.get(swelling[larger]) == "none":
            said = text(
                "{limb}: swelling none, yet it measures {cm} cm more round the {landmark} than the "
                "other side.",
                limb=limb_head((right, left)[larger], moment),
                cm=Number(abs(sizes[0] - sizes[1]), 1), landmark=text(name),
            )  # fmt: skip
            yield Remark(said, (swelling[larger], *keys))


def _touch(
    findings: Findings, right: str, left: str, moment: Moment, most_c: float
) -> Iterator[Remark]:
    for limb, other in ((right, left), (left, right)):
        touch = limb_key(limb, "touch", moment=moment)
        felt = findings.get(touch)
        sign = 1.0 if felt in _COOL else -1.0 if felt in _WARM else 0.0
        # A site alone: the whole limb may well be as it was felt.
        rows = [
            (here - there, site)
            for site in sites_of(limb)
            if (here := site_temperature(findings, limb, site, moment)) is not None
            and (there := site_temperature(findings, other, site, moment)) is not None
        ]
        if not sign or not rows or not all(sign * kelvin > most_c for kelvin, _ in rows):
            continue
        kelvin, site = rows[0]
        said = text(
            "{limb}: feels {felt}, yet measures {delta} against the other side.",
            limb=limb_head(limb, moment), felt=text(str(felt)),
            delta=Celsius(kelvin, difference=True),
        )  # fmt: skip
        quick = "temperature_c" if site == "dorsum" else f"temperature:{site}"
        yield Remark(said, (touch, *(limb_key(one, quick, moment=moment) for one in (limb, other))))


def _gait(findings: Findings) -> Iterator[Remark]:
    unaided = _walking_unaided(findings)
    for key, value in findings.items():
        where = limb_of(key)
        if unaided is None or where is None or key.item != "weight_bearing" or value != "cannot":
            continue
        said = text("{limb}: cannot bear weight, yet walks without an aid.", limb=limb_head(*where))
        yield Remark(said, (unaided, key))


def _walking_unaided(findings: Findings) -> FindingKey | None:
    """Return the finding by which the patient walks without an aid at this visit."""
    gait, aid = findings.get(visit_key("gait")), findings.get(visit_key("aid"))
    if isinstance(gait, list) and "not_walking" in gait:
        return None
    if aid == "none":
        return visit_key("aid")
    if isinstance(gait, list) and "normal" in gait and aid is None:
        return visit_key("gait")
    stored = findings.get(FindingKey("history", "walks"))
    if aid is None and stored == {"value": "unaided"}:
        return FindingKey("history", "walks")
    return None
