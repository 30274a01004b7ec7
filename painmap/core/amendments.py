"""Versions of a signed visit: each is a visit of its own, and the ones before it stay."""

from __future__ import annotations

from collections.abc import Iterable

from painmap.core.visit import Visit


def versions(visits: Iterable[Visit], visit_id: str) -> tuple[Visit, ...]:
    """Return all versions of a visit among a patient's visits, the first one first.

    A visit that was never amended is its only version; KeyError for an unknown id.
    """
    by_id = {visit.id: visit for visit in visits}
    after = {visit.amends: visit for visit in by_id.values() if visit.amends is not None}
    chain, seen = [by_id[visit_id]], {visit_id}
    while (before := chain[0].amends) is not None and before in by_id and before not in seen:
        seen.add(before)
        chain.insert(0, by_id[before])
    while (newer := after.get(chain[-1].id)) is not None and newer.id not in seen:
        seen.add(newer.id)
        chain.append(newer)
    return tuple(chain)


def superseded(visits: Iterable[Visit]) -> frozenset[str]:
    """Return the ids of visits of which a newer version is signed.

    A draft of an amendment supersedes nothing: till it is signed, what was signed before holds.
    """
    return frozenset(visit.amends for visit in visits if visit.amends and visit.is_signed)
