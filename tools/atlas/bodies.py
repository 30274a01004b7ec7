"""The six bodies: shapes at rest and in the anatomical position.

A shape is the base mesh plus morph targets, as the data's own macro system mixes them; ages and
sexes mix linearly. Areas and distances come from the rest shape, charts from the posed one.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from tools.atlas.source import Source

Float = NDArray[np.float64]
_FLAT = "averagemuscle-averageweight-mincup-averagefirmness"
_RACES = ("african", "asian", "caucasian")
UPPER_ARM_DEGREES = 22.0  # between the upper arm and the vertical
CARRYING_DEGREES = 4.0  # the forearm turns this much further out
LEG_DEGREES = 3.0
SUPINATION_DEGREES = 86.0
# The forearm turns over its length, as radius and ulna do; shares of the whole turn.
_SUPINATION_SHARES = {
    "lowerarm01": 0.34,
    "lowerarm02": 0.40,
    "wrist": 0.26,
}


@dataclass(frozen=True)
class Recipe:
    """How a body is mixed: shares of ages and of sexes, and head targets with their weights."""

    key: str
    name: str
    sex: str
    ages: dict[str, float]
    female: float
    height_cm: float
    reference_age: float
    weight_kg: float
    flat_chest: bool = True
    head: dict[str, float] = field(default_factory=dict)


def _bigger_head(weight: float) -> dict[str, float]:
    """The data's own head targets, so that the head's circumference meets growth references.

    References: Nellhaus, Pediatrics 1968;41:106, mean of the sexes: 51.6 cm at 7 years, 53.3 at
    11, 55.0 at 15 (docs/atlas.md).
    """
    return {f"head-scale-{way}-incr": weight for way in ("horiz", "vert", "depth")}


# Weights: median BMI of that age (CDC 2000); adults the middle of the ordinary range, 21.7.
RECIPES = (
    Recipe(
        "child",
        "Child",
        "neutral",
        {"baby": 0.16, "child": 0.84},
        0.5,
        120.0,
        7.0,
        22.3,
        head=_bigger_head(0.42),
    ),
    Recipe(
        "preteen",
        "Preteen",
        "neutral",
        {"child": 0.6, "young": 0.4},
        0.5,
        145.0,
        11.0,
        36.4,
        head=_bigger_head(0.15),
    ),
    Recipe(
        "teen",
        "Teenager",
        "neutral",
        {"child": 0.12, "young": 0.88},
        0.5,
        162.0,
        15.0,
        53.0,
        head=_bigger_head(0.05),
    ),
    Recipe("adult_neutral", "Adult", "neutral", {"young": 1.0}, 0.5, 166.0, 25.0, 59.8),
    Recipe(
        "adult_female", "Woman", "female", {"young": 1.0}, 1.0, 159.0, 25.0, 54.9, flat_chest=False
    ),
    Recipe("adult_male", "Man", "male", {"young": 1.0}, 0.0, 173.0, 25.0, 64.9),
)


@dataclass(frozen=True)
class Shape:
    """One body: cage vertices (13380, 3) at rest and posed, cm, ground at y = 0."""

    recipe: Recipe
    rest: Float
    posed: Float
    joints: dict[str, Float]


def _mixed(source: Source, recipe: Recipe) -> Float:
    points = source.points.copy()

    def add(name: str, weight: float) -> None:
        if weight:
            index, offset = source.target(name)
            points[index] += weight * offset

    for sex, share in (("female", recipe.female), ("male", 1 - recipe.female)):
        for age, part in recipe.ages.items():
            for race in _RACES:
                add(f"macrodetails/{race}-{sex}-{age}", share * part / len(_RACES))
            add(f"macrodetails/universal-{sex}-{age}-averagemuscle-averageweight", share * part)
    if recipe.flat_chest:
        for age, part in recipe.ages.items():
            if age != "baby":
                add(f"breast/female-{age}-{_FLAT}", recipe.female * part)
    for name, weight in recipe.head.items():
        add(f"head/{name}", weight)
    # Closed lids, rest and posed alike: the lids are skin and must be seen; no white eye holes.
    for race in _RACES:
        for side in ("left", "right"):
            add(f"expression/units/{race}/eye-{side}-closure", 1 / len(_RACES))
    return points


def _symmetric(points: Float, mirror: NDArray[np.int32]) -> Float:
    """Average a shape with its mirror image, so that left is right's mirror to the last bit."""
    flipped = points[mirror] * (-1.0, 1.0, 1.0)
    result = (points + flipped) / 2
    left = points[:, 0] > 0
    result[mirror[left]] = result[left] * (-1.0, 1.0, 1.0)
    result[mirror == np.arange(len(mirror)), 0] = 0.0
    return result


