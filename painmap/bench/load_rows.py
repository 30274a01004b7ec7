"""A clinic of 100,000 patients and 300,000 visits, against Python's own sqlite3 with plain SQL.

Ours is encrypted, journals every change and keeps an audit; the peer's file is plain. Both wait
until the disk has what was saved.
"""

from __future__ import annotations

import random
import sqlite3
import zlib
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from functools import partial

import numpy as np
from numpy.typing import NDArray

from painmap.bench import server_kind
from painmap.bench.bench import Bench
from painmap.bench.bulk_clinic import (
    BulkClinic,
    arrays_of,
    bulk_clinic,
    exam_edit,
    moment,
    name_of,
)
from painmap.bench.growth_rows import in_words
from painmap.bench.row import Limits, Result, Row
from painmap.bench.samples import BEGAN, visit
from painmap.bench.timing import alternate, seconds, summary
from painmap.core.exam import paint_edit
from painmap.core.layers import LayerKey
from painmap.core.stamps import new_id
from painmap.core.visit import Visit
from painmap.storage.codec import pack_layer
from painmap.storage.store import Store, open_store
from painmap.ui.patients.patient_model import FIRST_ROWS

RAW = "sqlite3, plain SQL"
STROKE_CELLS = 12_500
GROWTH = (0.01, 0.1, 1.0)
_BODY = "adult_male"


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of store under the same rows: how its name ends, and how it is opened."""

    suffix: str
    open: Callable[[BulkClinic], Store]


SQLITE = Kind("", lambda clinic: open_store(clinic.path))
SERVER = Kind(".server", server_kind.open_on_server)
KINDS: tuple[Kind, ...] = (SQLITE, SERVER) if server_kind.is_there() else (SQLITE,)


def rows() -> Iterator[Row]:
    """The rows of this module, of each kind of store."""
    for kind in KINDS:
        end = kind.suffix
        yield Row(f"db.save_visit{end}", Limits(ratio=6), partial(_save_visit, kind))
        yield Row(f"db.open_patient{end}", Limits(ratio=1.2), partial(_open_patient, kind))
        yield Row(f"db.search{end}", Limits(ratio=1 / 12), partial(_search, kind))
        yield Row(f"db.commit_stroke{end}", Limits(median_s=5e-3), partial(_commit_stroke, kind))
        yield Row(f"db.growth{end}", Limits(), partial(_growth, kind))
    yield Row("db.unlock", Limits(median_s=2.5), _unlock, screen=True)


def _save_visit(kind: Kind, bench: Bench, row: Row) -> Result:
    """A new visit with 20 findings and 6 layers, on disk and folded as on leaving the exam."""
    clinic, turn = bulk_clinic(bench.sizes.patients), random.Random(1)  # noqa: S311
    with closing(kind.open(clinic)) as store, closing(_raw(clinic)) as raw:

        def ours() -> list[float]:
            new = _visit(bench, store, clinic.other)
            edit = exam_edit(bench, turn.randrange(1_000))

            def save() -> None:
                store.add_visit(new)
                store.append_edits(new.id, [edit])
                store.fold(new.id)

            return [seconds(save)]

        sql_alone: list[float] = []

        def theirs() -> list[float]:
            # The arrays as a plain program holds them; the peer packs them as ours are stored,
            # which is quicker than to compress them whole and to write them as they are.
            edit = exam_edit(bench, turn.randrange(1_000))
            layers, findings = arrays_of(edit.parts, bench.atlas.n_cells)
            took = seconds(partial(_raw_save, raw, clinic.other, layers, findings))
            packed = {name: pack_layer(values) for name, values in layers.items()}
            sql_alone.append(seconds(partial(_raw_insert, raw, clinic.other, packed, findings)))
            return [took]

        mine, other = alternate(ours, theirs, bench.sizes.rounds, bench.sizes.warm_up)
    given = float(np.median(sql_alone))
    times = float(np.median(mine)) / given
    note = (
        "3 transactions to 1; encrypted, journal and audit; the peer packs the layers as ours does:"
        f" handed packed ones its SQL takes {given * 1e3:.1f} ms, and ours {times:.1f} times that"
    )
    return summary(row, mine, other, peer=RAW, note=note)


def _open_patient(kind: Kind, bench: Bench, row: Row) -> Result:
    """What the patient's page shows first, to all rows and layers of the 50 visits read raw."""
    clinic = bulk_clinic(bench.sizes.patients)
    with closing(kind.open(clinic)) as store, closing(_raw(clinic)) as raw:
        mine, other = alternate(
            lambda: [seconds(lambda: _first_screen(store, clinic.many))],
            lambda: [seconds(lambda: _raw_load(raw, clinic.many))],
            bench.sizes.rounds,
            bench.sizes.warm_up,
        )
        visits = len(store.visits(clinic.many))
    return summary(row, mine, other, peer=RAW, note=f"{visits} visits")


