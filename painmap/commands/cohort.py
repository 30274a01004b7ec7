"""`cohort`: many visits as Parquet, for research."""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from painmap.cohort.pseudonyms import Pseudonyms, key_in, new_key
from painmap.cohort.schema import arrow
from painmap.errors import KnownError
from painmap.storage.cohort import VisitFilter

if TYPE_CHECKING:
    from painmap.storage.store import Store


def cohort(
    store: Store, arguments: argparse.Namespace, told: Callable[[int, int], None]
) -> dict[str, Any]:
    """Write the visits that are wanted into a folder, pseudonymised."""
    arrow()
    from painmap.atlas.atlas import open_atlas
    from painmap.cohort.writing import write_cohort

    began = time.monotonic()
    wanted = _wanted(store, arguments)
    key = new_key() if arguments.key is None else key_in(arguments.key)
    written = write_cohort(
        store,
        open_atlas(),
        arguments.out,
        Pseudonyms(key, arguments.dates),
        wanted,
        jobs=arguments.jobs or 0,
        told=told,
    )
    seconds = time.monotonic() - began
    lines = [_counted(written.rows["visits"], written.patients, arguments.out),
             "dictionary.md says what each column means."]  # fmt: skip
    lines += _warnings(arguments, written.damaged)
    return {"ok": not written.damaged, "folder": str(arguments.out), "patients": written.patients,
            "rows": written.rows, "bytes": written.bytes, "damaged": written.damaged,
            "dates": arguments.dates, "seconds": round(seconds, 1),
            "lines": lines}  # fmt: skip


def _counted(visits: int, patients: int, folder: Path) -> str:
    if not visits:
        return f"No visit is as it was asked for: the tables in {folder} are empty."
    told = "1 visit" if visits == 1 else f"{visits} visits"
    of = "1 patient" if patients == 1 else f"{patients} patients"
    return f"{told} of {of} {'is' if visits == 1 else 'are'} in {folder}."


def _warnings(arguments: argparse.Namespace, damaged: list[str]) -> list[str]:
    lines = []
    if arguments.dates == "real":
        lines.append("The days are real: with them others may find out who somebody is.")
    if damaged:
        lines.append(
            f"{len(damaged)} visits are damaged and are not in it: {', '.join(damaged)}. "
            "Look through the clinic with `check`."
        )
    return lines


def _wanted(store: Store, arguments: argparse.Namespace) -> VisitFilter:
    return VisitFilter(
        since=arguments.since,
        until=arguments.until,
        drafts=arguments.drafts,
        patients=None if arguments.patients is None else _listed(store, arguments.patients),
        sexes=frozenset(arguments.sex or ()) or None,
        age_from=arguments.age_from,
        age_below=arguments.age_below,
        patterns=frozenset(arguments.diagnosis or ()) or None,
    )


def _listed(store: Store, path: Path) -> frozenset[str]:
    """Return the ids of the patients whose numbers or ids stand in a file, one a line."""
    try:
        lines = [line.strip() for line in path.read_text(encoding="utf-8-sig").splitlines()]
    except (OSError, UnicodeDecodeError) as error:
        raise KnownError(
            f"The list {path} cannot be read.", "Name a text file with a number in each line."
        ) from error
    wanted = {line for line in lines if line}
    found = store.ids_of(wanted)
    missing = sorted(wanted - set(found))
    if missing:
        some = ", ".join(missing[:10]) + (" …" if len(missing) > 10 else "")
        raise KnownError(
            f"{len(missing)} of {len(wanted)} in {path.name} are no patients here: {some}",
            "Write the clinic's number or Painmap's id of a patient in each line.",
        )
    return frozenset(key for keys in found.values() for key in keys)
