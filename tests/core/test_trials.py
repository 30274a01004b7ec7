"""Trials: their words, their way to a file and back, and the one edit that records them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from painmap.core.authors import with_authors
from painmap.core.compare import compare
from painmap.core.counts import exam_counter
from painmap.core.edits import Edit, pack_parts, unpack_parts
from painmap.core.exam import Exam
from painmap.core.layers import LayerKey
from painmap.core.lines import Line
from painmap.core.points import Points
from painmap.core.ring import Ring
from painmap.core.trial_edits import counted_trials, delete_trial, is_counted, record_trial
from painmap.core.trial_sites import majority, sites_of
from painmap.core.trial_summary import left_out
from painmap.core.trials import (
    TRIAL_WORDS,
    Trial,
    next_trial,
    trial_from_json,
    trial_key,
    trial_problem,
    trial_to_json,
    trials_of,
)
from tests.core.exams import make_exam
from tests.core.synthetic import synthetic_atlas

AT = datetime(2026, 8, 3, 14, 5, tzinfo=UTC)
COTTON = LayerKey("allodynia", "cotton_wisp")
BORDER = Ring(4, (1.5, 1.5, 1.5, 1.5), landmark="lateral_malleolus")
ATLAS = synthetic_atlas()


def cells(first: int, last: int) -> np.ndarray:
    return np.arange(first, last, dtype=np.int32)


def record(exam: Exam, trial: Trial, zone: np.ndarray | None = None) -> Edit:
    edit = record_trial(exam, trial, zone)
    assert edit is not None
    exam.apply(edit)
    return edit


def painted(exam: Exam, layer: LayerKey = COTTON) -> list[int]:
    return np.flatnonzero(exam.layer(layer)).tolist()


borders = st.one_of(
    st.none(),
    st.builds(
        Ring,
        st.integers(1, 4),
        st.tuples(*[st.floats(-0.3, 3)] * 4),
        st.sampled_from(["distal", "proximal"]),
        st.just("knee_line"),
    ),
    st.builds(
        Line,
        st.lists(st.lists(st.integers(0, 999)).map(tuple), max_size=3).map(tuple),
        st.booleans(),
        st.none() | st.integers(0, 999),
    ),
    st.builds(Points, st.just((1, 2, 3)), st.just((9,)), st.booleans(), st.none()),
)
pains = st.none() | st.integers(0, 10)
trials = st.builds(
    Trial,
    st.just("t1"),
    st.integers(1, 99),
    st.datetimes(timezones=st.just(UTC)),
    examiner=st.text(max_size=8),
    stimulus=st.sampled_from(["cotton_wisp", "brush", "toothbrush {own}"]),
    direction=st.sampled_from(list(TRIAL_WORDS["direction"])),
    start=st.sampled_from(list(TRIAL_WORDS["start"])),
    position=st.sampled_from(list(TRIAL_WORDS["position"])),
    condition=st.sampled_from(list(TRIAL_WORDS["condition"])),
    pain_rest=pains,
    pain_evoked=pains,
    stopped=st.booleans(),
    border=borders,
    note=st.text(max_size=8),
)


@given(trial=trials)
def test_a_trial_survives_a_file(trial: Trial) -> None:
    assert trial_problem(trial) == ""
    assert trial_from_json("t1", trial_to_json(trial), 1000) == trial


@pytest.mark.parametrize(
    "change",
    [
        {"number": "1"},
        {"at": "yesterday"},
        {"at": "2026-08-03T14:05:00"},
        {"pain_rest": "7"},
        {"grams": True},
        {"border": {"sort": "blob"}},
    ],
)
def test_a_damaged_trial_is_refused(change: dict[str, object]) -> None:
    value = trial_to_json(Trial("t", 1, AT)) | change
    with pytest.raises(ValueError):  # noqa: PT011  # each says something else
        trial_from_json("t", value)


@pytest.mark.parametrize(
    ("change", "part"),
    [
        ({"pain_rest": 11}, "0 to 10"),
        ({"pain_evoked": float("nan")}, "0 to 10"),
        ({"grams": 15.0}, "monofilament"),
        ({"stimulus": "monofilament", "grams": 0.0}, "bends"),
        ({"stimulus": ""}, "touched"),
        ({"direction": "up"}, "choices"),
    ],
)
def test_what_cannot_be_is_said(change: dict[str, object], part: str) -> None:
    trial = replace(Trial("t", 1, AT), **change)
    assert part in trial_problem(trial)
    with pytest.raises(ValueError, match=part):
        record_trial(make_exam(), trial)


def test_the_next_trial_remembers_the_words_of_the_last() -> None:
    one = next_trial((), examiner="Mr Test", at=AT)
    assert (one.number, one.stimulus, one.direction) == (1, "cotton_wisp", "outside_in")
    said = replace(
        one, stimulus="brush", direction="crosswise", condition="hanging", pain_evoked=7,
        stopped=True, border=BORDER, note="cried",
    )  # fmt: skip
    two = next_trial((said,), examiner="Ms Test", at=AT + timedelta(minutes=4))
    assert (two.number, two.stimulus, two.direction, two.condition) == (
        2, "brush", "crosswise", "hanging",
    )  # fmt: skip
    assert (two.pain_evoked, two.stopped, two.border, two.note) == (None, False, None, "")
    assert two.examiner == "Ms Test"
    assert two.id != said.id
    assert next_trial((), examiner="", at=AT, like=said).stimulus == "brush"


def test_one_edit_holds_the_trial_its_zone_and_the_zone_of_its_stimulus() -> None:
    exam = make_exam()
    trial = replace(next_trial((), examiner="E", at=AT), border=BORDER)
    edit = record(exam, trial, cells(10, 20))
    assert len(edit.parts) == 3
    assert trials_of(exam.findings) == (trial,)
    assert painted(exam) == painted(exam, trial.zone_layer) == list(range(10, 20))
    # It takes the way of every edit: to disk and back, and back by undo.
    assert unpack_parts(pack_parts(edit.parts)) == edit.parts
    exam.apply(edit.inverse())
    assert trials_of(exam.findings) == ()
    assert painted(exam) == painted(exam, trial.zone_layer) == []


def test_the_zone_is_what_at_least_half_of_the_complete_trials_hold() -> None:
    exam = make_exam()
    made = []
    for first, last in ((10, 20), (12, 22), (17, 31)):
        trial = replace(next_trial(made, examiner="E", at=AT), border=BORDER)
        record(exam, trial, cells(first, last))
        made.append(trial)
    # Two of three; with two trials one is half.
    assert painted(exam) == list(range(12, 22))
    record(exam, replace(made[2], stopped=True))
    assert painted(exam) == list(range(10, 22))
    # The stopped one keeps its zone.
    assert painted(exam, made[2].zone_layer) == list(range(17, 31))
    delete = delete_trial(exam, made[0])
    assert delete is not None
    exam.apply(delete)
    assert painted(exam) == list(range(12, 22))
    assert [trial.number for trial in trials_of(exam.findings)] == [2, 3]
    assert next_trial(trials_of(exam.findings), examiner="").number == 4


def test_stimuli_are_never_merged() -> None:
    exam = make_exam()
    cotton = replace(next_trial((), examiner="E", at=AT), border=BORDER)
    record(exam, cotton, cells(10, 20))
    fine = replace(next_trial((cotton,), examiner="E"), border=BORDER)
    fine = replace(fine, stimulus="monofilament", grams=15.0)
    record(exam, fine, cells(15, 25))
    assert painted(exam) == list(range(10, 20))
    assert painted(exam, LayerKey("allodynia", "monofilament_15")) == list(range(15, 25))
    # Said to be another stimulus after all: both zones follow.
    record(exam, replace(fine, stimulus="cotton_wisp", grams=None))
    assert painted(exam, LayerKey("allodynia", "monofilament_15")) == []
    assert painted(exam) == list(range(10, 25))


def test_what_does_not_change_is_no_edit() -> None:
    exam = make_exam()
    trial = replace(next_trial((), examiner="E", at=AT), border=BORDER)
    record(exam, trial, cells(10, 20))
    assert record_trial(exam, trial) is None
    assert record_trial(exam, trial, cells(10, 20)) is None
    assert delete_trial(exam, replace(trial, id="another")) is None


def test_a_trial_without_a_border_leaves_the_last_visits_zone() -> None:
    exam = make_exam()
    exam.restore_layer(COTTON, np.ones(5, np.uint8))
    trial = next_trial((), examiner="E", at=AT)
    record(exam, trial)
    assert painted(exam) == [0, 1, 2, 3, 4]
    record(exam, replace(trial, border=BORDER), cells(2, 8))
    assert painted(exam) == list(range(2, 8))
    record(exam, trial)
    assert painted(exam) == painted(exam, trial.zone_layer) == []


def test_a_trials_zone_is_no_layer() -> None:
    exam = make_exam()
    trial = replace(next_trial((), examiner="E", at=AT), border=BORDER)
    leg = np.flatnonzero(ATLAS.limb == 4)[:4000].astype(np.int32)
    edit = record_trial(exam, trial, leg)
    assert edit is not None
    edit = with_authors(exam, edit)
    exam.apply(edit)
    assert list(exam.layers) == [COTTON]
    assert {key.subject for key in exam.findings} == {f"trial:{trial.id}", f"layer:{COTTON}"}
    counter = exam_counter(exam, ATLAS, ATLAS.body("small"))
    counter.update_edit(edit)
    assert [total.layer for total in counter.totals()] == [COTTON]
    # Allodynia of any stimulus counts as allodynia.
    (area,) = [area for area in counter.areas(exam.findings) if area.area.key == "l_leg"]
    assert area.state == "affected"
    later = make_exam(3)
    later.apply(edit)
    found = compare(make_exam(2), later, ATLAS, COTTON)
    assert [layer.key for layer in found.layers] == [COTTON]
    assert found.layer.recorded_now.cm2 > 0
    with pytest.raises(ValueError, match="unknown kind"):
        compare(make_exam(2), later, ATLAS, "trial")


def test_a_border_without_skin_is_in_no_number() -> None:
    exam = make_exam()
    one = replace(next_trial((), examiner="E", at=AT), border=BORDER)
    record(exam, one, cells(10, 20))
    two = replace(next_trial((one,), examiner="E", at=AT), border=BORDER)
    record(exam, two, cells(0, 0))
    # Were it one of two trials, half of them would still hold the first.
    three = replace(next_trial((one, two), examiner="E", at=AT), border=BORDER)
    record(exam, three, cells(15, 25))
    assert painted(exam) == list(range(10, 25))
    known = trials_of(exam.findings)
    assert [trial.number for trial in counted_trials(exam, known, "cotton_wisp")] == [1, 3]
    assert [is_counted(exam, trial) for trial in known] == [True, False, True]
    lines = [str(line) for line in trial_lines_left_out(exam)]
    assert lines == ["", "its border takes in no skin, in no number", ""]
    # It takes in skin after all, and then none again.
    record(exam, two, cells(19, 22))
    assert painted(exam) == list(range(15, 22))
    record(exam, two, cells(0, 0))
    assert painted(exam) == list(range(10, 25))


def test_the_last_trial_that_loses_its_skin_leaves_nothing_on_the_map() -> None:
    exam = make_exam()
    trial = replace(next_trial((), examiner="E", at=AT), border=BORDER)
    record(exam, trial, cells(10, 20))
    record(exam, trial, cells(0, 0))
    assert painted(exam) == []


def trial_lines_left_out(exam: Exam) -> list[object]:
    return [left_out(exam, trial) or "" for trial in trials_of(exam.findings)]


@pytest.mark.parametrize("limb", [0, 4])
def test_trials_of_one_limb_without_common_skin_outvote_each_other(limb: int) -> None:
    exam = make_exam()
    place = np.flatnonzero(ATLAS.limb == limb).astype(np.int32)
    known: list[Trial] = []
    for first, last in ((0, 50), (10, 60), (900, 950)):
        trial = replace(next_trial(known, examiner="E", at=AT), border=BORDER)
        record(exam, trial, place[first:last])
        known.append(trial)
    assert painted(exam) == place[10:50].tolist()
    # The outlier goes: one of two is half.
    delete = delete_trial(exam, known[2])
    assert delete is not None
    exam.apply(delete)
    assert painted(exam) == place[:60].tolist()


def test_another_limb_is_another_site() -> None:
    exam = make_exam()
    known: list[Trial] = []
    for limb in (4, 4, 4, 3):
        trial = replace(next_trial(known, examiner="E", at=AT), border=BORDER)
        record(exam, trial, np.flatnonzero(ATLAS.limb == limb)[:50].astype(np.int32))
        known.append(trial)
    held = exam.layer(COTTON) > 0
    assert np.bincount(ATLAS.limb[held], minlength=5).tolist() == [0, 0, 0, 50, 50]


class TrialMachine(RuleBasedStateMachine):
    """Trials come, change, go and are undone: the zones always follow from what is recorded."""

    @initialize()
    def begin(self) -> None:
        self.exam = make_exam()
        # The first cells are of two limbs and the trunk.
        self.exam.parts = np.resize(np.repeat(np.array([3, 0, 4], np.uint8), 20), ATLAS.n_cells)
        self.done: list[Edit] = []
        self.kept: dict[str, np.ndarray] = {}

    def _apply(self, edit: Edit | None) -> None:
        if edit is not None:
            self.exam.apply(edit)
            self.done.append(edit)

    @rule(
        first=st.integers(0, 40), n=st.integers(0, 20), stimulus=st.sampled_from(["brush", "cold"])
    )
    def add(self, first: int, n: int, stimulus: str) -> None:
        known = trials_of(self.exam.findings)
        trial = replace(next_trial(known, examiner="E", at=AT), stimulus=stimulus, border=BORDER)
        self._apply(record_trial(self.exam, trial, cells(first, first + n)))

    @rule(data=st.data(), stopped=st.booleans(), stimulus=st.sampled_from(["brush", "cold"]))
    def change(self, data: st.DataObject, stopped: bool, stimulus: str) -> None:
        known = trials_of(self.exam.findings)
        if known:
            trial = data.draw(st.sampled_from(known))
            changed = replace(trial, stopped=stopped, stimulus=stimulus)
            self._apply(record_trial(self.exam, changed))

    @rule(data=st.data())
    def delete(self, data: st.DataObject) -> None:
        known = trials_of(self.exam.findings)
        if known:
            self._apply(delete_trial(self.exam, data.draw(st.sampled_from(known))))

    @rule()
    def undo(self) -> None:
        if self.done:
            self.exam.apply(self.done.pop().inverse())

    @invariant()
    def zones_follow(self) -> None:
        known = trials_of(self.exam.findings)
        assert len({trial.number for trial in known}) == len(known)
        for stimulus in ("brush", "cold"):
            zones = [
                zone
                for trial in known
                if trial.stimulus == stimulus
                and not trial.stopped
                and (zone := self.exam.layer(trial.zone_layer) > 0).any()
            ]
            held = self.exam.layer(LayerKey("allodynia", stimulus)) > 0
            sites = sites_of(zones, self.exam.parts)
            assert np.array_equal(held, majority(zones, sites) if zones else np.zeros_like(held))
        for key in self.exam.layers:
            assert not key.is_hidden


TrialMachine.TestCase.settings = settings(max_examples=25, stateful_step_count=12, deadline=None)
TestTrials = TrialMachine.TestCase


def test_the_key_of_a_trial() -> None:
    assert trial_key("abc").subject == "trial:abc"
    assert LayerKey.parse("trial:abc").is_hidden
