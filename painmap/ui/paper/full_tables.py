"""The tables of the full comparison: overlap, distances, the sheets of the limbs, scores."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from painmap.core.comparing.tables import (
    all_distances_table,
    delta_table,
    distance_table,
    entered_table,
    overlap_table,
    score_table,
    shift_table,
)
from painmap.core.comparison import Comparison
from painmap.core.content import area_table, finding_text
from painmap.core.limb_changes import PAIRS, LimbChange
from painmap.core.record.limb_items import item_of
from painmap.core.record.limb_sentences import visit_sentences
from painmap.core.record.limb_words import MOMENT_WORDS
from painmap.core.tables import Table
from painmap.core.text import text
from painmap.ui.paper.blocks import Tables
from painmap.ui.paper.comparison_page import ComparisonPage, page_table
from painmap.ui.paper.limb_page_table import not_assessed
from painmap.ui.paper.page_parts import tr
from painmap.ui.paper.page_table import PageTable
from painmap.ui.parts.core_words import shown
from painmap.ui.parts.wording import EMPTY, core_text, limb_name, small_first

_NARROW = 3
"""A table of more columns of figures takes the width of the page."""


def full_tables(page: ComparisonPage) -> list[Tables]:
    """Every table of two visits, in blocks."""
    comparison, pair, found = page.comparison, page.pair, page.distances
    assert pair is not None
    assert found is not None
    unit = page.unit
    gap = tr("{0} none in common").format(EMPTY)
    blocks: list[Tables] = [
        _block(tr("Areas"), [_table(area_table(comparison), unit, words=(4,), blank=4)]),
        *_beside(
            tr("Overlap and distances"),
            _table(overlap_table(comparison), unit, dash=gap),
            _table(distance_table(comparison, found), unit),
        ),
        _block(
            "",
            [_table(all_distances_table(comparison, found), unit, dash=gap),
             _entered(comparison, _table(entered_table(comparison), unit, words=(1, 2)))],
        ),
        _block("", [_table(shift_table(comparison, pair), unit)]),
        *_limb_blocks(page),
        _block(
            tr("Scores"),
            [_table(score_table(pair, page.evaluations), unit, words=(1, 2, 3), blank=3,
                    dash=not_assessed())],
        ),
    ]  # fmt: skip
    return [block for block in blocks if block.tables]


def _entered(comparison: Comparison, table: PageTable) -> PageTable:
    """*none* where both visits can be compared; a dash where nobody can tell."""
    rows = []
    for row, layer in zip(table.rows, comparison.layers, strict=True):
        known = layer.total.then + layer.total.now > 0
        rows.append(tuple(tr("none") if cell == EMPTY and known else cell for cell in row))
    return replace(table, rows=rows, dash=tr("{0} not comparable").format(EMPTY))


def _beside(title: str, one: PageTable, other: PageTable) -> list[Tables]:
    """Two tables beside each other, below each other where the second has many columns."""
    if len(other.columns) > _NARROW:
        return [_block(title, [one]), _block("", [other])]
    return [_block(title, [one, other])]


def _block(title: str, tables: Iterable[PageTable]) -> Tables:
    kept = tuple(table for table in tables if table.rows or table.note)
    return Tables(kept, title if kept else "")


def _table(
    table: Table, unit: str, words: tuple[int, ...] = (), *, blank: int | None = None,
    dash: str = "",
) -> PageTable:  # fmt: skip
    """A table of the core; all columns but the first are figures, those of `words` are not.

    `dash` says what a dash means; in the column `blank` there is none.
    """
    made = page_table(table, unit, (), blank=blank)
    count = len(table.columns)
    figures = frozenset(range(1, count)) - frozenset(words)
    shares = (1.0, *(0.0 if at in figures else 0.6 for at in range(1, count)))
    # Nothing was measured: only the note is left, below the title.
    rows = made.rows or [(made.note,)] if made.note else made.rows
    note = made.note if made.rows else ""
    return PageTable(
        made.title,
        made.columns if made.rows else (),
        rows,
        shares,
        figures,
        note,
        dash,
    )


def _limb_blocks(page: ComparisonPage) -> list[Tables]:
    """The sheets of arms and legs then and now: a row for each item, a column for each side."""
    found: list[Tables] = []
    pairs = sorted(PAIRS, key=lambda one: -_count(page, one[1:]))
    for place, (name, right, left) in enumerate(pairs):
        rows = list(_limb_rows(page, right, left))
        title = {"arms": tr("Arms then and now"), "legs": tr("Legs then and now")}[name]
        if not rows:
            table = PageTable(title, (), [(tr("Not assessed at either visit."),)])
        else:
            columns = ("", tr("Right then"), tr("Right now"), tr("Left then"), tr("Left now"))
            table = PageTable(title, columns, rows, (0.34, 0.25, 0.25, 0.25, 0.25),
                              dash=not_assessed())  # fmt: skip
        found.append(Tables((table,), tr("Limbs then and now") if not place else ""))
    assert page.pair is not None
    deltas = _table(delta_table(page.pair), page.unit, dash=not_assessed())
    found.append(_block("", [deltas, *_around(page)]))
    return found


def _around(page: ComparisonPage) -> list[PageTable]:
    """How it was measured, gait and joints, at each visit."""
    rows = [
        (f"{when}: {shown(line, page.unit)}",)
        for when, exam in ((tr("Then"), page.earlier), (tr("Now"), page.later))
        for line in visit_sentences(exam.findings)
    ]
    return [PageTable(tr("Measuring, gait, flexible joints"), (), rows)] if rows else []


def _count(page: ComparisonPage, limbs: Iterable[str]) -> int:
    return sum(row.limb in limbs for row in page.comparison.limbs)


def _limb_rows(page: ComparisonPage, right: str, left: str) -> Iterable[tuple[str, ...]]:
    """Each item that either limb has at either visit, in the order of the sheet."""
    by_item: dict[tuple[str, str, str], dict[str, LimbChange]] = {}
    for row in page.comparison.limbs:
        if row.limb in (right, left):
            by_item.setdefault((row.item, row.basis, row.moment), {})[row.limb] = row
    notes: list[tuple[str, ...]] = []
    for (item, basis, moment), sides in by_item.items():
        if item == "note":
            notes += _note_rows(sides)
            continue
        cells = [
            EMPTY if side not in sides else shown(finding_text(item, value, side), page.unit)
            for side in (right, left)
            for value in (
                (sides[side].then, sides[side].now) if side in sides else (None, None)
            )
        ]  # fmt: skip
        yield (_item_name(right, item, basis, moment), *cells)
    yield from notes


def _note_rows(sides: Mapping[str, LimbChange]) -> Iterable[tuple[str, ...]]:
    """A limb's notes in full, across the table."""
    for limb, row in sides.items():
        for when, value in ((tr("then"), row.then), (tr("now"), row.now)):
            if isinstance(value, str) and value.strip():
                head = f"{limb_name(limb)}, {when}"
                yield (tr("{0}, note: {1}").format(head, value.strip()),)


def _item_name(limb: str, item: str, basis: str, moment: str) -> str:
    row = item_of(limb, item)
    name = {"temperature_c": tr("Temperature"), "touch": tr("Temperature by touch")}.get(item)
    name = name or (item if row is None else core_text(row.name))
    if item.startswith("temperature:"):
        name = tr("Temperature, {0}").format(small_first(name))
    if moment != "rest":
        name = tr("{0}, {1}").format(name, shown(text(MOMENT_WORDS[moment])))  # type: ignore[index]
    return tr("{0} (reported)").format(name) if basis == "reported" else name
