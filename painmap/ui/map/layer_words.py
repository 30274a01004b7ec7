"""What is said of layers beside their size: what waits to be confirmed, notes, who drew."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from painmap.core.carried import Origin, carried_layers, confirmed_layers
from painmap.core.exam import Exam
from painmap.core.findings import layer_key
from painmap.core.layers import LayerKey
from painmap.core.zone_notes import notes_of
from painmap.ui.map.paint_tools import layer_name
from painmap.ui.parts.wording import day


def _tr(text: str) -> str:
    return QCoreApplication.translate("LayerWords", text)


def carried_lines(exam: Exam) -> list[str]:
    """A sentence for each day from which layers were carried and nobody confirmed them."""
    text = _tr("Carried from {0}, not confirmed and not counted: {1}.")
    return _by_day(carried_layers(exam), text)


def confirmed_lines(exam: Exam) -> list[str]:
    """A sentence for each day as on which layers were found the same."""
    return _by_day(confirmed_layers(exam), _tr("Confirmed to be as on {0}: {1}."))


def note_lines(exam: Exam) -> list[str]:
    """The notes on layers and on zones; of layers that are shown to nobody none."""
    lines = []
    for layer in sorted(exam.layers):
        name = layer_name(layer)
        note = exam.findings.get(layer_key(layer, "note"))
        if isinstance(note, str):
            lines.append(_tr("Note on {0}: {1}").format(name, note))
        of_zone = _tr("Note on a zone of {0}: {1}")
        lines += [of_zone.format(name, note) for note in notes_of(exam, layer).values()]
    return lines


def _by_day(layers: Mapping[LayerKey, Origin], text: str) -> list[str]:
    days: dict[str, list[str]] = {}
    for layer, origin in layers.items():
        days.setdefault(day(origin.at), []).append(layer_name(layer))
    return [text.format(when, ", ".join(names)) for when, names in days.items()]
