"""Taking over those who wait: one by one, each looked for once more before they are stored."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from painmap.core.patient import Patient
from painmap.exchange.patients_file import Incoming
from painmap.exchange.waiting_patients import Waiting, compared
from painmap.ui.parts.background import Background
from painmap.ui.parts.stepwise import Steps, Stepwise
from painmap.ui.session.session import Session


class TakingIn(QObject):
    """Signals: `stepped(int, int)` done of how many, `ended(KnownError | None)` when many came in.

    `done` are those who were stored, with the patient that each is now.
    """

    stepped = Signal(int, int)
    ended = Signal(object)

    def __init__(self, parent: QObject, session: Session, background: Background) -> None:
        super().__init__(parent)
        self._session = session
        self._work = Stepwise(self, background)
        self.done: dict[Incoming, Patient] = {}
        self._again: dict[Incoming, Waiting] = {}

    @property
    def running(self) -> bool:
        """Whether many are being stored."""
        return self._work.running

    @property
    def last(self) -> Patient | None:
        """Who was stored last."""
        return next(reversed(self.done.values()), None)

    def waiting(self, found: Iterable[Waiting]) -> list[Waiting]:
        """Return who still waits, and who was stored here: as compared when somebody pressed."""
        now = (self._again.get(one.incoming, one) for one in found)
        return [one for one in now if one.kind != "here" or one.incoming in self.done]

    def new(self, found: Iterable[Waiting]) -> list[Waiting]:
        """Return who waits and is like nobody here."""
        return [
            one
            for one in self.waiting(found)
            if one.kind == "new" and one.incoming not in self.done
        ]

    def take(self, one: Waiting) -> Patient | None:
        """Store a patient; None where the same one, or one who is like them, came in meanwhile.

        Two of one file may be the same person. KnownError where it cannot be stored.
        """
        store = self._session.store
        (now,) = compared(store, [one.incoming])
        if now.kind == "here" or (now.kind, one.kind) == ("similar", "new"):
            self._again[one.incoming] = now
            return None
        patient = one.incoming.as_patient()
        self._session.write(lambda: store.add_patient(patient))
        self.done[one.incoming] = patient
        return patient

    def take_all(self, found: Iterable[Waiting]) -> None:
        """Store everybody who is like nobody here, a step a turn of the window's loop."""
        new = self.new(found)
        if new and not self.running:
            self._work.run(self._steps(new), self.stepped.emit, self.ended.emit)

    def stop(self) -> None:
        """Leave the others; whoever is stored stays."""
        self._work.stop()

    def _steps(self, new: list[Waiting]) -> Steps:
        for done, one in enumerate(new):
            yield done, len(new)
            self.take(one)
