"""The rows that hold for a whole visit: how it was measured, gait, flexible joints."""

from __future__ import annotations

from typing import Final

from painmap.core.findings import TEMPERATURE_C
from painmap.core.record.items import Group, Item

ROOM = Item(
    "room_c", "Room temperature", "room temperature", "temperature",
    unit="°C", bounds=TEMPERATURE_C, decimals=1, reported=False,
)  # fmt: skip
DEVICE = Item("thermometer", "Thermometer", "thermometer", "note", reported=False)
CONDITIONS: Final = (
    ROOM,
    DEVICE,
    Item(
        "acclimatisation_min", "Acclimatisation", "acclimatisation", "number",
        unit="min", bounds=(0.0, 240.0), reported=False,
    ),
    Item(
        "position", "Position", "position", "one", ("lying", "sitting", "standing"),
        reported=False,
    ),
)  # fmt: skip
GAIT: Final = (
    Item(
        "gait", "Gait", "gait", "several",
        ("normal", "limping", "stiff", "toe_walking", "foot_turned", "hopping", "not_walking"),
        "normal", per_row=3, reported=False,
    ),
    Item(
        "aid", "Walking aid", "walking aid", "one",
        ("none", "one_crutch", "two_crutches", "walking_frame", "wheelchair"), "none",
        reported=False,
    ),
)  # fmt: skip
ASSENT = Item(
    "assent", "Assent of the child", "assent", "one", ("given", "refused", "too_young"),
    reported=False,
)  # fmt: skip
"""Whether the child agreed to be examined: asked at the start of a visit."""
_BEIGHTON: Final = {
    "little_finger_r": "Right little finger bends back beyond 90°",
    "little_finger_l": "Left little finger bends back beyond 90°",
    "thumb_r": "Right thumb reaches the forearm",
    "thumb_l": "Left thumb reaches the forearm",
    "elbow_r": "Right elbow straightens beyond 10°",
    "elbow_l": "Left elbow straightens beyond 10°",
    "knee_r": "Right knee straightens beyond 10°",
    "knee_l": "Left knee straightens beyond 10°",
    "spine": "Palms flat on the floor, knees straight",
}
BEIGHTON: Final = tuple(
    Item(f"beighton:{key}", name, name[:1].lower() + name[1:], "yes_no", reported=False)
    for key, name in _BEIGHTON.items()
)
"""Flexible joints: nine manoeuvres (Beighton 1973), each True or False."""

VISIT_GROUPS: Final = (
    Group("conditions", "How it was measured", CONDITIONS),
    Group("gait", "Gait and aids", GAIT),
    Group("beighton", "Flexible joints", BEIGHTON),
)
VISIT_ITEMS: Final[dict[str, Item]] = {
    ASSENT.key: ASSENT,
    **{item.key: item for group in VISIT_GROUPS for item in group.items},
}
