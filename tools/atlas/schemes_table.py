"""Prints each body's segment shares beside the burn chart's column, as in `docs/atlas.md`.

python -m tools.atlas.schemes_table
"""

from __future__ import annotations

import numpy as np

from painmap.atlas.assets import read_json
from painmap.atlas.atlas import open_atlas

BANDS = {
    "child": "5-9",
    "preteen": "10-14",
    "teen": "15-17",
    "adult_neutral": "adult",
    "adult_female": "adult",
    "adult_male": "adult",
}


def table() -> list[str]:
    """Markdown rows: percent of skin, and in brackets how far from the chart's column."""
    atlas = open_atlas()
    content = read_json("atlas/schemes/lund_browder.json")
    scheme = atlas.schemes["lund_browder"]
    shares = {}
    for key in BANDS:
        weights = atlas.body(key).area_cm2.astype(np.float64)
        total = np.bincount(atlas.area_of_cell("lund_browder"), weights=weights)
        shares[key] = 100 * total / total.sum()
    rows = ["| Segment | " + " | ".join(f"{k} ({band})" for k, band in BANDS.items()) + " |"]
    rows.append("|---" * (len(BANDS) + 1) + "|")
    for area in scheme.areas:
        if area.side == "L":
            continue
        key = area.key[2:] if area.side else area.key
        cells = [area.name.removeprefix("R ").capitalize() + (" (each)" if area.side else "")]
        for body, band in BANDS.items():
            chart = content["shares"][key][content["bands"].index(band)]
            value = shares[body][area.index]
            off = round(value - chart, 1) + 0.0  # no minus before a zero
            cells.append(f"{value:.1f} ({off:+.1f})".replace("-", "−"))
        rows.append("| " + " | ".join(cells) + " |")
    return rows


if __name__ == "__main__":
    print("\n".join(table()))
