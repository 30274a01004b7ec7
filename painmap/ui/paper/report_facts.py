"""What the foot of a page says: the scheme, the scale, the rule and the atlas of its numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from painmap.core.content import foot
from painmap.core.counts import Counter, exam_counter
from painmap.core.exam import Exam
from painmap.ui.paper.page_parts import tr
from painmap.ui.parts.core_words import shown
from painmap.ui.parts.wording import core_text, day, word

if TYPE_CHECKING:
    from painmap.core.comparing.course import Course
    from painmap.ui.paper.comparison_page import ComparisonPage


def visit_facts(exam: Exam, atlas: Any, counter: Counter | None = None) -> list[str]:
    """The facts of one visit."""
    versions, visit = exam.visit.versions, exam.visit
    counter = counter or exam_counter(exam, atlas, atlas.body(visit.body))
    facts = [
        tr("Areas: {0}, rule {1}").format(
            core_text(atlas.schemes[visit.scheme].name), counter.settings.rule
        ),
        tr("counted: {0}").format(core_text(counter.settings.name)),
        tr("Scale: {0}").format(core_text(counter.scale.text)),
        tr("Body: {0}").format(core_text(atlas.bodies[visit.body].name)),
        tr("Atlas: cells {0}, regions {1}, bodies {2}").format(
            versions.cells, versions.regions, versions.bodies
        ),
        tr("reported by the {0}").format(word(visit.reporter)),
    ]
    return facts if visit.is_signed else [*facts, tr("DRAFT, not signed")]


def comparison_facts(page: ComparisonPage) -> list[str]:
    """The facts of two visits compared."""
    return [shown(fact) for fact in foot(page.comparison, page.atlas)]


def draft_facts(course: Course) -> list[str]:
    """Which of many visits are drafts, and which amended; none where all are first and signed."""
    drafts = [day(one.at) for one in course.visits if not one.visit.is_signed]
    amended = [day(one.at) for one in course.visits if one.visit.amends is not None]
    told = (tr("DRAFT, not signed: {0}"), drafts), (tr("AMENDED: {0}"), amended)
    return [words.format(", ".join(days)) for words, days in told if days]


def visit_scale(exam: Exam, atlas: Any) -> float:
    """The patient's cm for each of the body's, 0 where nobody knows."""
    scale = exam_counter(exam, atlas, atlas.body(exam.visit.body)).scale
    return scale.length_factor if scale.method != "none" else 0.0
