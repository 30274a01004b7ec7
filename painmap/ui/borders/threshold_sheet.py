"""From which shift a clinic calls a border variable: its own setting."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from painmap.core.trial_numbers import THRESHOLD_CM, THRESHOLD_SETTING, as_threshold
from painmap.core.trial_text import NO_CUT_OFF, SHIFT_NOTE
from painmap.ui.borders.trial_desk import TrialDesk
from painmap.ui.parts.amount_field import amount_field
from painmap.ui.parts.core_words import shown
from painmap.ui.parts.sheet import Sheet
from painmap.ui.parts.widgets import column, label, row


def tr(text: str) -> str:
    return QCoreApplication.translate("ThresholdSheet", text)


class ThresholdSheet(Sheet):
    """One number, empty at first: then no border is called variable."""

    def __init__(self, desk: TrialDesk, window: QWidget) -> None:
        self._desk = desk
        content = QWidget()
        self.field = amount_field(tr("Variable from a shift of"), THRESHOLD_CM)
        self.field.show_value(as_threshold(desk.session.store.setting(THRESHOLD_SETTING)))
        self.field.entered.connect(self._take)
        content.setLayout(
            column(
                row(label(tr("Variable from a shift of")), None, self.field, label("cm", "quiet")),
                label(shown(NO_CUT_OFF), "caption", wrap=True),
                label(shown(SHIFT_NOTE), "caption", wrap=True),
                gap=8,
            )
        )
        super().__init__(tr("Variable border"), content, window)

    def _take(self, cm: float | None) -> None:
        self._desk.session.store.set_setting(THRESHOLD_SETTING, cm)
        self._desk.changed.emit()
