"""Where a spot of skin is: 'LEFT lower leg, inner side · 11.5 cm above outer ankle'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from painmap.atlas.locate import Place, locate
from painmap.ui.map.place_words import part_word, sided
from painmap.ui.parts.wording import number

if TYPE_CHECKING:
    from painmap.atlas.body import Body


def tr(text: str) -> str:
    return QCoreApplication.translate("WhereWords", text)


def where(body: Body, cell: int, length_factor: float = 1.0, *, measured: bool = True) -> str:
    """One line, in the user's language; lengths times `length_factor` are the patient's.

    Unless `measured`, side and part alone: without a height there are no cm.
    """
    place = locate(body, cell, length_factor)
    words = sided(part_word(place.key), place.side[0])
    if place.aspect:
        words = f"{words}, {_aspect_word(place.aspect)}"
    if not measured or not place.landmark:
        return words
    return f"{words} · {_distance(place).format(number(place.cm, 1))}"


def _aspect_word(aspect: str) -> str:
    return {
        "front": tr("front"), "back": tr("back"), "outer side": tr("outer side"),
        "inner side": tr("inner side"), "palm side": tr("palm side"),
        "nail side": tr("nail side"), "underside": tr("underside"),
    }[aspect]  # fmt: skip


def _distance(place: Place) -> str:
    """A whole sentence for each landmark: what follows a preposition differs by language."""
    return {
        ("above", "tip of shoulder"): tr("{0} cm above tip of shoulder"),
        ("below", "tip of shoulder"): tr("{0} cm below tip of shoulder"),
        ("at", "tip of shoulder"): tr("at tip of shoulder"),
        ("above", "outer elbow"): tr("{0} cm above outer elbow"),
        ("below", "outer elbow"): tr("{0} cm below outer elbow"),
        ("at", "outer elbow"): tr("at outer elbow"),
        ("above", "wrist"): tr("{0} cm above wrist"),
        ("below", "wrist"): tr("{0} cm below wrist"),
        ("at", "wrist"): tr("at wrist"),
        ("above", "outer hip"): tr("{0} cm above outer hip"),
        ("below", "outer hip"): tr("{0} cm below outer hip"),
        ("at", "outer hip"): tr("at outer hip"),
        ("above", "knee joint line"): tr("{0} cm above knee joint line"),
        ("below", "knee joint line"): tr("{0} cm below knee joint line"),
        ("at", "knee joint line"): tr("at knee joint line"),
        ("above", "outer ankle"): tr("{0} cm above outer ankle"),
        ("below", "outer ankle"): tr("{0} cm below outer ankle"),
        ("at", "outer ankle"): tr("at outer ankle"),
        ("from", "outer ankle"): tr("{0} cm from outer ankle"),
        ("from", "its tip"): tr("{0} cm from its tip"),
        ("from", "the midline"): tr("{0} cm from the midline"),
        ("from", "the spine"): tr("{0} cm from the spine"),
    }[place.relation, place.landmark]  # fmt: skip
