"""A ring's levels as they are written and typed: the patient's cm above or below a landmark."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from painmap.atlas.scale import patient_scale
from painmap.core.ring import Ring
from painmap.core.ring_levels import limb_factor, measured_length, ring_levels_cm, typed
from painmap.core.skin import Skin
from painmap.ui.parts.wording import EMPTY, core_text, number

if TYPE_CHECKING:
    from painmap.ui.session.session import Session


def tr(text: str) -> str:
    return QCoreApplication.translate("Borders", text)


@dataclass(frozen=True, slots=True)
class RingLevels:
    """`cm` in the order of the handles; None where the patient has no size to tell cm from."""

    cm: tuple[float, float, float, float] | None
    landmark_name: str

    @property
    def are_below(self) -> bool:
        """Whether all of them lie below the landmark; then they are written without a sign."""
        return self.cm is not None and all(round(cm, 1) <= 0 for cm in self.cm) and any(self.cm)

    def number(self, handle: int) -> str:
        """'12.5', for a handle."""
        if self.cm is None:
            return EMPTY
        cm = round(-self.cm[handle] if self.are_below else self.cm[handle], 1)
        return number(cm + 0.0, 1)

    @property
    def landmark(self) -> str:
        """'cm above outer ankle'."""
        words = tr("cm below {0}") if self.are_below else tr("cm above {0}")
        return words.format(core_text(self.landmark_name))


def factor_of(session: Session, limb: int) -> float | None:
    """How many of the patient's cm a body's cm along a limb is, None where nobody can say."""
    exam, body = session.exam, session.body
    scale = patient_scale(body, exam.visit.height_cm, exam.visit.weight_kg)
    measured = measured_length(exam.findings, limb)
    if scale.method == "none" and measured is None:
        return None
    return limb_factor(body, limb, length_factor=scale.length_factor, measured_cm=measured)


def ring_levels(session: Session, ring: Ring) -> RingLevels:
    """The levels of a ring at the open visit."""
    factor = factor_of(session, ring.limb)
    name = session.atlas.landmarks[ring.landmark].name
    cm = None if factor is None else ring_levels_cm(session.body, ring, factor)
    return RingLevels(cm, name)


def typed_ring(session: Session, skin: Skin, ring: Ring, handle: int, cm: float) -> Ring:
    """The ring with a handle where somebody measured it; a number is above the landmark, or
    below where the label said so."""
    factor = factor_of(session, ring.limb)
    if factor is None:
        return ring
    levels = ring_levels(session, ring)
    below = levels.are_below or (levels.cm is not None and round(levels.cm[handle], 1) < 0)
    return typed(
        ring, -cm if below and cm > 0 else cm, session.body, skin, handle=handle, factor=factor
    )


def told_from(ring: Ring, landmark: str) -> Ring:
    """The same ring told from another landmark."""
    return replace(ring, landmark=landmark)
