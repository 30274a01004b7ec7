"""Strokes, borders, counts and comparisons on the real bodies."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import numpy as np
import pytest
from numpy.typing import NDArray

from painmap.core.compare import compare
from painmap.core.counts import CountSettings, counted_areas, exam_counter
from painmap.core.exam import Exam, paint_edit
from painmap.core.fill import cells_inside, closed_border
from painmap.core.layers import LayerKey
from painmap.core.levels import border_level
from painmap.core.patient import Patient
from painmap.core.sentences import sentences
from painmap.core.stroke import Stroke
from painmap.core.surface import surface_of
from painmap.core.visit import Visit

if TYPE_CHECKING:
    from painmap.atlas.atlas import Atlas
    from painmap.atlas.body import Body
    from painmap.atlas.chart import Chart

PAIN, ALLODYNIA = LayerKey("pain"), LayerKey("allodynia")
PATIENT = Patient("p", "Example", "Ada", date(2013, 5, 2))
R_ARM, L_ARM, R_LEG, L_LEG = 1, 2, 3, 4


@pytest.fixture(scope="module")
def body(atlas: Atlas) -> Body:
    return atlas.body("preteen")


@pytest.fixture(scope="module")
def front(body: Body) -> Chart:
    return body.chart("front")


def make_exam(atlas: Atlas, number: int, body: str = "preteen", height: float = 150.0) -> Exam:
    visit = Visit(
        id=f"v{number}",
        patient_id=PATIENT.id,
        number=number,
        kind="follow-up",
        began_at=datetime(2026, 2 * number, 3, tzinfo=UTC),
        versions=atlas.versions,
        body=body,
        height_cm=height,
        weight_kg=42.0,
    )
    return Exam(visit, PATIENT, atlas.n_cells)


def paint(exam: Exam, layer: LayerKey, zone: NDArray[np.bool_]) -> None:
    edit = paint_edit(exam, layer, np.flatnonzero(zone), 1, "Paint")
    assert edit is not None
    exam.apply(edit)


def at(atlas: Atlas, chart: Chart, limb: int, pos: float) -> tuple[float, float]:
    """The middle, on a chart, of a limb at a place along it."""
    cells = chart.cells
    near = (atlas.limb[cells] == limb) & (np.abs(atlas.limb_pos[cells] - pos) < 0.02)
    x, y = np.median(chart.xy[near], axis=0)
    return float(x), float(y)


def leg_zone(atlas: Atlas, pos: float, limb: int = L_LEG) -> NDArray[np.bool_]:
    return (atlas.limb == limb) & (atlas.limb_pos > pos)


def test_cells_of_every_chart_are_in_pixel_order(body: Body) -> None:
    for key in body.charts:
        surface = surface_of(body, body.chart(key))
        middles = surface.around(surface.width / 2, surface.height / 2, 2000.0)
        assert middles.size == surface.cells.size, key


def test_a_dab_reaches_a_disc_of_visible_skin(atlas: Atlas, body: Body, front: Chart) -> None:
    values = np.zeros(atlas.n_cells, np.uint8)
    x, y = at(atlas, front, L_LEG, 1.5)
    painted = Stroke(body, front, PAIN, values, value=5, radius_cm=3.0).extend(x, y)
    away = np.linalg.norm(body.centres - body.centres[front.pick(x, y)], axis=1)
    expected = (away <= 3.0) & (front.index_of >= 0) & (atlas.limb == L_LEG)
    assert np.array_equal(np.sort(painted), np.flatnonzero(expected))
    assert body.area_cm2[painted].sum() == pytest.approx(np.pi * 9, rel=0.25)


def test_paint_crosses_the_shoulder(atlas: Atlas, body: Body, front: Chart) -> None:
    values = np.zeros(atlas.n_cells, np.uint8)
    pen = Stroke(body, front, PAIN, values, value=5, radius_cm=2.0)
    x, y = at(atlas, front, L_ARM, 0.2)
    for step in range(40):
        pen.extend(x - step, y)
    assert set(atlas.limb[values > 0]) == {0, L_ARM}


def test_paint_stays_on_one_leg(atlas: Atlas, body: Body, front: Chart) -> None:
    for limb in (R_LEG, L_LEG):
        values = np.zeros(atlas.n_cells, np.uint8)
        pen = Stroke(body, front, PAIN, values, value=5, radius_cm=8.0)
        for pos in np.linspace(0.6, 2.0, 30):
            pen.extend(*at(atlas, front, limb, pos))
        assert set(atlas.limb[values > 0]) <= {0, limb}


@pytest.mark.parametrize("key", ["front", "l_hand_palm", "r_foot_sole", "head_left"])
def test_strokes_over_a_whole_chart_paint_all_of_it(body: Body, key: str, atlas: Atlas) -> None:
    chart = body.chart(key)
    values = np.zeros(atlas.n_cells, np.uint8)
    pen = Stroke(body, chart, PAIN, values, value=5, radius_cm=2.0)
    step = chart.info.px_per_cm / 2
    for y in np.arange(0, chart.info.height, step):
        for x in np.arange(0, chart.info.width, step):
            pen.extend(x, y)
    bare = chart.cells[values[chart.cells] == 0]
    assert body.area_cm2[bare].sum() < 0.5
    assert not values[chart.index_of < 0].any()


def test_a_border_on_the_shin_takes_in_what_it_surrounds(
    atlas: Atlas, body: Body, front: Chart
) -> None:
    x, y = at(atlas, front, L_LEG, 1.5)
    turn = np.linspace(0, 2 * np.pi, 40, endpoint=False)
    radius = 2.5 * front.info.px_per_cm * (1 + 0.08 * np.sin(7 * turn))
    line = np.stack([x + radius * np.sin(turn), y + radius * np.cos(turn)], -1)
    cells = closed_border(atlas, body, front, line)
    assert set(atlas.limb[cells]) == {L_LEG}
    assert body.area_cm2[cells].sum() == pytest.approx(np.pi * 2.5**2, rel=0.25)
    assert np.isin(cells_inside(front, line), cells).all()


def test_a_border_around_the_left_foot_stays_on_it(atlas: Atlas, body: Body, front: Chart) -> None:
    foot = (atlas.limb[front.cells] == L_LEG) & (atlas.limb_pos[front.cells] > 1.9)
    (x0, y0), (x1, y1) = front.xy[foot].min(0) - 6, front.xy[foot].max(0) + 6
    line = np.array([(x0, y0), (x1, y0), (x1, y1), (x0, y1)])
    cells = closed_border(atlas, body, front, line)
    assert set(atlas.limb[cells]) == {L_LEG}
    assert np.isin(front.cells[foot], cells).mean() > 0.98


@pytest.mark.parametrize("limb", [R_ARM, L_ARM, R_LEG, L_LEG])
def test_a_stocking_or_glove_has_one_level(atlas: Atlas, body: Body, limb: int) -> None:
    level = border_level(body, leg_zone(atlas, 1.6, limb))
    assert level is not None
    assert level.around
    assert level.high - level.low < 0.6
    key = "lateral_malleolus" if limb > 2 else "radial_styloid"
    cm = float(body.limb_level_cm(limb, np.array([1.6], np.float32), key)[0])
    assert level.cm == pytest.approx(cm, abs=0.3)


def test_levels_of_left_and_right_agree(atlas: Atlas, body: Body) -> None:
    left = border_level(body, leg_zone(atlas, 1.3, L_LEG))
    right = border_level(body, leg_zone(atlas, 1.3, R_LEG))
    assert left is not None
    assert right is not None
    assert left.cm == pytest.approx(right.cm, abs=0.02)


@pytest.mark.parametrize("scheme", ["limb10", "wpi19", "lund_browder"])
def test_counting_along_equals_counting_from_the_start(
    atlas: Atlas, body: Body, scheme: str
) -> None:
    exam = make_exam(atlas, 1)
    settings = CountSettings(scheme)
    live = exam_counter(exam, atlas, body, settings)
    values = np.zeros(atlas.n_cells, np.uint8)
    front = body.chart("front")
    for value, pos in ((5, 0.2), (5, 1.4), (0, 1.0)):
        pen = Stroke(body, front, PAIN, values, value=value, radius_cm=3.0)
        for step in range(25):
            x, y = at(atlas, front, L_LEG, pos + 0.01 * step)
            live.update(PAIN, pen.extend(x, y), value)
            live.areas({}, settled=False)
    paint(exam, PAIN, values > 0)
    for one, other in zip(live.areas({}), counted_areas(exam, atlas, body, settings), strict=True):
        assert one.state == other.state
        assert one.cm2 == pytest.approx(other.cm2, abs=1e-4)


def test_one_zone_counts_one_limb(atlas: Atlas, body: Body) -> None:
    exam = make_exam(atlas, 1)
    paint(exam, ALLODYNIA, leg_zone(atlas, 1.3))
    counts = {row.area.key: row.state for row in counted_areas(exam, atlas, body)}
    assert [key for key, state in counts.items() if state == "affected"] == ["l_leg"]
    assert len(counts) == 10


def test_a_receding_border_on_the_real_leg(atlas: Atlas) -> None:
    earlier, later = make_exam(atlas, 1), make_exam(atlas, 2)
    paint(earlier, ALLODYNIA, leg_zone(atlas, 1.5))
    paint(later, ALLODYNIA, leg_zone(atlas, 1.7))
    found = compare(earlier, later, atlas, "allodynia")
    total = found.layer.total
    assert total.gained == total.unknown == 0
    assert total.then - total.lost == pytest.approx(total.now)
    assert sum(row.change.now for row in found.layer.rows) == pytest.approx(total.now)
    first, border, _ = map(str, sentences(found))
    assert first.startswith("Allodynia, left leg: ")
    assert border.startswith("Border ")
    assert border.endswith(" cm above outer ankle.")


def test_maps_on_two_bodies_are_compared_cell_by_cell(atlas: Atlas) -> None:
    earlier, later = make_exam(atlas, 1, "child", 125.0), make_exam(atlas, 2, "teen", 160.0)
    for exam in (earlier, later):
        paint(exam, ALLODYNIA, leg_zone(atlas, 1.5))
    found = compare(earlier, later, atlas, "allodynia")
    assert found.layer.total.difference == 0
    assert found.percent_leads
    assert found.body == "teen"
    assert found.layer.recorded_then.cm2 < found.layer.total.then


@pytest.mark.parametrize(
    "names",
    [("L_sole_back", "L_heel_back"), ("L_foot_dorsum_front",), ("R_palm_front",)],
)
def test_one_side_of_a_hand_or_foot_has_no_border(
    atlas: Atlas, body: Body, names: tuple[str, ...]
) -> None:
    atoms = [atom.index for atom in atlas.atoms if atom.key in names]
    assert border_level(body, np.isin(atlas.atom, atoms)) is None


def test_a_whole_foot_has_a_border(atlas: Atlas, body: Body) -> None:
    level = border_level(body, (atlas.limb == L_LEG) & (atlas.limb_pos > 2.1))
    assert level is not None
    assert level.around


def test_a_stroke_beside_the_left_leg_never_counts_the_right(
    body: Body, front: Chart, atlas: Atlas
) -> None:
    legs = {
        limb: front.xy[front.index_of[cells]]
        for limb in (3, 4)
        for cells in [front.cells[atlas.limb[front.cells] == limb]]
    }
    values = np.zeros(atlas.n_cells, np.uint8)
    pen = Stroke(body, front, PAIN, values, value=5, radius_cm=2.0)
    # Down the inner edge of the left leg, a little off it in the gap, then onto it.
    bottom, top = legs[4][:, 1].max(), legs[4][:, 1].min()
    for y in np.linspace(top + 0.35 * (bottom - top), top + 0.8 * (bottom - top), 60):
        row = legs[4][np.abs(legs[4][:, 1] - y) < 1.0]
        edge = row[:, 0].min()
        for x in (edge - 2.0, edge + 2.0):
            pen.extend(float(x), float(y))
    painted = values > 0
    assert set(atlas.limb[painted]) == {4}
