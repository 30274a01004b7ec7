"""Making and opening a clinic on a server, and everything that can be wrong with one."""

from __future__ import annotations

import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import inspect, make_url, text

from painmap.core.stamps import new_id
from painmap.errors import KnownError
from painmap.resources import migrations_dir
from painmap.storage.clinic import open_clinic
from painmap.storage.migrating import alembic_config, bring_server_up_to_date
from painmap.storage.names import LAST
from painmap.storage.roles import ROLES
from painmap.storage.searching import search_patients
from painmap.storage.server import make_server, open_server, upgrade_server
from painmap.storage.server_address import (
    NoHostError,
    NoServerAddressError,
    server_address,
    typed_address,
)
from painmap.storage.server_staff import add_to_staff, change_staff, staff_of
from painmap.storage.tables import REVISION, metadata
from tests.cable import cable_to
from tests.clinic_server import ClinicServer, behind, running
from tests.storage.samples import sample_patient

pytestmark = pytest.mark.server


@pytest.fixture
def empty(clinic_server: ClinicServer) -> Iterator[str]:
    """The address of a database without tables."""
    name = clinic_server.make_database()
    yield clinic_server.url(name)
    clinic_server.drop(name)


@pytest.fixture
def url(clinic_server: ClinicServer) -> Iterator[str]:
    with clinic_server.clinic() as url:
        yield url


def test_a_clinic_is_made_in_an_empty_database_alone(empty: str) -> None:
    with pytest.raises(KnownError, match="no clinic in this database"):
        open_server(empty)
    make_server(empty, {"clinic": "Children's Clinic"})
    with closing(open_clinic(empty)) as store:
        assert store.setting("clinic") == "Children's Clinic"
    with pytest.raises(KnownError, match="not empty"):
        make_server(empty)


def test_the_tables_are_those_of_the_models(empty: str) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.runtime.migration import MigrationContext

    make_server(empty)
    engine = behind(empty)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        found = compare_metadata(context, metadata)
    # The one table that files do not have.
    assert [change[0] for change in found] == ["remove_table"]
    assert found[0][1].name == "unsent_key"


def test_older_tables_are_upgraded_with_what_is_in_them(empty: str) -> None:
    from alembic import command

    engine = behind(empty)
    with engine.begin() as connection:
        command.upgrade(alembic_config(connection), "0003")
        connection.execute(
            text(
                "INSERT INTO patient VALUES ('p', 'A', 'B', '2013-01-05', 'female', '',"
                " '2026-03-01T12:00:00.000000Z', 'a')"
            )
        )
    with closing(open_server(empty)) as store:
        assert store.patient("p").family == "A"
    with engine.connect() as connection:
        assert connection.scalar(text("SELECT version_num FROM alembic_version")) == REVISION
        assert connection.scalar(
            text("SELECT has_table_privilege('painmap_examiner','edit','INSERT')")
        )
    assert not bring_server_up_to_date(engine, migrations_dir())


def test_a_migration_that_fails_leaves_what_was(empty: str) -> None:
    from alembic import command

    engine = behind(empty)
    with engine.begin() as connection:
        command.upgrade(alembic_config(connection), "0003")
        # What 0004 makes last is in its way.
        connection.execute(text("CREATE FUNCTION painmap_added() RETURNS int RETURN 1"))
    with pytest.raises(Exception, match="painmap_added"):
        open_server(empty)
    with engine.connect() as connection:
        assert connection.scalar(text("SELECT version_num FROM alembic_version")) == "0003"
        assert not inspect(connection).has_table("audit")


