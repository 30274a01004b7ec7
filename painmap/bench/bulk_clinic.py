"""A clinic of many patients, made once into the cache: encrypted as ours, plain as a peer's.

Names are invented from syllables. Most visits hold a little, one patient has fifty full ones.
"""

from __future__ import annotations

import json
import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from platformdirs import user_cache_path

from painmap.bench.bench import Bench
from painmap.bench.samples import BEGAN
from painmap.core.edits import Edit, FindingEdit, LayerEdit, Part, layer_edit, pack_parts
from painmap.core.findings import FindingKey
from painmap.core.layers import LayerKey
from painmap.core.stamps import new_id
from painmap.storage import driver
from painmap.storage.codec import checksum, pack_layer
from painmap.storage.names import search_words, sort_name
from painmap.storage.store import create_throw_away
from painmap.storage.vault.keys_file import keys_path
from painmap.storage.vault.unlocking import free_access

FORMAT: Final = 5
VISITS_EACH, MANY_VISITS = 3, 50
LAYERS: Final = tuple(
    LayerKey(kind) for kind in ("pain", "allodynia", "tender", "colour", "temperature", "swelling")
)
ITEMS: Final = ("touch", "temperature_c", "colour", "swelling", "sweating")
_STARTS: Final = "bdfghjklmnrstvwz"
_ENDS: Final = ("a", "e", "i", "o", "ü", "an", "er")
_PART: Final = 2_000
MOMENT: Final = "%Y-%m-%dT%H:%M:%S.%fZ"


@dataclass(frozen=True, slots=True)
class BulkClinic:
    """Where both files lie, the patient with fifty visits, and one who gets new ones."""

    path: Path
    raw: Path
    patients: int
    many: str
    other: str


@dataclass(frozen=True, slots=True)
class Content:
    """What a visit holds: the packed edit, each layer as it is stored, findings as rows."""

    payload: bytes
    layers: tuple[tuple[str, bytes], ...]
    findings: tuple[tuple[str, str, str, str], ...]


def bulk_clinic(patients: int, folder: Path | None = None) -> BulkClinic:
    """Return the clinic of so many patients; made where there is none, some minutes for 100,000."""
    folder = folder or user_cache_path("painmap", appauthor=False) / "bench"
    path = folder / f"clinic-{FORMAT}-{patients}.painmap"
    raw, told = path.with_suffix(".raw"), path.with_suffix(".json")
    if not told.exists():
        for file in (path, keys_path(path), raw):
            file.unlink(missing_ok=True)
        many, other = _make(path, raw, patients)
        # Last: it says that the files are whole.
        told.write_text(json.dumps({"many": many, "other": other}), encoding="utf-8")
    patient_ids = json.loads(told.read_text(encoding="utf-8"))
    return BulkClinic(path, raw, patients, patient_ids["many"], patient_ids["other"])


