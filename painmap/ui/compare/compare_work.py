"""What takes longer than a comparison's numbers, worked out in a thread after these are shown."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from painmap.core.clinic import clinic_of
from painmap.core.comparing.distances import Distances, distances
from painmap.core.rules.evaluate import evaluate
from painmap.core.rules.evaluation import Evaluation, latest
from painmap.core.stamps import utc_now
from painmap.ui.parts.background import Background, close_ended, let_end

if TYPE_CHECKING:
    from painmap.core.clinic import Clinic
    from painmap.core.comparing.visit_pair import Pair
    from painmap.core.comparison import Comparison
    from painmap.core.exam import Exam
    from painmap.ui.session.session import Session

Evaluations = tuple["Evaluation | None", "Evaluation | None"]


class CompareWork(QObject):
    """`distances_ready(Distances)` and `scores_ready((Evaluation|None, Evaluation|None))`, both in
    the window's thread and of what was asked for last alone."""

    distances_ready = Signal(object)
    scores_ready = Signal(object)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        close_ended()
        background = Background()
        self._background, self._asked = background, [0]
        self.destroyed.connect(partial(_let_end, background, self._asked))

    @property
    def busy(self) -> bool:
        """Whether anything is still to come."""
        return self._background.busy

    def drop(self) -> None:
        """Nothing that was asked for is wanted any more."""
        self._asked[0] += 1

    def close(self) -> None:
        """The program ends: finish what runs."""
        self.drop()
        self._background.close()

    def want(self, comparison: Comparison, pair: Pair) -> None:
        """Begin; what was asked for before and has not come is dropped."""
        self.drop()
        asked, number = self._asked, self._asked[0]
        store = self._session.store
        stored = [latest(store.evaluations(exam.visit.id)) for exam in pair.exams]
        clinic, by = clinic_of(store.settings()), self._session.examiner

        def work() -> Distances | None:
            return distances(comparison, pair) if number == asked[0] else None

        def score() -> Evaluations | None:
            if number != asked[0]:
                return None
            then, now = (
                _evaluated(exam, pair, clinic, by) if found is None else found
                for found, exam in zip(stored, pair.exams, strict=True)
            )
            return then, now

        def take(found: Distances | None) -> None:
            if found is not None and number == asked[0]:
                self.distances_ready.emit(found)

        def take_scores(found: Evaluations | None) -> None:
            if found is not None and number == asked[0]:
                self.scores_ready.emit(found)

        self._background.run(work, take)
        self._background.run(score, take_scores)


def _evaluated(exam: Exam, pair: Pair, clinic: Clinic, by: str) -> Evaluation | None:
    """What today's rules say of a draft; of a signed visit without any that it was never asked."""
    if exam.visit.is_signed:
        return None
    return evaluate(exam, pair.atlas, clinic, by=by, at=utc_now())


def _let_end(background: Background, asked: list[int], _gone: object = None) -> None:
    """The screen is gone: what waits is dropped, and what runs ends by itself."""
    asked[0] += 1
    let_end(background)
