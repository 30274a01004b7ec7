"""Therapy over time on a patient's page: real taps on a real clinic file."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from painmap.core.patient import Patient
from painmap.core.record.therapy import TherapyEvent, new_id
from painmap.ui.parts.wording import today
from painmap.ui.therapy.event_bands import shortened, words_width
from painmap.ui.therapy.event_lanes import lanes, shown_span
from painmap.ui.window.window import MainWindow
from tests.empty_clinic import empty_clinic
from tests.storage.samples import sample_visit

LEFT = Qt.MouseButton.LeftButton
DAY = timedelta(days=1)


@pytest.fixture
def page(window: MainWindow, patient: Patient, tmp_path: Path) -> MainWindow:
    """The window on the page of the one patient."""
    window.session.use_store(empty_clinic(tmp_path / "clinic.painmap", "Dr Test"))
    store = window.session.store
    store.add_patient(patient)
    store.set_settings({"own_treatments": ["Mirror therapy"]})
    window.open_patient(patient)
    return window


def click(qtbot: QtBot, button: QAbstractButton) -> None:
    assert button.isVisible(), button.text()
    assert button.isEnabled(), button.text()
    qtbot.mouseClick(button, LEFT)


def kept(page: MainWindow) -> list[TherapyEvent]:
    patient = page.session.patient
    assert patient is not None
    return page.session.store.events(patient.id)


def add(page: MainWindow, title: str, starts: date, ends: date | None = None) -> TherapyEvent:
    patient = page.session.patient
    assert patient is not None
    event = TherapyEvent(new_id(), patient.id, "treatment", starts, ends, title)
    event = page.session.store.save_event(event)
    page.open_patient(patient)
    return event


def test_an_event_takes_three_taps_and_its_words(page: MainWindow, qtbot: QtBot) -> None:
    shown = page.patient_page
    click(qtbot, shown.therapy)
    form = shown.events.form
    click(qtbot, form.kind.chip("flare"))
    assert form.title.hasFocus()
    qtbot.keyClicks(form.title, "Flare after swimming")
    click(qtbot, form.add)
    (event,) = kept(page)
    assert (event.kind, event.title) == ("flare", "Flare after swimming")
    assert (event.starts, event.ends) == (today(), None)
    assert shown.notice.text.text() == "Added: Flare after swimming"
    assert [row.lines[0] for row in shown.events.rows] == ["Flare after swimming"]
    click(qtbot, shown.notice.action)
    assert kept(page) == []


def test_everything_of_a_treatment(page: MainWindow, qtbot: QtBot) -> None:
    shown = page.patient_page
    click(qtbot, shown.therapy)
    form = shown.events.form
    click(qtbot, form.kind.chip("desensitisation"))
    offered = form.offered.findChildren(QAbstractButton)[0]
    offered.click()
    assert form.title.text() == "Mirror therapy"
    form.starts.setText("3.8.2026")
    form.ends.setText("28.8.2026")
    form.where.picked.emit("l_leg")
    assert form.times.accept("7")
    assert form.minutes.accept("2,5")
    form.tolerated.chip("with_difficulty").click()
    form.note.setPlainText("With the softest brush first.")
    form.submit()
    (event,) = kept(page)
    assert (event.starts, event.ends) == (date(2026, 8, 3), date(2026, 8, 28))
    assert (event.where, event.times_per_week, event.minutes) == ("l_leg", 7, 2.5)
    assert (event.tolerated, event.note) == ("with_difficulty", "With the softest brush first.")
    assert shown.events.rows[0].lines[1:] == (
        "Desensitisation · 3 Aug 2026 to 28 Aug 2026",
        "LEFT leg · 7 times a week · 2.5 minutes · tolerated with difficulty",
    )


@pytest.mark.parametrize(
    ("field", "typed", "said"),
    [
        ("starts", "1.1.2001", "This is before the patient's date of birth."),
        ("starts", "soon", "Please type a date such as 23/08/2013."),
        ("ends", "1.1.2015", "It ends before it begins."),
        ("ends", "31.2.2026", "Please type a date such as 23/08/2013."),
        ("title", " ", "Write in a few words what it is."),
    ],
)
def test_what_is_wrong_is_told_at_its_field(
    page: MainWindow, qtbot: QtBot, field: str, typed: str, said: str
) -> None:
    click(qtbot, page.patient_page.therapy)
    form = page.patient_page.events.form
    form.title.setText("Physiotherapy")
    getattr(form, field).setText(typed)
    form.submit()
    told = {key: error.text() for key, error in form.errors.items() if error.text()}
    assert told == {field: said}
    assert kept(page) == []


def test_what_happened_cannot_begin_tomorrow(page: MainWindow, qtbot: QtBot) -> None:
    click(qtbot, page.patient_page.therapy)
    form = page.patient_page.events.form
    form.title.setText("Swim with friends")
    form.starts.show_value(today() + DAY)
    form.kind.chip("milestone").click()
    form.submit()
    assert form.errors["starts"].text().startswith("It begins in the future.")
    form.kind.chip("goal").click()
    form.submit()
    assert len(kept(page)) == 1


def test_the_list_is_newest_first_and_a_tap_changes(page: MainWindow, qtbot: QtBot) -> None:
    add(page, "First", date(2026, 1, 5), date(2026, 2, 5))
    second = add(page, "Second", date(2026, 3, 5))
    panel = page.patient_page.events
    click(qtbot, page.patient_page.therapy)
    assert [row.lines[0] for row in panel.rows] == ["Second", "First"]
    click(qtbot, panel.rows[0])
    panel.form.title.setText("Second, harder")
    click(qtbot, panel.form.add)
    assert kept(page)[1].title == "Second, harder"
    click(qtbot, page.patient_page.notice.action)
    assert kept(page)[1].title == "Second"
    assert len(page.session.store.event_history(second.id)) == 3


def test_what_was_removed_comes_back(page: MainWindow, qtbot: QtBot) -> None:
    before = add(page, "Graded exposure", date(2026, 1, 5))
    panel = page.patient_page.events
    click(qtbot, page.patient_page.therapy)
    click(qtbot, panel.rows[0])
    click(qtbot, panel.form.remove)
    assert kept(page) == []
    assert panel.rows == []
    click(qtbot, page.patient_page.notice.action)
    assert [event.id for event in kept(page)] == [before.id]
    assert len(panel.rows) == 1


def test_another_window_was_first(page: MainWindow, qtbot: QtBot) -> None:
    before = add(page, "Graded exposure", date(2026, 1, 5))
    click(qtbot, page.patient_page.therapy)
    panel = page.patient_page.events
    click(qtbot, panel.rows[0])
    page.session.store.remove_event(before)
    panel.form.title.setText("Something else")
    click(qtbot, panel.form.add)
    assert kept(page) == []
    assert page.patient_page.notice.dismiss.isVisible()
    assert panel.form.title.text() == "Something else"
    panel.drop_form()


def test_what_is_typed_is_asked_for_before_leaving(page: MainWindow, qtbot: QtBot) -> None:
    click(qtbot, page.patient_page.therapy)
    form = page.patient_page.events.form
    form.title.setText("Physiotherapy")
    page.go_back()
    assert page.stack.currentWidget() is page.patient_page
    assert page.notice.text.text() == form.unsaved_text
    click(qtbot, page.notice.action)
    assert page.stack.currentWidget() is page.patients
    assert form.title.text() == ""


def test_events_stand_under_both_trends(page: MainWindow, patient: Patient, qtbot: QtBot) -> None:
    store = page.session.store
    for number, month in ((1, 8), (2, 9)):
        began = datetime(2026, month, 3, 12, tzinfo=UTC)
        versions = page.session.atlas.versions
        visit = replace(sample_visit(patient, number), versions=versions)
        store.add_visit(replace(visit, began_at=began))
    page.open_patient(patient)
    qtbot.waitUntil(lambda: page.background._running == 0)  # noqa: SLF001
    bare = page.patient_page.trends.painted.grab().toImage()
    add(page, "Soft brush", date(2026, 8, 10))
    qtbot.waitUntil(lambda: page.background._running == 0)  # noqa: SLF001
    for chart in (page.patient_page.trends.painted, page.patient_page.trends.level):
        assert "Soft brush" in chart.accessibleDescription()
    assert page.patient_page.trends.painted.grab().toImage() != bare


def test_words_do_not_lie_on_each_other() -> None:
    first = date(2026, 1, 1)
    events = [
        TherapyEvent(str(n), "p", "flare", first + n * DAY, first + (n + n % 4) * DAY, "W" * n)
        for n in range(40)
    ]
    placed, left_over = lanes(
        events, (first, first + 30 * DAY), x_of=lambda when: 10.0 * (when - first).days,
        width_of=lambda words: 6.0 * len(words), edges=(0.0, 300.0), words_end=340.0, most=4,
    )  # fmt: skip
    assert len(placed) + left_over == 31
    assert left_over
    assert {one.lane for one in placed} == {0, 1, 2, 3}
    for one in placed:
        assert one.words_at >= 0
        assert one.words_at + one.room <= 340.0
        assert one.left < one.right <= 300.0 or one.is_day
        for other in placed:
            if other is one or other.lane != one.lane:
                continue
            ends = max(one.right, one.words_at + one.room)
            assert ends <= min(other.left, other.words_at) or one.left >= other.left


def test_bars_that_go_beyond_say_so() -> None:
    first, last = date(2026, 1, 1), date(2026, 1, 31)
    events = [
        TherapyEvent("a", "p", "treatment", first - DAY, None, "On and on"),
        TherapyEvent("b", "p", "milestone", last, last, "Swam"),
    ]
    (on, swam), left_over = lanes(
        events, (first, last), x_of=lambda when: float((when - first).days),
        width_of=lambda _words: 5.0, edges=(0.0, 30.0), words_end=31.0, most=3,
    )  # fmt: skip
    assert (on.since, on.goes_on, on.left, on.right) == (True, True, 0.0, 30.0)
    assert (swam.is_day, swam.goes_on, swam.lane) == (True, False, 1)
    assert on.words_at > on.left
    assert swam.words_at + swam.room < swam.left
    assert left_over == 0


def test_long_titles_are_shortened_by_whole_words(page: MainWindow) -> None:
    title = "Walk to school by Christmas"
    assert shortened(title, words_width(title)) == title
    assert shortened(title, words_width(title) - 2) == "Walk to school by …"
    assert shortened(title, 1) == "Walk …"


def test_a_trend_reaches_to_what_happened_since() -> None:
    visits = [date(2026, 1, 1), date(2026, 3, 1)]
    flare = TherapyEvent("a", "p", "flare", date(2026, 3, 9), date(2026, 5, 1), "Flare")
    assert shown_span(visits, [], date(2026, 4, 1)) == date(2026, 3, 1)
    assert shown_span(visits, [flare], date(2026, 4, 1)) == date(2026, 3, 9)
    assert shown_span(visits, [flare], date(2026, 6, 1)) == date(2026, 5, 1)
    assert shown_span([], [flare], date(2026, 6, 1)) is None