def test_an_owner_without_all_rights_makes_and_upgrades_and_others_do_not(
    clinic_server: ClinicServer,
) -> None:
    """As docs/shared-server.md tells to do it."""
    owner, ada, bea = (f"{who}_{new_id()[:8]}" for who in ("owner", "ada", "bea"))
    name = clinic_server.make_database()
    with clinic_server.admin.connect() as admin:
        admin.exec_driver_sql(f"CREATE ROLE {owner} LOGIN CREATEROLE")
        admin.exec_driver_sql(f"ALTER DATABASE {name} OWNER TO {owner}")
        admin.exec_driver_sql(f"REVOKE CONNECT ON DATABASE {name} FROM PUBLIC")
        make_server(clinic_server.url(name, owner))
        admin.exec_driver_sql(f"CREATE ROLE {ada} LOGIN IN ROLE painmap_examiner")
        with pytest.raises(KnownError, match="does not allow you"):
            open_server(clinic_server.url(name, ada))
        admin.exec_driver_sql(f"GRANT CONNECT ON DATABASE {name} TO {ada}")
        with closing(open_server(clinic_server.url(name, ada))) as store:
            store.add_patient(sample_patient())
        # Who made the three roles may give them: here another owner did, for another clinic.
        admin.exec_driver_sql(
            f"GRANT {', '.join(ROLES)} TO {owner} WITH ADMIN TRUE, INHERIT FALSE, SET FALSE"
        )
        admin.exec_driver_sql(f"GRANT painmap_administrator TO {ada}")
        with closing(open_server(clinic_server.url(name, ada))) as store:
            add_to_staff(store, bea, "Bea", "examiner", "bea opens with this")
            change_staff(store, replace(dict(staff_of(store))[bea], role="read-only"))
        with closing(open_server(clinic_server.url(name, bea))) as store:
            assert store.actor.role == "read-only"
        admin.exec_driver_sql(f"REVOKE painmap_administrator FROM {ada}")
        older = behind(clinic_server.url(name))
        with older.begin() as connection:
            connection.execute(text("UPDATE alembic_version SET version_num = '0003'"))
        with pytest.raises(KnownError, match="older than this Painmap"):
            open_server(clinic_server.url(name, ada))
        with older.begin() as connection:
            back = text("UPDATE alembic_version SET version_num = :ours")
            connection.execute(back, {"ours": REVISION})
        assert not upgrade_server(clinic_server.url(name, owner))
        clinic_server.drop(name)
        # The owner stays as long as the server: it may have been the first to make the roles.
        for role in (bea, ada):
            admin.exec_driver_sql(f"DROP ROLE {role}")


def test_newer_tables_are_refused(empty: str) -> None:
    make_server(empty)
    engine = behind(empty)
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '0999'"))
    with pytest.raises(KnownError, match="newer Painmap"):
        open_server(empty)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"database": "nowhere"}, "no database of this name"),
        ({"username": "nobody_of_us"}, "did not let you in"),
    ],
)
def test_what_the_server_refuses_is_said(url: str, change: dict[str, str], words: str) -> None:
    with pytest.raises(KnownError, match=words):
        open_server(make_url(url).set(**change).render_as_string())


def test_a_server_that_is_not_there_is_said(url: str) -> None:
    away = make_url(url).update_query_dict({"host": "/nowhere/at/all"})
    with pytest.raises(KnownError, match="does not answer"):
        open_server(away.render_as_string())
    with pytest.raises(KnownError, match="does not answer"):
        open_server("postgresql+psycopg://ada@127.0.0.1:9/clinic")


def test_a_server_without_tls_is_refused_in_words(url: str) -> None:
    """The port is on this computer, yet the address asks for what the default asks of others."""
    with cable_to(url, on_a_port=True) as cable:
        for mode in ("verify-full", "require"):
            with pytest.raises(KnownError, match="no encrypted connection"):
                open_server(f"{cable.url}?sslmode={mode}")
        open_server(cable.url).close()


def test_another_computer_is_verified_unless_the_address_says_otherwise() -> None:
    far = server_address("postgresql+psycopg://ada@clinic.example/painmap")
    assert "sslmode=verify-full" in far.url
    assert "sslrootcert=system" in far.url
    own = server_address(
        f"{far.url}&sslrootcert=/etc/clinic.pem".replace("&sslrootcert=system", "")
    )
    assert "system" not in own.url
    assert "sslmode=require" in server_address("postgresql://a@b.example/c?sslmode=require").url
    for here in ("localhost", "127.0.0.1", "[::1]", ""):
        assert "ssl" not in server_address(f"postgresql://ada@{here}/painmap").url
    # Names that only look like this computer, and several hosts.
    for there in ("localhost.example", "127.0.0.1.example"):
        assert "verify-full" in server_address(f"postgresql://ada@{there}/painmap").url


