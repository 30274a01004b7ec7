"""A date typed the way people write it: 3.8.2013, 3/8/2013, 3 Aug 2013, 2013-08-03."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QLineEdit


def month_comes_first(locale: QLocale | None = None) -> bool:
    """Whether the region writes the month before the day."""
    pattern = (locale or QLocale()).dateFormat(QLocale.FormatType.ShortFormat).lower()
    return pattern.find("m") < pattern.find("d") and not pattern.startswith("y")


def typed_date(when: date) -> str:
    """'23.08.2013', '23/08/2013' or '08/23/2013', as the region types it."""
    pattern = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    between = next((sign for sign in pattern if sign in "./-"), ".")
    day, month = f"{when.day:02}", f"{when.month:02}"
    order = (month, day) if month_comes_first() else (day, month)
    return between.join((*order, f"{when.year:04}"))


def read_date(text: str, *, month_first: bool = False) -> date | None:
    """The date in a text; None when there is none. Years have four digits: no guessing."""
    text = text.strip()
    found = re.fullmatch(r"(\d{4})\D(\d{1,2})\D(\d{1,2})", text)
    if found:
        year, month, day = (int(part) for part in found.groups())
        return _date(year, month, day)
    found = re.fullmatch(r"(\d{1,2})\D+(\d{1,2})\D+(\d{4})", text)
    found = found or re.fullmatch(r"(\d{2})(\d{2})(\d{4})", text)
    if found:
        first, second, year = (int(part) for part in found.groups())
        return _date(year, first, second) if month_first else _date(year, second, first)
    return _date_with_month_name(text)


_DATES = re.compile(
    r"\b(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}"
    r"|\d{1,2}(?:[-/]|\. ?)\d{1,2}(?:[-/]|\. ?)\d{4}"
    r"|\d{1,2}\.? [^\W\d_]+ \d{4}"
    r"|[^\W\d_]+ \d{1,2},? \d{4})\b"
)


def dates_in(text: str) -> dict[str, date]:
    """The parts of a text that are a date as one writes it here, each with the date."""
    first = month_comes_first()
    read = ((part, read_date(part, month_first=first)) for part in _DATES.findall(text))
    return {part: day for part, day in read if day is not None}


def _date_with_month_name(text: str) -> date | None:
    for locale in (QLocale(), QLocale(QLocale.Language.English)):
        for pattern in (
            "d MMM yyyy",
            "d MMMM yyyy",
            "d. MMMM yyyy",
            "MMM d yyyy",
            "MMM d, yyyy",
            "MMMM d yyyy",
            "MMMM d, yyyy",
        ):
            parsed = locale.toDate(text, pattern)
            if parsed.isValid():
                return date(parsed.year(), parsed.month(), parsed.day())
    return None


def _date(year: int, month: int, day: int) -> date | None:
    return date(year, month, day) if QDate.isValid(year, month, day) else None


class BirthDateField(QLineEdit):
    """A line for a date; `value` is None while it is not one."""

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText(self.example())

    @property
    def value(self) -> date | None:
        return read_date(self.text(), month_first=month_comes_first())

    def show_value(self, born: date) -> None:
        """Write a date as it would be typed here."""
        self.setText(typed_date(born))

    @staticmethod
    def example() -> str:
        """How to type it here."""
        return typed_date(date(2013, 8, 23))
