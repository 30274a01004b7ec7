"""The noise of repeat tests beside a change, against figures that the trials were made of."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime

import numpy as np
import pytest

from painmap.atlas.atlas import Atlas
from painmap.core.borders import zone_of
from painmap.core.compare import Comparison, compare
from painmap.core.content import layers_with_levels
from painmap.core.exam import Exam
from painmap.core.layers import LayerKey
from painmap.core.ring import ring_at
from painmap.core.ring_levels import length_edit, typed
from painmap.core.sentences import sentences
from painmap.core.skin import skin_of
from painmap.core.text import plain_date
from painmap.core.trial_edits import record_trial
from painmap.core.trial_numbers import stimulus_numbers
from painmap.core.trial_summary import stimulus_layers, trial_lines
from painmap.core.trials import next_trial, trials_of
from tests.core.exams import ALLODYNIA, make_exam, paint

AT = datetime(2026, 8, 3, 14, 5, tzinfo=UTC)
L_LEG = 4
COTTON = LayerKey("allodynia", "cotton_wisp")


def exam_of(atlas: Atlas, number: int, **changes: object) -> Exam:
    sizes: dict[str, object] = {"body": "teen", "height_cm": 162.0, "weight_kg": 50.0}
    return make_exam(number, atlas=atlas, **(sizes | changes))  # type: ignore[arg-type]


def ring(exam: Exam, atlas: Atlas, cm: float, limb: int = L_LEG, **words: object) -> None:
    """One trial with a ring so many of the body's cm above the outer ankle of a leg."""
    skin, body = skin_of(atlas), atlas.body(exam.visit.body)
    on_leg = np.flatnonzero((atlas.limb == limb) & (np.abs(atlas.limb_pos - 1.6) < 0.01))
    border = typed(ring_at(skin, int(on_leg[0])), cm, body, skin)
    trial = next_trial(trials_of(exam.findings), examiner="E", at=AT)
    trial = replace(trial, **{"stimulus": "cotton_wisp", "border": border} | words)  # type: ignore[arg-type]
    edit = record_trial(exam, trial, zone_of(skin, border))
    assert edit is not None
    exam.apply(edit)


def two_visits(atlas: Atlas, then: tuple[float, ...], now: tuple[float, ...]) -> tuple[Exam, Exam]:
    exams = exam_of(atlas, 1), exam_of(atlas, 2)
    for exam, levels in zip(exams, (then, now), strict=True):
        for cm in levels:
            ring(exam, atlas, cm)
    return exams


def last(found: Comparison) -> str:
    return str(sentences(found)[-1])


def rows(found: Comparison) -> dict[str, list[str]]:
    table = layers_with_levels(found)
    return {str(row.cells[0]): [str(cell) for cell in row.cells[1:]] for row in table.rows}


def test_the_sentence_has_the_larger_noise_of_both_days(atlas: Atlas) -> None:
    exams = two_visits(atlas, (18.0, 16.5, 17.2), (12.0, 11.5))
    found = compare(*exams, atlas, COTTON)
    numbers = [stimulus_numbers(exam, atlas, "cotton_wisp") for exam in exams]
    assert numbers[0] is not None
    assert numbers[1] is not None
    low, high = numbers[0].cm2_range
    assert numbers[0].shift is not None
    area, shift = f"{high - low:.0f}", f"{numbers[0].shift.largest:.1f}"
    expected = f"Repeat tests on those days differed by {area} cm² / {shift} cm."
    assert last(found) == expected
    table = rows(found)
    other = numbers[1].cm2_range
    assert table["Repeat tests differ by, cm²"][:2] == [area, f"{other[1] - other[0]:.0f}"]
    assert numbers[1].shift is not None
    shifts = table["Largest shift along limb, cm"]
    assert shifts[:2] == [shift, f"{numbers[1].shift.largest:.1f}"]


def test_one_day_with_repeats_and_none(atlas: Atlas) -> None:
    exams = two_visits(atlas, (18.0, 16.5), (12.0,))
    days = [plain_date(exam.visit.began_at) for exam in exams]
    told = last(compare(*exams, atlas, COTTON))
    assert re.fullmatch(
        rf"Repeat tests on {days[0]} differed by \d+ cm² / \d\.\d cm; none on {days[1]}\.", told
    )
    assert rows(compare(*exams, atlas, COTTON))["Largest shift along limb, cm"][1] == "—"
    exams = two_visits(atlas, (18.0,), (12.0,))
    assert last(compare(*exams, atlas, COTTON)) == "No repeat tests: variation unknown."
    assert not any("Repeat" in name for name in rows(compare(*exams, atlas, COTTON)))


