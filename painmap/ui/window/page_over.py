"""A page that is opened over a screen, and goes back to that screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from painmap.ui.window.clinic_files import finish_typing

if TYPE_CHECKING:
    from painmap.ui.window.window import MainWindow


class PageOver:
    """Makes its page when it is first asked for; an open exam stays open behind it."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._behind: QWidget | None = None

    def shown_page(self) -> QWidget | None:
        """The page, if it was ever made."""
        raise NotImplementedError

    def show_page(self) -> QWidget:
        """Make the page if need be and fill it with what is so now; KnownError where it cannot."""
        raise NotImplementedError

    @property
    def is_shown(self) -> bool:
        """Whether the page is in front."""
        page = self.shown_page()
        return page is not None and self._window.stack.currentWidget() is page

    def open(self) -> None:
        """Show the page, from the patients, a patient's page or an exam."""
        window = self._window
        shown = window.stack.currentWidget()
        if shown in (window.patients, window.patient_page, window.exam):
            finish_typing()
            window.leaving.past_form(lambda: window.known(lambda: self._show(shown)))

    def close(self) -> QWidget | None:
        """Go back to the screen that was there, and return it; None where the page is not shown."""
        finish_typing()
        behind = self._behind
        if not self.is_shown or behind is None:
            return None
        self._window.stack.setCurrentWidget(behind)
        return behind

    def _show(self, behind: QWidget) -> None:
        page = self.show_page()
        self._behind = behind
        if self._window.stack.indexOf(page) < 0:
            self._window.stack.addWidget(page)
        self._window.stack.setCurrentWidget(page)
        page.setFocus()
