"""Whether a change is more than the noise of drawing it again.

Where a stimulus was tested repeatedly at a visit, the patient's own repeat variation is the
measure: by how much the trials of one day differ in area, border and overlap. Of two visits with
repeats it is the larger. A change is *within repeat variation* when nothing that can be told of it
is more.

Pain that patients draw themselves has no trials; for it there is a published band (`PUBLISHED`).
Everything else is an examiner's, and without repeats nobody can say: *variation unknown*. A parent
who draws a child's pain was in no study.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from painmap.core.authors import author_of
from painmap.core.comparing.overlap import overlap_of
from painmap.core.text import Arg, Number, Text, joined, text

if TYPE_CHECKING:
    from painmap.core.comparing.displacement import Displacement
    from painmap.core.comparison import Comparison
    from painmap.core.exam import Exam
    from painmap.core.repeats import Repeats

Verdict = Literal["within", "beyond", "unknown"]
Basis = Literal["own repeats", "published", "none"]

WITHIN: Final = text("within repeat variation")
BEYOND: Final = text("more than repeat variation")
UNKNOWN: Final = text("no repeat test: variation unknown")
_CAPITAL: Final = {
    WITHIN.msgid: text("Within repeat variation"),
    BEYOND.msgid: text("More than repeat variation"),
    UNKNOWN.msgid: text("No repeat test, variation unknown"),
}
_AREA, _SHIFT, _OVERLAP = text("area"), text("border shift"), text("overlap")
_ROUNDING: Final = 1e-9


def noise_of(comparison: Comparison, exams: tuple[Exam, Exam], moved: Displacement | None) -> Noise:
    """Return what the layer shown has as its noise; `exams` are those compared, in their order.

    `moved` is how its border moved straight, in the patient's cm, None where that cannot be told.
    """
    overlap = overlap_of(comparison.layer.total)
    if overlap is None:
        return Noise("unknown", "none", UNKNOWN, text("There is no zone to compare."))
    limits = _own_limits(comparison)
    if limits is not None:
        change = comparison.layer.total
        share = comparison.percent(abs(change.difference))
        return _by_own(limits, share, _shift(comparison, limits, moved), overlap.jaccard)
    if drawn_by_patient(comparison, exams):
        change = comparison.layer.total
        relative = change.difference / ((change.then + change.now) / 2)
        return PUBLISHED.judge(relative, overlap.jaccard)
    return Noise("unknown", "none", UNKNOWN, text("Nothing was tested twice on one day."))


def noise_words(noise: Noise) -> Text:
    """Return the verdict with its reason in one sentence or two."""
    return text("{label}. {reason}", label=_CAPITAL[noise.label.msgid], reason=noise.reason)


def drawn_by_patient(comparison: Comparison, exams: tuple[Exam, Exam]) -> bool:
    """Tell whether the layer shown is pain that the patient alone drew at both visits."""
    key = comparison.key
    return key.kind == "pain" and all(author_of(exam, key) == "patient" for exam in exams)


def _own_limits(comparison: Comparison) -> Limits | None:
    found = [one for one in comparison.repeats if one is not None]
    if not found:
        return None
    shifts = [one.shift_cm for one in found if one.shift_cm is not None]
    overlaps = [one.jaccard for one in found if one.jaccard is not None]
    return Limits(
        percent_of_skin=max(one.percent_of_skin for one in found),
        shift_cm=max(shifts, default=None),
        along=_all_along(found),
        jaccard=min(overlaps, default=None),
    )


def _all_along(found: list[Repeats]) -> bool:
    return all(one.along for one in found if one.shift_cm is not None)


def _shift(comparison: Comparison, limits: Limits, moved: Displacement | None) -> float | None:
    """Return by how much the border moved, measured as the shift of the repeats was."""
    then, now = comparison.level_then_resized, comparison.level_now
    if limits.along and then is not None and now is not None:
        return abs(now.cm - then.cm) if then.limb == now.limb else None
    return None if moved is None else moved.hd


def _by_own(limits: Limits, share: float, shift: float | None, jaccard: float) -> Noise:
    told = [(_AREA, share <= limits.percent_of_skin + _ROUNDING)]
    if limits.shift_cm is not None and shift is not None:
        told.append((_SHIFT, shift <= limits.shift_cm + _ROUNDING))
    if limits.jaccard is not None:
        told.append((_OVERLAP, jaccard >= limits.jaccard - _ROUNDING))
    more = [name for name, inside in told if not inside]
    if more:
        msgid = "Beyond the repeat tests of one day: {aspects}."
        return Noise("beyond", "own repeats", BEYOND, text(msgid, aspects=joined(more)), limits)
    msgid = "No further apart than the repeat tests of one day: {aspects}."
    aspects = joined([name for name, _ in told])
    return Noise("within", "own repeats", WITHIN, text(msgid, aspects=aspects), limits)


@dataclass(frozen=True, slots=True)
class Limits:
    """How far repeat tests of one day lay apart: % of skin, cm (None unknown), lowest Jaccard.

    `along`: the shift is along the limb, as levels are.
    """

    percent_of_skin: float
    shift_cm: float | None
    along: bool
    jaccard: float | None


@dataclass(frozen=True, slots=True)
class Noise:
    """Whether a change is within repeat variation: in a word (`label`), and why (`reason`)."""

    verdict: Verdict
    basis: Basis
    label: Text
    reason: Text
    limits: Limits | None = None


@dataclass(frozen=True, slots=True)
class Band:
    """How far drawings of one and the same pain lie apart, as published.

    `area` is the limit of agreement as a share of the mean of both areas, `jaccard` and `sd` the
    mean overlap and its spread. The least overlap is two spreads below the mean: a limit for
    nineteen drawings of twenty, as that of the area is.
    """

    area: float
    jaccard: float
    sd: float
    source: Text

    @property
    def least_jaccard(self) -> float:
        """An overlap that hardly any repeated drawing falls below."""
        return self.jaccard - 1.96 * self.sd

    def judge(self, area: float, jaccard: float) -> Noise:
        """Return the noise of a change of area, as a share of the mean, with its overlap."""
        more = [_AREA] if abs(area) > self.area + _ROUNDING else []
        more += [_OVERLAP] if jaccard < self.least_jaccard - _ROUNDING else []
        values: dict[str, Arg] = {
            "area": Number(100 * self.area),
            "jaccard": Number(self.least_jaccard, 2),
            "source": self.source,
        }
        if more:
            msgid = (
                "Beyond what is published of pain drawn again (area ±{area} %, Jaccard from "
                "{jaccard}): {aspects}. {source}"
            )
            return Noise("beyond", "published", BEYOND, text(msgid, aspects=joined(more), **values))
        msgid = (
            "As far apart as is published of pain drawn again (area ±{area} %, Jaccard from "
            "{jaccard}). {source}"
        )
        return Noise("within", "published", WITHIN, text(msgid, **values))


PUBLISHED: Final = Band(
    area=0.40,
    jaccard=0.62,
    sd=0.18,
    source=text(
        "Source: Leoni 2013 (repository.supsi.ch/2403), 52 patients with back or neck pain who "
        "drew it twice, a minute apart: Jaccard 0.62, SD 0.18; area −45 to +32 %."
    ),
)
"""Its limits of agreement, −2710 to +1960 px of some 6,000, are −45 to +32 %: about ±40 %."""
