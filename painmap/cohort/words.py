"""Columns of words as Arrow keeps them: numbers into a list of what there is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray


class Words:
    """Columns of words as numbers into lists of what there is."""

    def __init__(self) -> None:
        self._codes: dict[str, dict[str, int]] = {}
        self._parts: dict[str, list[NDArray[np.int32]]] = {}

    def tile(self, name: str, words: Sequence[str], times: int) -> None:
        """Add a row of words so many times."""
        self._add(name, np.tile(self._of(name, words), times))

    def each(self, name: str, words: Sequence[str], times: int) -> None:
        """Add each of some words so many times."""
        self._add(name, np.repeat(self._of(name, words), times))

    def column(self, pa: Any, name: str) -> Any:
        parts = self._parts.get(name)
        codes = np.concatenate(parts) if parts else np.empty(0, np.int32)
        words = pa.array(list(self._codes.get(name, ())), pa.string())
        return pa.DictionaryArray.from_arrays(pa.array(codes, pa.int32()), words)

    def _of(self, name: str, words: Sequence[str]) -> NDArray[np.int32]:
        known = self._codes.setdefault(name, {})
        return np.array([known.setdefault(word, len(known)) for word in words], np.int32)

    def _add(self, name: str, codes: NDArray[np.int32]) -> None:
        self._parts.setdefault(name, []).append(codes)
