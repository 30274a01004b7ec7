"""Contrast of the tokens, and that every icon and font is there."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication

from painmap.resources import assets_dir
from painmap.ui.cohort.difference import few_look, first_look, second_look
from painmap.ui.course.course_lines import LINE_COLOURS
from painmap.ui.course.shades import shade_look, unrated_look
from painmap.ui.parts import icons, theme
from painmap.ui.parts.delta_label import delta_ground
from painmap.ui.parts.fonts import SEMIBOLD, font, load_fonts
from painmap.ui.parts.preferences import PreferenceFile
from painmap.ui.parts.stylesheet import stylesheet
from painmap.ui.parts.theme import DARK, DELTA_T, FIGURE, LAYER_STYLES, LIGHT, Theme
from painmap.ui.patients.trend import nice_top, readable
from painmap.ui.window.actions import ACTIONS


def contrast(one: str, other: str) -> float:
    high, low = sorted((theme.luminance(one), theme.luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("ground", DELTA_T)
def test_numbers_on_a_difference_are_readable(ground: str) -> None:
    assert contrast(theme.ink_on(ground), ground) >= 4.5


GROUNDS = ("window", "panel", "canvas", "accent_tint", "hover")
TEXTS = (
    *((ink, ground) for ink in ("text", "text_2", "accent", "error") for ground in GROUNDS),
    ("notice_text", "notice_ground"), ("notice_text", "panel"), ("notice_text", "window"),
    ("text", "notice_ground"), ("on_accent", "accent"), ("text", "line"),
)  # fmt: skip
"""Every pair of tokens in which words are written: WCAG 2 AA asks for 4.5:1."""
CONTROLS = (
    *(("edge", ground) for ground in GROUNDS),
    *(("accent", ground) for ground in GROUNDS),
    *(("text_2", ground) for ground in GROUNDS),
    ("notice_text", "notice_ground"),
    ("panel", "accent"),
    ("text", "accent_tint"),
)
"""Edges of fields, the focus ring (accent, and its inner line on the accent itself), selected
edges, icons and marks: 3:1."""


@pytest.mark.parametrize("tokens", [LIGHT, DARK])
def test_text_is_readable_on_every_ground(tokens: Theme) -> None:
    low = {
        pair: round(contrast(getattr(tokens, pair[0]), getattr(tokens, pair[1])), 2)
        for pair in TEXTS
        if contrast(getattr(tokens, pair[0]), getattr(tokens, pair[1])) < 4.5
    }
    assert low == {}
    for share in (0.12, 0.24):  # hovered and pressed
        assert contrast(tokens.on_accent, theme.mixed(tokens.accent, tokens.text, share)) >= 4.5


@pytest.mark.parametrize("tokens", [LIGHT, DARK])
def test_controls_and_marks_stand_out(tokens: Theme) -> None:
    low = {
        pair: round(contrast(getattr(tokens, pair[0]), getattr(tokens, pair[1])), 2)
        for pair in CONTROLS
        if contrast(getattr(tokens, pair[0]), getattr(tokens, pair[1])) < 3.0
    }
    assert low == {}


@pytest.mark.parametrize("name", LAYER_STYLES)
def test_every_layer_stands_out_from_the_figure(name: str) -> None:
    assert contrast(LAYER_STYLES[name].colour, FIGURE.base) >= 3.0


@pytest.mark.parametrize("tokens", [LIGHT, DARK])
def test_trend_lines_and_their_names_are_readable(
    monkeypatch: pytest.MonkeyPatch, tokens: Theme
) -> None:
    monkeypatch.setattr(theme, "current", lambda: tokens)
    layers = [style.colour for style in LAYER_STYLES.values()]
    for colour in (*layers, *LINE_COLOURS):
        assert contrast(readable(colour).name(), tokens.panel) >= 4.5, colour


@pytest.mark.parametrize("ground", [FIGURE.base, FIGURE.shade])
def test_a_shade_of_a_map_over_visits_has_an_edge(ground: str) -> None:
    """Light shades differ little from the figure: the outline around all of them does."""
    assert contrast(theme.COMPARISON_OUTLINE, ground) >= 3.0
    for look in (shade_look(), unrated_look(), few_look(), first_look(), second_look()):
        assert look.outline == theme.COMPARISON_OUTLINE


def test_the_style_sheet_holds_no_open_place() -> None:
    for tokens in (LIGHT, DARK):
        text = stylesheet(tokens)
        assert "{{" not in text
        assert text.count("{") == text.count("}")
        assert all(getattr(tokens, part.name) in text for part in fields(Theme)
                   if part.name != "dark")  # fmt: skip


def test_icons_of_actions_are_there_and_tinted(qapp: QApplication) -> None:
    for path in (assets_dir() / "icons").glob("*.svg"):
        image = icons.pixmap(path.stem, "#FF0000", 24, 1.0).toImage()
        inked = [image.pixelColor(x, y) for x in range(24) for y in range(24)]
        assert any(pixel.alpha() > 100 for pixel in inked), path.name
        assert all(pixel.green() == 0 for pixel in inked if pixel.alpha() > 100), path.name
    for action in ACTIONS:
        assert not action.icon or (assets_dir() / "icons" / f"{action.icon}.svg").is_file()
    keys = [key for action in ACTIONS for key in action.keys]
    assert len(keys) == len(set(keys))


def test_the_own_font_is_used(qapp: QApplication) -> None:
    assert "Noto Sans" in load_fonts()
    assert QFontInfo(font(15, SEMIBOLD)).family().startswith("Noto Sans")


def test_the_ground_of_a_difference_goes_with_its_sign() -> None:
    grounds = [delta_ground(delta) for delta in (-3, -1.5, -0.7, 0, 0.7, 1.5, 3)]
    assert tuple(grounds) == theme.DELTA_T
    assert delta_ground(0.4) == delta_ground(-0.4) == theme.DELTA_T[3]


def test_the_top_of_an_axis_is_a_round_number() -> None:
    assert [nice_top(value) for value in (0, 0.7, 1, 782, 1001, 2.4)] == [
        1.0, 1.0, 1.0, 1000.0, 2000.0, 2.5,
    ]  # fmt: skip


def test_preferences_survive_and_a_damaged_file_counts_as_empty(tmp_path) -> None:  # type: ignore[no-untyped-def]
    path = tmp_path / "settings" / "preferences.json"
    PreferenceFile(path).change(unit="F", theme="dark")
    again = PreferenceFile(path)
    assert (again.now.temperature_unit, again.now.theme) == ("F", "dark")
    path.write_text("{ not json")
    assert PreferenceFile(path).now == replace(again.now, unit="", theme="system")
