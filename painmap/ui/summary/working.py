"""Works results out beside the window, once for each state of the exam and the settings."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from painmap.core.clinic import clinic_of
from painmap.core.findings import Json
from painmap.core.rules.evaluate import evaluate
from painmap.core.rules.evaluation import Evaluation
from painmap.errors import KnownError
from painmap.ui.parts.background import Background
from painmap.ui.session.session import Session
from painmap.ui.summary.results import (
    VisitResults,
    copy_of,
    in_order,
    stored_results,
    work_out,
)

State = tuple[str, int, dict[str, Json]]


class Working(QObject):
    """`changed()` when there are other results; `results` are None until the first are there.

    Of a signed visit nothing is worked out: what was stored then is shown, the latest unless
    another is chosen, and another one is stored when somebody asks for it.
    """

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._background = Background(self)
        self._edits, self._running, self._closed = 0, False, False
        self._asked: State | None = None
        self._results: VisitResults | None = None
        self.evaluations: tuple[Evaluation, ...] = ()
        self._chosen = 0
        session.edited.connect(self._count)
        session.visit_changed.connect(self._count)

    @property
    def results(self) -> VisitResults | None:
        """What is known now, perhaps of the exam as it was a moment ago."""
        return self._results

    @property
    def shown_evaluation(self) -> Evaluation | None:
        """The stored evaluation that is shown, None for a draft."""
        found = [each for each in self.evaluations if each.seq == self._chosen]
        return found[0] if found else None

    @property
    def is_current(self) -> bool:
        """Whether the results are of the exam as it is."""
        return not self._running and self._asked == self._state()

    def want(self) -> None:
        """See to it that the results will be those of the exam as it is."""
        if self._closed or self._running or not self._session.has_exam:
            return
        state = self._state()
        if state == self._asked:
            return
        self._asked = state
        if self._session.exam.visit.is_signed:
            self._read()
            return
        exam, atlas = copy_of(self._session.exam), self._session.atlas
        clinic = clinic_of(state[2])
        self._running = True
        self._background.run(lambda: work_out(exam, atlas, clinic), self._done)

    def prepare(self, task: Callable[[], object], then: Callable[[], object]) -> None:
        """Do something in the thread that the results wait for, too; `then` when it is done."""
        self._background.run(task, lambda _done: None if self._closed else then())

    def choose(self, seq: int) -> None:
        """Show another of the stored evaluations."""
        self._chosen = seq
        shown = self.shown_evaluation
        self._results = None if shown is None else stored_results(shown)
        self.changed.emit()

    def again(self) -> None:
        """Evaluate a signed visit by today's rules and settings; store that beside the first."""
        if self._running or self._closed:
            return
        exam, atlas = self._session.exam, self._session.atlas
        clinic, by = clinic_of(self._session.store.settings()), self._session.examiner
        self._running = True
        self._background.run(
            lambda: evaluate(exam, atlas, clinic, by=by, cause="evaluated again"), self._keep
        )

    def close(self) -> None:
        """Finish what runs."""
        self._closed = True
        self._background.close()

    def _keep(self, evaluation: Evaluation) -> None:
        self._running = False
        try:
            self._session.store.add_evaluation(evaluation)
        except KnownError as error:
            self._session.failed.emit(error)
            return
        self._read()

    def _read(self) -> None:
        store, visit = self._session.store, self._session.exam.visit
        self.evaluations = in_order(store.evaluations(visit.id))
        self.choose(self.evaluations[-1].seq if self.evaluations else 0)

    def _done(self, results: VisitResults) -> None:
        self._running = False
        if self._closed or not self._session.has_exam:
            return
        if not self._session.exam.visit.is_signed:
            self._results = results
            self.changed.emit()
        self.want()

    def _state(self) -> State:
        session = self._session
        # A signed visit says what it said, whatever a clinic sets since.
        settings = {} if session.exam.visit.is_signed else session.store.settings()
        return session.exam.visit.id, self._edits, settings

    def _count(self, _edit: object = None) -> None:
        self._edits += 1
