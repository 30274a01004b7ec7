"""On every screen a finger hits what it aims at, and words longer than English ones fit."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QTranslator
from PySide6.QtWidgets import QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from painmap.atlas.atlas import Atlas
from painmap.ui.parts.choice import Choice, Option, columns_that_fit
from painmap.ui.parts.languages import catalogue_path
from painmap.ui.parts.preferences import PreferenceFile
from painmap.ui.parts.widgets import TextButton, row
from painmap.ui.session.session import Session
from painmap.ui.window.window import MainWindow
from tests.empty_clinic import copy_clinic
from tests.ui.inspection import (
    crowded_targets,
    cut_widgets,
    gap,
    hidden_targets,
    nameless_widgets,
    painted_text,
    small_targets,
)
from tests.ui.long_words import Lengthened, lengthened
from tests.ui.screens import walk

LANDSCAPE, PORTRAIT = (1280, 720), (800, 1280)
AT_200_PERCENT = (960, 560)
"""What a screen of 1920×1080 leaves at 200 %, at the least height of the window."""
Look = Callable[[QWidget], list[str]]


@pytest.fixture
def found(
    qtbot: QtBot, atlas: Atlas, sample_file: Path, tmp_path: Path
) -> Iterator[Callable[[tuple[int, int], Look], list[str]]]:
    """Walk through every screen at a size; everything that `look` says, screen by screen."""
    windows: list[MainWindow] = []

    def walked(size: tuple[int, int], look: Look) -> list[str]:
        window = MainWindow(Session(lambda: atlas), PreferenceFile(tmp_path / "preferences.json"))
        windows.append(window)
        window.resize(*size)
        window.show()
        qtbot.waitExposed(window)
        clinic = tmp_path / "clinic.painmap"
        copy_clinic(sample_file, clinic)
        screens = walk(window, clinic, qtbot.wait)
        return [f"{name}: {line}" for name, root in screens for line in look(root)]

    yield walked
    for window in windows:
        window.session.drafts.clear()  # a number that could not be taken would be asked for
        window.close()


def wrong_targets(root: QWidget) -> list[str]:
    """Too small, too near each other, half hidden, or nameless to a screen reader."""
    wrong = small_targets(root) + crowded_targets(root) + hidden_targets(root)
    return wrong + nameless_widgets(root)


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT])
def test_a_finger_hits_every_target(
    found: Callable[[tuple[int, int], Look], list[str]], size: tuple[int, int]
) -> None:
    with painted_text() as painted:
        lines = found(size, wrong_targets)
    assert lines == []
    assert painted.cut == []


def test_nothing_is_cut_at_200_percent(
    found: Callable[[tuple[int, int], Look], list[str]],
) -> None:
    lines = found(
        AT_200_PERCENT, lambda root: small_targets(root) + hidden_targets(root) + cut_widgets(root)
    )
    assert lines == []


def test_words_longer_by_two_fifths_are_not_cut(
    found: Callable[[tuple[int, int], Look], list[str]], language: Callable[[QTranslator], None]
) -> None:
    language(Lengthened())
    assert found(LANDSCAPE, cut_widgets) == []


@pytest.mark.parametrize("size", [pytest.param(LANDSCAPE, marks=pytest.mark.long), PORTRAIT])
def test_german_words_are_not_cut(
    found: Callable[[tuple[int, int], Look], list[str]],
    language: Callable[[QTranslator], None],
    size: tuple[int, int],
) -> None:
    german = QTranslator()
    assert german.load(str(catalogue_path("de")))
    language(german)
    assert found(size, cut_widgets) == []


def test_small_and_crowded_targets_are_seen(qtbot: QtBot) -> None:
    root = QWidget()
    qtbot.addWidget(root)
    large, small, near = QToolButton(root), QToolButton(root), QToolButton(root)
    for button, name in ((large, "large"), (small, "small"), (near, "near")):
        button.setAccessibleName(name)
    large.setGeometry(0, 0, 44, 44)
    small.setGeometry(100, 0, 44, 43)
    near.setGeometry(0, 47, 44, 44)
    root.resize(300, 200)
    root.show()
    assert small_targets(root) == ["QToolButton “small” is 44×43"]
    assert crowded_targets(root) == ["QToolButton “large” and QToolButton “near”: 3 px"]
    assert gap(QRect(0, 0, 10, 10), QRect(14, 0, 10, 10)) == 4


def test_a_cut_word_is_seen(qtbot: QtBot) -> None:
    root = QWidget()
    qtbot.addWidget(root)
    for text, width in (("Sweating", 20), ("Touch", 100)):
        QLabel(text, root).setFixedWidth(width)
    root.show()
    assert len(cut_widgets(root)) == 1


def test_lengthened_texts_keep_places_and_units() -> None:
    assert lengthened("Take {0} cm²") == "Täkeßü {0} cm²"
    assert lengthened("d MMM yyyy") == "d MMM yyyy"
    assert len(lengthened("Everything")) == 14


@pytest.mark.parametrize(
    ("widths", "most", "room", "columns"),
    [
        ([50] * 5, 5, 266, 5),
        ([50] * 5, 5, 265, 3),
        ([50] * 4, 4, 200, 2),
        ([50, 60, 50, 60], 2, 114, 2),
        ([50, 60, 50, 60], 2, 113, 1),
        ([80], 1, 40, 1),
    ],
)
def test_columns_that_fit(widths: list[int], most: int, room: int, columns: int) -> None:
    assert columns_that_fit(widths, most, room) == columns


def test_chips_break_into_rows_where_their_words_need_it(qtbot: QtBot) -> None:
    options = [Option(str(n), "marmoriert") for n in range(4)]
    root = QWidget()
    qtbot.addWidget(root)
    choice = Choice(options, name="Colour", flows=True)
    choice.setParent(root)
    choice.resize(500, 44)
    root.show()
    assert len({chip.y() for chip in choice.chips}) == 1
    choice.resize(190, 100)
    qtbot.waitUntil(lambda: len({chip.y() for chip in choice.chips}) == 2)
    assert cut_widgets(choice) == []


def test_a_button_that_was_narrow_for_a_moment_shows_its_words_large_again(qtbot: QtBot) -> None:
    root = QWidget()
    qtbot.addWidget(root)
    button = TextButton("Same as last")
    button.resize(40, 44)
    root.setLayout(row(button, None))
    root.resize(300, 60)
    root.show()
    assert button.property("tight") != "true"
    assert button.width() == button.sizeHint().width()
    assert button.minimumSizeHint().width() < button.width()
