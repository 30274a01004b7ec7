"""The Widespread Pain Index: in how many of 19 areas there was pain in the past week.

Source: Wolfe et al. 2016, Semin Arthritis Rheum 46:319, table 1: 19 areas in five regions, one
point each. The map answers each area by the count rule of `counts` with the layer of pain alone,
whatever layers the visit counts its areas by: pain is what the index asks, and skin that hurts by
touch only is none of it. An area is free when all of its skin was examined; else it is not
assessed. What somebody says of an area by hand wins.

Version 2. Version 1 took the layers that the visit counts by, so that allodynia without pain
counted too; a result that was stored keeps the version it was made with.

Elbow, wrist, hand, knee, ankle and foot are no areas of the index. To count them with the lower
arm or the lower leg is a convention, so it is a setting; what is left out lies in no area.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, NamedTuple
from weakref import WeakKeyDictionary

import numpy as np

from painmap.core.area_states import AreaCount
from painmap.core.count_settings import settings_of
from painmap.core.counts import exam_counter
from painmap.core.exam import Exam
from painmap.core.examined import examined_cells
from painmap.core.findings import FindingKey, Json
from painmap.core.rules.result import BY_HAND, NOT_ASSESSED, RuleInput, RuleResult
from painmap.core.text import Text, text

if TYPE_CHECKING:
    from painmap.atlas.atlas import Atlas
    from painmap.atlas.body import Body
    from painmap.atlas.scheme import Scheme

RULE: Final = "wpi"
VERSION: Final = 2
LAYERS: Final = ("pain",)
SCHEME: Final = "wpi19"
SUBJECT: Final = "score:wpi"

JOINT_PARTS: Final = {
    "elbow": ("elbow",),
    "wrist": ("wrist",),
    "hand": (
        *("palm", "hand_dorsum", "thumb", "index_finger", "middle_finger", "ring_finger"),
        "little_finger",
    ),
    "knee": ("knee",),
    "ankle": ("ankle",),
    "foot": (
        *("foot_dorsum", "sole", "heel", "great_toe", "second_toe", "third_toe", "fourth_toe"),
        "fifth_toe",
    ),
}
"""Parts that the index does not name, by what a clinic chooses, and their atoms."""
JOINTS: Final = tuple(JOINT_PARTS)


class WpiArea(NamedTuple):
    """An area of the index; `generalised` tells whether it makes its region count for that rule."""

    name: str
    region: str
    generalised: bool = True


REGIONS: Final = {
    "left_upper": "left upper region",
    "right_upper": "right upper region",
    "left_lower": "left lower region",
    "right_lower": "right lower region",
    "axial": "axial region",
}
AREAS: Final = {
    "l_jaw": WpiArea("left jaw", "left_upper", generalised=False),
    "l_shoulder_girdle": WpiArea("left shoulder girdle", "left_upper"),
    "l_upper_arm": WpiArea("left upper arm", "left_upper"),
    "l_lower_arm": WpiArea("left lower arm", "left_upper"),
    "r_jaw": WpiArea("right jaw", "right_upper", generalised=False),
    "r_shoulder_girdle": WpiArea("right shoulder girdle", "right_upper"),
    "r_upper_arm": WpiArea("right upper arm", "right_upper"),
    "r_lower_arm": WpiArea("right lower arm", "right_upper"),
    "l_hip": WpiArea("left hip or buttock", "left_lower"),
    "l_upper_leg": WpiArea("left upper leg", "left_lower"),
    "l_lower_leg": WpiArea("left lower leg", "left_lower"),
    "r_hip": WpiArea("right hip or buttock", "right_lower"),
    "r_upper_leg": WpiArea("right upper leg", "right_lower"),
    "r_lower_leg": WpiArea("right lower leg", "right_lower"),
    "neck": WpiArea("neck", "axial"),
    "upper_back": WpiArea("upper back", "axial"),
    "lower_back": WpiArea("lower back", "axial"),
    "chest": WpiArea("chest", "axial", generalised=False),
    "abdomen": WpiArea("abdomen", "axial", generalised=False),
}
"""The 19 areas by their key in the scheme, region by region."""


@dataclass(frozen=True, slots=True)
class WpiSettings:
    """Which of `JOINTS` are counted with the lower arm or the lower leg."""

    joints: tuple[str, ...] = JOINTS

    def to_json(self) -> dict[str, Json]:
        """Return the settings as they are stored with a result."""
        return {"joints": list(self.joints)}


def wpi_key(area: str) -> FindingKey:
    """Return the finding that corrects an area by hand: True for pain, False for none."""
    return FindingKey(SUBJECT, area)


def wpi(exam: Exam, atlas: Atlas, body: Body, settings: WpiSettings | None = None) -> RuleResult:
    """Return the index of an exam; its inputs are the 19 areas, by their key in the scheme."""
    settings = settings or WpiSettings()
    inputs = _inputs(exam, _map_inputs(exam, atlas, body, settings))
    counted = settings_of(exam)
    stored: dict[str, Json] = {
        **settings.to_json(),
        "layers": [*LAYERS],
        "count_rule": counted.rule,
    }
    return wpi_result(inputs, stored)


def wpi_result(inputs: tuple[RuleInput, ...], settings: dict[str, Json]) -> RuleResult:
    """Return the index of 19 answers (True, False or None for *not assessed*)."""
    missing = tuple(each.name for each in inputs if each.value is None)
    least = sum(each.value is True for each in inputs)
    most = least + len(missing)
    label = text("Widespread Pain Index {n} of 19", n=least)
    if missing:
        msgid = "Widespread Pain Index {least} to {most} of 19, not all assessed"
        label = text(msgid, least=least, most=most)
    details: dict[str, Json] = {"least": least, "most": most}
    value: Json = None if missing else least
    notes = (text("The index asks for pain in the past week."),)
    return RuleResult(RULE, VERSION, label, value, inputs, missing, settings, details, notes)


def _inputs(exam: Exam, found: dict[str, tuple[Json, Text, bool]]) -> tuple[RuleInput, ...]:
    inputs = []
    for key, area in AREAS.items():
        value, source, by_hand = found[key]
        said = exam.findings.get(wpi_key(key))
        if isinstance(said, bool):
            value, source, by_hand = said, BY_HAND, True
        inputs.append(RuleInput(text(area.name), value, source, by_hand, key))
    return tuple(inputs)


def _map_inputs(
    exam: Exam, atlas: Atlas, body: Body, settings: WpiSettings
) -> dict[str, tuple[Json, Text, bool]]:
    """Return what the map says of each area: pain there or not, in words why, and if by hand."""
    whole, atlas = atlas, index_atlas(atlas, settings.joints)
    rule = replace(settings_of(exam), scheme=SCHEME, layers=LAYERS)
    counter = exam_counter(exam, atlas, body, rule)
    # Which skin was looked at is a matter of the visit's own scheme and layers.
    examined = examined_cells(exam, whole, body, counter if atlas is whole else None)
    areas = atlas.area_of_cell(SCHEME)
    n = len(atlas.schemes[SCHEME].areas)
    unseen = np.bincount(areas[~examined], minlength=n)
    return {
        row.area.key: _of_map(row, looked_at=not unseen[row.area.index])
        for row in counter.areas(exam.findings)
    }


def _of_map(row: AreaCount, *, looked_at: bool) -> tuple[Json, Text, bool]:
    if row.by_hand:
        return row.counts, text("count of areas, by hand"), True
    if row.counts:
        return True, text("map: pain"), False
    if not looked_at:
        return None, NOT_ASSESSED, False
    if any(key.kind == "allodynia" for key in row.other_layers):
        return False, text("map: allodynia, no pain"), False
    if row.state == "touched":
        return False, text("map: a trace only"), False
    return False, text("map: examined, nothing counted"), False


_NARROWED: WeakKeyDictionary[Atlas, dict[tuple[str, ...], Atlas]] = WeakKeyDictionary()


def index_atlas(atlas: Atlas, joints: tuple[str, ...]) -> Atlas:
    """Return the atlas with the index's scheme without the joints that a clinic leaves out."""
    if set(joints) >= set(JOINTS):
        return atlas
    made = _NARROWED.setdefault(atlas, {})
    if joints not in made:
        made[joints] = atlas.with_scheme(without_joints(atlas, joints))
    return made[joints]


def without_joints(atlas: Atlas, joints: tuple[str, ...]) -> Scheme:
    """Return the scheme of the index in which the parts that are not in `joints` count nowhere."""
    scheme = atlas.schemes[SCHEME]
    out = {part for key, parts in JOINT_PARTS.items() if key not in joints for part in parts}
    moved = {atom.index for atom in atlas.atoms if atom.part in out}
    nowhere = next(area.index for area in scheme.areas if not area.counts)
    of_atom = scheme.area_of_atom.copy()
    of_atom[list(moved)] = nowhere
    areas = tuple(
        replace(area, atoms=tuple(np.flatnonzero(of_atom == area.index).tolist()))
        for area in scheme.areas
    )
    return replace(scheme, areas=areas, area_of_atom=of_atom)
