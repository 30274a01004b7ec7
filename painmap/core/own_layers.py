"""What a clinic paints beside the kinds that everybody has: a name, typed once, and a look."""

from __future__ import annotations

from typing import Final

from painmap.core.findings import Json
from painmap.core.layers import OWN_KINDS, LayerKey
from painmap.core.qualities import own_word

OWN_LAYERS: Final = "own_layers"
"""The clinic's setting: [kind, name] of each."""


def as_own_layers(value: Json) -> tuple[LayerKey, ...]:
    """Read the stored setting, leaving out what is none; no look is given twice."""
    found: dict[str, LayerKey] = {}
    for pair in value if isinstance(value, list) else []:
        if isinstance(pair, list) and len(pair) == 2 and pair[0] in OWN_KINDS:
            try:
                found.setdefault(str(pair[0]), LayerKey(str(pair[0]), own_word(str(pair[1]))))
            except ValueError:
                continue
    return tuple(found.values())


def own_layers_json(layers: tuple[LayerKey, ...]) -> Json:
    """Return what the setting holds of own layers."""
    return [[layer.kind, layer.quality] for layer in layers]


def free_kinds(layers: tuple[LayerKey, ...]) -> list[str]:
    """Return the looks that no layer of the clinic has yet."""
    taken = {layer.kind for layer in layers}
    return [kind for kind in OWN_KINDS if kind not in taken]


def with_own_layer(layers: tuple[LayerKey, ...], name: str) -> tuple[LayerKey, ...]:
    """Return the layers with one more, in the next free look; one of that name is there already.

    ValueError for no name or too long a one, and when every look is taken.
    """
    word = own_word(name)
    if any(layer.quality.casefold() == word.casefold() for layer in layers):
        return layers
    free = free_kinds(layers)
    if not free:
        raise ValueError("Every look for own layers is taken.")
    return (*layers, LayerKey(free[0], word))
