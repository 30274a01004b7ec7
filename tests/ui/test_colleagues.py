"""Two sessions on one server: each sees what the other does, and goes on while it is away."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from painmap.atlas.atlas import Atlas
from painmap.core.exam import paint_edit
from painmap.core.layers import LayerKey
from painmap.core.patient import Patient
from painmap.core.visit import Visit
from painmap.storage import server_backend
from painmap.storage.server import open_server
from painmap.ui.session.session import Session
from tests.cable import Cable, cable_to
from tests.clinic_server import ClinicServer
from tests.storage.samples import sample_visit

pytestmark = pytest.mark.server
PAIN = LayerKey("pain")


@pytest.fixture
def cable(clinic_server: ClinicServer, monkeypatch: pytest.MonkeyPatch) -> Iterator[Cable]:
    monkeypatch.setattr(server_backend, "QUIET_S", 0.0)
    with clinic_server.clinic() as url, cable_to(url) as cable:
        yield cable


@pytest.fixture
def draft(cable: Cable, patient: Patient, atlas: Atlas) -> Visit:
    with closing(open_server(cable.server_url)) as store:
        store.add_patient(patient)
        return store.add_visit(sample_visit(patient))


@pytest.fixture
def here(cable: Cable, draft: Visit, atlas: Atlas, qapp: QApplication) -> Iterator[Session]:
    opened = Session(lambda: atlas)
    opened.use_store(open_server(cable.url))
    yield opened
    opened.close()


@pytest.fixture
def there(cable: Cable, draft: Visit, atlas: Atlas, qapp: QApplication) -> Iterator[Session]:
    opened = Session(lambda: atlas)
    opened.use_store(open_server(cable.server_url))
    yield opened
    opened.close()


def paint(session: Session, cells: range, value: int) -> None:
    edit = paint_edit(session.exam, PAIN, cells, value, "Paint")
    assert edit is not None
    session.push(edit)


def both_open(qtbot: QtBot, here: Session, there: Session, draft: Visit) -> None:
    """Open the visit in both; each is told of the other once."""
    here.open_visit(draft.id)
    here.flush()
    with (
        qtbot.waitSignal(here.colleagues.joined, timeout=20_000) as heard,
        qtbot.waitSignal(there.colleagues.joined, timeout=20_000) as answered,
    ):
        there.open_visit(draft.id)
    assert heard.args == answered.args == ["postgres"]


def test_both_are_told_and_see_each_other_paint(
    qtbot: QtBot, here: Session, there: Session, draft: Visit
) -> None:
    both_open(qtbot, here, there, draft)
    paint(here, range(40), 4)
    qtbot.waitUntil(lambda: bool(there.exam.layer(PAIN)[:40].all()), timeout=20_000)
    paint(there, range(30, 60), 6)
    qtbot.waitUntil(lambda: bool((here.exam.layer(PAIN)[30:60] == 6).all()), timeout=20_000)
    for session in (here, there):
        assert session.exam.layer(PAIN)[:60].tolist() == [4] * 30 + [6] * 30
        assert session.save_state.kind == "saved"


def test_a_stroke_being_drawn_is_not_disturbed(
    qtbot: QtBot, here: Session, there: Session, draft: Visit
) -> None:
    both_open(qtbot, here, there, draft)
    drawing = True
    there.is_drawing = lambda: drawing
    with qtbot.waitSignal(there.colleagues.heard, timeout=20_000):
        paint(here, range(40), 4)
    qtbot.wait(300)
    assert not there.exam.layer(PAIN).any()
    drawing = False
    qtbot.waitUntil(lambda: bool(there.exam.layer(PAIN)[:40].all()), timeout=20_000)


def test_signed_by_a_colleague_it_is_shown_as_signed(
    qtbot: QtBot, here: Session, there: Session, draft: Visit
) -> None:
    both_open(qtbot, here, there, draft)
    here.sign()
    qtbot.waitUntil(lambda: there.read_only, timeout=20_000)
    assert there.save_state.kind == "signed"


def test_the_exam_goes_on_while_the_server_is_away(
    qtbot: QtBot, here: Session, there: Session, draft: Visit, cable: Cable
) -> None:
    both_open(qtbot, here, there, draft)
    cable.cut()
    with qtbot.waitSignal(here.failed, timeout=20_000) as told:
        paint(here, range(40), 4)
    assert "does not answer" in told.args[0].text
    paint(here, range(50, 90), 4)
    assert here.has_unsaved
    assert here.is_kept_here
    paint(there, range(200, 240), 5)
    there.flush()
    cable.mend()
    # Nobody does anything: the server is heard again, what waits goes there, both see all of it.
    for session in (here, there):
        qtbot.waitUntil(
            lambda of=session: np.count_nonzero(of.exam.layer(PAIN)) == 120, timeout=20_000
        )
    qtbot.waitUntil(lambda: here.save_state.kind == "saved", timeout=20_000)
    assert not here.has_unsaved
