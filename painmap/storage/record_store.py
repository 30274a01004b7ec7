"""What is kept beside the visits of an open clinic file: evaluations, photos, events."""

from __future__ import annotations

from datetime import datetime

from painmap.core.record.photos import Picture
from painmap.core.record.therapy import TherapyEvent
from painmap.core.rules.evaluation import Evaluation
from painmap.core.stamps import utc_now
from painmap.storage import evaluations, events, pictures
from painmap.storage.open_file import OpenFile


class RecordStore(OpenFile):
    """Each method is one transaction. Nothing here changes a visit; signed ones take no photos."""

    def add_evaluation(self, evaluation: Evaluation) -> int:
        """Add what the rules say of a visit, signed or not, and return its number, from 1."""
        with self._write("evaluate", "visit", evaluation.visit_id) as connection:
            return evaluations.add_evaluation(connection, evaluation)

    def evaluations(self, visit_id: str) -> list[Evaluation]:
        """Return all evaluations of a visit, the first one first."""
        with self._read() as connection:
            return evaluations.read_evaluations(connection, visit_id)

    def add_picture(self, picture: Picture) -> None:
        """Put a photo of a draft on disk; the finding that shows it is an edit of its own.

        SignedVisit, and nothing is written, for a signed visit; VisitGoneError for none.
        """
        with self._write() as connection:
            pictures.add_picture(connection, picture)

    def picture(self, picture_id: str) -> Picture:
        """Return a photo; DamagedPictureError when it cannot be read."""
        with self._read_one() as connection:
            return pictures.read_picture(connection, picture_id)

    def events(self, patient_id: str) -> list[TherapyEvent]:
        """Return a patient's events by their first day."""
        with self._read_one() as connection:
            return events.read_events(connection, patient_id)

    def event_history(self, event_id: str) -> list[TherapyEvent]:
        """Return every version of an event, the first one first."""
        with self._read_one() as connection:
            return events.read_history(connection, event_id)

    def save_event(self, after: TherapyEvent, before: TherapyEvent | None = None) -> TherapyEvent:
        """Store a new event, or a changed one, and return it; `before` is what it was when read.

        Look at `event_problems` first. An event that was removed comes back without `before`.

        EventChangedError, and nothing is written, where another window changed it meanwhile.
        """
        with self._write("change", "patient", after.patient_id) as connection:
            return events.save_event(connection, before, after)

    def remove_event(
        self, before: TherapyEvent, *, by: str = "", at: datetime | None = None
    ) -> None:
        """Take an event out of the list; its history stays. EventChangedError as `save_event`."""
        with self._write("change", "patient", before.patient_id) as connection:
            events.remove_event(connection, before, by=by, at=at or utc_now())
