"""What a reader has to know of two visits as such: their order, a missing map, how they tested."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from painmap.core.compared_layers import BORDERED, painted_layers
from painmap.core.comparing.visit_pair import trial_choices
from painmap.core.qualities import full_name
from painmap.core.text import Arg, Text, joined, text
from painmap.core.told_layers import tells_of
from painmap.core.trials import TRIAL_WORDS
from painmap.core.visit_days import days_of

if TYPE_CHECKING:
    from painmap.core.comparing.visit_pair import Pair
    from painmap.core.exam import Exam
    from painmap.core.layers import LayerKey
    from painmap.core.trials import Trial

_TESTED: Final = {
    "direction": "Tested {then} on {day}, {now} on {other}.",
    "start": "Tests began {then} on {day}, {now} on {other}.",
    "position": "Tested {then} on {day}, {now} on {other}.",
    "condition": "Tested {then} on {day}, {now} on {other}.",
}
_CONDITIONS: Final = {"resting": "at rest"}
"""A condition that needs another word in a sentence."""


def first_notices(pair: Pair, layer: LayerKey) -> list[Text]:
    """Return what comes before all other notices: the order, a visit without a map, a trial."""
    return [*_order(pair), *_without_map(pair), *_trials(pair, layer), *_one_visit(pair, layer)]


def test_notices(pair: Pair, layer: LayerKey) -> list[Text]:
    """Return in what the tests of the two visits, and what is known of skin, are not the same."""
    return [*_testing(pair, layer), *_versions(pair)]


def has_map(exam: Exam) -> bool:
    """Tell whether a visit says anything of skin: paint, or an area marked free."""
    if painted_layers(exam):
        return True
    marks = (value for key, value in exam.findings.items() if key.item == "examined")
    return any(isinstance(value, dict) and value.get("state") == "free" for value in marks)


def _order(pair: Pair) -> list[Text]:
    day, other = days_of(*(exam.visit for exam in pair.exams))
    if pair.was_reversed:
        msgid = (
            "The visits were chosen in reverse order. They are compared by date, {day} first: "
            "the signs of all changes are swapped."
        )
        return [text(msgid, day=day)]
    if pair.later.visit.began_at < pair.earlier.visit.began_at:
        msgid = "Backwards in time: from {day} to {other}. The signs of all changes are swapped."
        return [text(msgid, day=day, other=other)]
    return []


def _without_map(pair: Pair) -> list[Text]:
    days = days_of(*(exam.visit for exam in pair.exams))
    msgid = "The visit of {day} has no map: nothing is painted, no area is marked as examined."
    return [
        text(msgid, day=day)
        for exam, day in zip(pair.exams, days, strict=True)
        if not has_map(exam)
    ]


def _trials(pair: Pair, layer: LayerKey) -> list[Text]:
    """Return which trial stands for the zone of all."""
    trials = pair.trials_for(layer)
    if trials == (None, None):
        return []
    day, other = days_of(*(exam.visit for exam in pair.exams))
    one, two = (
        _all_trials(len(trial_choices(exam, layer)))
        if trial is None
        else text("trial {n} alone", n=trial.number)
        for exam, trial in zip(pair.exams, trials, strict=True)
    )
    msgid = "Compared: {one} on {day}, {two} on {other}."
    return [text(msgid, one=one, day=day, two=two, other=other)]


def _all_trials(n: int) -> Text:
    if n == 0:
        return text("the zone as painted")
    return text("its only trial") if n == 1 else text("all {n} trials", n=n)


def _one_visit(pair: Pair, layer: LayerKey) -> list[Text]:
    """Return that only one visit has a layer of this kind, where the other could have had it."""
    days = days_of(*(exam.visit for exam in pair.exams))
    msgid = "{layer} is painted on {day} only; on {other} skin that was examined is free of it."
    found = []
    rows = ((0, 1), (1, 0))
    for at, beside in rows:
        own, other = pair.exams[at], pair.exams[beside]
        kinds = {key.kind for key in painted_layers(other)}
        only = layer in painted_layers(own) and layer.kind not in kinds
        if only and tells_of(other, layer) and has_map(other):
            words: dict[str, Arg] = {"day": days[at], "other": days[beside]}
            found.append(text(msgid, layer=full_name(layer), **words))
    return found


def _testing(pair: Pair, layer: LayerKey) -> list[Text]:
    """Return how the trials of a stimulus differ from one visit to the other."""
    if layer.kind != BORDERED:
        return []
    tested = tuple(
        trial_choices(exam, layer) if trial is None else (trial,)
        for exam, trial in zip(pair.exams, pair.trials_for(layer), strict=True)
    )
    if not all(tested):
        return []
    day, other = days_of(*(exam.visit for exam in pair.exams))
    told = []
    for item, msgid in _TESTED.items():
        then, now = (_words(trials, item) for trials in tested)
        if then and now and then != now:
            one, two = joined(list(then)), joined(list(now))
            told.append(text(msgid, then=one, day=day, now=two, other=other))
    by, by_now = (_examiners(trials) for trials in tested)
    if by and by_now and by != by_now:
        msgid = "Tested by {then} on {day}, by {now} on {other}."
        names = {"then": ", ".join(by), "now": ", ".join(by_now)}
        told.append(text(msgid, day=day, other=other, **names))
    return told


def _words(trials: tuple[Trial, ...], item: str) -> tuple[Text, ...]:
    """Return what the trials say of an item, each word once; () where one says nothing."""
    keys = {str(getattr(trial, item)) for trial in trials}
    if "" in keys:
        return ()
    names = TRIAL_WORDS[item]
    return tuple(text(_CONDITIONS.get(key, names.get(key, key))) for key in sorted(keys))


def _examiners(trials: tuple[Trial, ...]) -> tuple[str, ...]:
    names = {trial.examiner for trial in trials}
    return () if "" in names else tuple(sorted(names))


def _versions(pair: Pair) -> list[Text]:
    """Return that the areas of skin, or the bodies, were others at the earlier visit."""
    one, two = (exam.visit.versions for exam in pair.exams)
    if (one.regions, one.bodies) == (two.regions, two.bodies):
        return []
    day, other = days_of(*(exam.visit for exam in pair.exams))
    msgid = (
        "Other versions of the atlas: regions {one}, bodies {body} on {day}; "
        "regions {two}, bodies {other_body} on {other}."
    )
    return [
        text(
            msgid,
            one=one.regions,
            body=one.bodies,
            day=day,
            two=two.regions,
            other_body=two.bodies,
            other=other,
        )
    ]
