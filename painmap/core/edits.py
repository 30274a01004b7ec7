"""One way of changing an exam: an edit is a value that holds what was before and what is after."""

from __future__ import annotations

import json
import struct
import zlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

import numpy as np
from numpy.typing import ArrayLike, NDArray

from painmap.core.findings import FindingKey, Json, as_basis
from painmap.core.layers import LayerKey
from painmap.core.runs import Runs, from_planes, planes, runs_of, value_runs
from painmap.core.stamps import utc_now

_FORMAT = 1
_LAYER, _FINDING = 1, 2
_PART = struct.Struct("<BI")
_LAYER_HEAD = struct.Struct("<HIII")


def layer_edit(
    layer: LayerKey, cells: ArrayLike, before: ArrayLike, after: ArrayLike
) -> LayerEdit | None:
    """Return the edit that takes `cells` (in any order, each once) from `before` to `after`.

    Values are one per cell or one for all. Cells that do not change are left out; None when
    none is left.
    """
    cells = np.asarray(cells, dtype=np.int32)
    old = np.broadcast_to(np.asarray(before, np.uint8), cells.shape)
    new = np.broadcast_to(np.asarray(after, np.uint8), cells.shape)
    if (cells[1:] <= cells[:-1]).any():
        order = np.argsort(cells, kind="stable")
        cells, old, new = cells[order], old[order], new[order]
    changes = old != new
    number = np.count_nonzero(changes)
    if number == 0:
        return None
    if number < cells.size:
        cells, old, new = cells[changes], old[changes], new[changes]
    return LayerEdit(layer, runs_of(cells), old.copy(), new.copy())


def pack_parts(parts: Iterable[Part]) -> bytes:
    """Pack the parts of an edit: a format byte, then zlib of one record a part."""
    body = bytearray()
    for part in parts:
        data = part.record()
        body += _PART.pack(_LAYER if isinstance(part, LayerEdit) else _FINDING, len(data)) + data
    return bytes([_FORMAT]) + zlib.compress(bytes(body), 6)


def unpack_parts(data: bytes) -> tuple[Part, ...]:
    """Undo `pack_parts`; ValueError when the bytes are not what it wrote."""
    if not data or data[0] != _FORMAT:
        raise ValueError("unknown format of an edit")
    try:
        body = zlib.decompress(data[1:])
        parts: list[Part] = []
        at = 0
        while at < len(body):
            sort, size = _PART.unpack_from(body, at)
            at += _PART.size
            record = body[at : at + size]
            at += size
            read = LayerEdit.from_record if sort == _LAYER else FindingEdit.from_record
            parts.append(read(record))
    except (zlib.error, struct.error, KeyError, TypeError, UnicodeDecodeError) as error:
        raise ValueError("the bytes of an edit are damaged") from error
    return tuple(parts)


@dataclass(frozen=True, slots=True, eq=False)
class LayerEdit:
    """Cells of one layer, with the values before and after: uint8, one per cell."""

    layer: LayerKey
    cells: Runs
    before: NDArray[np.uint8]
    after: NDArray[np.uint8]

    def __post_init__(self) -> None:
        if not self.cells.count == self.before.size == self.after.size:
            raise ValueError("an edit needs one value before and one after for each cell")

    def inverse(self) -> LayerEdit:
        return LayerEdit(self.layer, self.cells, self.after, self.before)

    @property
    def nbytes(self) -> int:
        """Bytes of its arrays."""
        return self.cells.nbytes + self.before.nbytes + self.after.nbytes

    def packed(self) -> bytes:
        """Return a few bytes that `unpack` reads: about 1 KB for a long stroke."""
        return pack_parts((self,))

    @classmethod
    def unpack(cls, data: bytes) -> LayerEdit:
        """Undo `packed`; ValueError when the bytes hold anything else."""
        parts = unpack_parts(data)
        if len(parts) != 1 or not isinstance(parts[0], LayerEdit):
            raise ValueError("the bytes hold no single edit of a layer")
        return parts[0]

    def record(self) -> bytes:
        """Return the bytes before compression: gaps and lengths of runs, values run-length."""
        ends = self.cells.starts + self.cells.lengths
        gaps = self.cells.starts - np.concatenate(([0], ends[:-1]))[: ends.size]
        old_lengths, old = value_runs(self.before)
        new_lengths, new = value_runs(self.after)
        layer = str(self.layer).encode()
        head = _LAYER_HEAD.pack(len(layer), ends.size, old.size, new.size)
        numbers = (gaps, self.cells.lengths, old_lengths, new_lengths)
        packed = b"".join(planes(part.astype(np.uint32)) for part in numbers)
        return head + layer + packed + old.tobytes() + new.tobytes()

    @classmethod
    def from_record(cls, data: bytes) -> LayerEdit:
        """Undo `record`."""
        name_size, n_runs, n_old, n_new = _LAYER_HEAD.unpack_from(data)
        at = _LAYER_HEAD.size + name_size
        layer = LayerKey.parse(data[_LAYER_HEAD.size : at].decode())
        numbers = []
        for size in (n_runs, n_runs, n_old, n_new):
            numbers.append(from_planes(data[at : at + 4 * size]))
            at += 4 * size
        gaps, lengths, old_lengths, new_lengths = numbers
        old = np.frombuffer(data, np.uint8, n_old, at)
        new = np.frombuffer(data, np.uint8, n_new, at + n_old)
        ends = np.cumsum(gaps + lengths, dtype=np.int64)
        cells = Runs((ends - lengths).astype(np.int32), lengths.astype(np.int32))
        return cls(layer, cells, np.repeat(old, old_lengths), np.repeat(new, new_lengths))

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, LayerEdit):
            return NotImplemented
        return (
            self.layer == other.layer
            and self.cells == other.cells
            and np.array_equal(self.before, other.before)
            and np.array_equal(self.after, other.after)
        )

    __hash__ = None  # type: ignore[assignment]


@dataclass(frozen=True, slots=True)
class FindingEdit:
    """One finding, with its value before and after; None is *not assessed*."""

    key: FindingKey
    before: Json
    after: Json

    def inverse(self) -> FindingEdit:
        return FindingEdit(self.key, self.after, self.before)

    def record(self) -> bytes:
        key = [self.key.subject, self.key.item, self.key.basis]
        return json.dumps([key, self.before, self.after], allow_nan=False).encode()

    @classmethod
    def from_record(cls, data: bytes) -> FindingEdit:
        (subject, item, basis), before, after = json.loads(data)
        return cls(FindingKey(subject, item, as_basis(basis)), before, after)


Part = LayerEdit | FindingEdit


@dataclass(frozen=True, slots=True)
class Edit:
    """One step of work, as undo sees it: a stroke, a finding, or many findings at once."""

    parts: tuple[Part, ...]
    text: str
    made_at: datetime = field(default_factory=utc_now)

    def inverse(self, *, text: str | None = None) -> Edit:
        """Return the edit that takes this one back, made now."""
        parts = tuple(part.inverse() for part in reversed(self.parts))
        return Edit(parts, self.text if text is None else text)
