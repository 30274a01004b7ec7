"""Painmap in German, French and Spanish: what is chosen is shown, whole and up to date."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from painmap.atlas.atlas import Atlas
from painmap.core.record.history_questions import QUESTIONS
from painmap.core.record.limb_items import ITEMS
from painmap.core.record.visit_items import VISIT_ITEMS
from painmap.core.skin_places import SkinPlace
from painmap.ui.chart.chart_captions import side_letter
from painmap.ui.map.place_words import place_name
from painmap.ui.paper.templates import file_name
from painmap.ui.parts import languages
from painmap.ui.parts.core_words import shown
from painmap.ui.parts.languages import catalogue_path, spoken, use
from painmap.ui.parts.wording import day, number, quoted, read_number, small_first
from painmap.ui.session.step_titles import step_title
from tools.languages.catalogue import Entry, entries, ts_path
from tools.languages.checking import problem_of
from tools.languages.plain_texts import plain_texts

ROOT = Path(__file__).resolve().parents[3]
OTHERS = ("de", "fr", "es")


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    locale = QLocale()
    yield
    use("en")
    QLocale.setDefault(locale)


@pytest.fixture(scope="module", params=OTHERS)
def catalogue(request: pytest.FixtureRequest) -> tuple[str, list[Entry]]:
    return request.param, list(entries(ts_path(ROOT, request.param)))


def test_every_message_is_translated_with_its_fields(catalogue: tuple[str, list[Entry]]) -> None:
    _language, found = catalogue
    assert len(found) > 3000
    assert [each.source for each in found if not each.is_finished] == []
    wrong = {each.source: problem_of(each, each.forms) for each in found}
    assert {source: told for source, told in wrong.items() if told} == {}


SIDES = {"de": ("link", "recht"), "fr": ("gauche", "droit"), "es": ("izquierd", "derech")}


def test_left_is_left_and_right_is_right(catalogue: tuple[str, list[Entry]]) -> None:
    """In the audit 'left' is what somebody did who logged out."""
    language, found = catalogue
    told = {
        (each.context, each.source): each.forms[0].lower()
        for each in found
        if re.match(r"(left|LEFT|right|RIGHT)\b", each.source) and each.context != "Audit"
    }
    assert len(told) > 100
    for (context, source), said in told.items():
        sides = SIDES[language]
        right = source.lower().startswith("right")
        assert sides[right] in said, (context, source)
        assert sides[not right] not in said, (context, source)


def test_the_program_reads_what_the_translators_wrote(catalogue: tuple[str, list[Entry]]) -> None:
    language, found = catalogue
    read = QTranslator()
    assert read.load(str(catalogue_path(language)))
    stale = [
        each.source
        for each in found
        if not each.is_plural and read.translate(each.context, each.source) != each.forms[0]
    ]
    assert stale == [], "run tools/translations.py release"


def test_the_catalogue_knows_what_is_said() -> None:
    known = {each.source for each in entries(ts_path(ROOT, "de"))}
    said = list(plain_texts(ROOT))
    assert len(said) > 1500
    unknown = [f"{path}: {text}" for path, text in said if text not in known]
    assert unknown == [], "run tools/translations.py update, translate, release"


@pytest.mark.parametrize("language", OTHERS)
def test_words_to_choose_from_differ(language: str, qapp: QApplication) -> None:
    tables = (*ITEMS.values(), VISIT_ITEMS, QUESTIONS)
    items = [item for table in tables for item in table.values() if item.words]
    assert len(items) > 50
    with spoken(language):
        rows = {item.key: [shown(item.word(each)) for each in item.words] for item in items}
    assert {key: words for key, words in rows.items() if len(set(words)) < len(words)} == {}


@pytest.mark.parametrize(
    ("language", "letters", "when", "figure", "step", "quote"),
    [
        ("en", "RL", "3 Aug 2026", "37.5", "Paint Pain", "“a”"),
        ("de", "RL", "3. Aug. 2026", "37,5", "Schmerz malen", "„a“"),
        ("fr", "DG", "3 août 2026", "37,5", "Peindre\u00a0: Douleur", "«\u00a0a\u00a0»"),
        ("es", "DI", "3 ago 2026", "37,5", "Pintar: Dolor", "«a»"),
    ],
)
def test_sides_dates_and_figures_of_a_language(
    language: str, letters: str, when: str, figure: str, step: str, quote: str
) -> None:
    with spoken(language):
        assert "".join(map(side_letter, "RL")) == letters
        assert day(date(2026, 8, 3)) == when
        assert number(37.5) == figure
        assert [read_number("37,5"), read_number("37.5")] == [37.5, 37.5]
        assert step_title("Paint Pain") == step
        assert quoted("a") == quote
    assert side_letter("R") == "R"


@pytest.mark.parametrize("language", OTHERS)
def test_the_choice_is_told_in_the_language_chosen(language: str, qapp: QApplication) -> None:
    told = languages.from_next_start(language)
    assert languages.LANGUAGES[language] in told
    assert told != languages.from_next_start("en").replace("English", languages.LANGUAGES[language])
    assert QCoreApplication.translate("Languages", "Language") == "Language"


def test_qts_own_words_are_translated_too() -> None:
    with spoken("de"):
        assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"


@pytest.mark.parametrize("chosen", ["system", "xx", ""])
def test_what_is_not_spoken_is_the_systems_or_english(chosen: str) -> None:
    assert languages.language_of(chosen) in languages.LANGUAGES
    assert languages.language_of("es") == "es"


@pytest.mark.parametrize(
    ("parts", "name"),
    [
        (("Größe", "P-12", "2026"), "Grosse-P-12-2026.pdf"),
        (("évolution", "", "№/7"), "evolution-No-7.pdf"),
    ],
)
def test_a_files_name_is_plain_in_every_language(parts: tuple[str, ...], name: str) -> None:
    assert file_name(*parts) == name


def test_a_german_noun_keeps_its_capital_within_a_sentence() -> None:
    with spoken("de"):
        assert small_first("Schienbein") == "Schienbein"
    with spoken("fr"):
        assert small_first("Tibia") == "tibia"


def test_a_place_has_its_side_once_in_every_language(atlas: Atlas) -> None:
    area = next(one for one in atlas.schemes["limb10"].counted if one.key == "l_arm")
    names = []
    for language in ("en", *OTHERS):
        with spoken(language):
            names.append(place_name(SkinPlace("L", (), area)))
    assert names == [
        "LEFT arm",
        "Arm LINKS",
        "Bras, côté GAUCHE",
        "Brazo, lado IZQUIERDO",
    ]
