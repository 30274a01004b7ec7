"""`kill -9` at random moments of an exam: nothing that was acknowledged is lost."""

from __future__ import annotations

import json
import random
import shutil
import signal
import sys
import time
from collections import defaultdict
from contextlib import closing
from dataclasses import dataclass, field
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

import pytest

from painmap.storage.checking import faults_of
from painmap.storage.store import create_throw_away, open_store
from painmap.storage.vault.keys_file import read_keys
from tests.faults.examiner import N, examine, state_of
from tests.faults.processes import PROCESSES
from tests.opening import engine_of
from tests.plain_words import PLANTED, readable
from tests.storage.samples import sample_patient

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")


@dataclass
class Told:
    """What one examiner said it would do and did, by visit."""

    acknowledged: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    states: dict[tuple[str, int], set[str]] = field(default_factory=lambda: defaultdict(set))
    started: set[str] = field(default_factory=set)
    signed: set[str] = field(default_factory=set)

    def read(self, lines: list[str]) -> None:
        for line in lines:
            said: dict[str, Any] = json.loads(line)
            visit = said["visit"]
            match said["said"]:
                case "will":
                    self.states[visit, said["seq"]].add(said["state"])
                case "did":
                    self.acknowledged[visit] = said["seq"]
                    self.states[visit, said["seq"]] = {said["state"]}
                case "started":
                    self.started.add(visit)
                case "signed":
                    self.signed.add(visit)


@pytest.fixture
def clinic(tmp_path: Path) -> Path:
    path = tmp_path / "clinic.painmap"
    with closing(create_throw_away(path, "Dr Adler")) as store:
        store.add_patient(sample_patient(PLANTED[0], PLANTED[1], number=PLANTED[2]))
    return path


def begin(path: Path, log: Path, seed: int, seconds: float | None = None) -> BaseProcess:
    """Let an examiner begin; return once the first step is said."""
    log.unlink(missing_ok=True)
    process = PROCESSES.Process(target=examine, args=(path, log, seed, seconds), daemon=True)
    process.start()
    deadline = time.monotonic() + 60
    while not (log.exists() and log.stat().st_size):
        assert process.is_alive(), "it ended by itself"
        assert time.monotonic() < deadline
        time.sleep(0.002)
    return process


def killed_at(path: Path, seed: int, seconds: float, told: Told) -> None:
    """Let an examiner work for `seconds` after the first step, then kill it; read what it said."""
    log = path.with_suffix(f".{seed}.log")
    process = begin(path, log, seed)
    time.sleep(seconds)
    process.kill()
    process.join()
    assert process.exitcode == -signal.SIGKILL, "it ended by itself"
    told.read(log.read_text().splitlines())
    # What the killed process left, a journal among it, names nobody.
    assert readable(path.parent) == []


def check(path: Path, told: Told) -> None:
    """Everything that was acknowledged is there, and the file is whole."""
    head = read_keys(path).audit_head
    with closing(open_store(path)) as store:
        (row,) = store.search_patients("")
        stored = {visit.id: visit for visit in store.visits(row.patient.id)}
        assert told.started <= set(stored)
        assert all(stored[visit].is_signed for visit in told.signed)
        for visit in stored:
            seq = store.retry(visit)
            assert told.acknowledged[visit] <= seq <= told.acknowledged[visit] + 1
            if seq:
                assert state_of(store.load_exam(visit, N)) in told.states[visit, seq]
            told.acknowledged[visit] = seq
    engine = engine_of(path)
    with engine.connect() as connection:
        assert list(faults_of(connection, head)) == []
    engine.dispose()


def run(clinic: Path, moments: int, seed: int, anew_every: int = 20) -> None:
    dice, blank = random.Random(seed), clinic.with_suffix(".blank")
    for name in ("", "-keys"):
        shutil.copy(f"{clinic}{name}", f"{blank}{name}")
    told = Told()
    for number in range(moments):
        if number % anew_every == 0:
            for name in ("", "-keys"):
                shutil.copy(f"{blank}{name}", f"{clinic}{name}")
            told = Told()
        killed_at(clinic, seed + number, dice.uniform(0, 0.6), told)
        check(clinic, told)
    assert sum(told.acknowledged.values()) > 0


def test_ten_moments(clinic: Path) -> None:
    run(clinic, 10, seed=1)


@pytest.mark.long
def test_two_hundred_moments(clinic: Path) -> None:
    run(clinic, 200, seed=1000)


def test_one_of_two_windows_is_killed(clinic: Path) -> None:
    """The other paints on: it waits for no lock that nobody holds any more."""
    told, other = Told(), Told()
    log = clinic.with_suffix(".log")
    process = begin(clinic, log, 7, seconds=1.5)
    for seed in (8, 9):
        killed_at(clinic, seed, 0.3, told)
    process.join()
    assert process.exitcode == 0
    other.read(log.read_text().splitlines())
    assert len(other.acknowledged) > 0
    with closing(open_store(clinic)) as store:
        (row,) = store.search_patients("")
        assert told.started | other.started <= {one.id for one in store.visits(row.patient.id)}
    engine = engine_of(clinic)
    with engine.connect() as connection:
        assert list(faults_of(connection, read_keys(clinic).audit_head)) == []
    engine.dispose()
