"""What was done in one window is done again on what another window left."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from painmap.core.edits import Edit
from painmap.core.exam import Exam, finding_edit, paint_edit
from painmap.core.findings import FindingKey, Json, limb_key
from painmap.core.layers import LayerKey
from painmap.core.rebase import Clash, changes, difference, merge_fields, rebase
from painmap.core.ring import Ring
from painmap.core.trial_edits import record_trial
from painmap.core.trials import Trial, next_trial, trial_key, trials_of
from tests.storage.samples import sample_patient, sample_visit

N = 60
PAIN, COLOUR = LayerKey("pain"), LayerKey("colour")
COTTON = LayerKey("allodynia", "cotton_wisp")
TOUCH, NOTE = limb_key("l_leg", "touch"), limb_key("l_leg", "note")
PATIENT = sample_patient()
VISIT = sample_visit(PATIENT)


def exam() -> Exam:
    return Exam(VISIT, PATIENT, N)


def paint(on: Exam, cells: range, value: int, layer: LayerKey = PAIN) -> list[Edit]:
    return do(on, paint_edit(on, layer, cells, value, "Paint"))


def record(on: Exam, key: FindingKey, value: Json) -> list[Edit]:
    return do(on, finding_edit(on, key, value, "Record"))


def do(on: Exam, edit: Edit | None) -> list[Edit]:
    if edit is None:
        return []
    on.apply(edit)
    return [edit]


def test_edits_that_fit_stay_as_they_are() -> None:
    here, there = exam(), exam()
    edits = paint(here, range(10), 4) + record(here, TOUCH, "cold") + paint(here, range(5, 20), 6)
    done, clashes = rebase(there, edits)
    assert done == tuple(edits)
    assert clashes == ()
    assert difference(there, here, "") is None


def test_both_windows_paint() -> None:
    here, there = exam(), exam()
    edits = paint(here, range(10, 30), 4) + paint(here, range(40, 45), 2, COLOUR)
    paint(there, range(20), 7)
    done, clashes = rebase(there, edits)
    assert clashes == ()
    assert there.layer(PAIN)[:30].tolist() == [7] * 10 + [4] * 20
    assert there.layer(COLOUR)[40:45].all()
    first = done[0].parts[0]
    assert first.before.tolist() == [7] * 10 + [0] * 10  # type: ignore[union-attr, arg-type]


def test_what_was_taken_back_here_erases_nothing_there() -> None:
    here, there = exam(), exam()
    edits = paint(here, range(10, 30), 4)
    edits += do(here, edits[0].inverse())
    paint(there, range(60), 7)
    done, _clashes = rebase(there, edits)
    assert done == ()
    assert (there.layer(PAIN) == 7).all()


def test_erasing_here_erases_what_was_there_before_both() -> None:
    here, there = exam(), exam()
    for one in (here, there):
        paint(one, range(30), 5)
    edits = paint(here, range(10), 0)
    paint(there, range(30, 40), 5)
    rebase(there, edits)
    assert np.flatnonzero(there.layer(PAIN)).tolist() == list(range(10, 40))


def test_findings_of_different_keys_are_both_kept() -> None:
    here, there = exam(), exam()
    edits = record(here, TOUCH, "cold")
    record(there, NOTE, "spots")
    _done, clashes = rebase(there, edits)
    assert clashes == ()
    assert there.findings == {TOUCH: "cold", NOTE: "spots"}


def test_a_finding_changed_in_both_stays_as_it_is_stored_and_is_told() -> None:
    here, there = exam(), exam()
    edits = record(here, TOUCH, "cold") + record(here, TOUCH, "cool") + record(here, NOTE, "x")
    record(there, TOUCH, "warm")
    _done, clashes = rebase(there, edits)
    assert clashes == (Clash(TOUCH, "cool", "warm"),)
    assert there.findings == {TOUCH: "warm", NOTE: "x"}


def test_the_same_finding_in_both_is_no_clash() -> None:
    here, there = exam(), exam()
    edits = record(here, TOUCH, "cold")
    record(there, TOUCH, "cold")
    assert rebase(there, edits) == ((), ())


def test_a_removal_against_a_change_is_a_clash() -> None:
    here, there = exam(), exam()
    for one in (here, there):
        record(one, TOUCH, "cold")
    edits = record(here, TOUCH, None)
    record(there, TOUCH, "hot")
    assert rebase(there, edits)[1] == (Clash(TOUCH, None, "hot"),)


def test_here_wins_where_the_other_value_is_kept_elsewhere() -> None:
    here, there = exam(), exam()
    edits = record(here, TOUCH, "cold")
    record(there, TOUCH, "hot")
    assert rebase(there, edits, here_wins=True)[1] == ()
    assert there.findings == {TOUCH: "cold"}


def test_fields_are_merged_one_by_one() -> None:
    stored = replace(VISIT, height_cm=150.0, kind="follow-up")
    after = replace(VISIT, weight_kg=40.0, kind="before therapy")
    merged, clashes = merge_fields(stored, VISIT, after)
    assert merged == replace(stored, weight_kg=40.0)
    assert clashes == (Clash("kind", "before therapy", "follow-up"),)
    assert changes(VISIT, after) == {"weight_kg": 40.0, "kind": "before therapy"}


def trial(number: int, zone: range, on: Exam, **words: object) -> tuple[Trial, list[Edit]]:
    """Record a trial drawn over a zone."""
    made = replace(
        next_trial((), examiner="Dr A"),
        number=number,
        border=Ring(4, (1.5, 1.5, 1.5, 1.5), landmark="lateral_malleolus"),
        **words,  # type: ignore[arg-type]
    )
    return made, do(on, record_trial(on, made, np.asarray(zone, np.int32)))


def test_trials_of_both_windows_make_one_zone() -> None:
    here, there = exam(), exam()
    _one, edits = trial(1, range(10, 30), here)
    trial(1, range(20, 40), there)
    trial(2, range(20, 50), there)
    done, clashes = rebase(there, edits)
    assert clashes == ()
    assert len(trials_of(there.findings)) == 3
    assert np.flatnonzero(there.layer(COTTON)).tolist() == list(range(20, 40))
    assert [edit.text for edit in done] == ["Trial 1", "Zone of the trials"]
    catch_up = difference(here, there, "")
    assert catch_up is not None
    here.apply(catch_up)
    assert difference(here, there, "") is None


def test_trials_of_one_limb_are_one_site_in_both_windows() -> None:
    parts = np.repeat(np.array([4, 3], np.uint8), N // 2)
    here, there = (Exam(VISIT, PATIENT, N, parts) for _ in range(2))
    _one, edits = trial(1, range(10), here)
    trial(1, range(10, 20), there)
    trial(2, range(12, 28), there)
    trial(3, range(40, 50), there)
    rebase(there, edits)
    # One of three has no half; the other leg was tested once.
    expected = [*range(12, 20), *range(40, 50)]
    assert np.flatnonzero(there.layer(COTTON)).tolist() == expected


def test_one_trial_changed_in_both_keeps_its_skin_with_its_words() -> None:
    here, there = exam(), exam()
    first, recorded = trial(1, range(10, 30), here)
    for edit in recorded:
        there.apply(edit)
    edits = do(here, record_trial(here, replace(first, note="here"), np.arange(0, 20, dtype=int)))
    do(there, record_trial(there, replace(first, note="there"), np.arange(40, 50, dtype=int)))
    _done, clashes = rebase(there, edits)
    assert [clash.key for clash in clashes] == [trial_key(first.id)]
    for layer in (first.zone_layer, COTTON):
        assert np.flatnonzero(there.layer(layer)).tolist() == list(range(40, 50))


strokes = st.lists(
    st.tuples(
        st.sampled_from([PAIN, COLOUR]), st.integers(0, N - 1), st.integers(1, 30),
        st.integers(0, 5),
    ),
    max_size=6,
)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(both=strokes, here_only=strokes, there_only=strokes)
def test_each_cell_is_what_the_last_window_made_of_it(
    both: list[tuple[LayerKey, int, int, int]],
    here_only: list[tuple[LayerKey, int, int, int]],
    there_only: list[tuple[LayerKey, int, int, int]],
) -> None:
    base, here, there = exam(), exam(), exam()
    for one in (base, here, there):
        for layer, start, length, value in both:
            paint(one, range(start, min(start + length, N)), value, layer)
    edits: list[Edit] = []
    for layer, start, length, value in here_only:
        edits += paint(here, range(start, min(start + length, N)), value, layer)
    for layer, start, length, value in there_only:
        paint(there, range(start, min(start + length, N)), value, layer)
    expected = {
        layer: np.where(
            here.layer(layer) != base.layer(layer), here.layer(layer), there.layer(layer)
        )
        for layer in (PAIN, COLOUR)
    }
    assert rebase(there, edits)[1] == ()
    for layer, values in expected.items():
        assert np.array_equal(there.layer(layer), values)
    catch_up = difference(here, there, "")
    if catch_up is not None:
        here.apply(catch_up)
    assert difference(here, there, "") is None
