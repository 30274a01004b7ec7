"""A PIN is set by who knows the one before, or the passphrase."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from painmap.core.pin import hashed, matches
from painmap.core.stamps import utc_now
from painmap.storage.entering import found_clinic
from painmap.storage.own_pin import NotYouError, has_pin, proof_is_asked, set_pin
from painmap.storage.store import Store
from painmap.storage.vault.slots import Cost
from painmap.storage.vault.unlocking import WaitError

pytestmark = pytest.mark.clinic_file

OWN = "anna opens with this"


@pytest.fixture
def clinic(tmp_path: Path) -> Iterator[Store]:
    store = found_clinic(tmp_path / "clinic.painmap", "Anna", OWN, Cost(1, 8, 1))
    yield store
    store.close()


def test_the_first_needs_the_passphrase_and_the_next_either(clinic: Store) -> None:
    assert proof_is_asked(clinic)
    assert not has_pin(clinic)
    with pytest.raises(NotYouError):
        set_pin(clinic, "", hashed("1111 2"))
    set_pin(clinic, OWN, hashed("2468"))
    set_pin(clinic, "2468", hashed("1357"))
    set_pin(clinic, OWN, hashed("8642"))
    assert matches("8642", clinic.pin_of(clinic.actor.person_id))


def test_guessing_waits_longer_and_longer_and_is_in_the_audit(clinic: Store) -> None:
    set_pin(clinic, OWN, hashed("2468"))
    now = utc_now()
    for guess in ("1111", "2222", "3333"):
        with pytest.raises(NotYouError):
            set_pin(clinic, guess, hashed("own of a thief"), now)
    with pytest.raises(WaitError):
        set_pin(clinic, "2468", hashed("1357"), now)
    told = [kept.line.detail for kept in clinic.audit() if kept.line.action == "log-in failed"]
    assert told == ["to set a PIN"] * 3
    assert matches("2468", clinic.pin_of(clinic.actor.person_id))
    set_pin(clinic, "2468", hashed("1357"), now + timedelta(minutes=10))
