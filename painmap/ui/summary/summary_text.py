"""What was found at a visit as sentences, and what is not assessed, for the tab Summary."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QCoreApplication

from painmap.atlas.atlas import Atlas
from painmap.core.carried import carried_layers
from painmap.core.counts import AreaCount, exam_counter, examined_mark
from painmap.core.exam import Exam
from painmap.core.findings import LIMBS, FindingKey, Json, limb_key
from painmap.core.layers import LayerKey
from painmap.core.levels import BorderLevel
from painmap.core.qualities import full_name, quality_name
from painmap.core.trial_summary import TrialLines, stimulus_layers, trial_lines
from painmap.ui.limbs.limb_items import BASES, ITEMS, LimbItem, item_in_words
from painmap.ui.map.layer_words import carried_lines, confirmed_lines, note_lines
from painmap.ui.map.paint_tools import layer_name
from painmap.ui.paper.layer_lines import layer_lines
from painmap.ui.parts.core_words import shown
from painmap.ui.parts.number_reading import temperature_text
from painmap.ui.parts.wording import (
    border_text,
    core_text,
    limb_name,
    signed_number,
    word,
)
from painmap.ui.patients.visit_digest import borders_of


@dataclass(frozen=True, slots=True)
class Group:
    """A heading and its sentences."""

    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Missing:
    """Something not assessed; `tab` is where it is done."""

    text: str
    tab: str


def _tr(text: str) -> str:
    return QCoreApplication.translate("Summary", text)


def found_groups(
    exam: Exam, atlas: Atlas, unit: str, threshold_cm: float | None = None
) -> list[Group]:
    """Everything that was found, most important first; `threshold_cm`: of a variable border."""
    counter = exam_counter(exam, atlas, atlas.body(exam.visit.body))
    areas = counter.areas(exam.findings)
    groups = [
        Group(_tr("Areas"), tuple(area_lines(exam, areas))),
        Group(_tr("Painted"), tuple(layer_lines(exam, atlas, counter))),
    ]
    borders, trials = borders_of(exam, atlas, counter.scale), trial_lines(exam, atlas, threshold_cm)
    for layer in stimulus_layers(exam, trials):
        lines = border_lines(layer, borders, trials)
        groups[1] = Group(groups[1].title, (*groups[1].lines, *lines))
    told = [*confirmed_lines(exam), *note_lines(exam)]
    groups[1] = Group(groups[1].title, (*groups[1].lines, *told))
    groups.append(Group(_tr("Not confirmed"), tuple(carried_lines(exam))))
    for limb in sorted(LIMBS, key=lambda limb: not _unusual(exam.findings, limb)):
        lines = limb_lines(exam.findings, limb, unit)
        if lines:
            groups.append(Group(limb_name(limb), tuple(lines)))
    lines = difference_lines(exam.findings, unit)
    if lines:
        groups.append(Group(_tr("Right minus left"), tuple(lines)))
    return [group for group in groups if group.lines]


def _unusual(findings: Mapping[FindingKey, Json], limb: str) -> bool:
    """Whether something other than normal is recorded: such limbs are told first."""
    return any(
        value is not None and value != item.normal
        for item in ITEMS
        if item.normal is not None
        for basis in BASES
        for value in (findings.get(limb_key(limb, item.key, basis)),)
    )


def area_lines(exam: Exam, areas: tuple[AreaCount, ...]) -> list[str]:
    """One line for each state, with its areas; the unassessed are told elsewhere."""
    counted = [_marked(row) for row in areas if row.counts]
    lines = []
    if counted:
        text = _tr("{0} of {1} areas affected: {2}.")
        lines.append(text.format(len(counted), len(areas), ", ".join(counted)))
    for state, text in (
        ("other", _tr("Other finding, not counted: {0}.")),
        ("touched", _tr("Touched, not counted: {0}.")),
        ("free", _tr("Examined, free: {0}.")),
        ("not_examined", _tr("Not examined: {0}.")),
    ):
        names = [_with_detail(exam, row) for row in areas if row.state == state]
        if names:
            lines.append(text.format(", ".join(names)))
    return lines


def _with_detail(exam: Exam, row: AreaCount) -> str:
    """The area, which other layers are painted on it, and why it was not examined."""
    _state, reason = examined_mark(exam.findings, exam.visit.scheme, row.area.key)
    kinds = [*map(layer_name, row.other_layers)] if row.state == "other" else []
    parts = [*kinds, *([core_text(reason)] if reason else [])]
    return f"{_marked(row)} ({', '.join(parts)})" if parts else _marked(row)


def _marked(row: AreaCount) -> str:
    name = core_text(row.area.name)
    return _tr("{0} (set by hand)").format(name) if row.by_hand else name


def border_lines(
    layer: LayerKey, borders: Mapping[LayerKey, BorderLevel], trials: TrialLines
) -> list[str]:
    """The level of a stimulus's border, and what its trials say together."""
    stimulus, lines = quality_name(layer), []
    if layer in borders:
        text, level = _tr("Border of the allodynia: {0}."), border_text(borders[layer])
        lines.append(text.format(level))
        if stimulus is not None:
            text = _tr("Border of the allodynia, {1}: {0}.")
            lines = [text.format(level, shown(stimulus))]
    if stimulus is not None:
        text, name = _tr("{0}: {1}."), shown(full_name(layer))
        lines += [text.format(name, shown(one).rstrip(".")) for one in trials.get(layer, ())]
    return lines


