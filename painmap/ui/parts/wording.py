"""How dates, ages, numbers and the words of the core are written on screen."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

from painmap.core.patient import Patient, age_on
from painmap.errors import KnownError

if TYPE_CHECKING:
    from painmap.core.levels import BorderLevel
    from painmap.ui.session.saving import SaveState

MINUS = "\N{MINUS SIGN}"
EMPTY = "\N{EM DASH}"
_BEFORE_UNIT = re.compile(r"(?<=\d) (?=cm|kg|%|°)")


def core_text(text: str) -> str:
    """A sentence of the core or the store in the user's language."""
    return QCoreApplication.translate("Core", text)


def error_text(error: KnownError) -> str:
    """What is wrong and what to do about it, in the user's language."""
    return " ".join(error.filled(core_text(each)) for each in error.sentences if each)


def quoted(text: str) -> str:
    """Somebody's own words between the marks of the language."""
    return _tr("“{0}”").format(text)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Wording", text)


def unbroken(text: str) -> str:
    """A text that may wrap, but not between a figure and its unit."""
    return _BEFORE_UNIT.sub("\N{NO-BREAK SPACE}", text)


def today() -> date:
    """The date on the wall here."""
    return datetime.now(UTC).astimezone().date()


def day(when: date | datetime) -> str:
    """'3 Aug 2026', in local time."""
    if isinstance(when, datetime):
        when = when.astimezone().date()
    return QLocale().toString(QDate(when.year, when.month, when.day), _tr("d MMM yyyy"))


def clock(when: datetime, *, seconds: bool = False) -> str:
    """'14:02', in local time."""
    local = when.astimezone()
    return local.strftime("%H:%M:%S" if seconds else "%H:%M")


def moment(when: datetime) -> str:
    """'3 Aug 2026 · 14:02', in local time."""
    return f"{day(when)} · {clock(when)}"


def birth_with_age(patient: Patient, on: date) -> str:
    """'3 Mar 2013 (13)', under the heading *Born*."""
    return f"{day(patient.born)} ({age_on(patient.born, on)})"


def born_line(patient: Patient, on: date) -> str:
    """'born 3 Mar 2013 (13)'."""
    return _tr("born {0} ({1})").format(day(patient.born), age_on(patient.born, on))


def identity_line(patient: Patient, on: date, *, short: bool = False) -> str:
    """'born 3 Mar 2013 (13) · ID 4711'; short without the word *born*."""
    parts = [birth_with_age(patient, on) if short else born_line(patient, on)]
    if patient.number:
        parts.append(_tr("ID {0}").format(patient.number))
    return " · ".join(parts)


def number(value: float, digits: int = 1) -> str:
    """A number with the point or comma of the user's region, without grouping."""
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale.toString(value, "f", digits).replace("-", MINUS)


def border_text(level: BorderLevel) -> str:
    """'11.5 cm above outer ankle', in the patient's cm; never '0.0 cm above'."""
    if round(level.cm, 1) == 0:
        return _tr("at {0}").format(core_text(level.landmark_name))
    text = _tr("{0} cm above {1}") if level.cm >= 0 else _tr("{0} cm below {1}")
    return text.format(number(abs(level.cm)), core_text(level.landmark_name))


def signed_number(value: float, digits: int = 1) -> str:
    """'+1.4', '−0.8' or '0.0'."""
    rounded = round(value, digits)
    return ("+" if rounded > 0 else "") + number(rounded or 0.0, digits)


def read_number(text: str) -> float | None:
    """What somebody typed, with point or comma; None when it is no number."""
    plain = text.strip().replace(",", ".").replace(MINUS, "-")
    try:
        value = float(plain)
    except ValueError:
        return None
    return value if abs(value) < 1e6 else None


def save_text(state: SaveState, *, brief: bool = False) -> str:
    """The chip in the header; `brief` where room is scarce."""
    if state.kind == "signed":
        return _tr("Signed · {0}").format(day(state.at)) if state.at else _tr("Signed")
    if state.kind == "failed":
        return _tr("Draft · not on disk yet")
    if state.kind == "saving" or state.at is None:
        return _tr("Draft · saving") if state.kind == "saving" else _tr("Draft · saved")
    here_today = state.at.astimezone().date() == today()
    at = clock(state.at, seconds=True) if here_today else day(state.at)
    return (_tr("Draft · {0}") if brief else _tr("Draft · saved {0}")).format(at)


def as_qdatetime(when: datetime) -> QDateTime:
    """A moment for a date field, in local time."""
    return QDateTime.fromSecsSinceEpoch(int(when.timestamp()))


def visit_kind(kind: str) -> str:
    """A visit's kind as a heading."""
    return {
        "first exam": _tr("First exam"),
        "follow-up": _tr("Follow-up"),
        "before therapy": _tr("Before therapy"),
        "after therapy": _tr("After therapy"),
    }.get(kind, kind)


def body_name(key: str, name: str) -> str:
    """A body's name as shown."""
    return {
        "child": _tr("Child"), "preteen": _tr("Preteen"), "teen": _tr("Teen"),
        "adult_neutral": _tr("Adult"), "adult_female": _tr("Adult, female"),
        "adult_male": _tr("Adult, male"),
    }.get(key, name)  # fmt: skip


def limb_name(limb: str) -> str:
    """'RIGHT arm' … with the side spelt out, as it must never be mistaken."""
    return {
        "r_arm": _tr("RIGHT arm"), "l_arm": _tr("LEFT arm"),
        "r_leg": _tr("RIGHT leg"), "l_leg": _tr("LEFT leg"),
    }[limb]  # fmt: skip


def word(key: str) -> str:
    """A value of a limb's finding."""
    return {
        "cold": _tr("cold"), "cool": _tr("cool"), "normal": _tr("normal"), "warm": _tr("warm"),
        "hot": _tr("hot"), "redder": _tr("redder"), "paler": _tr("paler"), "blue": _tr("blue"),
        "purple": _tr("purple"), "mottled": _tr("mottled"), "none": _tr("none"),
        "mild": _tr("mild"), "moderate": _tr("moderate"), "severe": _tr("severe"),
        "more": _tr("more"), "less": _tr("less"), "beads": _tr("visible beads"),
        "patient": _tr("patient"), "parent": _tr("parent"), "examiner": _tr("examiner"),
        "unnamed": _tr("somebody not named"),
        "female": _tr("female"), "male": _tr("male"), "other": _tr("other"),
        "not said": _tr("not said"),
    }.get(key, key)  # fmt: skip


def author_text(who: str) -> str:
    """Who drew a layer; 'examiner and patient' where several did (their keys with a +)."""
    names = [word(name) for name in who.split("+")]
    return _tr("{0} and {1}").format(", ".join(names[:-1]), names[-1]) if names[1:] else names[0]
