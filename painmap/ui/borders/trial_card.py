"""The card of the trial at hand: its words, pain, who stopped it, the trials and their numbers."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from painmap.core.qualities import stimulus_name
from painmap.core.trials import PAIN_RANGE
from painmap.ui.borders.trial_chip import TrialChip
from painmap.ui.borders.trial_chips import TrialChips
from painmap.ui.borders.trial_desk import TrialDesk
from painmap.ui.borders.trial_figures import TrialFigures
from painmap.ui.borders.trial_words import TrialWords
from painmap.ui.parts.chip import Chip, Option
from painmap.ui.parts.core_words import shown
from painmap.ui.parts.fold_text import FoldText
from painmap.ui.parts.number_field import NumberField
from painmap.ui.parts.number_reading import Reading
from painmap.ui.parts.theme import SIZES
from painmap.ui.parts.widgets import IconButton, column, label, row
from painmap.ui.parts.wording import clock, number, read_number

_EDITED_MS = 0
_FIELD = 58


class _StopChip(Chip):
    """Its words go on in a second line where they need it; it is higher where they need more."""

    def _wraps(self) -> bool:
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setFixedHeight(max(SIZES.target, math.ceil(self.least_text_height()) + 2))


class TrialCard(QWidget):
    """`menu_requested()` by the button at its corner."""

    menu_requested = Signal()

    def __init__(self, desk: TrialDesk) -> None:
        super().__init__()
        self._desk = desk
        self.figures = TrialFigures(desk)
        self.title = label("", "heading")
        self.time = label("", "caption")
        self.stop = _StopChip(Option("stop", self.tr("Child asked to stop")), text_px=13)
        self.stop.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.stop.clicked.connect(lambda on: desk.stop(stopped=on))
        self.more = IconButton("more", self.tr("More about trials"))
        self.more.clicked.connect(lambda _on=False: self.menu_requested.emit())
        self.words = TrialWords(desk)
        self.rest = self._pain_field(self.tr("Pain at rest"), "pain_rest")
        self.evoked = self._pain_field(self.tr("Evoked pain"), "pain_evoked")
        self._row = TrialChips(desk, self.figures)
        self.next = self._row.next
        self.numbers = FoldText(self.tr("Numbers of the trials"))
        self.setLayout(column(self.words, self._asked(), self._row, self.numbers, gap=4))
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_EDITED_MS)
        self._later.timeout.connect(self._show_numbers)
        desk.changed.connect(self.show_trial)
        desk.session.visit_changed.connect(self.show_trial)
        self.show_trial()

    def _asked(self) -> QWidget:
        """Which trial it is; pain under its captions, and beside it what ends the trial."""
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(4)
        grid.setVerticalSpacing(0)
        rest, evoked = self.tr("Pain at rest"), self.tr("evoked")
        for place, (caption, field) in enumerate(((rest, self.rest), (evoked, self.evoked))):
            above = label(caption, "caption")
            field.setFixedWidth(max(_FIELD, above.sizeHint().width()))
            grid.addWidget(above, 0, place)
            grid.addWidget(field, 1, place)
        # In the line of the captions it costs no height.
        head = row(None, self.title, self.time, gap=8, margins=(8, 0, 4, 0))
        grid.addLayout(head, 0, 2, 1, 2)
        grid.addWidget(self.stop, 1, 2)
        grid.addWidget(self.more, 1, 3)
        grid.setColumnStretch(2, 1)
        return box

    @property
    def chips(self) -> list[TrialChip]:
        """One of each trial, in their order."""
        return self._row.chips

    def _pain_field(self, name: str, item: str) -> NumberField:
        field = NumberField(name=name, read=self._read_pain, write=_pain_text)
        field.entered.connect(lambda value: self._desk.change(**{item: value}))
        field.refused.connect(lambda reading: self._desk.hinted.emit(reading.problem))
        return field

    def _read_pain(self, typed: str) -> Reading:
        if not typed.strip():
            return Reading()
        pain = read_number(typed)
        if pain is None or not PAIN_RANGE[0] <= pain <= PAIN_RANGE[1]:
            return Reading(problem=self.tr("Pain is a number from 0 to 10."))
        return Reading(value=pain)

    def show_trial(self) -> None:
        """Show the trial at hand; the numbers follow when the pen has been lifted."""
        session = self._desk.session
        if not session.has_exam:
            return
        trial, fixed = self._desk.trial, session.read_only
        self.title.setText(self.tr("Trial {0}").format(trial.number))
        self.time.setText(clock(trial.at) if self._desk.is_recorded else self.tr("now"))
        self.stop.setChecked(trial.stopped)
        for widget in (self.stop, self.rest, self.evoked, self.next):
            widget.setEnabled(not fixed)
        self.words.show_trial(trial, fixed=fixed)
        for field, item in ((self.rest, "pain_rest"), (self.evoked, "pain_evoked")):
            if field.keypad is None:
                field.show_value(getattr(trial, item), self._desk.place(item))
        if self.isVisible():
            self._later.start()

    def showEvent(self, _event: object) -> None:
        self._show_numbers()

    # The trials of the visit

    def _show_numbers(self) -> None:
        if not self._desk.session.has_exam:
            return
        self._row.show_trials()
        stimulus = self._desk.trial.stimulus_key
        details = [*self.figures.details(stimulus), *self._others(stimulus)]
        self.numbers.show_lines(self.figures.sentences(stimulus), details)

    def _others(self, stimulus: str) -> list[str]:
        """What the mark at some of the chips says: with what else was tested."""
        others = {trial.stimulus_key for trial in self._desk.trials} - {stimulus}
        names = sorted(shown(stimulus_name(other)) for other in others)
        return [self.tr("* tested with {0}").format(", ".join(names))] if names else []


def _pain_text(value: float) -> str:
    return number(float(value), 0 if value == round(value) else 1)
