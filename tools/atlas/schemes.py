"""The schemes as data: which parts make up each area, spelled out into atoms for the app."""

from __future__ import annotations

from typing import Any

from tools.atlas.atoms import ARM_PARTS, LEG_PARTS
from tools.atlas.schemes_choir import choir74
from tools.atlas.schemes_michigan import michigan35
from tools.atlas.schemes_parts import BELLY, BELOW, FOOT, HAND, HEAD, area, paired

AGE_BANDS = ("<1", "1-4", "5-9", "10-14", "15-17", "adult")
# Lund-Browder percent of skin, both faces together, by age band; each column sums to 100.
LUND_BROWDER_SHARES: dict[str, tuple[float, ...]] = {
    "head": (19, 17, 13, 11, 9, 7),
    "neck": (2,) * 6,
    "anterior_trunk": (13,) * 6,
    "posterior_trunk": (13,) * 6,
    "genitalia": (1,) * 6,
    "buttock": (2.5,) * 6,
    "upper_arm": (4,) * 6,
    "lower_arm": (3,) * 6,
    "hand": (2.5,) * 6,
    "thigh": (5.5, 6.5, 8, 8.5, 9, 9.5),
    "lower_leg": (5, 5, 5.5, 6, 6.5, 7),
    "foot": (3.5,) * 6,
}


def limb10() -> dict[str, Any]:
    """Ten areas at the level of limbs, the default."""
    return {
        "key": "limb10",
        "name": "Limb-10",
        "version": 1,
        "source": "Painmap's own: ten areas at the level of limbs",
        "notes": [
            "The abdomen includes pelvis, groin and genital area; the low back the buttocks.",
            "Arms begin at the shoulder, legs at the hip.",
        ],
        "areas": [
            area("head", "Head", HEAD),
            area("neck", "Neck", ("neck",)),
            area("chest", "Chest", ("chest",)),
            area("abdomen", "Abdomen", (*BELLY, *BELOW)),
            area("upper_back", "Upper back", ("upper_back", "middle_back")),
            area("low_back", "Low back", ("low_back", "buttock")),
            *paired("arm", "arm", ARM_PARTS),
            *paired("leg", "leg", LEG_PARTS),
        ],
    }


def wpi19() -> dict[str, Any]:
    """The widespread pain index of the 2016 fibromyalgia criteria."""
    return {
        "key": "wpi19",
        "name": "WPI-19",
        "version": 1,
        "source": "Widespread Pain Index, 2016 revision of the ACR fibromyalgia criteria",
        "notes": [
            (
                "Elbow, wrist and hand are counted with the lower arm, knee, ankle and foot with"
                " the lower leg: a convention, for the index does not name them."
            ),
            "Hip means the outer hip and the buttock.",
            (
                "Head (but for the jaw), pelvis, groin and genital area belong to none of the 19"
                " areas; they are kept as an area that is never counted."
            ),
        ],
        "areas": [
            *paired("jaw", "jaw", ("jaw",)),
            *paired("shoulder_girdle", "shoulder girdle", ("shoulder",)),
            *paired("upper_arm", "upper arm", ("upper_arm",)),
            *paired("lower_arm", "lower arm", ("elbow", "forearm", "wrist", *HAND)),
            *paired("hip", "hip", ("hip", "buttock")),
            *paired("upper_leg", "upper leg", ("thigh",)),
            *paired("lower_leg", "lower leg", ("knee", "lower_leg", "ankle", *FOOT)),
            area("neck", "Neck", ("neck",)),
            area("upper_back", "Upper back", ("upper_back", "middle_back")),
            area("lower_back", "Lower back", ("low_back",)),
            area("chest", "Chest", ("chest",)),
            area("abdomen", "Abdomen", BELLY),
            area(
                "elsewhere",
                "Not in the WPI",
                ("cranium", "occiput", "ear", "face", *BELOW),
                counts=False,
            ),
        ],
    }


def lund_browder() -> dict[str, Any]:
    """The burn chart's segments, to check the bodies and to read areas as percent of skin."""
    return {
        "key": "lund_browder",
        "name": "Lund-Browder",
        "version": 1,
        "source": "Lund and Browder 1944, with the age columns in use today",
        "notes": [
            (
                "The chart has no shoulder, elbow, wrist, hip, knee or ankle. Shoulder and elbow"
                " go with the upper arm, the wrist with the lower arm, the knee with the thigh,"
                " the ankle with the lower leg. The hip lies above groin and buttock fold, where"
                " the chart's thigh begins: its front and back go with the trunk, as do pelvis"
                " and groin."
            ),
        ],
        "bands": list(AGE_BANDS),
        "shares": {key: list(values) for key, values in LUND_BROWDER_SHARES.items()},
        "areas": [
            area("head", "Head", HEAD),
            area("neck", "Neck", ("neck",)),
            area(
                "anterior_trunk",
                "Anterior trunk",
                ("chest", *BELLY, "pelvis", "groin", "hip_front"),
            ),
            area(
                "posterior_trunk",
                "Posterior trunk",
                ("upper_back", "middle_back", "low_back", "hip_back"),
            ),
            area("genitalia", "Genital area", ("perineum",)),
            *paired("buttock", "buttock", ("buttock",)),
            *paired("upper_arm", "upper arm", ("shoulder", "upper_arm", "elbow")),
            *paired("lower_arm", "lower arm", ("forearm", "wrist")),
            *paired("hand", "hand", HAND),
            *paired("thigh", "thigh", ("thigh", "knee")),
            *paired("lower_leg", "lower leg", ("lower_leg", "ankle")),
            *paired("foot", "foot", FOOT),
        ],
    }


SCHEMES = (limb10, wpi19, michigan35, choir74, lund_browder)