def _search(kind: Kind, bench: Bench, row: Row) -> Result:
    """A name typed letter by letter, and a second one's beginning; as the list asks at each."""
    clinic, dice = bulk_clinic(bench.sizes.patients), random.Random(3)  # noqa: S311
    names = [(name_of(dice), name_of(dice)) for _ in range(bench.sizes.rounds + 1)]
    typed = [
        [family[:end] for end in range(1, len(family) + 1)] + [f"{family} {given[:2]}"]
        for family, given in names
    ]
    with closing(kind.open(clinic)) as store, closing(_raw(clinic)) as raw:
        mine_typed, other_typed = iter(typed), iter(typed)
        mine, other = alternate(
            lambda: [
                seconds(partial(store.search_patients, t, FIRST_ROWS)) for t in next(mine_typed)
            ],
            lambda: [seconds(partial(_raw_search, raw, t)) for t in next(other_typed)],
            bench.sizes.rounds,
            bench.sizes.warm_up,
        )
        first = [seconds(partial(store.search_patients, words[0], FIRST_ROWS)) for words in typed]
    note = f"{clinic.patients:,} patients; the first letter alone {np.median(first) * 1e3:.1f} ms"
    return summary(row, mine, other, peer=f"{RAW}, LIKE", note=note)


def _commit_stroke(kind: Kind, bench: Bench, row: Row) -> Result:
    """A stroke of 12,500 cells from the lifted pen to the disk."""
    clinic = bulk_clinic(bench.sizes.patients)
    with closing(kind.open(clinic)) as store, closing(_raw(clinic)) as raw:
        times = _strokes(bench, store, clinic, max(bench.sizes.rounds * 5, 4))
        raw.execute("CREATE TABLE IF NOT EXISTS stroke (id TEXT PRIMARY KEY, payload BLOB)")
        floor = float(np.median([seconds(partial(_raw_commit, raw)) for _ in range(len(times))]))
    note = f"a commit of 1.5 KB by {RAW}: {floor * 1e3:.2f} ms"
    return Result(row.name, float(np.median(times)), float(np.percentile(times, 99)), note=note)


def _strokes(bench: Bench, store: Store, clinic: BulkClinic, count: int) -> list[float]:
    new = store.add_visit(_visit(bench, store, clinic.other))
    exam, times = store.open_exam(new.id, bench.atlas.n_cells), []
    for number in range(count):
        start = number * 7_919 % (bench.atlas.n_cells - STROKE_CELLS)
        cells = range(start, start + STROKE_CELLS)
        edit = paint_edit(exam, LayerKey("pain"), cells, number % 10 + 1, "Paint")
        assert edit is not None
        exam.apply(edit)
        times.append(seconds(partial(store.append_edit, new.id, edit)))
    return times


def _growth(kind: Kind, bench: Bench, row: Row) -> Result:
    """The same work with a hundredth, a tenth and all of the patients."""
    sizes = [max(2, round(bench.sizes.patients * part)) for part in GROWTH]
    searched, opened, saved = [], [], []
    for size in sizes:
        clinic, dice = bulk_clinic(size), random.Random(3)  # noqa: S311
        with closing(kind.open(clinic)) as store:
            store.search_patients("x", FIRST_ROWS)
            words = [name_of(dice)[:4] for _ in range(12)]
            searched.append(
                _middle(partial(store.search_patients, word, FIRST_ROWS) for word in words)
            )
            opened.append(_middle(partial(_first_screen, store, clinic.many) for _ in range(12)))
            saved.append(float(np.median(_strokes(bench, store, clinic, 8))))
    parts = (("search", searched), ("opening a patient", opened), ("a stroke", saved))
    told = "; ".join(
        f"{name} {in_words(sizes, times)}: {times[0] * 1e3:.1f} to {times[-1] * 1e3:.1f} ms"
        for name, times in parts
    )
    note = f"{sizes[0]:,} to {sizes[-1]:,} patients: {told}"
    return Result(row.name, searched[-1], max(searched), note=note)


