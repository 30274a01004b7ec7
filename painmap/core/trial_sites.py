"""Which trials of a stimulus tested the same skin, and what those of a site agree on.

A foot tested three times and a hand tested once are two sites: that the hand was not in the other
trials does not speak against it.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Mask = NDArray[np.bool_]
Site = tuple[int, ...]


def sites_of(zones: Sequence[Mask]) -> tuple[Site, ...]:
    """Return the sites of some zones as indices: zones that share skin, also through others."""
    sites: list[list[int]] = []
    for index, zone in enumerate(zones):
        near = [site for site in sites if any((zones[k] & zone).any() for k in site)]
        merged = sorted([*(k for site in near for k in site), index])
        sites = [*(site for site in sites if site not in near), merged]
    return tuple(tuple(site) for site in sorted(sites))


def times_inside(zones: Sequence[Mask]) -> NDArray[np.uint8]:
    """Return how many of some zones, at least one and at most 255, each cell is inside."""
    times = zones[0].astype(np.uint8)
    for zone in zones[1:]:
        times += zone
    return times


def majority(zones: Sequence[Mask]) -> Mask:
    """Return the skin inside at least half of the zones of its site; at least one zone."""
    inside = np.zeros(zones[0].size, np.bool_)
    for site in sites_of(zones):
        inside |= times_inside([zones[k] for k in site]) >= -(-len(site) // 2)
    return inside


def common(zones: Sequence[Mask]) -> Mask:
    """Return the skin inside all zones of its site; at least one zone."""
    inside = np.zeros(zones[0].size, np.bool_)
    for site in sites_of(zones):
        inside |= np.logical_and.reduce([zones[k] for k in site])
    return inside


def pairs(zones: Sequence[Mask]) -> list[tuple[int, int]]:
    """Return the pairs of zones of one site."""
    return [
        (site[i], site[j])
        for site in sites_of(zones)
        for i in range(len(site))
        for j in range(i + 1, len(site))
    ]
