"""The common value of all rules: it survives being stored, and nothing else is read as one."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from painmap.core.findings import Json
from painmap.core.rules.result import (
    BY_HAND,
    FROM_MAP,
    RuleInput,
    RuleResult,
    result_from_json,
    result_to_json,
    text_from_json,
    text_to_json,
)
from painmap.core.text import Celsius, Number, Text, text

NUMBERS = st.floats(-1e6, 1e6)
PLAIN = (
    st.text(max_size=8)
    | st.integers(-99, 99)
    | st.dates()
    | st.datetimes(timezones=st.just(UTC))
    | st.builds(Number, NUMBERS, st.integers(0, 3), st.booleans())
    | st.builds(Celsius, NUMBERS, st.booleans())
)


def texts(args: st.SearchStrategy[object]) -> st.SearchStrategy[Text]:
    named = st.dictionaries(st.sampled_from("abc"), args, max_size=3)
    return st.builds(lambda msgid, a: Text(msgid, tuple(a.items())), st.text(max_size=9), named)


TEXTS = st.recursive(texts(PLAIN), lambda inner: texts(PLAIN | inner), max_leaves=4)
VALUES = st.none() | st.booleans() | st.integers(0, 31) | st.text(max_size=5)
INPUTS = st.builds(RuleInput, TEXTS, VALUES, TEXTS, st.booleans(), st.text(max_size=5))
NAMED = st.dictionaries(st.text(max_size=5), VALUES, max_size=3)
RESULTS = st.builds(
    RuleResult,
    st.text(max_size=5),
    st.integers(1, 9),
    TEXTS,
    VALUES,
    st.lists(INPUTS, max_size=3).map(tuple),
    st.lists(TEXTS, max_size=2).map(tuple),
    NAMED,
    NAMED,
    st.lists(TEXTS, max_size=2).map(tuple),
)


@given(RESULTS)
def test_a_stored_result_is_the_same_again(result: RuleResult) -> None:
    stored = json.loads(json.dumps(result_to_json(result)))
    assert result_from_json(stored) == result


def test_a_result_reads_in_words_after_it_was_stored() -> None:
    label = text(
        "{n} areas on {day}, {dt}, {part}",
        n=Number(7),
        day=date(2026, 8, 3),
        dt=Celsius(-1.2, difference=True),
        part=text("left leg"),
    )
    result = RuleResult("wpi", 1, label, 7)
    again = result_from_json(result_to_json(result))
    assert str(again.label) == "7 areas on 3 Aug 2026, −1.2 °C, left leg"


def test_a_moment_stays_a_moment_and_a_day_a_day() -> None:
    moment = datetime(2026, 8, 3, 9, 30, tzinfo=UTC)
    sentence = text("{a} {b}", a=moment, b=date(2026, 8, 3))
    assert text_from_json(text_to_json(sentence)) == sentence


def test_inputs_are_found_by_their_key() -> None:
    one = RuleInput(text("left jaw"), True, FROM_MAP, key="l_jaw")
    other = RuleInput(text("neck"), None, BY_HAND, by_hand=True, key="neck")
    result = RuleResult("wpi", 1, text("WPI 1"), None, (one, other))
    assert result.input("neck") is other
    assert not result.is_decided
    with pytest.raises(KeyError):
        result.input("l_leg")


GOOD = result_to_json(RuleResult("wpi", 1, text("WPI {n}", n=3), 3, (), (text("neck"),)))


@pytest.mark.parametrize(
    "bad",
    [
        None,
        [],
        {},
        GOOD | {"rule": 3},
        GOOD | {"version": "one"},
        GOOD | {"version": True},
        GOOD | {"label": None},
        GOOD | {"inputs": {}},
        GOOD | {"inputs": [3]},
        GOOD | {"missing": [7]},
        GOOD | {"settings": []},
        GOOD | {"label": {"text": "{n}", "args": {"n": {"is": "number", "value": "x"}}}},
        GOOD | {"label": {"text": "{n}", "args": {"n": {"is": "colour", "value": 3}}}},
    ],
)
def test_anything_else_is_refused(bad: Json) -> None:
    assert result_from_json(GOOD).value == 3
    with pytest.raises(ValueError, match="not a"):
        result_from_json(bad)
