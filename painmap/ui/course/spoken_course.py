"""The screen of all visits in words, for screen readers: cards, points of the chart, the strip."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, QRect

from painmap.ui.course.track_painting import visit_line

if TYPE_CHECKING:
    from painmap.ui.course.course_chart import CourseChart
    from painmap.ui.course.course_track import CourseTrack
    from painmap.ui.course.small_maps import SmallMaps

_WIDE = 24


def tr(text: str) -> str:
    return QCoreApplication.translate("Course", text)


def _around(x: float, height: int) -> QRect:
    """The column of a visit."""
    return QRect(round(x) - _WIDE // 2, 0, _WIDE, height)


def _under(places: list[float], x: float) -> int:
    return next((n for n, at in enumerate(places) if abs(at - x) <= _WIDE / 2), -1)


class SpokenCards:
    """A small map of each visit."""

    def __init__(self, maps: SmallMaps) -> None:
        self._maps = maps

    def summary(self) -> str:
        return ""

    def count(self) -> int:
        return len(self._maps.cards)

    def name(self, at: int) -> str:
        """'12 Sep 2026: 774 cm²', and whether it is chosen."""
        card = self._maps.cards[at]
        chosen = f" · {tr('chosen')}" if card.visit_id == self._maps.chosen else ""
        return f"{card.date}: {card.said or card.size}{chosen}"

    def box(self, at: int) -> QRect:
        return self._maps.box_of(at).toAlignedRect()

    def at(self, point: QPoint) -> int:
        found = self._maps.at(point)
        return -1 if found is None else found


class SpokenPoints:
    """What every line of the chart has at each visit."""

    def __init__(self, chart: CourseChart) -> None:
        self._chart = chart

    def summary(self) -> str:
        return ""

    def count(self) -> int:
        return len(self._chart.moments)

    def name(self, at: int) -> str:
        return self._chart.tell(at)

    def box(self, at: int) -> QRect:
        return _around(self._chart.places()[at], self._chart.height())

    def at(self, point: QPoint) -> int:
        return _under(self._chart.places() if self._chart.moments else [], point.x())


class SpokenVisits:
    """The visits on the strip, and which of them stand at the markers."""

    def __init__(self, track: CourseTrack) -> None:
        self._track = track

    def summary(self) -> str:
        return ""

    def count(self) -> int:
        return len(self._track.visits)

    def name(self, at: int) -> str:
        visit, pair = self._track.visits[at], self._track.pair or ("", "")
        marks = [words for words, one in zip((tr("earlier"), tr("later")), pair, strict=True)
                 if one == visit.id]  # fmt: skip
        return " · ".join([visit_line(visit), *marks])

    def box(self, at: int) -> QRect:
        return _around(self._track.places()[at], self._track.height())

    def at(self, point: QPoint) -> int:
        visit = self._track.visit_at(QPointF(point))
        return -1 if visit is None else self._track.visits.index(visit)
