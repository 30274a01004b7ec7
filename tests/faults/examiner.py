"""Examines for ever and says each step before and after it is on disk; the tests kill it.

Paints, undoes, records findings, signs, starts visits and switches between them. Before a step it
says the state that the visit will be in, after it that it is on disk; one line of JSON each, in one
call of the system, so that a kill leaves all that was said.
"""

from __future__ import annotations

import hashlib
import json
import os
import random
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np

from painmap.core.edits import Edit
from painmap.core.exam import Exam, finding_edit, paint_edit
from painmap.core.findings import limb_key
from painmap.core.layers import LayerKey
from painmap.core.visit import SignedVisit
from painmap.storage.faults import ChangedElsewhereError, InUseError
from painmap.storage.store import Store, open_store
from tests.storage.samples import sample_visit

N = 20_000
LAYERS = (LayerKey("pain"), LayerKey("allodynia"), LayerKey("pain", "burning"))


def state_of(exam: Exam) -> str:
    """Return a hash of the map and the findings."""
    whole = hashlib.sha256()
    for layer in sorted(exam.layers):
        values = exam.layer(layer)
        if values.any():
            whole.update(str(layer).encode() + np.trim_zeros(values, "b").tobytes())
    found = sorted([key.subject, key.item, value] for key, value in exam.findings.items())
    whole.update(json.dumps(found).encode())
    return whole.hexdigest()


class Examiner:
    def __init__(self, store: Store, log: Path, seed: int) -> None:
        self.store, self.dice = store, random.Random(seed)
        self.log = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        self.patient = store.search_patients("")[0].patient
        self.exam: Exam | None = None
        self.undo: list[Edit] = []
        self.seq = 0

    def step(self) -> None:
        if self.exam is None:
            self.switch()
        dice = self.dice.random()
        if dice < 0.06:
            self.sign()
        elif dice < 0.16:
            self.switch()
        elif dice < 0.35 and self.undo:
            self.put(self.undo.pop().inverse())
        elif dice < 0.5:
            assert self.exam is not None
            touch = self.dice.choice(["cold", "warm", "normal", None])
            self.put(finding_edit(self.exam, limb_key("l_leg", "touch"), touch, "Touch"), undo=True)
        else:
            self.put(self.stroke(), undo=True)

    def stroke(self) -> Edit | None:
        assert self.exam is not None
        start = self.dice.randrange(N - 900)
        cells = range(start, start + self.dice.randrange(20, 800), self.dice.choice([1, 1, 3]))
        layer = self.dice.choice(LAYERS)
        value = self.dice.randrange(0, 11) if layer.kind == "pain" else 1
        return paint_edit(self.exam, layer, cells, value, "Paint")

    def put(self, edit: Edit | None, *, undo: bool = False) -> None:
        if edit is None or self.exam is None:
            return
        self.exam.apply(edit)
        if undo:
            self.undo.append(edit)
        self.say_state("will", self.exam, self.seq + 1)
        self.seq = self.store.append_edit(self.exam.visit.id, edit)
        self.say_state("did", self.exam, self.seq)

    def sign(self) -> None:
        assert self.exam is not None
        visit_id = self.exam.visit.id
        self.store.sign_visit(visit_id, datetime.now(UTC))
        self.say("signed", visit_id)
        self.exam = None

    def switch(self) -> None:
        """Close the visit, as going back does, and open another draft or a new one."""
        if self.exam is not None:
            self.store.fold(self.exam.visit.id)
        drafts = [one for one in self.store.visits(self.patient.id) if not one.is_signed]
        if len(drafts) < 3:
            new = sample_visit(self.patient, self.store.next_visit_number(self.patient.id))
            new = self.store.add_visit(new)
            self.say("started", new.id)
            drafts.append(new)
        self.exam = self.store.open_exam(self.dice.choice(drafts).id, N)
        self.seq, self.undo = self.store.retry(self.exam.visit.id), []

    def say_state(self, said: str, exam: Exam, seq: int) -> None:
        self.say(said, exam.visit.id, seq=seq, state=state_of(exam))

    def say(self, said: str, visit: str, **more: object) -> None:
        os.write(self.log, (json.dumps({"said": said, "visit": visit, **more}) + "\n").encode())


def examine(path: Path, log: Path, seed: int, seconds: float | None = None) -> None:
    """Examine until killed, or for `seconds`."""
    store = open_store(path)
    examiner = Examiner(store, log, seed)
    ends = None if seconds is None else datetime.now(UTC) + timedelta(seconds=seconds)
    while ends is None or datetime.now(UTC) < ends:
        try:
            examiner.step()
        except InUseError:  # the other window writes; what waits goes with the next step
            continue
        except (ChangedElsewhereError, SignedVisit):  # not signed unseen; the other signed it
            examiner.exam = None
    store.retry_all()
    store.close()
