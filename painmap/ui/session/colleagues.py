"""What others do at other workstations comes in at once, where a clinic is on a server."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from painmap.errors import KnownError

if TYPE_CHECKING:
    from painmap.storage.listening import Happened, News
    from painmap.storage.store import Store
    from painmap.ui.session.session import Session

SOON_MS = 120
"""Strokes of a colleague that come together are shown together."""


class Colleagues(QObject):
    """Signals: `joined(name)`, once, when somebody else has the visit open that is open here;
    `heard(News)` for each change of others. All in the window's thread."""

    joined = Signal(str)
    heard = Signal(object)
    _told = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._visit_id = ""
        self._known: set[str] = set()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON_MS)
        self._soon.timeout.connect(session.show_what_others_did)
        # From the thread that listens into the window's.
        self._told.connect(self._hear, Qt.ConnectionType.QueuedConnection)
        session.visit_opened.connect(self._opened)
        session.visit_closed.connect(self._closed)

    def begin(self, store: Store) -> None:
        """Listen for as long as a clinic is open; in a file there is nobody to be heard."""
        store.listen(self._told.emit)

    def stop(self) -> None:
        """The clinic is closed."""
        self._soon.stop()
        self._visit_id = ""

    def _opened(self) -> None:
        self._visit_id = self._session.exam.visit.id
        self._known.clear()
        self._tell("opened", self._visit_id)

    def _closed(self) -> None:
        visit_id, self._visit_id = self._visit_id, ""
        self._soon.stop()
        if visit_id:
            self._tell("left", visit_id)

    def _tell(self, happened: Happened, visit_id: str) -> None:
        session = self._session
        if session.has_store:
            session.beside(lambda store: store.tell(happened, "visit", visit_id))

    def _hear(self, news: News) -> None:
        if not self._session.has_store:
            return
        if news.happened == "lost":
            return  # the next change that has to wait says so
        if news.happened == "back":
            self._session.retry_saving()
            self._soon.start()
        elif news.subject == "visit" and news.subject_id == self._visit_id != "":
            self._hear_of_visit(news)
        elif self._visit_id and news.subject_id == self._session.exam.visit.patient_id:
            self._soon.start()
        self.heard.emit(news)

    def _hear_of_visit(self, news: News) -> None:
        if news.happened == "left":
            self._known.discard(news.by)
            return
        if news.happened == "opened":
            self._tell("here", self._visit_id)
        if news.happened == "changed":
            self._soon.start()
        if news.by not in self._known:
            self._known.add(news.by)
            self.joined.emit(news.by)


def refreshed(session: Session) -> bool:
    """Whether what is open is what is stored, as far as it can be known now."""
    from painmap.storage.faults import ChangedElsewhereError

    try:
        session.store.check_unchanged(session.exam.visit.id)
    except ChangedElsewhereError:
        return False
    except KnownError:
        return True  # not to be known now: asked again when the server is back
    return True
