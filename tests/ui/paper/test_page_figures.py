"""Figures on paper: true to side and scale, and told apart without colour."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QApplication
from scipy.ndimage import binary_erosion, uniform_filter

from painmap.atlas.atlas import Atlas
from painmap.core.change import GAINED, LOST, STABLE, UNKNOWN
from painmap.core.compare import compare
from painmap.ui.chart.chart_painting import Place, paint_chart
from painmap.ui.chart.chart_styles import PAPER, PAPER_GREY
from painmap.ui.chart.chart_window import common_window
from painmap.ui.chart.swatch import paint_swatch
from painmap.ui.chart.zone_looks import comparison_zones
from painmap.ui.compare.compare_places import opening_place
from painmap.ui.paper.comparison_figures import (
    class_legend,
    figure_plan,
    figures_heights,
    main_place,
)
from painmap.ui.paper.comparison_page import ComparisonPage
from painmap.ui.paper.page import MARGIN, SIZES, Paper, Sheet
from painmap.ui.paper.page_figures import paint_pane, pane_height, pane_scale
from tests.ui.printed import DPI, RIGHT_LEG, blank_sheet, four_classes, leg, make_exam, paint, tones


@pytest.mark.parametrize("grey", [False, True])
def test_four_classes_are_told_apart_in_grey(
    atlas: Atlas, qapp: QApplication, *, grey: bool
) -> None:
    """At 150 dpi and without colour, by tone or by how much the tone varies."""
    then, now = four_classes(atlas)
    classes = compare(then, now, atlas, "allodynia").classes
    chart = atlas.body("preteen").chart("l_leg_outer")
    place = Place(20.0, 20.0, 900.0 / chart.info.height)
    with blank_sheet(90, 95) as (image, painter):
        style = PAPER_GREY if grey else PAPER
        paint_chart(painter, chart, comparison_zones(classes), style, place, captions=False)
    shown = tones(image)
    looks = {}
    for code in (GAINED, LOST, STABLE, UNKNOWN):
        inside = (chart.pixel_cell >= 0) & (classes[chart.pixel_cell] == code)
        rows, columns = np.nonzero(binary_erosion(inside, iterations=8))
        assert rows.size > 200, code
        dots = DPI / 254 * (place.x + place.scale * np.stack([rows, columns]))
        tone, square = uniform_filter(shown, 25), uniform_filter(shown**2, 25)
        y, x = dots.astype(int)
        spread = np.sqrt(np.maximum(square[y, x] - tone[y, x] ** 2, 0))
        looks[code] = np.median(tone[y, x]), np.median(spread)
    for one, other in combinations(looks, 2):
        apart = np.abs(np.subtract(looks[one], looks[other]))
        assert apart[0] > 25 or apart[1] > 12, (one, other, looks)


def test_swatches_of_the_legend_are_told_apart_in_grey(qapp: QApplication) -> None:
    """As small as they stand in the legend: by tone or by how much the tone varies."""
    looks = []
    for entry in class_legend():
        with blank_sheet(20, 10) as (image, painter):
            paint_swatch(painter, entry.look, PAPER_GREY, QRectF(20, 20, 56, 38), entry.code)
        dots = DPI / 254
        inside = tones(image)[
            round(26 * dots) : round(52 * dots), round(26 * dots) : round(70 * dots)
        ]
        looks.append((entry.text, inside.mean(), inside.std()))
    assert len(looks) == 4
    for one, other in combinations(looks, 2):
        apart = abs(one[1] - other[1]), abs(one[2] - other[2])
        assert apart[0] > 25 or apart[1] > 12, (one, other)


def test_left_is_painted_left_and_scale_is_true(atlas: Atlas, qapp: QApplication) -> None:
    """On the front chart the patient's left lies at the viewer's right."""

    exam = make_exam(atlas)
    paint(exam, "allodynia", leg(atlas, 1.0, 3.1))
    body = atlas.body("preteen")
    front = body.chart("front")
    zones = comparison_zones((exam.layers[next(iter(exam.layers))] > 0).astype(np.uint8))
    shown = []
    for painted in ((), zones):
        with blank_sheet(100, 100) as (image, painter):
            scale = paint_pane(Sheet(painter, "A4"), QRectF(0, 0, 1000, 1000), [front], painted,
                               title="")  # fmt: skip
        shown.append(tones(image))
    rows, columns = np.nonzero(np.abs(shown[0] - shown[1]) > 10)
    assert columns.min() > shown[0].shape[1] / 2
    assert rows.min() > shown[0].shape[0] / 2
    figure = np.flatnonzero((shown[0] < 250).any(axis=1))
    height = (figure[-1] - figure[0] + 1) / DPI * 254
    assert height == pytest.approx(scale * body.info.height_cm, rel=0.03)


def test_legs_are_cut_to_the_zone_and_larger(atlas: Atlas, qapp: QApplication) -> None:

    body, cells = atlas.body("preteen"), leg(atlas, 1.8, 3.1)
    charts = [body.chart(f"l_leg_{view}") for view in ("outer", "front", "inner", "back")]
    scales = []
    for window in (None, common_window(charts, cells)):
        with blank_sheet(60, 105) as (_, painter):
            box = QRectF(0, 0, 520, 1050)
            scales.append(paint_pane(Sheet(painter, "A4"), box, charts, (), title="",
                                     window=window))  # fmt: skip
    assert scales[1] > 1.3 * scales[0]


def test_height_follows_what_the_width_allows(atlas: Atlas, qapp: QApplication) -> None:
    body = atlas.body("preteen")
    whole = [body.chart("front"), body.chart("back")]
    assert pane_height(whole, None, 600, 1050) < 750
    cells = leg(atlas, 1.2, 3.1)
    charts = [body.chart(f"l_leg_{view}") for view in ("outer", "front", "inner", "back")]
    assert pane_height(charts, common_window(charts, cells), 540, 1050) > 950


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_a_whole_leg_takes_the_width_of_the_page(
    atlas: Atlas, qapp: QApplication, paper: Paper
) -> None:
    """Where four views are wider than high the small body makes room below them."""
    then, now = make_exam(atlas, 1), make_exam(atlas, 2)
    for exam, top in ((then, 0.1), (now, 0.5)):
        paint(exam, "allodynia", leg(atlas, top, 2.9))
    page = ComparisonPage(compare(then, now, atlas, "allodynia"), then, now, atlas)
    width = SIZES[paper][0] - 2 * MARGIN
    plan = figure_plan(page, width)
    assert plan.where == "below"
    assert 3 * plan.pane_width > 0.96 * width
    scale = pane_scale(plan.charts, plan.window, plan.pane_width, plan.height)
    assert scale * 75 > 520, "a leg of 75 cm is more than 52 mm high"
    left, right = figures_heights(page, plan, width)
    assert max(left, right) < 1180
    assert left < right, "the left column of tables begins under the legend"


def test_the_limb_that_changed_is_shown_as_on_the_screen(atlas: Atlas, qapp: QApplication) -> None:
    """The right leg holds more of the layer and stays as it was; diffuse pain shows the body."""
    then, now = make_exam(atlas, 1), make_exam(atlas, 2)
    for exam, top in ((then, 1.6), (now, 1.9)):
        paint(exam, "allodynia", leg(atlas, top, 2.9) | leg(atlas, 1.2, 2.9, RIGHT_LEG))
    found = compare(then, now, atlas, "allodynia")
    page = ComparisonPage(found, then, now, atlas)
    assert main_place(page) == opening_place(found, atlas) == ("l_leg", "leg")
    all_over = np.zeros(atlas.n_cells, bool)
    all_over[::7] = True
    for exam in (then, now):
        paint(exam, "pain", all_over, 4)
    page = ComparisonPage(compare(then, now, atlas, "pain"), then, now, atlas)
    assert main_place(page) == ("whole", "")
