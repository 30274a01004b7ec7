"""A clinic of 100,000 patients and 300,000 visits, against plain SQL: see `raw_clinic`.

Ours is encrypted or on a server, journals every change and keeps an audit; the peer does nothing
of it. Both wait until the disk has what was saved.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from functools import partial

import numpy as np

from painmap.bench import server_kind
from painmap.bench.bench import Bench
from painmap.bench.bulk_clinic import (
    BulkClinic,
    arrays_of,
    bulk_clinic,
    exam_edit,
    name_of,
)
from painmap.bench.growth_rows import in_words
from painmap.bench.raw_clinic import Raw, RawFile, RawServer
from painmap.bench.row import Limits, Result, Row
from painmap.bench.samples import visit
from painmap.bench.timing import alternate, seconds, summary
from painmap.bench.workstation import at_once, jobs, lost
from painmap.core.exam import paint_edit
from painmap.core.layers import LayerKey
from painmap.core.stamps import new_id
from painmap.core.visit import Visit
from painmap.storage.codec import pack_layer
from painmap.storage.store import Store, open_store
from painmap.ui.patients.patient_model import FIRST_ROWS

STROKE_CELLS = 12_500
GROWTH = (0.01, 0.1, 1.0)
TYPED_BEFORE = 20
"""So many other names were looked for since the program was started, as on any day by noon."""
_BODY = "adult_male"


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of store under the same rows: how its name ends, and how it is opened."""

    suffix: str
    open: Callable[[BulkClinic], Store]
    raw: Callable[[BulkClinic], Raw]
    warm: Callable[[BulkClinic], None] = lambda _clinic: None
    """Read once what is searched, as whatever has run for some time has done."""


SQLITE = Kind("", lambda clinic: open_store(clinic.path), RawFile)
SERVER = Kind(
    ".server",
    server_kind.open_on_server,
    lambda clinic: RawServer(server_kind.owner_url(clinic)),
    server_kind.warm,
)
KINDS = (SQLITE, SERVER)


def rows() -> Iterator[Row]:
    """The rows of this module, of each kind of store."""
    for kind in KINDS:
        for name, limits, measure in (
            ("db.save_visit", Limits(ratio=6), _save_visit),
            ("db.open_patient", Limits(ratio=1.2), _open_patient),
            ("db.search", Limits(ratio=1 / 12), _search),
            ("db.commit_stroke", Limits(median_s=5e-3), _commit_stroke),
            ("db.growth", Limits(), _growth),
        ):
            yield Row(f"{name}{kind.suffix}", limits, partial(_where_it_is, partial(measure, kind)))
    yield Row("db.workstations", Limits(), partial(_where_it_is, _workstations))
    yield Row("db.unlock", Limits(median_s=2.5), _unlock, screen=True)


def _where_it_is(measure: Callable[[Bench, Row], Result], bench: Bench, row: Row) -> Result:
    """Measure; where there is no server the row says why."""
    try:
        return measure(bench, row)
    except server_kind.NoServerError as why:
        return Result(row.name, note=str(why))


def _save_visit(kind: Kind, bench: Bench, row: Row) -> Result:
    """A new visit with 20 findings and 6 layers, on disk and folded as on leaving the exam."""
    clinic, turn = bulk_clinic(bench.sizes.patients), random.Random(1)  # noqa: S311
    with closing(kind.open(clinic)) as store, closing(RawFile(clinic)) as raw:

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
            took = seconds(partial(raw.save, clinic.other, layers, findings))
            packed = {name: pack_layer(values) for name, values in layers.items()}
            sql_alone.append(seconds(partial(raw.insert, clinic.other, packed, findings)))
            return [took]

        mine, other = alternate(ours, theirs, bench.sizes.rounds, bench.sizes.warm_up)
    given = float(np.median(sql_alone))
    times = float(np.median(mine)) / given
    note = (
        "3 transactions to 1; encrypted, journal and audit; the peer packs the layers as ours does:"
        f" handed packed ones its SQL takes {given * 1e3:.1f} ms, and ours {times:.1f} times that"
    )
    return summary(row, mine, other, peer=RawFile.title, note=note)


