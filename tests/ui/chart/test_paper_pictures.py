"""Figures on paper look like those on the screen and take a part of the room."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainterPath, QTransform
from PySide6.QtWidgets import QApplication

from painmap.atlas.atlas import Atlas
from painmap.ui.chart.chart_pictures import paint_picture, silhouette_of
from painmap.ui.chart.chart_styles import PAPER, PAPER_GREY
from painmap.ui.chart.paper_paths import STEP, on_paper, points_of
from painmap.ui.chart.paper_pictures import paint_on_paper
from tests.ui.printed import blank_sheet, tones


def test_thinned_outline_has_no_gap_wider_than_a_step(atlas: Atlas, qapp: QApplication) -> None:
    outline = silhouette_of(atlas.body("preteen").chart("front"))
    place = QTransform.fromScale(0.36, 0.36)  # 30 mm high
    thin = on_paper(outline, place)
    _, before = points_of(place.map(outline))
    _, after = points_of(thin)
    assert len(after) < len(before) / 3
    distances = np.hypot(*(before[:, None] - after[None]).transpose(2, 0, 1))
    assert distances.min(axis=1).max() <= STEP
    assert np.array_equal(after, after.round(1)), "more decimals than a printer has dots"


def test_thinned_path_stays_closed(qapp: QApplication) -> None:
    path = QPainterPath()
    path.addEllipse(QRectF(0, 0, 90, 40))
    path.addEllipse(QRectF(20, 10, 30, 20))
    thin = on_paper(path, QTransform())
    assert len(thin.toSubpathPolygons()) == 2
    assert all(ring.isClosed() for ring in thin.toSubpathPolygons())
    assert thin.fillRule() == path.fillRule()


def test_same_picture_as_on_the_screen(atlas: Atlas, qapp: QApplication) -> None:
    """Fewer tones and rounded points change no pixel by what an eye would see."""
    for key in ("front", "l_leg_outer", "head_front", "r_hand_palm"):
        chart = atlas.body("teen").chart(key)
        shown = []
        scale = 800 / chart.info.width
        paper = replace(PAPER, figure_outline=1.5 * scale)  # as wide as the picture's own
        for style in (paper, replace(paper, paper=False, figure_outline=9 * scale)):
            target = QRectF(0, 0, 800, 800 * chart.info.height / chart.info.width)
            with blank_sheet(80, 120) as (image, painter):
                paint_picture(painter, chart, style, target)
            shown.append(tones(image))
        apart = np.abs(shown[0] - shown[1])
        assert apart.mean() < 1.5, key
        assert np.quantile(apart, 0.95) < 8, key


def test_grey_figure_has_no_colour(atlas: Atlas, qapp: QApplication) -> None:
    chart = atlas.body("preteen").chart("l_leg_outer")
    with blank_sheet(60, 90) as (image, painter):
        assert paint_on_paper(painter, chart.svg_path, PAPER_GREY, QRectF(0, 0, 300, 890))
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(-1, 4)[:, :3].astype(int)
    assert np.ptp(pixels, axis=1).max() <= 2


def test_damaged_picture_is_left_to_the_outline(tmp_path: Path, qapp: QApplication) -> None:
    damaged = tmp_path / "damaged.svg"
    damaged.write_text("<svg><g>", encoding="utf-8")
    with blank_sheet(10, 10) as (image, painter):
        assert not paint_on_paper(painter, damaged, PAPER, QRectF(0, 0, 50, 50))
        assert not paint_on_paper(painter, tmp_path / "none.svg", PAPER, QRectF(0, 0, 50, 50))
    assert tones(image).min() == 255
