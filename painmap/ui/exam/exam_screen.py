"""The exam: the header with its tabs, and one tab at a time. No other patient's name is here."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from painmap.ui.exam.header import Header
from painmap.ui.exam.tab_making import read_ahead
from painmap.ui.parts.background import Background
from painmap.ui.parts.widgets import ThinProgress, column
from painmap.ui.session.saving import SaveState
from painmap.ui.session.session import Session

TABS = ("map", "limbs", "history", "summary")
_SETTLED_MS = 1000
"""So long after an exam is opened its map stands, and the other tabs are got ready."""


class ExamScreen(QWidget):
    """Tabs are made when first shown and live as long as the exam is open."""

    back_requested = Signal()
    tab_shown = Signal(str)

    def __init__(
        self,
        session: Session,
        background: Background,
        actions: dict[str, QAction],
        makers: dict[str, Callable[[], QWidget]],
        menu: QMenu,
    ) -> None:
        super().__init__()
        self._session, self._makers = session, makers
        self._made: dict[str, QWidget] = {}
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("role", "window")
        names = {
            "map": self.tr("Map"), "limbs": self.tr("Limbs"), "history": self.tr("History"),
            "summary": self.tr("Summary"),
        }  # fmt: skip
        self.header = Header([(key, names[key]) for key in TABS])
        self.header.back_requested.connect(self.back_requested)
        self.header.tab_requested.connect(self.show_tab)
        for key in ("undo", "redo", "compare", "print"):
            self.header.add_action(key, actions[key])
        self.header.add_menu(menu)
        self.progress = ThinProgress()
        background.busy_changed.connect(self.progress.set_busy)
        self.stack = QStackedWidget()
        whole = column(self.header, self.progress, self.stack, gap=0)
        whole.setStretch(2, 1)
        self.setLayout(whole)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED_MS)
        self._settled.timeout.connect(self._read_ahead)
        session.visit_opened.connect(self._opened)
        session.visit_closed.connect(self._closed)
        session.visit_changed.connect(self._show_head)
        session.save_state_changed.connect(self._show_state)

    @property
    def current_tab(self) -> str:
        """The key of the tab shown."""
        shown = self.stack.currentWidget()
        return next((key for key, made in self._made.items() if made is shown), "map")

    def is_drawing(self) -> bool:
        """Whether a stroke is being drawn on the map."""
        return bool(getattr(getattr(self._made.get("map"), "canvas", None), "is_drawing", False))

    def tab(self, key: str) -> QWidget:
        """The tab's widget, made on first use."""
        if key not in self._made:
            self._made[key] = self._makers[key]()
            self.stack.addWidget(self._made[key])
        return self._made[key]

    def show_tab(self, key: str) -> None:
        """Show a tab."""
        self.header.show_tab(key)
        shown = self.tab(key)
        self.stack.setCurrentWidget(shown)
        shown.setFocus()
        self.tab_shown.emit(key)

    def _opened(self) -> None:
        self._show_head()
        self.show_tab("map")
        self._settled.start()

    def _read_ahead(self) -> None:
        if self.is_drawing():
            self._settled.start()  # the pen comes first
        elif self._session.has_exam:
            read_ahead(self._session)

    def _closed(self) -> None:
        self._settled.stop()
        for made in self._made.values():
            made.close()
            self.stack.removeWidget(made)
            made.deleteLater()
        self._made.clear()

    def _show_head(self) -> None:
        if self._session.has_exam:
            self.header.show_patient(self._session.exam.patient)
            self._show_state(self._session.save_state)

    def _show_state(self, state: SaveState) -> None:
        if self._session.has_exam:
            exam = self._session.exam
            self.header.show_visit(exam.visit, state, only_looked_at=exam.only_looked_at)
