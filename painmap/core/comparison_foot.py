"""The foot of a comparison: what its numbers stand on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painmap.core.comparison import Comparison
from painmap.core.text import Text, text
from painmap.core.visit_days import day_beside

if TYPE_CHECKING:
    from painmap.atlas.atlas import Atlas


def foot(comparison: Comparison, atlas: Atlas) -> tuple[Text, ...]:
    """Return the facts that a reader needs to repeat the numbers."""
    versions = comparison.later.versions
    facts = [
        text(
            "Areas: {scheme}, rule {rule}",
            scheme=text(atlas.schemes[comparison.scheme].name),
            rule=comparison.counted_by[1].rule,
        ),
        counted_by_text(comparison),
        text("Scale: {scale}", scale=text(comparison.scale.text)),
        text("Body: {body}", body=text(atlas.bodies[comparison.body].name)),
        text(
            "Atlas: cells {cells}, regions {regions}, bodies {bodies}",
            cells=versions.cells,
            regions=versions.regions,
            bodies=versions.bodies,
        ),
    ]
    pair = comparison.earlier, comparison.later
    for visit, other in (pair, pair[::-1]):
        if not visit.is_signed:
            facts.append(text("Draft: visit of {day}", day=day_beside(visit, other)))
    return tuple(facts)


def counted_by_text(comparison: Comparison) -> Text:
    """Return by which layers areas count, at each visit where they differ."""
    then, now = comparison.counted_by
    if then.layers == now.layers:
        return text("counted: {layers}", layers=text(now.name))
    msgid = "counted: {then}, later {now}"
    return text(msgid, then=text(then.name), now=text(now.name))
