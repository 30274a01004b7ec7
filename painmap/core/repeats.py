"""How far the trials of a visit lie apart: what a change has to be read against."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from painmap.core.compared_layers import BORDERED
from painmap.core.exam import Exam
from painmap.core.layers import LayerKey
from painmap.core.text import Arg, Number, Text, cm2, text
from painmap.core.trial_edits import counted_trials
from painmap.core.trial_numbers import stimulus_numbers
from painmap.core.trials import trials_of
from painmap.core.visit_days import days_of

if TYPE_CHECKING:
    from painmap.atlas.atlas import Atlas
    from painmap.core.comparison import Comparison


@dataclass(frozen=True, slots=True)
class Repeats:
    """By how much the complete trials of a stimulus differ, from the smallest to the largest.

    In % of the skin; `shift_cm` is the largest shift of the border, None where it has no length,
    and `along` whether it is along the limb, as levels are (`edges.Shift`). `jaccard` is the
    lowest overlap of any two.
    """

    trials: int
    percent_of_skin: float
    shift_cm: float | None
    along: bool
    jaccard: float | None = None


def repeats_of(exam: Exam, atlas: Atlas, layer: LayerKey) -> Repeats | None:
    """Return the noise of a visit's trials, None where no site was tested twice with a stimulus."""
    if layer.kind != BORDERED or not layer.quality:
        return None
    if len(counted_trials(exam, trials_of(exam.findings), layer.quality)) < 2:
        return None
    numbers = stimulus_numbers(exam, atlas, layer.quality)
    if numbers is None or all(len(site) < 2 for site in numbers.sites):
        return None
    low, high = numbers.cm2_range
    skin = atlas.body(exam.visit.body).total_cm2 * numbers.scale.factor
    shift = None if numbers.scale.method == "none" else numbers.shift
    share = 100.0 * (high - low) / skin
    trials, jaccard = len(numbers.trials), numbers.jaccard
    if shift is None:
        return Repeats(trials, share, None, along=False, jaccard=jaccard)
    return Repeats(trials, share, shift.largest, shift.along, jaccard)


def repeats_sentence(comparison: Comparison) -> Text:
    """Return how far repeat tests differed at both visits, or at the one that has any.

    Of two visits it is the larger figure of each; cm² are at the later size, as everywhere.
    """
    then, now = comparison.repeats
    found = [one for one in (then, now) if one is not None]
    if not found:
        return text("No repeat tests: variation unknown.")
    amount = _amount(comparison, found)
    if len(found) > 1:
        return text("Repeat tests on those days differed by {amount}.", amount=amount)
    day, other = days_of(comparison.earlier, comparison.later)
    days: dict[str, Arg] = {"day": day, "other": other}
    if then is None:
        days = {"day": other, "other": day}
    msgid = "Repeat tests on {day} differed by {amount}; none on {other}."
    return text(msgid, amount=amount, **days)


def repeat_figures(comparison: Comparison) -> tuple[tuple[Number | None, Number | None], ...]:
    """Return, then and now, the area in the unit that leads and the shift in cm; None: unknown.

    Without a height at the later visit there are no cm.
    """
    sized = comparison.scale.method != "none"
    return tuple(
        (None, None)
        if one is None
        else (
            _area(comparison, one.percent_of_skin),
            None if one.shift_cm is None or not sized else Number(one.shift_cm, 1),
        )
        for one in comparison.repeats
    )


def shift_words(comparison: Comparison) -> Text:
    """Return what the figures of shifts are called: those of both visits may be of two kinds."""
    ways = {one.along for one in comparison.repeats if one and one.shift_cm is not None}
    if len(ways) > 1:
        return text("Largest shift, along or straight, cm")
    if ways == {True}:
        return text("Largest shift along limb, cm")
    return text("Largest shift straight, cm")


def _amount(comparison: Comparison, found: list[Repeats]) -> Text:
    area = _area(comparison, max(one.percent_of_skin for one in found))
    shifts = [one.shift_cm for one in found if one.shift_cm is not None]
    msgid = "{area} % of skin" if comparison.percent_leads else "{area} cm²"
    amount = text(msgid, area=area)
    if len(shifts) < len(found):
        return amount
    return text("{amount} / {shift} cm", amount=amount, shift=Number(max(shifts), 1))


def _area(comparison: Comparison, share: float) -> Number:
    if comparison.percent_leads:
        return comparison.share(share)
    return cm2(share * comparison.skin_cm2 * comparison.scale.factor / 100.0)
