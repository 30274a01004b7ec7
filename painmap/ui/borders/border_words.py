"""The borders on the charts in words, for screen readers: trial, level, what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from painmap.core.borders import Border
from painmap.core.ring import Ring
from painmap.core.trial_text import NO_SKIN, STOPPED, trial_title
from painmap.core.trials import Trial
from painmap.ui.borders.ring_levels_shown import ring_levels
from painmap.ui.parts.core_words import shown
from painmap.ui.parts.wording import EMPTY

if TYPE_CHECKING:
    from painmap.ui.borders.trial_figures import TrialFigures
    from painmap.ui.borders.trial_lines import TrialLines
    from painmap.ui.session.session import Session


def tr(text: str) -> str:
    return QCoreApplication.translate("Borders", text)


@dataclass(frozen=True, slots=True)
class SpokenBorder:
    """A border that is drawn, and its trial; `at_hand` is the one that the tools change."""

    trial: Trial
    border: Border
    at_hand: bool = False
    without_skin: bool = False


def borders_shown(lines: TrialLines) -> list[SpokenBorder]:
    """Return what the overlay draws, in the order of the trials; the one at hand last if new."""
    if not lines.is_shown:
        return []
    desk, found = lines.desk, []
    for trial in desk.trials:
        if trial.id == desk.trial.id or trial.stimulus_key != desk.trial.stimulus_key:
            continue
        if trial.border is not None:
            without = desk.is_without_skin(trial)
            found.append(SpokenBorder(trial, trial.border, without_skin=without))
    if desk.border is not None:
        without = desk.is_recorded and desk.is_without_skin(desk.trial)
        found.append(SpokenBorder(desk.trial, desk.border, at_hand=True, without_skin=without))
    return sorted(found, key=lambda one: one.trial.number)


def border_words(session: Session, figures: TrialFigures, spoken: SpokenBorder) -> str:
    """'Trial 2 · cotton wisp · from outside in · resting: 10.9 cm above outer ankle'."""
    told = [_level(session, figures, spoken)]
    if spoken.trial.stopped:
        told.append(shown(STOPPED))
    elif spoken.without_skin:
        told.append(shown(NO_SKIN))
    if spoken.at_hand:
        told.append(tr("at hand"))
    words = "; ".join(one for one in told if one)
    return tr("{0}: {1}").format(shown(trial_title(spoken.trial)), words)


def _level(session: Session, figures: TrialFigures, spoken: SpokenBorder) -> str:
    """A ring's numbers at its four handles; of another border its level or its area."""
    if isinstance(spoken.border, Ring):
        levels = ring_levels(session, spoken.border)
        if levels.cm is not None:
            names = tr("front"), tr("inner"), tr("back"), tr("outer")
            each = ", ".join(f"{name} {levels.number(n)}" for n, name in enumerate(names))
            return f"{each} {levels.landmark}"
    brief = figures.brief(spoken.trial)
    return tr("border") if brief == EMPTY else tr("border, {0}").format(brief)