def _unlock(bench: Bench, row: Row) -> Result:
    """From the passphrase to the painted list of patients; the window stands already."""
    from painmap.bench.unlock_stage import unlocked_window

    clinic = bulk_clinic(bench.sizes.patients)
    times = [unlocked_window(bench.atlas, clinic.path) for _ in range(min(bench.sizes.rounds, 5))]
    worst = max(times)
    note = f"{clinic.patients:,} patients; Argon2id 64 MiB and 3 passes included"
    return Result(row.name, float(np.median(times)), worst, note=note)


def _middle(tasks: Iterator[Callable[[], object]]) -> float:
    return float(np.median([seconds(task) for task in tasks]))


def _visit(bench: Bench, store: Store, patient_id: str) -> Visit:
    return replace(
        visit(bench.atlas, _BODY),
        id=new_id(),
        patient_id=patient_id,
        number=store.next_visit_number(patient_id),
    )


def _first_screen(store: Store, patient_id: str) -> None:
    """Read what the patient's page reads before it is shown."""
    store.patient(patient_id)
    store.visits(patient_id)
    store.empty_drafts(patient_id)
    store.events(patient_id)


def _raw(clinic: BulkClinic) -> sqlite3.Connection:
    raw = sqlite3.connect(clinic.raw, isolation_level=None)
    raw.execute("PRAGMA synchronous = FULL")
    raw.execute("PRAGMA journal_mode = TRUNCATE")
    return raw


def _raw_save(
    raw: sqlite3.Connection,
    patient_id: str,
    layers: dict[str, NDArray[np.uint8]],
    findings: list[tuple[str, str, str, str]],
) -> None:
    packed = {name: pack_layer(values) for name, values in layers.items()}
    _raw_insert(raw, patient_id, packed, findings)


def _raw_insert(
    raw: sqlite3.Connection,
    patient_id: str,
    packed: dict[str, bytes],
    findings: list[tuple[str, str, str, str]],
) -> None:
    visit_id = new_id()
    raw.execute("BEGIN IMMEDIATE")
    raw.execute(
        "INSERT INTO visit VALUES (?,?,?,?,?,?)",
        (visit_id, patient_id, 99, "follow-up", moment(BEGAN), ""),
    )
    raw.executemany(
        "INSERT INTO finding VALUES (?,?,?,?,?)", [(visit_id, *row) for row in findings]
    )
    raw.executemany(
        "INSERT INTO layer VALUES (?,?,?)", [(visit_id, *layer) for layer in packed.items()]
    )
    raw.execute("COMMIT")


def _raw_load(raw: sqlite3.Connection, patient_id: str) -> int:
    raw.execute("SELECT * FROM patient WHERE id = ?", (patient_id,)).fetchone()
    visits = raw.execute(
        "SELECT * FROM visit WHERE patient_id = ? ORDER BY began_at", (patient_id,)
    )
    size = 0
    for row in visits.fetchall():
        raw.execute("SELECT * FROM finding WHERE visit_id = ?", (row[0],)).fetchall()
        for one in raw.execute("SELECT * FROM layer WHERE visit_id = ?", (row[0],)):
            size += len(zlib.decompress(one[2][1:]))
    return size


def _raw_search(raw: sqlite3.Connection, typed: str) -> int:
    where = " AND ".join("(family || ' ' || given || ' ' || number) LIKE ?" for _ in typed.split())
    found = raw.execute(
        f"SELECT * FROM patient WHERE {where} ORDER BY sort_name LIMIT ?",  # noqa: S608
        [*(f"%{word}%" for word in typed.split()), FIRST_ROWS],
    )
    return len(found.fetchall())


def _raw_commit(raw: sqlite3.Connection) -> None:
    raw.execute("BEGIN IMMEDIATE")
    raw.execute("INSERT INTO stroke VALUES (?, ?)", (new_id(), bytes(1_500)))
    raw.execute("COMMIT")
