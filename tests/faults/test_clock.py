"""A clock that was set back, or far ahead: order, backups and waiting do not depend on it."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from painmap.core.exam import paint_edit
from painmap.core.layers import LayerKey
from painmap.errors import KnownError
from painmap.storage import open_file
from painmap.storage.backups import Rotation, backups_of, is_due, make_backup, rotate
from painmap.storage.checking import faults_of
from painmap.storage.store import create_store, create_throw_away, open_store
from painmap.storage.vault.keys_file import read_keys
from painmap.storage.vault.slots import Cost, WrongPassphraseError
from painmap.storage.vault.unlocking import WaitError, new_access, new_keys, unlock
from tests.opening import engine_of
from tests.storage.samples import sample_patient, sample_visit

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
AGO, AHEAD = NOW - timedelta(days=4000), NOW + timedelta(days=4000)


def test_what_was_done_stays_in_its_order(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "clinic.painmap"
    clock = [AHEAD]
    monkeypatch.setattr(open_file, "utc_now", lambda: clock[0])
    with closing(create_throw_away(path)) as store:
        patient = sample_patient()
        visit = sample_visit(patient)
        store.add_patient(patient)
        clock[0] = AGO
        store.add_visit(visit)
        exam = store.open_exam(visit.id, 1_000)
        for number, moment in enumerate((AHEAD, AGO, NOW, AGO)):
            clock[0] = moment
            edit = paint_edit(exam, LayerKey("pain"), range(number * 9, 100), number + 1, "Paint")
            assert edit is not None
            exam.apply(edit)
            store.append_edit(visit.id, edit)
        signed = store.sign_visit(visit.id, AGO)  # before it began
        assert signed.is_signed
    with closing(open_store(path)) as store:
        assert (store.load_exam(visit.id, 1_000).layer(LayerKey("pain")) == exam.layer(
            LayerKey("pain"))).all()  # fmt: skip
        assert [one.seq for one in store.audit()] == list(range(1, len(store.audit()) + 1))
    engine = engine_of(path)
    with engine.connect() as connection:
        assert list(faults_of(connection, read_keys(path).audit_head)) == []
    engine.dispose()


def test_a_backup_of_today_stays_beside_those_of_tomorrow(tmp_path: Path) -> None:
    """While the clock was ahead a row of backups was made; the one made since is kept as well."""
    with closing(create_throw_away(tmp_path / "clinic.painmap")) as store:
        for day in range(9):
            make_backup(store.path, store.access, "daily", now=AHEAD + timedelta(days=day))
        assert is_due(store.path, NOW)
        today = make_backup(store.path, store.access, "daily", now=NOW)
        gone = rotate(store.path, Rotation(3, 1, 1), now=NOW)
        assert today in backups_of(store.path)
        assert today.path not in gone
        assert not is_due(store.path, NOW)
        assert len(backups_of(store.path)) <= 5


@pytest.mark.parametrize("clock", [AGO, NOW, AHEAD])
def test_waiting_is_neither_for_ever_nor_over_at_once(tmp_path: Path, clock: datetime) -> None:
    path, access = tmp_path / "clinic.painmap", new_access("a")
    keys = new_keys(access, "Anna", "four plain words", file_id="f", cost=Cost(1, 64, 1))
    create_store(path, access, keys).close()
    for _ in range(3):
        with pytest.raises((WrongPassphraseError, WaitError)):
            unlock(path, "a", "wrong words here", NOW)
    waited: list[int] = []
    try:
        unlock(path, "a", "four plain words", clock)
    except WaitError as wait:
        waited.append(wait.seconds)
    except KnownError:
        raise AssertionError("the right words are right") from None
    assert all(1 <= seconds <= 300 for seconds in waited)
    assert bool(waited) == (clock <= NOW), "a clock set back does not shorten it"
