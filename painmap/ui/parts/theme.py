"""Colours, patterns and sizes of the screens as values: one place, light and dark."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

Pattern = Literal[
    "solid", "slash", "backslash", "crosses", "horizontal", "dots", "vertical",
    "broken_vertical", "rings", "lattice", "zigzag", "triangles", "dashed_outline", "sparse_dots",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours of the surfaces around the figures, as '#RRGGBB'."""

    dark: bool
    window: str
    panel: str
    line: str
    canvas: str
    text: str
    text_2: str
    accent: str
    accent_tint: str
    on_accent: str
    notice_text: str
    notice_ground: str
    error: str
    hover: str
    edge: str
    """Of what is typed into or moved, where nothing but its edge shows that it is there: 3:1."""


@dataclass(frozen=True, slots=True)
class Sizes:
    """Logical pixels."""

    caption: int = 12
    body: int = 14
    row: int = 15
    name: int = 17
    title: int = 20
    count: int = 34
    step: int = 4
    radius: int = 6
    target: int = 44
    primary: int = 48
    header: int = 48
    strip: int = 88
    panel: int = 312
    panel_wide: int = 360
    panel_folded: int = 56
    count_strip: int = 64
    icon: int = 24
    key: int = 56


@dataclass(frozen=True, slots=True)
class FigureColours:
    """The body itself: the same in light and dark."""

    base: str = "#F1EDE8"
    shade: str = "#CFC6BC"
    outline: str = "#5A534C"
    inner: str = "#6E675F"
    outline_px: float = 1.5
    inner_px: float = 1.0


@dataclass(frozen=True, slots=True)
class LayerStyle:
    """How one layer, or one kind of a layer, is drawn.

    `fills` maps a value to a fill colour; values not in it take `colour`. `fill_opacity` applies
    to the fill, the pattern and the outline are drawn in `colour`.
    """

    colour: str
    pattern: Pattern
    fill_opacity: float = 0.0
    fills: tuple[tuple[int, str], ...] = ()

    def fill(self, value: int) -> str:
        """Fill colour of a painted value."""
        return dict(self.fills).get(value, self.colour)


LIGHT = Theme(
    dark=False, window="#F5F6F8", panel="#FFFFFF", line="#D5DADF", canvas="#FFFFFF",
    text="#1C2126", text_2="#56606A", accent="#0F5FA8", accent_tint="#E8F1FA",
    on_accent="#FFFFFF", notice_text="#8A4B00", notice_ground="#FFF3DC", error="#A3161C",
    hover="#EEF1F4", edge="#7F8790",
)  # fmt: skip
DARK = Theme(
    dark=True, window="#15181C", panel="#1E2328", line="#353C44", canvas="#23282E",
    text="#E8EBEE", text_2="#A9B2BB", accent="#6CB2F0", accent_tint="#1D3247",
    on_accent="#0B1116", notice_text="#FFD596", notice_ground="#3A2C12", error="#FF9A9A",
    hover="#282E35", edge="#78828C",
)  # fmt: skip
SIZES = Sizes()
FIGURE = FigureColours()

NOT_RATED = 11
PAIN_FILLS = (
    "#F3B98F", "#F29E77", "#ED8462", "#E46C51", "#D75544",
    "#C6413B", "#B33034", "#9C2230", "#84172D", "#6A0F2A",
)  # fmt: skip
LAYER_STYLES: dict[str, LayerStyle] = {
    "pain": LayerStyle(
        "#8C000D", "solid", 0.65, (*enumerate(PAIN_FILLS, start=1), (NOT_RATED, "#F3D9C9"))
    ),
    "allodynia": LayerStyle("#433782", "slash", 0.22),
    "tender": LayerStyle("#7F5738", "crosses"),
    "reduced_touch": LayerStyle("#212018", "horizontal"),
    "colour": LayerStyle("#C62989", "dots"),
    "temperature:cooler": LayerStyle("#0970BE", "vertical"),
    "temperature:warmer": LayerStyle("#A45B0C", "broken_vertical"),
    "swelling": LayerStyle("#587364", "rings"),
    "sweating": LayerStyle("#1F5B5B", "backslash"),
    "own_1": LayerStyle("#0000F0", "lattice"),
    "own_2": LayerStyle("#3C003C", "zigzag"),
    "own_3": LayerStyle("#692D3C", "triangles"),
    "ghost": LayerStyle("#3A4149", "dashed_outline"),
}
LAYER_OUTLINE_ACTIVE_PX = 2.0
LAYER_OUTLINE_PX = 1.2
INACTIVE_FILL = 0.45  # share of a fill; outline and pattern of inactive layers keep their colour
PATTERN_LINE_PX, PATTERN_LINE_INACTIVE_PX = 1.3, 1.0
PATTERN_PITCH_PX = (5.0, 7.0)  # below and from 5 px/cm
PAPER_PITCH_MM, PAPER_LINE_MM = 1.2, 0.25

