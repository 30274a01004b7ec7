"""The PIN: never kept as it is, and each wrong try makes the next one wait longer."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest

from painmap.core.pin import Tries, as_tries, hashed, is_pin, matches, pin_problem, tries_to_json

NOON = datetime(2026, 8, 3, 12, tzinfo=UTC)


def test_only_the_right_pin_matches_and_none_is_kept() -> None:
    kept, again = hashed("2580"), hashed("2580")
    assert kept != again, "a salt of its own"
    assert "2580" not in json.dumps(kept)
    assert json.loads(json.dumps(kept)) == kept
    assert matches("2580", kept)
    assert not matches("2581", kept)
    assert not matches("", kept)
    assert matches("naïve ☂ passphrase", hashed("naïve ☂ passphrase"))
    assert is_pin(kept)
    assert not is_pin(None)


@pytest.mark.parametrize("kept", [None, 3, {}, {"hash": "zz", "salt": "1"}, {"hash": "00"}])
def test_a_damaged_pin_lets_nobody_in(kept: object) -> None:
    assert not matches("2580", kept)  # type: ignore[arg-type]


@pytest.mark.parametrize("pin", ["", "123", "1111", "aaaaaa", "x" * 65])
def test_short_and_plain_pins_are_refused(pin: str) -> None:
    assert pin_problem(pin)


def test_a_fine_pin_has_no_problem() -> None:
    assert pin_problem("1357") == pin_problem("correct horse") == ""


def test_each_wrong_try_waits_longer() -> None:
    tries, waits = Tries(), []
    for _ in range(12):
        tries = tries.after_wrong(NOON)
        waits.append(tries.wait_s(NOON))
    assert waits == [0, 0, 5, 10, 20, 40, 80, 160, 300, 300, 300, 300]
    assert tries.wait_s(NOON + timedelta(seconds=299.5)) == 1
    assert tries.wait_s(NOON + timedelta(seconds=300)) == 0
    assert tries.wait_s(NOON - timedelta(days=300)) == 300, "a clock that was set back"
    assert as_tries(json.loads(json.dumps(tries_to_json(tries)))) == tries


@pytest.mark.parametrize("value", [None, [], {"failed": "x"}])
def test_what_is_no_try_counts_as_none(value: object) -> None:
    assert as_tries(value) == Tries()  # type: ignore[arg-type]


def test_a_damaged_moment_is_left_out() -> None:
    assert as_tries({"failed": 4, "until": "rubbish"}) == Tries(4)
    assert as_tries({"failed": 4, "until": "2026-08-03T12:00:00"}) == Tries(4)
