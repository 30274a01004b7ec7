"""What is painted at a visit in sentences: how much of a layer, of which kinds, drawn by whom."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QCoreApplication

from painmap.atlas.atlas import Atlas
from painmap.core.counts import Counter
from painmap.core.exam import Exam
from painmap.core.findings import layer_key
from painmap.core.layers import LAYER_KINDS, NOT_RATED, LayerKey
from painmap.core.text import cm2, percent
from painmap.ui.map.paint_tools import layer_name
from painmap.ui.parts.wording import author_text, core_text, number


@dataclass(frozen=True, slots=True)
class ValueSize:
    """How much of a layer has one kind or intensity, in the patient's cm²; its `code`."""

    code: int
    cm2: float
    percent_of_skin: float


def _tr(text: str) -> str:
    return QCoreApplication.translate("LayerLines", text)


def layer_lines(exam: Exam, atlas: Atlas, counter: Counter) -> list[str]:
    """Size, kinds or intensities and author of each painted layer; without a height no cm²."""
    sized = counter.scale.method != "none"
    lines = []
    for total in counter.totals():
        if total.cm2 <= 0:
            continue
        text = _tr("{0} {1} cm², {2} % of skin") if sized else _tr("{0} {2} % of skin")
        text = text.format(
            layer_name(total.layer),
            cm2(total.cm2).render(number),
            percent(total.percent_of_skin).render(number),
        )
        kinds = values_text(total.layer, sizes_of(exam, atlas, counter, total.layer), sized=sized)
        if kinds:
            text += f" ({kinds})"
        drawn = exam.findings.get(layer_key(total.layer, "drawn_by"))
        if isinstance(drawn, str):
            text += ", " + _tr("drawn by: {0}").format(author_text(drawn))
        if exam.findings.get(layer_key(total.layer, "own_hand")) is True:
            text += " " + _tr("(with the device in hand)")
        lines.append(text + ".")
    return lines


def sizes_of(exam: Exam, atlas: Atlas, counter: Counter, layer: LayerKey) -> list[ValueSize]:
    """How much of a layer each of its values covers, in the order of their codes."""
    body = atlas.body(exam.visit.body)
    sums = np.bincount(exam.layer(layer), weights=body.area_cm2)
    return [
        ValueSize(
            int(code), float(sums[code]) * counter.scale.factor, 100 * float(sums[code]) /
            body.total_cm2,
        )
        for code in np.flatnonzero(sums)
        if code
    ]  # fmt: skip


def values_text(layer: LayerKey, sizes: list[ValueSize], *, sized: bool) -> str:
    """'pale', or 'intensity 3: 74 cm², 7: 190 cm²'; '' for a layer that has but one kind."""
    kind = LAYER_KINDS[layer.kind]
    plain = len(kind.values) == 1 or (layer.kind == "tender" and [s.code for s in sizes] == [1])
    if plain or not sizes:
        return ""
    words = [core_text(kind.value(size.code).name) for size in sizes]
    if len(sizes) > 1:
        words = [f"{word}: {_size(one, sized=sized)}" for word, one in zip(words, sizes,
                 strict=True)]  # fmt: skip
    text = ", ".join(words)
    rated = layer.kind == "pain" and sizes[0].code != NOT_RATED
    return _tr("intensity {0}").format(text) if rated else text


def _size(size: ValueSize, *, sized: bool) -> str:
    if sized:
        return _tr("{0} cm²").format(cm2(size.cm2).render(number))
    return _tr("{0} %").format(percent(size.percent_of_skin).render(number))
