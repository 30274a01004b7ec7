"""The head of the visit: type, who reports, assent, body, height and weight."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from painmap.core.exam import finding_edit
from painmap.core.findings import visit_key
from painmap.core.record.visit_items import ASSENT
from painmap.ui.exam.measures import MeasuresBar
from painmap.ui.exam.visit_details import VisitDetails
from painmap.ui.parts.choice import Choice, Option
from painmap.ui.parts.core_words import shown
from painmap.ui.parts.widgets import column, label
from painmap.ui.session.session import Session
from painmap.ui.summary.tall_sheet import TallSheet


def tr(text: str) -> str:
    return QCoreApplication.translate("VisitSheet", text)


class VisitSheet(TallSheet):
    """Each change is one step of undo; a signed visit only shows them."""

    def __init__(self, session: Session, window: QWidget) -> None:
        self._session = session
        self.measures, self.details = MeasuresBar(session), VisitDetails(session)
        options = [Option(word, shown(ASSENT.word(word))) for word in ASSENT.words]
        self.assent = Choice(options, name=shown(ASSENT.title), optional=True)
        self.assent.picked.connect(self._assent)
        content = QWidget()
        content.setLayout(
            column(
                self.measures, self.details, label(shown(ASSENT.title), "strong"), self.assent,
                None, margins=(0, 0, 8, 8),
            )
        )  # fmt: skip
        super().__init__(tr("This visit"), content, window, width=440)
        self.show_visit()

    def show_visit(self) -> None:
        """Show what the visit holds."""
        self.measures.show_visit()
        self.details.show_visit()
        value = self._session.exam.findings.get(visit_key(ASSENT.key))
        self.assent.show_value(value if isinstance(value, str) else None)
        self.assent.show_state(together=False, fixed=self._session.read_only)

    def _assent(self, value: object) -> None:
        word = value if isinstance(value, str) else None
        self._session.push(finding_edit(self._session.exam, visit_key(ASSENT.key), word, "Assent"))
