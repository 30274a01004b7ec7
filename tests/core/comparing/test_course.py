"""All visits of a patient as figures over time, and as maps."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import numpy as np
import pytest
from numpy.typing import NDArray

from painmap.core.carried import carry
from painmap.core.comparing.course import (
    Course,
    Figure,
    breaks_of,
    course_of,
    course_visit,
    trend_of_figure,
    trend_words,
)
from painmap.core.exam import Exam, finding_edit
from painmap.core.findings import Json, area_key, history_key, limb_key
from painmap.core.layers import LayerKey
from painmap.core.record.therapy import TherapyEvent
from painmap.core.rules.evaluation import evaluation_of
from painmap.core.rules.result import RuleResult
from painmap.core.text import text
from tests.core.exams import PAIN, make_exam, paint
from tests.core.synthetic import L_LEG, synthetic_atlas

ATLAS = synthetic_atlas()
HEIGHT = ATLAS.body("small").centres[:, 1]
BRUSH, COTTON = LayerKey("allodynia", "brush"), LayerKey("allodynia", "cotton_wisp")


def leg(high: float) -> NDArray[np.bool_]:
    return np.asarray((ATLAS.limb == L_LEG) & (high > HEIGHT))


def exam_with(number: int, high: float, layer: LayerKey = BRUSH, **words: object) -> Exam:
    exam = make_exam(number, **words)
    paint(exam, layer, leg(high))
    return exam


def record(exam: Exam, key: object, value: Json) -> None:
    edit = finding_edit(exam, key, value, "Note")  # type: ignore[arg-type]
    assert edit is not None
    exam.apply(edit)


def course(*exams: Exam) -> Course:
    return course_of(course_visit(exam, ATLAS) for exam in exams)


def only(figures: tuple[Figure, ...]) -> Figure:
    (figure,) = figures
    return figure


def test_visits_stand_by_date_and_a_receding_zone_has_a_falling_trend() -> None:
    exams = [exam_with(number, 70 - 10 * number) for number in (3, 1, 2)]
    found = course(*exams)
    assert [one.visit.number for one in found.visits] == [1, 2, 3]
    size = only(found.series("cm2"))
    assert size.layer == BRUSH
    trend = trend_of_figure(size)
    assert trend is not None
    assert trend.low is not None
    assert trend.low < trend.per_week < 0
    assert str(trend_words(size, trend)).startswith("−")
    assert ", 95 % between −" in str(trend_words(size, trend))
    level = only(found.series("level"))
    assert level.values[0] is not None
    fall = trend_of_figure(level)
    assert fall is not None
    # Ten cm of the small body each four weeks.
    factor = found.visits[0].cm2_of_skin / ATLAS.body("small").total_cm2
    assert fall.per_week == pytest.approx(-2.5 * factor**0.5, rel=0.05)


def test_a_trend_begins_at_the_last_treatment_with_three_dates() -> None:
    exams = [exam_with(number, high) for number, high in enumerate((60, 60, 50, 40, 30), 1)]
    found = course(*exams)
    size = only(found.series("cm2"))
    day = exams[2].visit.began_at.date()
    event = TherapyEvent("e", "p", "treatment", day, None, "Therapy")
    trend = trend_of_figure(size, breaks_of([event, replace(event, kind="goal", id="g")]))
    assert trend is not None
    assert trend.points == 3
    late = TherapyEvent("e", "p", "flare", exams[4].visit.began_at.date(), None, "Flare")
    assert trend_of_figure(size, breaks_of([late])) == trend_of_figure(size)
    assert breaks_of([replace(event, kind="milestone", starts=date(2020, 1, 1))]) == ()


def test_what_a_visit_does_not_say_is_no_figure() -> None:
    first, other, empty = exam_with(1, 40), exam_with(2, 40, COTTON), make_exam(3)
    found = course(first, other, empty)
    sizes = {figure.layer: figure.values for figure in found.series("cm2")}
    assert sizes[BRUSH][0] is not None
    # Another stimulus, then nothing at all: nobody knows.
    assert sizes[BRUSH][1:] == (None, None)
    assert only(found.series("areas")).values[2] is None
    assert found.frequency(BRUSH).visits == 1


def test_none_is_a_visit_without_a_border_and_not_one_without_a_height() -> None:
    exams = [exam_with(1, 40), make_exam(2), exam_with(3, 40, height_cm=None, weight_kg=None)]
    patch = leg(30) & (ATLAS.body("small").centres[:, 2] > 0)
    paint(exams[1], BRUSH, patch)
    found = course(*exams)
    level = only(found.series("level"))
    assert level.values[1:] == (None, None)
    assert level.none == (False, True, False)
    assert only(found.series("cm2")).values[2] is None
    assert only(found.series("percent")).values[2] is not None


def test_a_limb_that_nobody_examined_is_not_one_without_a_border() -> None:
    exams = [exam_with(1, 40), make_exam(2)]
    cast = area_key("limb10", "l_leg", "examined")
    record(exams[1], cast, {"state": "not_examined", "reason": "cast"})
    paint(exams[1], BRUSH, ATLAS.limb == 0)
    level = only(course(*exams).series("level"))
    assert level.values[1] is None
    assert level.none == (False, False)


def test_a_carried_layer_that_nobody_confirmed_is_in_no_figure() -> None:
    last, exam = exam_with(1, 40, PAIN), make_exam(2)
    edit = carry(last)
    assert edit is not None
    exam.apply(edit)
    assert only(course(last, exam).series("cm2")).values[1] is None


def test_temperatures_and_pain_have_figures() -> None:
    exams = exam_with(1, 40), exam_with(2, 40)
    for exam, left in zip(exams, (29.0, 30.5), strict=True):
        record(exam, limb_key("r_leg", "temperature_c"), 31.0)
        record(exam, limb_key("l_leg", "temperature_c"), left)
    record(exams[1], history_key("pain_worst"), {"value": 7})
    found = course(*exams)
    assert only(found.series("delta_t")).values == (2.0, 0.5)
    worst = only(found.series("pain"))
    assert (worst.key, worst.values) == ("pain_worst", (None, 7.0))


def test_a_score_by_another_version_of_its_rule_begins_anew() -> None:
    visits = []
    for number, version in enumerate((1, 1, 2, 2, 2), 1):
        exam = make_exam(number)
        result = RuleResult("wpi", version, text("index"), number)
        evaluation = evaluation_of(exam.visit.id, [result], by="E")
        visits.append(course_visit(exam, ATLAS, evaluation))
    score = only(course_of(visits).series("scores"))
    assert score.values == (1.0, 2.0, 3.0, 4.0, 5.0)
    assert score.unlike == (2,)
    trend = trend_of_figure(score)
    assert trend is not None
    assert trend.points == 3


def test_maps_over_the_visits_count_those_that_looked() -> None:
    exams = [exam_with(1, 60, PAIN), exam_with(2, 40, PAIN), make_exam(3)]
    found = course(*exams)
    often = found.frequency(PAIN)
    assert often.visits == 2
    assert set(often.affected[leg(40)]) == {2}
    assert set(often.affected[leg(60) & ~leg(40)]) == {1}
    strength = found.intensity(PAIN)
    assert set(strength[leg(40)]) == {1.0}
