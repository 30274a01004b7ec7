"""Where the words of a painted table stand, for the width that it is given. No figure is cut."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF

from painmap.ui.compare.compare_words import hyphened
from painmap.ui.parts.fonts import MEDIUM, REGULAR, SEMIBOLD, font, width_of
from painmap.ui.parts.theme import SIZES

FIGURE_PX = 13
GAP, LINE_GAP, WIDEST = 8.0, 4.0, 440.0
TAP_SIGN = 14.0
"""What a row that can be tapped keeps free at its right, for the sign that says so."""

WRAP = Qt.TextFlag.TextWordWrap
_SWATCH = 18.0 + GAP


@dataclass(frozen=True, slots=True)
class Line:
    """One row: its cells; `head` is a name alone over the rows that follow it.

    `code` is the class whose look stands before the name; `key` what is told when it is tapped.
    """

    cells: tuple[str, ...]
    code: int = 0
    key: str = ""
    head: bool = False
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Words:
    """Words in a box; `right`: they end at its right edge."""

    text: str
    box: QRectF
    px: int = FIGURE_PX
    weight: QFont.Weight = REGULAR
    quiet: bool = False
    right: bool = False


@dataclass(frozen=True, slots=True)
class Laid:
    """A table laid out: its words, the box of each row and how high it is."""

    words: tuple[Words, ...]
    rows: tuple[QRectF, ...]
    height: float


def lay_out(
    title: str, columns: Sequence[str], lines: Sequence[Line], notes: Sequence[str], width: float
) -> Laid:
    """Lay out a table; figures end under each other, a name that is too long has its own line."""
    width = min(width, WIDEST)
    inner = width - (TAP_SIGN if any(line.key for line in lines) else 0.0)
    names = inner - (_SWATCH if any(line.code for line in lines) else 0.0)
    left = inner - names
    columns, lines, wide = _columns(columns, lines, names)
    room = names - sum(part + GAP for part in wide)
    words: list[Words] = []
    y = _add(words, title, QRectF(0, 0, width, 0), px=SIZES.body, weight=SEMIBOLD)
    if any(columns[1:]):
        # All heads stand on one line: the first gives way where it must.
        alone = _longest_word(columns[0], SIZES.caption) > room
        heads = ("", *columns[1:]) if alone else columns
        box = QRectF(left, y + LINE_GAP, room, 0)
        y = _row(words, heads, box, wide, px=SIZES.caption, quiet=True)
    boxes: list[QRectF] = []
    for line in lines:
        top = y + LINE_GAP
        high = SIZES.target if line.key else 0.0
        if line.head:
            box = QRectF(0, top + 2, width, 0)
            y = _add(words, line.cells[0], box, px=SIZES.caption, weight=MEDIUM, quiet=True)
        else:
            weight = SEMIBOLD if line.strong else REGULAR
            start, at = top, len(words)
            if _longest_word(line.cells[0]) > room:
                box = QRectF(left, top, names, 0)
                start = _add(words, line.cells[0], box, weight=weight)
                cells = ("", *line.cells[1:])
            else:
                cells = line.cells
            y = _row(words, cells, QRectF(left, start, room, 0), wide, weight=weight)
            if y - top < high:
                words[at:] = [_lower(one, (high - (y - top)) / 2) for one in words[at:]]
                y = top + high
        boxes.append(QRectF(0, top, width, y - top))
    for note in notes:
        y = _add(words, note, QRectF(0, y + LINE_GAP, width, 0), px=SIZES.caption, quiet=True)
    return Laid(tuple(words), tuple(boxes), y)


def _columns(
    columns: Sequence[str], lines: Sequence[Line], names: float
) -> tuple[Sequence[str], Sequence[Line], list[float]]:
    """The columns of figures as wide as they need; brackets go below where all is too wide."""
    told = [line for line in lines if not line.head]
    natural = _natural(columns, told)
    if _name(told) + sum(part + GAP for part in natural) > names:
        lines = [
            Line(
                (line.cells[0], *(cell.replace(" (", "\n(") for cell in line.cells[1:])),
                line.code, line.key, line.head, line.strong,
            )
            for line in lines
        ]  # fmt: skip
        told = [line for line in lines if not line.head]
        natural = _natural(columns, told)
    # Names need some room, whatever the columns would like: words in these wrap.
    most = names - max(min(_name(told), 0.42 * names), 0.3 * names)
    if sum(part + GAP for part in natural) <= most or not natural:
        return columns, lines, natural
    least = [
        max((_longest_word(line.cells[at]) for line in told if at < len(line.cells)), default=0.0)
        for at in range(1, len(columns))
    ]
    least = [max(one, _longest_word(head, SIZES.caption))
             for one, head in zip(least, columns[1:], strict=True)]  # fmt: skip
    spare = most - sum(part + GAP for part in least)
    wish = [max(0.0, one - two) for one, two in zip(natural, least, strict=True)]
    share = max(0.0, min(1.0, spare / sum(wish))) if sum(wish) else 0.0
    return columns, lines, [one + share * more for one, more in zip(least, wish, strict=True)]


def _natural(columns: Sequence[str], told: Sequence[Line]) -> list[float]:
    found = []
    for at in range(1, len(columns)):
        cells = (line.cells[at] for line in told if at < len(line.cells))
        wide = [width_of(part, FIGURE_PX) for cell in cells for part in cell.split("\n")]
        found.append(max([width_of(columns[at], SIZES.caption), *wide]) + 1)
    return found


def _name(told: Sequence[Line]) -> float:
    return max((width_of(line.cells[0], FIGURE_PX) for line in told), default=0.0)


def _row(
    words: list[Words],
    cells: Sequence[str],
    name: QRectF,
    wide: Sequence[float],
    *,
    px: int = FIGURE_PX,
    weight: QFont.Weight = REGULAR,
    quiet: bool = False,
) -> float:
    """Add a name and the cells right of it; where the lowest of them ends."""
    ends = [_add(words, cells[0], name, px=px, weight=weight, quiet=quiet)]
    x = name.right()
    for cell, part in zip(cells[1:], wide, strict=False):
        box = QRectF(x + GAP, name.top(), part, 0)
        ends.append(_add(words, cell, box, px=px, weight=weight, quiet=quiet, right=True))
        x += GAP + part
    return max(ends)


def _add(
    words: list[Words],
    text: str,
    box: QRectF,
    *,
    px: int = FIGURE_PX,
    weight: QFont.Weight = REGULAR,
    quiet: bool = False,
    right: bool = False,
) -> float:
    """Add words, as many lines as they need; where they end."""
    if not text:
        return box.top()
    if _longest_word(text, px) > box.width():
        text = hyphened(text)
    metrics = QFontMetricsF(font(px, weight))
    high = metrics.height()
    if "\n" in text or metrics.horizontalAdvance(text) > box.width():
        room = QRectF(0, 0, box.width(), 10_000)
        high = metrics.boundingRect(room, WRAP.value, text).height()
    placed = QRectF(box.left(), box.top(), box.width(), high)
    words.append(Words(text, placed, px, weight, quiet, right))
    return placed.bottom()


def _lower(one: Words, by: float) -> Words:
    return Words(one.text, one.box.translated(0, by), one.px, one.weight, one.quiet, one.right)


def _longest_word(text: str, px: int = FIGURE_PX) -> float:
    """How narrow a box may become in which the text breaks between words."""
    return max((width_of(word, px) for word in text.split(" ")), default=0.0)
