"""The labels of measuring sites beside the limbs: a slot for each side, Δ and name between."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from painmap.core.record.delta import Steps
from painmap.core.record.limb_items import SITES, sort_of
from painmap.ui.parts import theme
from painmap.ui.parts.delta_label import delta_ground
from painmap.ui.parts.fonts import SEMIBOLD, font, width_of
from painmap.ui.parts.number_reading import temperature_text
from painmap.ui.parts.wording import EMPTY, core_text, signed_number

SLOT = 44
VALUE_WIDTH, DELTA_WIDTH = 44, 76
_REACH = 22.0
"""A tap this near to a dot means its site."""
_DOT = 6.0
_LIGHT = theme.LIGHT
_WRAP = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap


@dataclass(frozen=True, slots=True)
class SiteLabel:
    """One site of one limb: the dot on the skin and the slot of its number."""

    limb: str
    site: str
    dot: QPointF
    slot: QRectF


def site_name(limb: str, site: str) -> str:
    """A site's name on the figure, short where the sheet's would not fit."""
    short = {
        "index_tip": QCoreApplication.translate("LimbFigure", "index finger"),
        "little_finger_base": QCoreApplication.translate("LimbFigure", "little finger"),
    }
    return short.get(site) or core_text(SITES[sort_of(limb)][site])


def rows_y(wanted: Sequence[float], top: float, bottom: float) -> list[float]:
    """The tops of slots in their order, each as near as it can be to the height it is wanted at.

    None lies over another: those that are too close share the room around their middle. All lie
    inside a room, from its top where it is too low for them.
    """
    runs: list[list[float]] = []
    for place, middle in enumerate(wanted):
        runs.append([middle - SLOT / 2 - SLOT * place])
        while len(runs) > 1 and fmean(runs[-2]) > fmean(runs[-1]):
            runs[-2:] = [runs[-2] + runs[-1]]
    last = max(bottom - SLOT * len(wanted), top)
    firsts = [min(max(fmean(run), top), last) for run in runs for _ in run]
    return [first + SLOT * place for place, first in enumerate(firsts)]


def hit(labels: Sequence[SiteLabel], at: QPointF) -> SiteLabel | None:
    """Return the label whose slot, or whose dot, was tapped."""
    for found in labels:
        if found.slot.contains(at):
            return found
    near = [
        (gap, place)
        for place, found in enumerate(labels)
        if (gap := (found.dot - at).manhattanLength()) <= _REACH
    ]
    return labels[min(near)[1]] if near else None


def paint_dots(
    painter: QPainter, labels: Sequence[SiteLabel], values: Mapping[tuple[str, str], float]
) -> None:
    """Draw a dot on each site, filled where it was measured, and a thin line to its slot."""
    now = theme.current()
    for found in labels:
        start = QPointF(
            found.slot.right() if found.slot.center().x() < found.dot.x() else found.slot.left(),
            found.slot.center().y(),
        )
        measured = (found.limb, found.site) in values
        painter.setPen(QPen(QColor(now.text_2 if measured else now.edge), 1))
        painter.drawLine(start, found.dot)
    for found in labels:
        measured = (found.limb, found.site) in values
        # On the figure, which is as light in the dark theme: white is *not measured* in both.
        painter.setPen(QPen(QColor(_LIGHT.canvas if measured else _LIGHT.text_2), 1.5))
        painter.setBrush(QColor(_LIGHT.accent if measured else _LIGHT.canvas))
        size = _DOT if measured else _DOT - 1.5
        painter.drawEllipse(found.dot, size, size)


def paint_value(painter: QPainter, found: SiteLabel, value: float | None, unit: str) -> None:
    """Write a site's mean into its slot, a dash where it was not measured."""
    now = theme.current()
    painter.setFont(font(14, SEMIBOLD))
    painter.setPen(QColor(now.text_2 if value is None else now.text))
    text = EMPTY if value is None else temperature_text(value, unit)
    painter.drawText(found.slot, Qt.AlignmentFlag.AlignCenter, text)


def name_px(name: str, room: float, *, alone: bool) -> int:
    """How large a site's name is written; `alone` it may go on in a second line."""
    parts = name.split() if alone else [name]
    sizes = (size for size in (12, 11, 10) if all(width_of(part, size) <= room for part in parts))
    return next(sizes, 9)


def paint_delta(
    painter: QPainter, box: QRectF, name: str, kelvin: float | None, unit: str, steps: Steps
) -> None:
    """Write a site's name, and below it right minus left on the ground that says how large."""
    now = theme.current()
    painter.setFont(font(name_px(name, box.width(), alone=kelvin is None)))
    painter.setPen(QColor(now.text_2))
    if kelvin is None:
        painter.drawText(box, int(_WRAP), name)
        return
    above = QRectF(box.left(), box.top() + 2, box.width(), 16)
    painter.drawText(above, Qt.AlignmentFlag.AlignCenter, name)
    ground = QColor(delta_ground(kelvin, steps))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    pill = QRectF(box.center().x() - 30, box.top() + 19, 60, 21)
    painter.drawRoundedRect(pill, 6, 6)
    painter.setFont(font(13, SEMIBOLD))
    painter.setPen(QColor(theme.ink_on(ground.name())))
    shown = signed_number(kelvin * (1.8 if unit == "F" else 1.0))
    painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, f"Δ {shown}")