def test_a_password_is_never_in_what_is_kept_or_shown() -> None:
    address = server_address("postgresql://ada:s3cret%40@clinic.example/painmap")
    assert "s3cret" not in address.url
    assert "s3cret" not in repr(address)
    assert address.secret == "s3cret@"  # noqa: S105
    assert address.words == "painmap · clinic.example"


@pytest.mark.parametrize(
    "typed",
    ["", "clinic.painmap", "http://clinic.example/x", "postgresql://", "mysql://a@b/c", "x://[",
     "postgresql+asyncpg://a@b/c", "postgresql://a@b:notaport/c"],
)  # fmt: skip
def test_what_is_no_address_is_said(typed: str) -> None:
    with pytest.raises(NoServerAddressError):
        server_address(typed)


def language() -> str:
    """A language of this system that sorts in its own way, or the nearest to one."""
    found = subprocess.run(["locale", "-a"], capture_output=True, text=True, check=False).stdout
    known = [name for name in found.split() if name.lower().endswith(("utf8", "utf-8"))]
    return min(known, key=lambda name: name.startswith("C."), default="C")


@pytest.fixture(params=["here", pytest.param("sv_SE.utf8", marks=pytest.mark.long)])
def sorting(request: pytest.FixtureRequest) -> Iterator[tuple[ClinicServer, str]]:
    """A server, and the name of a language by which its databases sort.

    The long run makes Swedish, which sorts Ä behind Z and a before B, for a server of its own.
    """
    if request.param == "here":
        yield request.getfixturevalue("clinic_server"), language()
        return
    if shutil.which("localedef") is None:
        pytest.skip("no localedef")
    # Not in pytest's own folder: the server runs under another name and has to read it.
    with tempfile.TemporaryDirectory(prefix="pm") as folder, pytest.MonkeyPatch.context() as patch:
        made = Path(folder) / request.param
        arguments = ["localedef", "-i", request.param[:5], "-f", "UTF-8", str(made)]
        if subprocess.run(arguments, capture_output=True, check=False).returncode not in (0, 1):
            pytest.skip("no sources of languages")
        for one in (Path(folder), made, *made.rglob("*")):
            one.chmod(0o755)
        patch.setenv("LOCPATH", folder)
        with running() as server:
            yield server, request.param


def test_search_goes_by_its_indexes_whatever_the_collation(
    sorting: tuple[ClinicServer, str],
) -> None:
    """Text is compared by code point, as the index is: otherwise all of it would be read."""
    clinic_server, locale = sorting
    name = clinic_server.make_database(locale=locale)
    url = clinic_server.url(name)
    make_server(url)
    engine = behind(url)
    with engine.begin() as connection:
        connection.execute(
            text(
                "INSERT INTO patient SELECT md5(n::text), 'F' || n, 'G', '2013-01-05', 'female',"
                " '', '2026-03-01T12:00:00.000000Z', md5(n::text) FROM generate_series(1, 20000) n"
            )
        )
        connection.execute(
            text("INSERT INTO patient_word SELECT md5(n::text), md5(n::text)"
                 " FROM generate_series(1, 20000) n")
        )  # fmt: skip
        connection.execute(text("ANALYZE"))
    with engine.connect() as connection:
        plan = "\n".join(
            connection.scalars(
                text(
                    "EXPLAIN SELECT patient_id FROM patient_word"
                    " WHERE word >= :start AND word < :end"
                ),
                {"start": "abc", "end": "abc" + LAST},
            )
        )
        assert re.search(r"Index.* pk_patient_word", plan), plan
        assert "Seq Scan on patient_word" not in plan
        assert "COLLATE" not in plan
        whole = "\n".join(
            connection.scalars(text("EXPLAIN SELECT id FROM patient ORDER BY sort_name LIMIT 50"))
        )
        assert "ix_patient_sort_name" in whole, whole
        assert search_patients(connection, "abc", 50)
        compared = text(
            "SELECT attrelid::regclass::text, collname FROM pg_attribute a"
            " JOIN pg_collation c ON c.oid = attcollation WHERE attname IN ('word', 'sort_name')"
            " AND attrelid::regclass::text IN ('patient', 'patient_word')"
        )
        assert dict(map(tuple, connection.execute(compared))) == {  # type: ignore[arg-type]
            "patient": "C",
            "patient_word": "C",
        }
    with engine.connect() as connection:
        asked = _explained(connection)
    assert "Seq Scan on patient" not in asked, asked
    assert asked.count("pk_patient_word") >= 2, asked
    clinic_server.drop(name)


