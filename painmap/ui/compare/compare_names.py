"""How the two visits of a comparison are named, so that they cannot be taken for each other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from painmap.core.carried import carried_layers
from painmap.core.exam import Exam
from painmap.core.layers import LayerKey
from painmap.core.qualities import stimulus_name
from painmap.core.visit import Visit
from painmap.core.visit_days import same_day
from painmap.ui.parts.core_words import shown
from painmap.ui.parts.version_words import version_text
from painmap.ui.parts.wording import clock, day, moment, visit_kind


def _tr(text: str) -> str:
    return QCoreApplication.translate("Compare", text)


def visit_when(visit: Visit, other: Visit) -> str:
    """'3 Aug 2026', with the time where the other visit was on the same day."""
    return moment(visit.began_at) if same_day(visit, other) else day(visit.began_at)


def visit_who(visit: Visit, other: Visit) -> str:
    """'Follow-up · Dr Example', after time and number of the visit where they share a day."""
    parts = [visit_kind(visit.kind), visit.examiner]
    if same_day(visit, other):
        parts = [clock(visit.began_at), _tr("visit {0}").format(visit.number), *parts]
    return " · ".join(part for part in parts if part)


def visit_option(visit: Visit, visits: Sequence[Visit]) -> str:
    """A visit in a list: '3 Aug 2026 · 14:02 · Follow-up', with its number on a shared day, and
    what it amends or is amended by."""
    shared = any(same_day(visit, other) for other in visits if other.id != visit.id)
    number = _tr("Visit {0}").format(visit.number) if shared else ""
    version = version_text(visits, visit, brief=True)
    parts = (moment(visit.began_at), number, visit_kind(visit.kind), version)
    return " · ".join(part for part in parts if part)


def no_layer_text(exam: Exam, layer: LayerKey) -> str:
    """What stands over an empty figure whose visit does not tell of the layer compared."""
    if layer in carried_layers(exam):
        return _tr("Carried, not confirmed")
    if not layer.quality:
        return _tr("Tested with a stimulus")
    return _tr("Not tested: {0}").format(shown(stimulus_name(layer.quality)))
