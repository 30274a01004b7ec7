"""Filling an empty database on a server with all rows of a clinic file, a table at a time.

Rows go there by PostgreSQL's COPY in its binary form. What would be looked after row by row,
references and indexes, is taken off meanwhile and made again over all rows, the same and under the
same names: all in the caller's transaction, so that nobody ever sees the tables without them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import (
    Boolean,
    Column,
    Connection,
    Date,
    Double,
    Integer,
    LargeBinary,
    String,
    Table,
    inspect,
    select,
    text,
    type_coerce,
)
from sqlalchemy.exc import DBAPIError

from painmap.storage.column_types import JsonText, UtcTime
from painmap.storage.faults import damaged
from painmap.storage.migrating import make_tables
from painmap.storage.roles import make_roles
from painmap.storage.server import not_empty
from painmap.storage.server_faults import server_fault
from painmap.storage.tables import metadata

if TYPE_CHECKING:
    import psycopg

AT_ONCE: Final = 1_000
Progress = Callable[[str, int, int], None]
"""Told what is done (`copied`, `compared`, `counted`), how many are done, and of how many."""

_SENT_AS: Final = ((Boolean, "bool"), (Integer, "int4"), (Double, "float8"), (Date, "date"),
                   (LargeBinary, "bytea"))  # fmt: skip

_REFERENCES: Final = """
SELECT conrelid::regclass::text, quote_ident(conname), pg_get_constraintdef(oid)
FROM pg_constraint
WHERE contype = 'f' AND connamespace = current_schema()::regnamespace ORDER BY 1, 2
"""
_INDEXES: Final = """
SELECT i.indexrelid::regclass::text, pg_get_indexdef(i.indexrelid)
FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
WHERE NOT i.indisunique AND c.relnamespace = current_schema()::regnamespace ORDER BY 1
"""


def fill_server(
    source: Connection, target: Connection, progress: Progress = lambda *_: None
) -> None:
    """Copy all rows into an empty database, unproved. StorageError where it is not empty,
    or where the file holds what no column of its kind can hold.
    """
    if inspect(target).get_table_names():
        raise not_empty()
    make_tables(target)
    make_roles(target)
    tables = list(metadata.sorted_tables)
    with _bare(target, tables):
        for done, table in enumerate(tables, 1):
            copy_table(source, target, table)
            progress("copied", done, len(tables))


def copy_table(source: Connection, target: Connection, table: Table) -> None:
    """Copy all rows of a table as they lie in the file."""
    import psycopg  # an extra

    names = ", ".join(f'"{column.name}"' for column in table.columns)
    rows = select(*map(as_kept, table.columns)).execution_options(yield_per=AT_ONCE)
    raw: psycopg.Connection[Any] = target.connection.driver_connection  # type: ignore[assignment]
    into = f'COPY "{table.name}" ({names}) FROM STDIN (FORMAT BINARY)'
    try:
        with raw.cursor() as cursor, cursor.copy(into.encode()) as copy:
            copy.set_types([_sent_as(column) for column in table.columns])
            for row in source.execute(rows):
                copy.write_row(row)
    except psycopg.Error as error:
        # As SQLAlchemy tells what goes wrong in its own statements.
        told = DBAPIError.instance(into, None, error, psycopg.Error, dialect=target.dialect)
        assert isinstance(told, DBAPIError)
        if isinstance(error, psycopg.DataError) and server_fault(told) is None:
            raise damaged() from error
        raise told from error
    except (TypeError, ValueError) as error:
        # SQLite keeps a text in a column of numbers; nothing of ours writes one there.
        raise damaged() from error


def as_kept(column: Column[Any]) -> Any:
    """Moments and JSON are text in both; nothing is gained by reading them."""
    return type_coerce(column, String()) if isinstance(column.type, (UtcTime, JsonText)) else column


def _sent_as(column: Column[Any]) -> str:
    return next((name for kind, name in _SENT_AS if isinstance(column.type, kind)), "text")


@contextmanager
def _bare(target: Connection, tables: list[Table]) -> Iterator[None]:
    """Take references, indexes and triggers off; put them back over what was filled in."""
    references = target.exec_driver_sql(_REFERENCES).all()
    indexes = target.exec_driver_sql(_INDEXES).all()
    for table, name, _ in references:
        target.exec_driver_sql(f"ALTER TABLE {table} DROP CONSTRAINT {name}")
    for name, _ in indexes:
        target.exec_driver_sql(f"DROP INDEX {name}")
    for one in tables:
        # What keeps signed visits as they are keeps them from being written here, too.
        target.execute(text(f"ALTER TABLE {one.name} DISABLE TRIGGER USER"))
    yield
    for _, definition in indexes:
        target.exec_driver_sql(definition)
    # Before the references, so that all rows are looked up at once.
    target.execute(text("ANALYZE"))
    for table, name, definition in references:
        target.exec_driver_sql(f"ALTER TABLE {table} ADD CONSTRAINT {name} {definition}")
    for one in tables:
        target.execute(text(f"ALTER TABLE {one.name} ENABLE TRIGGER USER"))
