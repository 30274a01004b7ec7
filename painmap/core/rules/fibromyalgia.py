"""The fibromyalgia criteria of 2016, and those of 2010/2011 kept apart: they ask different things.

2016 (Wolfe et al., Semin Arthritis Rheum 46:319): WPI 7 or more with SSS 5 or more, or WPI 4 to 6
with SSS 9 or more; and generalised pain, in at least 4 of 5 regions, where jaw, chest and abdomen
do not count; and for at least 3 months; whatever other diagnoses there are.

2010, as modified in 2011 (Wolfe et al., J Rheumatol 38:1113): WPI 7 or more with SSS 5 or more, or
WPI 3 to 6 with SSS 9 or more; for at least 3 months; and no other disorder that would explain the
pain. There is no rule about regions.

Version 2 with version 2 of the index, which counts pain alone.

Made for adults; none is validated for children. Where answers are missing, every way in which they
could turn out is looked at: the criteria are met or not met only where all ways agree.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import product
from typing import Final

from painmap.core.exam import Exam
from painmap.core.findings import FindingKey, Json
from painmap.core.rules.duration import THREE_MONTHS, long_enough
from painmap.core.rules.result import BY_HAND, NOT_ASSESSED, RuleInput, RuleResult
from painmap.core.rules.wpi import AREAS, REGIONS
from painmap.core.text import Text, text

RULE_2016: Final = "fibromyalgia_2016"
RULE_2010: Final = "fibromyalgia_2010"
VERSION: Final = 2
GENERALISED_REGIONS: Final = 4
NO_OTHER_DISORDER: Final = FindingKey("score:fibromyalgia_2010", "no_other_disorder")
"""True where the clinician says that no other disorder explains the pain."""
NOT_A_DIAGNOSIS: Final = text("Documentation aid, not a diagnosis. Made for adults.")


def severity_2016(wpi: int, sss: int) -> bool:
    """Tell whether the two scores are high enough for 2016."""
    return (wpi >= 7 and sss >= 5) or (4 <= wpi <= 6 and sss >= 9)


def severity_2010(wpi: int, sss: int) -> bool:
    """Tell whether the two scores are high enough for 2010/2011."""
    return (wpi >= 7 and sss >= 5) or (3 <= wpi <= 6 and sss >= 9)


def regions(wpi: RuleResult) -> tuple[RuleInput, ...]:
    """Return for each of the five regions whether there is pain that makes it generalised."""
    found = []
    for key, name in REGIONS.items():
        values = [
            each.value
            for each in wpi.inputs
            if AREAS[each.key].region == key and AREAS[each.key].generalised
        ]
        value = True if True in values else None if None in values else False
        found.append(RuleInput(text(name), value, text("areas of the index"), key=key))
    return tuple(found)


def fibromyalgia_2016(exam: Exam, wpi: RuleResult, sss: RuleResult) -> RuleResult:
    """Return whether the criteria of 2016 are met; None where that depends on what is missing."""
    months = long_enough(exam)
    ways = product(_ways(wpi), _sums(sss), _answers(months.value))
    met = _agreed(
        severity_2016(areas, points) and painful >= GENERALISED_REGIONS and long
        for (areas, painful), points, long in ways
    )
    found = regions(wpi)
    missing = () if met is not None else (*_missing(wpi, sss), *_unknown(months))
    label = _label(met, "2016")
    inputs = (*_scores(wpi, sss), *found, months)
    details: dict[str, Json] = {
        "criteria": "2016",
        "regions": sum(each.value is True for each in found),
        "generalised": _agreed(n >= GENERALISED_REGIONS for _, n in _ways(wpi)),
    }
    return RuleResult(
        RULE_2016, VERSION, label, met, inputs, missing, dict(wpi.settings), details,
        (NOT_A_DIAGNOSIS,),
    )  # fmt: skip


def fibromyalgia_2010(exam: Exam, wpi: RuleResult, sss: RuleResult) -> RuleResult:
    """Return whether the criteria of 2010/2011 are met; None where that depends on the rest."""
    months, other = long_enough(exam), _no_other_disorder(exam)
    ways = product(_ways(wpi), _sums(sss), _answers(months.value), _answers(other.value))
    met = _agreed(
        severity_2010(areas, points) and long and alone for (areas, _), points, long, alone in ways
    )
    missing = () if met is not None else (*_missing(wpi, sss), *_unknown(months, other))
    label = _label(met, "2010/2011")
    inputs = (*_scores(wpi, sss), months, other)
    return RuleResult(
        RULE_2010, VERSION, label, met, inputs, missing, dict(wpi.settings),
        {"criteria": "2010/2011"}, (NOT_A_DIAGNOSIS,),
    )  # fmt: skip


def fs_score(wpi: RuleResult, sss: RuleResult) -> RuleResult:
    """Return the fibromyalgia severity score: the sum of both scores, 0 to 31."""
    least, most = (_whole(wpi, end) + _whole(sss, end) for end in ("least", "most"))
    missing = _missing(wpi, sss)
    label = text("Fibromyalgia severity score {n} of 31", n=least)
    if missing:
        msgid = "Fibromyalgia severity score {least} to {most} of 31, not all assessed"
        label = text(msgid, least=least, most=most)
    value: Json = None if missing else least
    details: dict[str, Json] = {"least": least, "most": most}
    return RuleResult(
        "fs", VERSION, label, value, _scores(wpi, sss), missing, dict(wpi.settings), details
    )


def _ways(wpi: RuleResult) -> set[tuple[int, int]]:
    """Return every pair of index and number of regions that the answers leave possible."""
    ways = {(0, 0)}
    for region in REGIONS:
        here = [each for each in wpi.inputs if AREAS[each.key].region == region]
        counting = [each.value for each in here if AREAS[each.key].generalised]
        others = [each.value for each in here if not AREAS[each.key].generalised]
        options = {
            (n + rest, int(n > 0))
            for n, rest in product(_possible_counts(counting), _possible_counts(others))
        }
        ways = {
            (areas + n, painful + here_painful)
            for (areas, painful), (n, here_painful) in product(ways, options)
        }
    return ways


def _possible_counts(values: list[Json]) -> range:
    sure = values.count(True)
    return range(sure, sure + values.count(None) + 1)


def _sums(sss: RuleResult) -> range:
    return range(_whole(sss, "least"), _whole(sss, "most") + 1)


def _whole(result: RuleResult, name: str) -> int:
    value = result.details.get(name)
    if not isinstance(value, int):
        raise TypeError(f"the result of {result.rule} has no {name}")
    return value


def _answers(value: Json) -> tuple[bool, ...]:
    return (value,) if isinstance(value, bool) else (True, False)


def _agreed(ways: Iterable[bool]) -> bool | None:
    """Return what all ways say, None where they differ."""
    found = set(ways)
    return found.pop() if len(found) == 1 else None


def _scores(wpi: RuleResult, sss: RuleResult) -> tuple[RuleInput, ...]:
    return (
        RuleInput(wpi.label, wpi.value, text("areas of the index"), key="wpi"),
        RuleInput(sss.label, sss.value, text("questions of the scale"), key="sss"),
    )


def _missing(wpi: RuleResult, sss: RuleResult) -> tuple[Text, ...]:
    areas = (text("areas: {name}", name=name) for name in wpi.missing)
    asked = (text("symptoms: {name}", name=name) for name in sss.missing)
    return (*areas, *asked)


def _unknown(*inputs: RuleInput) -> tuple[Text, ...]:
    return tuple(each.name for each in inputs if each.value is None)


def _no_other_disorder(exam: Exam) -> RuleInput:
    said = exam.findings.get(NO_OTHER_DISORDER)
    name = text("no other disorder that explains the pain")
    if not isinstance(said, bool):
        return RuleInput(name, None, NOT_ASSESSED, key=NO_OTHER_DISORDER.item)
    return RuleInput(name, said, BY_HAND, by_hand=True, key=NO_OTHER_DISORDER.item)


def _label(met: bool | None, criteria: str) -> Text:
    if met is None:
        return text("Fibromyalgia criteria {criteria}: cannot be said yet", criteria=criteria)
    if met:
        return text("Fibromyalgia criteria {criteria}: met", criteria=criteria)
    return text("Fibromyalgia criteria {criteria}: not met", criteria=criteria)


__all__ = [
    "GENERALISED_REGIONS",
    "NO_OTHER_DISORDER",
    "RULE_2010",
    "RULE_2016",
    "THREE_MONTHS",
    "VERSION",
    "fibromyalgia_2010",
    "fibromyalgia_2016",
    "fs_score",
    "regions",
    "severity_2010",
    "severity_2016",
]
