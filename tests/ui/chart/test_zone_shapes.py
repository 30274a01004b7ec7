"""Outlines of zones: smooth, in the right place, cut by the figure alone."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath

from painmap.ui.chart.zone_shapes import (
    Crop,
    coverage,
    figure,
    lookup,
    outline,
    path_inside,
    path_of,
    silhouette,
    whole,
)
from tests.ui.synthetic import SyntheticAtlas, painted


@pytest.fixture(scope="module")
def made() -> SyntheticAtlas:
    return SyntheticAtlas()


def zone_path(atlas, key, values, crop=None):
    chart = atlas.body("preteen").chart(key)
    crop = crop or whole(chart)
    return outline(coverage(lookup(chart, values, crop) > 0, figure(chart, crop)), crop)


def test_disc_has_its_area_and_place(made):
    chart = made.body("preteen").chart("front")
    values = np.zeros(made.n_cells, np.uint8)
    painted(chart, values, 250, 320, 40)
    path = zone_path(made, "front", values)
    box = path.boundingRect()
    assert abs(box.center().x() - 250) < 0.6
    assert abs(box.center().y() - 320) < 0.6
    polygon = path.toFillPolygon()
    area = (
        abs(
            sum(
                a.x() * b.y() - b.x() * a.y()
                for a, b in zip(polygon, list(polygon)[1:], strict=False)
            )
        )
        / 2
    )
    assert area == pytest.approx(math.pi * 40**2, rel=0.02)


def test_outline_turns_by_small_steps_only(made):
    chart = made.body("preteen").chart("front")
    values = np.zeros(made.n_cells, np.uint8)
    painted(chart, values, 250, 320, 40)
    points = np.array([(p.x(), p.y()) for p in zone_path(made, "front", values).toFillPolygon()])
    steps = np.diff(points, axis=0)
    steps = steps[np.hypot(*steps.T) > 0.2]
    turns = np.diff(np.unwrap(np.arctan2(steps[:, 1], steps[:, 0])))
    assert np.degrees(np.abs(turns)).max() < 12


def test_zone_reaches_the_silhouette(made):
    chart = made.body("preteen").chart("front")
    values = np.ones(made.n_cells, np.uint8)
    path = zone_path(made, "front", values)
    rows, columns = np.nonzero(chart.silhouette)
    inside = [
        path.contains(QPointF(x + 0.5, y + 0.5))
        for y, x in list(zip(rows, columns, strict=True))[::97]
    ]
    assert all(inside)


@settings(max_examples=25, deadline=None)
@given(
    x=st.integers(180, 320),
    y=st.integers(230, 400),
    left=st.integers(-30, 30),
    top=st.integers(-30, 30),
)
def test_crop_gives_the_same_line_as_the_whole(x, y, left, top):
    atlas = SyntheticAtlas.shared()
    chart = atlas.body("preteen").chart("front")
    values = np.zeros(atlas.n_cells, np.uint8)
    painted(chart, values, x, y, 25)
    crop = Crop(x - 45 + left, y - 45 + top, 90, 90)
    part, all_ = zone_path(atlas, "front", values, crop), zone_path(atlas, "front", values)
    for point in np.random.default_rng(x * y).uniform(
        (crop.x + 12, crop.y + 12), (crop.x + 78, crop.y + 78), (60, 2)
    ):
        at = QPointF(*point)
        assert part.contains(at) == all_.contains(at)


def test_nothing_painted_is_no_path(made):
    assert zone_path(made, "front", np.zeros(made.n_cells, np.uint8)).isEmpty()


def test_silhouette_keeps_legs_apart(made):
    chart = made.body("preteen").chart("front")
    path = silhouette(chart, whole(chart))
    assert not path.contains(QPointF(250, 600))
    assert path.contains(QPointF(200, 600))
    assert path.contains(QPointF(300, 600))


def _drawn(path: QPainterPath, box: QRectF) -> QImage:
    image = QImage(120, 120, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    with QPainter(image) as painter:
        painter.setClipRect(box)
        painter.setPen(QColor("black"))
        painter.drawPath(path)
    return image


@pytest.mark.parametrize(
    "box", [QRectF(10, 10, 30, 30), QRectF(50, 50, 20, 20), QRectF(0, 0, 120, 120)]
)
def test_in_sight_a_line_is_drawn_as_the_whole_one(qapp, box):
    turn = np.linspace(0, 2 * np.pi, 300)
    circle = np.stack([np.cos(turn), np.sin(turn)], axis=1)
    circle[-1] = circle[0]
    rings = [40 * circle + 60, 12 * circle + 25]
    pieces = path_inside(rings, box.adjusted(-3, -3, 3, 3))
    assert pieces.elementCount() <= 600
    assert _drawn(pieces, box) == _drawn(path_of(rings), box)
