"""What is scored by hand on the tab Summary, the pattern, and the signature."""

from __future__ import annotations

from collections.abc import Mapping

from painmap.core.findings import FindingKey, Json
from painmap.core.rules.pattern_decision import Decision
from painmap.ui.summary.choose_sheet import ChooseSheet
from painmap.ui.summary.instrument_sheet import InstrumentSheet
from painmap.ui.summary.score_sheet import ScoreSheet
from painmap.ui.summary.scores_card import INSTRUMENTS
from painmap.ui.summary.summary import SummaryTab
from tests.ui.recording.fingers import Fingers

Findings = Mapping[FindingKey, Json]
_SUBJECTS = {
    "score:sss": "sss",
    "score:wpi": "wpi",
    "score:budapest": "budapest_clinical:l_leg",
    "pattern": "pattern",
}
"""Which sheet holds what is said by hand."""


def record_scores(hand: Fingers, tab: SummaryTab, wanted: Findings) -> None:
    """Enter what is wanted by hand, in the sheet that holds it."""
    _settle(hand, tab)
    hand.click(tab.scores.lines[INSTRUMENTS])
    sheet = tab.sheets.now
    assert isinstance(sheet, InstrumentSheet)
    for key, value in wanted.items():
        if key.subject == "score:instrument":
            decimals = 0 if value == int(value) else 1  # type: ignore[arg-type,call-overload]
            hand.type_in(sheet.fields[key.item], f"{value:.{decimals}f}")
    tab.sheets.close()
    for subject, rule in _SUBJECTS.items():
        told = {key: value for key, value in wanted.items() if key.subject == subject}
        told = {key: value for key, value in told.items() if key.item != "decision"}
        if told:
            _settle(hand, tab)
            hand.click(tab.pattern.signs if rule == "pattern" else tab.scores.lines[rule])
            _correct(hand, tab, told)
            tab.sheets.close()


def decide(hand: Fingers, tab: SummaryTab, decision: Decision) -> None:
    """Confirm the pattern, or choose another with its reason."""
    _settle(hand, tab)
    if decision.confirmed:
        hand.click(tab.pattern.confirm)
        return
    hand.click(tab.pattern.choose)
    sheet = tab.sheets.now
    assert isinstance(sheet, ChooseSheet)
    hand.pick(sheet.choice, [decision.label])
    hand.write(sheet.reason, decision.reason)
    hand.click(sheet.record)


def sign(hand: Fingers, tab: SummaryTab) -> None:
    """Sign, and confirm that."""
    _settle(hand, tab)
    hand.click(tab.sign)
    hand.click(tab.sign)
    hand.until(lambda: hand.window.session.read_only)


def _settle(hand: Fingers, tab: SummaryTab) -> None:
    hand.until(lambda: tab.working.is_current and tab.working.results is not None)


def _correct(hand: Fingers, tab: SummaryTab, told: Findings) -> None:
    sheet = tab.sheets.now
    assert isinstance(sheet, ScoreSheet)
    for key, value in told.items():
        row = sheet.rows[f"{key.subject}/{key.item}"]
        if not row.isVisible():
            hand.click(sheet.each)
        assert row.choice is not None
        word = ("yes" if value else "no") if isinstance(value, bool) else str(value)
        hand.pick(row.choice, [word])
