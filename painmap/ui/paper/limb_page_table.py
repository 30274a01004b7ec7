"""Findings on the limbs for paper: a small table for the legs and one for the arms.

What was normal everywhere is said in one line. A dash is *not assessed*, and never left out: an
item that was assessed nowhere in a table has dashes, in a line it is named.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from painmap.core.content import finding_text
from painmap.core.findings import Basis, FindingKey, Json, limb_key
from painmap.core.limb_changes import LIMB_ITEMS, PAIRS, right_minus_left
from painmap.core.record.limb_sentences import limb_sentences, visit_sentences
from painmap.core.text import Celsius, text
from painmap.ui.paper.page_parts import tr
from painmap.ui.paper.page_table import PageTable
from painmap.ui.parts.core_words import shown
from painmap.ui.parts.wording import EMPTY, limb_name, small_first

Findings = Mapping[FindingKey, Json]

_ROWS = tuple(item for item in LIMB_ITEMS if item != "note")
_BASES: tuple[Basis, ...] = ("seen", "reported")
_UNREMARKABLE: tuple[Json, ...] = ("normal", "none", ["normal"])


def not_assessed() -> str:
    """What a dash means."""
    return tr("{0} not assessed").format(EMPTY)


def limb_tables(visits: Sequence[Findings], unit: str, *, first: str = "") -> list[PageTable]:
    """Tables of one visit or of two, earlier first; the pair with the limb `first` leads."""
    pairs = sorted(PAIRS, key=lambda pair: first not in pair)
    if not first:
        pairs = sorted(PAIRS, key=lambda pair: -_remarkable(visits, pair[1:]))
    tables = [_pair_table(visits, pair, limbs, unit) for pair, *limbs in pairs]
    # Two visits are compared on one page, which tells the quick rows; a visit's own page has all.
    whole = _visit_rows(visits[0], unit) if len(visits) == 1 else []
    return [*tables, PageTable(tr("Measuring, gait, flexible joints"), (), whole)][
        : 2 + bool(whole)
    ]


def _visit_rows(visit: Findings, unit: str) -> list[tuple[str, ...]]:
    """What holds for a whole visit, where it was recorded."""
    return [(shown(line, unit),) for line in visit_sentences(visit)]


def _remarkable(visits: Sequence[Findings], limbs: Sequence[str]) -> int:
    values = [
        visit.get(limb_key(limb, item, basis))
        for visit in visits
        for limb in limbs
        for item in LIMB_ITEMS
        for basis in _BASES
    ]
    return sum(value is not None and value not in _UNREMARKABLE for value in values)


def _pair_table(
    visits: Sequence[Findings], pair: str, limbs: Sequence[str], unit: str
) -> PageTable:
    names = {"arms": tr("Arms"), "legs": tr("Legs")}
    values = {
        item: [visit.get(limb_key(limb, item)) for limb in limbs for visit in visits]
        for item in _ROWS
    }
    told = _told_rows(visits, limbs, unit)
    line = _plain_line(values, then_and_now=len(visits) > 1)
    if line and not told:
        return PageTable(names[pair], (), [(line,)])
    rows: list[tuple[str, ...]] = [
        (_item(item), *(shown(finding_text(item, value), unit) for value in found))
        for item, found in values.items()
    ]
    rows += _difference_row(visits, limbs, unit)
    rows += told
    if len(visits) == 1:
        columns: tuple[str, ...] = ("", tr("Right"), tr("Left"))
        shares: tuple[float, ...] = (0, 0.5, 0.5)
    else:
        columns = ("", tr("Right then"), tr("Right now"), tr("Left then"), tr("Left now"))
        shares = (0, 0.25, 0.25, 0.25, 0.25)
    return PageTable(names[pair], columns, rows, shares, dash=not_assessed())


def _plain_line(values: Mapping[str, list[Json]], *, then_and_now: bool) -> str:
    """One line for a pair with nothing to tell, '' for one with something."""
    missing = [item for item, found in values.items() if all(value is None for value in found)]
    plain = [
        item for item, found in values.items() if all(value in _UNREMARKABLE for value in found)
    ]
    if len(missing) == len(values):
        return tr("Not assessed at either visit.") if then_and_now else tr("Not assessed.")
    if len(missing) + len(plain) < len(values):
        return ""
    items = ", ".join(_in_words(item) for item in plain)
    both = tr("Right and left, then and now: {0} normal or none.")
    line = (both if then_and_now else tr("Right and left: {0} normal or none.")).format(items)
    if missing:
        gaps = ", ".join(_in_words(item) for item in missing)
        line += " " + tr("Not assessed: {0}.").format(gaps)
    return line


def _difference_row(
    visits: Sequence[Findings], limbs: Sequence[str], unit: str
) -> list[tuple[str, ...]]:
    """The difference of measured temperatures, when one of the visits has both sides."""
    found = [right_minus_left(visit, *limbs) for visit in visits]
    if all(value is None for value in found):
        return []
    words = [
        EMPTY
        if value is None
        else shown(text("{value}", value=Celsius(value, difference=True)), unit)
        for value in found
    ]
    if len(words) == 1:
        return [(tr("Temperature, right − left: {0}").format(words[0]),)]
    line = tr("Temperature, right − left: {0} then, {1} now")
    return [(line.format(*words),)]


def _told_rows(
    visits: Sequence[Findings], limbs: Sequence[str], unit: str
) -> list[tuple[str, ...]]:
    """What was reported, and notes: a line each, with the limb and the visit.

    What is the same at two visits is told once.
    """
    rows: list[tuple[str, ...]] = []
    for limb in limbs:
        for told in (_reported, _note):
            lines = [told(visit, limb, unit) for visit in visits]
            if len(lines) == 2 and lines[0] == lines[1]:
                lines, when = lines[:1], [tr("then and now")]
            else:
                when = [tr("then"), tr("now")] if len(lines) > 1 else [""]
            for (line, words), at in zip(lines, when, strict=True):
                head = ", ".join(part for part in (limb_name(limb), at) if part)
                if words:
                    rows.append((line.format(head, words),))
        if len(visits) == 1:
            rows += _rows_behind(visits[0], limb, unit)
    return rows


def _reported(visit: Findings, limb: str, unit: str) -> tuple[str, str]:
    parts = [
        f"{_in_words(item)} {shown(finding_text(item, value), unit)}"
        for item in LIMB_ITEMS
        if (value := visit.get(limb_key(limb, item, "reported"))) is not None
    ]
    return tr("{0}, reported: {1}"), "; ".join(parts)


def _note(visit: Findings, limb: str, _unit: str) -> tuple[str, str]:
    note = visit.get(limb_key(limb, "note"))
    return tr("{0}, note: {1}"), note.strip() if isinstance(note, str) else ""


def _rows_behind(visit: Findings, limb: str, unit: str) -> list[tuple[str, ...]]:
    """What is behind the quick rows, and other moments: only what was recorded."""
    said = [shown(line, unit) for line in limb_sentences(_behind(visit, limb), limb)]
    return [(f"{limb_name(limb)}, {small_first(line)}",) for line in said]


def _behind(visit: Findings, limb: str) -> Findings:
    """The findings without those of the quick rows at rest, which the table tells above."""
    quick = {limb_key(limb, item, basis) for item in LIMB_ITEMS for basis in _BASES}
    if limb_key(limb, "temperature_c") in visit:
        quick.add(limb_key(limb, "temperature:dorsum"))
    return {key: value for key, value in visit.items() if key not in quick}


def _item(item: str) -> str:
    return {
        "touch": tr("Touch"), "temperature_c": tr("Temperature"), "colour": tr("Colour"),
        "swelling": tr("Swelling"), "sweating": tr("Sweating"), "note": tr("Note"),
    }[item]  # fmt: skip


def _in_words(item: str) -> str:
    """The name of an item within a sentence, which other languages write otherwise."""
    return {
        "touch": tr("touch"), "temperature_c": tr("temperature"), "colour": tr("colour"),
        "swelling": tr("swelling"), "sweating": tr("sweating"), "note": tr("note"),
    }[item]  # fmt: skip
