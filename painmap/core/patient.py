"""Who is examined."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal, get_args

from painmap.core.stamps import new_id, utc_now

Sex = Literal["female", "male", "other", "not said"]
SEXES: tuple[Sex, ...] = get_args(Sex)

_JOINERS = "\u200c\u200d"
OLDEST_YEARS = 125
"""Nobody is known to have grown older; a year of birth beyond it is a slip of the finger."""


def birth_date_problem(born: date, today: date) -> str:
    """Return a sentence about what is wrong with a date of birth, or ''."""
    if born > today:
        return "The date of birth lies in the future."
    if age_on(born, today) > OLDEST_YEARS:
        return "The date of birth lies more than 125 years back."
    return ""


def one_line(text: str) -> str:
    """Return a name as one line of what can be seen; '' where nothing can be.

    Line breaks become spaces. Joiners stay between letters, where some scripts need them.
    """
    shown = "".join(
        " " if unicodedata.category(sign) in ("Cc", "Zl", "Zp") else sign
        for sign in text
        if unicodedata.category(sign) != "Cf" or sign in _JOINERS
    )
    line = " ".join(shown.split()).strip(_JOINERS)
    return line if any(unicodedata.category(sign)[0] in "LNPS" for sign in line) else ""


def age_on(born: date, day: date) -> int:
    """Return the age in whole years, as people say it."""
    had_birthday = (day.month, day.day) >= (born.month, born.day)
    return day.year - born.year - (not had_birthday)


def age_in_years(born: date, day: date) -> float:
    """Return the age as a fraction of years, as growth references take it."""
    return (day - born).days / 365.25


@dataclass(frozen=True, slots=True)
class Patient:
    """A person. `number` is the clinic's own number for the patient and may be empty."""

    id: str
    family: str
    given: str
    born: date
    sex: Sex = "not said"
    number: str = ""
    created_at: datetime = field(default_factory=utc_now)

    @property
    def name(self) -> str:
        """Family name first, as lists and headings show it."""
        return ", ".join(part for part in (self.family, self.given) if part)


__all__ = [
    "SEXES",
    "Patient",
    "Sex",
    "age_in_years",
    "age_on",
    "birth_date_problem",
    "new_id",
    "one_line",
]