COMPARISON_OUTLINE = "#5E656E"
COMPARISON_STYLES: dict[str, LayerStyle] = {
    "gained": LayerStyle("#C75100", "solid", 1.0),
    "lost": LayerStyle("#0B5FA5", "backslash"),
    "stable": LayerStyle("#B9BFC6", "solid", 1.0),
    "unknown": LayerStyle("#5E656E", "sparse_dots"),
}
DELTA_T = ("#08519C", "#3C88C4", "#9CC7E6", "#EDEDED", "#F2C18A", "#D98124", "#9A4A00")

# Swatches of the skin colours an examiner notes for a limb; the word always stands beside them.
SKIN_SWATCHES = {
    "normal": "#E9D9CC", "redder": "#D9786C", "paler": "#F6F1EC",
    "blue": "#8FA6C4", "purple": "#9C7AA8", "mottled": "#C9A6A0",
}  # fmt: skip


def mixed(colour: str, other: str, share: float) -> str:
    """`colour` with `share` of `other` in it, both '#RRGGBB'."""
    pairs = [(int(colour[i : i + 2], 16), int(other[i : i + 2], 16)) for i in (1, 3, 5)]
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in pairs)


def ink_on(ground: str) -> str:
    """Black or white, whichever is read better on a ground: the higher contrast of WCAG 2."""
    # Both are equally far from this luminance: (1.05 / (y + 0.05)) = ((y + 0.05) / 0.05).
    return "#000000" if luminance(ground) > (1.05 * 0.05) ** 0.5 - 0.05 else "#FFFFFF"


def luminance(colour: str) -> float:
    """The relative luminance of WCAG 2, 0 to 1."""
    shown = QColor(colour)
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (shown.redF(), shown.greenF(), shown.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


class _Current(QObject):
    theme = LIGHT


_current = _Current()


def current() -> Theme:
    """The theme in use; read it when painting, it may change while the program runs."""
    return _current.theme


def layer_style(kind: str, value: int = 0) -> LayerStyle:
    """Style of a layer kind; temperature has one per value (1 cooler, 2 warmer)."""
    if kind == "temperature":
        return LAYER_STYLES["temperature:warmer" if value == 2 else "temperature:cooler"]
    return LAYER_STYLES[kind]


def system_theme() -> Theme:
    """LIGHT or DARK as the desktop asks."""
    scheme = QGuiApplication.styleHints().colorScheme()
    return DARK if scheme == Qt.ColorScheme.Dark else LIGHT


def palette_of(theme: Theme) -> QPalette:
    """A Qt palette, for what no style sheet reaches."""
    palette = QPalette()
    role = QPalette.ColorRole
    for target, colour in (
        (role.Window, theme.window), (role.Base, theme.panel), (role.AlternateBase, theme.window),
        (role.Button, theme.panel), (role.WindowText, theme.text), (role.Text, theme.text),
        (role.ButtonText, theme.text), (role.PlaceholderText, theme.text_2),
        (role.Highlight, theme.accent), (role.HighlightedText, theme.on_accent),
        (role.ToolTipBase, theme.panel), (role.ToolTipText, theme.text), (role.Link, theme.accent),
        (role.Mid, theme.line), (role.Light, theme.panel), (role.Dark, theme.line),
    ):  # fmt: skip
        palette.setColor(target, QColor(colour))
    for target in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, target, QColor(theme.text_2))
    return palette


def apply(app: QApplication, theme: Theme) -> None:
    """Switch the whole application to a theme."""
    from painmap.ui.parts.fonts import font
    from painmap.ui.parts.stylesheet import stylesheet

    _current.theme = theme
    app.setStyle("Fusion")
    app.setFont(font(SIZES.body))
    app.setPalette(palette_of(theme))
    app.setStyleSheet(stylesheet(theme))
    for widget in app.allWidgets():
        app.sendEvent(widget, QEvent(QEvent.Type.PaletteChange))
        widget.update()


def chosen(choice: str) -> Theme:
    """The theme of a preference: 'light', 'dark', or what the system says."""
    return {"light": LIGHT, "dark": DARK}.get(choice) or system_theme()
