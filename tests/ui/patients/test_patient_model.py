"""The list of patients asks for rows as they come into sight."""

from __future__ import annotations

from datetime import UTC, date, datetime

from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from painmap.core.patient import Patient
from painmap.storage.patients import PatientRow
from painmap.ui.patients.patient_model import FIRST_ROWS, MOST_ROWS, PatientModel


def _row(number: int) -> PatientRow:
    new = Patient(
        id=f"{number:032x}", family=f"F{number:04}", given="G", born=date(2013, 1, 5),
        sex="female", number="", created_at=datetime(2026, 3, 1, tzinfo=UTC),
    )  # fmt: skip
    return PatientRow(new, None, 0)


def test_a_small_window_asks_for_the_first_rows_alone(qtbot: QtBot) -> None:
    asked: list[int] = []
    rows = [_row(number) for number in range(50)]

    def find(limit: int) -> list[PatientRow]:
        asked.append(limit)
        return rows[:limit]

    model, view = PatientModel(), QListView()
    qtbot.addWidget(view)
    view.setModel(model)
    view.resize(300, 100)
    with qtbot.waitExposed(view):
        view.show()
    model.find(find)
    view.viewport().grab()
    assert asked == [FIRST_ROWS]
    assert model.rows == tuple(rows[:FIRST_ROWS])
    view.scrollToBottom()
    qtbot.waitUntil(lambda: asked == [FIRST_ROWS, 2 * FIRST_ROWS])
    assert model.rows == tuple(rows[: 2 * FIRST_ROWS])
    view.scrollToBottom()
    qtbot.waitUntil(lambda: model.rows == tuple(rows))
    assert not model.canFetchMore(), "there are no more"


def test_nobody_stands_there_twice_and_there_is_an_end() -> None:
    rows = [_row(number) for number in range(1_000)]
    model = PatientModel()
    model.find(lambda limit: rows[:limit])
    rows.insert(0, _row(5_000))
    while model.canFetchMore():
        model.fetchMore()
    ids = [row.patient.id for row in model.rows]
    assert len(set(ids)) == len(ids) == MOST_ROWS
