"""Who administers is told at the log-in what was done in an emergency since the one before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from painmap.ui.parts.wording import moment

if TYPE_CHECKING:
    from painmap.storage.audit_list import Found
    from painmap.ui.window.window import MainWindow


def _tr(text: str) -> str:
    return QCoreApplication.translate("Emergency", text)


def tell_emergencies(window: MainWindow) -> None:
    """Say it in a notice that stays, and lead to the audit; nothing where there was none."""
    found = window.session.store.emergencies()
    if not found:
        return
    told = emergency_words(found[-1])
    if found[1:]:
        told = _tr("{0} emergencies since you were last here. The last: {1}").format(
            len(found), told
        )
    window.notice.say(told, _tr("Show the audit"), lambda: show_audit(window), stay=True)


def emergency_words(found: Found) -> str:
    """One of them: who, when, and why."""
    line = found.kept.line
    if not line.person_id:
        return _tr("The recovery code was used: {0}.").format(moment(line.at))
    told = _tr("{0} could write in an emergency: {1}. “{2}”")
    return told.format(line.person, moment(line.at), line.detail)


def show_audit(window: MainWindow) -> None:
    """Open the audit over what is shown."""
    window.trust.open()
    page = window.trust.page
    if page is not None:
        page.show_tab("audit")
