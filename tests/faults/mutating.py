"""What disks and people do to files: cut off, a bit changed, a block zeroed, blocks exchanged."""

from __future__ import annotations

import random

KINDS = ("cut", "bit", "zeros", "exchanged")
BLOCK = 512


def mutated(data: bytes, dice: random.Random, kind: str) -> bytes:
    """Return other bytes; the same ones only where zeros were put on zeros."""
    hurt = bytearray(data)
    at = dice.randrange(len(hurt))
    if kind == "cut":
        return bytes(hurt[:at])
    if kind == "bit":
        hurt[at] ^= 1 << dice.randrange(8)
        return bytes(hurt)
    block = min(BLOCK, max(1, len(hurt) // 8))
    start = at - at % block
    if kind == "zeros":
        hurt[start : start + block] = bytes(len(hurt[start : start + block]))
        return bytes(hurt)
    other = dice.randrange(len(hurt))
    other -= other % block
    one, two = hurt[start : start + block], hurt[other : other + block]
    if len(one) == len(two):
        hurt[start : start + block], hurt[other : other + block] = two, one
    return bytes(hurt)