def test_stopped_trials_and_other_stimuli_are_in_no_noise(atlas: Atlas) -> None:
    exams = two_visits(atlas, (18.0,), (12.0,))
    ring(exams[0], atlas, 3.0, stopped=True)
    ring(exams[0], atlas, 25.0, stimulus="brush")
    assert last(compare(*exams, atlas, COTTON)) == "No repeat tests: variation unknown."


def test_growth_tells_the_noise_in_percent_and_no_height_without_cm(atlas: Atlas) -> None:
    for later, expected in (
        ({"height_cm": 172.0}, r"differed by \d\.\d+ % of skin / \d\.\d cm\."),
        ({"height_cm": None, "weight_kg": None}, r"differed by \d\.\d+ % of skin\."),
    ):
        exams = exam_of(atlas, 1), exam_of(atlas, 2, **later)
        for exam in exams:
            for cm in (18.0, 16.0):
                ring(exam, atlas, cm)
        found = compare(*exams, atlas, COTTON)
        assert re.search(expected, last(found)), last(found)
        if found.scale.method == "none":
            shown = [last(found), *rows(found), *map(str, found.notices)]
            assert not any(re.search(r"\bcm", part) for part in shown)


def test_the_levels_of_each_trial_stand_below_their_stimulus(atlas: Atlas) -> None:
    exam = exam_of(atlas, 1)
    for cm in (18.0, 16.5, 17.2):
        ring(exam, atlas, cm)
    ring(exam, atlas, 20.0, stimulus="brush")
    ring(exam, atlas, 5.0, stimulus="finger", stopped=True)
    lines = {
        str(key): [str(line) for line in told] for key, told in trial_lines(exam, atlas).items()
    }
    cotton = lines["allodynia:cotton_wisp"]
    assert re.fullmatch(r"3 trials, area \d+ cm² \(\d+ to \d+\)", cotton[0])
    assert re.fullmatch(
        r"Levels [\d.]+ · [\d.]+ · [\d.]+ cm above outer ankle, "
        r"largest shift 1\.5 cm, mean 1\.0 cm along the limb",
        cotton[1],
    )
    assert lines["allodynia:brush"] == ["1 trial, not repeated: variation unknown"]
    assert lines["allodynia:finger"] == ["Trial 5: stopped by the child, in no number"]
    with_limit = trial_lines(exam, atlas, threshold_cm=1.0)[COTTON]
    assert str(with_limit[2]) == "Variable border: it moved at least 1.0 cm."
    assert str(with_limit[3]).startswith("No cut-off for a variable border is published")
    layers = [key.quality for key in stimulus_layers(exam, trial_lines(exam, atlas))]
    assert layers == ["brush", "cotton_wisp", "finger"]
    assert trial_lines(exam_of(atlas, 2), atlas) == {}


def test_a_measured_leg_sets_the_level_of_its_border(atlas: Atlas) -> None:
    exams = two_visits(atlas, (18.0,), (18.0,))
    before = compare(*exams, atlas, COTTON)
    edit = length_edit(exams[1], L_LEG, 90.0)
    assert edit is not None
    exams[1].apply(edit)
    after = compare(*exams, atlas, COTTON)
    assert before.level_now is not None
    assert after.level_now is not None
    assert after.level_now.cm > before.level_now.cm
    assert after.level_then == before.level_then
    numbers = stimulus_numbers(exams[1], atlas, "cotton_wisp")
    assert numbers is not None
    assert numbers.trials[0].level is not None
    assert after.level_now.cm == pytest.approx(numbers.trials[0].level.cm, abs=0.6)


def test_skin_painted_by_hand_has_no_repeat_tests(atlas: Atlas) -> None:
    exams = two_visits(atlas, (18.0, 16.0), (12.0, 11.0))
    for exam in exams:
        paint(exam, ALLODYNIA, atlas.limb == L_LEG)
    found = compare(*exams, atlas, ALLODYNIA)
    assert found.repeats == (None, None)
    assert last(found) == "No repeat tests: variation unknown."


def test_two_sites_tested_once_are_no_repeat_test(atlas: Atlas) -> None:
    exams = two_visits(atlas, (18.0,), (12.0, 11.0))
    ring(exams[0], atlas, 15.0, limb=3)
    found = compare(*exams, atlas, COTTON)
    assert found.repeats[0] is None
    assert found.repeats[1] is not None
    first, *others = map(str, trial_lines(exams[0], atlas)[COTTON])
    assert first == "2 trials of 2 sites, not repeated: variation unknown"
    assert len(others) == 1
    assert others[0].startswith("Levels ")
    assert "shift" not in others[0]
