"""Does napari's share of the bench; run by the Python of napari's own environment.

Nothing of Painmap is imported here but the loop that answers, and nothing of napari in Painmap.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent))

from answering import answer

_viewers: dict[str, Any] = {}


def labels(width: int, height: int, radius: float) -> Any:
    """A blank layer of labels with a round brush."""
    from napari.layers import Labels

    layer = Labels(np.zeros((height, width), np.uint8))
    layer.brush_size = 2 * radius
    return layer


def paint(*, width: int, height: int, radius: float, path: list[list[float]]) -> list[float]:
    """Seconds of each event of a stroke, without a viewer."""
    layer = labels(width, height, radius)
    with layer.block_history():
        return [_event(layer, point) for point in path]


def undo(*, width: int, height: int, radius: float, path: list[list[float]]) -> list[float]:
    """Seconds that the undo of a whole stroke takes."""
    layer = labels(width, height, radius)
    with layer.block_history():
        for point in path:
            _event(layer, point)
    began = perf_counter()
    layer.undo()
    return [perf_counter() - began]


def history(
    *, width: int, height: int, radius: float, paths: list[list[list[float]]]
) -> list[float]:
    """Bytes of the undo data of these strokes, its own limit of 100 lifted."""
    from collections import deque

    layer = labels(width, height, radius)
    layer._undo_history = deque()  # noqa: SLF001 the default keeps 100 strokes only
    for number, path in enumerate(paths):
        with layer.block_history():
            for x, y in path:
                layer.paint((y, x), 1 + number % 10)
    return [float(sum(_bytes(atom) for item in layer._undo_history for atom in item))]  # noqa: SLF001


def viewer(
    *, width: int, height: int, radius: float, path: list[list[float]], shown: bool
) -> list[float]:
    """Seconds of each event with a viewer attached; `shown`: until the picture is there."""
    layer, application = _viewer(width, height)
    layer.data = np.zeros((height, width), np.uint8)
    layer.brush_size = 2 * radius
    application.processEvents()
    took = []
    with layer.block_history():
        for point in path:
            began = perf_counter()
            layer.paint((point[1], point[0]), 1)
            if shown:
                application.processEvents()
            took.append(perf_counter() - began)
    application.processEvents()
    return took


JOBS: dict[str, Callable[..., list[float]]] = {
    "paint": paint,
    "undo": undo,
    "history": history,
    "viewer": viewer,
}


def _event(layer: Any, point: list[float]) -> float:
    began = perf_counter()
    layer.paint((point[1], point[0]), 1)
    return perf_counter() - began


def _viewer(width: int, height: int) -> tuple[Any, Any]:
    import napari
    from qtpy.QtWidgets import QApplication

    if "layer" not in _viewers:
        _viewers["viewer"] = napari.Viewer(show=True)
        layer = _viewers["viewer"].add_labels(np.zeros((height, width), np.uint8))
        _viewers["layer"] = layer
        for _ in range(20):
            QApplication.processEvents()
    return _viewers["layer"], QApplication.instance()


def _bytes(atom: Any) -> int:
    """The arrays that an atom of the history holds, each once."""
    if isinstance(atom, np.ndarray):
        return atom.nbytes
    if isinstance(atom, (tuple, list)):
        return sum(_bytes(part) for part in atom)
    parts = getattr(atom, "__dict__", None)
    if parts is None:
        names = getattr(type(atom), "__slots__", ())
        parts = {name: getattr(atom, name) for name in names}
    return sum(_bytes(part) for part in parts.values())


if __name__ == "__main__":
    answer(JOBS)
