"""A locked layer is finished work: no tool changes it until it is unlocked. Undo still does."""

from __future__ import annotations

from painmap.core.edits import Edit
from painmap.core.exam import Exam, finding_edit
from painmap.core.findings import layer_key
from painmap.core.layers import LayerKey


def is_locked(exam: Exam, layer: LayerKey) -> bool:
    """Tell whether a layer is locked."""
    return exam.findings.get(layer_key(layer, "locked")) is True


def lock_edit(exam: Exam, layer: LayerKey, *, locked: bool) -> Edit | None:
    """Return the edit that locks or unlocks a layer; None when it is so already."""
    text = "Lock a layer" if locked else "Unlock a layer"
    return finding_edit(exam, layer_key(layer, "locked"), True if locked else None, text)
