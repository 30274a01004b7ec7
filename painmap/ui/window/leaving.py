"""What would be lost by leaving a screen or closing the window: asked in the bar, no dialog."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from painmap.ui.patients.patient_page import PatientPage
from painmap.ui.patients.patients import PatientsScreen
from painmap.ui.session.untaken import untaken_words
from painmap.ui.window.clinic_files import finish_typing

if TYPE_CHECKING:
    from painmap.ui.window.window import MainWindow

FORM = "form"
"""What notices speak of that go when a patient's form is saved or cancelled."""

SAVING = "saving"
"""What notices speak of that go when everything is on disk."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Leaving", text)


class Leaving:
    """Looks at the patient's form that is in front, and at what is not on disk."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._close_anyway = self._without_untaken = False

    def may_leave(self, then: Callable[[], object] | None = None) -> bool:
        """Whether everything is on disk; if not, it is tried again and told.

        `then` leaves all the same: what is held back stays with the open file and is tried on.
        """
        session = self._window.session
        session.flush()
        if session.has_unsaved:
            session.retry_saving()
            self._tell_unsaved(_tr("Leave all the same") if then is not None else "", then)
            return False
        return True

    def past_form(self, then: Callable[[], object]) -> None:
        """Go on; where what is typed about a patient would be lost by it, ask in the bar first."""
        if not self._asks_for_form(_tr("Leave without saving"), then):
            then()

    def may_close(self) -> bool:
        """Whether the window may go now; if not, the bar asks."""
        finish_typing()
        session = self._window.session
        session.flush()
        if self._close_anyway:
            return True
        if session.has_unsaved:
            if session.is_kept_here:
                self._tell_kept(self._close)
            else:
                self._tell_unsaved(_tr("Close and lose them"), self._close)
            return False
        untaken = untaken_words(session.drafts.everywhere)
        if untaken and not self._without_untaken:
            self._window.notice.say(
                untaken, _tr("Close without it"), self._close_without, stay=True, keep=_tr("Stay")
            )
            return False
        return not self._asks_for_form(_tr("Close without saving"), self._window.close)

    def _close(self) -> None:
        self._close_anyway = True
        self._window.close()

    def _close_without(self) -> None:
        """Numbers that could not be taken go; what else is open is asked for still."""
        self._without_untaken = True
        self._window.close()
        self._without_untaken = False

    def _asks_for_form(self, action: str, then: Callable[[], object]) -> bool:
        screen = self._window.stack.currentWidget()
        if not (isinstance(screen, PatientPage | PatientsScreen) and screen.has_typed):
            return False

        form = screen.typed_form if isinstance(screen, PatientPage) else screen.form

        def leave() -> None:
            screen.drop_form()
            then()

        self._window.notice.say(
            form.unsaved_text, action, leave, stay=True, about=FORM, keep=_tr("Keep typing")
        )
        form.add.setFocus()
        return True

    def _tell_kept(self, then: Callable[[], object]) -> None:
        self._window.notice.say(
            _tr("The clinic's server is away. The last changes are kept on this computer, "
                "encrypted, and are sent when you open the clinic again here."),
            _tr("Close"), then, stay=True, about=SAVING, keep=_tr("Keep waiting"),
        )  # fmt: skip

    def _tell_unsaved(self, action: str, then: Callable[[], object] | None) -> None:
        self._window.notice.say(
            _tr("The last changes are not on disk yet. Painmap keeps trying."),
            action, then, stay=True, about=SAVING, keep=_tr("Keep waiting"),
        )  # fmt: skip
