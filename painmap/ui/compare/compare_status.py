"""What a spot of skin is in a comparison, in one line."""

from __future__ import annotations

from painmap.core.change import CLASS_NAMES
from painmap.core.comparing.visit_pair import Pair
from painmap.core.comparison import Comparison
from painmap.ui.map.where_words import where
from painmap.ui.parts.wording import core_text


def status_of(comparison: Comparison, pair: Pair, cell: int) -> str:
    """'Newly affected · L leg · LEFT lower leg, inner side · 11.5 cm above outer ankle'.

    '' beside the figures. Free skin is only said to be free of the layer where both visits tell.
    """
    if cell < 0:
        return ""
    atlas = pair.atlas
    code = int(comparison.classes[cell])
    area = atlas.schemes[comparison.scheme].areas[int(atlas.area_of_cell(comparison.scheme)[cell])]
    place = where(atlas.body(comparison.body), cell, comparison.scale.length_factor)
    parts = (core_text(CLASS_NAMES[code]) if code else "", core_text(area.name), place)
    words = " · ".join(part for part in parts if part)
    return words[:1].upper() + words[1:]
