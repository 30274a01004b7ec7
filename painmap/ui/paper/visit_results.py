"""What the rules say of a visit, and the history, as tables for paper.

A label never stands without the rule, its version, and what went in.
"""

from __future__ import annotations

from collections.abc import Mapping

from painmap.core.findings import FindingKey, Json
from painmap.core.rules.pattern_decision import decision_of, outdated
from painmap.core.rules.pattern_notes import PURPOSE
from painmap.core.rules.result import RuleResult
from painmap.core.text import Text
from painmap.ui.paper.page_parts import tr
from painmap.ui.paper.page_table import PageTable
from painmap.ui.parts.core_words import shown
from painmap.ui.parts.wording import moment
from painmap.ui.summary.pattern_lines import counted_lines
from painmap.ui.summary.results import VisitResults
from painmap.ui.summary.score_words import (
    is_known,
    missing_line,
    rule_line,
    score_name,
    score_value,
)

Findings = Mapping[FindingKey, Json]


def result_tables(
    results: VisitResults | None, findings: Findings, unit: str, totals: str = "",
    no_limb: Text | None = None,
) -> list[PageTable]:  # fmt: skip
    """The pattern and the scores; none for a visit that was never evaluated.

    `no_limb` says why the criteria for CRPS were asked of no limb.
    """
    if results is None:
        return []
    tables = []
    if results.pattern is not None:
        tables.append(_pattern_table(results.pattern, findings, unit))
    rows: list[tuple[str, ...]] = []
    for each in results.scores:
        if not is_known(each):
            continue
        rows.append((score_name(each), score_value(each)))
        if each.missing:
            rows.append((f"– {missing_line(each.missing)}.",))
    if no_limb is not None:
        rows.append((tr("Criteria for CRPS. {0}").format(shown(no_limb)),))
    if rows:
        versions = sorted({each.version for each in results.scores})
        note = tr("Rule versions: {0}. Made for adults; aids to documentation, no diagnosis.")
        note = note.format(", ".join(str(version) for version in versions))
        if results.at is not None:
            note = f"{tr('Evaluated {0}.').format(moment(results.at))} {note}"
        columns = (tr("Score"), tr("Value"))
        tables.append(PageTable(tr("Scores"), columns, rows, (1, 0), frozenset((1,)), note))
    if totals:
        tables.append(PageTable(tr("Other instruments"), (), [(totals,)]))
    return tables


def _pattern_table(result: RuleResult, findings: Findings, unit: str) -> PageTable:
    rows: list[tuple[str, ...]] = []
    decision = decision_of(findings)
    if decision is not None:
        said = shown(decision.said)
        if decision.at is not None:
            said = f"{said} · {moment(decision.at)}"
        rows.append((f"{said}.",))
        other = outdated(decision, result)
        if other is not None:
            rows.append((shown(other),))
    rows.append((tr("Suggested: {0}.").format(shown(result.label, unit)),))
    rows += [(line,) for line in counted_lines(result, unit)]
    return PageTable(tr("Pattern"), (), rows, note=f"{rule_line(result)}. {shown(PURPOSE)}")


def history_table(lines: list[str]) -> list[PageTable]:
    """What was asked, a line for each group; none where nothing was."""
    rows = [(line,) for line in lines]
    return [PageTable(tr("History"), (), rows)] if rows else []
