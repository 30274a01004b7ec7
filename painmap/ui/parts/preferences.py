"""What this computer remembers between starts: the last file, the theme, the language."""

from __future__ import annotations

import json
import logging
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Literal

from platformdirs import user_config_path
from PySide6.QtCore import QLocale

_log = logging.getLogger(__name__)

ThemeChoice = Literal["system", "light", "dark"]
TemperatureUnit = Literal["C", "F"]


@dataclass(frozen=True, slots=True)
class Preferences:
    """One computer's habits; nothing about patients. `unit` is '' until somebody chooses.

    `finger`: what one finger does on the charts: 'paint' until a pen is seen, 'always' paint, or
    'pan'; `pen`: 'seen' from the first pen on, else ''. `pressure`: 'rates' where a pen's pressure
    sets the intensity of pain, else ''. `ghost`: 'shown' where the last visit is outlined on the
    map, else ''. `hand`: 'left' where the panel of the map is to be at the left, else ''.
    `tour`: 'seen' once the tour of the sample was ended.
    `text_size`: in percent, '' for 100.
    `patients_folder`: where the clinic's system lays patients, else ''.
    """

    last_file: str = ""
    theme: str = "system"
    language: str = "system"
    unit: str = ""
    finger: str = "paint"
    pressure: str = ""
    ghost: str = ""
    pen: str = ""
    hand: str = ""
    visits_strip: str = ""
    last_person: str = ""
    tour: str = ""
    patients_folder: str = ""
    text_size: str = ""

    @property
    def temperature_unit(self) -> TemperatureUnit:
        """The chosen unit, else that of the system's region."""
        if self.unit in ("C", "F"):
            return "F" if self.unit == "F" else "C"
        american = QLocale.MeasurementSystem.ImperialUSSystem
        return "F" if QLocale.system().measurementSystem() == american else "C"


class PreferenceFile:
    """Preferences in a small JSON file. A damaged one counts as empty: nothing depends on it."""

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or user_config_path("painmap", appauthor=False) / "preferences.json"
        self.now = self._read()

    def change(self, **changes: str) -> None:
        """Change and write; a file that cannot be written costs a click at the next start."""
        self.now = replace(self.now, **changes)
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            draft = self.path.with_suffix(".new")
            draft.write_text(json.dumps(asdict(self.now), indent=1), encoding="utf-8")
            draft.replace(self.path)
        except OSError as error:
            _log.warning("cannot write the preferences: %s", error)

    def _read(self) -> Preferences:
        try:
            found = json.loads(self.path.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            return Preferences()
        known = {part.name for part in fields(Preferences)}
        if not isinstance(found, dict):
            return Preferences()
        return Preferences(**{key: str(value) for key, value in found.items() if key in known})
