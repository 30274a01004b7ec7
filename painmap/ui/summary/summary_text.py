"""What was found at a visit as sentences, for the tab Summary and for paper."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QCoreApplication

from painmap.atlas.atlas import Atlas
from painmap.core.counts import AreaCount, exam_counter, examined_mark
from painmap.core.exam import Exam
from painmap.core.findings import LIMBS, MOMENTS, FindingKey, Json, limb_of
from painmap.core.layers import LayerKey
from painmap.core.levels import BorderLevel
from painmap.core.qualities import full_name, quality_name
from painmap.core.record.contradictions import remarks
from painmap.core.record.delta import site_deltas
from painmap.core.record.history_lines import group_line
from painmap.core.record.history_questions import HISTORY
from painmap.core.record.limb_items import SITES, item_of
from painmap.core.record.limb_sentences import limb_sentences, visit_sentences
from painmap.core.record.limb_words import MOMENT_WORDS
from painmap.core.record.remarks import RemarkLimits
from painmap.core.trial_summary import TrialLines, stimulus_layers, trial_lines
from painmap.ui.map.layer_words import carried_lines, confirmed_lines, note_lines
from painmap.ui.map.paint_tools import layer_name
from painmap.ui.paper.layer_lines import layer_lines
from painmap.ui.parts.core_words import shown
from painmap.ui.parts.wording import (
    border_text,
    core_text,
    day,
    limb_name,
)
from painmap.ui.patients.visit_digest import borders_of


@dataclass(frozen=True, slots=True)
class Group:
    """A heading and its sentences."""

    title: str
    lines: tuple[str, ...]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Summary", text)


def found_groups(
    exam: Exam,
    atlas: Atlas,
    unit: str,
    threshold_cm: float | None = None,
    limits: RemarkLimits | None = None,
) -> list[Group]:
    """Everything that was found, most important first.

    `threshold_cm` is that of a variable border, `limits` those of remarks.
    """
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
        lines = [shown(line, unit) for line in limb_sentences(exam.findings, limb)]
        groups.append(Group(limb_name(limb), tuple(lines)))
    groups += [
        Group(_tr("Right minus left"), tuple(difference_lines(exam.findings, unit))),
        Group(
            _tr("Measuring and walking"),
            tuple(shown(line, unit) for line in visit_sentences(exam.findings)),
        ),
        Group(_tr("History"), tuple(history_lines(exam.findings, unit))),
        Group(
            _tr("To look at again"), tuple(shown(each.said, unit) for each in remarks(exam, limits))
        ),
    ]
    return [group for group in groups if group.lines]


def _unusual(findings: Mapping[FindingKey, Json], limb: str) -> bool:
    """Whether something other than normal is recorded: such limbs are told first."""
    for key, value in findings.items():
        found = limb_of(key)
        item = item_of(limb, key.item) if found is not None and found[0] == limb else None
        if item is not None and item.normal is not None and value != item.normal:
            return True
    return False


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


def difference_lines(findings: Mapping[FindingKey, Json], unit: str) -> list[str]:
    """The signed differences of temperatures, for arms and legs at each site and moment."""
    names = {"arms": _tr("Arms"), "legs": _tr("Legs")}
    lines = []
    for when in MOMENTS:
        for pair, name in names.items():
            found = [row for row in site_deltas(findings, when) if row.pair == pair]
            if not found:
                continue
            sites = SITES["arm" if pair == "arms" else "leg"]
            # The quick row has one site, which needs no name.
            plain = len(found) == 1 and found[0].site == "dorsum"
            told = [
                shown(row.shown, unit)
                if plain
                else f"{core_text(sites[row.site])} {shown(row.shown, unit)}"
                for row in found
            ]
            head = name if when == "rest" else f"{name}, {core_text(MOMENT_WORDS[when])}"
            lines.append(f"{head}: {', '.join(told)}.")
    return lines


def history_lines(findings: Mapping[FindingKey, Json], unit: str) -> list[str]:
    """What was asked, a line for each group; what nobody confirmed today has its day."""
    lines = []
    for group in HISTORY:
        told = group_line(group, findings)
        if told.shown is None:
            continue
        name, line = core_text(group.name), shown(told.shown, unit)
        if not line.startswith(name):  # 'Pain now 7' is under Pain
            line = f"{name}: {line}"
        if told.carried is not None:
            line += " " + _tr("({0}, not confirmed)").format(day(told.carried))
        lines.append(line)
    return lines


def closed_limbs(exam: Exam, areas: tuple[AreaCount, ...], atlas: Atlas) -> dict[str, str]:
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
