"""A passphrase unwraps the secret of one file for one person, and nothing else does."""

from __future__ import annotations

from dataclasses import replace

import pytest

from painmap.storage.vault.secret import new_secret
from painmap.storage.vault.slots import (
    Cost,
    Slot,
    WrongPassphraseError,
    as_slot,
    new_slot,
    opened,
    passphrase_problem,
    slot_to_json,
)

CHEAP = Cost(1, 64, 1)
SECRET = new_secret()


@pytest.fixture
def slot() -> Slot:
    return new_slot("ada", "Ada", "four words are enough", SECRET, file_id="f", cost=CHEAP)


def test_the_passphrase_opens(slot: Slot) -> None:
    assert opened(slot, "four words are enough", file_id="f") == SECRET


@pytest.mark.parametrize("typed", ["", "four words are enough ", "Four words are enough"])
def test_no_other_does(slot: Slot, typed: str) -> None:
    with pytest.raises(WrongPassphraseError):
        opened(slot, typed, file_id="f")


def test_an_accent_is_one_letter_however_it_was_typed() -> None:
    slot = new_slot("ada", "Ada", "caf\u00e9 au lait", SECRET, file_id="f", cost=CHEAP)
    assert opened(slot, "cafe\u0301 au lait", file_id="f") == SECRET


def test_a_slot_is_bound_to_its_file_and_person(slot: Slot) -> None:
    with pytest.raises(WrongPassphraseError):
        opened(slot, "four words are enough", file_id="another")
    with pytest.raises(WrongPassphraseError):
        opened(replace(slot, person_id="bob"), "four words are enough", file_id="f")


def test_every_flipped_bit_of_a_wrapped_secret_is_noticed(slot: Slot) -> None:
    for bit in range(8 * len(slot.wrapped)):
        changed = bytearray(slot.wrapped)
        changed[bit // 8] ^= 1 << bit % 8
        with pytest.raises(WrongPassphraseError):
            opened(replace(slot, wrapped=bytes(changed)), "four words are enough", file_id="f")


def test_two_slots_of_one_passphrase_have_nothing_in_common(slot: Slot) -> None:
    other = new_slot("ada", "Ada", "four words are enough", SECRET, file_id="f", cost=CHEAP)
    assert len({slot.salt, other.salt, slot.nonce, other.nonce, slot.wrapped, other.wrapped}) == 6


def test_a_slot_is_kept_as_it_is(slot: Slot) -> None:
    assert as_slot(slot_to_json(slot)) == slot


def test_what_is_no_slot_is_refused(slot: Slot) -> None:
    kept = slot_to_json(slot)
    assert isinstance(kept, dict)
    stretch = kept["argon2id"]
    assert isinstance(stretch, dict)
    for wrong in (
        None, [], {}, {**kept, "argon2id": None}, {**kept, "aes256gcm": {"nonce": "zz"}},
        {**kept, "argon2id": {**stretch, "memory_kib": 2**40}},
        {**kept, "argon2id": {**stretch, "passes": True}},
        {**kept, "argon2id": {**stretch, "salt": "00"}},
    ):  # fmt: skip
        with pytest.raises(ValueError, match=r"slot|hex"):
            as_slot(wrong)


def test_a_guess_costs_what_rfc_9106_advises() -> None:
    assert Cost() == Cost(passes=3, memory_kib=64 * 1024, lanes=4)


@pytest.mark.parametrize(
    ("typed", "fine"),
    [("short", False), ("aaaaaaaaaaaa", False), ("abababababab", False), ("a long one", True)],
)
def test_a_short_passphrase_is_refused(typed: str, fine: bool) -> None:
    assert (passphrase_problem(typed) == "") is fine
