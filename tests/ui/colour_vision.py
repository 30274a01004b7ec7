"""Contrast and distance of colours as eyes see them: WCAG 2.1, Machado 2009, CAM02-UCS."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Float = NDArray[np.float64]

# Machado, Oliveira and Fernandes 2009, severity 1.0, in linear RGB.
DEFICIENCIES = {
    "protan": np.array([
        [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
    ]),
    "deutan": np.array([
        [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
    ]),
    "tritan": np.array([
        [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
    ]),
}  # fmt: skip

_TO_XYZ = np.array([
    [0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505],
])  # fmt: skip
_CAT02 = np.array([
    [0.7328, 0.4296, -0.1624], [-0.7036, 1.6975, 0.0061], [0.0030, 0.0136, 0.9834],
])  # fmt: skip
_HPE = np.array([
    [0.38971, 0.68898, -0.07868], [-0.22981, 1.18340, 0.04641], [0.0, 0.0, 1.0],
])  # fmt: skip
_WHITE = np.array([95.047, 100.0, 108.883])
_ADAPTING, _GROUND, _C, _NC = 64.0 / np.pi / 5.0, 20.0, 0.69, 1.0  # sRGB's viewing conditions


def rgb(colour: str) -> Float:
    """'#RRGGBB' as three numbers from 0 to 1."""
    return np.array([int(colour[at : at + 2], 16) for at in (1, 3, 5)]) / 255


def linear(colours: Float) -> Float:
    low = colours / 12.92
    return np.where(colours <= 0.04045, low, ((colours + 0.055) / 1.055) ** 2.4)


def contrast(one: Float, other: Float) -> Float:
    """WCAG contrast of colours (…×3, 0 to 1), from 1 to 21."""
    first, second = (linear(side) @ [0.2126, 0.7152, 0.0722] + 0.05 for side in (one, other))
    return np.maximum(first, second) / np.minimum(first, second)


def seen(colours: Float, deficiency: str = "") -> Float:
    """Colours (M×3, 0 to 1) in CAM02-UCS as an eye with a deficiency, or none, sees them."""
    light = linear(colours)
    if deficiency:
        shown = np.clip(light @ DEFICIENCIES[deficiency].T, 0, 1)
        light = shown
    return _cam02_ucs(100 * light @ _TO_XYZ.T)


def distances(colours: Float, deficiency: str = "") -> Float:
    """Distances in CAM02-UCS between all pairs, M×M."""
    places = seen(colours, deficiency)
    return np.linalg.norm(places[:, None] - places[None], axis=2)


def _cam02_ucs(xyz: Float) -> Float:
    k = 1 / (5 * _ADAPTING + 1)
    level = 0.2 * k**4 * 5 * _ADAPTING + 0.1 * (1 - k**4) ** 2 * (5 * _ADAPTING) ** (1 / 3)
    share = _GROUND / 100.0
    n_bb = 0.725 * share**-0.2
    z = 1.48 + share**0.5
    degree = 1 - np.exp((-_ADAPTING - 42) / 92) / 3.6
    white = _WHITE @ _CAT02.T
    gain = degree * 100 / white + 1 - degree
    to_cones = (_HPE @ np.linalg.inv(_CAT02)).T

    def response(values: Float) -> tuple[Float, ...]:
        cones = ((values @ _CAT02.T) * gain) @ to_cones
        power = (level * np.abs(cones) / 100) ** 0.42
        adapted = np.sign(cones) * 400 * power / (power + 27.13) + 0.1
        return adapted[..., 0], adapted[..., 1], adapted[..., 2]

    def achromatic(r: Float, g: Float, b: Float) -> Float:
        return (2 * r + g + b / 20 - 0.305) * n_bb

    r, g, b = response(xyz)
    red_green, yellow_blue = r - 12 * g / 11 + b / 11, (r + g - 2 * b) / 9
    hue = np.arctan2(yellow_blue, red_green)
    eccentricity = (np.cos(hue + 2) + 3.8) / 4
    t = 50000 / 13 * _NC * n_bb * eccentricity * np.hypot(red_green, yellow_blue)
    t = t / (r + g + 21 * b / 20)
    lightness = 100 * (achromatic(r, g, b) / achromatic(*response(_WHITE))) ** (_C * z)
    chroma = t**0.9 * np.sqrt(lightness / 100) * (1.64 - 0.29**share) ** 0.73
    colourful = np.log(1 + 0.0228 * chroma * level**0.25) / 0.0228
    return np.stack(
        [
            1.7 * lightness / (1 + 0.007 * lightness),
            colourful * np.cos(hue),
            colourful * np.sin(hue),
        ],
        axis=-1,
    )
