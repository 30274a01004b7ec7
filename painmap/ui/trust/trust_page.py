"""People, backups and the audit of a clinic file: three tabs under one header."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from painmap.ui.exam.header import Header
from painmap.ui.parts.notice import NoticeBar
from painmap.ui.parts.widgets import ThinProgress, column
from painmap.ui.trust.audit_tab import AuditTab
from painmap.ui.trust.backups_tab import BackupsTab
from painmap.ui.trust.people_tab import PeopleTab

if TYPE_CHECKING:
    from painmap.ui.window.window import MainWindow

TABS = ("people", "backups", "audit")


class TrustPage(QWidget):
    """Signal: `back_requested()`. The audit is an administrator's to read."""

    back_requested = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self._window = window
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("role", "window")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        names = {
            "people": self.tr("People"), "backups": self.tr("Backups"), "audit": self.tr("Audit"),
        }  # fmt: skip
        self.header = Header([(key, names[key]) for key in TABS])
        self.header.back_requested.connect(self.back_requested)
        self.header.tab_requested.connect(self.show_tab)
        self.progress = ThinProgress()
        self.notice = NoticeBar(self, bottom=16)
        self.people = PeopleTab(window, self.notice, self.progress)
        self.backups = BackupsTab(window, self.notice)
        self.audit = AuditTab(window, self.notice, self.progress)
        self._tabs: dict[str, PeopleTab | BackupsTab | AuditTab] = {
            "people": self.people, "backups": self.backups, "audit": self.audit,
        }  # fmt: skip
        self.stack = QStackedWidget()
        for tab in self._tabs.values():
            self.stack.addWidget(tab)
        whole = column(self.header, self.progress, self.stack, gap=0)
        whole.setStretch(2, 1)
        self.setLayout(whole)

    def begin(self) -> None:
        """Show who works, and people first."""
        store = self._window.session.store
        self.header.who.show_lines(self.tr("People and safety"), store.title)
        self.header.tabs["audit"].setVisible(store.actor.may_administer)
        # Whoever looks after a server makes its backups there.
        self.header.tabs["backups"].setVisible(not store.on_server)
        self.notice.close_notice()
        self.show_tab("people")

    def show_tab(self, key: str) -> None:
        """Show a tab, filled anew."""
        self.header.show_tab(key)
        tab = self._tabs[key]
        self._window.known(tab.begin)
        self.stack.setCurrentWidget(tab)
        self.notice.raise_()
