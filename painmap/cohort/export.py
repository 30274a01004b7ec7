"""The export itself: ranges of patients become batches, batches become row groups.

Nothing of a batch is kept once its row groups are written. The files come to their names when all
are whole; an export that ends early leaves nothing.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterable
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import mkdtemp
from typing import TYPE_CHECKING, Any, Final, Self

import painmap
from painmap.cohort.batch import Batch
from painmap.cohort.cells_table import cells_table
from painmap.cohort.columns import TABLES
from painmap.cohort.dictionary import dictionary_csv, dictionary_md
from painmap.cohort.masks import masks_tables
from painmap.cohort.schema import arrow, schemas
from painmap.errors import KnownError, not_written

if TYPE_CHECKING:
    import pyarrow as pa

    from painmap.atlas.atlas import Atlas

FILES: Final = (
    *(f"{table.name}.parquet" for table in TABLES),
    "dictionary.md",
    "dictionary.csv",
    "export.json",
)
_GROUP_BYTES: Final = 8_000_000
"""Rows wait until so much of a table is there: groups of 50,000 rows and more are read quickly."""


@dataclass(slots=True)
class Written:
    """What an export came to."""

    rows: dict[str, int] = field(default_factory=lambda: {table.name: 0 for table in TABLES})
    damaged: list[str] = field(default_factory=list)
    patients: int = 0
    bytes: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """What came of a range of patients; `damaged` are ids of visits that could not be read."""

    batch: Batch
    patients: int
    damaged: tuple[str, ...]


def export(
    parts: Iterable[Part],
    folder: Path,
    atlas: Atlas,
    about: dict[str, Any],
    told: Callable[[int], None],
    noted: Callable[[Written], None] = lambda _written: None,
) -> Written:
    """Write the tables of some parts into a folder; `told` hears how many visits are written.

    `noted` is called when all of it is written and before any of it is in its place: what it
    raises leaves nothing there.

    KnownError where an export lies there already, or nothing can be written.
    """
    arrow()
    _check_free(folder)
    written = Written()
    made = not folder.exists()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        unfinished = Path(mkdtemp(prefix=".unfinished-", dir=folder))
    except OSError as error:
        raise _not_writable(folder) from error
    try:
        with ExitStack() as stack:
            writers = {table.name: stack.enter_context(_Writer(unfinished, table.name))
                       for table in TABLES}  # fmt: skip
            for part in parts:
                for name, table in part.batch.tables.items():
                    writers[name].add(table)
                for table in masks_tables(part.batch.masks):
                    writers["masks"].add(table)
                written.patients += part.patients
                written.damaged += part.damaged
                told(writers["visits"].rows)
            writers["cells"].add(cells_table(atlas))
        written.rows = {name: writer.rows for name, writer in writers.items()}
        known = schemas()
        _write(unfinished / "dictionary.md", dictionary_md(known))
        _write(unfinished / "dictionary.csv", dictionary_csv(known))
        told_of = {"painmap": painmap.__version__, "rows": written.rows,
                   "patients": written.patients, **about}  # fmt: skip
        _write(unfinished / "export.json", json.dumps(told_of, indent=1) + "\n")
        noted(written)
        for name in FILES:
            (unfinished / name).replace(folder / name)
        written.bytes = sum((folder / name).stat().st_size for name in FILES)
    except OSError as error:
        raise not_written(folder, error) from error
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)
        if made:
            with suppress(OSError):  # which it is where something was written
                folder.rmdir()
    return written


class _Writer:
    """One table's file, in row groups."""

    def __init__(self, folder: Path, name: str) -> None:
        from pyarrow import parquet

        self._schema, self.rows = schemas()[name], 0
        # Ours to close: what Arrow opens stays open where a full disk refuses the last bytes.
        self._file = (folder / f"{name}.parquet").open("wb")
        plain = ["cells.list.element"] if name == "masks" else ["cell"]
        self._writer = parquet.ParquetWriter(
            self._file,
            self._schema,
            compression="zstd",
            # Cells that follow each other are a step of one: almost nothing is left of them.
            use_dictionary=[_path(f) for f in self._schema if _path(f) not in plain],
            column_encoding={one: "DELTA_BINARY_PACKED" for one in plain if self._has(one)},
        )
        self._waiting: list[pa.Table] = []
        self._bytes = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        with self._file:
            try:
                self._flush()
            finally:
                self._writer.close()

    def add(self, table: pa.Table) -> None:
        """Take in rows; they are written when enough have come."""
        if table.num_rows == 0:
            return
        self.rows += table.num_rows
        self._waiting.append(table)
        self._bytes += table.nbytes
        if self._bytes >= _GROUP_BYTES:
            self._flush()

    def _flush(self) -> None:
        if self._waiting:
            # Each batch has lists of words of its own; a group has one.
            whole = arrow().concat_tables(self._waiting).unify_dictionaries()
            self._writer.write_table(whole, row_group_size=whole.num_rows)
        self._waiting, self._bytes = [], 0

    def _has(self, path: str) -> bool:
        return any(_path(one) == path for one in self._schema)


def _path(one: Any) -> str:
    """Return a column's path in a Parquet file."""
    kinds = arrow().types
    return f"{one.name}.list.element" if kinds.is_list(one.type) else str(one.name)


def _check_free(folder: Path) -> None:
    if any((folder / name).exists() for name in FILES):
        raise KnownError(
            f"The folder {folder} already holds an export.", "Name an empty or a new folder."
        )


def _write(path: Path, words: str) -> None:
    path.write_text(words, encoding="utf-8", newline="\n")


def _not_writable(folder: Path) -> KnownError:
    return KnownError(
        f"The folder {folder} cannot be written.", "Name a folder where you may write."
    )
