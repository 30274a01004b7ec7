"""The one-page comparison is one page: in every language, on both papers, of a hard case too."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from copy import copy
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication

from painmap.atlas.atlas import Atlas
from painmap.core.amendments import standing
from painmap.core.findings import limb_key
from painmap.core.rules.evaluation import latest
from painmap.storage.store import open_store
from painmap.ui.paper.document import LaidOut, lay_out
from painmap.ui.paper.limb_page_table import limb_tables
from painmap.ui.paper.page import Paper, points
from painmap.ui.paper.page_trend import time_axis
from painmap.ui.paper.report import Report, report_of
from painmap.ui.paper.templates import template
from painmap.ui.parts import languages
from tests.empty_clinic import copy_clinic
from tests.ui.hard_case import hard_report
from tests.ui.printed import find, make_exam

PAPERS: tuple[Paper, ...] = ("A4", "Letter")
EVERY = pytest.mark.parametrize("language", sorted(languages.LANGUAGES))


@pytest.fixture(scope="module")
def sample(
    qapp: QApplication, atlas: Atlas, sample_file: Path, tmp_path_factory: pytest.TempPathFactory
) -> Report:
    """The sample patient's last two visits."""
    path = tmp_path_factory.mktemp("page") / "sample.painmap"
    copy_clinic(sample_file, path)
    with closing(open_store(path)) as store:
        visits = standing(store.visits(store.search_patients("")[0].patient.id))[-2:]
        exams = [store.load_exam(visit.id, atlas.n_cells) for visit in visits]
        stored = [latest(store.evaluations(visit.id)) for visit in visits]
    return report_of(exams, atlas, evaluations=stored)


@pytest.fixture(scope="module")
def hard(qapp: QApplication, atlas: Atlas) -> Report:
    """Twelve layers, two pairs of limbs with notes, a long name; nothing is measured."""
    return hard_report(atlas, 2)


@pytest.fixture
def speak(language: str) -> Iterator[str]:
    with languages.spoken(language):
        yield language


def page_of(report: Report, paper: Paper) -> LaidOut:
    return lay_out(template("comparison").make(report), paper)


def with_note(report: Report, note: str) -> Report:
    page = report.measured
    assert page is not None
    later = copy(page.later)
    later.visit = replace(later.visit, note=note)
    return replace(report, compared=replace(page, later=later), kept={})


@EVERY
@pytest.mark.usefixtures("speak")
def test_the_sample_is_on_one_page(sample: Report) -> None:
    assert [page_of(sample, paper).pages for paper in PAPERS] == [1, 1]


@EVERY
@pytest.mark.usefixtures("speak")
def test_a_hard_case_is_on_one_page_and_only_a_long_comment_goes_on(hard: Report) -> None:
    short = with_note(hard, "Walks to school again, with one crutch, and sleeps through. " * 3)
    assert [page_of(short, paper).pages for paper in PAPERS] == [1, 1]
    long = with_note(hard, "word " * 400)
    assert [page_of(long, paper).pages for paper in PAPERS] == [2, 2]


def test_what_is_the_same_at_both_visits_is_told_once(atlas: Atlas, qapp: QApplication) -> None:
    then, now = make_exam(atlas, 1), make_exam(atlas, 2)
    for exam in (then, now):
        find(exam, {limb_key("l_leg", "touch"): "cool", limb_key("l_leg", "note"): "Dry."})
    find(now, {limb_key("r_leg", "note"): "Warm."})
    legs = limb_tables((then.findings, now.findings), "C", first="l_leg")[0]
    told = [row[0] for row in legs.rows if len(row) == 1]
    assert told == ["RIGHT leg, now, note: Warm.", "LEFT leg, then and now, note: Dry."]


def test_names_at_the_end_of_a_courses_lines_are_whole(qapp: QApplication) -> None:
    """The axis gives way to them: those of other languages are longer."""
    rect, moments = QRectF(0, 0, 1820, 400), [datetime(2026, 8, day, tzinfo=UTC) for day in (1, 9)]
    short = time_axis(moments, rect, ["Pain now"])
    name = "Allodynie · monofilament 15 g"
    longer = time_axis(moments, rect, [name, "Pain now"])
    assert longer.right < short.right - 20
    room = rect.right() - longer.right - 54
    assert QFontMetricsF(points(8)).horizontalAdvance(name) <= room
    assert time_axis(moments, rect, [9 * name]).right > 1200, "within measure"
