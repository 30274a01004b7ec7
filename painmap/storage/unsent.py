"""What could not be sent to the clinic's server yet, kept on this computer, encrypted.

The key lies on the server, for each person one, and is fetched at each log-in: whoever has the
computer alone reads nothing. Without a key nothing is written here, and changes wait in the window.
"""

from __future__ import annotations

import base64
import json
import logging
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from threading import RLock
from typing import Any

from painmap.atlas.versions import AtlasVersions
from painmap.core.edits import Edit, pack_parts, unpack_parts
from painmap.core.stamps import new_id
from painmap.core.visit import Visit
from painmap.storage.codec import DamagedBytesError, pack_layer, unpack_layer
from painmap.storage.merging import Base
from painmap.storage.unsent_file import SUFFIX, UnreadableJournalError, UnsentFile
from painmap.storage.waiting import HeadChange, Waiting

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Unsent:
    """What waits of one visit, and on which state of it that was made."""

    visit_id: str
    waiting: Waiting
    base: Base | None


@dataclass(frozen=True, slots=True)
class _Kept:
    edits: int
    base: Base | None
    head: HeadChange | None


class Journal:
    """The file of one window, made when there is something to keep; from any thread."""

    def __init__(self, folder: Path, prefix: str, key: bytes) -> None:
        self._folder, self._prefix, self._key = folder, prefix, key
        self._file: UnsentFile | None = None
        self._kept: dict[str, _Kept] = {}
        self._turn = RLock()

    def keep(self, unsent: Unsent) -> None:
        """Put on disk what is new of a visit's waiting changes. OSError as the disk has it."""
        visit_id, waiting = unsent.visit_id, unsent.waiting
        with self._turn:
            if self._file is None:
                path = self._folder / f"{self._prefix}-{new_id()}{SUFFIX}"
                self._file = UnsentFile.start(path, self._key)
            kept = self._kept.get(visit_id)
            if kept is None or kept.base is not unsent.base or kept.edits > len(waiting.edits):
                # From the start: begun now, or laid over another state of the visit since.
                self._append({"visit": visit_id, "base": _base_json(unsent.base)})
                kept = _Kept(0, unsent.base, None)
            for number in range(kept.edits, len(waiting.edits)):
                self._append({"visit": visit_id, "edit": _edit_json(waiting.edits[number])})
                kept = _Kept(number + 1, unsent.base, kept.head)
                self._kept[visit_id] = kept
            if waiting.head is not None and waiting.head != kept.head:
                head = [_visit_json(waiting.head.before), _visit_json(waiting.head.after)]
                self._append({"visit": visit_id, "head": head})
            self._kept[visit_id] = _Kept(kept.edits, unsent.base, waiting.head)

    def sent(self, visit_id: str) -> None:
        """Nothing of this visit waits any more."""
        with self._turn:
            if self._file is None or self._kept.pop(visit_id, None) is None:
                return
            if self._kept:
                with suppress(OSError):  # at worst it is laid over itself once more
                    self._append({"visit": visit_id, "sent": True})
            else:
                self._file.remove()
                self._file = None

    def close(self) -> None:
        """Leave what waits for the next time."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def _append(self, record: dict[str, Any]) -> None:
        assert self._file is not None
        self._file.append(json.dumps(record).encode())

    def left(self) -> list[tuple[UnsentFile, list[Unsent]]]:
        """Return what windows left that are gone, one file after another; each is held now.

        A file that cannot be read stays where it is.
        """
        found = []
        for path in sorted(self._folder.glob(f"{self._prefix}-*{SUFFIX}")):
            file = None
            try:
                if self._file is not None and path == self._file.path:
                    continue
                file = UnsentFile.take(path, self._key)
                if file is not None:
                    found.append((file, _read(file)))
            except (OSError, UnreadableJournalError, DamagedBytesError, ValueError, KeyError,
                    TypeError) as error:  # fmt: skip
                _log.warning("unsent changes cannot be read: %s", type(error).__name__)
                if file is not None:
                    file.close()
        return found


def _read(file: UnsentFile) -> list[Unsent]:
    waits: dict[str, Unsent] = {}
    for raw in file.records():
        record = json.loads(raw)
        visit_id = str(record["visit"])
        if "sent" in record:
            waits.pop(visit_id, None)
        elif "base" in record:
            waits[visit_id] = Unsent(visit_id, Waiting(), _base(record["base"]))
        else:
            was = waits[visit_id]
            if "edit" in record:
                waiting = was.waiting.and_then((_edit(record["edit"]),), None)
            else:
                before, after = map(_visit, record["head"])
                waiting = Waiting(was.waiting.edits, HeadChange(before, after))
            waits[visit_id] = Unsent(visit_id, waiting, was.base)
    return [unsent for unsent in waits.values() if unsent.waiting.changes]


def _edit_json(edit: Edit) -> list[str]:
    return [
        edit.made_at.isoformat(), edit.text, base64.b64encode(pack_parts(edit.parts)).decode(),
    ]  # fmt: skip


def _edit(read: list[str]) -> Edit:
    made_at, text, parts = read
    return Edit(unpack_parts(base64.b64decode(parts)), text, datetime.fromisoformat(made_at))


def _base_json(base: Base | None) -> list[Any] | None:
    if base is None:
        return None
    parts = None if base.parts is None else base64.b64encode(pack_layer(base.parts)).decode()
    return [base.seq, _visit_json(base.visit), base.n_cells, parts]


def _base(read: list[Any] | None) -> Base | None:
    if read is None:
        return None
    import numpy as np

    seq, visit, n_cells, packed = read
    parts = None
    if packed is not None:
        parts = np.zeros(n_cells, np.uint8)
        used = unpack_layer(base64.b64decode(packed))
        parts[: used.size] = used
    return Base(seq, _visit(visit), n_cells, parts)


def _visit_json(visit: Visit) -> dict[str, Any]:
    values = asdict(visit)
    for name in ("began_at", "signed_at"):
        values[name] = None if values[name] is None else values[name].isoformat()
    return values


def _visit(read: dict[str, Any]) -> Visit:
    values = dict(read)
    for name in ("began_at", "signed_at"):
        values[name] = None if values[name] is None else datetime.fromisoformat(values[name])
    return Visit(**values | {"versions": AtlasVersions(**values["versions"])})
