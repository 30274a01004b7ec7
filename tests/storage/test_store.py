"""Starting and opening clinic files, and everything that can be wrong with one."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from painmap.errors import KnownError
from painmap.storage import database
from painmap.storage.store import Store, create_throw_away, open_store
from painmap.storage.vault.keys_file import keys_path
from tests.opening import connect
from tests.storage.rights import without_rights
from tests.storage.samples import sample_patient


def refusal(path: Path) -> str:
    """Return the sentence with which a file is refused, and check that it stays as it was."""
    before = path.read_bytes() if path.is_file() else None
    siblings = set(path.parent.iterdir())
    with pytest.raises(KnownError) as caught:
        open_store(path)
    assert caught.value.text.endswith(".")
    assert caught.value.action.endswith(".")
    assert (path.read_bytes() if path.is_file() else None) == before
    assert set(path.parent.iterdir()) == siblings
    return caught.value.text


def test_settings_survive(clinic_path: Path) -> None:
    store = create_throw_away(clinic_path, "Dr Adler", "Children's Clinic")
    assert store.setting("examiner") == "Dr Adler"
    assert store.setting("clinic") == "Children's Clinic"
    assert store.setting("units", "°C") == "°C"
    store.set_setting("units", "°F")
    store.set_setting("units", {"temperature": "°F"})
    store.close()
    again = open_store(clinic_path)
    assert again.setting("units") == {"temperature": "°F"}
    again.close()


def test_closed_file_stands_alone(store: Store, clinic_path: Path) -> None:
    store.add_patient(sample_patient())
    store.close()
    assert set(clinic_path.parent.iterdir()) == {clinic_path, keys_path(clinic_path)}


def test_folder_is_made(tmp_path: Path) -> None:
    path = tmp_path / "a b" / "c%20?#" / "Klinik é.painmap"
    create_throw_away(path).close()
    open_store(path).close()
    assert set(path.parent.iterdir()) == {path, keys_path(path)}


@pytest.mark.parametrize("content", [b"", b"precious"])
def test_existing_file_is_never_overwritten(clinic_path: Path, content: bytes) -> None:
    clinic_path.write_bytes(content)
    with pytest.raises(KnownError, match="already"):
        create_throw_away(clinic_path)
    assert clinic_path.read_bytes() == content
    assert list(clinic_path.parent.iterdir()) == [clinic_path]


def test_missing_file_is_not_made(clinic_path: Path) -> None:
    assert "not where it was" in refusal(clinic_path)


@pytest.mark.parametrize("content", [b"", b"a letter", b"SQLite format 3\0" + bytes(4080)])
def test_not_a_painmap_file(clinic_path: Path, content: bytes) -> None:
    clinic_path.write_bytes(content)
    assert "not a Painmap file" in refusal(clinic_path)


def test_folder_is_no_file(tmp_path: Path) -> None:
    assert "not a Painmap file" in refusal(tmp_path)


def test_database_of_another_program(clinic_path: Path) -> None:
    with closing(sqlite3.connect(clinic_path)) as other:
        other.execute("PRAGMA journal_mode = WAL")
        other.execute("CREATE TABLE alembic_version (version_num TEXT)")
    assert "not a Painmap file" in refusal(clinic_path)


def test_newer_file_is_refused(store: Store, clinic_path: Path) -> None:
    store.close()
    with closing(connect(clinic_path)) as newer, newer:
        newer.execute("UPDATE alembic_version SET version_num = '0999'")
    assert "newer Painmap" in refusal(clinic_path)


@pytest.mark.parametrize("statement", ["DROP TABLE alembic_version", "DELETE FROM alembic_version"])
def test_file_without_a_revision_is_damaged(
    store: Store, clinic_path: Path, statement: str
) -> None:
    store.close()
    with closing(connect(clinic_path)) as broken, broken:
        broken.execute(statement)
    assert "damaged" in refusal(clinic_path)


def test_damaged_pages(store: Store, clinic_path: Path) -> None:
    store.close()
    whole = clinic_path.read_bytes()
    clinic_path.write_bytes(whole[:100] + b"\xa5" * (len(whole) - 100))
    assert "damaged" in refusal(clinic_path)


def test_cut_short(store: Store, clinic_path: Path) -> None:
    store.close()
    clinic_path.write_bytes(clinic_path.read_bytes()[:5000])
    assert "damaged" in refusal(clinic_path)


def test_locked_file(store: Store, clinic_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.05)
    store.close()
    with closing(connect(clinic_path)) as other:
        other.execute("BEGIN EXCLUSIVE")
        assert "in use" in refusal(clinic_path)
    open_store(clinic_path).close()


@pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")
def test_read_only_file() -> None:
    with without_rights() as folder:
        create_throw_away(folder / "clinic.painmap").close()
        (folder / "clinic.painmap").chmod(0o444)
        assert "read-only" in refusal(folder / "clinic.painmap")


@pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")
def test_unreadable_file() -> None:
    with without_rights() as folder:
        path = folder / "clinic.painmap"
        create_throw_away(path).close()
        path.chmod(0)
        with pytest.raises(KnownError, match="may not be read"):
            open_store(path)
        inner = folder / "locked" / "clinic.painmap"
        inner.parent.mkdir(mode=0)
        with pytest.raises(KnownError, match="may not be read"):
            open_store(inner)


@pytest.mark.skipif(os.name != "posix", reason="an open file stays where it is on Windows")
@pytest.mark.parametrize("how", ["moved", "deleted"])
def test_file_gone_while_open(store: Store, clinic_path: Path, how: str) -> None:
    store.set_setting("clinic", "One")
    away = clinic_path.with_name("away")
    clinic_path.rename(away)
    if how == "deleted":
        away.unlink()
    with pytest.raises(KnownError, match="moved or removed while it was open"):
        store.set_setting("clinic", "Two")
    if how == "moved":
        away.rename(clinic_path)
        store.set_setting("clinic", "Three")
        assert store.setting("clinic") == "Three"


@pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")
def test_read_only_folder() -> None:
    with without_rights() as folder:
        path = folder / "clinic.painmap"
        create_throw_away(path).close()
        folder.chmod(0o555)
        assert "read-only" in refusal(path)
        with pytest.raises(KnownError, match="read-only"):
            create_throw_away(folder / "second.painmap")
        with pytest.raises(KnownError, match="read-only"):
            create_throw_away(folder / "sub" / "third.painmap")
        assert set(folder.iterdir()) == {path, keys_path(path)}
        folder.chmod(0o755)
        open_store(path).close()
