"""Which pair of limbs the sheet begins with."""

from __future__ import annotations

from painmap.core.findings import limb_of
from painmap.ui.chart.miniature import most_painted_limb
from painmap.ui.limbs.limb_items import PAIRS
from painmap.ui.session.session import Session


def affected_pair(session: Session) -> str:
    """The pair to begin with: the most painted limb's, else one with findings, else the legs."""
    exam = session.exam
    counts = {"arms": 0, "legs": 0}
    limb = most_painted_limb(exam, session.atlas)
    if limb:
        return pair_of(limb)
    for key in exam.findings:
        where = limb_of(key)
        if where is not None:
            counts[pair_of(where[0])] += 1
    return "arms" if counts["arms"] > counts["legs"] else "legs"


def pair_of(limb: str) -> str:
    """'arms' or 'legs'."""
    return next(pair for pair, limbs in PAIRS.items() if limb in limbs)