def _explained(connection: object) -> str:
    """Return the plans of the very statements that typing sends."""
    from sqlalchemy import event

    sent: list[tuple[str, object]] = []
    engine = connection.engine  # type: ignore[attr-defined]

    def note(_c: object, _k: object, statement: str, parameters: object, *_: object) -> None:
        sent.append((statement, parameters))

    event.listen(engine, "before_cursor_execute", note)
    search_patients(connection, "abc de", 50)  # type: ignore[arg-type]
    event.remove(engine, "before_cursor_execute", note)
    plans = [
        connection.exec_driver_sql(f"EXPLAIN {statement}", parameters)  # type: ignore[attr-defined]
        for statement, parameters in sent
    ]
    return "\n".join(row[0] for plan in plans for row in plan)


def test_names_sort_alike_on_both(sorting: tuple[ClinicServer, str]) -> None:
    clinic_server, locale = sorting
    name = clinic_server.make_database(locale=locale)
    url = clinic_server.url(name)
    make_server(url)
    if locale == "sv_SE.utf8":
        with behind(url).connect() as connection:
            told = connection.scalars(
                text("SELECT x FROM (VALUES ('Z'), ('Ä'), ('a')) t(x) ORDER BY 1")
            )
            assert list(told) == ["a", "Z", "Ä"]  # the database itself does sort so
    families = ["Zoë", "Ärger", "de Vries", "Østby", "ßen", "O'Neil", "Ábel", "Adler", "Řehoř"]
    with closing(open_server(url)) as store:
        for family in families:
            store.add_patient(sample_patient(family, number="same"))
        found = [row.patient.family for row in store.search_patients("same")]
    assert found == ["Ábel", "Adler", "Ärger", "de Vries", "O'Neil", "Østby", "Řehoř", "ßen", "Zoë"]
    clinic_server.drop(name)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        (("db.example", "clinic", "ada"),
         "ada@db.example/clinic?sslmode=verify-full&sslrootcert=system"),
        ((" db.example:5433 ", "clinic", "ada"),
         "ada@db.example:5433/clinic?sslmode=verify-full&sslrootcert=system"),
        (("db.example", "clinic", "ada", "/etc/own.pem"),
         "ada@db.example/clinic?sslmode=verify-full&sslrootcert=%2Fetc%2Fown.pem"),
        (("localhost", "clinic", "ada"), "ada@localhost/clinic"),
        (("[::1]:5433", "a/b", "a d@x"), "a d%40x@[::1]:5433/a/b"),
        (("postgresql://ada:s3cret@db.example/clinic?sslmode=require", "", ""),
         "ada@db.example/clinic?sslmode=require"),
    ],
)  # fmt: skip
def test_the_fields_of_a_form_become_an_address(typed: tuple[str, ...], meant: str) -> None:
    address = server_address(f"postgresql+psycopg://{meant}")
    found = typed_address(*typed)
    assert make_url(found.url) == make_url(address.url)
    assert found.is_proved == ("sslmode=require" not in meant)
    assert "s3cret" not in found.url


@pytest.mark.parametrize("typed", [("", "", ""), ("db.example", "clinic", " "), ("db", "", "a")])
def test_a_form_that_is_half_filled_is_no_address(typed: tuple[str, ...]) -> None:
    with pytest.raises(NoHostError):
        typed_address(*typed)
