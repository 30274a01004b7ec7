"""What the ⋯ of a layer's row offers: note, who drew it, opacity, lock, hide, clear."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtGui import QAction, QCursor
from PySide6.QtWidgets import QMenu, QWidget

from painmap.core.authors import AUTHORS, author_of
from painmap.core.carried import carried_layers, drop
from painmap.core.exam import finding_edit
from painmap.core.findings import layer_key
from painmap.core.layers import LayerKey
from painmap.core.locks import is_locked, lock_edit
from painmap.core.zones import is_of_trials
from painmap.ui.map.map_state import MapState
from painmap.ui.map.paint_tools import layer_name
from painmap.ui.parts.popover import NotePopover
from painmap.ui.parts.wording import author_text

if TYPE_CHECKING:
    from painmap.ui.session.session import Session

OPACITIES = (1.0, 0.75, 0.5, 0.25)


def tr(text: str) -> str:
    return QCoreApplication.translate("LayerMenu", text)


def layer_note(session: Session, key: LayerKey) -> str:
    """What is noted about a whole layer."""
    value = session.exam.findings.get(layer_key(key, "note"))
    return value if isinstance(value, str) else ""


def layer_menu(
    session: Session,
    state: MapState,
    key: LayerKey,
    parent: QWidget,
    on_clear: Callable[[], object],
    on_places: Callable[[], object],
) -> QMenu:
    """The menu of a layer's row; in a signed visit only what changes the view."""
    menu = QMenu(parent)
    menu.addAction(layer_name(key)).setEnabled(False)
    menu.addSeparator()
    free = not session.read_only
    shown, locked = key in state.shown, is_locked(session.exam, key)
    _add(menu, tr("Note …"), lambda: write_note(session, key, parent), enabled=free)
    _add_authors(menu, session, key, free=free)
    _add_opacities(menu, state, key)
    if key in carried_layers(session.exam):
        gone = drop(session.exam, [key])
        _add(menu, tr("Drop: not there any more"), lambda: session.push(gone), enabled=free)
    if not is_of_trials(key):
        lock = tr("Unlock") if locked else tr("Lock")
        edit = lock_edit(session.exam, key, locked=not locked)
        _add(menu, lock, lambda: session.push(edit), enabled=free)
    _add(menu, tr("Hide") if shown else tr("Show"), lambda: state.show_layer(key, not shown))
    menu.addSeparator()
    may_clear = free and not locked and not is_of_trials(key)
    _add(menu, tr("Paint an area from a list …"), on_places, enabled=may_clear)
    _add(menu, tr("Clear this layer"), on_clear, enabled=may_clear)
    return menu


def write_note(session: Session, key: LayerKey, parent: QWidget) -> NotePopover:
    """Open a note about a whole layer."""

    def keep(note: str) -> None:
        session.push(
            finding_edit(session.exam, layer_key(key, "note"), note or None, "Note on a layer")
        )

    title = tr("Note on {0}").format(layer_name(key))
    sheet = NotePopover(title, layer_note(session, key), keep, parent)
    sheet.open_at(QCursor.pos() + QPoint(12, 12))
    return sheet


def _add(menu: QMenu, text: str, do: Callable[[], object], *, enabled: bool = True) -> QAction:
    action = menu.addAction(text)
    action.setEnabled(enabled)
    action.triggered.connect(lambda _on=False: do())
    return action


def _add_authors(menu: QMenu, session: Session, key: LayerKey, *, free: bool) -> None:
    now = author_of(session.exam, key)
    authors = menu.addMenu(tr("Drawn by"))
    known = AUTHORS if now is None or now in AUTHORS else (now, *AUTHORS)
    for who in known:

        def take(who: str = who) -> None:
            value = None if who == now else who
            finding = layer_key(key, "drawn_by")
            session.push(finding_edit(session.exam, finding, value, "Change who drew it"))

        action = _add(authors, author_text(who), take, enabled=free)
        action.setCheckable(True)
        action.setChecked(who == now)


def _add_opacities(menu: QMenu, state: MapState, key: LayerKey) -> None:
    shares = menu.addMenu(tr("Opacity"))
    for share in OPACITIES:
        action = _add(
            shares,
            tr("{0} %").format(round(100 * share)),
            lambda share=share: state.choose_opacity(key, share),  # type: ignore[misc]
        )
        action.setCheckable(True)
        action.setChecked(share == state.opacity_of(key))
