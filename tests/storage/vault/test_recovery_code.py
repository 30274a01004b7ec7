"""A recovery code read by people: forgiving of how it is written, never of what it says."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from painmap.storage.vault.recovery_code import MistypedCodeError, code_of, secret_of
from painmap.storage.vault.secret import SECRET_BYTES, new_secret

SECRETS = st.binary(min_size=SECRET_BYTES, max_size=SECRET_BYTES)


@given(SECRETS)
def test_a_code_stands_for_its_secret(secret: bytes) -> None:
    assert secret_of(code_of(secret)) == secret


@given(SECRETS)
def test_it_is_nine_groups_of_four(secret: bytes) -> None:
    assert [len(group) for group in code_of(secret).split("-")] == [4] * 9


@given(SECRETS, st.randoms(use_true_random=False))
def test_it_is_read_as_people_write(secret: bytes, dice) -> None:
    written = code_of(secret).replace("-", dice.choice(["", " ", " - ", "–", "\n"])).lower()
    written = written.replace("0", dice.choice("0oO")).replace("1", dice.choice("1iIlL"))
    assert secret_of(written) == secret


@given(SECRETS, st.integers(0, 35), st.integers(1, 31))
def test_one_wrong_letter_is_noticed(secret: bytes, place: int, away: int) -> None:
    digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
    letters = list(code_of(secret).replace("-", ""))
    letters[place] = digits[(digits.index(letters[place]) + away) % 32]
    with pytest.raises(MistypedCodeError):
        secret_of("".join(letters))


@pytest.mark.parametrize("typed", ["", "1234", "U" * 36, "é" * 36, "0" * 35, "0" * 37, "0" * 36])
def test_anything_else_is_no_code(typed: str) -> None:
    with pytest.raises(MistypedCodeError):
        secret_of(typed)


def test_secrets_differ() -> None:
    assert len({new_secret() for _ in range(100)}) == 100
