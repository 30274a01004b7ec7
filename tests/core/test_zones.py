"""Zones: connected paint, moved, mirrored, copied and noted, exact on both sides."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import numpy as np
import pytest

from painmap.atlas.atlas import Atlas
from painmap.core import zones
from painmap.core.body_parts import parts_of
from painmap.core.borders import zone_of
from painmap.core.edits import Edit
from painmap.core.exam import Exam, finding_edit
from painmap.core.findings import limb_key
from painmap.core.layers import LayerKey
from painmap.core.lines import Line
from painmap.core.patient import Patient
from painmap.core.ring import moved, ring_at
from painmap.core.skin import skin_of
from painmap.core.trial_edits import record_trial
from painmap.core.trial_sides import moved_trial, moved_trials, trials_beside
from painmap.core.trials import Trial, next_trial, trials_of
from painmap.core.visit import Visit
from painmap.core.zone_notes import note_edit, note_key, notes_of, zone_note
from tests.core.exams import paint

BURNING = LayerKey("pain", "burning")
COTTON = LayerKey("allodynia", "cotton_wisp")
AT = datetime(2026, 8, 3, 14, 5, tzinfo=UTC)
CHARTS = (
    "front",
    "back",
    "l_foot_sole",
    "l_hand_palm",
    "l_foot_dorsum",
    "l_leg_inner",
    "head_front",
)


@pytest.fixture
def exam(atlas: Atlas) -> Exam:
    visit = Visit(
        id="v1", patient_id="p", number=1, kind="first exam", began_at=AT,
        versions=atlas.versions, body="preteen",
    )  # fmt: skip
    patient = Patient("p", "Example", "Ada", date(2013, 5, 2))
    return Exam(visit, patient, atlas.n_cells, parts_of(atlas))


def disc(atlas: Atlas, chart: str) -> np.ndarray:
    """Skin of the patient's left that a chart shows, around the middle of what it shows of it."""
    body = atlas.body("preteen")
    shown = body.chart(chart)
    left = shown.cells[body.centres[shown.cells, 0] > 0.5]
    middle = left[
        np.argmin(np.linalg.norm(body.centres[left] - body.centres[left].mean(0), axis=1))
    ]
    near = np.linalg.norm(body.centres - body.centres[middle], axis=1) < 2.0
    zone = np.flatnonzero(near & np.isin(np.arange(near.size), left)).astype(np.int32)
    values = np.zeros(atlas.n_cells, np.uint8)
    values[zone] = 1
    return zones.zone_at(atlas, values, int(middle))


def do(exam: Exam, edit: Edit | None) -> Edit:
    assert edit is not None
    exam.apply(edit)
    return edit


@pytest.mark.parametrize("layer", [LayerKey("pain"), BURNING, LayerKey("swelling")], ids=str)
@pytest.mark.parametrize("chart", CHARTS)
def test_what_was_painted_on_the_wrong_side_is_on_the_other_one_and_back(
    atlas: Atlas, exam: Exam, chart: str, layer: LayerKey
) -> None:
    zone = disc(atlas, chart)
    paint(exam, layer, zone)
    assert zones.side_of(atlas, zone) == "L"
    edit = do(exam, zones.moved(exam, atlas.mirror, layer, zone, "Move"))
    now = np.flatnonzero(exam.layer(layer))
    assert np.array_equal(now, np.sort(atlas.mirror[zone]))
    assert zones.side_of(atlas, now.astype(np.int32)) == "R"
    assert (atlas.body("preteen").centres[now, 0] < 0).all()
    assert exam.findings == {}
    exam.apply(edit.inverse())
    assert np.array_equal(np.flatnonzero(exam.layer(layer)), zone)


@pytest.mark.parametrize("chart", CHARTS)
def test_a_mirror_leaves_the_zone_as_it_is(atlas: Atlas, exam: Exam, chart: str) -> None:
    zone = disc(atlas, chart)
    paint(exam, BURNING, zone, 7)
    do(exam, zones.with_mirror(exam, atlas.mirror, BURNING, zone, "Mirror"))
    values = exam.layer(BURNING)
    assert (values[zone] == 7).all()
    assert np.array_equal(values, values[atlas.mirror])
    assert np.count_nonzero(values) == 2 * zone.size
    assert zones.with_mirror(exam, atlas.mirror, BURNING, zone, "Mirror") is None


