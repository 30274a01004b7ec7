"""The audit as a list: of one patient, by one person, in some days; and whether it is whole."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from painmap.core.patient import Patient
from painmap.core.stamps import utc_now
from painmap.errors import KnownError
from painmap.ui.parts.notice import NoticeBar
from painmap.ui.parts.picker import Picker
from painmap.ui.parts.widgets import TextButton, ThinProgress, column, label, row
from painmap.ui.parts.wording import core_text
from painmap.ui.trust.audit_rows import AuditModel, audit_list

if TYPE_CHECKING:
    from painmap.storage.audit_list import Wanted
    from painmap.ui.window.window import MainWindow

DAYS = {"": 0, "1": 1, "7": 7, "30": 30, "365": 365}


class AuditTab(QWidget):
    """Whoever may read it is asked by the store."""

    def __init__(self, window: MainWindow, notice: NoticeBar, progress: ThinProgress) -> None:
        super().__init__()
        self._window, self._notice, self._progress = window, notice, progress
        self.patient: Patient | None = None
        self._person = self._days = ""
        self.state = label("", "strong", wrap=True)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("All patients: type a name or ID"))
        self.search.setAccessibleName(self.tr("Patient"))
        self.search.setClearButtonEnabled(True)
        self.search.editingFinished.connect(self._find)
        self.person = Picker(self.tr("Who"))
        self.person.picked.connect(self._pick_person)
        self.days = Picker(self.tr("When"))
        self.days.picked.connect(self._pick_days)
        self.about = label("", "quiet")
        self.model = AuditModel(self)
        self.list = audit_list(self.model, self.tr("Lines of the audit"))
        self.older = TextButton(self.tr("Older lines"), role="quiet", on_click=self.show_older)
        held = QFrame()
        held.setProperty("role", "card")
        inner = QVBoxLayout(held)
        inner.setContentsMargins(1, 1, 1, 1)
        inner.setSpacing(0)
        inner.addWidget(self.list, 1)
        inner.addWidget(self.older, 0, Qt.AlignmentFlag.AlignHCenter)
        filters = row(gap=8)
        filters.addWidget(self.search, 1)
        filters.addWidget(self.person)
        filters.addWidget(self.days)
        whole = column(self.state, filters, self.about, gap=8, margins=(24, 16, 24, 16))
        whole.addWidget(held, 1)
        self.setLayout(whole)

    def begin(self) -> None:
        """Show everything, newest first, and look whether it is whole."""
        window = self._window
        self.patient, self._person, self._days = window.session.patient, "", ""
        self.search.setText(self.patient.name if self.patient else "")
        people = [(one.id, one.name) for one in window.session.store.people()]
        self._people = [("", self.tr("everybody")), *people]
        self._check()
        self.refresh()

    def refresh(self) -> None:
        """Ask the store anew."""
        self.person.show_options(self._people, self._person)
        words = {
            "": self.tr("any day"), "1": self.tr("today"), "7": self.tr("last 7 days"),
            "30": self.tr("last 30 days"), "365": self.tr("last 365 days"),
        }  # fmt: skip
        self.days.show_options([(key, words[key]) for key in DAYS], self._days)
        self.model.set_rows(self._window.session.store.audit_lines(self.wanted()))
        self._show_more()

    def wanted(self, before: int | None = None) -> Wanted:
        """Which lines are asked for."""
        from painmap.storage.audit_list import Wanted

        since = None
        if self._days:
            start = utc_now().astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
            since = start - timedelta(days=DAYS[self._days] - 1)
        found = "" if self.patient is None else self.patient.id
        return Wanted(found, self._person, since, before=before)

    def show_older(self) -> None:
        """Read on where the list ends."""
        last = self.model.rows[-1].kept.seq if self.model.rows else None
        older = self._window.session.store.audit_lines(self.wanted(last))
        self.model.add_rows(older)
        self._show_more(ended=not older)

    def _show_more(self, *, ended: bool = False) -> None:
        from painmap.storage.audit_list import MOST

        n = len(self.model.rows)
        self.older.setVisible(not ended and n > 0 and n % MOST == 0)
        if n == 0:
            told = self.tr("No line of this kind.")
        elif self.patient is not None:
            told = self.tr("About {0}, with all visits").format(self.patient.name)
        else:
            told = ""
        self.about.setText(told)
        self.about.setVisible(bool(told))

    def _find(self) -> None:
        """Take the first patient that is meant by what is typed."""
        typed = self.search.text().strip()
        if self.patient is not None and typed == self.patient.name:
            return
        before, self.patient = self.patient, None
        if typed:
            found = self._window.session.store.search_patients(typed)
            if not found:
                self.patient = before
                self._notice.say(self.tr("No patient of this name or ID."))
                return
            self.patient = found[0].patient
            self.search.setText(self.patient.name)
        self._window.known(self.refresh)

    def _pick_person(self, person_id: str) -> None:
        self._person = person_id
        self._window.known(self.refresh)

    def _pick_days(self, days: str) -> None:
        self._days = days
        self._window.known(self.refresh)

    def _check(self) -> None:
        store = self._window.session.store
        self.state.setText(self.tr("Reading the whole audit …"))

        def check() -> tuple[int | None, int]:
            from painmap.storage.audit_list import Wanted

            broken = store.audit_broken_at()
            newest = store.audit_lines(Wanted(most=1))
            return broken, newest[0].kept.seq if newest else 0

        self._window.keeping.background.run(check, lambda told: self._checked(*told), self._failed)

    def _checked(self, broken: int | None, lines: int) -> None:
        if broken is not None:
            told = self.tr(
                "The audit is not whole: line {0} was changed, taken out or cut off. "
                "Keep this file as it is, and compare it with a backup."
            )
            self.state.setText(told.format(QLocale().toString(broken)))
        else:
            told = self.tr("The audit is whole: {0} lines, none changed or taken out.")
            self.state.setText(told.format(QLocale().toString(lines)))

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, KnownError):
            raise error
        self.state.setText(error.filled(core_text(error.sentences[0])))
