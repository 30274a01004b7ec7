"""A large clinic on a server is filled once, and anew for another release's tables."""

from __future__ import annotations

from contextlib import closing

import pytest
from sqlalchemy import make_url, text

from painmap.bench.bulk_clinic import MANY_VISITS, bulk_clinic
from painmap.bench.raw_clinic import RawFile, RawServer
from painmap.bench.server_kind import EXAMINER, filled
from painmap.storage.server import open_server
from tests.clinic_server import ClinicServer, behind

pytestmark = pytest.mark.server


def test_it_is_filled_once(clinic_server: ClinicServer) -> None:
    clinic = bulk_clinic(20)
    with clinic_server.admin.connect() as connection:
        connection.exec_driver_sql("CREATE DATABASE bulk_1_0001_20")
    url = filled(clinic, clinic_server.url)
    with behind(url).begin() as connection:
        assert connection.scalar(text("SELECT count(*) FROM patient")) == 20
        connection.execute(text("DELETE FROM patient_word"))
    assert filled(clinic, clinic_server.url) == url
    with behind(url).connect() as connection:
        assert connection.scalar(text("SELECT count(*) FROM patient_word")) == 0, "not again"
    with clinic_server.admin.connect() as connection:
        names = connection.exec_driver_sql("SELECT datname FROM pg_database WHERE datname ~ 'bulk'")
        assert [url.rpartition("/")[2].partition("?")[0]] == names.scalars().all()
    by_examiner = make_url(url).set(username=EXAMINER).render_as_string(hide_password=False)
    plain = make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
    with closing(open_server(by_examiner)) as store, closing(RawServer(plain)) as raw:
        assert store.actor.role == "examiner"
        assert len(store.visits(clinic.many)) == MANY_VISITS
        with closing(RawFile(clinic)) as file:
            assert raw.load(clinic.many) == file.load(clinic.many) > 0
            assert raw.search("a", 50) == file.search("a", 50) > 0
    clinic_server.drop(url.rpartition("/")[2].partition("?")[0])
