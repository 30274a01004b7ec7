"""Patients that wait in a folder of the clinic's system: nothing is taken over by itself.

The folder is only read. A patient who is here already, by the same name and date of birth, waits no
more; so it does not matter whether a file is left lying.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

from painmap.core.patient import Patient
from painmap.core.text import Text, text
from painmap.errors import KnownError
from painmap.exchange.patients_file import Incoming, PatientsFileError, Read, read_patients_file
from painmap.storage.names import folded

if TYPE_CHECKING:
    from painmap.storage.store import Store

SUFFIXES: Final = (".json", ".ndjson")
MOST_FILES: Final = 500
"""So many are looked at, the newest: nobody takes them out of the folder but the clinic."""
_ALIKE: Final = 0.8
Kind = Literal["new", "similar", "here"]


@dataclass(frozen=True, slots=True)
class Waiting:
    """A patient of another system beside those who may be the same here, the likeliest first."""

    incoming: Incoming
    kind: Kind
    like: tuple[Patient, ...] = ()


@dataclass(frozen=True, slots=True)
class Broken:
    """A file of the folder, or a patient in it, that cannot be taken, and why."""

    file: str
    why: Text


@dataclass(frozen=True, slots=True)
class Looked:
    """What a look into a folder found."""

    patients: tuple[Incoming, ...] = ()
    broken: tuple[Broken, ...] = ()


@dataclass(slots=True)
class WaitingFolder:
    """Looks into a folder; files that did not change since are not read again."""

    folder: Path
    most: int = MOST_FILES
    _read: dict[tuple[str, int, int], Read | Text] = field(default_factory=dict)

    def look(self) -> Looked:
        """Return what lies there now. Raises KnownError where the folder cannot be read."""
        left_out = False
        try:
            found = sorted(
                path for path in self.folder.iterdir() if path.suffix.lower() in SUFFIXES
            )
            stamped = [(path, path.stat()) for path in found if path.is_file()]
            if len(stamped) > self.most:
                newest = sorted(stamped, key=lambda one: -one[1].st_mtime_ns)[: self.most]
                stamped, left_out = sorted(newest, key=lambda one: one[0]), True
        except OSError as error:
            raise KnownError(
                "The watched folder cannot be read.", "Is it still there, or on the network?"
            ) from error
        kept: dict[tuple[str, int, int], Read | Text] = {}
        broken: list[Broken] = []
        patients: dict[Incoming, None] = {}
        for path, stat in stamped:
            key = (path.name, stat.st_mtime_ns, stat.st_size)
            read = kept[key] = self._read.get(key) or _read(path)
            if isinstance(read, Text):
                broken.append(Broken(path.name, read))
            else:
                patients |= dict.fromkeys(read.patients)
                broken += [Broken(path.name, problem) for problem in read.problems]
        if left_out:
            more = text("More than {n} files: only the newest are looked at.", n=self.most)
            broken.append(Broken(self.folder.name, more))
        self._read = kept
        return Looked(tuple(patients), tuple(broken))


def _read(path: Path) -> Read | Text:
    try:
        return read_patients_file(path)
    except PatientsFileError as error:
        return error.why


def compared(store: Store, patients: Iterable[Incoming], most: int | None = None) -> list[Waiting]:
    """Return each beside those here: new, similar to somebody, or here already.

    With `most` the list ends with the last of so many who are not here; the rest is not compared.
    """
    found: list[Waiting] = []
    waiting = 0
    for incoming in patients:
        if waiting == most:
            break
        found.append(_compared(store, incoming))
        waiting += found[-1].kind != "here"
    return found


def _compared(store: Store, incoming: Incoming) -> Waiting:
    # Most are here already: those of one date of birth are found at once, those like them are not.
    same = tuple(one for one in store.patients_born(incoming.born) if _is_same(one, incoming))
    if same:
        return Waiting(incoming, "here", same)
    rows = store.similar_patients(incoming.family, incoming.given, incoming.born)
    known = [row.patient for row in rows]
    if incoming.number:
        by_number = [row.patient for row in store.search_patients(incoming.number)]
        known += [one for one in by_number if one.number == incoming.number and one not in known]
    like = tuple(one for one in known if _is_like(one, incoming))
    return Waiting(incoming, "similar" if like else "new", like)


def _is_same(patient: Patient, incoming: Incoming) -> bool:
    if patient.born != incoming.born:
        return False
    if incoming.number and patient.number == incoming.number:
        return True
    one = (folded(patient.family), folded(patient.given))
    return one == (folded(incoming.family), folded(incoming.given))


def _is_like(patient: Patient, incoming: Incoming) -> bool:
    """Tell whether a name is alike, spelled and ordered at will, or a number is the same."""
    if incoming.number and patient.number == incoming.number:
        return True
    name = folded(f"{patient.family} {patient.given}")
    others = (f"{incoming.family} {incoming.given}", f"{incoming.given} {incoming.family}")
    return any(
        SequenceMatcher(None, name, folded(other), autojunk=False).ratio() >= _ALIKE
        for other in others
    )
