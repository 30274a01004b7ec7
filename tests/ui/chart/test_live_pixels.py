"""Pixels under the pen: the figures' outlines between a fill and its line."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QImage, QPainter

from painmap.ui.chart.chart_styles import screen_style
from painmap.ui.chart.figure_edges import FigureEdges, pixels_of
from painmap.ui.chart.live_inks import inks_of
from painmap.ui.chart.zone_looks import layer_look
from painmap.ui.parts import theme

_ARGB = QImage.Format.Format_ARGB32_Premultiplied
_INSIDE = QPainter.CompositionMode.CompositionMode_DestinationIn


def _image(pixels: np.ndarray) -> QImage:
    rows, columns = pixels.shape
    return QImage(pixels.tobytes(), columns, rows, 4 * columns, _ARGB).copy()


def test_edges_lie_where_qt_would_draw_them(qapp: object) -> None:
    """Every share of the zone under every opacity of an edge, against Qt's own composition."""
    style = screen_style(theme.current())
    inks = inks_of(layer_look("pain"), True, (5,), style, 1.0, 1.0)
    assert inks.both is not None
    assert inks.edge is not None
    steps, alpha = np.meshgrid(np.arange(0, 1025, 8), np.arange(256))
    grey = alpha // 3
    edges = (alpha << 24 | grey << 16 | grey << 8 | alpha // 2).astype(np.uint32)

    shown = inks.both.take(steps)
    rows, columns = slice(0, len(edges)), slice(0, edges.shape[1])
    FigureEdges(_image(edges)).put(shown, rows, columns, steps, inks.edge)

    drawn = _image(inks.fills[0].ink.take(steps))
    between = _image(edges)
    with QPainter(between) as painter:
        painter.setCompositionMode(_INSIDE)
        painter.drawImage(0, 0, _image(inks.cover.take(steps)))
    with QPainter(drawn) as painter:
        painter.drawImage(0, 0, between)
        painter.drawImage(0, 0, _image(inks.lines[0].ink.take(steps)))
    of_qt = pixels_of(drawn).view(np.uint8).reshape(*edges.shape, 4).astype(int)
    ours = shown.view(np.uint8).reshape(*edges.shape, 4).astype(int)
    there = edges != 0
    assert np.array_equal(ours[there], of_qt[there])
