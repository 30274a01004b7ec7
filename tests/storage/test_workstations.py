"""Many workstations paint at once: no stroke is lost, and nobody waits long for a commit."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing

import numpy as np
import pytest

from painmap.bench.workstation import CELLS, N_CELLS, PAIN, at_once, jobs, lost
from painmap.storage.audit import broken_at
from painmap.storage.server import open_server
from tests.clinic_server import behind, running
from tests.storage.samples import sample_patient, sample_visit

pytestmark = pytest.mark.server
PAUSE_S = 0.2
"""Between two strokes of one workstation: quicker than anybody paints."""


@pytest.mark.parametrize(
    ("processes", "each", "strokes", "p99_s"),
    [
        pytest.param(2, 2, 20, 30.0, id="4"),
        pytest.param(5, 4, 150, 30.0, id="20", marks=pytest.mark.long),
    ],
)
def test_stations_at_once(
    processes: int,
    each: int,
    strokes: int,
    p99_s: float,
    record_property: Callable[[str, float], None],
    capsys: pytest.CaptureFixture[str],
) -> None:
    """The server syncs to its disk here; times are printed; `p99_s` is what nobody waits for."""
    with running(lasting=True) as server, server.clinic() as url:
        with closing(open_server(url)) as store:
            patient = sample_patient()
            store.add_patient(patient)
            many = processes * each * 3 // 2
            visits = [store.add_visit(sample_visit(patient, n)).id for n in range(1, many + 1)]
        done = at_once(jobs(url, visits, processes, each, strokes, PAUSE_S))
        with closing(open_server(url)) as store:
            assert lost(store, done) == 0
            maps = [store.load_exam(visit_id, N_CELLS).layer(PAIN) for visit_id in visits]
        engine = behind(url)
        with engine.connect() as connection:
            assert broken_at(connection) is None
    acknowledged = sum(len(one.cells) for one in done)
    assert acknowledged == processes * each * strokes
    assert sum(np.count_nonzero(values) for values in maps) == CELLS * acknowledged
    said = []
    for kind, each_s in (("own", [one.own_s for one in done]),
                         ("shared", [one.shared_s for one in done])):  # fmt: skip
        times = np.concatenate([np.asarray(part) for part in each_s])
        half, most = np.percentile(times, (50, 99))
        said.append(f"{kind}: {times.size} commits, median {half:.4f} s, p99 {most:.4f} s")
        record_property(f"p99 of {kind}", float(most))
        assert most < p99_s
    with capsys.disabled():
        print(f"\n{processes * each} workstations; " + "; ".join(said))
