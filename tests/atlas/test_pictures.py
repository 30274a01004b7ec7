"""The charts' pictures: plain vectors, small, transparent, in step with the silhouette."""

from __future__ import annotations

import re
import time
import xml.etree.ElementTree as ET
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from scipy.ndimage import binary_erosion

from painmap.atlas.atlas import Atlas

BODIES = ("child", "preteen", "teen", "adult_neutral", "adult_female", "adult_male")
ALLOWED = {"svg", "g", "path", "defs", "linearGradient", "stop"}
LIGHT, DARK = (0xF1, 0xED, 0xE8), (0xCF, 0xC6, 0xBC)
LINES = {"#5A534C", "#6E675F"}


def _rendered(path: Path, width: int, height: int) -> NDArray[np.uint8]:
    """The picture drawn by Qt on transparent ground, RGBA (H, W, 4)."""
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    renderer = QSvgRenderer(str(path))
    assert renderer.isValid()
    image = QImage(width, height, QImage.Format.Format_RGBA8888)
    image.fill(0)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        renderer.render(painter, QRectF(0, 0, width, height))
    data = np.frombuffer(image.constBits(), dtype=np.uint8)
    return data.reshape(height, image.bytesPerLine() // 4, 4)[:, :width].copy()


@pytest.mark.parametrize("body", BODIES)
def test_pictures_are_plain_vectors_in_the_figures_colours(atlas: Atlas, body: str) -> None:
    for info in atlas.body(body).charts.values():
        path = atlas.folder / "body_svgs" / body / f"{info.key}.svg"
        text = path.read_text(encoding="utf-8")
        assert len(text) < 260_000, info.key
        assert "nan" not in text.lower()
        root = ET.fromstring(text)
        assert {element.tag.split("}")[1] for element in root.iter()} <= ALLOWED
        assert root.get("viewBox") == f"0 0 {info.width} {info.height}"
        for colour in set(re.findall(r"#[0-9A-F]{6}", text)) - LINES:
            parts = [int(colour[i : i + 2], 16) for i in (1, 3, 5)]
            assert all(d <= p <= w for d, p, w in zip(DARK, parts, LIGHT, strict=True)), colour


@pytest.mark.parametrize("body", BODIES)
def test_pictures_cover_the_silhouette_and_nothing_else(atlas: Atlas, body: str) -> None:
    for key, info in atlas.body(body).charts.items():
        chart = atlas.body(body).chart(key)
        alpha = _rendered(chart.svg_path, info.width, info.height)[..., 3]
        drawn = alpha > 40
        assert (drawn & chart.silhouette).sum() >= 0.985 * chart.silhouette.sum(), key
        # Beyond it lie half the outline's width, faint fades and the closed armhole.
        assert (drawn & ~chart.silhouette).sum() <= 0.28 * chart.silhouette.sum(), key
        assert not alpha[0].any()
        assert not alpha[:, 0].any()
        assert not alpha[:, -1].any()


@pytest.mark.parametrize("body", BODIES)
def test_isolated_parts_fade_out_at_their_cut(atlas: Atlas, body: str) -> None:
    """A cut that shows is faded: the picture reaches it only where it is nearly transparent."""
    hidden = ("_arm_outer", "_foot_sole", "head_top")  # the cut lies behind what is seen
    for key, info in atlas.body(body).charts.items():
        text = (atlas.folder / "body_svgs" / body / f"{key}.svg").read_text(encoding="utf-8")
        whole = info.tile in ("whole", "sides")
        assert ("linearGradient" in text) == (not whole and not key.endswith(hidden)), key


@pytest.mark.parametrize("body", ["preteen", "adult_female"])
def test_left_pictures_mirror_right_ones(atlas: Atlas, body: str) -> None:
    for key, info in atlas.body(body).charts.items():
        if not info.mirror_of:
            continue
        folder = atlas.folder / "body_svgs" / body
        left, right = (
            _rendered(folder / f"{name}.svg", info.width, info.height).astype(int)
            for name in (key, info.mirror_of)
        )
        assert np.abs(left[:, ::-1] - right).mean() < 0.6, key


@pytest.mark.parametrize("key", ["front", "back"])
def test_shading_has_no_visible_steps(atlas: Atlas, key: str) -> None:
    """At 300 % neighbouring tones differ by two grey levels at most, away from lines."""
    info = atlas.body("adult_neutral").charts[key]
    path = atlas.folder / "body_svgs" / "adult_neutral" / f"{info.key}.svg"
    picture = _rendered(path, info.width * 3, info.height * 3).astype(int)
    tone, inside = picture[..., 1], picture[..., 3] == 255
    skin = binary_erosion(inside & (tone >= DARK[1]), iterations=4)
    both = skin[:, 1:] & skin[:, :-1]
    steps = np.abs(np.diff(tone, axis=1))[both]
    assert (steps <= 2).mean() > 0.995


def test_the_front_is_drawn_quickly(atlas: Atlas) -> None:
    info = atlas.body("adult_neutral").charts["front"]
    path = atlas.folder / "body_svgs" / "adult_neutral" / "front.svg"
    _rendered(path, 100, 100)
    took = []
    for _ in range(3):
        start = time.thread_time()  # its own work: the machine may be busy with other tests
        _rendered(path, round(900 * info.width / info.height), 900)
        took.append(time.thread_time() - start)
    assert min(took) < 0.12
