"""The tour: after the sample is opened for the first time, and from the menu at any time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from painmap.ui.session.sample_file import sample_path
from painmap.ui.tour.tour_card import TourCard
from painmap.ui.tour.tour_steps import TourStep, tour_steps
from painmap.ui.window.clinic_files import finish_typing

if TYPE_CHECKING:
    from painmap.ui.window.window import MainWindow


class Tour(QObject):
    """Walks through the steps; whoever goes elsewhere meanwhile may, and Next comes back."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._steps: tuple[TourStep, ...] = ()
        self._asked = False
        self.at = 0
        self.card = TourCard(window.stack)
        self.card.next_asked.connect(lambda: self._go(self.at + 1))
        self.card.back_asked.connect(lambda: self._go(self.at - 1))
        self.card.end_asked.connect(self.end)
        window.stack.currentChanged.connect(self._screen_changed)

    @property
    def running(self) -> bool:
        """Whether its card is on the screen."""
        return bool(self._steps)

    def start(self) -> None:
        """Begin on the sample patient; another clinic is left first, if it may be."""
        window = self._window
        self._asked = True
        if self._on_sample():
            self.sample_shown()
        elif window.session.has_store:
            window.files.leave(window.files.open_sample)
        else:
            window.files.open_sample()

    def sample_shown(self) -> None:
        """The sample is on the screen: begin, where it was asked for or was never seen."""
        if self._asked or not self._window.preferences.now.tour:
            self._asked = False
            self._steps = tour_steps()
            self._go(0)

    def end(self) -> None:
        """Take the card away; it does not come again by itself."""
        self._steps = ()
        self.card.done()
        self._window.preferences.change(tour="seen")

    def when_left(self) -> None:
        """The sample is closed."""
        if self.running and not self._on_sample():
            self.end()

    def _screen_changed(self) -> None:
        """Over the lock and in the patient's hand there is no tour."""
        window = self._window
        shown = window.stack.currentWidget()
        if self.running:
            self.card.show_over(
                shown in (window.patient_page, window.exam, window.compare, window.course)
            )

    def _on_sample(self) -> bool:
        session = self._window.session
        return session.has_store and session.store.location == str(sample_path())

    def _go(self, at: int) -> None:
        if not 0 <= at < len(self._steps):
            self.end()
            return
        if not self._on_sample():
            self.end()
            return
        self.at, step = at, self._steps[at]
        finish_typing()
        if self._window.known(lambda: step.go(self._window)):
            self.card.show_step(
                at + 1, len(self._steps), step.title, step.said, step.target(self._window)
            )
