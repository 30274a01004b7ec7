"""A connection that died while it lay idle costs nobody a stroke."""

from __future__ import annotations

from contextlib import closing

import pytest
from sqlalchemy import text

from painmap.storage import server_pool
from painmap.storage.server import open_server, server_engine
from painmap.storage.server_address import server_address
from tests.clinic_server import ClinicServer
from tests.storage.samples import sample_patient

pytestmark = pytest.mark.server


def test_what_the_server_ended_is_not_lent(clinic_server: ClinicServer) -> None:
    with clinic_server.clinic() as url, closing(open_server(url)) as store:
        store.add_patient(sample_patient("Berg"))
        with clinic_server.admin.connect() as connection:
            connection.execute(
                text("SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity"
                     " WHERE datname = :name"),
                {"name": url.rpartition("/")[2].partition("?")[0]},
            )  # fmt: skip
        assert [row.patient.family for row in store.search_patients("berg")] == ["Berg"]
        store.add_patient(sample_patient("Bergmann"))


@pytest.mark.parametrize(("idle_s", "is_asked"), [(30.0, False), (0.0, True)])
def test_only_what_lay_idle_is_asked(
    clinic_server: ClinicServer, monkeypatch: pytest.MonkeyPatch, idle_s: float, is_asked: bool
) -> None:
    """What the server did last for us tells whether it was asked in between."""
    monkeypatch.setattr(server_pool, "IDLE_S", idle_s)
    with clinic_server.clinic() as url:
        engine = server_engine(server_address(url)).execution_options(isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            pid = connection.scalar(text("SELECT pg_backend_pid()"))
        last = text("SELECT query FROM pg_stat_activity WHERE pid = :pid")
        lent = engine.pool.connect()
        with clinic_server.admin.connect() as looking:
            query = str(looking.scalar(last, {"pid": pid}))
        lent.close()
        engine.dispose()
        assert ("pg_backend_pid" not in query) == is_asked