def _place(source: Source, points: Float, spot: dict[str, object]) -> Float:
    strategy = spot["strategy"]
    if strategy == "CUBE":
        return points[source.cube(f"{spot['cube_name']}")].mean(axis=0)
    if strategy == "VERTEX":
        return points[int(str(spot["vertex_index"]))]
    indices = np.array(spot["vertex_indices"], dtype=np.int64)
    return points[indices].mean(axis=0)


def _rotation(axis: Float, degrees: float) -> Float:
    """Rotation matrix about an axis (Rodrigues)."""
    x, y, z = axis / np.linalg.norm(axis)
    cross = np.array([[0, -z, y], [z, 0, -x], [-y, x, 0]])
    angle = np.radians(degrees)
    return np.eye(3) + np.sin(angle) * cross + (1 - np.cos(angle)) * cross @ cross


def _about(point: Float, rotation: Float) -> Float:
    """4 × 4 rotation about a point."""
    result = np.eye(4)
    result[:3, :3] = rotation
    result[:3, 3] = point - rotation @ point
    return result


def _between(start: Float, end: Float) -> Float:
    """The smallest rotation that takes one direction to another."""
    start, end = start / np.linalg.norm(start), end / np.linalg.norm(end)
    axis = np.cross(start, end)
    if np.linalg.norm(axis) < 1e-9:
        return np.eye(3)
    return _rotation(axis, float(np.degrees(np.arccos(np.clip(start @ end, -1, 1)))))


def _downwards(degrees: float) -> Float:
    """A direction in the frontal plane, so far to the right of straight down."""
    angle = np.radians(degrees)
    return np.array([-np.sin(angle), -np.cos(angle), 0.0])


def _turns(head: dict[str, Float]) -> dict[str, Float]:
    """The turn of each posed bone in the rest shape's space, right side only.

    The elbow, slightly bent at rest, is straightened to the carrying angle.
    """
    upper = head["lowerarm01.R"] - head["upperarm01.R"]
    fore = head["wrist.R"] - head["lowerarm01.R"]
    swing = _between(upper, _downwards(UPPER_ARM_DEGREES))
    # In the upper arm's turned frame the forearm continues it, but for the carrying angle.
    straight = _between(fore, swing.T @ _downwards(UPPER_ARM_DEGREES + CARRYING_DEGREES))
    turns = {"upperarm01.R": _about(head["upperarm01.R"], swing)}
    for bone, share in _SUPINATION_SHARES.items():
        turn = _rotation(fore, SUPINATION_DEGREES * share)
        if bone == "lowerarm01":
            turn = straight @ turn
        turns[f"{bone}.R"] = _about(head[f"{bone}.R"], turn)
    leg = head["foot.R"] - head["upperleg01.R"]
    turns["upperleg01.R"] = _about(
        head["upperleg01.R"],
        _between(leg, _downwards(LEG_DEGREES) + np.array([0, 0, leg[2] / -leg[1]])),
    )
    return turns


def _posed(source: Source, rest: Float, joints: dict[str, Float]) -> Float:
    """Linear blend skinning of the right half, mirrored to the left."""
    local = _turns(joints)
    known: dict[str, Float] = {}

    def matrix(name: str) -> Float:
        if name not in known:
            bone = source.bones[name]
            above = matrix(bone.parent) if bone.parent else np.eye(4)
            known[name] = above @ local.get(name, np.eye(4))
        return known[name]

    blended = np.zeros((len(rest), 4, 4))
    total = np.zeros(len(rest))
    for name, (index, weight) in source.weights.items():
        np.add.at(blended, index, weight[:, None, None] * matrix(name))
        np.add.at(total, index, weight)
    blended /= total[:, None, None]
    points = np.einsum("nij,nj->ni", blended[:, :3, :3], rest) + blended[:, :3, 3]
    right = rest[:, 0] < 0
    mirrored = source.mirror[right]
    points[mirrored] = points[right] * (-1.0, 1.0, 1.0)
    points[source.mirror == np.arange(len(rest)), 0] = 0.0
    return points


def _rounded(points: Float) -> Float:
    """To 0.01 mm, so that the same build gives the same bytes; exact under mirroring."""
    return np.round(points * 1000.0) / 1000.0


def build_shape(source: Source, recipe: Recipe) -> Shape:
    """One body at exactly its reference height, ground at y = 0, symmetric."""
    points = _mixed(source, recipe)
    body = points[: source.n_body]
    scale = recipe.height_cm / float(np.ptp(body[:, 1]))
    points *= scale
    points[:, 1] -= points[: source.n_body, 1].min()
    joints = {name: _place(source, points, bone.head) for name, bone in source.bones.items()}
    rest = _symmetric(points[: source.n_body], source.mirror)
    posed = _posed(source, rest, joints)
    posed[:, 1] -= posed[:, 1].min()
    return Shape(recipe, _rounded(rest), _rounded(posed), joints)
