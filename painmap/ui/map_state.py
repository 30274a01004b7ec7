"""What the examiner has chosen on the Map: tile, layer, tool, size, values, what is shown."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QObject, Signal

from painmap.core.layers import NOT_RATED, LayerKey

Tool = Literal["brush", "erase", "lasso", "fill", "border"]
FIRST_LAYERS = ("pain", "allodynia", "tender")
MORE_LAYERS = ("colour", "temperature", "swelling")
SMALLEST_CM, LARGEST_CM = 0.5, 8.0


class MapState(QObject):
    """Choices of the Map tab. Each signal says that something of its kind is different now."""

    layer_changed = Signal()
    tool_changed = Signal()
    size_changed = Signal()
    value_changed = Signal()
    shown_changed = Signal()
    tile_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.tile, self.sub = "whole", ""
        self.layer = LayerKey("pain")
        self.shown = {LayerKey(kind) for kind in FIRST_LAYERS}
        self.listed = [LayerKey(kind) for kind in FIRST_LAYERS]
        self.region_lines = False
        self._values = {"pain": NOT_RATED}
        self._tools: dict[str, Tool] = {}
        self._sizes: dict[str, float] = {}

    @property
    def tool(self) -> Tool:
        """Each layer remembers its tool."""
        return self._tools.get(self.layer.kind, "brush")

    @property
    def diameter_cm(self) -> float:
        """Brush and eraser each remember their size."""
        return self._sizes.get(self.tool, 3.0)

    @property
    def value(self) -> int:
        """The code that the brush paints in the active layer."""
        return self._values.get(self.layer.kind, 1)

    def choose_layer(self, key: LayerKey) -> None:
        """Make a layer the active one; it is shown from then on."""
        if key not in self.listed:
            self.listed.append(key)
        if key not in self.shown:
            self.shown.add(key)
            self.shown_changed.emit()
        if key != self.layer:
            self.layer = key
            self.layer_changed.emit()
            self.tool_changed.emit()

    def choose_tool(self, tool: Tool) -> None:
        if tool != self.tool:
            self._tools[self.layer.kind] = tool
            self.tool_changed.emit()
            self.size_changed.emit()

    def choose_size(self, cm: float) -> None:
        cm = float(min(max(cm, SMALLEST_CM), LARGEST_CM))
        if cm != self.diameter_cm:
            self._sizes[self.tool] = cm
            self.size_changed.emit()

    def choose_value(self, code: int) -> None:
        if code != self.value:
            self._values[self.layer.kind] = code
            self.value_changed.emit()

    def show_layer(self, key: LayerKey, shown: bool) -> None:
        if (key in self.shown) != shown:
            self.shown ^= {key}
            self.shown_changed.emit()

    def list_layers(self, keys: list[LayerKey]) -> None:
        """Show rows for these too: layers that an opened exam holds."""
        new = [key for key in keys if key not in self.listed and not key.is_hidden]
        self.listed += new
        self.shown |= set(new)
        if new:
            self.shown_changed.emit()

    def choose_tile(self, tile: str, sub: str = "") -> None:
        if (tile, sub) != (self.tile, self.sub):
            self.tile, self.sub = tile, sub
            self.tile_changed.emit()

    def show_region_lines(self, shown: bool) -> None:
        if shown != self.region_lines:
            self.region_lines = shown
            self.shown_changed.emit()
