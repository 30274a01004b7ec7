"""Events of a patient in words, and the places on the body that they can have."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from painmap.atlas.atlas import Atlas
from painmap.core.findings import LIMBS
from painmap.core.record.therapy import DONE_OFTEN, EVENT_KINDS, TOLERATED, TherapyEvent
from painmap.core.sentences import area_in_words
from painmap.ui.parts.core_words import shown
from painmap.ui.parts.wording import day, limb_name, number

SCHEME = "limb10"


def tr(text: str) -> str:
    return QCoreApplication.translate("Therapy", text)


def kind_name(kind: str) -> str:
    """'Desensitisation'; a later release's kind as it is stored."""
    return shown(EVENT_KINDS[kind]) if kind in EVENT_KINDS else kind


def places(atlas: Atlas) -> list[tuple[str, str]]:
    """The limbs, then the other areas of the coarsest scheme, each as (key, words)."""
    limbs = [(limb, limb_name(limb)) for limb in LIMBS]
    areas = atlas.schemes[SCHEME].areas
    rest = [(f"{SCHEME}:{one.key}", shown(area_in_words(one))) for one in areas
            if one.key not in LIMBS and one.counts]  # fmt: skip
    return [("", tr("nowhere in particular")), *limbs, *rest]


def place_name(atlas: Atlas, where: str) -> str:
    """Where on the body, '' for nowhere in particular."""
    if not where or where in LIMBS:
        return limb_name(where) if where else ""
    scheme, _, key = where.partition(":")
    areas = atlas.schemes[scheme].areas if scheme in atlas.schemes else ()
    return next((shown(area_in_words(one)) for one in areas if one.key == key), where)


def dates_text(event: TherapyEvent) -> str:
    """'3 Aug 2026 to 28 Sep 2026', a single day, or from when on."""
    if event.ends is None:
        return tr("since {0}").format(day(event.starts))
    if event.ends == event.starts:
        return day(event.starts)
    return tr("{0} to {1}").format(day(event.starts), day(event.ends))


def details_text(event: TherapyEvent, atlas: Atlas, *, brief: bool = False) -> str:
    """'LEFT leg · 5 times a week · 10 minutes · tolerated well', as far as it is known."""
    parts = [place_name(atlas, event.where)]
    if event.times_per_week is not None:
        times = plain(event.times_per_week)
        if brief:
            parts.append(tr("{0} × a week").format(times))
        else:
            one = times == "1"
            parts.append(tr("once a week") if one else tr("{0} times a week").format(times))
    if event.minutes is not None:
        parts.append((tr("{0} min") if brief else tr("{0} minutes")).format(plain(event.minutes)))
    if event.tolerated:
        words = shown(TOLERATED[event.tolerated])
        alone = brief or event.tolerated == "not"
        parts.append(words if alone else tr("tolerated {0}").format(words))
    return " · ".join(part for part in parts if part)


def is_done_often(kind: str) -> bool:
    """Whether it is done so many times a week."""
    return kind in DONE_OFTEN


def single_day(kind: str) -> bool:
    """Whether it is of one day unless another is typed."""
    return kind == "milestone"


def plain(value: float) -> str:
    """A number with no more decimals than it has."""
    return number(value, 0 if float(value).is_integer() else 1)
