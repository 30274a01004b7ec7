"""Every template, of the sample and of a hard case, on both papers: what is on each page."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication

from painmap.atlas.atlas import Atlas
from painmap.core.findings import history_key, limb_key
from painmap.ui.paper.family_page import ZOOM
from painmap.ui.paper.page import Paper, Sheet, points
from painmap.ui.paper.paper_files import write_pdf
from painmap.ui.paper.report import Report, report_of
from painmap.ui.paper.templates import TEMPLATES, offered, write_report
from tests.ui.hard_case import LONG, NOTE, hard_report
from tests.ui.paper.test_pdf_outline import flat
from tests.ui.printed import (
    find,
    four_classes,
    make_exam,
    needs_pdftotext,
    overlapping_words,
    pdf_text,
)

KEYS = [one.key for one in TEMPLATES]


@pytest.fixture(scope="module")
def hard(atlas: Atlas) -> Report:
    return hard_report(atlas)


@pytest.fixture(scope="module")
def hard_files(
    qapp: QApplication, hard: Report, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, Path]:
    """Every template of the hard case, on A4 but the family's and the progress on Letter."""
    folder = tmp_path_factory.mktemp("hard")
    papers: dict[str, Paper] = {"family": "Letter", "progress": "Letter"}
    return {
        key: write_report(folder / f"{key}.pdf", key, hard, paper=papers.get(key, "A4"))
        for key in KEYS
    }


def pages(path: Path) -> list[str]:
    """The words of each page, in single blanks."""
    return [" ".join(page.split()) for page in pdf_text(path).split("\f")[:-1]]


def test_there_are_five_templates_and_a_first_visit_has_three(atlas: Atlas) -> None:
    assert KEYS == ["comparison", "full", "visit", "progress", "family"]
    alone = report_of([make_exam(atlas)], atlas)
    assert [one.key for one in offered(alone)] == ["visit", "progress", "family"]
    assert len({one.name for one in TEMPLATES}) == 5


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_a_first_visit_without_anything_painted_can_be_printed(
    atlas: Atlas, qapp: QApplication, tmp_path: Path, paper: Paper
) -> None:
    alone = report_of([make_exam(atlas, height_cm=None, weight_kg=None)], atlas)
    for one in offered(alone):
        path = write_report(tmp_path / f"{one.key}.pdf", one.key, alone, paper=paper)
        assert len(PdfReader(path).pages) == 1
    with pytest.raises(ValueError, match="two visits"):
        write_report(tmp_path / "none.pdf", "full", alone)


@needs_pdftotext
@pytest.mark.parametrize("key", KEYS)
def test_every_page_says_who_when_and_by_what(hard_files: dict[str, Path], key: str) -> None:
    found = pages(hard_files[key])
    for number, text in enumerate(found, start=1):
        assert LONG.number in text
        assert "born 2 May 2013" in text
        assert "29 Jul 2026" in text
        assert f"Page {number} of {len(found)}" in text
        assert "DRAFT" in text
        for fact in ("WPI-19", "rule", "Scale: ", "Atlas: cells"):
            assert fact in text, (key, number)


@pytest.mark.parametrize("key", KEYS)
def test_files_have_a_title_bookmarks_and_no_pictures(
    hard_files: dict[str, Path], key: str
) -> None:
    reader = PdfReader(hard_files[key], strict=True)
    assert reader.metadata is not None
    assert str(reader.metadata.title).endswith(LONG.name)
    marks = flat(reader)
    assert marks[0][0] == 0
    assert all(page is not None and page < len(reader.pages) for _, _, page, _ in marks)
    assert [mark[2] for mark in marks] == sorted(mark[2] or 0 for mark in marks)
    if key == "full":
        titles = [title for _, title, _, _ in marks]
        for title in ("Comparison", "Layers on the body", "Scores", "Trend"):
            assert title in titles
    assert b"/Subtype /Image" not in hard_files[key].read_bytes()


def test_fonts_are_embedded_and_cut_to_what_is_used(hard_files: dict[str, Path]) -> None:
    for path in hard_files.values():
        fonts = PdfReader(path).pages[0]["/Resources"]["/Font"].values()  # type: ignore[index]
        for font in fonts:
            told = font.get_object()["/DescendantFonts"][0].get_object()["/FontDescriptor"]
            file = told.get_object()["/FontFile2"].get_object().get_data()
            assert 500 < len(file) < 60_000, "the whole font has half a million bytes"


