"""A table of texts, the same on screen and on paper."""

from __future__ import annotations

from dataclasses import dataclass

from painmap.core.change import NONE
from painmap.core.text import Text, text

EMPTY = text("\N{EM DASH}")


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table: its cells, and which of `change.CLASS_NAMES` it stands for."""

    cells: tuple[Text, ...]
    class_code: int = NONE


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a title; the first column is text, the others are figures or words.

    `notes` stand below the last row, on screen and on paper.
    """

    title: Text
    columns: tuple[Text, ...]
    rows: tuple[Row, ...]
    notes: tuple[Text, ...] = ()
