"""The images of sheets that were shown are kept, as many as there is room for."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QApplication

from painmap.ui.chart.chart_images import ChartImages
from painmap.ui.chart.chart_sheets import Sheets


def test_a_sheet_that_was_shown_keeps_its_images(qapp: QApplication) -> None:
    sheets = Sheets()
    front, back = SimpleNamespace(), SimpleNamespace()
    both = sheets.of([front, back])
    assert sheets.of([front]) is not both
    assert sheets.of([front, back]) is both


def test_the_oldest_make_room(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ChartImages, "nbytes", 50_000_000)
    sheets = Sheets()
    charts = [SimpleNamespace() for _ in range(4)]
    first, second, third, _last = [sheets.of([chart]) for chart in charts]
    assert sheets.of([charts[2]]) is third
    assert sheets.of([charts[0]]) is not first
    assert second is not None
