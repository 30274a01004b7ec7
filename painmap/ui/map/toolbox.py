"""The tools of the Map in the order of the panel. Another tool is one more line here."""

from __future__ import annotations

from painmap.ui.borders.border_tool import BORDER
from painmap.ui.borders.points_tool import POINTS
from painmap.ui.borders.ring_tool import RING
from painmap.ui.map.fill_tool import FILL
from painmap.ui.map.line_tools import LASSO
from painmap.ui.map.paint_tools import BRUSH, ERASER
from painmap.ui.map.tools import Tool

TOOLS: tuple[Tool, ...] = (BRUSH, ERASER, LASSO, FILL, RING, BORDER, POINTS)
LIMB_TILES = frozenset({"r_arm", "l_arm", "r_leg", "l_leg"})
_STARTING: dict[str, tuple[str, str]] = {"allodynia": ("ring", "border")}
"""By kind of layer: the tool to start with on a limb's charts, and elsewhere."""


def tool_of(key: str) -> Tool:
    """The tool with this key. Raises KeyError."""
    for tool in TOOLS:
        if tool.key == key:
            return tool
    raise KeyError(key)


def tools_for(kind: str) -> list[Tool]:
    """The tools for a kind of layer."""
    return [tool for tool in TOOLS if not tool.kinds or kind in tool.kinds]


def starting_tool(kind: str, tile: str) -> str:
    """The tool that a layer has until another one is chosen for it."""
    on_limb, elsewhere = _STARTING.get(kind, ("brush", "brush"))
    wanted = on_limb if tile in LIMB_TILES else elsewhere
    return wanted if any(tool.key == wanted for tool in TOOLS) else elsewhere
