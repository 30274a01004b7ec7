"""A stroke given in chart coordinates paints the same cells however the chart is shown."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF
from pytestqt.qtbot import QtBot

from painmap.core.exam import paint_edit
from painmap.core.layers import LayerKey
from painmap.core.visit import Visit
from painmap.ui.map.canvas import Canvas
from painmap.ui.map.map_state import MapState
from painmap.ui.session.session import Session
from tests.ui.hands import drag, seen

PAIN = LayerKey("pain")
CHART = "l_leg_front"
# Where the leg is on its front chart: shares of width and height, in steps of a 1/16 pixel.
shares = st.tuples(st.integers(300, 700), st.integers(150, 900))
strokes = st.lists(shares, min_size=1, max_size=6)
sizes = st.sampled_from([(880, 608), (640, 480), (1371, 903), (333, 777)])
tools = st.sampled_from(["brush", "erase", "lasso", "border"])


@pytest.fixture
def canvas(exam: Session, qtbot: QtBot) -> Iterator[Canvas]:
    made = Canvas(exam, MapState())
    qtbot.addWidget(made)
    made.resize(880, 608)
    made.show_charts([exam.body.chart(CHART), exam.body.chart("l_leg_outer")])
    made.show_exam()
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.hide()


def points_of(canvas: Canvas, stroke: list[tuple[int, int]]) -> list[tuple[float, float]]:
    info = canvas.charts[0].info
    return [
        (round(x / 1000 * info.width * 16) / 16, round(y / 1000 * info.height * 16) / 16)
        for x, y in stroke
    ]


def painted(canvas: Canvas, exam: Session, stroke: list[tuple[int, int]], tool: str) -> np.ndarray:
    """What a stroke leaves on a leg of which the front is painted before."""
    cells = canvas.charts[0].cells
    exam.push(paint_edit(exam.exam, PAIN, cells[cells % 8 < 4], 5, "Half"))
    canvas.state.choose_tool(tool)
    canvas.stop_drawing()  # two dabs at one place are no double tap here
    drag(canvas, [seen(canvas, 0, *point) for point in points_of(canvas, stroke)])
    result = exam.exam.layer(PAIN).copy()
    while exam.undo_stack.canUndo():
        exam.undo_stack.undo()
    exam.undo_stack.clear()
    return result


@given(
    strokes, tools, sizes, st.floats(1, 8), st.tuples(st.floats(0, 1), st.floats(0, 1)),
    st.sampled_from([0.5, 2.2, 5.0]),
)  # fmt: skip
@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_the_same_stroke_paints_the_same_cells_at_every_zoom_and_size(
    canvas: Canvas,
    exam: Session,
    stroke: list[tuple[int, int]],
    tool: str,
    size: tuple[int, int],
    zoom: float,
    where: tuple[float, float],
    cm: float,
) -> None:
    canvas.state.choose_size(cm)
    canvas.resize(880, 608)
    canvas.fit()
    plain = painted(canvas, exam, stroke, tool)
    canvas.resize(*size)
    canvas.zoom(zoom, QPointF(where[0] * size[0], where[1] * size[1]))
    window = QRectF(canvas.rect())
    shown = [seen(canvas, 0, *point) for point in points_of(canvas, stroke)]
    if not all(window.contains(point) for point in shown):
        canvas.fit()  # what is not seen cannot be painted on
    assert np.array_equal(painted(canvas, exam, stroke, tool), plain)


STROKE = [(420, 300), (510, 412), (580, 640), (470, 700)]


def digest(canvas: Canvas, exam: Session) -> str:
    """One name for what a stroke of each tool leaves."""
    found = [painted(canvas, exam, STROKE, tool) for tool in ("brush", "erase", "lasso", "border")]
    assert all(values.any() for values in found)
    return hashlib.sha256(b"".join(values.tobytes() for values in found)).hexdigest()


def main(folder: Path) -> None:
    """In a process of its own: the digest at the screen's scaling that the environment names."""
    from datetime import UTC, date, datetime

    from PySide6.QtWidgets import QApplication

    from painmap.atlas.atlas import open_atlas
    from painmap.core.patient import Patient
    from painmap.core.stamps import new_id
    from painmap.storage.store import create_throw_away

    app = QApplication(sys.argv)
    atlas = open_atlas()
    session = Session(lambda: atlas)
    store = create_throw_away(folder / "scaled.painmap", "Dr Test")
    session.use_store(store)
    patient = Patient(new_id(), "Berger", "Jonas", date(2013, 4, 12), "male", "P-1")
    store.add_patient(patient)
    visit = Visit(
        id=new_id(), patient_id=patient.id, number=1, kind="follow-up",
        began_at=datetime(2026, 8, 3, tzinfo=UTC), versions=atlas.versions, body="preteen",
        examiner="Dr Test",
    )  # fmt: skip
    store.add_visit(visit)
    session.open_visit(visit.id)
    made = Canvas(session, MapState())
    made.resize(880, 608)
    made.show_charts([session.body.chart(CHART), session.body.chart("l_leg_outer")])
    made.show_exam()
    made.show()
    app.processEvents()
    print(made.devicePixelRatioF(), digest(made, session))
    made.hide()
    session.close()


@pytest.mark.parametrize("scale", ["1.5", "2"])
def test_the_same_stroke_paints_the_same_cells_at_every_scaling_of_the_screen(
    canvas: Canvas, exam: Session, tmp_path: Path, scale: str
) -> None:
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run(
        [sys.executable, __file__, str(tmp_path)],
        env=os.environ | {"QT_SCALE_FACTOR": scale, "PYTHONPATH": str(root)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == [str(float(scale)), digest(canvas, exam)]


if __name__ == "__main__":
    main(Path(sys.argv[1]))
