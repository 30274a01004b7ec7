"""The charts' pictures on paper: drawn from the same SVG, with as much of it as a printer shows.

Every second tone of the shading is left out (a step of 1 % is left between the others), points are
rounded to a hundredth of a millimetre, what fades fades into white, because Qt's PDF drops the
transparency of gradients, and colours go through the style, which may be grey.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPen, QTransform

from painmap.ui.chart.paper_paths import path_from, rounded

if TYPE_CHECKING:
    from painmap.ui.chart.chart_styles import ChartStyle

_SVG = "{http://www.w3.org/2000/svg}"
_NUMBER = re.compile(r"-?(?:\d+\.?\d*|\.\d+)")
_MATRIX = re.compile(r"matrix\(([^)]*)\)")
_URL = re.compile(r"url\(#(.*)\)")
_WHITE = np.array([255.0, 255.0, 255.0])

Stop = tuple[float, str]


@dataclass(frozen=True, slots=True, eq=False)
class _Fade:
    """A gradient: where it begins and ends, in the picture's pixels, and its opaque colours."""

    start: tuple[float, float]
    end: tuple[float, float]
    stops: tuple[Stop, ...]


@dataclass(frozen=True, slots=True, eq=False)
class _Piece:
    """One path of the picture. `paint` is a colour or a fade; `width` of a line, 0 for a fill."""

    kinds: NDArray[np.int32]
    points: NDArray[np.float64]
    paint: str | _Fade
    width: float
    opacity: float
    rule: Qt.FillRule


@dataclass(frozen=True, slots=True, eq=False)
class _Picture:
    size: tuple[float, float]
    pieces: tuple[_Piece, ...]


def paint_on_paper(painter: QPainter, path: Path, style: ChartStyle, target: QRectF) -> bool:
    """Draw a picture into a rectangle; False when there is none."""
    picture = _picture(str(path)) if path.is_file() else None
    if picture is None:
        return False
    place = QTransform.fromTranslate(target.x(), target.y()).scale(
        target.width() / picture.size[0], target.height() / picture.size[1]
    )
    scale = np.array([place.m11(), place.m22()])
    shift = np.array([target.x(), target.y()])
    for piece in picture.pieces:
        brush = _brush(piece, style, place)
        if piece.width:
            pen = QPen(brush, style.figure_outline * piece.width / 1.5)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(brush)
        painter.drawPath(path_from(piece.kinds, rounded(piece.points * scale + shift), piece.rule))
    return True


def _brush(piece: _Piece, style: ChartStyle, place: QTransform) -> QBrush:
    if isinstance(piece.paint, str):
        return QBrush(style.colour(piece.paint, piece.opacity))
    fade = QLinearGradient(
        place.map(QPointF(*piece.paint.start)), place.map(QPointF(*piece.paint.end))
    )
    for offset, colour in piece.paint.stops:
        fade.setColorAt(offset, style.colour(colour))
    return QBrush(fade)


@lru_cache(maxsize=24)
def _picture(path: str) -> _Picture | None:
    try:
        root = ET.parse(path).getroot()  # noqa: S314  # an asset of ours
    except ET.ParseError:
        return None
    fades = {fade.get("id", ""): fade for fade in root.iter(f"{_SVG}linearGradient")}
    pieces: list[_Piece] = []
    for group in root.iter(f"{_SVG}g"):
        matrix = _matrix(group.get("transform", ""))
        rule = group.get("fill-rule", "")
        found = [_piece(node, matrix, fades, rule) for node in group.findall(f"{_SVG}path")]
        pieces += _thinned(found)
    box = [float(part) for part in root.get("viewBox", "0 0 1 1").split()]
    return _Picture((box[2], box[3]), tuple(pieces))


def _thinned(pieces: list[_Piece]) -> list[_Piece]:
    """Without every second of the tones, which lie in each other from dark to light."""
    tones = [
        piece
        for piece in pieces
        if isinstance(piece.paint, str)
        and not piece.width
        and piece.rule == Qt.FillRule.OddEvenFill
    ]
    left_out = {id(piece) for piece in tones[2:-1:2]}
    return [piece for piece in pieces if id(piece) not in left_out]


def _matrix(text: str) -> NDArray[np.float64]:
    found = _MATRIX.search(text)
    numbers = [float(part) for part in _NUMBER.findall(found[1])] if found else [1, 0, 0, 1, 0, 0]
    return np.array(numbers, float).reshape(3, 2)


def _piece(
    node: ET.Element, matrix: NDArray[np.float64], fades: dict[str, ET.Element], rule: str
) -> _Piece:
    kinds, points = _path(node.get("d", ""))
    line = node.get("stroke", "")
    opacity = float(node.get("fill-opacity", "1"))
    paint = line or node.get("fill", "#000000")
    name = _URL.match(paint)
    winding = node.get("fill-rule", rule) != "evenodd"
    return _Piece(
        kinds,
        points @ matrix[:2] + matrix[2],
        _fade(fades[name[1]], matrix, opacity) if name else paint,
        float(node.get("stroke-width", "1")) if line else 0.0,
        opacity,
        Qt.FillRule.WindingFill if winding else Qt.FillRule.OddEvenFill,
    )


def _fade(node: ET.Element, matrix: NDArray[np.float64], opacity: float) -> _Fade:
    ends = np.array([[float(node.get(f"{axis}{end}", "0")) for axis in "xy"] for end in (1, 2)])
    start, end = (ends @ matrix[:2] + matrix[2]).tolist()
    stops = []
    for stop in node:
        share = opacity * float(stop.get("stop-opacity", "1"))
        colour = _over_white(stop.get("stop-color", "#000000"), share)
        stops.append((float(stop.get("offset", "0")), colour))
    return _Fade((start[0], start[1]), (end[0], end[1]), tuple(stops))


def _over_white(colour: str, share: float) -> str:
    wanted = QColor(colour)
    tones = np.array([wanted.red(), wanted.green(), wanted.blue()], float)
    mixed = np.rint(_WHITE + (tones - _WHITE) * share).astype(int)
    return "#{:02X}{:02X}{:02X}".format(*mixed.tolist())


def _path(text: str) -> tuple[NDArray[np.int32], NDArray[np.float64]]:
    """Elements of a path of M, c (relative curves, several in one) and z, as the atlas writes."""
    kinds: list[int] = []
    points: list[tuple[float, float]] = []
    marks = [(mark.start(), mark[0]) for mark in re.finditer("[Mcz]", text)]
    for (start, letter), (end, _) in pairwise([*marks, (len(text), "")]):
        numbers = [float(part) for part in _NUMBER.findall(text, start + 1, end)]
        if letter == "M":
            kinds.append(0)
            points.append((numbers[0], numbers[1]))
            first = points[-1]
        elif letter == "z":
            kinds.append(1)
            points.append(first)
        else:
            for at in range(0, len(numbers), 6):
                x, y = points[-1]
                kinds += (2, 3, 3)
                points += [(x + numbers[at + k], y + numbers[at + k + 1]) for k in (0, 2, 4)]
    return np.array(kinds, np.int32), np.array(points, float).reshape(-1, 2)
