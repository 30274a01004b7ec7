"""Backups hold everything, are verified by opening them, and go by a rotation."""

from __future__ import annotations

import json
import random
import sys
import zipfile
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from painmap.core.visit import Visit
from painmap.errors import KnownError
from painmap.storage import database
from painmap.storage.backups import (
    DamagedBackupError,
    Rotation,
    backups_of,
    is_due,
    make_backup,
    rotate,
    rotated,
    unpack,
    verify_backup,
)
from painmap.storage.restoring import restore
from painmap.storage.store import Store, create_throw_away, open_store
from painmap.storage.vault.keys_file import keys_path, read_keys
from painmap.storage.vault.unlocking import new_access, unlock_with_code
from tests.opening import tampering
from tests.storage.samples import sample_patient

pytestmark = pytest.mark.clinic_file

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


@pytest.fixture
def filled(store: Store, draft: Visit) -> Store:
    store.set_setting("clinic", "Kinderklinik")
    return store


def test_a_backup_of_an_open_file_holds_everything(filled: Store, draft: Visit) -> None:
    backup = make_backup(filled.path, filled.access, "by hand", now=NOON)
    assert backups_of(filled.path) == [backup]
    verify_backup(backup.path, filled.access)
    elsewhere = filled.path.parent / "elsewhere"
    elsewhere.mkdir()
    copy = unpack(backup.path, elsewhere)
    with closing(open_store(copy)) as other:
        assert other.setting("clinic") == "Kinderklinik"
        assert other.visit(draft.id) == filled.visit(draft.id)
    filled.set_setting("clinic", "still open")


def test_it_opens_with_the_recovery_code_alone(filled: Store, tmp_path: Path) -> None:
    backup = make_backup(filled.path, filled.access, "by hand", now=NOON)
    machine = tmp_path / "another machine"
    machine.mkdir()
    copy = unpack(backup.path, machine)
    keys_path(copy).unlink()
    with closing(open_store(copy, unlock_with_code(copy, filled.access.recovery_code))) as other:
        assert other.setting("clinic") == "Kinderklinik"


def test_nothing_plain_is_in_it_nor_left_beside_it(filled: Store) -> None:
    backup = make_backup(filled.path, filled.access, "daily", now=NOON)
    assert b"Kinderklinik" not in backup.path.read_bytes()
    assert list(backup.path.parent.iterdir()) == [backup.path]


def test_every_mutation_is_noticed(filled: Store) -> None:
    backup = make_backup(filled.path, filled.access, "daily", now=NOON)
    whole, dice = backup.path.read_bytes(), random.Random(5)
    with zipfile.ZipFile(backup.path) as packed:
        held = {name: packed.read(name) for name in packed.namelist()}
    unnoticed = 0
    for number in range(120):
        data = bytearray(whole)
        if number % 4 == 0:
            data = data[: dice.randrange(len(data))]
        else:
            data[dice.randrange(len(data))] ^= 1 << dice.randrange(8)
        backup.path.write_bytes(data)
        try:
            verify_backup(backup.path, filled.access)
        except KnownError:
            continue
        # Dates and other marks of the archive itself are not what it holds.
        with zipfile.ZipFile(backup.path) as packed:
            assert {name: packed.read(name) for name in held} == held
        unnoticed += 1
    assert unnoticed < 12


def test_a_key_of_another_file_does_not_verify(filled: Store) -> None:
    backup = make_backup(filled.path, filled.access, "daily", now=NOON)
    with pytest.raises(DamagedBackupError):
        verify_backup(backup.path, new_access("bob"))


def test_names_in_an_archive_lead_nowhere_else(filled: Store, tmp_path: Path) -> None:
    backup = make_backup(filled.path, filled.access, "daily", now=NOON)
    with zipfile.ZipFile(backup.path, "a") as packed:
        packed.writestr("../evil", "x")
    with pytest.raises(DamagedBackupError):
        verify_backup(backup.path, filled.access)
    assert not list(tmp_path.rglob("evil"))


@pytest.mark.parametrize("content", [b"", b"PK", b"no archive"])
def test_no_archive_at_all(filled: Store, tmp_path: Path, content: bytes) -> None:
    other = tmp_path / "x.painmap-backup"
    other.write_bytes(content)
    with pytest.raises(DamagedBackupError):
        verify_backup(other, filled.access)


def test_a_damaged_file_makes_no_backup(filled: Store, clinic_path: Path) -> None:
    filled.close()
    data = bytearray(clinic_path.read_bytes())
    data[-3000] ^= 8
    clinic_path.write_bytes(data)
    with pytest.raises(KnownError):
        make_backup(clinic_path, filled.access, "daily", now=NOON)
    assert backups_of(clinic_path) == []


def test_restoring_keeps_what_was_there(filled: Store) -> None:
    backup = make_backup(filled.path, filled.access, "daily", now=NOON)
    filled.set_setting("clinic", "changed since")
    filled.close()
    kept = restore(backup.path, filled.path, filled.access, NOON + timedelta(hours=1))
    assert kept is not None
    with closing(open_store(filled.path)) as store:
        assert store.setting("clinic") == "Kinderklinik"
    restore(kept.path, filled.path, filled.access, NOON + timedelta(hours=2))
    with closing(open_store(filled.path)) as store:
        assert store.setting("clinic") == "changed since"
    assert [one.why for one in backups_of(filled.path)] == ["before restore"] * 2 + ["daily"]