def parts_of_visit(n_cells: int, layers: int, findings: int, seed: int) -> tuple[Part, ...]:
    """Return the edits of one exam: so many layers of a few patches, so many findings."""
    dice = random.Random(seed)  # noqa: S311  # invented exams
    parts: list[Part] = []
    for layer in LAYERS[:layers]:
        starts = sorted(dice.sample(range(0, n_cells - 3_000, 3_000), 2))
        cells = np.concatenate([np.arange(at, at + dice.randrange(300, 1_500)) for at in starts])
        part = layer_edit(layer, cells, 0, dice.randrange(1, 3))
        if part is not None:
            parts.append(part)
    for number in range(findings):
        limb = ("r_arm", "l_arm", "r_leg", "l_leg")[number % 4]
        key = FindingKey(f"limb:{limb}", ITEMS[number // 4 % len(ITEMS)], "seen")
        parts.append(FindingEdit(key, None, dice.choice(["normal", "cold", "warm"])))
    return tuple(parts)


def content_of(parts: tuple[Part, ...]) -> Content:
    """Return an exam's parts as the tables hold them."""
    layers, findings = [], []
    for part in parts:
        if isinstance(part, LayerEdit):
            values = np.zeros(part.cells.end, np.uint8)
            values[part.cells.cells()] = part.after
            layers.append((str(part.layer), pack_layer(values)))
        else:
            key = part.key
            findings.append((key.subject, key.item, key.basis, json.dumps(part.after)))
    return Content(pack_parts(parts), tuple(layers), tuple(findings))


def arrays_of(
    parts: tuple[Part, ...], n_cells: int
) -> tuple[dict[str, NDArray[np.uint8]], list[tuple[str, str, str, str]]]:
    """Return an exam's layers, uint8[n_cells], and its findings as rows."""
    layers: dict[str, NDArray[np.uint8]] = {}
    for part in parts:
        if isinstance(part, LayerEdit):
            values = layers.setdefault(str(part.layer), np.zeros(n_cells, np.uint8))
            values[part.cells.cells()] = part.after
    return layers, list(content_of(parts).findings)


def name_of(dice: random.Random) -> str:
    """Return an invented name."""
    syllables = (dice.choice(_STARTS) + dice.choice(_ENDS) for _ in range(dice.choice([2, 3, 3])))
    return "".join(syllables).title()


def exam_edit(bench: Bench, seed: int) -> Edit:
    """Return the whole content of a full exam: 6 layers, 20 findings."""
    return Edit(parts_of_visit(bench.atlas.n_cells, len(LAYERS), 20, seed), "Exam")


def _make(path: Path, raw: Path, patients: int) -> tuple[str, str]:
    path.parent.mkdir(parents=True, exist_ok=True)
    create_throw_away(path, "Dr Bench").close()
    key = free_access(path).database_key()
    with (
        closing(driver.connect(path.absolute().as_uri() + "?mode=rw", key)) as ours,
        closing(sqlite3.connect(raw, isolation_level=None)) as theirs,
    ):
        for connection in (ours, theirs):
            # Nobody's data: a crash here costs making it again.
            connection.execute("PRAGMA synchronous = OFF")
            connection.execute("PRAGMA journal_mode = OFF")
            connection.execute("PRAGMA cache_size = -400000")
        triggers = ours.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
        kept = triggers.fetchall()
        for name, _sql in kept:
            ours.execute(f"DROP TRIGGER {name}")
        theirs.executescript(_RAW_TABLES)
        for connection in (ours, theirs):
            connection.execute("BEGIN")
        many, other = _fill(ours, theirs, patients)
        for connection in (ours, theirs):
            connection.execute("COMMIT")
        for _name, sql in kept:
            ours.execute(sql)
        ours.execute("PRAGMA journal_mode = DELETE")
    return many, other


def _fill(ours: Any, theirs: sqlite3.Connection, patients: int) -> tuple[str, str]:
    dice = random.Random(patients)  # noqa: S311  # invented patients
    small = [content_of(parts_of_visit(800_000, 2, 4, seed)) for seed in range(40)]
    full = [content_of(parts_of_visit(800_000, 6, 20, seed)) for seed in range(MANY_VISITS)]
    # Ids as they come are random; sorted, the tables are written from left to right.
    ids = sorted(f"{dice.getrandbits(128):032x}" for _ in range(patients))
    many = ids[patients // 2]
    for start in range(0, patients, _PART):
        rows = _Rows()
        for patient_id in ids[start : start + _PART]:
            is_many = patient_id == many
            number = MANY_VISITS if is_many else VISITS_EACH
            _patient_rows(rows, patient_id, number, full if is_many else small, dice)
        for table, values in rows.tables():
            marks = ",".join("?" * len(values[0]))
            ours.executemany(f"INSERT INTO {table} VALUES ({marks})", values)  # noqa: S608
        theirs.executemany("INSERT INTO patient VALUES (?,?,?,?,?,?,?)", rows.raw_patients)
        theirs.executemany("INSERT INTO visit VALUES (?,?,?,?,?,?)", rows.raw_visits)
        mine = {row[0] for row in rows.visit if row[1] == many}
        _raw_content(theirs, rows, mine)
    return many, ids[patients // 2 - 1]


def _raw_content(theirs: sqlite3.Connection, rows: _Rows, visits: set[str]) -> None:
    theirs.executemany(
        "INSERT INTO finding VALUES (?,?,?,?,?)", [row for row in rows.finding if row[0] in visits]
    )
    theirs.executemany(
        "INSERT INTO layer VALUES (?,?,?)",
        [(row[0], row[1], row[3]) for row in rows.layer_snapshot if row[0] in visits],
    )


class _Rows:
    """The rows of some patients, table by table."""

    def __init__(self) -> None:
        self.patient: list[tuple[Any, ...]] = []
        self.patient_word: list[tuple[Any, ...]] = []
        self.visit: list[tuple[Any, ...]] = []
        self.edit: list[tuple[Any, ...]] = []
        self.layer_snapshot: list[tuple[Any, ...]] = []
        self.finding: list[tuple[Any, ...]] = []

    def tables(self) -> Iterator[tuple[str, list[tuple[Any, ...]]]]:
        for name in ("patient", "patient_word", "visit", "edit", "layer_snapshot", "finding"):
            values = getattr(self, name)
            if values:
                yield name, sorted(values, key=lambda row: row[:2])

    @property
    def raw_patients(self) -> list[tuple[Any, ...]]:
        return [(*row[:6], row[7]) for row in self.patient]

    @property
    def raw_visits(self) -> list[tuple[Any, ...]]:
        return [(*row[:5], row[17]) for row in self.visit]


def _patient_rows(
    rows: _Rows, patient_id: str, visits: int, contents: list[Content], dice: random.Random
) -> None:
    family, given = name_of(dice), name_of(dice)
    born = date(2004, 1, 1) + timedelta(days=dice.randrange(5_000))
    number = f"{dice.randrange(1_000_000):06d}"
    created = moment(BEGAN - timedelta(days=dice.randrange(1, 2_000)))
    rows.patient.append((patient_id, family, given, born.isoformat(), "female", number, created,
                         sort_name(family, given)))  # fmt: skip
    words = search_words(family, given, number, born)
    rows.patient_word += [(word, patient_id) for word in words]
    for place in range(visits):
        visit_id, held = new_id(), contents[dice.randrange(len(contents))]
        began = moment(BEGAN - timedelta(days=14 * (visits - place), minutes=dice.randrange(900)))
        signed = place < visits - 1
        rows.visit.append((
            visit_id, patient_id, place + 1, "follow-up", began, "signed" if signed else "draft",
            began if signed else None, "Dr Bench", "patient", 150.0, 45.0, "preteen", "limb10",
            None, 1, 1, 1, "", None, "",
        ))  # fmt: skip
        rows.edit.append((visit_id, 1, began, "Exam", held.payload, checksum(held.payload)))
        rows.layer_snapshot += [
            (visit_id, layer, 1, payload, checksum(payload)) for layer, payload in held.layers
        ]
        rows.finding += [(visit_id, *row) for row in held.findings]


def moment(at: datetime) -> str:
    """Return a moment as the tables hold it."""
    return at.strftime(MOMENT)


_RAW_TABLES: Final = """
CREATE TABLE patient (id TEXT PRIMARY KEY, family TEXT, given TEXT, born TEXT, sex TEXT,
  number TEXT, sort_name TEXT);
CREATE TABLE visit (id TEXT PRIMARY KEY, patient_id TEXT, number INT, kind TEXT, began_at TEXT,
  note TEXT);
CREATE INDEX visit_patient ON visit (patient_id, began_at);
CREATE TABLE finding (visit_id TEXT, subject TEXT, item TEXT, basis TEXT, value TEXT,
  PRIMARY KEY (visit_id, subject, item, basis));
CREATE TABLE layer (visit_id TEXT, layer TEXT, payload BLOB, PRIMARY KEY (visit_id, layer));
"""
