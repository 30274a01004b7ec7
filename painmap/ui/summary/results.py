"""What the rules say of a visit: worked out for a draft, as it is stored for a signed one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from painmap.core.clinic import Clinic, clinic_of
from painmap.core.exam import Exam
from painmap.core.rules.evaluation import Evaluation, latest
from painmap.core.rules.pattern import RULE as PATTERN
from painmap.core.rules.pattern import pattern
from painmap.core.rules.pattern_settings import pattern_settings
from painmap.core.rules.result import RuleResult
from painmap.core.rules.scores import score_settings, scores_of

if TYPE_CHECKING:
    from painmap.atlas.atlas import Atlas
    from painmap.ui.session.session import Session


@dataclass(frozen=True, slots=True)
class VisitResults:
    """The results of a visit, the pattern first; `at` and `by` are of a stored evaluation.

    `unread` are rules of which this release cannot read what is stored.
    """

    results: tuple[RuleResult, ...]
    at: datetime | None = None
    by: str = ""
    unread: tuple[str, ...] = ()

    @property
    def pattern(self) -> RuleResult | None:
        """The suggested pattern."""
        return self.rule(PATTERN)

    @property
    def scores(self) -> tuple[RuleResult, ...]:
        """All but the pattern."""
        return tuple(each for each in self.results if each.rule != PATTERN)

    @property
    def limbs(self) -> tuple[str, ...]:
        """The limbs with results of their own."""
        found = (each.rule.partition(":")[2] for each in self.scores)
        return tuple(dict.fromkeys(limb for limb in found if limb))

    def rule(self, key: str) -> RuleResult | None:
        """What one rule said, None when it was not asked."""
        return next((each for each in self.results if each.rule == key), None)


def copy_of(exam: Exam) -> Exam:
    """The exam as it is now, for a thread: the open one goes on being painted."""
    copied = Exam(exam.visit, exam.patient, exam.n_cells, exam.parts)
    for layer, values in exam.all_layers.items():
        copied.restore_layer(layer, values)
    for key, value in exam.findings.items():
        copied.restore_finding(key, value)
    return copied


def work_out(exam: Exam, atlas: Atlas, clinic: Clinic) -> VisitResults:
    """What today's rules say, with the clinic's settings of today; some 150 ms."""
    body = atlas.body(exam.visit.body)
    suggested = pattern(exam, atlas, body, pattern_settings(clinic, exam))
    return VisitResults((suggested, *scores_of(exam, atlas, body, score_settings(clinic)).results))


def stored_results(evaluation: Evaluation) -> VisitResults:
    """What the rules said then; nothing is worked out anew."""
    found, unread = [], []
    for record in evaluation.rules:
        try:
            found.append(record.read())
        except ValueError:
            unread.append(record.rule)
    return VisitResults(tuple(found), evaluation.at, evaluation.by, tuple(unread))


def in_order(evaluations: Sequence[Evaluation]) -> tuple[Evaluation, ...]:
    """Evaluations of a visit, the first first."""
    return tuple(sorted(evaluations, key=lambda each: each.seq))


def results_for_paper(session: Session, exam: Exam) -> VisitResults | None:
    """What was stored last of a signed visit, None for nothing; of a draft what is so now."""
    store = session.store
    if not exam.visit.is_signed:
        return work_out(exam, session.atlas, clinic_of(store.settings()))
    last = latest(store.evaluations(exam.visit.id))
    return None if last is None else stored_results(last)
