"""Where charts lie and how the view moves."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, QSizeF

from painmap.atlas.atlas import Atlas
from painmap.ui.chart.chart_layout import TILES, Margins, View, arrange, chart_keys, subs

sizes = st.floats(20, 400)


@given(
    shapes=st.lists(st.tuples(sizes, sizes), min_size=1, max_size=5),
    width=st.floats(300, 2000),
    height=st.floats(300, 1600),
)
def test_charts_lie_inside_apart_and_at_one_scale(shapes, width, height):
    infos = [SimpleNamespace(width=w, height=h, px_per_cm=5.0) for w, h in shapes]
    places = arrange(infos, QSizeF(width, height), Margins())
    boxes = [
        QRectF(p.x, p.y, i.width * p.scale, i.height * p.scale)
        for p, i in zip(places, infos, strict=True)
    ]
    assert len({round(p.scale, 9) for p in places}) == 1
    for box in boxes:
        assert QRectF(-0.5, -0.5, width + 1, height + 1).contains(box)
    for place, box in enumerate(boxes):
        assert not any(box.intersects(other) for other in boxes[place + 1 :])


def test_no_charts_need_no_places() -> None:
    assert arrange([], QSizeF(100, 100)) == []


@given(factor=st.floats(0.2, 6), x=st.floats(0, 800), y=st.floats(0, 600))
def test_zoom_keeps_the_point_under_the_cursor(factor, x, y):
    view = View(1.5, -40, 30)
    after = view.zoomed(factor, QPointF(x, y))
    before_sheet = ((x - view.x) / view.zoom, (y - view.y) / view.zoom)
    after_sheet = ((x - after.x) / after.zoom, (y - after.y) / after.zoom)
    assert after_sheet == pytest.approx(before_sheet, abs=1e-6)
    assert 1.0 <= after.zoom <= 8.0


def test_every_tile_shows_charts_of_its_own(atlas: Atlas) -> None:
    charts = atlas.body("preteen").charts
    for tile in TILES:
        keys = chart_keys(charts, tile, next(iter(subs(charts, tile)), ""))
        assert keys, tile
        if tile[:2] in ("r_", "l_"):
            assert {charts[key].side for key in keys} == {tile[0].upper()}
    assert chart_keys(charts, "whole") == ["front", "back"]
    assert chart_keys(charts, "whole", wide=True) == ["front", "back", "right", "left"]
    assert [key[6:] for key in chart_keys(charts, "l_leg", "leg")] == [
        "outer",
        "front",
        "inner",
        "back",
    ]


@given(x=st.floats(0, 800), y=st.floats(0, 600), factor=st.floats(1.1, 8))
def test_zooming_in_on_any_point_of_the_sheet_keeps_it(x, y, factor):
    size, point = QSizeF(800, 600), QPointF(x, y)
    free = View().zoomed(factor, point)
    assert free.kept_inside(size) == free


def test_the_sheet_cannot_be_pushed_out_of_sight() -> None:
    far = View(3.0, 0, 0).moved(QPointF(-99_999, 99_999)).kept_inside(QSizeF(800, 600))
    assert far.x + 3 * 800 >= 400
    assert far.y <= 300
