"""Why a signed visit needs a new version; who amends it is who works."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from painmap.core.patient import one_line
from painmap.errors import KnownError
from painmap.ui.parts.widgets import TextButton, column, label, row
from painmap.ui.parts.wording import error_text
from painmap.ui.session.session import Session
from painmap.ui.summary.tall_sheet import TallSheet

REASON_LENGTH = 500


def tr(text: str) -> str:
    return QCoreApplication.translate("Amend", text)


class AmendSheet(TallSheet):
    """Nothing is begun before there is a reason."""

    def __init__(self, session: Session, window: QWidget) -> None:
        self._session = session
        self.reason = QPlainTextEdit()
        self.reason.setTabChangesFocus(True)
        self.reason.setFixedHeight(88)
        self.reason.setAccessibleName(tr("Reason"))
        self.problem = label("", "error", wrap=True)
        self.begin = TextButton(tr("Begin the new version"), on_click=self._begin)
        told = tr(
            "A signed visit stays as it is. A new version of it is begun as a copy, a draft that "
            "you change and sign. Both are kept, and both print."
        )
        foot = row(self.problem, self.begin)
        foot.setStretch(0, 1)
        content = QWidget()
        content.setLayout(
            column(
                label(told, wrap=True), label(tr("Reason"), "strong"), self.reason, foot, None,
                margins=(0, 0, 8, 8),
            )
        )  # fmt: skip
        super().__init__(tr("Amend this visit"), content, window, width=440)

    def _begin(self) -> None:
        reason = one_line(self.reason.toPlainText())[:REASON_LENGTH]
        if len(reason) < 3:
            self._say(tr("Say what has to be amended, and why."))
            return
        try:
            self._session.amend(reason)
        except KnownError as error:
            self._say(error_text(error))
            return
        self.close()

    def _say(self, problem: str) -> None:
        self.problem.setText(problem)
        self.fit()
        self.reason.setFocus()
