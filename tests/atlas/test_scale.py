"""The patient's scale, the suggested body, and body surfaces against Mosteller's formula."""

from __future__ import annotations

import pytest

from painmap.atlas.atlas import Atlas
from painmap.atlas.scale import mosteller_cm2, patient_scale
from painmap.atlas.suggest import suggest_body


def test_mosteller_worked_example() -> None:
    assert mosteller_cm2(180, 80) == pytest.approx(20_000)


def test_every_body_has_the_skin_of_its_size(atlas: Atlas) -> None:
    for key, info in atlas.bodies.items():
        expected = mosteller_cm2(info.height_cm, info.reference_weight_kg)
        assert atlas.body(key).total_cm2 == pytest.approx(expected, rel=0.10), key


def test_scale_uses_weight_then_height_then_nothing(atlas: Atlas) -> None:
    body = atlas.body("preteen")
    by_weight = patient_scale(body, 150, 40)
    assert by_weight.method == "weight"
    assert by_weight.factor * body.total_cm2 == pytest.approx(mosteller_cm2(150, 40))
    by_height = patient_scale(body, 290, None)
    assert (by_height.method, by_height.factor, by_height.length_factor) == ("height", 4.0, 2.0)
    nothing = patient_scale(body, None, 40)
    assert (nothing.method, nothing.factor) == ("none", 1.0)


@pytest.mark.parametrize(
    ("age", "height", "sex", "body"),
    [
        (7, 120, "female", "child"),
        (13, 155, "male", "teen"),
        (13, 150, "male", "preteen"),
        (13.5, None, "female", "teen"),
        (8, None, "other", "child"),
        (11, None, "not said", "preteen"),
        (17.9, 190, "male", "teen"),
        (18, 150, "female", "adult_female"),
        (40, None, "male", "adult_male"),
        (40, None, "not said", "adult_neutral"),
    ],
)
def test_suggested_body(age: float, height: float | None, sex: str, body: str) -> None:
    assert suggest_body(age, height, sex) == body
