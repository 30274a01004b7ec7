"""A whole layer as a few hundred bytes, and the check that they are still what was written."""

from __future__ import annotations

import hashlib
import struct
import zlib

import numpy as np
from numpy.typing import NDArray

from painmap.core.runs import from_planes, planes, value_runs

_FORMAT = 1
MOST_CELLS = 16_000_000
"""More cells than any body will have: what asks for more was never written by us."""
_LEVEL = 3
"""A twentieth more bytes than level 6, for a quarter less time to unpack and a third less to pack:
from 4 on zlib looks for more and shorter repeats."""
_HEAD = struct.Struct("<I")


class DamagedBytesError(Exception):
    """Stored bytes are not the ones that were written."""


def checksum(payload: bytes) -> bytes:
    """Return the SHA-256 that is stored beside the bytes."""
    return hashlib.sha256(payload).digest()


def verify(payload: bytes, sha256: bytes) -> None:
    """Raise DamagedBytesError unless the bytes still have the checksum."""
    if checksum(payload) != sha256:
        raise DamagedBytesError


def pack_layer(values: NDArray[np.uint8]) -> bytes:
    """Pack uint8[any]: a format byte, then zlib of runs. Blank cells at the end are dropped."""
    lengths, kept = value_runs(values)
    if kept.size and kept[-1] == 0:
        lengths, kept = lengths[:-1], kept[:-1]
    body = _HEAD.pack(lengths.size) + planes(lengths) + kept.tobytes()
    return bytes([_FORMAT]) + zlib.compress(body, _LEVEL)


def unpack_layer(payload: bytes) -> NDArray[np.uint8]:
    """Return the values up to the last painted cell; DamagedBytesError when they cannot be read."""
    body = unpack_body(payload)
    count = len(body) // 5
    lengths = from_planes(body[: 4 * count])
    if lengths.sum(dtype=np.int64) > MOST_CELLS:
        raise DamagedBytesError
    return np.repeat(np.frombuffer(body, np.uint8, offset=4 * count), lengths)


def painted_cells(payload: bytes) -> int:
    """Return how many cells of a packed layer are painted; DamagedBytesError as above."""
    body = unpack_body(payload)
    count = len(body) // 5
    lengths = from_planes(body[: 4 * count])
    painted = np.frombuffer(body, np.uint8, offset=4 * count) > 0
    return int(lengths[painted].sum(dtype=np.int64))


def unpack_body(payload: bytes) -> bytes:
    """Return stretches of equal values: lengths as `planes` lays them out, then the values.

    Whether they are of more than MOST_CELLS is not looked at. DamagedBytesError as above.
    """
    if not payload or payload[0] != _FORMAT:
        raise DamagedBytesError
    try:
        packed = zlib.decompressobj().decompress(payload[1:], _HEAD.size + 5 * MOST_CELLS)
        (count,) = _HEAD.unpack_from(packed)
    except (zlib.error, struct.error) as error:
        raise DamagedBytesError from error
    if len(packed) != _HEAD.size + 5 * count:
        raise DamagedBytesError
    return packed[_HEAD.size :]
