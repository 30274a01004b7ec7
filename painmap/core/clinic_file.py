"""A clinic's settings as one file that people can read, out and in.

A value that cannot be taken is refused with a sentence and the present one stays. A key that this
release does not know, from a later one perhaps, is kept, told, and written out again.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, NoReturn

from painmap.core.clinic import Clinic, clinic_of, setting_problem, settings_json
from painmap.core.clinic_items import ITEMS
from painmap.core.findings import Json
from painmap.core.text import Text, text
from painmap.errors import KnownError

FORMAT: Final = "painmap clinic settings"
FORMAT_VERSION: Final = 1
UNKNOWN_SETTING: Final = "clinic_unknown"
"""The stored setting that holds what came in a file under keys that this release does not know."""
LARGEST: Final = 1_000_000


class NotSettingsError(KnownError):
    """A file to read settings from is none."""

    def __init__(self) -> None:
        super().__init__(
            "This is not a file with a clinic's settings.",
            "Choose a file that Painmap wrote. Nothing was changed.",
        )


@dataclass(frozen=True, slots=True)
class SettingsRead:
    """What a file holds: `values` to store by key, `refused` and `told` to show.

    `clinic` is what the clinic will be with them. Nothing is stored yet.
    """

    clinic: Clinic
    values: Mapping[str, Json]
    refused: tuple[Text, ...] = ()
    unknown: tuple[str, ...] = ()

    @property
    def told(self) -> tuple[Text, ...]:
        """Sentences about keys that are kept and not understood."""
        return tuple(
            text("“{key}” is not known to this release. It is kept as it is.", key=key)
            for key in self.unknown
        )


def settings_file(stored: Mapping[str, Json]) -> str:
    """Return the file's text for what is stored: every setting, the defaults among them.

    Notes say where a value is from and which is not verified; they are not read again. What is
    stored and cannot be read here is written as it is stored. Nothing else of the clinic file, no
    PIN and no name of an examiner, is in it.
    """
    clinic = clinic_of(stored)
    values = settings_json(clinic) | {key: stored[key] for key in clinic.unread}
    kept = stored.get(UNKNOWN_SETTING)
    notes = {
        item.key: f"{item.name}. {item.source}" + ("" if item.verified else " Unverified.")
        for item in ITEMS
    }
    content = {
        "format": FORMAT,
        "version": FORMAT_VERSION,
        "settings": values | (kept if isinstance(kept, dict) else {}),
        "notes": notes,
    }
    return json.dumps(content, indent=2, ensure_ascii=False) + "\n"


def read_settings_file(content: str | bytes, stored: Mapping[str, Json]) -> SettingsRead:
    """Read a file's text against what is stored now. Raises NotSettingsError for another file.

    The result's `values` hold only what is new, so that storing them touches nothing else.
    """
    found = _settings(content)
    known = {item.key for item in ITEMS}
    present = settings_json(clinic_of(stored))
    values: dict[str, Json] = {}
    refused = []
    for key, value in found.items():
        if key not in known:
            continue
        said = setting_problem(key, value)
        if said is not None:
            # Refused once when it was stored already: what cannot be read is left as it is.
            if stored.get(key) != value:
                refused.append(said)
        elif value != present[key]:
            values[key] = value
    unknown = {key: value for key, value in found.items() if key not in known}
    kept = stored.get(UNKNOWN_SETTING)
    before = kept if isinstance(kept, dict) else {}
    if unknown and before | unknown != before:
        values[UNKNOWN_SETTING] = before | unknown
    return SettingsRead(
        clinic_of({**stored, **values}), values, tuple(refused), tuple(sorted(unknown))
    )


def _settings(content: str | bytes) -> dict[str, Json]:
    if len(content) > LARGEST:
        raise NotSettingsError
    try:
        # A byte order mark is what some editors put in front.
        words = content.decode("utf-8-sig") if isinstance(content, bytes) else content
        found = json.loads(words.removeprefix("\ufeff"), parse_constant=_no_number)
    except (ValueError, RecursionError) as error:
        raise NotSettingsError from error
    if not isinstance(found, dict) or found.get("format") != FORMAT:
        raise NotSettingsError
    settings = found.get("settings")
    if not isinstance(settings, dict):
        raise NotSettingsError
    return settings


def _no_number(word: str) -> NoReturn:
    raise ValueError(f"not a number: {word}")
