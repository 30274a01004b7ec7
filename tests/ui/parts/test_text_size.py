"""Text up to 200 %: chosen in the menu, remembered, and told to Qt before it starts."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from PySide6.QtCore import QSize

from painmap.ui.parts.preferences import PreferenceFile
from painmap.ui.parts.text_size import TEXT_SIZES, fits, use_text_size
from painmap.ui.window.window import MainWindow

ASKED = """
import os
from painmap.ui.parts.text_size import use_text_size
use_text_size("150", os.environ)
from PySide6.QtGui import QGuiApplication
print(QGuiApplication([]).primaryScreen().devicePixelRatio())
"""


@pytest.mark.parametrize(
    ("chosen", "before", "after"),
    [("", None, None), ("100", None, None), ("150", None, "1.5"), ("200", None, "2"),
     ("200", "1.25", "1.25"), ("9000", None, None)],
)  # fmt: skip
def test_what_qt_is_told(chosen: str, before: str | None, after: str | None) -> None:
    environ = {} if before is None else {"QT_SCALE_FACTOR": before}
    use_text_size(chosen, environ)
    assert environ.get("QT_SCALE_FACTOR") == after


def test_a_size_is_offered_where_the_window_still_fits() -> None:
    assert [fits(size, QSize(1920, 1080), {}) for size in TEXT_SIZES] == [True] * 4
    for tablet in (QSize(1280, 720), QSize(800, 1280)):
        assert [fits(size, tablet, {}) for size in TEXT_SIZES] == [True] * 4
    small = [fits(size, QSize(640, 480), {}) for size in TEXT_SIZES]
    assert small == [True, True, True, False]
    # What is seen as 960×540 at 200 % is the same screen.
    assert fits("200", QSize(960, 540), {"QT_SCALE_FACTOR": "2"})


def test_the_choice_is_remembered_and_told(window: MainWindow) -> None:
    window.qt_actions["text_200"].trigger()
    assert PreferenceFile(window.preferences.path).now.text_size == "200"
    assert "200 %" in window.notice.text.text()
    window.menu.aboutToShow.emit()
    checked = [size for size in TEXT_SIZES if window.qt_actions[f"text_{size}"].isChecked()]
    assert checked == ["200"]


def test_qt_scales_by_it() -> None:
    environ = {key: value for key, value in os.environ.items() if key != "QT_SCALE_FACTOR"}
    said = subprocess.run(  # a new interpreter: Qt reads it once
        [sys.executable, "-c", ASKED], capture_output=True, text=True, check=True, env=environ
    )
    assert float(said.stdout) == 1.5
