"""A large clinic on a server is filled once, and anew for another release's tables."""

from __future__ import annotations

import pytest
from sqlalchemy import text

from painmap.bench.bulk_clinic import bulk_clinic
from painmap.bench.server_kind import filled
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
    clinic_server.drop(url.rpartition("/")[2].partition("?")[0])
