"""An upgrade killed half way leaves the old file or the new one, whole, and goes on later."""

from __future__ import annotations

import json
import random
import shutil
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from painmap.core.layers import LayerKey
from painmap.storage.checking import faults_of
from painmap.storage.database import engine_for
from painmap.storage.encrypting import is_plain
from painmap.storage.migrating import revision_of
from painmap.storage.store import open_store
from painmap.storage.tables import REVISION
from tests.faults.processes import PROCESSES
from tests.faults.upgrading import ACCESS, upgrade

FOLDER = Path(__file__).parents[1] / "data" / "databases"
HELD = json.loads((FOLDER / "held.json").read_text(encoding="utf-8"))
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")


def upgraded_in(path: Path, seconds: float | None = None) -> float:
    """Begin to upgrade, kill after `seconds` or let it end; return how long it had."""
    begun = path.with_suffix(".begun")
    process = PROCESSES.Process(target=_upgrade_and_tell, args=(path, begun))
    process.start()
    while not begun.exists() or not begun.stat().st_size:
        assert process.is_alive(), "it ended by itself"
        time.sleep(0.0005)
    began = time.monotonic()
    if seconds is not None:
        time.sleep(seconds)
        process.kill()
    process.join()
    return time.monotonic() - began


def _upgrade_and_tell(path: Path, begun: Path) -> None:
    with begun.open("wb", buffering=0) as told:
        upgrade(path, told.fileno())


def what_is_there(path: Path) -> str:
    """Say what the kill left; fails when that is no whole file."""
    if is_plain(path):
        return "plain"
    engine = engine_for(path, ACCESS)
    with engine.connect() as connection:
        revision = revision_of(connection)
    engine.dispose()
    return revision


def check(path: Path) -> None:
    n_cells = 2_000_000
    with closing(open_store(path, ACCESS)) as store:
        for visit_id, held in HELD["visits"].items():
            exam = store.load_exam(visit_id, n_cells)
            for layer, counted in held["layers"].items():
                assert (exam.layer(LayerKey.parse(layer)) > 0).sum() == counted["cells"]
    engine = engine_for(path, ACCESS)
    with engine.connect() as connection:
        assert list(faults_of(connection)) == []
    engine.dispose()


def fresh(folder: Path) -> Path:
    """Put the old file alone into the folder."""
    for file in folder.iterdir():
        file.unlink()
    return Path(shutil.copy(FOLDER / "clinic-0003.painmap", folder / "clinic.painmap"))


def run(folder: Path, moments: int, seed: int, measured: int = 1) -> set[str]:
    """Kill at so many moments of the time that an upgrade takes; what was left then.

    On a busy machine one measurement may be far too short: the longest of some counts.
    """
    dice, left = random.Random(seed), set()
    whole = max(upgraded_in(fresh(folder)) for _ in range(measured))
    assert what_is_there(folder / "clinic.painmap") == REVISION
    for _ in range(moments):
        path = fresh(folder)
        upgraded_in(path, dice.uniform(0, whole))
        left.add(what_is_there(path))
        upgrade(path)
        assert what_is_there(path) == REVISION
        check(path)
    return left


def test_four_moments(tmp_path: Path) -> None:
    assert run(tmp_path, 4, seed=3) <= {"plain", "0003", REVISION}


@pytest.mark.long
def test_fifty_moments(tmp_path: Path) -> None:
    assert run(tmp_path, 50, seed=4, measured=5) == {"plain", "0003", REVISION}
