"""The parts of the body that a comparison or a course can show, as a list offers them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def _tr(text: str) -> str:
    return QCoreApplication.translate("Places", text)


def place_options() -> list[tuple[str, str]]:
    """Return key and name of each: `tile`, or `tile:sub` for one of a limb's charts."""
    return [
        ("whole", _tr("Whole")), ("sides", _tr("Sides")),
        ("r_arm:arm", _tr("R arm")), ("r_arm:hand", _tr("R hand")),
        ("l_arm:arm", _tr("L arm")), ("l_arm:hand", _tr("L hand")),
        ("r_leg:leg", _tr("R leg")), ("r_leg:foot", _tr("R foot")),
        ("l_leg:leg", _tr("L leg")), ("l_leg:foot", _tr("L foot")),
        ("head", _tr("Head")), ("trunk", _tr("Trunk")),
    ]  # fmt: skip


def place_key(place: tuple[str, str]) -> str:
    """Return the key of a place: `('l_leg', 'foot')` is `l_leg:foot`."""
    return ":".join(filter(None, place))
