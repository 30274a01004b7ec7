"""Long names in two lines, broken between their words."""

from __future__ import annotations

import re

from PySide6.QtGui import QFont

from painmap.ui.parts.fonts import elide_middle, font, width_of

_PIECE = re.compile(r"[^\s-]+(?:-|\s+)?|-\s*")


def two_lines(name: str, px: int, weight: QFont.Weight, width: float) -> tuple[str, str]:
    """Return as much of a name as goes into a line of `width` px, and the rest of it.

    What has no room in the second is left out of its middle.
    """
    end = 0
    for piece in _PIECE.finditer(name):
        if end and width_of(name[: piece.end()].rstrip(), px, weight) > width:
            break
        end = piece.end()
    used = font(px, weight)
    first, rest = name[:end].rstrip(), name[end:].strip()
    return elide_middle(first, used, width), elide_middle(rest, used, width)
