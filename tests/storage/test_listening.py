"""Workstations hear at once what others do, and nothing of their own."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import closing
from queue import Empty, SimpleQueue

import pytest
from hypothesis import given
from hypothesis import strategies as st

from painmap.core.exam import paint_edit
from painmap.core.layers import LayerKey
from painmap.storage.listening import News, said, understood
from painmap.storage.server import open_server
from painmap.storage.store import Store
from tests.cable import cable_to
from tests.clinic_server import ClinicServer
from tests.storage.samples import sample_patient, sample_visit

N = 500


class Ear:
    """What one window hears, in order."""

    def __init__(self, store: Store) -> None:
        self._heard: SimpleQueue[News] = SimpleQueue()
        store.listen(self._heard.put)
        # It listens from now on: what it hears of a tap is put aside.
        end = time.monotonic() + 10
        while time.monotonic() < end:
            with closing(open_server(store.backend.address.url)) as other:  # type: ignore[attr-defined]
                other.tell("here", "file", "tap")
            try:
                self._heard.get(timeout=0.2)
            except Empty:
                continue
            return
        raise AssertionError("nothing is heard")

    def next(self) -> News:
        while (news := self._heard.get(timeout=10)).subject_id == "tap":
            pass
        return news

    @property
    def silent(self) -> bool:
        try:
            self._heard.get(timeout=0.1)
        except Empty:
            return True
        return False


@pytest.fixture
def url(clinic_server: ClinicServer) -> Iterator[str]:
    with clinic_server.clinic() as url:
        yield url


@pytest.mark.server
def test_each_change_of_others_is_heard_at_once(url: str) -> None:
    with closing(open_server(url)) as here, closing(open_server(url)) as there:
        ear, patient = Ear(here), sample_patient()
        there.add_patient(patient)
        assert ear.next() == News("changed", "patient", patient.id, "postgres")
        visit = there.add_visit(sample_visit(patient))
        assert ear.next() == News("changed", "visit", visit.id, "postgres")
        exam = there.open_exam(visit.id, N)
        began = time.monotonic()
        edit = paint_edit(exam, LayerKey("pain"), range(5), 3, "Paint")
        assert edit is not None
        there.append_edit(visit.id, edit)
        assert ear.next() == News("changed", "visit", visit.id, "postgres")
        assert time.monotonic() - began < 2
        there.tell("opened", "visit", visit.id)
        assert ear.next().happened == "opened"
        here.set_setting("scheme", "wpi19")
        assert ear.silent


@pytest.mark.server
def test_what_failed_is_not_heard(url: str) -> None:
    with closing(open_server(url)) as here, closing(open_server(url)) as there:
        ear, patient = Ear(here), sample_patient()
        there.add_patient(patient)
        ear.next()
        with pytest.raises(KeyError):
            there.save_patient(sample_patient(), sample_patient())
        assert ear.silent


@pytest.mark.server
def test_a_cut_and_a_mended_cable_are_heard(url: str) -> None:
    with cable_to(url) as cable, closing(open_server(cable.url)) as here:
        ear = Ear(here)
        cable.cut()
        assert ear.next() == News("lost")
        cable.mend()
        while (news := ear.next()) == News("lost"):
            pass
        assert news == News("back")
        with closing(open_server(url)) as there:
            there.set_setting("scheme", "wpi19")
        assert ear.next().subject == "file"


@pytest.mark.server
def test_foreign_words_on_the_channel_do_no_harm(url: str, clinic_server: ClinicServer) -> None:
    from tests.clinic_server import behind

    with closing(open_server(url)) as here:
        ear, engine = Ear(here), behind(url)
        with engine.begin() as connection:
            for words in ("", "[", "[1]", '["a","b","c","d","e"]', "null", "{}", "x" * 7000):
                connection.exec_driver_sql(
                    "SELECT pg_notify('painmap', %(words)s)", {"words": words}
                )
        assert ear.silent
        with closing(open_server(url)) as there:
            there.set_setting("scheme", "wpi19")
        assert ear.next().subject == "file"


@given(st.text(max_size=40))
def test_any_payload_is_understood_or_left_alone(payload: str) -> None:
    found = understood("me", payload)
    assert found is None or isinstance(found, News)


def test_own_words_are_not_news() -> None:
    news = News("changed", "visit", "v" * 32, "Ada")
    assert understood("me", said("me", news)) is None
    assert understood("me", said("you", news)) == news
    assert understood("me", said("you", News("lost"))) is None  # nobody else knows that
