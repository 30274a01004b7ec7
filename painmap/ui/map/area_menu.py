"""What an area can be marked as by hand: examined, not examined and why, counted or not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from painmap.core.counts import NOT_EXAMINED_REASONS
from painmap.core.exam import findings_edit
from painmap.core.findings import FindingKey, Json, area_key
from painmap.ui.parts.wording import core_text

if TYPE_CHECKING:
    from painmap.ui.map.live_counts import LiveCounts
    from painmap.ui.session.session import Session


def tr(text: str) -> str:
    return QCoreApplication.translate("AreaMenu", text)


def area_menu(
    session: Session, scheme: str, area: str, parent: QWidget, *, may_be_free: bool = True
) -> QMenu:
    """A menu whose entries each are one edit of the exam; an area with a finding cannot be free."""
    menu = QMenu(parent)
    examined, counted = (area_key(scheme, area, item) for item in ("examined", "counted"))

    def add(to: QMenu, text: str, values: dict[FindingKey, Json], step: str = "") -> None:
        to.addAction(text).triggered.connect(
            lambda: session.push(findings_edit(session.exam, values, step or text))
        )

    add(menu, tr("Examined, free"), {examined: {"state": "free"}, counted: None})
    menu.actions()[0].setEnabled(may_be_free)
    reasons = menu.addMenu(tr("Not examined"))
    for reason in NOT_EXAMINED_REASONS:
        add(
            reasons,
            core_text(reason),
            {examined: {"state": "not_examined", "reason": reason}, counted: None},
            reasons.title(),
        )
    menu.addSeparator()
    add(menu, tr("Count"), {counted: True})
    add(menu, tr("Do not count"), {counted: False})
    add(menu, tr("By the rule"), {counted: None})
    add(menu, tr("Not assessed"), {examined: None, counted: None})
    return menu


def menu_of_area(session: Session, counts: LiveCounts, area: str, parent: QWidget) -> QMenu:
    """The menu of an area of the scheme that is counted by."""
    painted = {row.area.key for row in counts.areas if row.has_finding and row.by_layer}
    scheme = counts.scheme.key
    return area_menu(session, scheme, area, parent, may_be_free=area not in painted)
