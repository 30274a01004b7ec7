"""What is remembered of trials between visits: the words of the last one, a clinic's own words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from painmap.core.findings import Json
from painmap.core.qualities import STIMULI, as_own_words
from painmap.core.stamps import utc_now
from painmap.core.trials import TRIAL_WORDS, Trial, trial_problem

if TYPE_CHECKING:
    from painmap.storage.store import Store

WORDS_SETTING, OWN_STIMULI_SETTING = "trial_words", "own_stimuli"
_WORDS = ("stimulus", "direction", "start", "position", "condition")


def remembered(store: Store) -> Trial | None:
    """A trial with the words of the last one, None where there was none."""
    kept = store.setting(WORDS_SETTING)
    if not isinstance(kept, dict):
        return None
    trial = Trial("", 0, utc_now())
    for name in _WORDS:
        word = kept.get(name)
        known = TRIAL_WORDS.get(name)
        if isinstance(word, str) and (known is None or word in known):
            trial = replace(trial, **{name: word})  # type: ignore[arg-type]  # all of them are texts
    grams = kept.get("grams")
    if isinstance(grams, (int, float)) and not isinstance(grams, bool):
        trial = replace(trial, grams=float(grams))
    return None if trial_problem(trial) else trial


def remember(store: Store, trial: Trial) -> None:
    """Keep a trial's words for the next visit."""
    kept: dict[str, Json] = {name: getattr(trial, name) for name in _WORDS}
    store.set_setting(WORDS_SETTING, {**kept, "grams": trial.grams})


def own_stimuli(store: Store) -> tuple[str, ...]:
    """The clinic's own stimuli."""
    return as_own_words(store.setting(OWN_STIMULI_SETTING))


def keep_stimulus(store: Store, word: str) -> None:
    """Add a stimulus to the clinic's own."""
    known = own_stimuli(store)
    if word not in known and word not in STIMULI:
        store.set_setting(OWN_STIMULI_SETTING, [*known, word])
