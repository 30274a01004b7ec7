"""Type, reporter and body of the open visit; each change is one step of undo."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from painmap.core.visit import REPORTERS, VISIT_KINDS
from painmap.ui.parts.choice import Choice, Option
from painmap.ui.parts.widgets import column, label, row
from painmap.ui.parts.wording import visit_kind, word
from painmap.ui.patients.body_picker import BodyPicker
from painmap.ui.session.session import Session

BODY_SIZE = (116, 176)


class VisitDetails(QWidget):
    """Chips, and the picture of the body. Another body keeps all paint: the cells are the same."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        kinds = [Option(key, visit_kind(key)) for key in VISIT_KINDS]
        self.kind = Choice(kinds, name=self.tr("Type"), per_row=2, flows=True)
        reporters = [Option(key, word(key)) for key in REPORTERS]
        self.reporter = Choice(reporters, name=self.tr("Who reports"), flows=True)
        self.body = BodyPicker(session)
        self.body.setFixedSize(*BODY_SIZE)
        self.kind.picked.connect(
            lambda kind: session.change_visit(self.tr("Type of visit"), kind=kind)
        )
        self.reporter.picked.connect(
            lambda reporter: session.change_visit(self.tr("Who reports"), reporter=reporter)
        )
        self.body.picked.connect(lambda body: session.change_visit(self.tr("Body"), body=body))
        chips = column(
            label(self.tr("Type"), "quiet"), self.kind, 4,
            label(self.tr("Who reports"), "quiet"), self.reporter, None, gap=2,
        )  # fmt: skip
        whole = row(gap=12)
        whole.addLayout(chips, 1)
        whole.addWidget(self.body)
        self.setLayout(whole)

    def show_visit(self) -> None:
        """Show what the visit holds; a signed one cannot be changed."""
        visit = self._session.exam.visit
        self.kind.show_value(visit.kind)
        self.reporter.show_value(visit.reporter)
        self.body.show_value(visit.body)
        for choice in (self.kind, self.reporter):
            choice.show_state(together=False, fixed=self._session.read_only)
        self.body.setEnabled(not self._session.read_only)
