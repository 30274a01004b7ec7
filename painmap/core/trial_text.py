"""The sentences about trials, the same on screen and on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from painmap.core.qualities import stimulus_name
from painmap.core.text import Number, Text, cm2, percent, text
from painmap.core.trial_numbers import StimulusNumbers, is_variable
from painmap.core.trials import TRIAL_WORDS, Trial

if TYPE_CHECKING:
    from painmap.atlas.landmark import Landmark
    from painmap.core.edges import Shift
    from painmap.core.ring import Ring

NO_CUT_OFF: Final = text(
    "No cut-off for a variable border is published; this threshold is the clinic's own."
)
STOPPED: Final = text("stopped by the child, in no number")
NO_SKIN: Final = text("its border takes in no skin, in no number")
SHIFT_NOTE: Final = text(
    "Border shift: how far the borders of two trials lie apart. Along the limb, side by side, "
    "where every border goes round it, as the levels are; otherwise straight through space on the "
    "same part of the body."
)


def trial_words(trial: Trial) -> tuple[Text, ...]:
    """Return a trial's words: stimulus, direction, condition, and position where it was said."""
    found = [stimulus_name(trial.stimulus_key)]
    for item in ("direction", "condition", "position"):
        key = getattr(trial, item)
        if key:
            found.append(text(TRIAL_WORDS[item].get(key, key)))
    return tuple(found)


def trial_title(trial: Trial) -> Text:
    """Return 'Trial 1 · cotton wisp · from outside in · resting'."""
    title = text("Trial {number}", number=trial.number)
    for words in trial_words(trial):
        title = text("{first} · {rest}", first=title, rest=words)
    return title


def levels_text(numbers: StimulusNumbers, landmarks: dict[str, Landmark]) -> Text | None:
    """Return 'Levels 18.0 · 16.5 · 17.2 cm above outer ankle', None where there are none."""
    levels = [row.level for row in numbers.trials if row.level is not None]
    if not levels or not numbers.tells_cm:
        return None
    marks = {level.landmark for level in levels}
    below = are_below(numbers)
    numbers_cm = [Number(-level.cm if below else level.cm, 1) for level in levels]
    figures: Text = text("{cm}", cm=numbers_cm[0])
    for cm in numbers_cm[1:]:
        figures = text("{first} · {cm}", first=figures, cm=cm)
    if len(marks) > 1:
        return text("Levels {levels} cm", levels=figures)
    name = text(landmarks[marks.pop()].name)
    if below:
        return text("Levels {levels} cm below {landmark}", levels=figures, landmark=name)
    return text("Levels {levels} cm above {landmark}", levels=figures, landmark=name)


def are_below(numbers: StimulusNumbers) -> bool:
    """Tell whether all levels are below one landmark: then they are written without a sign."""
    levels = [row.level for row in numbers.trials if row.level is not None]
    below = all(level.cm < 0 for level in levels)
    return below and len({level.landmark for level in levels}) == 1


def shift_text(numbers: StimulusNumbers) -> Text | None:
    """Return 'largest shift 1.5 cm, mean 0.8 cm along the limb', None for fewer than two trials."""
    if len(numbers.trials) < 2 or not numbers.tells_cm:
        return None
    if numbers.shift is None:
        if any(len(site) > 1 for site in numbers.sites):
            return text("a trial lies on a limb on which another has no border")
        return text("the borders lie on different parts of the body")
    largest, mean = Number(numbers.shift.largest, 1), Number(numbers.shift.mean, 1)
    if numbers.shift.along:
        msgid = "largest shift {largest} cm, mean {mean} cm along the limb"
    else:
        msgid = "largest shift {largest} cm, mean {mean} cm straight through space"
    return text(msgid, largest=largest, mean=mean)


def largest_text(shift: Shift) -> Text:
    """Return 'largest shift 1.5 cm along the limb', for where there is no room for the mean."""
    largest = Number(shift.largest, 1)
    if shift.along:
        return text("largest shift {largest} cm along the limb", largest=largest)
    return text("largest shift {largest} cm, straight", largest=largest)


def mean_text(shift: Shift) -> Text:
    """Return 'mean shift 0.8 cm', to stand where the largest one is told already."""
    return text("mean shift {mean} cm", mean=Number(shift.mean, 1))


def area_text(numbers: StimulusNumbers, skin_cm2: float) -> Text:
    """Return 'area 898 cm² (879 to 921)'; % of skin where the patient has no size.

    `skin_cm2` is the body's own whole skin, before the patient's scale.
    """
    low, high = numbers.cm2_range
    if numbers.scale.method == "none":
        share = 100.0 / (skin_cm2 * numbers.scale.factor)
        figure = percent(numbers.zone_cm2 * share)
        ends = percent(low * share), percent(high * share)
        one, several = "area {area} % of skin", "area {area} % of skin ({low} to {high})"
    else:
        figure, ends = cm2(numbers.zone_cm2), (cm2(low), cm2(high))
        one, several = "area {area} cm²", "area {area} cm² ({low} to {high})"
    if len(numbers.trials) < 2:
        return text(one, area=figure)
    return text(several, area=figure, low=ends[0], high=ends[1])


def variable_text(numbers: StimulusNumbers, threshold_cm: float | None) -> Text | None:
    """Return what a clinic's threshold says of the border, None where it says nothing."""
    variable = is_variable(numbers, threshold_cm)
    if variable is None or threshold_cm is None or not numbers.tells_cm:
        return None
    limit = Number(threshold_cm, 1)
    if variable:
        return text("Variable border: it moved at least {limit} cm.", limit=limit)
    return text("The border moved less than {limit} cm.", limit=limit)


def ring_title(ring: Ring) -> Text:
    """Return which way a ring's zone lies, for the arrow that flips it."""
    if ring.painful == "distal":
        return text("painful towards the fingers or toes")
    return text("painful towards the trunk")
