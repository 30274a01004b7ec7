"""Which body suits a patient: a suggestion from age, height and sex; the examiner decides."""

from __future__ import annotations

ADULT_AGE = 18.0
_MINORS = (("child", 120.0), ("preteen", 145.0), ("teen", 162.0))
# Without a height: median height for age crosses the bodies' midpoints near these birthdays.
_BY_AGE = ((9.5, "child"), (13.0, "preteen"))


def suggest_body(age_years: float, height_cm: float | None, sex: str) -> str:
    """A body's key: for minors, all sex-neutral, the nearest in height; for adults by sex."""
    if age_years >= ADULT_AGE:
        return {"female": "adult_female", "male": "adult_male"}.get(sex, "adult_neutral")
    if height_cm is not None:
        return min(_MINORS, key=lambda body: abs(body[1] - height_cm))[0]
    for birthday, key in _BY_AGE:
        if age_years < birthday:
            return key
    return "teen"
