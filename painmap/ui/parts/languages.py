"""The language of the program: which one is shown, and its translations, Qt's own among them."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from painmap.resources import assets_dir

LANGUAGES = {"en": "English", "de": "Deutsch", "fr": "Français", "es": "Español"}
"""Each by its own name: who does not understand the one shown finds theirs."""
SYSTEM = "system"
_QTS = {
    "en": QLocale.Language.English,
    "de": QLocale.Language.German,
    "fr": QLocale.Language.French,
    "es": QLocale.Language.Spanish,
}
_log = logging.getLogger(__name__)
_installed: list[QTranslator] = []


def language_of(choice: str) -> str:
    """The language of a choice; of the system's, the first that Painmap speaks, else English."""
    if choice in LANGUAGES:
        return choice
    spoken = (name.replace("_", "-").partition("-")[0] for name in QLocale.system().uiLanguages())
    return next((name for name in spoken if name in LANGUAGES), "en")


def locale_of(language: str) -> QLocale:
    """How dates and numbers are written: in that language, as in the system's region."""
    system = QLocale.system()
    if system.language() == _QTS[language]:
        return system
    return QLocale(_QTS[language], system.territory())


def use(choice: str) -> str:
    """Show everything that is made from now on in a language; returns which it is.

    What is on the screen already keeps its words: texts are written when a screen is made.
    """
    language = language_of(choice)
    QLocale.setDefault(locale_of(language))
    while _installed:
        QCoreApplication.removeTranslator(_installed.pop())
    if language != "en":
        qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        _install(qt / f"qtbase_{language}.qm")
        _install(catalogue_path(language))
    return language


def catalogue_path(language: str) -> Path:
    """The translations of Painmap's own words, as Qt reads them."""
    return assets_dir() / "languages" / f"painmap_{language}.qm"


def _install(path: Path) -> None:
    translator = QTranslator()
    if translator.load(str(path)):
        QCoreApplication.installTranslator(translator)
        _installed.append(translator)
    else:
        # English is read by most who could not open a file: better than not to start.
        _log.warning("no translations in %s", path.name)
