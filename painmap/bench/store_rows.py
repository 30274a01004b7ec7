"""A layer as it lies in the file, against Qt's 1-bit PNG of the same zone on the largest chart."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage

from painmap.bench.bench import Bench
from painmap.bench.row import Limits, Result, Row
from painmap.bench.samples import discs
from painmap.bench.timing import alternate, seconds, summary
from painmap.core.layers import LayerKey
from painmap.storage.codec import pack_layer, unpack_layer

QT = "Qt 1-bit PNG"


def rows() -> Iterator[Row]:
    """The rows of this module."""
    yield Row("store.layer.encode", Limits(), _encode)
    yield Row("store.layer.decode", Limits(), _decode)
    yield Row("store.layer.bytes", Limits(), _bytes)


def _encode(bench: Bench, row: Row) -> Result:
    values = _values(bench)
    picture = _picture(bench, values)
    return _timed(bench, row, lambda: pack_layer(values), lambda: _png(picture), values.size)


def _decode(bench: Bench, row: Row) -> Result:
    values = _values(bench)
    packed, png = pack_layer(values), _png(_picture(bench, values))
    return _timed(
        bench, row, lambda: unpack_layer(packed), lambda: QImage.fromData(png), values.size
    )


def _bytes(bench: Bench, row: Row) -> Result:
    """Ours holds the whole skin with its values, the picture one chart, painted or not."""
    values = _values(bench)
    ours, theirs = len(pack_layer(values)), _png(_picture(bench, values)).size()
    note = f"{ours:,} bytes for {values.size:,} cells; {theirs:,} bytes for one chart"
    return Result(row.name, peer=QT, ratio=ours / theirs, note=note)


def _timed(
    bench: Bench, row: Row, ours: Callable[[], object], theirs: Callable[[], object], touched: int
) -> Result:
    mine, other = alternate(
        lambda: [seconds(ours)],
        lambda: [seconds(theirs)],
        bench.sizes.rounds,
        bench.sizes.warm_up,
    )
    return summary(row, mine, other, peer=QT, floor_s=touched / bench.bytes_per_s)


def _values(bench: Bench) -> NDArray[np.uint8]:
    values = np.zeros(bench.atlas.n_cells, np.uint8)
    values[discs(bench.body, LayerKey("pain"))] = 5
    return values


def _picture(bench: Bench, values: NDArray[np.uint8]) -> QImage:
    """The zone on the largest chart, a bit for each pixel."""
    chart = bench.chart
    painted = np.where(chart.pixel_cell >= 0, values[chart.pixel_cell], 0) > 0
    height, width = painted.shape
    line = -(-width // 32) * 4
    bits = np.zeros((height, line), np.uint8)
    packed = np.packbits(painted, axis=1)
    bits[:, : packed.shape[1]] = packed
    picture = QImage(bits.tobytes(), width, height, line, QImage.Format.Format_Mono).copy()
    picture.setColorTable([0xFFFFFFFF, 0xFF000000])
    return picture


def _png(picture: QImage) -> QByteArray:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # type: ignore[call-overload]
    return data