def limb_lines(findings: Mapping[FindingKey, Json], limb: str, unit: str) -> list[str]:
    """One sentence for what is seen now, one for what is reported."""
    lines = []
    for basis, head in zip(BASES, (_tr("Seen now"), _tr("Reported")), strict=True):
        parts, normal = [], []
        for item in ITEMS:
            value = findings.get(limb_key(limb, item.key, basis))
            if item.normal is not None and value == item.normal:
                normal.append(item_in_words(item))
            elif value is not None:
                parts.append(f"{item_in_words(item)} {value_text(item, value, unit)}")
        if normal:
            # "Swelling none" reads as "swelling normal": the word chosen stays in the sheet.
            parts.append(_tr("{0} normal").format(", ".join(normal)))
        if parts:
            lines.append(f"{head}: {'; '.join(parts)}.")
    return lines


def value_text(item: LimbItem, value: Json, unit: str) -> str:
    """A recorded value in words."""
    if isinstance(value, list):
        return ", ".join(word(str(part)) for part in value)
    if item.sort == "temperature" and isinstance(value, (int, float)):
        return f"{temperature_text(float(value), unit)} °{unit}"
    return f"“{value}”" if item.sort == "note" else word(str(value))


def difference_lines(findings: Mapping[FindingKey, Json], unit: str) -> list[str]:
    """The signed difference of temperatures, for arms and legs."""
    lines = []
    for pair, name in ((("r_arm", "l_arm"), _tr("Arms")), (("r_leg", "l_leg"), _tr("Legs"))):
        right, left = (findings.get(limb_key(limb, "temperature_c", "seen")) for limb in pair)
        if isinstance(right, (int, float)) and isinstance(left, (int, float)):
            delta = (right - left) * (1.8 if unit == "F" else 1.0)
            lines.append(f"{name}: {signed_number(delta)} °{unit}.")
    return lines


def missing(exam: Exam, areas: tuple[AreaCount, ...], atlas: Atlas) -> list[Missing]:
    """What is not assessed, each with the tab where it is done."""
    found, closed = [], _not_examined(exam, areas, atlas)
    rest = [core_text(row.area.name) for row in areas if row.state == "none"]
    if rest:
        names = _tr("all areas") if len(rest) == len(areas) else ", ".join(rest)
        found.append(Missing(_tr("Map: {0}").format(names), "map"))
    waiting = [layer_name(layer) for layer in carried_layers(exam)]
    if waiting:
        text = _tr("Carried, not confirmed: {0}")
        found.append(Missing(text.format(", ".join(waiting)), "map"))
    for limb in LIMBS:
        gaps = [
            item_in_words(item)
            for item in ITEMS
            if item.sort != "note"
            and all(exam.findings.get(limb_key(limb, item.key, basis)) is None for basis in BASES)
        ]
        if gaps:
            full = len(gaps) == sum(item.sort != "note" for item in ITEMS)
            words = _tr("nothing assessed") if full else ", ".join(gaps)
            if full and limb in closed:
                words = closed[limb]
            found.append(Missing(f"{limb_name(limb)}: {words}", "limbs"))
    if exam.visit.height_cm is None or exam.visit.weight_kg is None:
        both = exam.visit.height_cm is None and exam.visit.weight_kg is None
        one = _tr("Height") if exam.visit.height_cm is None else _tr("Weight")
        text = _tr("Height and weight") if both else one
        told = _tr("{0}: the scale is less exact")
        if exam.visit.height_cm is None:
            told = _tr("{0}: only % of skin, no cm²")
        found.append(Missing(told.format(text), "summary"))
    return found


def _not_examined(exam: Exam, areas: tuple[AreaCount, ...], atlas: Atlas) -> dict[str, str]:
    """The limbs of which every area is marked as not examined, with the reasons in words."""
    of_cell = atlas.area_of_cell(exam.visit.scheme)
    n = np.bincount(of_cell * np.int64(len(LIMBS) + 1) + atlas.limb)
    n = np.pad(n, (0, -n.size % (len(LIMBS) + 1))).reshape(-1, len(LIMBS) + 1)
    of_area = n.argmax(axis=1)
    found = {}
    for place, limb in enumerate(LIMBS, start=1):
        rows = [row for row in areas if of_area[row.area.index] == place]
        if rows and all(row.state == "not_examined" for row in rows):
            reasons = dict.fromkeys(core_text(row.reason) for row in rows if row.reason)
            text = _tr("not examined ({0})") if reasons else _tr("not examined")
            found[limb] = text.format(", ".join(reasons))
    return found
