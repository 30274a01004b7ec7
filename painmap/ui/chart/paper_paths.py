"""Paths for paper: no finer than a printer shows, so that a page of maps stays a small file.

An outline on the screen has a point for each pixel of the chart. On paper such points would lie a
hundredth of a millimetre apart, with nine decimals each.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QByteArray, QDataStream, QIODevice, Qt
from PySide6.QtGui import QPainterPath, QTransform

STEP = 2.5
"""Points of an outline lie at least so far apart, in tenths of a millimetre."""

_ELEMENT = np.dtype([("kind", ">i4"), ("x", ">f8"), ("y", ">f8")])
_MOVE, _LINE, _CURVE, _CURVE_DATA = range(4)


def points_of(path: QPainterPath) -> tuple[NDArray[np.int32], NDArray[np.float64]]:
    """The path's elements: kinds (M) and places (M, 2), by way of Qt's stream format."""
    data = QByteArray()
    stream = QDataStream(data, QIODevice.OpenModeFlag.WriteOnly)
    stream << path
    raw = data.data()
    count = int.from_bytes(raw[:4], "big") if len(raw) >= 4 else 0
    found = np.frombuffer(raw, _ELEMENT, count, 4)
    return found["kind"].astype(np.int32), np.stack([found["x"], found["y"]], 1).astype(np.float64)


def path_from(
    kinds: NDArray[np.int32],
    points: NDArray[np.float64],
    rule: Qt.FillRule = Qt.FillRule.OddEvenFill,
) -> QPainterPath:
    """A path from its elements."""
    path = QPainterPath()
    if not len(kinds):
        return path
    elements = np.empty(len(kinds), _ELEMENT)
    elements["kind"], elements["x"], elements["y"] = kinds, points[:, 0], points[:, 1]
    last = int(np.flatnonzero(kinds == _MOVE)[-1])
    head = np.array([len(kinds)], ">i4").tobytes()
    tail = np.array([last, 1 if rule == Qt.FillRule.WindingFill else 0], ">i4").tobytes()
    data = QByteArray(head + elements.tobytes() + tail)  # the stream keeps no copy of it
    stream = QDataStream(data, QIODevice.OpenModeFlag.ReadOnly)
    stream >> path
    return path


def on_paper(path: QPainterPath, place: QTransform) -> QPainterPath:
    """The path in its place, its straight pieces at least `STEP` long, to a hundredth of a mm."""
    kinds, points = points_of(place.map(path))
    if not len(kinds):
        return path
    kept = _kept(kinds, points)
    return path_from(kinds[kept], rounded(points[kept]), path.fillRule())


def rounded(points: NDArray[np.float64]) -> NDArray[np.float64]:
    """Places to a hundredth of a millimetre."""
    return np.round(points, 1)


def _kept(kinds: NDArray[np.int32], points: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Which elements stay: each ring's ends, curves, and a point of a line for every `STEP`."""
    lengths = np.zeros(len(points))
    lengths[1:] = np.hypot(*np.diff(points, axis=0).T)
    steps = np.floor(np.cumsum(lengths) / STEP)
    kept = np.ones(len(points), bool)
    kept[1:] = steps[1:] != steps[:-1]
    kept |= kinds != _LINE
    ends = np.append(kinds[1:] == _MOVE, True)
    return kept | ends
