"""How long it takes until a window stands: ours, an empty one of Qt's, other programs'."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

import painmap
from painmap.bench.bench import Bench
from painmap.bench.display import screen
from painmap.bench.peers.installing import LABELME, NAPARI, PeerProgram
from painmap.bench.peers.talking import Peer, PeerFault
from painmap.bench.row import NOT_INSTALLED, Limits, Result, Row
from painmap.bench.timing import alternate, summary
from painmap.core.stamps import new_id, utc_now
from painmap.storage.people import Person
from painmap.storage.store import create_store
from painmap.storage.vault.slots import Cost
from painmap.storage.vault.unlocking import new_access, new_keys

EMPTY = """
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication([])
window = QMainWindow()
window.resize(1280, 760)
window.show()
application.exec()
"""
WATCH = Path(__file__).with_name("start_watch.py")
PERSON = "c" * 32


@dataclass(frozen=True, slots=True)
class Other:
    """What is started in turns with ours; `program` is None for what needs no environment."""

    title: str
    command: tuple[str, ...]
    program: PeerProgram | None = None

    @property
    def is_there(self) -> bool:
        """Whether it can be started."""
        return self.program is None or self.program.installed


def rows() -> Iterator[Row]:
    """The rows of this module."""
    empty = Other("an empty PySide6 window", (sys.executable, "-c", EMPTY))
    yield Row("start.window", Limits(ratio=3), partial(_start, empty))
    for name, ratio, program in (("labelme", 0.45, LABELME), ("napari", 0.25, NAPARI)):
        other = Other(program.title, (str(program.python.with_name(name)),), program)
        yield Row(f"start.window.{name}", Limits(ratio=ratio), partial(_start, other))


def _start(other: Other, bench: Bench, row: Row) -> Result:
    """From the start of the process to the painted screen that asks for a passphrase."""
    peer = "" if other.program is None else other.title
    if not other.is_there:
        return Result(row.name, peer=peer, note=NOT_INSTALLED)
    with TemporaryDirectory(prefix="painmap-start-") as home, screen() as display:
        if not display:
            return Result(row.name, peer=peer, note="needs Xvfb")
        environ = _home(Path(home))
        own = [sys.executable, "-m", "painmap"]
        watch = Peer(Path(sys.executable), WATCH)
        try:
            mine, theirs = alternate(
                partial(watch.ask, "start", command=own, environ=environ),
                partial(watch.ask, "start", command=list(other.command), environ=environ),
                bench.sizes.rounds,
                bench.sizes.warm_up,
            )
        except PeerFault as fault:
            return Result(row.name, peer=peer, note=f"not measured: {fault}")
        finally:
            watch.close()
    cpu = [float(np.median([one[1] for one in side])) for side in (mine, theirs)]
    note = f"processor {cpu[0]:.2f} s to {cpu[1]:.2f} s, ratio {cpu[0] / max(cpu[1], 0.01):.2f}"
    times = [[one[:1] for one in side] for side in (mine, theirs)]
    return summary(row, times[0], times[1], peer=other.title, note=note)


def _home(home: Path) -> dict[str, str]:
    """A home folder with a locked clinic file that was open last; the environment for it."""
    path, config = home / "clinic.painmap", home / "config"
    access = new_access(PERSON)
    keys = new_keys(access, "Dr Bench", "four plain words here", file_id=new_id(),
                    cost=Cost(1, 64, 1))  # fmt: skip
    with closing(create_store(path, access, keys)) as store:
        store.save_person(Person(PERSON, "Dr Bench", "administrator", utc_now()))
    (config / "painmap").mkdir(parents=True)
    (config / "painmap" / "preferences.json").write_text(
        json.dumps({"last_file": str(path)}), encoding="utf-8"
    )
    folders = {f"XDG_{name}_HOME": str(home / name.lower()) for name in ("DATA", "CACHE", "STATE")}
    return {
        **folders,
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(config),
        "PYTHONPATH": str(Path(painmap.__file__).parent.parent),
        "QT_QPA_PLATFORM": "xcb",
        "PYTHONDONTWRITEBYTECODE": "",  # what pip installed is compiled; so is ours from the 2nd on
        "PATH": os.environ.get("PATH", ""),
    }
