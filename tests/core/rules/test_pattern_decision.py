"""The clinician confirms a pattern, or chooses another and says why; it can be taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from painmap.core.edits import Edit
from painmap.core.exam import Exam
from painmap.core.rules.pattern_decision import (
    CHOICES,
    DECISION,
    choice_problem,
    choose,
    confirm,
    decision_of,
    outdated,
    withdraw,
)
from painmap.core.rules.pattern_signs import tick_sign
from painmap.core.rules.pattern_words import tick_key
from painmap.core.rules.result import RuleResult
from painmap.core.text import text
from tests.core.exams import make_exam

AT = datetime(2026, 8, 3, 14, 0, tzinfo=UTC)
LOCALIZED = RuleResult("pattern", 1, text("localized AMPS"), "localized")
NOTHING = RuleResult("pattern", 1, text("nothing yet"), None, missing=(text("head"),))


def apply(exam: Exam, edit: Edit | None) -> None:
    assert edit is not None
    exam.apply(edit)


def test_a_suggestion_is_confirmed() -> None:
    exam = make_exam()
    assert decision_of(exam.findings) is None
    apply(exam, confirm(exam, LOCALIZED, by="Dr Adler", at=AT))
    assert exam.findings[DECISION] == {
        "label": "localized",
        "confirmed": True,
        "reason": "",
        "by": "Dr Adler",
        "at": "2026-08-03T14:00:00+00:00",
        "rule_version": 1,
        "suggested": "localized",
    }
    decision = decision_of(exam.findings)
    assert decision is not None
    assert decision.at == AT
    assert str(decision.said) == "localized AMPS, confirmed by Dr Adler"
    assert outdated(decision, LOCALIZED) is None
    assert confirm(exam, LOCALIZED, by="Dr Adler") is None  # it stands already


def test_another_is_chosen_with_a_reason() -> None:
    exam = make_exam()
    apply(exam, choose(exam, LOCALIZED, "crps_limbs", " Both hands blue. ", by="Dr Adler", at=AT))
    decision = decision_of(exam.findings)
    assert decision is not None
    assert (decision.confirmed, decision.suggested) == (False, "localized")
    assert str(decision.said) == (
        "CRPS in more than one limb, chosen by Dr Adler: Both hands blue."
    )


def test_where_nothing_is_suggested_yet_one_can_be_chosen_but_not_confirmed() -> None:
    exam = make_exam()
    with pytest.raises(ValueError, match="nothing is suggested"):
        confirm(exam, NOTHING, by="Dr Adler")
    apply(exam, choose(exam, NOTHING, "diffuse", "Refused the rest", by="Dr Adler"))
    decision = decision_of(exam.findings)
    assert decision is not None
    assert decision.suggested == ""
    told = outdated(decision, LOCALIZED)
    assert str(told) == (
        "The suggestion was “nothing yet” when this was decided; now it is “localized AMPS”."
    )


@pytest.mark.parametrize(
    ("label", "reason", "said"),
    [
        ("margolis", "because", "Choose one of the patterns."),
        ("diffuse", " ", "Write why another pattern than the suggested one is chosen."),
        ("diffuse", "x" * 501, "A reason has at most 500 letters."),
        ("diffuse", "Both legs last week", None),
        ("localized", "", None),
    ],
)
def test_what_cannot_be_chosen_is_said(label: str, reason: str, said: str | None) -> None:
    problem = choice_problem(LOCALIZED, label, reason)
    assert (None if problem is None else str(problem)) == said
    if said is not None:
        with pytest.raises(ValueError, match=said[:20]):
            choose(make_exam(), LOCALIZED, label, reason, by="Dr Adler")


def test_a_decision_is_taken_back_and_undone() -> None:
    exam = make_exam()
    assert withdraw(exam) is None
    apply(exam, confirm(exam, LOCALIZED, by="Dr Adler"))
    taken = withdraw(exam)
    apply(exam, taken)
    assert DECISION not in exam.findings
    assert taken is not None
    exam.apply(taken.inverse())
    assert decision_of(exam.findings) is not None


def test_a_decision_of_a_later_release_is_shown_as_it_is() -> None:
    exam = make_exam()
    exam.restore_finding(DECISION, {"label": "type_9", "rule_version": "x", "at": "yesterday"})
    decision = decision_of(exam.findings)
    assert decision is not None
    assert (str(decision.name), decision.rule_version, decision.at) == ("type_9", 0, None)
    exam.restore_finding(DECISION, ["no", "decision"])
    assert decision_of(exam.findings) is None


def test_a_tick_is_an_edit() -> None:
    exam = make_exam()
    apply(exam, tick_sign(exam, "l_leg", "colour", True))
    assert exam.findings[tick_key("l_leg", "colour")] is True
    apply(exam, tick_sign(exam, "l_leg", "colour", None))
    assert tick_key("l_leg", "colour") not in exam.findings
    for limb, sign in (("leg", "colour"), ("l_leg", "fever")):
        with pytest.raises(ValueError, match="no autonomic sign"):
            tick_key(limb, sign)


def test_a_rule_that_says_another_is_told_and_the_decision_stands() -> None:
    exam = make_exam()
    apply(exam, confirm(exam, LOCALIZED, by="Dr Adler"))
    decision = decision_of(exam.findings)
    assert decision is not None
    told = outdated(decision, replace(LOCALIZED, value="diffuse"))
    assert "“localized AMPS”" in str(told)
    assert "“diffuse AMPS”" in str(told)
    assert decision.label in CHOICES
