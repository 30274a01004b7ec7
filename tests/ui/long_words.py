"""Translations that try the layout: every text 40 % longer, and real long German words."""

from __future__ import annotations

import re

from PySide6.QtCore import QTranslator

SHARE = 0.4
_KEPT = re.compile(r"\{[^}]*\}|\b(?:cm²?|mm|kg|°[CF]|ID|R|L|Painmap)\b|d MMM yyyy")
_UMLAUTS = str.maketrans({"a": "ä", "o": "ö", "u": "ü", "A": "Ä", "O": "Ö", "U": "Ü"})
_TAIL = "ßüäöß"


def lengthened(text: str) -> str:
    """The text with umlauts and each word 40 % longer; placeholders, units and names stay."""
    parts, at = [], 0
    for kept in _KEPT.finditer(text):
        parts += [_longer(text[at : kept.start()]), kept.group()]
        at = kept.end()
    return "".join([*parts, _longer(text[at:])])


def _longer(text: str) -> str:
    return re.sub(r"[^\W\d_]{2,}", lambda found: _long_word(found.group()), text)


def _long_word(word: str) -> str:
    more = max(1, round(SHARE * len(word)))
    return word.translate(_UMLAUTS) + (_TAIL * (more // len(_TAIL) + 1))[:more]


class Lengthened(QTranslator):
    """Every text 40 % longer."""

    def translate(
        self, _context: str, text: str, _disambiguation: str | None = None, _n: int = -1
    ) -> str:
        return lengthened(text)

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False


# Words of the exam's screens as a German clinic would write them.
GERMAN = {
    "Map": "Karte", "Limbs": "Gliedmaßen", "Summary": "Zusammenfassung",
    "Pain": "Schmerz", "Allodynia": "Allodynie",
    "Tender to pressure": "Druckschmerzhaftigkeit",
    "Reduced touch": "Berührungsminderung", "Colour change": "Hautfarbveränderung",
    "Temperature change": "Temperaturveränderung", "Temperature": "Hauttemperatur",
    "Swelling": "Schwellung", "Sweating": "Schwitzen", "Touch": "Berührung",
    "Colour": "Hautfarbe", "Note": "Anmerkung",
    "Brush": "Pinsel", "Erase": "Radieren", "Lasso": "Lasso", "Border": "Grenzlinie",
    "Size": "Größe", "not rated": "ohne Wert", "Drawn by": "Gezeichnet von",
    "patient": "Patient", "parent": "Elternteil", "examiner": "Untersucher",
    "More layers": "Weitere Ebenen", "Intensity of {0}": "Stärke: {0}",
    "Kind of change": "Art der Veränderung",
    "Whole": "Ganz", "Sides": "Seiten", "R arm": "R Arm", "L arm": "L Arm",
    "R leg": "R Bein", "L leg": "L Bein", "Head": "Kopf", "Trunk": "Rumpf", "Neck": "Hals",
    "Chest": "Brust", "Abdomen": "Bauch", "Upper back": "Ob. Rücken", "Low back": "Kreuz",
    "of {0} areas": "von {0} Zonen", "{0} % of skin": "{0} % der Haut",
    "Visit {0} · {1}": "Untersuchung {0} · {1}", "Draft · saved {0}": "Entwurf · gesichert {0}",
    "Draft · saved": "Entwurf · gesichert", "Draft · {0}": "Entwurf · {0}",
    "cold": "kalt", "cool": "kühl", "normal": "normal", "warm": "warm", "hot": "heiß",
    "redder": "gerötet", "paler": "blasser", "blue": "bläulich", "purple": "livide",
    "mottled": "marmoriert", "none": "keine", "mild": "leicht", "moderate": "mittelgradig",
    "severe": "schwer", "more": "vermehrt", "less": "vermindert",
    "visible beads": "sichtbare Schweißperlen", "beads": "Perlen",
    "seen now": "jetzt gesehen", "reported": "berichtet",
    "Everything else normal": "Alles Übrige unauffällig",
    "Room": "Raum", "Thermometer": "Thermometer", "Arms": "Arme", "Legs": "Beine",
    "RIGHT arm": "RECHTER Arm", "LEFT arm": "LINKER Arm", "RIGHT leg": "RECHTES Bein",
    "LEFT leg": "LINKES Bein", "such as infrared": "etwa Infrarot",
    "First exam": "Erstuntersuchung", "Follow-up": "Verlaufskontrolle",
    "Before therapy": "Vor der Behandlung", "After therapy": "Nach der Behandlung",
    "Sign visit": "Untersuchung unterschreiben", "Sign now": "Jetzt unterschreiben",
    "Print": "Drucken", "Who reports": "Wer berichtet", "Type": "Art",
    "Height": "Größe", "Weight": "Gewicht", "Measured": "Gemessen",
    "Not assessed": "Nicht untersucht", "Found": "Befund", "Done": "Fertig",
    "Everything is assessed.": "Alles ist untersucht.",
    "Adult, female": "Erwachsene Frau", "Preteen": "Schulkind", "Teen": "Jugendlich",
    "Size of the brush": "Pinselgröße", "Change": "Ändern",
    "newly affected": "neu betroffen", "no longer affected": "nicht mehr betroffen",
    "still affected": "weiterhin betroffen", "not comparable": "nicht vergleichbar",
    "Then": "Damals", "Now": "Jetzt",
    "History": "Vorgeschichte", "Assent of the child": "Einverständnis des Kindes",
    "Usual pain": "Üblicher Schmerz", "Worst pain": "Stärkster Schmerz",
    "For how long": "Seit wie langem", "Worse with": "Verschlimmert durch",
    "pins and needles": "Ameisenlaufen", "movement": "Bewegung",
    "occupational therapy": "Ergotherapie", "physiotherapy": "Krankengymnastik",
    "desensitisation": "Desensibilisierung", "nerve conduction": "Nervenleitgeschwindigkeit",
    "Trouble thinking or remembering": "Schwierigkeiten beim Denken, Erinnern",
    "Treatment, medicines, tests": "Behandlung, Arzneimittel, Untersuchungen",
    "Confirm": "Bestätigen", "More": "Weitere",
}  # fmt: skip


class German(QTranslator):
    """German where it is known, English elsewhere."""

    def translate(
        self, _context: str, text: str, _disambiguation: str | None = None, _n: int = -1
    ) -> str:
        return GERMAN.get(text, text)

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False
