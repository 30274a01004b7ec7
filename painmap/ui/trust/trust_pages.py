"""The page of people, backups and the audit: opened over a screen, and back to that screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from painmap.ui.window.page_over import PageOver

if TYPE_CHECKING:
    from painmap.ui.trust.trust_page import TrustPage
    from painmap.ui.window.window import MainWindow


class TrustPages(PageOver):
    """Holds the page."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.page: TrustPage | None = None

    def shown_page(self) -> QWidget | None:
        return self.page

    def show_page(self) -> QWidget:
        page = self.page or self._make()
        page.begin()
        return page

    def _make(self) -> TrustPage:
        from painmap.ui.trust.trust_page import TrustPage

        page = self.page = TrustPage(self._window)
        page.back_requested.connect(self.close)
        return page
