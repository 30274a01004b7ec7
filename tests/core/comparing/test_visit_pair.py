"""Two visits as a pair: their order, single trials, and what a reader has to know of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import numpy as np
import pytest
from numpy.typing import NDArray

from painmap.atlas.atlas import Atlas
from painmap.core.change import LOST, NONE, STABLE, UNKNOWN
from painmap.core.compare import compare, compare_pair
from painmap.core.comparing.visit_pair import Pair, pair_of, trial_choices, with_trials
from painmap.core.exam import Exam, finding_edit
from painmap.core.findings import area_key
from painmap.core.layers import LayerKey
from painmap.core.points import Points
from painmap.core.trial_edits import record_trial
from painmap.core.trials import next_trial, trials_of
from tests.core.exams import PAIN, make_exam, paint
from tests.core.synthetic import L_LEG, synthetic_atlas

ATLAS = synthetic_atlas()
HEIGHT = ATLAS.body("small").centres[:, 1]
COTTON = LayerKey("allodynia", "cotton_wisp")
AT = datetime(2026, 8, 3, 14, 5, tzinfo=UTC)


def leg(high: float) -> NDArray[np.bool_]:
    return np.asarray((ATLAS.limb == L_LEG) & (high > HEIGHT))


def trial(exam: Exam, zone: float | NDArray[np.bool_], **words: object) -> str:
    """Record a trial of a zone, or of the left leg up to a height; its id."""
    inside = leg(zone) if isinstance(zone, int | float) else zone
    one = next_trial(trials_of(exam.findings), examiner="E", at=AT)
    one = replace(one, border=Points((1, 2, 3)), **words)  # type: ignore[arg-type]
    edit = record_trial(exam, one, np.flatnonzero(inside).astype(np.int32))
    assert edit is not None
    exam.apply(edit)
    return one.id


def told(pair: Pair, layer: LayerKey = COTTON) -> list[str]:
    return [str(notice) for notice in compare_pair(pair, layer).notices]


def both_tested() -> tuple[Exam, Exam]:
    exams = make_exam(1), make_exam(2)
    trial(exams[0], 40)
    trial(exams[1], 30)
    return exams


def test_visits_chosen_in_reverse_are_compared_by_date_and_it_is_said() -> None:
    earlier, later = both_tested()
    there, back = pair_of(earlier, later, ATLAS), pair_of(later, earlier, ATLAS)
    assert (there.was_reversed, back.was_reversed) == (False, True)
    assert back.exams == (earlier, later)
    assert told(there) == []
    (notice,) = told(back)
    assert notice.startswith("The visits were chosen in reverse order.")
    assert notice.endswith("the signs of all changes are swapped.")
    one, other = (compare_pair(pair, COTTON).layer.total for pair in (there, back))
    assert one == other
    assert one.difference < 0


def test_a_comparison_backwards_in_time_says_so_and_has_the_other_signs() -> None:
    earlier, later = both_tested()
    there, back = compare(earlier, later, ATLAS, COTTON), compare(later, earlier, ATLAS, COTTON)
    assert back.layer.total.difference == pytest.approx(-there.layer.total.difference)
    assert str(back.notices[0]).startswith("Backwards in time: from ")


def test_visits_of_one_moment_go_by_their_number() -> None:
    first, second = make_exam(1), make_exam(2)
    second.visit = replace(second.visit, began_at=first.visit.began_at)
    assert pair_of(second, first, ATLAS).exams == (first, second)


def test_a_single_trial_stands_for_the_zone_of_all(atlas: Atlas) -> None:
    def up_to(pos: float) -> NDArray[np.bool_]:
        return np.asarray((atlas.limb == L_LEG) & (atlas.limb_pos > pos))

    exams = [make_exam(number, atlas=atlas, body="teen") for number in (1, 2)]
    ids = [trial(exams[0], up_to(pos)) for pos in (1.7, 1.6, 1.5)]
    trial(exams[1], up_to(1.8))
    pair = pair_of(exams[0], exams[1], atlas)
    one = with_trials(pair, ids[2], None)
    found = compare_pair(one, COTTON)
    assert set(found.classes[up_to(1.5) & ~up_to(1.8)]) == {LOST}
    assert set(found.classes[up_to(1.8)]) == {STABLE}
    assert str(found.notices[0]).startswith("Compared: trial 3 alone on ")
    assert "its only trial on " in str(found.notices[0])
    assert [None if each is None else each.id for each in found.trials] == [ids[2], None]
    # Another choice forgets the first one, and so does none.
    other = compare_pair(with_trials(one, ids[0], None), COTTON)
    assert set(other.classes[~up_to(1.7)]) == {NONE}
    again = compare_pair(with_trials(one, None, None), COTTON)
    assert np.array_equal(again.classes, compare_pair(pair, COTTON).classes)
    assert [each.id for each in trial_choices(exams[0], COTTON)] == ids
    assert trial_choices(exams[0], PAIN) == ()


def test_a_trial_that_is_in_no_number_cannot_be_chosen() -> None:
    exams = both_tested()
    stopped = trial(exams[0], 40, stopped=True)
    for wrong in (stopped, "another"):
        with pytest.raises(ValueError, match="no trial to compare"):
            with_trials(pair_of(*exams, ATLAS), wrong, None)


def test_a_visit_without_a_map_is_said_and_nothing_is_compared() -> None:
    exams = make_exam(1), make_exam(2)
    paint(exams[0], PAIN, leg(40))
    found = compare_pair(pair_of(*exams, ATLAS), PAIN)
    assert set(found.classes) == {NONE, UNKNOWN}
    assert found.layer.total.then == found.layer.total.now == 0
    assert str(found.notices[0]).endswith(
        "has no map: nothing is painted, no area is marked as examined."
    )
    mark = area_key("limb10", "l_leg", "examined")
    edit = finding_edit(exams[1], mark, {"state": "free"}, "Examined")
    assert edit is not None
    exams[1].apply(edit)
    (notice,) = told(pair_of(*exams, ATLAS), PAIN)
    assert notice.startswith("Pain is painted on ")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ({"direction": "inside_out"}, "Tested from outside in on "),
        ({"start": "painful"}, "Tests began from skin that does not hurt on "),
        ({"condition": "hanging"}, "Tested at rest on "),
        ({"position": "sitting"}, "Tested lying on "),
        ({"examiner": "Other"}, "Tested by E on "),
    ],
)
def test_tests_that_were_done_another_way_are_marked(words: dict[str, str], said: str) -> None:
    exams = make_exam(1), make_exam(2)
    trial(exams[0], 40, position="lying")
    trial(exams[1], 30, **({"position": "lying"} | words))
    (notice,) = told(pair_of(*exams, ATLAS))
    assert notice.startswith(said)


def test_other_versions_of_the_atlas_are_marked() -> None:
    earlier, later = both_tested()
    versions = replace(later.visit.versions, regions=later.visit.versions.regions + 1)
    later.visit = replace(later.visit, versions=versions)
    assert "Other versions of the atlas" in told(pair_of(earlier, later, ATLAS))[-1]
