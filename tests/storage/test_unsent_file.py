"""The file of what could not be sent: sealed, in order, cut by a crash, held by one window."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from painmap.storage.unsent import Journal
from painmap.storage.unsent_file import MAGIC, UnreadableJournalError, UnsentFile

KEY = bytes(range(32))
RECORDS = [b"first", b"", b"third" * 100]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "a.painmap-unsent"
    file = UnsentFile.start(path, KEY)
    for record in RECORDS:
        file.append(record)
    file.close()
    return path


def taken(path: Path, key: bytes = KEY) -> list[bytes]:
    file = UnsentFile.take(path, key)
    assert file is not None
    try:
        return list(file.records())
    finally:
        file.close()


def test_records_come_back_and_more_follow(path: Path) -> None:
    assert taken(path) == RECORDS
    file = UnsentFile.take(path, KEY)
    assert file is not None
    assert list(file.records()) == RECORDS
    file.append(b"fourth")
    file.close()
    assert taken(path) == [*RECORDS, b"fourth"]


def test_nothing_of_it_is_plain_and_nobody_else_reads_it(path: Path) -> None:
    assert b"third" not in path.read_bytes()
    if os.name == "posix":
        assert path.stat().st_mode & 0o077 == 0


def test_another_key_opens_nothing(path: Path) -> None:
    with pytest.raises(UnreadableJournalError):
        taken(path, bytes(32))


def test_cut_anywhere_the_whole_records_before_it_stay(path: Path) -> None:
    whole = path.read_bytes()
    for end in range(len(MAGIC), len(whole), 7):
        path.write_bytes(whole[:end])
        found = taken(path)
        assert found == RECORDS[: len(found)]
        assert len(found) < len(RECORDS)


def test_what_is_behind_a_cut_is_not_thrown_away(path: Path) -> None:
    with path.open("ab") as other:
        other.write(b"half")
    file = UnsentFile.take(path, KEY)
    assert file is not None
    assert list(file.records()) == RECORDS
    file.remove()
    (kept,) = path.parent.iterdir()
    assert kept.suffix == ".damaged"
    assert kept.read_bytes().endswith(b"half")


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_a_flipped_bit_is_never_believed(path: Path, data: st.DataObject) -> None:
    whole = path.read_bytes()
    at = data.draw(st.integers(0, 8 * len(whole) - 1))
    hurt = bytearray(whole)
    hurt[at // 8] ^= 1 << at % 8
    path.write_bytes(hurt)
    try:
        found = taken(path)
    except UnreadableJournalError:
        found = []
    path.write_bytes(whole)
    assert found == RECORDS[: len(found)]
    assert len(found) < len(RECORDS)


def test_records_do_not_change_places(path: Path) -> None:
    other = path.with_name("b.painmap-unsent")
    file = UnsentFile.start(other, KEY)
    for record in reversed(RECORDS):
        file.append(record)
    file.close()
    whole, turned = path.read_bytes(), other.read_bytes()
    first = 4 + 12 + len(RECORDS[0]) + 16
    path.write_bytes(whole[: len(MAGIC) + first] + turned[len(MAGIC) :])
    with pytest.raises(UnreadableJournalError):
        taken(path)


@pytest.mark.skipif(os.name != "posix", reason="locks of POSIX")
def test_a_window_that_lives_keeps_its_file(path: Path) -> None:
    file = UnsentFile.take(path, KEY)
    assert file is not None
    assert UnsentFile.take(path, KEY) is None
    file.close()
    assert taken(path) == RECORDS


def test_what_cannot_be_read_is_left_where_it_is(path: Path) -> None:
    path.write_bytes(b"something else")
    assert Journal(path.parent, "a", KEY).left() == []
    renamed = path.rename(path.with_name("a-1.painmap-unsent"))
    assert Journal(path.parent, "a", KEY).left() == []
    assert renamed.read_bytes() == b"something else"
