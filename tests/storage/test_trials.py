"""Trials come back from a file, with their zones, and leave no layer to list."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from painmap.core.layers import LayerKey
from painmap.core.lines import Line
from painmap.core.ring import Ring
from painmap.core.trial_edits import delete_trial, record_trial
from painmap.core.trials import next_trial, trials_of
from painmap.core.visit import Visit
from painmap.storage.store import Store

N = 5_000
COTTON = LayerKey("allodynia", "cotton_wisp")


@pytest.mark.parametrize("folded", [False, True])
def test_trials_come_back(store: Store, draft: Visit, folded: bool) -> None:
    exam = store.load_exam(draft.id, N)
    borders = (Ring(4, (1.5, 1.4, 1.3, 1.4)), Line(((5, 6, 7), (90, 91)), True, 40), None)
    for k, border in enumerate(borders):
        trial = replace(next_trial(trials_of(exam.findings), examiner="E"), border=border)
        edit = record_trial(exam, trial, np.arange(10 * k, 50, dtype=np.int32))
        assert edit is not None
        exam.apply(edit)
        store.append_edit(draft.id, edit)
    edit = delete_trial(exam, trials_of(exam.findings)[0])
    assert edit is not None
    exam.apply(edit)
    store.append_edit(draft.id, edit)
    if folded:
        store.fold(draft.id)
    again = store.load_exam(draft.id, N)
    known = trials_of(again.findings, N)
    assert known == trials_of(exam.findings)
    assert [trial.number for trial in known] == [2, 3]
    assert list(again.layers) == [COTTON]
    for layer in (COTTON, known[0].zone_layer):
        assert np.flatnonzero(again.layer(layer)).tolist() == list(range(10, 50))
