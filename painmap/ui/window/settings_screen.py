"""The page of the clinic's settings: opened over a screen, and back to that screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from painmap.core.clinic import Clinic, clinic_of
from painmap.ui.window.clinic_files import finish_typing

if TYPE_CHECKING:
    from painmap.ui.clinic.clinic_page import ClinicPage
    from painmap.ui.window.window import MainWindow


class SettingsScreen:
    """Makes the page when it is first asked for; an open exam stays open behind it."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._behind: QWidget | None = None
        self._changed = False
        self.page: ClinicPage | None = None

    @property
    def is_shown(self) -> bool:
        """Whether the page is in front."""
        return self.page is not None and self._window.stack.currentWidget() is self.page

    def open(self) -> None:
        """Show the page, from the patients, a patient's page or an exam."""
        window = self._window
        shown = window.stack.currentWidget()
        if shown in (window.patients, window.patient_page, window.exam):
            finish_typing()
            window.leaving.past_form(lambda: window.known(lambda: self._show(shown)))

    def close(self) -> None:
        """Go back to the screen that was there; an exam looks at the settings anew."""
        finish_typing()
        window, behind = self._window, self._behind
        if not self.is_shown or behind is None:
            return
        window.stack.setCurrentWidget(behind)
        if self._changed and behind is window.exam:
            window.session.visit_changed.emit()

    def follow_unit(self) -> None:
        """Show temperatures in the unit of the clinic, where it has chosen one."""
        self._use_unit(clinic_of(self._window.session.store.settings()))

    def _show(self, behind: QWidget) -> None:
        page = self.page or self._make()
        page.show_clinic()
        page.forget_file()
        self._behind, self._changed = behind, False
        self._window.stack.setCurrentWidget(page)
        page.setFocus()

    def _make(self) -> ClinicPage:
        from painmap.ui.clinic.clinic_page import ClinicPage

        page = self.page = ClinicPage(self._window.session)
        page.back_requested.connect(self.close)
        page.changed.connect(self._was_changed)
        self._window.stack.addWidget(page)
        return page

    def _was_changed(self, clinic: Clinic) -> None:
        self._changed = True
        self._use_unit(clinic)

    def _use_unit(self, clinic: Clinic) -> None:
        unit = clinic.temperature_unit
        if unit and unit != self._window.preferences.now.temperature_unit:
            self._window.use_unit(unit)
