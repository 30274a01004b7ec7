"""What a cohort map says in words and figures: at the pointer, in the table, above both."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QCoreApplication

from painmap.core.cohort.frequency import AreaShare, GroupMap
from painmap.ui.cohort.cohort_state import CohortState
from painmap.ui.parts.wording import EMPTY, core_text, number

MINUS = "\N{MINUS SIGN}"


def tr(text: str) -> str:
    return QCoreApplication.translate("Cohort", text)


def at_cell(state: CohortState, cell: int) -> str:
    """The numbers of a spot, of each group that is shown, and where it is."""
    return f"{_told(state, cell)} · {state.where(cell)}"


def of_part(state: CohortState, atom: int) -> str:
    """The numbers of that spot of a part of the skin which is affected most often."""
    cells = np.flatnonzero(state.atlas.atom == atom)
    shares = [np.nan_to_num(state.share(at)[cells], nan=-1.0) for at in state.shown()]
    most = cells[int(np.argmax(np.max(shares, axis=0)))]
    return tr("at most {0}").format(_told(state, int(most)))


def _told(state: CohortState, cell: int) -> str:
    """The numbers of a spot, of each group that is shown."""
    told = [_spot(state.maps[at], cell, state.fewest) for at in state.shown()]
    if len(told) == 2:
        told = [
            words.format(one)
            for words, one in zip((tr("first: {0}"), tr("second: {0}")), told, strict=True)
        ]
    return " · ".join(told)


def _spot(one: GroupMap, cell: int, fewest: int) -> str:
    if one.seen[cell] == 0:
        return tr("never examined")
    if one.seen[cell] < fewest:
        return too_few(fewest)
    affected, examined = int(one.affected[cell]), int(one.examined[cell])
    share = percent(affected / examined)
    return tr("{0} of {1}, {2}").format(affected, examined, share)


def too_few(fewest: int) -> str:
    """Why nothing is told."""
    return tr("too few: fewer than {0} patients").format(fewest)


def percent(share: float) -> str:
    """'34 %'."""
    return tr("{0} %").format(number(100 * share, 0))


def counted_line(state: CohortState) -> str:
    """How many patients and visits each group has."""
    told = [_size(one, state.fewest) for one in state.maps]
    if len(told) == 1:
        return told[0][:1].upper() + told[0][1:]
    return tr("First: {0}. Second: {1}.").format(*told)


def _size(one: GroupMap, fewest: int) -> str:
    if 0 < one.patients < fewest:
        return too_few(fewest)
    return tr("patients {0}, visits {1}").format(one.patients, one.visits)


def heads(state: CohortState) -> list[str]:
    """The heads of the table."""
    if not state.compares:
        return [tr("Area"), tr("Affected"), tr("Examined"), tr("Share")]
    return [tr("Area"), tr("First"), tr("Second"), tr("Difference")]


def rows(state: CohortState) -> list[tuple[str, ...]]:
    """A row for each area of the scheme."""
    found: list[tuple[str, ...]] = []
    for shares in zip(*(one.areas for one in state.maps), strict=True):
        name = core_text(shares[0].area.name)
        if state.compares:
            found.append((name, *_both(shares, state.fewest)))
            continue
        share = shares[0].share(state.fewest)
        if share is None:
            found.append((name, EMPTY, EMPTY, _untold(shares[0])))
        else:
            figures = str(shares[0].affected), str(shares[0].examined), percent(share)
            found.append((name, *figures))
    return found


def _both(shares: Sequence[AreaShare], fewest: int) -> tuple[str, str, str]:
    told = [one.share(fewest) for one in shares]
    cells = [
        _untold(one) if share is None else _of(one, share)
        for one, share in zip(shares, told, strict=True)
    ]
    if told[0] is None or told[1] is None:
        return cells[0], cells[1], EMPTY
    apart = round(100 * (told[0] - told[1]))
    sign = "+" if apart > 0 else MINUS if apart < 0 else ""
    return cells[0], cells[1], tr("{0} %").format(f"{sign}{abs(apart)}")


def _of(one: AreaShare, share: float) -> str:
    return tr("{0} of {1}").format(percent(share), one.examined)


def _untold(one: AreaShare) -> str:
    return tr("too few") if one.examined else tr("not examined")


def is_empty(state: CohortState) -> bool:
    """Whether nothing at all can be told."""
    return all(bool(np.isnan(state.share(at)).all()) for at in range(len(state.maps)))