def test_mirroring_leaves_what_is_painted_on_the_other_side(atlas: Atlas, exam: Exam) -> None:
    zone = np.flatnonzero((atlas.limb == 4) & (atlas.limb_pos > 1.5)).astype(np.int32)
    there = atlas.mirror[zone[: zone.size // 3]]
    paint(exam, BURNING, there, 3)
    paint(exam, BURNING, zone, 7)
    do(exam, zones.with_mirror(exam, atlas.mirror, BURNING, zone, "Mirror"))
    values = exam.layer(BURNING)
    assert (values[there] == 3).all()
    assert (values[np.setdiff1d(atlas.mirror[zone], there)] == 7).all()


def test_over_the_midline_moving_twice_gives_the_same_zone(atlas: Atlas, exam: Exam) -> None:
    body = atlas.body("preteen")
    middle = np.linalg.norm(body.centres - body.centres[body.chart("front").cells].mean(0), axis=1)
    centre = int(body.chart("front").cells[np.argmin(middle[body.chart("front").cells])])
    zone = np.flatnonzero(
        np.linalg.norm(body.centres - body.centres[centre] - (1.5, 0, 0), axis=1) < 4
    ).astype(np.int32)
    paint(exam, BURNING, zone, 4)
    assert not zones.meets_paint(exam, atlas.mirror, BURNING, zone), "no paint but its own"
    do(exam, zones.moved(exam, atlas.mirror, BURNING, zone, "Move"))
    there = np.flatnonzero(exam.layer(BURNING)).astype(np.int32)
    assert np.array_equal(there, np.sort(atlas.mirror[zone]))
    do(exam, zones.moved(exam, atlas.mirror, BURNING, there, "Move"))
    assert np.array_equal(np.flatnonzero(exam.layer(BURNING)), zone)


def test_a_moved_zone_is_joined_with_what_is_painted_there(atlas: Atlas, exam: Exam) -> None:
    zone = np.flatnonzero((atlas.limb == 4) & (atlas.limb_pos > 1.5)).astype(np.int32)
    there = atlas.mirror[zone[: zone.size // 3]]
    paint(exam, BURNING, zone, 7)
    assert not zones.meets_paint(exam, atlas.mirror, BURNING, zone)
    paint(exam, BURNING, there, 3)
    before = exam.layer(BURNING).copy()
    assert zones.meets_paint(exam, atlas.mirror, BURNING, zone)
    edit = do(exam, zones.moved(exam, atlas.mirror, BURNING, zone, "Move"))
    values = exam.layer(BURNING)
    assert (values[there] == 3).all()
    assert (values[np.setdiff1d(atlas.mirror[zone], there)] == 7).all()
    assert not values[zone].any()
    exam.apply(edit.inverse())
    assert np.array_equal(exam.layer(BURNING), before)


def test_a_zone_holds_all_its_intensities(atlas: Atlas, exam: Exam) -> None:
    zone = disc(atlas, "front")
    paint(exam, BURNING, zone, 3)
    paint(exam, BURNING, zone[::3], 8)
    assert np.array_equal(zones.zone_at(atlas, exam.layer(BURNING), int(zone[0])), zone)
    do(exam, zones.moved(exam, atlas.mirror, BURNING, zone, "Move"))
    assert (exam.layer(BURNING)[atlas.mirror[zone[::3]]] == 8).all()
    do(exam, zones.rated(exam, BURNING, atlas.mirror[zone], 5, "Change"))
    assert set(np.unique(exam.layer(BURNING))) == {0, 5}


def test_a_copy_keeps_intensities_between_layers_of_a_kind_and_no_others(
    atlas: Atlas, exam: Exam
) -> None:
    zone = disc(atlas, "back")
    paint(exam, BURNING, zone, 6)
    copy = zones.copied(exam, BURNING, zone)
    do(exam, zones.pasted(exam, copy, LayerKey("pain"), 11, "Paste"))
    assert (exam.layer(LayerKey("pain"))[zone] == 6).all()
    do(exam, zones.pasted(exam, copy, LayerKey("colour"), 2, "Paste"))
    assert (exam.layer(LayerKey("colour"))[zone] == 2).all()
    assert zones.pasted(exam, copy, BURNING, 1, "Paste") is None


def test_a_copy_of_another_patient_is_refused(atlas: Atlas, exam: Exam) -> None:
    paint(exam, BURNING, [5], 6)
    copy = zones.ZoneCopy("somebody else", BURNING, np.array([5], np.int32), np.ones(1, np.uint8))
    with pytest.raises(ValueError, match="another patient"):
        zones.pasted(exam, copy, BURNING, 1, "Paste")


def test_a_note_goes_with_its_zone(atlas: Atlas, exam: Exam) -> None:
    zone = disc(atlas, "front")
    paint(exam, BURNING, zone)
    cell = int(zone[3])
    do(exam, note_edit(exam, BURNING, zone, cell, " since the cast came off "))
    assert zone_note(exam, BURNING, zone) == "since the cast came off"
    edit = do(exam, zones.moved(exam, atlas.mirror, BURNING, zone, "Move"))
    there = atlas.mirror[zone]
    assert notes_of(exam, BURNING) == {int(atlas.mirror[cell]): "since the cast came off"}
    assert zone_note(exam, BURNING, zone) == ""
    exam.apply(edit.inverse())
    assert zone_note(exam, BURNING, zone) == "since the cast came off"
    exam.apply(edit)
    gone = do(exam, zones.erased(exam, BURNING, np.sort(there), "Erase"))
    assert not exam.layer(BURNING).any()
    assert exam.findings == {}
    exam.apply(gone.inverse())
    assert zone_note(exam, BURNING, there) == "since the cast came off"


def test_notes_on_one_spot_from_both_sides_are_kept_both(atlas: Atlas, exam: Exam) -> None:
    zone = disc(atlas, "front")
    paint(exam, BURNING, zone)
    cell, other = int(zone[3]), int(atlas.mirror[zone[3]])
    do(exam, note_edit(exam, BURNING, zone, cell, "left"))
    there = atlas.mirror[zone]
    do(exam, note_edit(exam, BURNING, np.sort(there), other, "right"))
    do(exam, zones.moved(exam, atlas.mirror, BURNING, zone, "Move"))
    assert notes_of(exam, BURNING) == {other: "right\nleft"}
    assert exam.findings[note_key(BURNING, other)] == "right\nleft"
    with pytest.raises(ValueError, match="letters"):
        note_edit(exam, BURNING, zone, cell, "x" * 2001)


def ring_trials(atlas: Atlas, exam: Exam, levels: tuple[float, ...]) -> list[Trial]:
    skin = skin_of(atlas)
    cells = np.flatnonzero((atlas.limb == 4) & (np.abs(atlas.limb_pos - 1.6) < 0.01))
    trials = []
    for shift in levels:
        border = moved(ring_at(skin, int(cells[0])), shift, skin)
        trial = next_trial(trials_of(exam.findings), examiner="Dr Test", at=AT)
        trial = replace(trial, border=border)
        do(exam, record_trial(exam, trial, zone_of(skin, border)))
        trials.append(trial)
    return trials


def test_trials_on_the_wrong_side_move_with_their_borders(atlas: Atlas, exam: Exam) -> None:
    trials = ring_trials(atlas, exam, (0.0, 0.05, -0.05))
    before = np.flatnonzero(exam.layer(COTTON)).astype(np.int32)
    assert zones.side_of(atlas, before) == "L"
    zone = zones.zone_at(atlas, exam.layer(COTTON), int(before[0]))
    assert len(trials_beside(exam, skin_of(atlas), "cotton_wisp", zone)) == 3
    edit = do(exam, moved_trials(exam, skin_of(atlas), "cotton_wisp", zone))
    now = np.flatnonzero(exam.layer(COTTON))
    assert np.array_equal(now, np.sort(atlas.mirror[before]))
    for trial in trials_of(exam.findings):
        assert trial.border.limb == 3
        cells = np.flatnonzero(exam.layer(trial.zone_layer))
        assert np.array_equal(cells, np.sort(zone_of(skin_of(atlas), trial.border)))
    exam.apply(edit.inverse())
    assert {trial.border.limb for trial in trials_of(exam.findings)} == {4}
    assert [trial.id for trial in trials_of(exam.findings)] == [trial.id for trial in trials]
    assert np.array_equal(np.flatnonzero(exam.layer(COTTON)), before)


def patch_trial(atlas: Atlas, exam: Exam, cell: int, **words: object) -> Trial:
    """A trial of a patch around a cell, with a line around nothing else."""
    skin = skin_of(atlas)
    near = np.linalg.norm(skin.points - skin.points[cell], axis=1) < 2.0
    near &= skin.parts == skin.parts[cell]
    trial = next_trial(trials_of(exam.findings), examiner="Dr Test", at=AT)
    drawn = {"border": Line(((cell,),)), "stimulus": "cotton_wisp", "stopped": False}
    trial = replace(trial, **(drawn | words))  # type: ignore[arg-type]
    do(exam, record_trial(exam, trial, np.flatnonzero(near).astype(np.int32)))
    return trial


def on_limb(atlas: Atlas, limb: int, pos: float) -> int:
    return int(np.flatnonzero((atlas.limb == limb) & (np.abs(atlas.limb_pos - pos) < 0.01))[0])


def everything(exam: Exam) -> dict[object, object]:
    found: dict[object, object] = dict(exam.findings)
    found |= {key: values.tobytes() for key, values in exam.all_layers.items() if values.any()}
    return found


def test_moving_a_zone_takes_every_trial_of_its_stimulus_on_that_limb(
    atlas: Atlas, exam: Exam
) -> None:
    skin = skin_of(atlas)
    (ring,) = ring_trials(atlas, exam, (0.0,))
    foot = patch_trial(atlas, exam, on_limb(atlas, 4, 2.5))
    thigh = patch_trial(atlas, exam, on_limb(atlas, 4, 0.5))
    stopped = patch_trial(atlas, exam, on_limb(atlas, 4, 0.8), stopped=True)
    unfinished = replace(stopped, id="u", number=9, border=Line(((on_limb(atlas, 4, 1.1),),)))
    do(exam, record_trial(exam, unfinished, np.empty(0, np.int32)))
    other_leg = patch_trial(atlas, exam, on_limb(atlas, 3, 2.5))
    brush = patch_trial(atlas, exam, on_limb(atlas, 4, 1.5), stimulus="brush")
    do(exam, finding_edit(exam, limb_key("l_leg", "touch"), "less", "Record"))
    before = everything(exam)
    held = {
        trial.id: np.flatnonzero(exam.layer(trial.zone_layer)) for trial in trials_of(exam.findings)
    }
    start = np.flatnonzero((exam.layer(COTTON) > 0) & (atlas.limb == 4))[0]
    zone = zones.zone_at(atlas, exam.layer(COTTON), int(start))
    wrong = {ring.id, foot.id, thigh.id, stopped.id, "u"}
    assert {trial.id for trial in trials_beside(exam, skin, "cotton_wisp", zone)} == wrong
    edit = do(exam, moved_trials(exam, skin, "cotton_wisp", zone))
    assert not (atlas.limb[exam.layer(COTTON) > 0] == 4).any()
    for trial in trials_of(exam.findings):
        now = np.flatnonzero(exam.layer(trial.zone_layer))
        expected = np.sort(atlas.mirror[held[trial.id]]) if trial.id in wrong else held[trial.id]
        assert np.array_equal(now, expected)
    assert exam.findings[limb_key("l_leg", "touch")] == "less"
    assert {trial.id for trial in trials_of(exam.findings)} - wrong == {other_leg.id, brush.id}
    (line,) = [trial.border for trial in trials_of(exam.findings) if trial.id == "u"]
    assert isinstance(line, Line)
    assert atlas.limb[line.strokes[0][0]] == 3
    # One step back is everything.
    exam.apply(edit.inverse())
    assert everything(exam) == before


def test_on_the_trunk_the_trials_of_one_side_move(atlas: Atlas, exam: Exam) -> None:
    skin = skin_of(atlas)
    body = skin.points
    front = np.flatnonzero((skin.parts == 0) & (body[:, 2] > np.median(body[skin.parts == 0, 2])))
    left = int(front[np.abs(body[front] - (9, 110, 10)).sum(1).argmin()])
    high = int(front[np.abs(body[front] - (9, 125, 10)).sum(1).argmin()])
    one, two = (patch_trial(atlas, exam, cell) for cell in (left, high))
    patch_trial(atlas, exam, int(skin.mirror[left]))
    zone = np.flatnonzero(exam.layer(one.zone_layer)).astype(np.int32)
    found = trials_beside(exam, skin, "cotton_wisp", zone)
    assert {trial.id for trial in found} == {one.id, two.id}


def test_one_trial_moves_by_itself_a_stopped_one_too(atlas: Atlas, exam: Exam) -> None:
    skin = skin_of(atlas)
    trials = ring_trials(atlas, exam, (0.0, 0.05))
    stopped = patch_trial(atlas, exam, on_limb(atlas, 4, 0.8), stopped=True)
    before = everything(exam)
    zone = np.flatnonzero(exam.layer(stopped.zone_layer))
    edit = do(exam, moved_trial(exam, skin, stopped))
    there = np.flatnonzero(exam.layer(stopped.zone_layer))
    assert np.array_equal(there, np.sort(skin.mirror[zone]))
    (now,) = [trial for trial in trials_of(exam.findings) if trial.id == stopped.id]
    assert now.stopped
    assert len(edit.parts) == 2
    exam.apply(edit.inverse())
    assert everything(exam) == before
    # A complete one takes its half of the zone with it.
    do(exam, moved_trial(exam, skin, trials[0]))
    held = exam.layer(COTTON) > 0
    assert set(np.unique(atlas.limb[held])) == {3, 4}
    again = next(trial for trial in trials_of(exam.findings) if trial.id == trials[0].id)
    do(exam, moved_trial(exam, skin, again))
    assert everything(exam) == before
    assert moved_trial(exam, skin, replace(trials[0], border=None)) is None
    assert moved_trial(exam, skin, replace(trials[0], id="another")) is None


def test_hands_paint_no_result_of_trials() -> None:
    assert not zones.can_be_painted(COTTON)
    assert not zones.can_be_painted(LayerKey("trial", "x"))
    assert zones.can_be_painted(LayerKey("allodynia"))
    assert zones.can_be_painted(BURNING)
