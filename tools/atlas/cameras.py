"""The charts: which part each shows, from where, at what scale, and what it is called."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from tools.atlas.cameras_parts import (
    Part,
    Surface,
    anchors,
    arm_axis,
    body_scale,
    leg_axis,
)

Float = NDArray[np.float64]
MARGIN_PX = 14
_LETTER_ROOM_PX = {"arm": 30, "sole": 24}  # on the left, where the figure leaves no corner free
_FLIP = np.array([-1.0, 1.0, 1.0])
_X, _Y, _Z = np.eye(3)
# px a cm on the reference adult; smaller bodies get more, so that a pixel stays about one cell.
_SCALE = {
    "body": 5.0,
    "arm": 7.5,
    "leg": 7.5,
    "hand": 14.0,
    "foot": 12.0,
    "head": 11.0,
    "trunk": 7.5,
}
_SCALE["sole"], _SCALE["crown"] = _SCALE["foot"], _SCALE["head"]


@dataclass(frozen=True, slots=True)
class Camera:
    """Orthographic: x = origin[0] + scale · p·right, y = origin[1] − scale · p·up, in px."""

    right: Float
    up: Float
    px_per_cm: float
    origin: tuple[float, float]
    width: int
    height: int

    @property
    def toward(self) -> Float:
        """The direction to the viewer."""
        return np.cross(self.right, self.up)

    def project(self, points: Float) -> Float:
        """Body cm (n, 3) to chart px right, chart px down, cm towards the viewer, (n, 3)."""
        x = self.origin[0] + self.px_per_cm * (points @ self.right)
        y = self.origin[1] - self.px_per_cm * (points @ self.up)
        return np.stack([x, y, points @ self.toward], axis=1)

    def mirrored(self) -> Camera:
        """The camera that sees the mirrored body as this picture's mirror image."""
        return replace(
            self,
            right=_exact(-self.right * _FLIP),
            up=_exact(self.up * _FLIP),
            origin=(self.width - self.origin[0], self.origin[1]),
        )


@dataclass(frozen=True, slots=True)
class View:
    """One chart before it is framed. `toward` and `up` are in body space."""

    key: str
    title: str
    part: str
    tile: str
    sub: str
    side: str
    toward: Float
    up: Float
    group: str  # charts of one group share scale, height and vertical place


def _exact(vector: Float) -> Float:
    return np.round(vector, 9) + 0.0


def _limb(name: str, title: str, tile: str, sub: str, part: str, axis: Float) -> list[View]:
    up = -axis
    front = _Z - (_Z @ axis) * axis
    front /= np.linalg.norm(front)
    outer = np.cross(front, up)
    looks = (("outer", outer), ("front", front), ("inner", -outer), ("back", -front))
    words = {"outer": "outer side", "front": "front", "inner": "inner side", "back": "back"}
    return [
        View(
            f"{name}_{k}",
            f"{title} · {words[k]}",
            part,
            tile,
            sub,
            "R",
            toward,
            up,
            f"{name}:{sub}",
        )
        for k, toward in looks
    ]


def _tilted(toward: Float, up: Float) -> tuple[Float, Float]:
    """Make `up` perpendicular to `toward`."""
    toward = toward / np.linalg.norm(toward)
    up = up - (up @ toward) * toward
    return toward, up / np.linalg.norm(up)


def _palm(at: dict[str, Float]) -> tuple[Float, Float]:
    """Direction out of the right palm, and from the knuckles to the wrist."""
    index, little, wrist = at["index_knuckle"], at["little_knuckle"], at["wrist"]
    normal = np.cross(index - wrist, little - wrist)
    normal = normal if normal[2] > 0 else -normal
    return _tilted(normal, wrist - (index + little) / 2)


def right_views(surface: Surface) -> list[View]:
    """Every chart that is rasterised: the right side's and the midline's, in order."""
    at = anchors(surface.cage)
    whole, head = "whole", "head"
    views = [
        View("front", "Front", "body", whole, "", "", _Z, _Y, "whole"),
        View("back", "Back", "body", whole, "", "", -_Z, _Y, "whole"),
        View("right", "RIGHT side", "body", "sides", "", "R", -_X, _Y, "whole"),
    ]
    views += _limb("r_arm", "RIGHT arm", "r_arm", "arm", "arm", arm_axis(at))
    palm, to_wrist = _palm(at)
    views += [
        View(
            "r_hand_palm",
            "RIGHT hand · palm",
            "hand",
            "r_arm",
            "hand",
            "R",
            palm,
            to_wrist,
            "r_hand",
        ),
        View(
            "r_hand_dorsum",
            "RIGHT hand · back",
            "hand",
            "r_arm",
            "hand",
            "R",
            -palm,
            to_wrist,
            "r_hand",
        ),
    ]
    views += _limb("r_leg", "RIGHT leg", "r_leg", "leg", "leg", leg_axis(at))
    above = np.array([0.0, np.sin(np.radians(52)), np.cos(np.radians(52))])
    foot = (
        ("dorsum", "top", *_tilted(above, _Y)),
        ("sole", "sole", -_Y, _Z),
        ("inner", "inner side", _X, _Y),
        ("outer", "outer side", -_X, _Y),
    )
    views += [
        View(
            f"r_foot_{k}",
            f"RIGHT foot · {word}",
            "sole" if k == "sole" else "foot",
            "r_leg",
            "foot",
            "R",
            toward,
            up,
            f"r_foot:{k}",
        )
        for k, word, toward, up in foot
    ]
    views += [
        View("head_front", "Head · front", "head", head, "", "", _Z, _Y, "head"),
        View("head_back", "Head · back", "head", head, "", "", -_Z, _Y, "head"),
        View("head_right", "Head · RIGHT side", "head", head, "", "R", -_X, _Y, "head"),
        View("head_top", "Head · top", "crown", head, "", "", _Y, -_Z, "head_top"),
        View("trunk_right", "Trunk · RIGHT side", "trunk", "trunk", "", "R", -_X, _Y, "trunk"),
    ]
    return views


def frame(surface: Surface, views: list[View], parts: dict[str, Part]) -> dict[str, Camera]:
    """A camera for each view: scale by part, one height and one vertical place per group."""
    size = body_scale(surface)
    boxes = {}
    for view in views:
        right = _exact(np.cross(view.up, view.toward))
        up = _exact(view.up)
        part = parts[view.part]
        kept = np.unique(surface.quads[part.quads])
        seen = surface.points[kept[part.clip[kept] > 0]]
        scale = round(_SCALE[view.part] / size, 2)
        x, y = scale * (seen @ right), scale * (seen @ up)
        boxes[view.key] = (right, up, scale, x.min(), x.max(), y.min(), y.max())
    cameras = {}
    for view in views:
        right, up, scale, left, end, _, _ = boxes[view.key]
        mates = [boxes[other.key] for other in views if other.group == view.group]
        low, high = min(m[5] for m in mates), max(m[6] for m in mates)
        room = _LETTER_ROOM_PX.get(view.part, 0)
        width = int(np.ceil(end - left)) + 2 * MARGIN_PX + room
        if view.side == "":  # the midline in the middle of the picture
            width = 2 * int(np.ceil(max(-left, end))) + 2 * MARGIN_PX
        height = int(np.ceil(high - low)) + 2 * MARGIN_PX
        across = width / 2 if view.side == "" else round(MARGIN_PX + room - left, 2)
        origin = (across, round(MARGIN_PX + high, 2))
        cameras[view.key] = Camera(right, up, scale, origin, width, height)
    return cameras
