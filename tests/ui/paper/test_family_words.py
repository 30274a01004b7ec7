"""Words for the family: places, sizes in hands, and how much something changed."""

from __future__ import annotations

import numpy as np
import pytest

from painmap.atlas.atlas import Atlas
from painmap.core.layers import LAYER_KINDS, LayerKey
from painmap.ui.paper.family_words import (
    change_words,
    hands,
    hands_words,
    layer_words,
    listed,
    places,
)
from tests.ui.printed import LEFT_LEG, leg


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (0.05, "a small spot"), (0.3, "about a quarter of a hand"), (0.5, "about half a hand"),
        (1.1, "about one hand"), (1.5, "about 1½ hands"), (4.4, "about 4½ hands"),
        (7.4, "about 7 hands"), (12.0, "about 12 hands"),
    ],
)  # fmt: skip
def test_sizes_are_told_in_hands(count: float, words: str) -> None:
    assert hands_words(count) == words


@pytest.mark.parametrize(
    ("now", "within", "words"),
    [
        (98, False, "about as large as before"), (70, True, "about as large as before"),
        (91, False, "a tenth smaller"), (80, False, "a fifth smaller"), (52, False, "half smaller"),
        (10, False, "much smaller"), (133, False, "a third larger"), (200, False, "twice as large"),
        (300, False, "3 times as large"),
    ],
)  # fmt: skip
def test_changes_are_told_in_parts_and_never_judged(now: float, within: bool, words: str) -> None:
    said = change_words(100.0, now, within=within)
    assert words in said
    assert not any(word in said for word in ("better", "worse", "improv"))


def test_nothing_at_one_visit_has_no_part() -> None:
    assert change_words(0.0, 5.0, within=False) == ""
    assert change_words(5.0, 0.0, within=False) == ""


def test_a_palm_with_its_fingers_is_one_hand(atlas: Atlas) -> None:
    body = atlas.body("preteen")
    palm = [atom.index for atom in atlas.atoms if atom.side == "L" and atom.face == "front"
            and atom.part in ("palm", "thumb", "index_finger", "middle_finger", "ring_finger",
                              "little_finger")]  # fmt: skip
    cells = np.isin(atlas.atom, palm)
    assert hands(atlas, body, cells) == pytest.approx(1.0, abs=0.01)
    assert places(atlas, body, cells) == "left hand"


def test_places_are_named_with_their_side_the_largest_first(atlas: Atlas) -> None:
    body = atlas.body("preteen")
    assert places(atlas, body, leg(atlas, 1.2, 3.0)) == "left lower leg and left foot"
    assert places(atlas, body, atlas.limb == LEFT_LEG).startswith("left ")


def test_every_kind_has_words_of_its_own() -> None:
    words = [layer_words(LayerKey(kind)) for kind in LAYER_KINDS if not kind.startswith("own")]
    assert len(set(words)) == len(words)
    assert layer_words(LayerKey("allodynia", "monofilament_15")) == (
        "where the touch of a thin thread hurts"
    )


def test_lists_end_in_and() -> None:
    assert [listed(["a"]), listed(["a", "b"]), listed(["a", "b", "c"])] == [
        "a",
        "a and b",
        "a, b and c",
    ]
