"""The recovery code of a clinic file, shown at its start: printed, saved as a page, and kept."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from painmap.ui.parts.widgets import PrimaryButton, TextButton, column, label, row
from painmap.ui.trust.recovery_words import code_rows, warnings


class RecoveryPage(QWidget):
    """A page of a card. `kept()` when somebody says so."""

    kept = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._code, self._file_name = "", ""
        self.rows = [label("", "side") for _ in range(3)]
        box = QFrame()
        box.setProperty("role", "card")
        box.setLayout(column(*self.rows, gap=6, margins=(20, 14, 20, 14)))
        texts = [label(text, wrap=True) for text in warnings()]
        place = label(
            self.tr("Print it and lock it away, not beside the computer."), "quiet", wrap=True
        )
        self.told = label("", "remark", wrap=True)
        self.told.hide()
        self.print = TextButton(
            self.tr("Print or save"), icon_name="print", on_click=self.show_print
        )
        self.done = PrimaryButton(self.tr("I have kept it"), on_click=self.kept.emit)
        self.setLayout(
            column(
                label(self.tr("Recovery code"), "heading"), *texts, 4, box, 4, place, self.told,
                12, row(self.print, None, self.done), gap=8,
            )
        )  # fmt: skip

    def show_code(self, code: str, file_name: str, told: str = "") -> None:
        """Show a code; `told` is what else there is to say."""
        self._code, self._file_name = code, file_name
        for shown, text in zip(self.rows, code_rows(code), strict=True):
            shown.setText(text)
        self.told.setText(told)
        self.told.setVisible(bool(told))
        self.done.setFocus()

    def forget(self) -> None:
        """No longer have the code in any label."""
        self._code = ""
        for shown in self.rows:
            shown.setText("")

    def show_print(self) -> None:
        """The page as it will be printed."""
        from painmap.ui.paper.print_preview import PrintPreview
        from painmap.ui.trust.recovery_print import recovery_document

        PrintPreview(self, recovery_document(self._code, self._file_name)).open()