@needs_pdftotext
def test_a_long_note_moves_no_legend_and_is_there_to_its_end(hard_files: dict[str, Path]) -> None:
    for key, first in (("comparison", "not comparable"), ("visit", "Reduced touch")):
        found = pages(hard_files[key])
        assert first in found[0], "the legend is on the first page"
        for word in ("differently", "morning."):  # a page may end between the two
            assert " ".join(found).count(word) == NOTE.count(word)
        assert len(found) <= 3
        assert len(found[-1]) > 900, "no page with three lines"


@needs_pdftotext
@pytest.mark.parametrize("key", KEYS)
def test_no_word_lies_on_another_one(hard_files: dict[str, Path], key: str) -> None:
    assert overlapping_words(hard_files[key]) == []


@needs_pdftotext
def test_words_on_each_other_would_be_seen(qapp: QApplication, tmp_path: Path) -> None:
    def paint(painter: QPainter, _next: Callable[[], object]) -> None:
        sheet = Sheet(painter, "A4")
        for x, word in ((200.0, "earlier"), (240.0, "later"), (700.0, "apart")):
            sheet.text(QRectF(x, 300, 400, 42), word, points(9))

    path = write_pdf(tmp_path / "words.pdf", "", "", "A4", paint)
    assert overlapping_words(path), "one lies on another"


@needs_pdftotext
def test_tables_that_a_page_can_hold_are_not_parted(hard_files: dict[str, Path]) -> None:
    for key in ("comparison", "visit", "full"):
        for text in pages(hard_files[key]):
            assert not re.search(
                r"(Areas|Layers, cm²|Legs|Arms|Scores|Overlap), continued", text
            ), key


@needs_pdftotext
def test_progress_and_family_are_one_page(hard_files: dict[str, Path]) -> None:
    (progress,) = pages(hard_files["progress"])
    assert "12 visits, 23 Jan 2026 to 29 Jul 2026" in progress
    for word in ("per week since", "95 % between", "Flare after a fall", "cotton wisp"):
        assert word in progress
    (family,) = pages(hard_files["family"])
    assert "What we found" in family
    assert "Ask us whatever is unclear." in family


@needs_pdftotext
def test_the_family_reads_no_jargon_and_nothing_small(
    hard_files: dict[str, Path], tmp_path: Path
) -> None:
    (text,) = pages(hard_files["family"])
    body = text.partition("Page 1 of 1")[0].lower()
    jargon = ("allodynia", "jaccard", "cm²", "hd95", "monofilament", "qualit", "stimul", "limb-10",
              "better", "worse", "improv", "diagnos", "crps")  # fmt: skip
    for word in jargon:
        assert word not in body.partition("what we found")[2].partition("schmidt")[0], word
    assert 8 * ZOOM >= 14
    boxes = pdf_text(hard_files["family"], "-bbox")
    heights = {
        word: float(bottom) - float(top)
        for top, bottom, word in re.findall(
            r'yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">([^<]+)<', boxes
        )
    }
    assert heights["found"] > 20
    assert heights["hurts:"] > 17, "lines of 15.75 pt"


@needs_pdftotext
def test_limbs_and_scores_of_both_visits_are_in_the_full_comparison(
    atlas: Atlas, qapp: QApplication, tmp_path: Path
) -> None:
    then, now = four_classes(atlas, scheme="wpi19")
    for exam, kelvin in ((then, 29.0), (now, 31.0)):
        find(
            exam,
            {
                limb_key("l_leg", "temperature_c"): kelvin,
                limb_key("r_leg", "temperature_c"): 31.5,
                history_key("pain_usual"): {"value": 4},
            },
        )
    path = write_report(tmp_path / "full.pdf", "full", report_of([then, now], atlas))
    text = " ".join(pages(path))
    assert "29.0 °C 31.0 °C" in text
    assert "Usual pain, 0 to 10 4 4 0" in text
    for table in ("Overlap", "Border displacement", "Areas entered and left", "HD95"):
        assert table in text
