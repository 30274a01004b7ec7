"""The sample patient in a file of its own, so that no clinic's list ever shows it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from painmap.core.patient import Patient
from painmap.core.stamps import utc_now
from painmap.storage.location import SUFFIX, default_path

if TYPE_CHECKING:
    from painmap.atlas.atlas import Atlas
    from painmap.storage.store import Store


def sample_path() -> Path:
    """Where the sample lies."""
    return default_path().with_name("sample" + SUFFIX)


def prepare_sample(path: Path, atlas: Atlas, stopped: Callable[[], bool] = lambda: False) -> None:
    """Make the file unless it is there; whole or not at all.

    `stopped` is asked before each visit; StoppedError when it was.
    """
    from painmap import sample
    from painmap.archive.faults import StoppedError
    from painmap.storage.store import create_throw_away
    from painmap.storage.vault.keys_file import keys_path

    if path.exists():
        return
    draft = path.with_name("sample-being-made" + SUFFIX)
    _discard(draft)

    def go_on() -> None:
        if stopped():
            raise StoppedError

    try:
        with closing(create_throw_away(draft, "Sample examiner")) as store:
            sample.fill(store, atlas, examiner="Sample examiner", now=utc_now(), before_visit=go_on)
    except StoppedError:
        _discard(draft)
        raise
    keys_path(draft).replace(keys_path(path))
    draft.replace(path)


def _discard(draft: Path) -> None:
    from painmap.storage.vault.keys_file import keys_path

    for left in (draft, keys_path(draft)):
        left.unlink(missing_ok=True)


def sample_patient(store: Store) -> Patient:
    """The one patient in it."""
    return store.search_patients("")[0].patient
