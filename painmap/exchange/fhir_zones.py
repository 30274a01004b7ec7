"""Drawn zones in FHIR: a BodyStructure for each connected piece of a layer, and its size."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from painmap.core.authors import author_of
from painmap.core.counts import exam_counter
from painmap.core.layers import LayerKey
from painmap.core.patches import connected
from painmap.core.qualities import full_name
from painmap.core.zone_notes import zone_note
from painmap.exchange.fhir_map import size_parts, size_value
from painmap.exchange.fhir_parts import Resource, full
from painmap.exchange.fhir_writing import SIDES, VisitWriting, site_codings

MOST: Final = 100
"""So many zones of a layer are told one by one, the largest; the rest is in the layer's size."""
_NAMED: Final = 4
_TRACE: Final = 0.02
"""Parts of the body that hold less of a zone than this share are not named."""


@dataclass(frozen=True, slots=True, eq=False)
class Zone:
    """A connected piece of a layer: its cells, rising, and its size on the body in cm²."""

    layer: LayerKey
    cells: NDArray[np.int32]
    body_cm2: float


def zones_of(writing: VisitWriting, layer: LayerKey) -> list[Zone]:
    """Return the zones of a layer, the largest first."""
    exam, atlas = writing.record.exam, writing.atlas
    area = atlas.body(exam.visit.body).area_cm2
    cells = np.flatnonzero(exam.layers[layer] > 0).astype(np.int32)
    n, piece = connected(atlas.neighbours, cells, np.full(atlas.n_cells, -1, np.int32))
    order = np.argsort(piece, kind="stable")
    pieces = np.split(cells[order], np.searchsorted(piece[order], np.arange(1, n)))
    found = [Zone(layer, part, float(area[part].sum(dtype=np.float64))) for part in pieces]
    return sorted((zone for zone in found if zone.cells.size), key=lambda zone: -zone.body_cm2)


def zone_resources(writing: VisitWriting, image: Resource | None) -> Iterator[Resource]:
    """Yield an Observation of the size of each zone; its BodyStructure is with the writing.

    `image` is the picture of the map as a Binary, None without one.
    """
    exam = writing.record.exam
    body = writing.atlas.body(exam.visit.body)
    scale = exam_counter(exam, writing.atlas, body).scale
    for layer in sorted(exam.layers):
        for number, zone in enumerate(zones_of(writing, layer)[:MOST], start=1):
            percent = 100.0 * zone.body_cm2 / body.total_cm2
            yield _zone(
                writing, zone, number, image, zone.body_cm2 * scale.factor, percent,
                sized=scale.method != "none",
            )  # fmt: skip


def _zone(
    writing: VisitWriting,
    zone: Zone,
    number: int,
    image: Resource | None,
    cm2: float,
    percent: float,
    *,
    sized: bool,
) -> Resource:
    codes, name = writing.codes, str(full_name(zone.layer))
    value = size_value(cm2, percent, sized=sized)
    where, part, sides = place_of(writing, zone)
    side = sides if sides in ("L", "R") else ""
    location = full(coding=site_codings(codes, part, side), text=where)
    structure = writing.structure(
        "zone", writing.id, zone.layer, number,
        location=location, sides=sides,
        morphology=codes.concept(f"layer:{zone.layer}", name),
        description=f"{name}, drawn on the chart: {value['value']} {value['unit']}",
        image=_image(image),
    )  # fmt: skip
    author = author_of(writing.record.exam, zone.layer)
    return writing.observation(
        "zone", zone.layer, number,
        code=codes.concept(f"zone:{zone.layer}", f"size of a drawn zone: {name}"),
        bodySite=writing.site(where, structure, part, side),
        method={"text": f"drawn by the {author.replace('+', ' and the ')}"} if author else None,
        valueQuantity=value,
        component=size_parts(writing, percent, sized=sized),
        note=(zone_note(writing.record.exam, zone.layer, zone.cells),),
    )  # fmt: skip


def place_of(writing: VisitWriting, zone: Zone) -> tuple[str, str, str]:
    """Return where a zone lies in words, its part where it lies in one alone, and its sides."""
    atlas = writing.atlas
    area = atlas.body(writing.record.visit.body).area_cm2[zone.cells]
    held = np.bincount(atlas.atom[zone.cells], area.astype(np.float64), len(atlas.atoms))
    sizes: dict[tuple[str, str, str], float] = {}
    for atom in atlas.atoms:
        if held[atom.index] > 0:
            key = (atom.side, atom.part, atom.name)
            sizes[key] = sizes.get(key, 0.0) + float(held[atom.index])
    largest = sorted(sizes, key=lambda key: -sizes[key])
    named = [key for key in largest if sizes[key] >= _TRACE * zone.body_cm2] or largest[:1]
    sides = {key[0] for key in largest}
    words = [f"{SIDES[side]} {name}" for side, _, name in named[:_NAMED]]
    if len(named) > _NAMED:
        words.append(f"{len(named) - _NAMED} more")
    parts = {key[1] for key in largest}
    return (
        ", ".join(words),
        parts.pop() if len(parts) == 1 else "",
        sides.pop() if len(sides) == 1 else "both",
    )


def _image(image: Resource | None) -> list[dict[str, Any]]:
    if image is None:
        return []
    return [{"contentType": image["contentType"], "url": f"urn:uuid:{image['id']}",
             "title": "The map of the visit"}]  # fmt: skip
