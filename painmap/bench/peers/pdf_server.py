"""Writes pages of given paths and a table of given texts, with reportlab or with matplotlib.

Run by the Python of a peer's own environment. Nothing of Painmap is imported here but the loop
that answers.
"""

from __future__ import annotations

import sys
from pathlib import Path
from time import perf_counter
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent))

from answering import answer

_WIDTH, _HEIGHT = 595.0, 842.0
_LINE, _CURVE, _CLOSE = 1, 2, 3


def reportlab(*, file: str, out: str, pages: int) -> list[float]:
    """Seconds of writing all pages with reportlab's canvas, from the shapes at hand."""
    from reportlab.pdfgen.canvas import Canvas

    shapes = _shapes(file)
    began = perf_counter()
    canvas = Canvas(out, pagesize=(_WIDTH, _HEIGHT), pageCompression=1)
    at = 0
    for page in range(pages):
        while at < len(shapes["pages"]) and shapes["pages"][at] == page:
            path = canvas.beginPath()
            for kind, points in _elements(shapes, at):
                if kind == _CLOSE:
                    path.close()
                elif kind == _CURVE:
                    path.curveTo(*points)
                else:
                    (path.lineTo if kind == _LINE else path.moveTo)(*points)
            fill, stroke = shapes["fills"][at], shapes["strokes"][at]
            if fill[0] >= 0:
                canvas.setFillColorRGB(*fill)
            if stroke[0] >= 0:
                canvas.setStrokeColorRGB(*stroke)
                canvas.setLineWidth(shapes["widths"][at])
            canvas.drawPath(path, fill=int(fill[0] >= 0), stroke=int(stroke[0] >= 0), fillMode=0)
            at += 1
        top, step, size = shapes["table"]
        canvas.setFont("Helvetica", size)
        canvas.setFillColorRGB(0, 0, 0)
        for place, row in enumerate(shapes["texts"]):
            for x, text in zip(shapes["columns"], row, strict=True):
                canvas.drawString(x, top - place * step, text)
        canvas.showPage()
    canvas.save()
    return [perf_counter() - began]


def matplotlib(*, file: str, out: str, pages: int) -> list[float]:
    """Seconds of the same with matplotlib's PDF pages."""
    import matplotlib as mpl

    mpl.use("pdf")
    from matplotlib.backends.backend_pdf import PdfPages
    from matplotlib.figure import Figure
    from matplotlib.patches import PathPatch
    from matplotlib.path import Path as Outline

    codes = {0: Outline.MOVETO, 1: Outline.LINETO, 2: Outline.CURVE4, 3: Outline.CLOSEPOLY}
    shapes = _shapes(file)
    kinds = np.vectorize(codes.get)(shapes["raw_kinds"]).astype(np.uint8)
    began = perf_counter()
    at = 0
    with PdfPages(out) as made:
        for page in range(pages):
            figure = Figure(figsize=(_WIDTH / 72, _HEIGHT / 72))
            axes = figure.add_axes((0, 0, 1, 1))
            axes.set_xlim(0, _WIDTH)
            axes.set_ylim(0, _HEIGHT)
            axes.axis("off")
            while at < len(shapes["pages"]) and shapes["pages"][at] == page:
                first, last = shapes["starts"][at], shapes["starts"][at + 1]
                path = Outline(shapes["raw_points"][first:last], kinds[first:last])
                fill, stroke = shapes["fills"][at], shapes["strokes"][at]
                axes.add_patch(
                    PathPatch(
                        path,
                        facecolor=tuple(fill) if fill[0] >= 0 else "none",
                        edgecolor=tuple(stroke) if stroke[0] >= 0 else "none",
                        linewidth=shapes["widths"][at],
                    )
                )
                at += 1
            top, step, size = shapes["table"]
            for place, row in enumerate(shapes["texts"]):
                for x, text in zip(shapes["columns"], row, strict=True):
                    axes.text(x, top - place * step, text, fontsize=size)
            made.savefig(figure)
    return [perf_counter() - began]


_known: dict[str, dict[str, Any]] = {}


def _shapes(file: str) -> dict[str, Any]:
    """The shapes as plain numbers, read once: what is measured begins with them at hand."""
    if file not in _known:
        with np.load(file, allow_pickle=False) as stored:
            raw = {name: stored[name] for name in stored.files}
        found: dict[str, Any] = {name: values.tolist() for name, values in raw.items()}
        _known[file] = found | {"raw_points": raw["points"], "raw_kinds": raw["kinds"]}
    return _known[file]


def _elements(shapes: dict[str, Any], at: int) -> list[tuple[int, list[float]]]:
    """The elements of a path, a curve's three points together."""
    found, place = [], shapes["starts"][at]
    while place < shapes["starts"][at + 1]:
        kind = shapes["kinds"][place]
        count = 3 if kind == _CURVE else 1
        points = [value for point in shapes["points"][place : place + count] for value in point]
        found.append((kind, points))
        place += count
    return found


if __name__ == "__main__":
    answer({"reportlab": reportlab, "matplotlib": matplotlib})
