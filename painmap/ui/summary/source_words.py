"""Where an answer comes from, told once where several features share the place."""

from __future__ import annotations

from collections.abc import Iterable

_APART = ": "


def together(sources: Iterable[str]) -> list[str]:
    """Sources with the place named once: 'limb sheet, seen: hair more; nails brittle'.

    What another source tells as the beginning of more is left out.
    """
    found: dict[str, list[str]] = {}
    for source in sources:
        place, apart, said = source.partition(_APART)
        told = found.setdefault(place, [])
        if apart and said not in told:
            told.append(said)
    return [
        f"{place}{_APART}{'; '.join(_whole(told))}" if told else place
        for place, told in found.items()
    ]


def _whole(told: list[str]) -> list[str]:
    return [said for said in told if not any(other.startswith(f"{said}, ") for other in told)]
