"""An evaluation holds what the rules said, by which version and settings, and is compared."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from painmap.core.rules.evaluation import Evaluation, differences, evaluation_of, latest
from painmap.core.rules.result import RuleInput, RuleResult
from painmap.core.text import Number, Text, text

AT = datetime(2026, 8, 3, 14, 0, tzinfo=UTC)
WPI = RuleResult(
    "wpi",
    1,
    text("WPI {n}", n=2),
    2,
    (RuleInput(text("L lower leg"), True, text("map")),),
    settings={"hands_feet": True},
    notes=(text("{x}", x=Number(1.5, 1)),),
)
PATTERN = RuleResult("pattern", 1, text("localized AMPS"), "localized")


def evaluation(*results: RuleResult) -> Evaluation:
    return evaluation_of("v1", results, by="Dr Adler", at=AT)


def said(sentences: tuple[Text, ...]) -> list[str]:
    return [str(one) for one in sentences]


def test_it_gives_back_what_the_rules_said() -> None:
    held = evaluation(PATTERN, WPI)
    assert (held.cause, held.by, held.at, held.seq) == ("signed", "Dr Adler", AT, 0)
    record = held.record("wpi")
    assert record is not None
    assert record.read() == WPI
    assert (record.version, record.settings) == (1, {"hands_feet": True})
    assert held.record("budapest") is None


def test_one_result_of_each_rule_and_at_least_one() -> None:
    for results in ((), (WPI, WPI)):
        with pytest.raises(ValueError, match="one result of each rule"):
            evaluation(*results)


def test_the_same_again_is_no_difference() -> None:
    assert differences(evaluation(PATTERN, WPI), evaluation(WPI, PATTERN)) == ()


@pytest.mark.parametrize(
    ("now", "sentence"),
    [
        (
            replace(PATTERN, label=text("diffuse AMPS"), settings={"threshold": 3}),
            "localized AMPS → diffuse AMPS (other settings)",
        ),
        (replace(PATTERN, version=2), "localized AMPS: as before (rule version 1, now 2)"),
        (
            replace(PATTERN, label=text("diffuse AMPS")),
            "localized AMPS → diffuse AMPS (same rule and settings)",
        ),
    ],
)
def test_what_is_not_the_same_is_told(now: RuleResult, sentence: str) -> None:
    assert said(differences(evaluation(PATTERN), evaluation(now, WPI))) == [sentence]


def test_the_latest_is_the_last_that_was_stored() -> None:
    first, second = replace(evaluation(WPI), seq=1), replace(evaluation(WPI), seq=2)
    assert latest([second, first]) is second
    assert latest([]) is None
