"""The page of the clinic's settings: opened over a screen, and back to that screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from painmap.core.clinic import Clinic, clinic_of
from painmap.ui.window.page_over import PageOver

if TYPE_CHECKING:
    from painmap.ui.clinic.clinic_page import ClinicPage
    from painmap.ui.window.window import MainWindow


class SettingsScreen(PageOver):
    """An exam looks at the settings anew when it is shown again."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._changed = False
        self.page: ClinicPage | None = None

    def shown_page(self) -> QWidget | None:
        return self.page

    def close(self) -> QWidget | None:
        """Go back to the screen that was there; an exam looks at the settings anew."""
        behind = super().close()
        if self._changed and behind is self._window.exam:
            self._window.session.visit_changed.emit()
        return behind

    def follow(self) -> None:
        """Take over what the clinic has chosen for every screen: unit, times of veil and lock."""
        clinic = clinic_of(self._window.session.store.settings())
        self._use_unit(clinic)
        self._window.lock.follow(clinic)

    def show_page(self) -> QWidget:
        page = self.page or self._make()
        page.show_clinic()
        page.forget_file()
        self._changed = False
        return page

    def _make(self) -> ClinicPage:
        from painmap.ui.clinic.clinic_page import ClinicPage

        page = self.page = ClinicPage(self._window.session)
        page.back_requested.connect(self.close)
        page.changed.connect(self._was_changed)
        return page

    def _was_changed(self, clinic: Clinic) -> None:
        self._changed = True
        self._use_unit(clinic)
        self._window.lock.follow(clinic)

    def _use_unit(self, clinic: Clinic) -> None:
        unit = clinic.temperature_unit
        if unit and unit != self._window.preferences.now.temperature_unit:
            self._window.use_unit(unit)
