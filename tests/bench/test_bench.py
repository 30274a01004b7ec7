"""The bench: every row runs and has the shape that readers rely on. Nothing is timed here."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from painmap import cli
from painmap.atlas.atlas import Atlas
from painmap.bench import growth_rows
from painmap.bench.bench import TINY, Bench
from painmap.bench.display import screen
from painmap.bench.peers.installing import (
    MEDPY,
    NAPARI,
    PROGRAMS,
    SURFACE_DISTANCE,
    PeerProgram,
)
from painmap.bench.peers.talking import HERE, Peer, PeerFault, Peers
from painmap.bench.registry import all_rows, rows_named
from painmap.bench.row import NOT_INSTALLED, Limits, Result
from painmap.bench.run import run, write_json
from painmap.bench.table import markdown_table, text_table
from painmap.errors import KnownError

KEYS = ["name", "median_s", "p99_s", "peer", "peer_median_s", "ratio", "limit_ratio", "note"]
PROMISED = (
    "paint.event.r10", "paint.event.r20", "paint.event.r60", "paint.model.r10", "paint.model.r20",
    "paint.model.r60", "paint.viewer", "paint.undo", "paint.history", "paint.penup", "paint.lasso",
    "paint.flood", "chart.switch", "chart.zoom.first", "chart.zoom.sharp", "store.layer.encode",
    "store.layer.decode", "store.layer.bytes", "growth.strokes", "growth.brush", "growth.layers",
    "growth.charts", "compare.full", "compare.full.sd", "compare.numbers", "timeline.50",
    "pdf.four_pages", "pdf.four_pages.matplotlib", "paint.outline", "growth.outline",
    "growth.painted", "cohort.1000", "cohort.export",
    "growth.painted", "start.window", "start.window.labelme", "start.window.napari",
)  # fmt: skip


@pytest.mark.slow
def test_every_row_runs_and_has_the_shape_of_a_row(qapp: QApplication, atlas: Atlas) -> None:
    with Peers(()) as none:
        bench = Bench(atlas, none, TINY)
        try:
            results = [(row.measure(bench, row), row.limits) for row in all_rows()]
        finally:
            bench.close()
    assert [result.name for result, _ in results] == [row.name for row in all_rows()]
    for result, limits in results:
        row = result.as_json()
        assert list(row) == KEYS
        assert json.loads(json.dumps(row)) == row
        for key in ("median_s", "p99_s", "peer_median_s", "ratio", "limit_ratio"):
            assert row[key] is None or row[key] > 0, (result.name, key)  # type: ignore[operator]
        if result.peer in {program.title for program in PROGRAMS}:
            assert NOT_INSTALLED in result.note
            assert result.ratio is None
        if result.name.startswith("db.") and "not measured" not in result.note:
            assert result.median_s is not None
            assert (result.ratio is None) == (limits.ratio is None)
    for text in (text_table(results), markdown_table(results)):
        assert all(result.name in text for result, _ in results)


def test_the_rows_that_were_promised_are_there() -> None:
    names = [row.name for row in all_rows()]
    assert set(PROMISED) <= set(names)
    assert len(set(names)) == len(names)
    assert [row.name for row in rows_named("paint.model")] == [
        "paint.model.r10",
        "paint.model.r20",
        "paint.model.r60",
    ]


def test_a_prefix_that_no_row_has_is_a_sentence() -> None:
    with pytest.raises(KnownError, match="begins with nothing"):
        run(only="nothing")


def test_the_command_understands_its_options() -> None:
    parsed = cli.parser().parse_args(["bench", "--peers", "--only", "paint", "--json", "x.json"])
    assert (parsed.command, parsed.peers, parsed.only, parsed.json) == (
        "bench",
        True,
        "paint",
        Path("x.json"),
    )


def test_rows_are_written_as_json(tmp_path: Path) -> None:
    write_json(tmp_path / "rows.json", [Result("a", 1e-3, 2e-3, note="≤")])
    (row,) = json.loads((tmp_path / "rows.json").read_text(encoding="utf-8"))
    assert list(row) == KEYS
    with pytest.raises(KnownError):
        write_json(tmp_path / "missing" / "rows.json", [])


def test_limits_say_which_were_missed() -> None:
    limits = Limits(median_s=1e-3, p99_s=4e-3, ratio=0.5)
    assert limits.missed(Result("a", 1e-3, 4e-3, ratio=0.5)) == []
    assert limits.missed(Result("a", 2e-3, 5e-3)) == ["median above 1 ms", "p99 above 4 ms"]
    table = text_table([(Result("a", 2e-3), limits), (Result("b", note="x"), Limits(ratio=0.5))])
    assert "missed" in table.splitlines()[1]
    assert "missed" not in table.splitlines()[2], "what was not measured keeps no limit nor breaks"


@pytest.mark.parametrize(
    ("power", "words"), [(0.0, "flat"), (0.5, "linear or less"), (2.0, "worse")]
)
def test_growth_is_said_in_words(power: float, words: str) -> None:
    sizes = [10, 100, 1000]
    assert growth_rows.in_words(sizes, [size**power for size in sizes]).startswith(words)


def test_no_peer_is_installed_in_a_new_home() -> None:
    assert not any(program.installed for program in PROGRAMS)
    with Peers() as peers:
        assert peers.find(NAPARI) is None


def test_a_peer_answers_through_its_pipe_and_tells_its_faults(tmp_path: Path) -> None:
    # The server's own part runs with any Python; napari is asked for by its jobs alone.
    peer = Peer(Path(sys.executable), HERE / NAPARI.server)
    try:
        with pytest.raises(PeerFault, match="KeyError"):
            peer.ask("no such job")
        with pytest.raises(PeerFault, match="napari"):
            peer.ask("paint", width=8, height=8, radius=2, path=[[1, 1]])
    finally:
        peer.close()
    gone = Peer(Path(sys.executable), tmp_path / "missing.py")
    with pytest.raises(PeerFault):
        gone.ask("paint")
    gone.close()


@pytest.mark.parametrize("program", [MEDPY, SURFACE_DISTANCE], ids=lambda one: one.key)
def test_a_peer_of_comparing_says_what_it_lacks(program: PeerProgram) -> None:
    peer = Peer(Path(sys.executable), HERE / program.server)
    try:
        with pytest.raises(PeerFault, match="No module named"):
            peer.ask({MEDPY: "medpy", SURFACE_DISTANCE: "surface_distance"}[program], file="x.npz")
    finally:
        peer.close()


@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="Xvfb is not installed")
def test_a_screen_is_started_and_ended() -> None:
    before = {name: os.environ.get(name) for name in ("DISPLAY", "QT_QPA_PLATFORM")}
    with screen() as display:
        assert display.startswith(":")
        assert os.environ["DISPLAY"] == display
    assert {name: os.environ.get(name) for name in before} == before


def test_reading_the_command_line_imports_no_bench() -> None:
    code = "import sys, painmap.cli; print(any('bench' in name for name in sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=Path(cli.__file__).parent.parent,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "False"
