"""Which trials of a stimulus tested the same place, and what those of a site agree on.

A foot tested three times and a hand tested once are two sites: that the hand was not in the other
trials does not speak against it. Trials of one limb are one site wherever on it they lie.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from painmap.core.body_parts import parts_held

Mask = NDArray[np.bool_]
Parts = NDArray[np.uint8]
Site = tuple[int, ...]


def sites_of(zones: Sequence[Mask], parts: Parts | None) -> tuple[Site, ...]:
    """Return the sites of some zones (bool[N]) as indices, each zone in one of them.

    Zones are of one site that belong to the same part of the body (`parts`, uint8[N], see
    `body_parts`) or share skin, also through others. Without `parts` only shared skin tells.
    """
    return joined_sites(zones, [held_by(zone, parts) for zone in zones])


def held_by(zone: Mask | NDArray[np.int32], parts: Parts | None) -> frozenset[int]:
    """Return the parts of the body that a zone belongs to, none where nobody can say."""
    return frozenset() if parts is None else parts_held(parts, zone)


def joined_sites(zones: Sequence[Mask], held: Sequence[frozenset[int]]) -> tuple[Site, ...]:
    """Return the sites of zones of which it is known to which parts of the body they belong."""
    sites: list[list[int]] = []
    for index, zone in enumerate(zones):
        near = [
            site
            for site in sites
            if any(held[k] & held[index] for k in site)
            or any((zones[k] & zone).any() for k in site)
        ]
        merged = sorted([*(k for site in near for k in site), index])
        sites = [*(site for site in sites if site not in near), merged]
    return tuple(tuple(site) for site in sorted(sites))


def times_inside(zones: Sequence[Mask]) -> NDArray[np.uint8]:
    """Return how many of some zones, at least one and at most 255, each cell is inside."""
    times = zones[0].astype(np.uint8)
    for zone in zones[1:]:
        times += zone
    return times


def majority(zones: Sequence[Mask], sites: Sequence[Site]) -> Mask:
    """Return the skin inside at least half of the zones of its site; at least one zone."""
    inside = np.zeros(zones[0].size, np.bool_)
    for site in sites:
        inside |= times_inside([zones[k] for k in site]) >= -(-len(site) // 2)
    return inside


def common(zones: Sequence[Mask], sites: Sequence[Site]) -> Mask:
    """Return the skin inside all zones of its site; at least one zone."""
    inside = np.zeros(zones[0].size, np.bool_)
    for site in sites:
        inside |= np.logical_and.reduce([zones[k] for k in site])
    return inside


def pairs(sites: Sequence[Site]) -> list[tuple[int, int]]:
    """Return the pairs of zones of one site."""
    return [
        (site[i], site[j])
        for site in sites
        for i in range(len(site))
        for j in range(i + 1, len(site))
    ]
