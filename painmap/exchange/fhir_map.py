"""The map in FHIR: areas with their state and cm², what each layer covers, how strong the pain is.

Sizes are those on screen and paper: in the patient's cm², without a height in % of the skin.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

from painmap.atlas.scheme import Area
from painmap.core.area_states import STATE_WORDS, AreaCount
from painmap.core.counts import exam_counter
from painmap.core.layers import NOT_RATED, LayerKey
from painmap.core.qualities import full_name
from painmap.exchange.fhir_parts import Resource, quantity, unknown
from painmap.exchange.fhir_writing import SIDES, VisitWriting, component
from painmap.summary import layer_sizes, repeat_tests


def map_observations(writing: VisitWriting) -> Iterator[Resource]:
    """Yield the areas that somebody assessed, then layers and repeat tests."""
    exam, atlas = writing.record.exam, writing.atlas
    counter = exam_counter(exam, atlas, atlas.body(exam.visit.body))
    sized = counter.scale.method != "none"
    scheme = atlas.schemes[counter.settings.scheme]
    counted = f"{scheme.name}; counted by {', '.join(counter.settings.layers)}."
    for row in counter.areas(exam.findings):
        if row.state == "none":
            continue  # not assessed: absent, never nought
        yield _area(writing, row, scheme.key, counted, sized=sized)
        strongest = _strongest_pain(writing, scheme.key, row.area)
        if strongest is not None:
            yield writing.observation(
                "pain", scheme.key, row.area.key,
                code=writing.codes.concept("pain_drawn", "strongest pain drawn, 0 to 10"),
                category="survey",
                bodySite=area_site(writing, row.area),
                valueQuantity=quantity(strongest, "score"),
            )  # fmt: skip
    sizes = layer_sizes(exam, atlas.body(exam.visit.body), counter.scale)
    for key, size in sizes.items():
        yield _layer(writing, key, size, sized=sized)
    for key, numbers in repeat_tests(exam, atlas).items():
        yield _repeat_test(writing, key, numbers, sized=sized)


def area_site(writing: VisitWriting, area: Area) -> dict[str, Any]:
    """Return an area as a body site: coded where it is one part of the body on one side."""
    atoms = [writing.atlas.atoms[index] for index in area.atoms]
    parts, sides = {atom.part for atom in atoms}, {atom.side for atom in atoms}
    part, side = (parts.pop(), sides.pop()) if len(parts) == len(sides) == 1 else ("", "")
    # 'R arm' in full: whoever reads it elsewhere has no figure beside it.
    short = f"{area.side} "
    name = area.name
    if area.side and name.startswith(short):
        name = f"{SIDES[area.side]} {name.removeprefix(short)}"
    location = writing.codes.concept(f"area:{area.key}", name)
    structure = writing.structure("area", area.key, location=location, sides=area.side)
    return writing.site(name, structure, part, side)


def size_value(cm2: float, percent: float, *, sized: bool) -> dict[str, Any]:
    """Return cm², or where no height is known the share of the skin, as the screen rounds them."""
    return quantity(round(cm2, 1), "cm²") if sized else quantity(round(percent, 2), "%")


def size_parts(writing: VisitWriting, percent: float, *, sized: bool) -> list[dict[str, Any]]:
    """Return the share of the skin as a component beside cm²."""
    if not sized:
        return []
    code = writing.codes.concept("percent_of_skin", "share of the whole skin")
    return [component(code, valueQuantity=quantity(round(percent, 2), "%"))]


def _area(
    writing: VisitWriting, row: AreaCount, scheme: str, counted: str, *, sized: bool
) -> Resource:
    codes = writing.codes
    known = row.cm2 > 0 or row.state == "free"
    state = STATE_WORDS[row.state] + (", by hand" if row.by_hand else "")
    said = codes.concept(f"area_state:{row.state}", state)
    parts = [component(codes.concept("area_state", "state of the area"), valueCodeableConcept=said)]
    fields: dict[str, Any] = {}
    if known:
        fields["valueQuantity"] = size_value(row.cm2, row.percent_of_skin, sized=sized)
        parts += size_parts(writing, row.percent_of_skin, sized=sized)
    elif row.state == "not_examined":
        fields["dataAbsentReason"] = unknown("not-performed", row.reason or "not examined")
    else:
        fields["dataAbsentReason"] = unknown("unknown", "nothing drawn in a layer that counts")
    for key, cm2 in row.by_layer if sized else ():
        code = codes.concept(f"covered_by:{key}", f"covered by {full_name(key)}")
        parts.append(component(code, valueQuantity=quantity(round(cm2, 1), "cm²")))
    return writing.observation(
        "area", scheme, row.area.key,
        code=codes.concept("affected_area", "affected area of the skin"),
        bodySite=area_site(writing, row.area),
        component=parts,
        note=(counted,),
        **fields,
    )  # fmt: skip


def _strongest_pain(writing: VisitWriting, scheme: str, area: Area) -> int | None:
    """Return the highest number that is painted in an area, None where none was given."""
    inside = writing.atlas.area_of_cell(scheme) == area.index
    found = 0
    for key, values in writing.record.exam.layers.items():
        if key.kind == "pain":
            rated = np.where(values < NOT_RATED, values, 0)
            found = max(found, int(rated[inside].max(initial=0)))
    return found or None


def _layer(writing: VisitWriting, key: str, size: dict[str, Any], *, sized: bool) -> Resource:
    name = size.get("name") or str(full_name(LayerKey.parse(key.rstrip(":"))))
    return writing.observation(
        "layer", key,
        code=writing.codes.concept(f"layer:{key}", f"affected skin on the whole body: {name}"),
        valueQuantity=size_value(size["cm2"], size["percent_of_skin"], sized=sized),
        component=size_parts(writing, size["percent_of_skin"], sized=sized),
    )  # fmt: skip


def _repeat_test(
    writing: VisitWriting, key: str, numbers: dict[str, Any], *, sized: bool
) -> Resource:
    """Return what the trials of one stimulus say of its border."""
    codes = writing.codes
    parts = []
    figures = [("largest_shift_cm", "largest shift of the border"),
               ("mean_shift_cm", "mean shift of the border")]  # fmt: skip
    for name, said in figures if sized else ():
        if numbers[name] is not None:
            value = quantity(numbers[name], "cm")
            parts.append(component(codes.concept(f"border:{name}", said), valueQuantity=value))
    for number, (cm2, level, landmark) in enumerate(
        zip(numbers["cm2"], numbers["level_cm"], numbers["landmark"], strict=True), start=1
    ):
        if not sized:
            break
        code = codes.concept("border:trial", f"skin within the border, trial {number}")
        parts.append(component(code, valueQuantity=quantity(cm2, "cm²")))
        if level is not None:
            name = f"border, trial {number}: above {str(landmark).replace('_', ' ')}"
            code = codes.concept("border:level", name)
            parts.append(component(code, valueQuantity=quantity(level, "cm")))
    stimulus = full_name(LayerKey.parse(key))
    return writing.observation(
        "repeat", key,
        code=codes.concept(f"repeat_tests:{key}", f"trials with a border: {stimulus}"),
        valueInteger=numbers["trials"],
        component=parts,
    )  # fmt: skip
