"""The language of the program: which one is shown, and its translations, Qt's own among them."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
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
_now = ["en"]


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


def shown() -> str:
    """The language that is in use."""
    return _now[-1]


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
        for path in (qt / f"qtbase_{language}.qm", catalogue_path(language)):
            translator = _read(path)
            if translator is not None:
                QCoreApplication.installTranslator(translator)
                _installed.append(translator)
    _now[:] = [language]
    return language


@contextmanager
def spoken(language: str) -> Iterator[None]:
    """Speak a language within the block: for pages of a command, whose own words are English."""
    before, locale = shown(), QLocale()
    use(language)
    try:
        yield
    finally:
        use(before)
        QLocale.setDefault(locale)


def catalogue_path(language: str) -> Path:
    """The translations of Painmap's own words, as Qt reads them."""
    return assets_dir() / "languages" / f"painmap_{language}.qm"


def menu_title() -> str:
    """The heading of the choice, with the English word for those who cannot read the other."""
    title = QCoreApplication.translate("Languages", "Language")
    return title if shown() == "en" else f"{title} · Language"


def from_next_start(choice: str) -> str:
    """Say, in the language that was chosen, that it is shown from the next start on."""
    language = language_of(choice)
    translator = _read(catalogue_path(language)) if language != "en" else None
    english = "Painmap is in {0} from its next start."
    told = translator.translate("Languages", english) if translator else english
    return (told or english).format(LANGUAGES[language])


def _read(path: Path) -> QTranslator | None:
    translator = QTranslator()
    if translator.load(str(path)):
        return translator
    # Most can do more with English than with a program that does not start.
    _log.warning("no translations in %s", path.name)
    return None