def test_restoring_what_was_lost(filled: Store) -> None:
    backup = make_backup(filled.path, filled.access, "daily", now=NOON)
    filled.close()
    filled.path.unlink()
    keys_path(filled.path).unlink()
    assert restore(backup.path, filled.path, filled.access, NOON) is None
    open_store(filled.path).close()


def test_a_file_that_is_open_is_not_replaced(
    filled: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.05)  # to wait longer shows nothing more
    backup = make_backup(filled.path, filled.access, "daily", now=NOON)
    before = filled.path.read_bytes()
    with closing(tampering(filled.path)) as other:
        before = filled.path.read_bytes()
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(KnownError, match=r"in use|backed up"):
            restore(backup.path, filled.path, filled.access, NOON)
    assert filled.path.read_bytes() == before


@pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be replaced there")
def test_a_window_whose_file_was_restored_by_another_is_told_and_spoils_nothing(
    filled: Store,
) -> None:
    backup = make_backup(filled.path, filled.access, "daily", now=NOON)
    for _line in range(5):
        filled.note("view", "file")
    restore(backup.path, filled.path, filled.access, NOON)
    with pytest.raises(KnownError, match="was replaced while it was open"):
        filled.add_patient(sample_patient())
    filled.close()
    newest = read_keys(filled.path).audit_head
    with closing(open_store(filled.path)) as again:
        assert newest is None or newest[0] <= len(again.audit())


def test_what_cannot_be_backed_up_is_not_overwritten(filled: Store, tmp_path: Path) -> None:
    backup = make_backup(filled.path, filled.access, "daily", now=NOON)
    filled.close()
    (tmp_path / "else").mkdir()
    with closing(create_throw_away(tmp_path / "else" / "other.painmap")) as other:
        path = other.path
        other.add_patient(sample_patient())
    with pytest.raises(KnownError, match="backed up first"):
        restore(backup.path, path, filled.access, NOON)
    with closing(open_store(path)) as other:
        assert len(other.search_patients("")) == 1


def moments() -> Iterator[datetime]:
    for day in range(500):
        yield NOON - timedelta(days=day, hours=day % 3)


def test_days_weeks_and_months_stay() -> None:
    stay = rotated(list(moments()), Rotation(7, 5, 12))
    newest = sorted(stay, reverse=True)
    assert [(NOON - at).days for at in newest[:7]] == [0, 1, 2, 3, 4, 5, 6]
    assert 18 <= len(stay) <= 24
    assert (NOON - newest[-1]).days > 300


@given(st.lists(st.integers(0, 20_000), max_size=40))
def test_rotating_twice_is_rotating_once(hours: list[int]) -> None:
    found = [NOON - timedelta(hours=many) for many in hours]
    stay = rotated(found, Rotation(3, 2, 2))
    assert stay <= set(found)
    assert rotated(sorted(stay), Rotation(3, 2, 2)) == stay
    assert not found or max(found) in stay


def test_only_daily_ones_of_this_file_are_removed(filled: Store) -> None:
    for day in range(12):
        make_backup(filled.path, filled.access, "daily", now=NOON - timedelta(days=day))
    by_hand = make_backup(filled.path, filled.access, "by hand", now=NOON - timedelta(days=900))
    other = by_hand.path.with_name("clinic2.20200101T000000000000Z.daily.painmap-backup")
    other.write_bytes(b"of another clinic")
    gone = rotate(filled.path, Rotation(3, 1, 1))
    assert 8 <= len(gone) <= 10
    assert by_hand in backups_of(filled.path)
    assert other.exists()


def test_a_backup_is_due_once_a_day(filled: Store) -> None:
    assert is_due(filled.path, NOON)
    make_backup(filled.path, filled.access, "daily", now=NOON)
    assert not is_due(filled.path, NOON + timedelta(minutes=5))
    assert is_due(filled.path, NOON + timedelta(days=1))
    assert is_due(filled.path, NOON - timedelta(days=3))  # the clock was set back


def test_the_manifest_says_what_it_is(filled: Store) -> None:
    backup = make_backup(filled.path, filled.access, "before upgrade", now=NOON)
    with zipfile.ZipFile(backup.path) as packed:
        manifest = json.loads(packed.read("manifest.json"))
    assert manifest["why"] == "before upgrade"
    assert backup.why == "before upgrade"


@pytest.mark.parametrize("where", [0, 5_000])
def test_a_damaged_file_is_kept_byte_by_byte_before_a_backup_takes_its_place(
    filled: Store, where: int
) -> None:
    backup = make_backup(filled.path, filled.access, "daily", now=NOON)
    filled.close()
    data = bytearray(filled.path.read_bytes())
    data[where : where + 64] = b"\x55" * 64
    filled.path.write_bytes(data)
    keys = keys_path(filled.path).read_bytes()
    kept = restore(backup.path, filled.path, filled.access, NOON + timedelta(hours=1))
    assert kept is not None
    assert (kept.path / filled.path.name).read_bytes() == data
    assert (kept.path / keys_path(filled.path).name).read_bytes() == keys
    with closing(open_store(filled.path)) as store:
        assert store.setting("clinic") == "Kinderklinik"
    # A second one on the same day keeps its own.
    filled.path.write_bytes(data)
    again = restore(backup.path, filled.path, filled.access, NOON + timedelta(hours=2))
    assert again is not None
    assert again.path != kept.path
