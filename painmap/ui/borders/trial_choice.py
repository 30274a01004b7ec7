"""The trials of the open exam as they are seen, and the choice of the one at hand."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from painmap.core.borders import Border
from painmap.core.edits import Edit, FindingEdit, LayerEdit
from painmap.core.layers import LayerKey
from painmap.core.ring_levels import length_key
from painmap.core.skin import Skin, skin_of
from painmap.core.trials import Trial
from painmap.ui.borders import begun_borders
from painmap.ui.borders.live_zone import Codes
from painmap.ui.borders.stimulus_zones import StimulusZones
from painmap.ui.borders.trial_at_hand import TrialAtHand
from painmap.ui.map.map_state import MapState

if TYPE_CHECKING:
    from painmap.ui.session.session import Session

BORDER_TOOLS = frozenset({"ring", "border", "points"})
BY_HAND = LayerKey("allodynia")
_LENGTHS = frozenset(length_key(limb) for limb in range(1, 5))
_SUBJECTS = ("trial:", begun_borders.SUBJECT)


def _is_of_trials(part: FindingEdit | LayerEdit) -> bool:
    """Whether a trial, or what its levels in cm are told by, is different now."""
    if isinstance(part, LayerEdit):
        return part.layer.is_hidden or (part.layer.kind == "allodynia" and bool(part.layer.quality))
    return part.key in _LENGTHS or part.key.subject.startswith(_SUBJECTS)


class TrialChoice(QObject):
    """One trial is at hand, recorded or still to be drawn.

    `changed()`: trials, words or the trial at hand are others; `drawn()`: its border follows the
    pen; `hinted(str)`: what the user might do.
    """

    changed = Signal()
    drawn = Signal()
    hinted = Signal(str)

    def __init__(self, session: Session, state: MapState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._state = session, state
        self._hand = TrialAtHand(session)
        self._zones = StimulusZones(session)
        self.live: Border | None = None
        self.point_kind = "now"
        session.edited.connect(self._on_edited)
        session.visit_opened.connect(self.start_anew)
        state.layer_changed.connect(self._layer_chosen)
        self.start_anew()

    # What there is

    @property
    def session(self) -> Session:
        return self._session

    @property
    def skin(self) -> Skin:
        """The skin on which borders are worked out; waits for it when it is being warmed."""
        return skin_of(self._session.atlas)

    @property
    def trials(self) -> tuple[Trial, ...]:
        """The recorded trials in their order."""
        return self._hand.recorded

    @property
    def trial(self) -> Trial:
        """The trial at hand; without a border when it is still to be drawn."""
        return self._hand.trial

    @property
    def is_recorded(self) -> bool:
        return self._hand.is_recorded

    @property
    def border(self) -> Border | None:
        """The border at hand: as the pen has it, as recorded, or as far as it was begun."""
        return self.live or self.kept_border

    @property
    def kept_border(self) -> Border | None:
        """The border at hand without what the pen does at the moment."""
        return self._hand.kept_border

    def is_without_skin(self, trial: Trial) -> bool:
        """Whether a recorded trial is in no number because its border takes in no skin."""
        return self._hand.is_without_skin(trial)

    def codes(self, layer: LayerKey) -> Codes:
        """What is shown of the zone of a stimulus (see `live_zone`), uint8[n_cells]."""
        return self._zones.codes(layer, self.trials)

    # Which trial is at hand

    def start_anew(self) -> None:
        """Another exam: go on with the last trial where it is unfinished, else begin one."""
        self._zones.forget()
        self._hand.take(None)
        self.live = None
        self._hand.read()
        self.changed.emit()

    def choose(self, trial: Trial) -> None:
        """Take a recorded trial up again."""
        self._hand.take(trial)
        self._state.choose_layer(trial.stimulus_layer)
        self.changed.emit()

    def begin_next(self) -> None:
        """Go on to the next trial, with the words of this one."""
        if self.trial.border is None and not self.trial.stopped:
            told = self.tr("Draw the border of trial {0} first.")
            self.hinted.emit(told.format(self.trial.number))
            return
        self._hand.go_on()
        self.changed.emit()

    @property
    def layer_at_hand(self) -> LayerKey:
        """The layer that a press with the chosen tool draws on: of a border, its stimulus."""
        active = self._state.layer
        draws = active == BY_HAND and self._state.tool in BORDER_TOOLS
        return self.trial.stimulus_layer if draws and self._session.has_exam else active

    def take_up(self, tool: str) -> None:
        """A press with a tool begins: make the layer that it draws on the active one."""
        if self._state.layer.kind != "allodynia":
            return
        if tool in BORDER_TOOLS:
            if self.trial.stopped:
                self.begin_next()
            self._state.choose_layer(self.trial.stimulus_layer)
        elif self._state.layer.quality:
            self._state.choose_layer(BY_HAND)
            self.hinted.emit(
                self.tr("Painted by hand: the zone of a stimulus follows from its trials.")
            )

    def _layer_chosen(self) -> None:
        """The row of a stimulus was chosen: its last trial is at hand."""
        layer = self._state.layer
        if layer == BY_HAND and self._session.has_exam and not self._session.read_only:
            # Its row comes with the choice, so that nothing moves at the first press.
            self._state.list_layers([self.trial.stimulus_layer])
        if layer.kind == "allodynia" and layer.quality:
            self._hand.go_to(layer)
        self.changed.emit()

    def _on_edited(self, edit: Edit) -> None:
        if not any(_is_of_trials(part) for part in edit.parts):
            return
        before = self.trial
        self._zones.forget()
        self._hand.read()
        if self.trial.id == before.id and self.trial.border is not None:
            self._hand.take(replace(self.trial, border=None))
        self.changed.emit()
