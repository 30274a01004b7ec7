"""The tour on a real sample file: five steps, painting meanwhile, seen once, started again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from painmap.ui.tour.tour_card import TourCard
from painmap.ui.window.window import MainWindow


def framed(window: MainWindow) -> QRect:
    """What the frame lies around, in the window."""
    return window.tour.card.frame.geometry()


def seen_in(window: MainWindow, part: QWidget) -> QRect:
    return QRect(part.mapTo(window.stack, QPoint(0, 0)), part.size())


@pytest.mark.usefixtures("sample_at_hand")
def test_the_tour_walks_five_steps_on_the_sample(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1280, 720)
    window.show()
    window.files.open_sample()
    tour = window.tour
    qtbot.waitUntil(lambda: tour.running, timeout=60_000)
    card = tour.card
    page = window.patient_page
    assert window.stack.currentWidget() is page
    assert card.place_of.text() == "1 of 5"
    assert framed(window).contains(seen_in(window, page.cards[0]))
    assert not card.back.isEnabled()

    card.next.click()
    assert window.stack.currentWidget() is window.exam
    canvas = window.exam.tab("map").canvas
    qtbot.waitUntil(lambda: framed(window).contains(seen_in(window, canvas).center()))
    assert window.session.exam.visit.number == 4
    assert not window.session.exam.visit.is_signed
    # What lies under the frame is pressed as ever: only the card itself takes presses.
    middle = seen_in(window, canvas).center()
    card_free = middle if not card.geometry().contains(middle) else QPoint(middle.x(), 140)
    below = window.stack.childAt(card_free)
    assert below is canvas or canvas.isAncestorOf(below)

    card.next.click()
    strip = window.exam.tab("map").count_strip
    qtbot.waitUntil(lambda: framed(window).contains(seen_in(window, strip).center()))
    assert not card.geometry().intersects(seen_in(window, strip))

    window.show_patients()  # the list is no part of it, nor is the patient's hand or the door
    assert not card.isVisible()
    assert tour.running
    card.back_asked.emit()
    assert card.isVisible()
    assert card.place_of.text() == "2 of 5"
    card.next.click()
    card.next.click()
    assert window.compare is not None
    assert window.stack.currentWidget() is window.compare
    assert not window.session.has_exam
    card.next.click()
    assert card.place_of.text() == "5 of 5"
    assert card.next.text() == "Done"
    card.next.click()
    assert not tour.running
    assert not card.isVisible()
    assert window.preferences.now.tour == "seen"
    qtbot.waitUntil(lambda: not window.compare.busy, timeout=60_000)

    window.files.leave()
    window.files.open_sample()
    qtbot.waitUntil(lambda: window.stack.currentWidget() is page, timeout=60_000)
    assert not tour.running

    window.qt_actions["tour"].trigger()
    assert tour.running
    window.files.leave()
    assert not tour.running
    assert not card.isVisible()


@pytest.mark.parametrize(
    "place", [QRect(20, 60, 200, 90), QRect(700, 60, 90, 90), QRect(10, 500, 780, 60)]
)
def test_the_card_covers_none_of_what_it_speaks_of(qtbot: QtBot, place: QRect) -> None:
    over = QWidget()
    qtbot.addWidget(over)
    over.resize(800, 600)
    target = QWidget(over)
    target.setGeometry(place)
    card = TourCard(over)
    over.show()
    card.show_step(1, 5, "Paint on skin", "Paint where it hurts. " * 6, target)
    assert over.rect().contains(card.geometry())
    assert not card.geometry().intersects(place)
    over.resize(720, 560)
    assert over.rect().contains(card.geometry())
    target.setParent(None)
    target.deleteLater()
    card.done()
    assert not card.isVisible()
