"""What the examiner has chosen on the Map: tile, layer, tool, size, values, what is shown."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from painmap.core.layers import NOT_RATED, TENDER_POINT, LayerKey
from painmap.ui.map.toolbox import starting_tool, tool_of

FIRST_LAYERS = ("pain", "allodynia", "tender")
MORE_LAYERS = ("reduced_touch", "colour", "temperature", "swelling", "sweating")
POINT_CM = 2.0
"""A tender point is a disc of skin of this diameter, whatever the brush's size."""
SMALLEST_CM, LARGEST_CM = 0.5, 8.0


def _remembered_as(layer: LayerKey) -> LayerKey:
    """Whose tool a layer has: its own. By-hand allodynia and that of stimuli share one.

    There the tool decides which of them is drawn in, so it must stay when the layer changes.
    """
    return LayerKey(layer.kind) if layer.kind == "allodynia" else layer


class MapState(QObject):
    """Choices of the Map tab. Each signal says that something of its kind is different now."""

    layer_changed = Signal()
    tool_changed = Signal()
    size_changed = Signal()
    value_changed = Signal()
    shown_changed = Signal()
    tile_changed = Signal()
    ghost_changed = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.tile, self.sub = "whole", ""
        self.layer = LayerKey("pain")
        self.shown = {LayerKey(kind) for kind in FIRST_LAYERS}
        self.listed = [LayerKey(kind) for kind in FIRST_LAYERS]
        self._opacities: dict[LayerKey, float] = {}
        self.region_lines = self.ghost = False
        self.pressure_rates = False
        self._values = {LayerKey("pain"): NOT_RATED}
        self._tools: dict[LayerKey, str] = {}
        self._tools_before: dict[LayerKey, str] = {}
        self._sizes: dict[str, float] = {}
        self._erase_held = self._rubs = False

    # The tool

    @property
    def tool(self) -> str:
        """The key of the active layer's tool; each layer remembers its own."""
        kind = self.layer.kind
        mine, plain = _remembered_as(self.layer), LayerKey(kind)
        return self._tools.get(mine) or self._tools.get(plain) or starting_tool(kind, self.tile)

    @property
    def tool_in_hand(self) -> str:
        """The tool that a press uses: while erasing is held the eraser in place of the brush."""
        held = self._rubs or (self._erase_held and self.tool == "brush")
        return "erase" if held else self.tool

    @property
    def erases(self) -> bool:
        """Whether a press takes paint away."""
        return self._erase_held or self.tool_in_hand == "erase"

    @property
    def diameter_cm(self) -> float:
        """Brush and eraser each remember their size."""
        if self.sets_points:
            return POINT_CM
        return self._sizes.get(self.tool_in_hand, 3.0)

    @property
    def sets_points(self) -> bool:
        """Whether a tap of the brush sets a tender point."""
        point = self.layer.kind == "tender" and self.value == TENDER_POINT
        return point and self.tool_in_hand == "brush" and not self.erases

    def choose_tool(self, tool: str) -> None:
        """Take a tool, where it is one for the active layer. Raises KeyError for an unknown one."""
        before, kinds = self.tool, tool_of(tool).kinds
        if tool != before and (not kinds or self.layer.kind in kinds):
            mine = _remembered_as(self.layer)
            self._tools_before[mine] = before
            self._tools[mine] = tool
            self.tool_changed.emit()
            self.size_changed.emit()

    def swap_tools(self) -> None:
        """Back to the tool that the active layer had before this one."""
        other = "erase" if self.tool == "brush" else "brush"
        self.choose_tool(self._tools_before.get(_remembered_as(self.layer), other))

    def hold_erase(self, held: bool, *, rub: bool = False) -> None:
        """Erase as long as a key is held; the eraser's end of a pen rubs whatever the tool is."""
        if (held, rub) != (self._erase_held, self._rubs):
            self._erase_held, self._rubs = held, rub
            self.tool_changed.emit()
            self.size_changed.emit()

    def choose_size(self, cm: float) -> None:
        cm = float(min(max(cm, SMALLEST_CM), LARGEST_CM))
        if cm != self.diameter_cm and not self.sets_points:
            self._sizes[self.tool_in_hand] = cm
            self.size_changed.emit()

    # What it paints

    @property
    def value(self) -> int:
        """The code that the brush paints in the active layer."""
        return self.value_of(self.layer)

    def value_of(self, layer: LayerKey) -> int:
        """The code that the brush paints in a layer; a new one starts with its kind's."""
        return self._values.get(layer, self._values.get(LayerKey(layer.kind), 1))

    def choose_value(self, code: int) -> None:
        if code != self.value:
            self._values[self.layer] = code
            self.value_changed.emit()
            self.size_changed.emit()

    def choose_layer(self, key: LayerKey) -> None:
        """Make a layer the active one; it is shown from then on."""
        if key not in self.listed:
            self.listed.append(key)
        self.show_layer(key, shown=True)
        if key != self.layer:
            self.layer = key
            if _remembered_as(key) == key and key.quality:  # its kind's no longer changes it
                self._tools.setdefault(key, self.tool)
                self._values.setdefault(key, self.value)
            self.layer_changed.emit()
            self.tool_changed.emit()
            self.size_changed.emit()

    # What is shown

    def show_layer(self, key: LayerKey, shown: bool) -> None:
        if (key in self.shown) != shown:
            self.shown ^= {key}
            self.shown_changed.emit()

    def opacity_of(self, key: LayerKey) -> float:
        """How much of a layer is opaque, from 0 to 1."""
        return self._opacities.get(key, 1.0)

    def choose_opacity(self, key: LayerKey, share: float) -> None:
        if share != self.opacity_of(key):
            self._opacities[key] = share
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
            tool = self.tool
            self.tile, self.sub = tile, sub
            self.tile_changed.emit()
            if self.tool != tool:
                self.tool_changed.emit()

    def show_ghost(self, shown: bool) -> None:
        """Whether the last visit is outlined."""
        if shown != self.ghost:
            self.ghost = shown
            self.ghost_changed.emit(shown)
            self.shown_changed.emit()

    def show_region_lines(self, shown: bool) -> None:
        if shown != self.region_lines:
            self.region_lines = shown
            self.shown_changed.emit()
