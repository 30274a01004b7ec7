"""How large words and targets are: chosen on this computer, from the next start on.

Qt scales the whole interface, so that nothing is cut that was not cut before: a screen at 200 % is
one of half the size. Every screen is laid out for 720×560 and scrolls in less. Qt is told so before
it starts.
"""

from __future__ import annotations

from collections.abc import MutableMapping

from PySide6.QtCore import QSize

TEXT_SIZES = ("100", "125", "150", "200")
"""In percent of what the system asks for."""
_FACTOR = "QT_SCALE_FACTOR"
_LEAST = QSize(360, 320)
"""The smallest screen that the window can be used on, in its own pixels."""


def use_text_size(chosen: str, environ: MutableMapping[str, str]) -> None:
    """Tell Qt, before the application is made; what the environment says already stays."""
    if chosen in TEXT_SIZES[1:]:
        environ.setdefault(_FACTOR, f"{int(chosen) / 100:g}")


def fits(size: str, screen: QSize, environ: MutableMapping[str, str]) -> bool:
    """Tell whether the window has room on a screen, given in pixels as they are now, at a size."""
    try:
        now = float(environ.get(_FACTOR, "1"))
    except ValueError:
        now = 1.0
    share = now * 100 / int(size)
    wide, high = screen.width() * share, screen.height() * share
    return size == TEXT_SIZES[0] or (wide >= _LEAST.width() and high >= _LEAST.height())
