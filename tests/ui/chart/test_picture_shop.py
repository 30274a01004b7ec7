"""What is seen of a magnified figure is there first, and is a part of the whole picture."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from painmap.atlas.atlas import Atlas
from painmap.ui.chart.chart_painting import paint_edge, paint_edges_in
from painmap.ui.chart.chart_pictures import silhouette_of
from painmap.ui.chart.chart_styles import screen_style
from painmap.ui.chart.picture_shop import PictureShop
from painmap.ui.chart.zone_paths import Place
from painmap.ui.parts import theme

STYLE = screen_style(theme.LIGHT)
SEEN = QRectF(0, 0, 300, 260)


def _blank() -> QImage:
    image = QImage(300, 260, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.white)
    return image


def _pixels(image: QImage) -> np.ndarray:
    return np.array(image.constBits()).reshape(260, 300, 4).astype(int)


def _shown(shop: PictureShop, atlas: Atlas, place: Place, *, wait: bool = False) -> np.ndarray:
    chart, image = atlas.body("preteen").chart("l_hand_palm"), _blank()
    with QPainter(image) as painter:
        shop.paint(painter, chart, STYLE, place.rect(chart), 1.0, SEEN, wait=wait)
    return _pixels(image)


@pytest.fixture
def shop(qtbot: QtBot) -> Iterator[PictureShop]:
    made = PictureShop()
    yield made
    made.wait()


def test_what_is_seen_comes_first_and_the_rest_later(
    qtbot: QtBot, atlas: Atlas, shop: PictureShop
) -> None:
    place = Place(-120.0, -200.0, 1.6)
    _shown(shop, atlas, place)
    assert shop.busy
    qtbot.waitUntil(lambda: not shop.busy)
    part, taken = _shown(shop, atlas, place), shop.taken
    assert not shop.busy
    with qtbot.assertNotEmitted(shop.ready):  # the rest is news to nobody
        qtbot.waitUntil(lambda: shop.taken > taken)
    moved = Place(0.0, 0.0, 1.6)
    _shown(shop, atlas, moved)
    assert not shop.busy
    whole = _shown(PictureShop(), atlas, place, wait=True)
    assert (part != 255).any()
    assert np.abs(part - whole).max() <= 2
    assert np.array_equal(_shown(shop, atlas, place), whole)


def test_a_figure_out_of_sight_is_not_waited_for(atlas: Atlas, shop: PictureShop) -> None:
    _shown(shop, atlas, Place(900.0, 0.0, 1.6))
    assert not shop.busy


@pytest.mark.parametrize(("x", "y", "scale"), [(-60.0, -350.5, 1.4), (20.3, 10.0, 0.5)])
def test_an_outline_in_tiles_is_the_outline(
    qtbot: QtBot, atlas: Atlas, x: float, y: float, scale: float
) -> None:
    chart, place = atlas.body("preteen").chart("front"), Place(x, y, scale)
    whole, tiles = _blank(), _blank()
    for image in (whole, tiles):
        with QPainter(image) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if image is whole:
                paint_edge(painter, chart, silhouette_of(chart), place, STYLE)
            else:
                paint_edges_in(painter, chart, SEEN, place, STYLE)
    assert (_pixels(whole) != 255).any()
    apart = np.abs(_pixels(whole) - _pixels(tiles))
    assert apart.max() <= 1  # Qt rounds a point of the line on its own
    assert np.count_nonzero(apart) < 10
