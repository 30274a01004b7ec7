"""What is on the pages of a PDF of Qt: every path as it is filled or drawn, every line of text.

It gives other programs the same shapes to write. Clips and gradients are left out, in their favour.
"""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

MOVE, LINE, CURVE, CLOSE = range(4)
_STREAM = re.compile(rb"/Filter /FlateDecode\s*>>\s*stream\r?\n")
_PAINT = {"f": (1, 0), "f*": (1, 0), "S": (0, 1), "s": (0, 1), "B": (1, 1), "B*": (1, 1)}
_GREY = (0.5, 0.5, 0.5)


@dataclass(slots=True)
class Paths:
    """Paths of all pages: elements (kinds, points), where each begins, its page and its colours.

    A colour is three shares of light; a path that is not filled or not drawn has −1.
    """

    kinds: list[int] = field(default_factory=list)
    points: list[tuple[float, float]] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    pages: list[int] = field(default_factory=list)
    fills: list[tuple[float, ...]] = field(default_factory=list)
    strokes: list[tuple[float, ...]] = field(default_factory=list)
    widths: list[float] = field(default_factory=list)

    def save(self, file: Path, **more: Any) -> None:
        """Write everything for another program."""
        np.savez(file, kinds=np.array(self.kinds, np.uint8), points=np.array(self.points),
                 starts=np.array([*self.starts, len(self.kinds)]), pages=np.array(self.pages),
                 fills=np.array(self.fills), strokes=np.array(self.strokes),
                 widths=np.array(self.widths), **more)  # fmt: skip


def paths_of(pdf: bytes) -> Paths:
    """Read the content of all pages, those streams that paint anything."""
    found, page = Paths(), 0
    for start in (match.end() for match in _STREAM.finditer(pdf)):
        try:
            content = zlib.decompressobj().decompress(pdf[start:])
        except zlib.error:
            continue
        if b" cm\n" in content and re.search(rb"\s(f\*?|S|B\*?)\n", content):
            _Reader(found, page).read(content.decode("latin-1"))
            page += 1
    return found


class _Reader:
    """Follows one page's operators."""

    def __init__(self, found: Paths, page: int) -> None:
        self._found, self._page = found, page
        self._matrix: NDArray[np.float64] = np.eye(3)
        self._fill: tuple[float, ...] = (0.0, 0.0, 0.0)
        self._stroke: tuple[float, ...] = (0.0, 0.0, 0.0)
        self._width = 1.0
        self._saved: list[Any] = []
        self._path: list[tuple[int, tuple[float, ...]]] = []

    def read(self, content: str) -> None:
        """Take every operator with its numbers."""
        numbers: list[float] = []
        text = False
        for word in content.split():
            if word in ("BT", "ET"):
                text = word == "BT"
            if text:
                numbers = []
                continue
            try:
                numbers.append(float(word))
            except ValueError:
                if word[0] not in "/[<(":
                    self._take(word, numbers)
                    numbers = []

    def _take(self, word: str, n: list[float]) -> None:
        if word in ("m", "l", "c"):
            kind = {"m": MOVE, "l": LINE, "c": CURVE}[word]
            self._path.append((kind, tuple(n)))
        elif word == "re":
            x, y, wide, high = n
            corners = ((x, y), (x + wide, y), (x + wide, y + high), (x, y + high))
            self._path += [(LINE if at else MOVE, one) for at, one in enumerate(corners)]
            self._path.append((CLOSE, ()))
        elif word == "h":
            self._path.append((CLOSE, ()))
        elif word in _PAINT:
            self._paint(*_PAINT[word])
        elif word == "n":
            self._path = []
        else:
            self._set(word, n)

    def _set(self, word: str, n: list[float]) -> None:
        if word == "cm" and len(n) == 6:
            self._matrix = np.array([[n[0], n[1], 0], [n[2], n[3], 0], [n[4], n[5], 1]]) @ (
                self._matrix
            )
        elif word == "q":
            self._saved.append((self._matrix, self._fill, self._stroke, self._width))
        elif word == "Q" and self._saved:
            self._matrix, self._fill, self._stroke, self._width = self._saved.pop()
        elif word == "w" and n:
            self._width = n[0]
        elif word in ("rg", "scn", "sc"):
            self._fill = tuple(n[:3]) if len(n) >= 3 else _GREY
        elif word in ("RG", "SCN", "SC"):
            self._stroke = tuple(n[:3]) if len(n) >= 3 else _GREY

    def _paint(self, fill: int, stroke: int) -> None:
        found, none = self._found, (-1.0, -1.0, -1.0)
        if not self._path:
            return
        found.starts.append(len(found.kinds))
        for kind, numbers in self._path:
            if kind == CLOSE:
                found.kinds.append(CLOSE)
                found.points.append(found.points[-1])
                continue
            places = np.array(numbers).reshape(-1, 2)
            placed = np.column_stack([places, np.ones(len(places))]) @ self._matrix
            found.kinds += [kind] * len(placed)
            found.points += [(float(x), float(y)) for x, y, _ in placed]
        found.pages.append(self._page)
        found.fills.append(self._fill if fill else none)
        found.strokes.append(self._stroke if stroke else none)
        scale = float(np.sqrt(abs(np.linalg.det(self._matrix[:2, :2]))))
        found.widths.append(self._width * scale)
        self._path = []
