"""A day's work on a disk that fails at one of its writes; run by `test_failing_disk`, preloaded.

Each step is acknowledged or refused in plain words; afterwards, on a disk that works again, all
that was acknowledged is there and the file is whole. Says one line of JSON for each write.
"""

from __future__ import annotations

import ctypes
import errno
import json
import os
import shutil
import sys
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import numpy as np

from painmap.core.exam import Exam, finding_edit, paint_edit
from painmap.core.findings import limb_key
from painmap.core.layers import LayerKey
from painmap.errors import KnownError
from painmap.storage.backups import backups_of, make_backup, verify_backup
from painmap.storage.checking import faults_of
from painmap.storage.database import engine_for
from painmap.storage.restoring import restore
from painmap.storage.store import Store, create_store, open_store
from painmap.storage.vault.keys_file import read_keys
from painmap.storage.vault.slots import Cost
from painmap.storage.vault.unlocking import Access, change_passphrase, new_keys, unlock
from tests.storage.samples import sample_patient, sample_visit

N, NOON = 3_000, datetime(2026, 3, 1, 12, tzinfo=UTC)
ANNA, WORDS, NEW_WORDS, CHEAP = "a" * 32, "four plain words here", "another phrase", Cost(1, 64, 1)
ACCESS = Access(bytes(range(20)), bytes(range(16)), ANNA, "passphrase")
PAIN, TOUCH = LayerKey("pain"), limb_key("l_leg", "touch")
PATIENT, OTHER = sample_patient(), sample_patient("Berg", "Ida")
VISIT = sample_visit(PATIENT)
disk = ctypes.CDLL(None)


class Work:
    """The steps, in order; `done` holds the names of those that were acknowledged."""

    def __init__(self, path: Path) -> None:
        self.path, self.done, self.refused = path, set[str](), list[str]()
        self.store: Store | None = None
        self.exam: Exam | None = None

    def run(self) -> None:
        steps: dict[str, Callable[[], object]] = {
            "open": self.open,
            "patient": lambda: self.opened.add_patient(OTHER),
            **{f"stroke {number}": self.stroke(number) for number in range(4)},
            "finding": self.record,
            "fold": lambda: self.opened.fold(VISIT.id),
            "setting": lambda: self.opened.set_setting("clinic", "new"),
            "backup": lambda: make_backup(self.path, ACCESS, "by hand", now=NOON),
            "passphrase": self.change,
            "sign": lambda: self.opened.sign_visit(VISIT.id, NOON),
            "amend": lambda: self.opened.amend_visit(VISIT.id, by="Dr B", reason="why"),
            "note": lambda: self.opened.note("print", "visit", VISIT.id),
            "close": self.close,
            "restore": self.restore,
        }
        for name, step in steps.items():
            if self.store is None and name != "open":
                return
            try:
                step()
            except KnownError as error:
                self.refused.append(f"{name}: {error.text}")
            else:
                self.done.add(name)

    @property
    def opened(self) -> Store:
        assert self.store is not None
        return self.store

    def open(self) -> None:
        self.store = open_store(self.path, ACCESS)
        self.exam = self.store.open_exam(VISIT.id, N)

    def stroke(self, number: int) -> Callable[[], object]:
        def paint() -> None:
            assert self.exam is not None
            cells = range(number * 500, number * 500 + 400)
            edit = paint_edit(self.exam, PAIN, cells, number + 1, "Paint")
            assert edit is not None
            self.exam.apply(edit)
            self.opened.append_edit(VISIT.id, edit)

        return paint

    def record(self) -> None:
        assert self.exam is not None
        edit = finding_edit(self.exam, TOUCH, "cold", "Touch")
        assert edit is not None
        self.exam.apply(edit)
        self.opened.append_edit(VISIT.id, edit)

    def close(self) -> None:
        self.opened.close()

    def change(self) -> None:
        change_passphrase(self.path, ACCESS, ANNA, "Anna", NEW_WORDS, CHEAP)

    def restore(self) -> None:
        backups = [one for one in backups_of(self.path) if one.why == "by hand"]
        if backups:
            restore(backups[0].path, self.path, ACCESS, NOON)
        else:
            self.refused.append("nothing to restore")


def check(work: Work) -> None:
    """Hold what is on disk against what was acknowledged."""
    if work.store is not None:
        with suppress(KnownError):
            work.store.close()
    path, done = work.path, work.done
    restored = "restore" in done and "backup" in done
    keys = read_keys(path)
    # A disk that fails between the two renames of restoring may leave the keys of the backup.
    changed = "passphrase" in done and not any("restore:" in said for said in work.refused)
    changed = changed and not restored
    ways = [NEW_WORDS] if changed else [WORDS, NEW_WORDS]
    assert any(_opens(path, words) for words in ways), "nobody gets in"
    store = open_store(path, ACCESS)
    try:
        exam = store.load_exam(VISIT.id, N)
        edits = [f"stroke {number}" for number in range(4)]
        wanted = [name for name in edits if name in done]
        layer = exam.layer(PAIN)
        for number, name in enumerate(edits):
            part = layer[number * 500 : number * 500 + 400]
            # Painted whole or not at all; what was acknowledged is there, also in the backup.
            assert np.all(part == number + 1) or not part.any(), name
            assert name not in wanted or part.any(), name
        assert "finding" not in done or exam.findings.get(TOUCH) == "cold"
        assert "patient" not in done or len(store.search_patients("")) == 2
        assert "setting" not in done or store.setting("clinic") == "new"
        if not restored:
            assert "sign" not in done or store.visit(VISIT.id).is_signed
            assert "amend" not in done or len(store.visits(PATIENT.id)) == 2
    finally:
        store.close()
    engine = engine_for(path, ACCESS)
    with engine.connect() as connection:
        assert list(faults_of(connection, keys.audit_head)) == []
    engine.dispose()
    for backup in backups_of(path):
        verify_backup(backup.path, ACCESS)


def _opens(path: Path, words: str) -> bool:
    try:
        return unlock(path, ANNA, words, NOON).secret == ACCESS.secret
    except KnownError:
        return False


def main(folder: Path, first: int, step: int, error: str, once: str, half: str) -> None:
    pristine, used = folder / "pristine", folder / "used"
    path = pristine / "clinic.painmap"
    keys = new_keys(ACCESS, "Anna", WORDS, file_id="f" * 32, cost=CHEAP)
    with closing(create_store(path, ACCESS, keys, clinic="old")) as store:
        store.add_patient(PATIENT)
        store.add_visit(VISIT)
    at = first
    while True:
        shutil.rmtree(used, ignore_errors=True)
        shutil.copytree(pristine, used)
        work = Work(used / "clinic.painmap")
        below = os.fsencode(str(used))
        disk.disk_arm(below, ctypes.c_long(at), getattr(errno, error), int(once), int(half))
        try:
            work.run()
        finally:
            disk.disk_disarm.restype = ctypes.c_long
            calls = disk.disk_disarm()
        check(work)
        print(json.dumps({"at": at, "calls": calls, "refused": work.refused}), flush=True)
        if calls < at:
            assert not work.refused
            return
        at += step


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), *sys.argv[4:7])
