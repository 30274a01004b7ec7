"""The five steps: what each says, to which screen it goes and at what it points."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from painmap.core.amendments import standing
from painmap.core.patient import Patient
from painmap.ui.session.sample_file import sample_patient

if TYPE_CHECKING:
    from painmap.ui.window.window import MainWindow

_Window = Callable[["MainWindow"], QWidget | None]


def tr(text: str) -> str:
    return QCoreApplication.translate("Tour", text)


@dataclass(frozen=True, slots=True)
class TourStep:
    """`go` shows the screen; `target` is the part of it that is framed, None where it is not."""

    title: str
    said: str
    go: Callable[[MainWindow], object]
    target: _Window


def tour_steps() -> tuple[TourStep, ...]:
    """All five, in the language of now."""
    return (
        TourStep(
            tr("A patient and the visits"),
            tr("Each card is one exam. The newest is a draft: nothing in it is final. "
               "New visit begins the next one from the last map, or empty."),
            to_patient,
            lambda window: next(iter(window.patient_page.cards), None),
        ),
        TourStep(
            tr("Paint on skin"),
            tr("Paint where it hurts, here and now: this is a sample. Hold Alt to erase, Ctrl+Z "
               "takes back. A limb in the strip opens its four sides: the same skin, "
               "the same paint."),
            to_map,
            lambda window: _tab(window).canvas,
        ),
        TourStep(
            tr("It counts by itself"),
            tr("Affected areas and cm² follow the pen. Tap the number for the list of areas; there "
               "you say what was examined and is free. What nobody looked at is never normal."),
            to_map,
            lambda window: _tab(window).count_strip,
        ),
        TourStep(
            tr("Compare two visits"),
            tr("Newly, no longer and still affected, each with a colour and a pattern of its own, "
               "and by how much. Keys 1 to 5 show the two maps in other ways."),
            to_comparison,
            lambda window: None if window.compare is None else window.compare.stage,
        ),
        TourStep(
            tr("Print it"),
            tr("One page for the file, or one in plain words for the family, as PDF or on paper. "
               "Then begin your own: Open a clinic file, in the menu."),
            to_comparison,
            lambda window: None if window.compare is None else window.compare.print,
        ),
    )  # fmt: skip


def to_patient(window: MainWindow) -> None:
    """The patient's page."""
    if window.stack.currentWidget() is not window.patient_page:
        if window.session.has_exam:
            window.session.close_visit()
        window.open_patient(_patient(window))


def to_map(window: MainWindow) -> None:
    """The map of the newest visit."""
    patient = _patient(window)
    if not window.session.has_exam:
        window.open_visit(standing(window.session.store.visits(patient.id))[-1])
    window.stack.setCurrentWidget(window.exam)
    window.show_tab("map")


def to_comparison(window: MainWindow) -> None:
    """The first visit beside the newest."""
    if window.compare is not None and window.stack.currentWidget() is window.compare:
        return
    patient = _patient(window)
    if window.session.has_exam:
        window.session.close_visit()
    visits = standing(window.session.store.visits(patient.id))
    if len(visits) > 1:
        window.open_compare(visits[0].id, visits[-1].id)


def _patient(window: MainWindow) -> Patient:
    """The patient who is shown, else the sample's own."""
    if window.session.patient is None:
        window.session.patient = sample_patient(window.session.store)
    return window.session.patient


def _tab(window: MainWindow):  # type: ignore[no-untyped-def]  # a MapTab, imported when it is made
    return window.exam.tab("map")
