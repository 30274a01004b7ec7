"""Where the parts of the Map lie, in landscape and in portrait, and the switch of a limb."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QWidget

from painmap.ui.chart.chart_view import ChartView
from painmap.ui.map.map_state import MapState
from painmap.ui.parts.choice import Choice, Option

_BESIDE = 6


def tr(text: str) -> str:
    return QCoreApplication.translate("MapTab", text)


def lay_out(
    grid: QGridLayout,
    parts: tuple[QWidget, QWidget, QWidget, QWidget],
    *,
    portrait: bool,
    left_handed: bool,
) -> None:
    """Put strip, canvas, panel and counts into a grid; the canvas takes what is left.

    The hand that draws has the panel at its side, and covers no chart on its way there.
    """
    strip, canvas, panel, counts = parts
    for part in parts:
        grid.removeWidget(part)
    if portrait:
        for place, part in enumerate(parts):
            grid.addWidget(part, place, 0)
    else:
        across = (panel, canvas, strip) if left_handed else (strip, canvas, panel)
        for place, part in enumerate(across):
            grid.addWidget(part, 0, place)
        grid.addWidget(counts, 1, 0, 1, 3)
    for row in range(4):
        grid.setRowStretch(row, 1 if row == (1 if portrait else 0) else 0)
    for column in range(3):
        grid.setColumnStretch(column, 1 if column == (0 if portrait else 1) else 0)


def limb_switch(keys: list[str], state: MapState, *, upright: bool = False) -> Choice:
    """Leg | Foot, or Arm | Hand; hidden where there is nothing to switch."""
    names = {"leg": tr("Leg"), "foot": tr("Foot"), "arm": tr("Arm"), "hand": tr("Hand")}
    options = [Option(key, names.get(key, key)) for key in keys]
    switch = Choice(options, name=tr("Part of the limb"), per_row=1 if upright else 0)
    switch.setMinimumWidth(76 if upright else 200)
    switch.setContentsMargins(0, 4, 0, 0)
    if len(keys) < 2:
        switch.hide()
    switch.show_value(state.sub)
    switch.picked.connect(lambda sub: state.choose_tile(state.tile, sub))
    return switch


def place_switch(switch: Choice, canvas: ChartView, column: QBoxLayout, *, beside: bool) -> None:
    """Over the canvas in portrait; beside the figures otherwise, where it costs no height."""
    shown = len(switch.chips) > 1
    if beside:
        switch.setParent(canvas)
        switch.adjustSize()
        switch.move(_BESIDE, _BESIDE)
        switch.setVisible(shown)
    else:
        column.insertWidget(0, switch, 0, Qt.AlignmentFlag.AlignHCenter)
    left = 2.0 * _BESIDE + switch.width() if shown and beside else 0.0
    canvas.keep_free(left=left, around=4.0 if shown else 8.0)
