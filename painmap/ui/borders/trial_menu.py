"""What is behind ⋯ on the trial card: start, position, the ring's side, sheets, moving, delete."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu, QWidget

from painmap.core.borders import smooth
from painmap.core.ring import Ring, flipped
from painmap.core.trial_text import ring_title
from painmap.core.trials import TRIAL_WORDS
from painmap.ui.borders.trial_desk import TrialDesk
from painmap.ui.parts.core_words import shown
from painmap.ui.parts.wording import core_text


def tr(text: str) -> str:
    return QCoreApplication.translate("TrialMenu", text)


def trial_menu(
    desk: TrialDesk,
    parent: QWidget,
    sheets: Mapping[str, Callable[[], object]],
    say: Callable[[str], object],
) -> QMenu:
    """A menu for the trial at hand. `sheets` open by the name of what they are about.

    `say` tells of a step that can be undone.
    """
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    trial, fixed = desk.trial, desk.session.read_only
    for item, title in (("start", tr("Start")), ("position", tr("Position"))):
        words = menu.addMenu(title)
        words.setEnabled(not fixed)
        for key, name in TRIAL_WORDS[item].items():
            action = words.addAction(core_text(name))
            action.setCheckable(True)
            action.setChecked(getattr(trial, item) == key)
            action.triggered.connect(
                lambda _on=False, item=item, key=key: desk.change(**{item: key})
            )
    menu.addSeparator()
    border = desk.kept_border
    if isinstance(border, Ring):
        flip = menu.addAction(shown(ring_title(flipped(border))))
        flip.setEnabled(not fixed)
        flip.triggered.connect(lambda _on=False: desk.give(flipped(border)))
        level = menu.addAction(tr("Make the ring more level"))
        level.setEnabled(not fixed)
        level.triggered.connect(lambda _on=False: desk.give(smooth(desk.skin, border)))
        menu.addSeparator()
    names = {
        "spokes": tr("Area by eight spokes…"), "length": tr("Measured limb length…"),
        "scales": tr("Allodynography and Rainbow scale…"), "threshold": tr("Variable border…"),
    }  # fmt: skip
    for key, name in names.items():
        if key in sheets:
            menu.addAction(name).triggered.connect(lambda _on=False, key=key: sheets[key]())
    menu.addSeparator()
    move = menu.addAction(tr("Move to the other side"))
    move.setEnabled(not fixed and desk.is_recorded and trial.border is not None)
    move.triggered.connect(lambda _on=False: move_trial(desk, say))
    delete = menu.addAction(tr("Delete trial {0}").format(trial.number))
    delete.setEnabled(not fixed and desk.is_recorded)
    delete.triggered.connect(lambda _on=False: delete_trial(desk, say))
    return menu


def move_trial(desk: TrialDesk, say: Callable[[str], object]) -> None:
    """Take the trial at hand to the other side of the body; a bar offers to take it back."""
    trial = desk.trial
    desk.move_over(trial)
    say(tr("Trial {0} moved to the other side").format(trial.number))


def delete_trial(desk: TrialDesk, say: Callable[[str], object]) -> None:
    """Take the trial at hand away; a bar offers to take it back."""
    trial = desk.trial
    desk.delete(trial)
    say(tr("Deleted trial {0}").format(trial.number))
