"""Everything that a patient's report can be made of: one visit, two compared, all of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from typing import TYPE_CHECKING

from painmap.core.clinic import Clinic
from painmap.core.compare import compare_pair
from painmap.core.compared_layers import leading_layer
from painmap.core.comparing.visit_pair import pair_of
from painmap.core.exam import Exam
from painmap.core.layers import LayerKey
from painmap.core.record.therapy import TherapyEvent
from painmap.core.rules.evaluate import evaluate
from painmap.core.rules.evaluation import Evaluation
from painmap.ui.paper.comparison_page import ComparisonPage, measured
from painmap.ui.paper.visit_page import VisitPage
from painmap.ui.summary.results import stored_results

if TYPE_CHECKING:
    from painmap.atlas.atlas import Atlas
    from painmap.core.comparing.course import Course


@dataclass(frozen=True, slots=True, eq=False)
class History:
    """All visits of a patient, and what happened between them."""

    course: Course
    events: tuple[TherapyEvent, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Report:
    """What can be printed. `compared` is None for a first visit; `history` is asked for late.

    Of a comparison the later visit is the one of `visit`. `complete` gives the report with what the
    rules say of drafts, which takes a moment and is fit for a thread; None where it has that.
    """

    visit: VisitPage
    compared: ComparisonPage | None
    history: Callable[[], History]
    kept: dict[str, ComparisonPage] = field(default_factory=dict)
    complete: Callable[[], Report] | None = None

    @property
    def measured(self) -> ComparisonPage | None:
        """The comparison with how far borders moved, worked out once for all templates."""
        if self.compared is not None and "compared" not in self.kept:
            self.kept["compared"] = measured(self.compared)
        return self.kept.get("compared")

    @property
    def clinic(self) -> str:
        """The clinic's name."""
        return self.visit.clinic

    @property
    def leading_layer(self) -> LayerKey:
        """The layer that is told first: the one compared, else the visit's own."""
        if self.compared is not None:
            return self.compared.comparison.key
        return leading_layer(self.visit.exam, self.visit.exam)


def report_of(
    exams: Sequence[Exam],
    atlas: Atlas,
    *,
    evaluations: Sequence[Evaluation | None] = (),
    events: Sequence[TherapyEvent] = (),
    rules: Clinic | None = None,
    layer: LayerKey | None = None,
    clinic: str = "",
    unit: str = "C",
) -> Report:
    """A report of the last of a patient's visits, compared with the one before it.

    `evaluations` are what is stored of each, in the same order; a draft is evaluated as it is now,
    with the settings of `rules`.
    """
    ordered = sorted(exams, key=lambda exam: (exam.visit.began_at, exam.visit.number))
    stored = dict(zip((exam.visit.id for exam in exams), evaluations, strict=False))
    for exam in exams:
        if not exam.visit.is_signed:
            stored[exam.visit.id] = evaluate(exam, atlas, rules or Clinic(), by=exam.visit.examiner)
    last = stored.get(ordered[-1].visit.id)
    results = None if last is None else stored_results(last)
    visit = VisitPage(ordered[-1], atlas, clinic, unit, results=results)
    compared = None
    if len(ordered) > 1:
        then, now = ordered[-2:]
        pair = pair_of(then, now, atlas)
        found = compare_pair(pair, layer or leading_layer(then, now))
        compared = ComparisonPage(found, then, now, atlas, clinic, unit, pair)
        compared = replace(
            compared, evaluations=(stored.get(then.visit.id), stored.get(now.visit.id))
        )

    @cache  # two templates tell of them
    def history() -> History:
        from painmap.core.comparing.course import course_of, course_visit

        course = course_of(course_visit(exam, atlas, stored.get(exam.visit.id)) for exam in ordered)
        return History(course, tuple(events))

    return Report(visit, compared, history)
