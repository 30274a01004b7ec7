"""The bench card: one page on either paper, all of it searchable and nothing over an edge."""

from pathlib import Path

import numpy as np
import pytest
from pypdf import PdfReader
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from painmap.ui.paper.bench_card import ask_for_file, bench_card, write_card
from painmap.ui.paper.bench_card_text import boxes, key_groups, steps
from painmap.ui.paper.document import lay_out, paint_of
from painmap.ui.paper.page import MARGIN, SIZES, Paper
from painmap.ui.window.actions import ACTIONS


def _words(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_the_card_is_one_page_with_every_word(qtbot: QtBot, tmp_path: Path, paper: Paper) -> None:
    reader = PdfReader(write_card(tmp_path / "card.pdf", paper))
    assert len(reader.pages) == 1
    said = _words(reader.pages[0].extract_text())
    for name, sentence in steps():
        assert name in said
        assert _words(sentence) in said
    for box in boxes():
        assert box.title in said
        assert all(_words(line) in said for line in box.lines)
    for _title, lines in key_groups():
        assert all(line.text in said for line in lines)


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_nothing_leaves_the_page_or_reaches_the_foot(qtbot: QtBot, paper: Paper) -> None:
    width, height = SIZES[paper]
    image = QImage(round(width / 4), round(height / 4), QImage.Format.Format_Grayscale8)
    image.fill(255)
    with QPainter(image) as painter:
        painter.scale(0.25, 0.25)
        paint_of(lay_out(bench_card(), paper), grey=True)(painter, lambda: None)
    ink = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    ink = ink[:, : image.width()] < 250
    rows, columns = np.flatnonzero(ink.any(1)) * 4, np.flatnonzero(ink.any(0)) * 4
    assert rows[0] > MARGIN - 30
    assert rows[-1] < height - MARGIN + 10
    assert columns[0] > MARGIN - 10
    assert columns[-1] < width - MARGIN + 10
    above_foot = slice(round((height - MARGIN - 60) / 4), round((height - MARGIN - 40) / 4))
    assert not ink[above_foot].any()


def test_the_first_three_steps_are_told_in_the_order_of_an_exam() -> None:
    assert [name for name, _ in steps()][:3] == ["Patient", "New visit", "Pain"]
    assert len(steps()) == 10


def test_a_file_without_a_suffix_gets_one(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *_args, **_named: (str(tmp_path / "card"), "")
    )
    parent = QWidget()
    qtbot.addWidget(parent)
    assert ask_for_file(parent) == tmp_path / "card.pdf"


def test_the_menu_has_it() -> None:
    assert "bench_card" in [action.id for action in ACTIONS]
