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


def standing(visits: Iterable[Visit], keep: str = "") -> list[Visit]:
    """Return one version of each visit, in the order given: what counts, compares and is shown.

    The newest signed version, or the newest of those that were never signed; `keep` (an id)
    stands in place of the others of its visit: it is the one that is open.
    """
    ordered = list(visits)
    chosen = set()
    for visit in ordered:
        chain = versions(ordered, visit.id)
        signed = [one for one in chain if one.is_signed]
        kept = [one for one in chain if one.id == keep]
        chosen.add((kept or signed or list(chain))[-1].id)
    return [visit for visit in ordered if visit.id in chosen]
