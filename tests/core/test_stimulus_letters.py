"""Stimuli look alike: each of several has a letter, and skin of its own to write it on."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from painmap.core.exam import paint_edit
from painmap.core.layers import LayerKey
from painmap.core.lines import Line
from painmap.core.stimulus_letters import LETTERS, own_skin, stimulus_letters
from painmap.core.trial_edits import record_trial
from painmap.core.trials import next_trial, trials_of
from tests.core.exams import make_exam

HAND, BRUSH, WISP = (LayerKey("allodynia", name) for name in ("", "brush", "cotton_wisp"))


def paint(exam, layer: LayerKey, cells: range) -> None:  # type: ignore[no-untyped-def]
    exam.apply(paint_edit(exam, layer, np.array(cells), 1, "Paint"))


def test_one_stimulus_needs_no_letter_and_several_have_one_each() -> None:
    exam = make_exam()
    paint(exam, LayerKey("pain"), range(5))
    paint(exam, WISP, range(5))
    assert stimulus_letters(exam) == {}
    paint(exam, BRUSH, range(3, 8))
    paint(exam, HAND, range(2))
    assert stimulus_letters(exam) == {HAND: "A", BRUSH: "B", WISP: "C"}
    assert not set(LETTERS) & {"L", "R"}, "these are sides"


def test_a_further_stimulus_changes_no_letter() -> None:
    exam = make_exam()
    filament = HAND
    told = []
    for stimulus, grams in (("cotton_wisp", None), ("monofilament", 15.0), ("brush", None)):
        trial = next_trial(trials_of(exam.findings), examiner="Dr Test")
        trial = replace(trial, stimulus=stimulus, grams=grams, border=Line(((0, 1),)))
        edit = record_trial(exam, trial, np.arange(5, dtype=np.int32))
        assert edit is not None
        exam.apply(edit)
        filament = trial.stimulus_layer if grams else filament
        told.append(stimulus_letters(exam))
    assert told == [{}, {WISP: "A", filament: "B"}, {WISP: "A", filament: "B", BRUSH: "C"}]


def test_a_letter_stands_where_no_other_stimulus_is_or_anywhere_in_its_zone() -> None:
    exam = make_exam()
    paint(exam, WISP, range(6))
    paint(exam, BRUSH, range(4, 8))
    assert np.flatnonzero(own_skin(exam, WISP)).tolist() == [0, 1, 2, 3]
    assert np.flatnonzero(exam.layer(WISP)).tolist() == [0, 1, 2, 3, 4, 5], "the exam is as it was"
    paint(exam, BRUSH, range(4))
    assert np.flatnonzero(own_skin(exam, WISP)).tolist() == [0, 1, 2, 3, 4, 5]
