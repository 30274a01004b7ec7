"""The server goes away in the middle of an exam: it goes on, and all of it arrives."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from painmap.core.exam import Exam, finding_edit, paint_edit
from painmap.core.findings import limb_key
from painmap.core.layers import LayerKey
from painmap.core.rebase import Clash
from painmap.core.visit import Visit
from painmap.errors import KnownError
from painmap.storage import server_backend
from painmap.storage.merging import Merge
from painmap.storage.server import open_server
from painmap.storage.server_backend import Server
from painmap.storage.server_faults import ServerLostError
from painmap.storage.store import Store
from tests.cable import Cable, cable_to
from tests.clinic_server import ClinicServer, running
from tests.storage.samples import NOON, sample_patient, sample_visit

pytestmark = [
    pytest.mark.server,
    pytest.mark.skipif(sys.platform == "win32", reason="the server's sockets are POSIX's"),
]
N = 5_000
PAIN, NOTE = LayerKey("pain"), limb_key("l_leg", "note")
PAINTER = Path(__file__).with_name("offline_painter.py")


@pytest.fixture
def url(clinic_server: ClinicServer, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    monkeypatch.setattr(server_backend, "QUIET_S", 0.0)
    with clinic_server.clinic() as url:
        yield url


@pytest.fixture
def cable(url: str) -> Iterator[Cable]:
    with cable_to(url) as cable:
        yield cable


@pytest.fixture
def unsent(tmp_path: Path) -> Path:
    return tmp_path / "unsent"


@pytest.fixture
def near(url: str) -> Iterator[Store]:
    """A colleague's window, whose cable is whole."""
    with closing(open_server(url)) as store:
        yield store


@pytest.fixture
def draft(near: Store) -> Visit:
    patient = sample_patient("Plantedname")
    near.add_patient(patient)
    return near.add_visit(sample_visit(patient))


@pytest.fixture
def far(cable: Cable, unsent: Path, draft: Visit) -> Iterator[Store]:
    """The window at the end of the cable."""
    with closing(open_server(cable.url, unsent)) as store:
        yield store


def paint(store: Store, exam: Exam, cells: range, value: int = 4) -> None:
    edit = paint_edit(exam, PAIN, cells, value, "Paint")
    assert edit is not None
    exam.apply(edit)
    store.append_edit(exam.visit.id, edit)


def write(store: Store, exam: Exam, word: str) -> None:
    edit = finding_edit(exam, NOTE, word, "Note")
    assert edit is not None
    exam.apply(edit)
    store.append_edit(exam.visit.id, edit)


def test_the_exam_goes_on_and_is_sent_when_the_server_is_back(
    near: Store, far: Store, cable: Cable, draft: Visit, unsent: Path
) -> None:
    exam = far.open_exam(draft.id, N)
    paint(far, exam, range(20))
    cable.cut()
    for start in (100, 200, 300):
        with pytest.raises(ServerLostError, match="does not answer"):
            paint(far, exam, range(start, start + 20))
    with pytest.raises(ServerLostError):
        write(far, exam, "Plantedword")
    assert far.unsaved() == 4
    assert not far.only_here
    (kept,) = unsent.iterdir()
    assert b"Planted" not in kept.read_bytes()
    assert kept.stat().st_mode & 0o77 == 0
    cable.mend()
    far.retry_all()
    assert far.unsaved() == 0
    assert list(unsent.iterdir()) == []
    assert not far.has_merges
    stored = near.load_exam(draft.id, N)
    assert np.array_equal(stored.layer(PAIN), exam.layer(PAIN))
    assert stored.findings == exam.findings


def test_the_real_server_stops_and_starts(unsent: Path) -> None:
    with running(lasting=True) as own, own.clinic() as url:
        with closing(open_server(url, unsent)) as store:
            patient = sample_patient()
            store.add_patient(patient)
            visit = store.add_visit(sample_visit(patient))
            exam = store.open_exam(visit.id, N)
            for turn in range(2):
                paint(store, exam, range(turn * 100, turn * 100 + 30))
                own.stop()
                for start in (40, 60):
                    with pytest.raises(ServerLostError):
                        paint(store, exam, range(turn * 100 + start, turn * 100 + start + 10))
                own.start()
                until(store.retry_all)
                assert list(unsent.iterdir()) == []
        with closing(open_server(url)) as store:
            assert np.array_equal(store.load_exam(visit.id, N).layer(PAIN), exam.layer(PAIN))
            seqs = [kept.seq for kept in store.audit()]
            assert seqs == list(range(1, len(seqs) + 1))


def until(task: object, seconds: float = 10) -> None:
    end = time.monotonic() + seconds
    while True:
        try:
            task()  # type: ignore[operator]
        except KnownError:
            if time.monotonic() > end:
                raise
            time.sleep(0.05)
        else:
            return


def test_a_colleague_went_on_meanwhile_and_both_are_kept(
    near: Store, far: Store, cable: Cable, draft: Visit
) -> None:
    exam, theirs = far.open_exam(draft.id, N), near.open_exam(draft.id, N)
    cable.cut()
    with suppress(ServerLostError):
        paint(far, exam, range(30, 60), 5)
    with suppress(ServerLostError):
        write(far, exam, "here")
    paint(near, theirs, range(40), 3)
    write(near, theirs, "there")
    cable.mend()
    far.retry(draft.id)
    assert far.take_merges() == [Merge(draft.id, (Clash(NOTE, "here", "there"),))]
    merged = near.load_exam(draft.id, N)
    assert merged.layer(PAIN)[:60].tolist() == [3] * 30 + [5] * 30
    assert merged.findings == {NOTE: "there"}


