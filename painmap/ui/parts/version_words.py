"""Versions of a signed visit in words."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from painmap.core.amendments import versions
from painmap.core.visit import Visit
from painmap.ui.parts.wording import day


def _tr(text: str) -> str:
    return QCoreApplication.translate("Versions", text)


def version_text(visits: Iterable[Visit], visit: Visit, *, brief: bool = False) -> str:
    """What a visit amends, by whom and why, and what amends it; '' for one that stands alone.

    `brief` only names the other visit.
    """
    chain = versions(visits, visit.id)
    place = next(at for at, one in enumerate(chain) if one.id == visit.id)
    told = []
    if place > 0:
        before = chain[place - 1]
        words = _tr("amends visit {0}") if brief else _tr("Amends visit {0}. {1}: {2}")
        told.append(words.format(before.number, visit.examiner, visit.reason))
    if place + 1 < len(chain):
        after = chain[place + 1]
        if brief:
            words = (
                _tr("amended by visit {0}") if after.is_signed else _tr("being amended: visit {0}")
            )
            told.append(words.format(after.number))
        elif after.is_signed and after.signed_at is not None:
            words = _tr("Amended by visit {0}, signed {1}. {2}: {3}")
            told.append(
                words.format(after.number, day(after.signed_at), after.examiner, after.reason)
            )
        else:
            words = _tr("Visit {0} is a draft that amends this one. {1}: {2}")
            told.append(words.format(after.number, after.examiner, after.reason))
    return (" · " if brief else " ").join(told)
