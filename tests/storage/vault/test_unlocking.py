"""Getting into a clinic file, and not getting in."""

from __future__ import annotations

import json
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from painmap.errors import KnownError
from painmap.storage.store import create_store, create_throw_away, open_store
from painmap.storage.vault.keys_file import (
    KeysDamagedError,
    KeysMissingError,
    NewerKeysError,
    keys_bytes,
    keys_from,
    keys_path,
    read_keys,
)
from painmap.storage.vault.recovery_code import code_of
from painmap.storage.vault.secret import new_secret
from painmap.storage.vault.slots import Cost, WrongPassphraseError
from painmap.storage.vault.unlocking import (
    Access,
    LockedError,
    WaitError,
    WrongCodeError,
    change_passphrase,
    new_access,
    new_keys,
    people_of,
    same_secret,
    unlock,
    unlock_with_code,
)
from tests.storage.samples import sample_patient

CHEAP = Cost(1, 64, 1)
# Long names: four letters may stand in a file of random bytes by chance.
PATIENT = sample_patient(family="Müllersdorf", given="Annemagdalena")
PHRASE = "four words are enough"
NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


@pytest.fixture
def access(clinic_path: Path) -> Access:
    """A clinic file of Ada's, with a patient."""
    made = new_access("ada")
    keys = new_keys(made, "Ada", PHRASE, file_id="f" * 32, cost=CHEAP)
    with closing(create_store(clinic_path, made, keys, examiner="Ada")) as store:
        store.add_patient(PATIENT)
    return made


def test_a_passphrase_opens_the_file(clinic_path: Path, access: Access) -> None:
    found = unlock(clinic_path, "ada", PHRASE, NOW)
    assert same_secret(found, access)
    with closing(open_store(clinic_path, found)) as store:
        assert store.patient(PATIENT.id) == PATIENT


def test_nothing_else_does(clinic_path: Path, access: Access) -> None:
    with pytest.raises(LockedError):
        open_store(clinic_path)
    with pytest.raises(WrongPassphraseError):
        unlock(clinic_path, "ada", "another passphrase", NOW)
    with pytest.raises(KnownError, match="damaged"):
        open_store(clinic_path, new_access("ada"))


def test_the_code_opens_it_also_without_the_keys_file(clinic_path: Path, access: Access) -> None:
    keys_path(clinic_path).unlink()
    with pytest.raises(KeysMissingError):
        unlock(clinic_path, "ada", PHRASE, NOW)
    with closing(open_store(clinic_path, unlock_with_code(clinic_path, access.recovery_code))):
        pass


def test_a_code_of_another_file_is_told(clinic_path: Path, access: Access) -> None:
    with pytest.raises(WrongCodeError):
        open_store(clinic_path, unlock_with_code(clinic_path, code_of(new_secret())))


def test_waits_grow_and_outlast_a_new_start(clinic_path: Path, access: Access) -> None:
    now, waits = NOW, []
    while len(waits) < 6:
        try:
            unlock(clinic_path, "ada", "another passphrase", now)
        except WrongPassphraseError:
            continue
        except WaitError as error:
            waits.append(error.seconds)
            now += timedelta(seconds=error.seconds)
    assert waits == [5, 10, 20, 40, 80, 160]
    # The clock set back does not lock anybody out for longer, and the right one ends it all.
    with pytest.raises(WrongPassphraseError):
        unlock(clinic_path, "ada", "another passphrase", now)
    with pytest.raises(WaitError) as told:
        unlock(clinic_path, "ada", PHRASE, now - timedelta(days=400))
    assert told.value.seconds <= 300
    assert same_secret(unlock(clinic_path, "ada", PHRASE, now + timedelta(minutes=6)), access)
    assert read_keys(clinic_path).tries == {}


def test_a_second_person_gets_in_by_another_passphrase(clinic_path: Path, access: Access) -> None:
    change_passphrase(clinic_path, access, "bob", "Bob", "his own four words", CHEAP)
    assert people_of(clinic_path) == (("ada", "Ada"), ("bob", "Bob"))
    assert same_secret(unlock(clinic_path, "bob", "his own four words", NOW), access)
    with pytest.raises(WrongPassphraseError):
        unlock(clinic_path, "ada", "his own four words", NOW)


def test_no_secret_is_in_the_keys_file_nor_in_print(clinic_path: Path, access: Access) -> None:
    kept = keys_path(clinic_path).read_bytes()
    for secret in (access.secret, bytes.fromhex(access.database_key())[:32]):
        assert secret not in kept
        assert secret.hex().encode() not in kept
    assert access.secret.hex() not in repr(access)
    assert repr(access.secret) not in repr(access)


def test_a_throw_away_file_says_so(clinic_path: Path) -> None:
    create_throw_away(clinic_path).close()
    assert "throw_away" in json.loads(keys_path(clinic_path).read_text())
    open_store(clinic_path).close()


def test_keys_come_back_as_they_were(clinic_path: Path, access: Access) -> None:
    keys = read_keys(clinic_path)
    assert keys_from(keys_bytes(keys)) == keys


def test_other_bytes_are_no_keys(clinic_path: Path, access: Access) -> None:
    whole = keys_path(clinic_path).read_bytes()
    for data in (b"", b"{}", b"[]", b"\xff\xfe", whole[:-20], whole.replace(b'"salt"', b'"sald"')):
        with pytest.raises(KeysDamagedError):
            keys_from(data)
    with pytest.raises(NewerKeysError):
        keys_from(whole.replace(b'"format": 1', b'"format": 2'))


def test_no_plain_name_is_anywhere(clinic_path: Path, access: Access) -> None:
    with closing(open_store(clinic_path, access)) as store:
        store.set_setting("clinic", "Kinderklinik Seltensein")
        found = [(file.name, file.read_bytes()) for file in clinic_path.parent.iterdir()]
    found += [(file.name, file.read_bytes()) for file in clinic_path.parent.iterdir()]
    words = (PATIENT.family, PATIENT.given, "Seltensein", "CREATE TABLE")
    assert [(name, word) for name, data in found for word in words if word.encode() in data] == []
