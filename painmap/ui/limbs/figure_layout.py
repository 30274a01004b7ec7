"""How a pair of limbs lies on its widget: front, back, and the slots of the numbers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from painmap.core.record.readings import sites_of
from painmap.ui.chart.chart_painting import Place
from painmap.ui.limbs.limb_items import PAIRS
from painmap.ui.limbs.limb_view import LimbView
from painmap.ui.limbs.site_labels import DELTA_WIDTH, SLOT, VALUE_WIDTH, SiteLabel, rows_y

TOP, EDGE = 40, 8
_INTO_HIPS = 12
"""The numbers stand lower than the hips, the widest part: so far they may reach into their box."""
WIDE = 560
"""From here on the back of the arms stands beside their front, not below."""
_SLIM, _BACK_OF_TWO = 0.6, 0.4
"""Legs that have less width for their height: the front, with the sites, takes more of it."""
_RAISED = 0.26
"""Feet have the most sites: their labels reach below the legs, which stand higher by this."""


@dataclass(frozen=True, slots=True)
class ShownView:
    """A view on the widget: where the chart lies, its labels, and the middle column's boxes."""

    key: str
    room: QRectF
    box: QRectF
    place: Place
    labels: tuple[SiteLabel, ...]
    middles: tuple[tuple[str, QRectF], ...]


def rooms_of(pair: str, width: float, height: float) -> tuple[QRectF, QRectF]:
    """Return the room of the front and of the back."""
    if pair == "legs":
        # The labels stand beside the front alone: no view shows a site at the back.
        both = width - 2 * (VALUE_WIDTH - _INTO_HIPS) - DELTA_WIDTH
        slim = both < _SLIM * height
        back = both * (_BACK_OF_TWO if slim else 0.5)
        high = height * (_SLIM if slim else 1.0)  # so that its hips are where the front's are
        return QRectF(0, 0, width - back, height), QRectF(width - back, 0, back, high)
    if width > WIDE:
        return QRectF(0, 0, width / 2, height), QRectF(width / 2, 0, width / 2, height)
    split = max(7 * SLOT + TOP + EDGE, height * 0.55)
    return QRectF(0, 0, width, split), QRectF(0, split, width, height - split)


def lay_out(pair: str, key: str, view: LimbView, room: QRectF) -> ShownView:
    """Fit a view into its room, legs with their labels at both sides, arms with them between."""
    legs = pair == "legs"
    beside = legs and key == "front"
    inner = room.adjusted(EDGE, TOP, -EDGE, -EDGE)
    if beside:
        inner.adjust(VALUE_WIDTH - _INTO_HIPS, 0, _INTO_HIPS - VALUE_WIDTH - DELTA_WIDTH, 0)
    scale = min(inner.width() / view.box.width(), inner.height() / view.box.height())
    left = inner.center().x() - scale * view.box.center().x()
    top = inner.top() - scale * view.box.top()
    if legs:
        middle = view.box.center().y() + view.box.height() * _RAISED
        top = max(top, inner.center().y() - scale * middle)
    box = QRectF(left + scale * view.box.x(), top + scale * view.box.y(),
                 scale * view.box.width(), scale * view.box.height())  # fmt: skip
    dots = {at: QPointF(left, top) + dot * scale for at, dot in view.sites.items()}
    labels, middles = _slots(pair, dots, room, box, beside=beside, mirrored=key == "back")
    return ShownView(key, room, box, Place(left, top, scale), labels, middles)


def _slots(
    pair: str, dots: Mapping[tuple[str, str], QPointF], room: QRectF, box: QRectF,
    *, beside: bool, mirrored: bool,
) -> tuple[tuple[SiteLabel, ...], tuple[tuple[str, QRectF], ...]]:  # fmt: skip
    right, left = PAIRS[pair]
    sites = [site for site in sites_of(right) if (right, site) in dots]
    middle = {site: (dots[right, site].y() + dots[left, site].y()) / 2 for site in sites}
    sites.sort(key=lambda site: middle[site])  # so that no line to a number crosses another
    tops = rows_y([middle[site] for site in sites], room.top() + TOP, room.bottom() - EDGE)
    if beside:
        xs = {right: box.left() + _INTO_HIPS - VALUE_WIDTH, left: box.right() - _INTO_HIPS}
        delta = xs[left] + VALUE_WIDTH
    else:
        delta = box.center().x() - DELTA_WIDTH / 2
        xs = {right: delta - VALUE_WIDTH, left: delta + DELTA_WIDTH}
        if mirrored:
            xs = {right: xs[left], left: xs[right]}
    labels = [
        SiteLabel(limb, site, dots[limb, site], QRectF(xs[limb], top, VALUE_WIDTH, SLOT))
        for site, top in zip(sites, tops, strict=True)
        for limb in (right, left)
    ]
    middles = [
        (site, QRectF(delta, top, DELTA_WIDTH, SLOT)) for site, top in zip(sites, tops, strict=True)
    ]
    return tuple(labels), tuple(middles)
