"""A plain file of an earlier release is encrypted in place, whole or not at all."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from painmap.errors import KnownError
from painmap.storage import driver
from painmap.storage.encrypting import encrypt_file, is_plain, plain_beside
from painmap.storage.faults import PlainFileError
from painmap.storage.store import create_throw_away, open_store
from painmap.storage.vault.keys_file import keys_path
from painmap.storage.vault.slots import Cost
from painmap.storage.vault.unlocking import Access, new_access, new_keys
from tests.opening import made_plain
from tests.storage.samples import sample_patient, sample_visit

pytestmark = pytest.mark.clinic_file

PATIENT = sample_patient()
KEYS_OF = new_access("ada")
PHRASE = "four words are enough"


@pytest.fixture
def plain(tmp_path: Path) -> Iterator[Path]:
    (tmp_path / "elsewhere").mkdir()
    with closing(create_throw_away(tmp_path / "elsewhere" / "made.painmap")) as store:
        store.add_patient(PATIENT)
        store.add_visit(sample_visit(PATIENT))
        yield made_plain(store, tmp_path / "old.painmap")


def encrypted(path: Path) -> Access:
    cost = Cost(1, 64, 1)
    encrypt_file(path, KEYS_OF, new_keys(KEYS_OF, "Ada", PHRASE, file_id="f" * 32, cost=cost))
    return KEYS_OF


def test_a_plain_file_is_not_opened(plain: Path) -> None:
    assert is_plain(plain)
    assert PATIENT.family.encode() in plain.read_bytes()
    with pytest.raises(PlainFileError):
        open_store(plain, KEYS_OF)


def test_everything_is_in_it_and_nothing_readable(plain: Path) -> None:
    access = encrypted(plain)
    assert not is_plain(plain)
    with closing(open_store(plain, access)) as store:
        store.check()
        assert store.patient(PATIENT.id) == PATIENT
        assert len(store.visits(PATIENT.id)) == 1
    assert {file.name for file in plain.parent.iterdir() if file.is_file()} == {
        plain.name,
        keys_path(plain).name,
    }
    assert all(
        PATIENT.family.encode() not in file.read_bytes()
        for file in plain.parent.iterdir()
        if file.is_file()
    )


def test_what_an_earlier_crash_left_in_the_journal_is_taken_back_first(plain: Path) -> None:
    with closing(sqlite3.connect(plain, isolation_level=None)) as other:
        other.execute("PRAGMA journal_mode = PERSIST")
        other.execute("UPDATE patient SET family = 'Half'")
        journal = plain.with_name(plain.name + "-journal").read_bytes()
        assert journal
    access = encrypted(plain)
    with closing(open_store(plain, access)) as store:
        assert store.patient(PATIENT.id).family == "Half"


def test_a_file_in_use_stays_as_it_is(plain: Path) -> None:
    before = plain.read_bytes()
    # By the same library: two in one process would not see each other's locks.
    with closing(driver.MODULE.connect(str(plain), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(KnownError, match="in use"):
            encrypted(plain)
    assert plain.read_bytes() == before
    assert not keys_path(plain).exists()
    assert len(list(plain.parent.glob("*.new*"))) == 0


def test_a_damaged_file_stays_as_it_is(plain: Path) -> None:
    data = bytearray(plain.read_bytes())
    data[5000:9000] = b"\xa5" * 4000
    plain.write_bytes(data)
    with pytest.raises(KnownError, match="damaged"):
        encrypted(plain)
    assert plain.read_bytes() == data


def test_encrypted_once_only(plain: Path) -> None:
    encrypted(plain)
    with pytest.raises(KnownError, match="already"):
        encrypted(plain)


def test_plain_copies_beside_are_told(plain: Path, tmp_path: Path) -> None:
    copy = tmp_path / "old-before-upgrade-from-0001.painmap"
    copy.write_bytes(plain.read_bytes())
    (tmp_path / "letter.painmap").write_text("no database")
    encrypted(plain)
    assert plain_beside(plain) == (copy,)


def test_the_driver_reads_what_it_wrote_with_the_key_alone(plain: Path) -> None:
    access = encrypted(plain)
    with closing(driver.connect(plain.as_uri(), "00" * 48)) as other, pytest.raises(driver.Error):
        other.execute("SELECT * FROM patient")
    with closing(driver.connect(plain.as_uri(), access.database_key())) as other:
        assert other.execute("SELECT count(*) FROM patient").fetchone() == (1,)
