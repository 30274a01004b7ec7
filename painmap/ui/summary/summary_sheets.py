"""The sheets that the tab Summary opens, one at a time, and keeps up to date."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QWidget

from painmap.ui.session.session import Session
from painmap.ui.summary.amend_sheet import AmendSheet
from painmap.ui.summary.choose_sheet import ChooseSheet
from painmap.ui.summary.instrument_sheet import InstrumentSheet
from painmap.ui.summary.score_sheet import ScoreSheet
from painmap.ui.summary.scores_card import INSTRUMENTS
from painmap.ui.summary.tall_sheet import TallSheet
from painmap.ui.summary.visit_sheet import VisitSheet
from painmap.ui.summary.working import Working


class SummarySheets(QObject):
    """`now` is the sheet that is open, None without one."""

    def __init__(self, session: Session, working: Working, tab: QWidget) -> None:
        super().__init__(tab)
        self._session, self._working, self._tab = session, working, tab
        self.now: TallSheet | None = None

    def open_visit(self, beside: QWidget) -> VisitSheet:
        """Open the head of the visit."""
        sheet = VisitSheet(self._session, self._tab.window())
        self._open(sheet, beside)
        return sheet

    def open_amendment(self, beside: QWidget) -> None:
        """Ask why the signed visit needs a new version."""
        sheet = AmendSheet(self._session, self._tab.window())
        self._open(sheet, beside)
        sheet.reason.setFocus()

    def open_choice(self, beside: QWidget) -> None:
        """Open the choice of another pattern."""
        results = self._working.results
        if results is not None and results.pattern is not None:
            self._open(ChooseSheet(self._session, results.pattern, self._tab.window()), beside)

    def open_score(self, key: str, beside: QWidget) -> None:
        """Open the sheet of a rule, or of the other instruments."""
        if key == INSTRUMENTS:
            self._open(InstrumentSheet(self._session, self._tab.window()), beside)
            return
        result = self._working.results.rule(key) if self._working.results else None
        if result is not None:
            self._open(ScoreSheet(self._session, result, self._tab.window()), beside)

    def refresh(self) -> None:
        """Show in the open sheet what is so now."""
        sheet, results = self.now, self._working.results
        if isinstance(sheet, VisitSheet):
            sheet.show_visit()
        elif isinstance(sheet, InstrumentSheet):
            sheet.show_exam()
        elif isinstance(sheet, ScoreSheet):
            result = results.rule(sheet.rule) if results is not None else None
            if result is None:
                self.close()  # that limb is not affected any more
            else:
                sheet.show_result(result)

    def close(self) -> None:
        """Close the sheet that is open."""
        if self.now is not None:
            self.now.close()

    def _open(self, sheet: TallSheet, beside: QWidget) -> None:
        self.close()
        self.now = sheet
        sheet.closed.connect(lambda: self._closed(sheet))
        # Name, birth date and ID of the patient stay in sight above it.
        sheet.keep_below(self._tab.mapTo(self._tab.window(), QPoint(0, 0)).y())
        sheet.open_beside(beside)

    def _closed(self, sheet: TallSheet) -> None:
        if self.now is sheet:
            self.now = None
