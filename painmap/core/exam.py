"""The map and the findings of one visit, and the only way to change them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from copy import deepcopy
from types import MappingProxyType

import numpy as np
from numpy.typing import ArrayLike, NDArray

from painmap.core.edits import Edit, FindingEdit, LayerEdit, layer_edit
from painmap.core.findings import FindingKey, Json
from painmap.core.layers import LayerKey
from painmap.core.patient import Patient
from painmap.core.visit import SignedVisit, Visit


def paint_edit(
    exam: Exam, layer: LayerKey, cells: ArrayLike, values: ArrayLike, text: str
) -> Edit | None:
    """Return the edit that gives cells (any order, each once) values: one each or one for all.

    Value 0 erases. None when nothing would change.
    """
    cells = np.asarray(cells, dtype=np.int32)
    part = layer_edit(layer, cells, exam.layer(layer).take(cells), values)
    return None if part is None else Edit((part,), text)


def finding_edit(exam: Exam, key: FindingKey, value: Json, text: str) -> Edit | None:
    """Return the edit that records a value, None for *not assessed*; None without a change."""
    return findings_edit(exam, {key: value}, text)


def findings_edit(exam: Exam, values: Mapping[FindingKey, Json], text: str) -> Edit | None:
    """Return one edit that records many findings at once: *everything else normal*."""
    parts = tuple(
        FindingEdit(key, exam.findings.get(key), deepcopy(value))
        for key, value in values.items()
        if not same_value(exam.findings.get(key), value)
    )
    return Edit(parts, text) if parts else None


def same_value(one: Json, other: Json) -> bool:
    """Tell whether two values are the same; Python holds True and 1 to be equal, a map does not."""
    return type(one) is type(other) and one == other


class Exam:
    """One visit while it is open. Arrays given out are read-only and stay the same objects.

    `changed` holds functions that are called with each edit after it is applied. `parts` is the
    part of the body of each cell (`body_parts`), which an exam whose trials change needs.
    `only_looked_at`: who opened it may not write.
    """

    def __init__(
        self,
        visit: Visit,
        patient: Patient,
        n_cells: int,
        parts: NDArray[np.uint8] | None = None,
    ) -> None:
        self.visit = visit
        self.patient = patient
        self.n_cells = n_cells
        self.parts = parts
        self.only_looked_at = False
        self.changed: list[Callable[[Edit], None]] = []
        self._arrays: dict[LayerKey, NDArray[np.uint8]] = {}
        self._views: dict[LayerKey, NDArray[np.uint8]] = {}
        self._painted: dict[LayerKey, NDArray[np.uint8]] = {}
        self._findings: dict[FindingKey, Json] = {}

    @property
    def is_fixed(self) -> bool:
        """Whether nothing can be changed here: it is signed, or somebody may only look at it."""
        return self.visit.is_signed or self.only_looked_at

    @property
    def layers(self) -> Mapping[LayerKey, NDArray[np.uint8]]:
        """The layers that have been painted, uint8[n_cells] each; some may be blank again.

        Hidden ones, the trials' zones, are not among them; `layer` gives them.
        """
        return MappingProxyType(self._painted)

    @property
    def all_layers(self) -> Mapping[LayerKey, NDArray[np.uint8]]:
        """Every layer, the hidden ones too: for copying an exam, never for showing it."""
        return MappingProxyType(self._views)

    @property
    def findings(self) -> Mapping[FindingKey, Json]:
        """What is recorded; a key that is absent is *not assessed*."""
        return MappingProxyType(self._findings)

    def layer(self, key: LayerKey) -> NDArray[np.uint8]:
        """Return the layer's values, blank when nothing was painted: uint8[n_cells]."""
        if key not in self._arrays:
            self._arrays[key] = np.zeros(self.n_cells, np.uint8)
            self._views[key] = self._arrays[key].view()
            self._views[key].flags.writeable = False
        return self._views[key]

    def apply(self, edit: Edit) -> None:
        """Change the exam: all parts or none.

        Raises SignedVisit for a signed visit, and ValueError, which is a bug, when what the
        edit takes to be there is not there.
        """
        if self.visit.is_signed:
            raise SignedVisit
        done: list[LayerEdit | FindingEdit] = []
        try:
            for part in edit.parts:
                self._apply_part(part)
                done.append(part)
        except ValueError:
            for part in reversed(done):
                self._apply_part(part.inverse())
            raise
        for tell in tuple(self.changed):
            tell(edit)

    def restore_layer(self, key: LayerKey, values: NDArray[np.uint8]) -> None:
        """Take a whole layer from the store: uint8, cells beyond its end are blank.

        Nobody is told, and a signed visit may be read: this fills an exam, it does not change it.
        """
        self.layer(key)
        array = self._arrays[key]
        if values.size > self.n_cells:
            raise ValueError(f"a map of {key} reaches beyond the {self.n_cells} cells")
        array[: values.size] = values
        array[values.size :] = 0
        self._list(key)

    def restore_finding(self, key: FindingKey, value: Json) -> None:
        """Take a finding from the store."""
        self._findings[key] = value

    def _apply_part(self, part: LayerEdit | FindingEdit) -> None:
        if isinstance(part, LayerEdit):
            self._paint(part)
        else:
            self._record(part)

    def _paint(self, part: LayerEdit) -> None:
        if part.cells.end > self.n_cells:
            raise ValueError(f"an edit of {part.layer} reaches beyond the {self.n_cells} cells")
        cells = part.cells.places()
        if not np.array_equal(self.layer(part.layer).take(cells), part.before):
            raise ValueError(f"an edit of {part.layer} does not fit what is painted")
        self._arrays[part.layer][cells] = part.after
        self._list(part.layer)

    def _list(self, key: LayerKey) -> None:
        if not key.is_hidden:
            self._painted[key] = self._views[key]

    def _record(self, part: FindingEdit) -> None:
        if not same_value(self._findings.get(part.key), part.before):
            raise ValueError(f"an edit of {part.key} does not fit what is recorded")
        if part.after is None:
            self._findings.pop(part.key, None)
        else:
            self._findings[part.key] = part.after
