"""Charts: cameras, visible cells, mirror, sides, letters and the pixel look-up, on every body."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from painmap.atlas.atlas import Atlas
from painmap.atlas.chart import Chart

BODIES = ("child", "preteen", "teen", "adult_neutral", "adult_female", "adult_male")
MIDLINE = {"front", "back", "head_front", "head_back", "head_top"}
ASKED_FOR = (
    MIDLINE
    | {"left", "right", "head_left", "head_right", "trunk_left", "trunk_right"}
    | {f"{s}_hand_{v}" for s in "rl" for v in ("palm", "dorsum")}
    | {f"{s}_foot_{v}" for s in "rl" for v in ("dorsum", "sole", "inner", "outer")}
    | {
        f"{s}_{limb}_{v}"
        for s in "rl"
        for limb in ("leg", "arm")
        for v in ("outer", "front", "inner", "back")
    }
)


def _charts(atlas: Atlas, body: str) -> list[Chart]:
    return [atlas.body(body).chart(key) for key in atlas.body(body).charts]


def _x(atlas: Atlas, body: str, chart: Chart) -> NDArray[np.float32]:
    """Body x of the chart's cells: negative on the patient's right."""
    return atlas.body(body).posed_centres(chart.cells)[:, 0]


@pytest.mark.parametrize("body", BODIES)
def test_every_chart_is_there_and_in_order(atlas: Atlas, body: str) -> None:
    charts = atlas.body(body).charts
    assert set(charts) >= ASKED_FOR
    orders = [info.order for info in charts.values()]
    assert len(set(orders)) == len(orders)
    assert all(info.title and info.tile for info in charts.values())
    for info in charts.values():
        right, up = np.array(info.right), np.array(info.up)
        assert abs(right @ up) < 1e-6
        assert abs(np.linalg.norm(right) - 1) < 1e-6
        assert abs(np.linalg.norm(up) - 1) < 1e-6


@pytest.mark.parametrize("body", BODIES)
def test_visible_cells_lie_inside_the_picture_and_on_the_figure(atlas: Atlas, body: str) -> None:
    for chart in _charts(atlas, body):
        x, y = chart.xy.T
        assert len(chart.cells) > 3000
        assert (x >= 0).all()
        assert (y >= 0).all()
        assert (x < chart.info.width).all()
        assert (y < chart.info.height).all()
        on = chart.silhouette[y.astype(int), x.astype(int)]
        assert on.mean() > 0.9999, chart.info.key


@pytest.mark.parametrize("body", BODIES)
def test_front_and_back_have_the_patients_sides(atlas: Atlas, body: str) -> None:
    """Seen from the front the patient's right is on the viewer's left; from behind, not."""
    for key, sign in (("front", 1), ("back", -1), ("head_front", 1), ("head_back", -1)):
        chart = atlas.body(body).chart(key)
        x = _x(atlas, body, chart)
        middle = chart.info.width / 2
        clear = np.abs(x) > 0.2
        assert ((chart.xy[clear, 0] - middle) * x[clear] * sign > 0).all()


@pytest.mark.parametrize("body", BODIES)
def test_side_views_and_close_ups_show_the_named_side_alone(atlas: Atlas, body: str) -> None:
    for chart in _charts(atlas, body):
        info = chart.info
        if info.key in MIDLINE:
            assert info.side == ""
            continue
        sign = {"R": -1, "L": 1}[info.side]
        assert (_x(atlas, body, chart) * sign > 0).all(), info.key
        word = {"R": "RIGHT", "L": "LEFT"}[info.side]
        assert word in info.title
        assert info.key.startswith(info.side.lower()) or info.key.endswith(word.lower())
        assert [text for text, _, _ in info.labels] == [info.side]


@pytest.mark.parametrize("body", BODIES)
def test_letters_stand_on_their_side_and_off_the_figure(atlas: Atlas, body: str) -> None:
    for chart in _charts(atlas, body):
        info = chart.info
        for text, x, y in info.labels:
            box = chart.silhouette[
                max(0, int(y) - 12) : int(y) + 12, max(0, int(x) - 12) : int(x) + 12
            ]
            assert not box.any(), (info.key, text)
            assert 12 <= x <= info.width - 12
            assert 12 <= y <= info.height - 12
        if info.key in MIDLINE:
            sides = {text: x - info.width / 2 for text, x, _ in info.labels}
            assert set(sides) == {"R", "L"}
            assert sides["R"] * info.right[0] < 0 < sides["L"] * info.right[0]


@pytest.mark.parametrize("body", BODIES)
def test_left_charts_mirror_right_ones(atlas: Atlas, body: str) -> None:
    charts = atlas.body(body).charts
    for info in charts.values():
        if not info.mirror_of:
            continue
        left, right = atlas.body(body).chart(info.key), atlas.body(body).chart(info.mirror_of)
        assert (np.sort(atlas.mirror[right.cells]) == np.sort(left.cells)).all()
        assert (left.silhouette == right.silhouette[:, ::-1]).all()
        place = np.full(atlas.n_cells, -1)
        place[left.cells] = np.arange(len(left.cells))
        mirrored = left.xy[place[atlas.mirror[right.cells]]]
        assert np.abs(info.width - mirrored[:, 0] - right.xy[:, 0]).max() < 0.05
        assert np.abs(mirrored[:, 1] - right.xy[:, 1]).max() < 0.05


@pytest.mark.parametrize("body", BODIES)
@pytest.mark.parametrize(
    ("key", "towards_the_right", "towards_the_left"),
    [
        ("r_foot_sole", "great_toe", "fifth_toe"),  # toes up: the midline is on the viewer's right
        ("r_foot_dorsum", "great_toe", "fifth_toe"),
        ("r_hand_palm", "little_finger", "thumb"),
        ("r_hand_dorsum", "thumb", "little_finger"),
    ],
)
def test_toes_and_fingers_are_in_order(
    atlas: Atlas, body: str, key: str, towards_the_right: str, towards_the_left: str
) -> None:
    chart = atlas.body(body).chart(key)
    atom = atlas.atom[chart.cells]

    def across(name: str) -> float:
        atoms = [a.index for a in atlas.atoms if a.key.startswith(f"R_{name}_")]
        return float(chart.xy[np.isin(atom, atoms), 0].mean())

    assert across(towards_the_right) > across(towards_the_left) + 10


@pytest.mark.parametrize("body", BODIES)
def test_pixel_to_cell_to_centre(atlas: Atlas, body: str) -> None:
    """A pixel's cell lies within a pixel or half the cell's projected diagonal of it."""
    for chart in _charts(atlas, body):
        found = chart.pixel_cell >= 0
        assert (found == chart.silhouette).all(), chart.info.key
        rows, columns = np.nonzero(found)
        place = chart.xy[chart.index_of[chart.pixel_cell[found]]]
        away = np.maximum(np.abs(place[:, 0] - columns - 0.5), np.abs(place[:, 1] - rows - 0.5))
        largest = np.sqrt(2 * atlas.body(body).area_cm2.max())  # cm, diagonal
        near = max(1.0, 1.1 * largest / 2 * chart.info.px_per_cm)
        assert (away <= near).mean() > 0.999, chart.info.key
