"""Trials: each is one pass of testing where touch hurts, with its words and its border."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from types import MappingProxyType
from typing import Final

from painmap.core.border_json import border_from_json, border_to_json
from painmap.core.borders import Border
from painmap.core.findings import FindingKey, Json
from painmap.core.layers import LayerKey
from painmap.core.qualities import MONOFILAMENT, stimulus_key
from painmap.core.stamps import new_id, utc_now

TRIAL_WORDS: Final = MappingProxyType(
    {
        "direction": {
            "outside_in": "from outside in",
            "inside_out": "from inside out",
            "crosswise": "crosswise",
        },
        "start": {
            "not_painful": "from skin that does not hurt",
            "painful": "from skin that hurts",
            "digits": "from the fingers or toes",
            "trunk": "from the trunk",
        },
        "position": {
            "": "not said",
            "lying": "lying",
            "sitting": "sitting",
            "standing": "standing",
        },
        "condition": {
            "resting": "resting",
            "hanging": "hanging",
            "after_exercise": "after exercise",
            "after_therapy": "after therapy",
        },
    }
)
"""What can be chosen for a trial: per item its keys, which files hold, and their names."""
PAIN_RANGE: Final = (0.0, 10.0)
GRAMS_RANGE: Final = (0.005, 500.0)


@dataclass(frozen=True, slots=True)
class Trial:
    """One pass of testing. None is *not said*; words are keys of `TRIAL_WORDS`.

    `stopped`: the child asked to stop. What was drawn is kept, and is in no number.
    """

    id: str
    number: int
    at: datetime
    examiner: str = ""
    stimulus: str = "cotton_wisp"
    grams: float | None = None
    direction: str = "outside_in"
    start: str = "not_painful"
    position: str = ""
    condition: str = "resting"
    pain_rest: float | None = None
    pain_evoked: float | None = None
    stopped: bool = False
    border: Border | None = None
    note: str = ""

    @property
    def stimulus_key(self) -> str:
        """What its zone is counted under: trials of other stimuli never mix with it."""
        return stimulus_key(self.stimulus, self.grams)

    @property
    def is_complete(self) -> bool:
        """Tell whether it has a border and was not stopped.

        It is in the numbers where that border takes in skin, too: `trial_edits.is_counted`.
        """
        return self.border is not None and not self.stopped

    @property
    def zone_layer(self) -> LayerKey:
        """The hidden layer that keeps the skin inside its border."""
        return LayerKey("trial", self.id)

    @property
    def stimulus_layer(self) -> LayerKey:
        """The layer of the visit's zone for its stimulus."""
        return LayerKey("allodynia", self.stimulus_key)


def next_trial(
    trials: Iterable[Trial], *, examiner: str, at: datetime | None = None, like: Trial | None = None
) -> Trial:
    """Return a trial to be drawn, with the words of the last one, else of `like`.

    Numbers count up through the visit; that of a deleted trial is free again only at the end.
    """
    last = max(trials, key=lambda trial: trial.number, default=None)
    number = 1 if last is None else last.number + 1
    now, words = at or utc_now(), last or like
    if words is None:
        return Trial(new_id(), number, now, examiner)
    return replace(
        words,
        id=new_id(),
        number=number,
        at=now,
        examiner=examiner,
        pain_rest=None,
        pain_evoked=None,
        stopped=False,
        border=None,
        note="",
    )


def trial_key(trial_id: str) -> FindingKey:
    """Return the finding that holds a trial."""
    return FindingKey(f"trial:{trial_id}", "trial")


def trials_of(findings: Mapping[FindingKey, Json], n_cells: int | None = None) -> tuple[Trial, ...]:
    """Return a visit's trials in their order; ValueError for a damaged one."""
    found = [
        trial_from_json(key.subject.partition(":")[2], value, n_cells)
        for key, value in findings.items()
        if key.item == "trial" and key.subject.startswith("trial:")
    ]
    return tuple(sorted(found, key=lambda trial: (trial.number, trial.at, trial.id)))


def trial_problem(trial: Trial) -> str:
    """Return a sentence about what cannot be recorded of a trial, or ''."""
    for pain in (trial.pain_rest, trial.pain_evoked):
        if pain is not None and not PAIN_RANGE[0] <= pain <= PAIN_RANGE[1]:
            return "Pain is a number from 0 to 10."
    if trial.grams is not None:
        if trial.stimulus != MONOFILAMENT:
            return "Only a monofilament has a force in grams."
        if not GRAMS_RANGE[0] <= trial.grams <= GRAMS_RANGE[1]:
            return "A monofilament bends at 0.005 to 500 g."
    if not trial.stimulus:
        return "Say what touched the skin."
    if any(getattr(trial, item) not in words for item, words in TRIAL_WORDS.items()):
        return "This value is not among the choices."
    return ""


_TEXTS: Final = ("examiner", "stimulus", "direction", "start", "position", "condition", "note")
_NUMBERS: Final = ("grams", "pain_rest", "pain_evoked")


def trial_to_json(trial: Trial) -> dict[str, Json]:
    """Return what a file keeps of a trial; its id is in the finding's key."""
    return {
        "number": trial.number,
        "at": trial.at.astimezone(UTC).isoformat(),
        "stopped": trial.stopped,
        "border": None if trial.border is None else border_to_json(trial.border),
        **{name: getattr(trial, name) for name in (*_TEXTS, *_NUMBERS)},
    }


def trial_from_json(trial_id: str, value: Json, n_cells: int | None = None) -> Trial:
    """Undo `trial_to_json`; ValueError for anything else. Words may be of a later release."""
    if not isinstance(value, dict) or not trial_id:
        raise ValueError("not a trial")
    number, at, border = value.get("number"), value.get("at"), value.get("border")
    if not isinstance(number, int) or not isinstance(at, str):
        raise ValueError("a trial without its number or time")  # noqa: TRY004  # of a file
    moment = datetime.fromisoformat(at)
    if moment.tzinfo is None:
        raise ValueError("a trial's time without a zone")
    texts = {name: str(value[name]) for name in _TEXTS if isinstance(value.get(name), str)}
    trial = Trial(
        trial_id,
        number,
        moment,
        grams=_number(value.get("grams")),
        pain_rest=_number(value.get("pain_rest")),
        pain_evoked=_number(value.get("pain_evoked")),
        stopped=value.get("stopped") is True,
        border=None if border is None else border_from_json(border, n_cells),
    )
    return replace(trial, **texts)  # type: ignore[arg-type]  # all of them are texts


def _number(value: Json) -> float | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise ValueError(f"not a number: {value!r}")  # noqa: TRY004  # of a file, not of a caller
    return value
