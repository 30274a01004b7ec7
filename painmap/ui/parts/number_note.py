"""Below number fields: what is wrong with what was typed, or what may be meant, to be tapped."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from painmap.ui.parts.number_field import NumberField
from painmap.ui.parts.widgets import TextButton, column, label


class NumberNote(QWidget):
    """Hidden while every field holds what was taken; else about the first that does not."""

    def __init__(self, *fields: NumberField) -> None:
        super().__init__()
        self._fields = fields
        self.words = label("", "error", wrap=True)
        self.offer = TextButton("", on_click=self._take)
        self.setLayout(column(self.words, self.offer, gap=4))
        for field in fields:
            field.judged.connect(self._show)
        self._show()

    def _show(self) -> None:
        wrong = self._wrong()
        self.setVisible(wrong is not None)
        if wrong is None:
            return
        reading = wrong.reading
        asks = reading.offer is not None
        self.words.setText(reading.problem)
        self.words.setVisible(not asks)
        self.offer.setText(reading.offer_text)
        self.offer.setVisible(asks)
        self.offer.setToolTip(reading.problem)
        self.offer.setAccessibleName(f"{wrong.accessibleName()}: {reading.offer_text}")
        self._fit()

    def _wrong(self) -> NumberField | None:
        return next((field for field in self._fields if field.is_wrong), None)

    def _take(self) -> None:
        wrong = self._wrong()
        if wrong is not None:
            wrong.take_offer()

    def _fit(self) -> None:
        # Within a grid's cell a label that wraps is not asked how high it is.
        self.words.ensurePolished()
        self.words.setFixedHeight(max(self.words.heightForWidth(self.width()), 1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()


def noted(cell: QWidget, *fields: NumberField) -> QWidget:
    """A cell with room below it for what is wrong with its fields."""
    holder = QWidget()
    holder.setLayout(column(cell, NumberNote(*fields), gap=4))
    return holder
