"""Readings of temperature at sites, their mean, and what the quick row makes of them."""

from __future__ import annotations

import pytest

from painmap.core.edits import pack_parts, unpack_parts
from painmap.core.exam import Exam, findings_edit
from painmap.core.findings import Json, limb_key
from painmap.core.record.limb_edits import item_edit
from painmap.core.record.limb_items import TEMPERATURE, item_of
from painmap.core.record.readings import (
    readings_at,
    readings_edit,
    site_key,
    site_temperature,
    sites_of,
    with_reading,
)
from tests.core.exams import make_exam

QUICK = limb_key("l_leg", "temperature_c")


def record(exam: Exam, site: str, readings: tuple[float, ...]) -> None:
    edit = readings_edit(exam, "l_leg", site, readings)
    assert edit is not None
    exam.apply(edit)


def test_seven_sites_a_limb() -> None:
    assert len(sites_of("r_arm")) == len(sites_of("l_leg")) == 7
    with pytest.raises(ValueError, match="no site"):
        site_key("l_leg", "palm")


def test_mean_of_what_was_read() -> None:
    exam = make_exam()
    record(exam, "sole", (30.0, 31.0, 32.6))
    assert site_temperature(exam.findings, "l_leg", "sole") == pytest.approx(31.2)
    assert QUICK not in exam.findings
    assert site_temperature(exam.findings, "l_leg", "shin") is None


@pytest.mark.parametrize(
    ("before", "place", "value", "after"),
    [
        ((), 0, 31.0, (31.0,)),
        ((31.0,), 2, 31.2, (31.0, 31.2)),
        ((31.0, 31.2, 31.4), 1, 30.9, (31.0, 30.9, 31.4)),
        ((31.0, 31.2), 0, None, (31.2,)),
        ((31.0,), 1, None, (31.0,)),
    ],
)
def test_one_reading_at_a_time(
    before: tuple[float, ...], place: int, value: float | None, after: tuple[float, ...]
) -> None:
    assert with_reading(before, place, value) == after


def test_a_fourth_reading_is_refused() -> None:
    with pytest.raises(ValueError, match="no reading 3"):
        with_reading((31.0, 31.0, 31.0), 3, 31.0)
    with pytest.raises(ValueError, match="lies between"):
        readings_edit(make_exam(), "l_leg", "sole", (88.7,))


def test_top_of_foot_is_the_quick_temperature_in_the_same_step() -> None:
    exam = make_exam()
    record(exam, "dorsum", (29.8, 30.0, 30.05))
    assert exam.findings[QUICK] == 29.95
    edit = readings_edit(exam, "l_leg", "dorsum", ())
    assert edit is not None
    exam.apply(edit)
    assert not exam.findings
    exam.apply(edit.inverse())
    assert exam.findings[QUICK] == 29.95
    assert len(readings_at(exam.findings, "l_leg", "dorsum")) == 3


def test_a_quick_temperature_is_a_reading_of_its_site() -> None:
    exam = make_exam()
    edit = item_edit(exam, "l_leg", TEMPERATURE, 29.9)
    assert edit is not None
    exam.apply(edit)
    assert set(exam.findings) == {QUICK}
    assert readings_at(exam.findings, "l_leg", "dorsum") == (29.9,)
    assert readings_at(exam.findings, "l_leg", "sole") == ()


@pytest.mark.parametrize(("typed", "left"), [(30.4, (30.4,)), (None, ())])
def test_a_quick_temperature_replaces_readings(typed: Json, left: tuple[float, ...]) -> None:
    exam = make_exam()
    record(exam, "dorsum", (29.8, 30.0))
    edit = item_edit(exam, "l_leg", TEMPERATURE, typed)
    assert edit is not None
    exam.apply(edit)
    assert readings_at(exam.findings, "l_leg", "dorsum") == left
    assert exam.findings.get(QUICK) == typed


def test_readings_through_the_row_write_the_quick_temperature_too() -> None:
    exam, item = make_exam(), item_of("l_leg", "temperature:dorsum")
    assert item is not None
    edit = item_edit(exam, "l_leg", item, [30.0, 30.2])
    assert edit is not None
    exam.apply(edit)
    assert exam.findings[QUICK] == 30.1


def test_each_moment_has_readings_of_its_own() -> None:
    exam = make_exam()
    record(exam, "dorsum", (30.0,))
    edit = readings_edit(exam, "l_leg", "dorsum", (28.0,), "hanging")
    assert edit is not None
    exam.apply(edit)
    assert site_temperature(exam.findings, "l_leg", "dorsum") == 30.0
    assert site_temperature(exam.findings, "l_leg", "dorsum", "hanging") == 28.0


def test_readings_come_back_from_disk() -> None:
    exam = make_exam()
    edit = findings_edit(exam, {site_key("l_leg", "sole", "hanging"): [30.0, 30.4]}, "Temperature")
    assert edit is not None
    assert unpack_parts(pack_parts(edit.parts)) == edit.parts
