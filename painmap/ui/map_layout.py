"""Where the parts of the Map lie, in landscape and in portrait, and the switch over a limb."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from painmap.ui.choice import Choice, Option
from painmap.ui.map_state import MapState


def tr(text: str) -> str:
    return QCoreApplication.translate("MapTab", text)


def lay_out(
    grid: QGridLayout, parts: tuple[QWidget, QWidget, QWidget, QWidget], *, portrait: bool
) -> None:
    """Put strip, canvas, panel and counts into a grid; the canvas takes what is left."""
    strip, canvas, panel, counts = parts
    for part in parts:
        grid.removeWidget(part)
    if portrait:
        for place, part in enumerate(parts):
            grid.addWidget(part, place, 0)
    else:
        for place, part in enumerate((strip, canvas, panel)):
            grid.addWidget(part, 0, place)
        grid.addWidget(counts, 1, 0, 1, 3)
    for row in range(4):
        grid.setRowStretch(row, 1 if row == (1 if portrait else 0) else 0)
    for column in range(3):
        grid.setColumnStretch(column, 1 if column == (0 if portrait else 1) else 0)


def limb_switch(keys: list[str], state: MapState) -> Choice:
    """Leg | Foot, or Arm | Hand; hidden where there is nothing to switch."""
    names = {"leg": tr("Leg"), "foot": tr("Foot"), "arm": tr("Arm"), "hand": tr("Hand")}
    switch = Choice([Option(key, names.get(key, key)) for key in keys], name=tr("Part of the limb"))
    switch.setMinimumWidth(200)
    switch.setContentsMargins(0, 4, 0, 0)
    if len(keys) < 2:
        switch.hide()
    switch.show_value(state.sub)
    switch.picked.connect(lambda sub: state.choose_tile(state.tile, sub))
    return switch
