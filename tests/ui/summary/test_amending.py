"""A signed visit is amended by a new version with its author and reason; both stay, both print."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from painmap.core.amendments import standing, versions
from painmap.core.exam import paint_edit
from painmap.core.layers import LayerKey
from painmap.core.visit import SignedVisit, Visit
from painmap.ui.paper.document import lay_out, write_document
from painmap.ui.paper.printing import comparison_report, visit_report
from painmap.ui.paper.templates import template
from painmap.ui.parts.version_words import version_text
from painmap.ui.window.window import MainWindow
from tests.empty_clinic import empty_clinic
from tests.storage.samples import sample_patient, sample_visit
from tests.ui.printed import needs_pdftotext, pdf_text

PAIN = LayerKey("pain")
REASON = "The left foot was painted on the right"


@pytest.fixture
def signed(window: MainWindow, tmp_path: Path) -> MainWindow:
    """A painted visit that is signed, its summary in front."""
    session = window.session
    session.use_store(empty_clinic(tmp_path / "clinic.painmap", "Dr Test"))
    patient = sample_patient()
    session.store.add_patient(patient)
    visit = sample_visit(patient)
    session.store.add_visit(visit)
    window.open_patient(patient)
    window.open_visit(visit)
    cells = np.arange(3_000, dtype=np.int32)
    session.push(paint_edit(session.exam, PAIN, cells, 5, "Paint pain"))
    window.exam.show_tab("summary")
    assert not window.exam.tab("summary").amend.isVisible()  # a draft is changed as it is
    session.sign()
    return window


def amended(window: MainWindow) -> MainWindow:
    summary = window.exam.tab("summary")
    summary.amend.click()
    sheet = summary.sheets.now
    sheet.begin.click()
    assert sheet.problem.text() == "Say what has to be amended, and why."
    sheet.reason.setPlainText(REASON)
    sheet.begin.click()
    return window


def test_a_signed_visit_is_amended_by_a_copy(signed: MainWindow, qtbot: QtBot) -> None:
    session = signed.session
    before = session.exam.visit
    painted = session.exam.layer(PAIN).copy()
    amended(signed)
    after = session.exam.visit
    assert (after.amends, after.reason, after.is_signed) == (before.id, REASON, False)
    assert after.examiner == "Dr Test"
    assert np.array_equal(session.exam.layer(PAIN), painted)
    assert signed.exam.header.state.lines[0].startswith(f"Visit {after.number}")
    session.push(paint_edit(session.exam, PAIN, np.arange(500, dtype=np.int32), 0, "Erase pain"))
    signed.exam.show_tab("summary")
    session.sign()
    stored = session.store.load_exam(before.id, session.exam.n_cells)
    assert np.array_equal(stored.layer(PAIN), painted)
    with pytest.raises(SignedVisit):
        session.store.append_edit(before.id, _paint(stored))
    assert session.store.audit()[-1].line.action == "amend"


def _paint(exam: object) -> object:
    return paint_edit(exam, PAIN, np.arange(9, dtype=np.int32), 1, "Paint")  # type: ignore[arg-type]


def test_both_versions_say_which_they_are(signed: MainWindow) -> None:
    session = signed.session
    first = session.exam.visit
    amended(signed)
    second = session.exam.visit
    signed.exam.show_tab("summary")
    note = signed.exam.tab("summary").version_note
    assert note.text() == f"Amends visit {first.number}. Dr Test: {REASON}"
    session.sign()
    signed.go_back()
    cards = {card.visit.id: card.lines()[1] for card in signed.patient_page.cards}
    assert cards[first.id].endswith(f"amended by visit {second.number}")
    assert cards[second.id].endswith(f"amends visit {first.number}")
    signed.open_visit(session.store.visit(first.id))
    signed.exam.show_tab("summary")
    summary = signed.exam.tab("summary")
    assert REASON in summary.version_note.text()
    assert not summary.amend.isVisible()  # the newest is amended


def test_what_was_amended_is_compared_and_counted_no_more(signed: MainWindow) -> None:
    session = signed.session
    first = session.exam.visit
    amended(signed)
    signed.go_back()
    page = signed.patient_page
    assert [one.id for one in standing(page.visits)] == [first.id]  # a draft stands for nothing
    assert not page.compare.isEnabled()
    signed.open_visit(page.visits[-1])
    signed.exam.show_tab("summary")
    session.sign()
    second = session.exam.visit
    signed.go_back()
    assert [one.id for one in standing(page.visits)] == [second.id]
    assert [one.id for one in standing(page.visits, keep=first.id)] == [first.id]
    assert [one.id for one in versions(page.visits, first.id)] == [first.id, second.id]


@needs_pdftotext
def test_both_print_and_say_why(signed: MainWindow, tmp_path: Path) -> None:
    session = signed.session
    first = session.exam.visit
    amended(signed)
    session.sign()
    second = session.exam.visit
    for visit, words in ((first, "Amended by visit"), (second, "Amends visit")):
        path = tmp_path / f"{visit.number}.pdf"
        write_document(path, lay_out(template("visit").make(visit_report(session, visit.id)), "A4"))
        told = " ".join(pdf_text(path).split())
        assert words in told
        assert REASON in told


@needs_pdftotext
def test_a_comparison_says_which_visit_is_amended(signed: MainWindow, tmp_path: Path) -> None:
    session = signed.session
    amended(signed)
    session.sign()
    second, patient = session.exam.visit.id, session.patient
    assert patient is not None
    later = sample_visit(patient, number=3)
    session.store.add_visit(later)
    signed.go_back()
    signed.open_compare(second, later.id)
    compare = signed.compare
    assert compare is not None
    assert compare.stage.earlier.banner.toolTip().count("amends visit 1") == 1
    page = comparison_report(session, compare.state.page, unit="C")
    path = tmp_path / "page.pdf"
    write_document(path, lay_out(template("full").make(page), "A4"))
    told = " ".join(pdf_text(path).split())
    assert f"Amends visit 1. Dr Test: {REASON}" in told
    # In the head of every page of the two, and in the foot of the trend.
    assert told.count("AMENDED") == told.count("Visit 2") + 1
    signed.go_back()


def test_a_visit_that_stands_alone_says_nothing(signed: MainWindow) -> None:
    visit: Visit = signed.session.exam.visit
    assert version_text([visit], visit) == ""
    assert version_text([visit], visit, brief=True) == ""