def _open_patient(kind: Kind, bench: Bench, row: Row) -> Result:
    """What the patient's page shows first, to all rows and layers of the 50 visits read raw."""
    clinic = bulk_clinic(bench.sizes.patients)
    with closing(kind.open(clinic)) as store, closing(kind.raw(clinic)) as raw:
        mine, other = alternate(
            lambda: [seconds(lambda: _first_screen(store, clinic.many))],
            lambda: [seconds(lambda: raw.load(clinic.many))],
            bench.sizes.rounds,
            bench.sizes.warm_up,
        )
        visits = len(store.visits(clinic.many))
    return summary(row, mine, other, peer=raw.title, note=f"{visits} visits")


def _search(kind: Kind, bench: Bench, row: Row) -> Result:
    """A name typed letter by letter, and a second one's beginning; as the list asks at each."""
    clinic, dice = bulk_clinic(bench.sizes.patients), random.Random(3)  # noqa: S311
    names = [(name_of(dice), name_of(dice)) for _ in range(bench.sizes.rounds + 1)]
    typed = [
        [family[:end] for end in range(1, len(family) + 1)] + [f"{family} {given[:2]}"]
        for family, given in names
    ]
    kind.warm(clinic)
    before = [name_of(dice) for _ in range(TYPED_BEFORE)]
    with closing(kind.open(clinic)) as store, closing(kind.raw(clinic)) as raw:
        for name in before:
            for end in range(1, len(name) + 1):
                store.search_patients(name[:end], FIRST_ROWS)
        mine_typed, other_typed = iter(typed), iter(typed)
        mine, other = alternate(
            lambda: [
                seconds(partial(store.search_patients, t, FIRST_ROWS)) for t in next(mine_typed)
            ],
            lambda: [seconds(partial(raw.search, t, FIRST_ROWS)) for t in next(other_typed)],
            bench.sizes.rounds,
            bench.sizes.warm_up,
        )
        first = [seconds(partial(store.search_patients, words[0], FIRST_ROWS)) for words in typed]
    note = f"{clinic.patients:,} patients; the first letter alone {np.median(first) * 1e3:.1f} ms"
    return summary(row, mine, other, peer=f"{raw.title}, LIKE", note=note)


def _commit_stroke(kind: Kind, bench: Bench, row: Row) -> Result:
    """A stroke of 12,500 cells from the lifted pen to the disk."""
    clinic = bulk_clinic(bench.sizes.patients)
    with closing(kind.open(clinic)) as store, closing(kind.raw(clinic)) as raw:
        times = _strokes(bench, store, clinic, max(bench.sizes.rounds * 5, 4))
        floor = float(np.median([seconds(raw.commit) for _ in times]))
    note = f"a commit of 1.5 KB by {raw.title}: {floor * 1e3:.2f} ms"
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


def _workstations(bench: Bench, row: Row) -> Result:
    """The commits of twenty who paint at once on one server, two strokes a second each."""
    clinic, sizes = bulk_clinic(bench.sizes.patients), bench.sizes
    many = sizes.processes * sizes.stations
    with closing(SERVER.open(clinic)) as store:
        visits = [
            store.add_visit(_visit(bench, store, clinic.other)).id for _ in range(many * 3 // 2)
        ]
        each = (sizes.stations, sizes.station_strokes, sizes.station_pause_s)
        painted = at_once(jobs(store.location, visits, sizes.processes, *each))
        gone = lost(store, painted)
    own = np.array([took for one in painted for took in one.own_s])
    shared = np.array([took for one in painted for took in one.shared_s])
    both = np.concatenate([own, shared])
    note = (
        f"{many} workstations, {both.size:,} commits, {gone or 'none'} lost; p99 of one's own"
        f" visit {np.percentile(own, 99) * 1e3:.0f} ms, of one that two paint"
        f" {np.percentile(shared, 99) * 1e3:.0f} ms"
    )
    return Result(row.name, float(np.median(both)), float(np.percentile(both, 99)), note=note)


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
    store.empty_drafts(patient_id, store.visits(patient_id))
    store.events(patient_id)
