"""The scale under a cohort map, and what has no place on it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from painmap.ui.chart.zone_looks import Look, comparison_look
from painmap.ui.cohort.cohort_state import CohortState
from painmap.ui.cohort.difference import FIRST, SECOND, few_look
from painmap.ui.course.shades import SHADES

Scale = tuple[str, tuple[str, str, str], list[tuple[Look, str]], tuple[str, ...]]


def tr(text: str) -> str:
    return QCoreApplication.translate("Cohort", text)


def scale_of(state: CohortState) -> Scale:
    """The scale's title, its numbers at both ends and in the middle, the rest, its shades."""
    others = [(comparison_look("unknown"), tr("Never examined"))]
    if state.fewest > 1:  # of one patient nothing is too few
        few = tr("Too few: fewer than {0} patients").format(state.fewest)
        others.insert(0, (few_look(), few))
    if state.view == "difference":
        title = tr("Second group more often (lines) · first group more often")
        marks = (tr("> 40 %"), tr("0 %"), tr("> 40 %"))
        return title, marks, others, (*reversed(SECOND), *FIRST)
    title = tr("Visits with it, of those at which the skin was examined")
    return title, (tr("0 %"), tr("50 %"), tr("100 %")), others, SHADES