def test_a_colleague_signed_it_meanwhile(
    near: Store, far: Store, cable: Cable, draft: Visit
) -> None:
    exam = far.open_exam(draft.id, N)
    cable.cut()
    with suppress(ServerLostError):
        paint(far, exam, range(30), 5)
    near.sign_visit(draft.id, NOON)
    cable.mend()
    far.retry_all()
    (merge,) = far.take_merges()
    assert merge.why == "signed"
    assert near.load_exam(str(merge.kept_in), N).layer(PAIN)[:30].all()
    assert not near.load_exam(draft.id, N).layer(PAIN).any()


def test_an_answer_that_was_lost_stores_nothing_twice(
    near: Store, far: Store, cable: Cable, draft: Visit, unsent: Path
) -> None:
    exam = far.open_exam(draft.id, N)
    paint(far, exam, range(20))
    cable.swallows = b"COMMIT\0"
    with pytest.raises(ServerLostError):
        paint(far, exam, range(30, 50))
    assert near.load_exam(draft.id, N).layer(PAIN)[30:50].all()  # the server has it
    with pytest.raises(ServerLostError):
        paint(far, exam, range(60, 80))
    cable.mend()
    far.retry(draft.id)
    assert not far.has_merges
    assert far.append_edits(draft.id, ()) == 3
    assert list(unsent.iterdir()) == []
    assert np.array_equal(near.load_exam(draft.id, N).layer(PAIN), exam.layer(PAIN))


def test_a_window_that_died_offline_is_sent_by_the_next(
    near: Store, cable: Cable, draft: Visit, unsent: Path
) -> None:
    command = [sys.executable, str(PAINTER), cable.url, str(unsent), draft.id, str(N)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as painter:
        assert painter.stdin is not None
        assert painter.stdout is not None
        assert painter.stdout.readline() == b"open\n"
        cable.cut()
        painter.stdin.write(b"go\n")
        painter.stdin.flush()
        kept = [int(painter.stdout.readline()) for _ in range(12)]
        # While it lives, nobody else takes its changes.
        with closing(open_server(near_url(near), unsent)) as other:
            assert other.unsaved() == 0
        painter.kill()
        kept += [int(line) for line in painter.stdout.read().split(b"\n")[:-1]]
    assert not near.load_exam(draft.id, N).layer(PAIN).any()
    cable.mend()
    with closing(open_server(cable.url, unsent)) as again:
        assert again.unsaved() == 0
        layer = again.load_exam(draft.id, N).layer(PAIN)
        assert all((layer[start : start + 20] == 7).all() for start in kept)
        assert not again.has_merges
    assert list(unsent.iterdir()) == []


def near_url(store: Store) -> str:
    backend = store.backend
    assert isinstance(backend, Server)
    return backend.address.url


def test_a_window_closed_offline_is_sent_by_the_next(
    cable: Cable, near: Store, draft: Visit, unsent: Path
) -> None:
    first = open_server(cable.url, unsent)
    exam = first.open_exam(draft.id, N)
    cable.cut()
    with suppress(ServerLostError):
        paint(first, exam, range(30), 5)
    after = replace(exam.visit, weight_kg=40.0)
    with suppress(ServerLostError):
        first.save_visit(exam.visit, after)
    first.close()
    theirs = near.open_exam(draft.id, N)
    paint(near, theirs, range(20, 40), 3)
    cable.mend()
    with closing(open_server(cable.url, unsent)) as again:
        assert again.take_merges() == [Merge(draft.id)]
    merged = near.load_exam(draft.id, N)
    assert merged.layer(PAIN)[:40].tolist() == [5] * 30 + [3] * 10
    assert merged.visit.weight_kg == 40.0


def test_a_full_disk_is_told_apart(far: Store, cable: Cable, draft: Visit, unsent: Path) -> None:
    exam = far.open_exam(draft.id, N)
    cable.cut()
    unsent.parent.mkdir(exist_ok=True)
    unsent.write_text("no folder")  # where the journal cannot be made
    with suppress(ServerLostError):
        paint(far, exam, range(30), 5)
    assert far.unsaved() == 1
    assert far.only_here
    unsent.unlink()
    with suppress(ServerLostError):
        paint(far, exam, range(40, 50), 5)
    assert not far.only_here
    cable.mend()
    far.retry_all()
    assert far.unsaved() == 0


def test_a_lost_server_is_not_waited_for(
    far: Store, cable: Cable, draft: Visit, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(server_backend, "QUIET_S", 60.0)
    exam = far.open_exam(draft.id, N)
    heard: list[str] = []
    far.listen(lambda news: heard.append(news.happened))
    cable.cut()
    with suppress(ServerLostError):
        paint(far, exam, range(10))
    began = time.perf_counter()
    for start in range(20, 2020, 20):
        with suppress(ServerLostError):
            paint(far, exam, range(start, start + 10))
    assert (time.perf_counter() - began) / 100 < 0.1
    assert far.unsaved() == 101
    cable.mend()
    until(far.retry_all, 20)  # as soon as it is heard again, not after a minute
    assert heard[-1] == "back"
    assert heard[0] == "lost"
