"""Many workstations paint at once: no stroke is lost, and nobody waits long for a commit."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from painmap.core.layers import LayerKey
from painmap.storage.audit import broken_at
from painmap.storage.server import open_server
from tests.clinic_server import behind, running
from tests.storage.samples import sample_patient, sample_visit

pytestmark = pytest.mark.server
STATION = Path(__file__).with_name("workstation.py")
N, PAIN = 850_000, LayerKey("pain")


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
        stations = []
        for number in range(processes):
            own = visits[number * each : (number + 1) * each]
            pairs = visits[processes * each :][number * each // 2 : (number + 1) * each // 2]
            theirs = [*own, *pairs]
            command = [sys.executable, str(STATION), url, str(number * each), ",".join(theirs)]
            stations.append(subprocess.Popen([*command, str(strokes)], stdout=subprocess.PIPE))
        done = [one for station in stations for one in json.loads(station.communicate()[0])]
        assert [station.returncode for station in stations] == [0] * processes
        with closing(open_server(url)) as store:
            maps = {visit_id: store.load_exam(visit_id, N).layer(PAIN) for visit_id in visits}
        engine = behind(url)
        with engine.connect() as connection:
            assert broken_at(connection) is None
    painted = [cells for one in done for cells in one["cells"]]
    assert len(painted) == processes * each * strokes
    for visit_id, start in painted:
        assert (maps[visit_id][start : start + 250] == 4).all()
    assert sum(np.count_nonzero(values) for values in maps.values()) == 250 * len(painted)
    said = []
    for kind in ("own", "shared"):
        times = np.array([took for one in done for took in one[kind]])
        half, most = np.percentile(times, (50, 99))
        said.append(f"{kind}: {times.size} commits, median {half:.4f} s, p99 {most:.4f} s")
        record_property(f"p99 of {kind}", float(most))
        assert most < p99_s
    with capsys.disabled():
        print(f"\n{processes * each} workstations; " + "; ".join(said))
