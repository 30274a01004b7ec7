"""The tabs of an exam, each made when it is first shown."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from threading import Thread

from PySide6.QtWidgets import QWidget

from painmap.ui.parts.preferences import PreferenceFile
from painmap.ui.session.session import Session


def tab_makers(
    session: Session,
    preferences: PreferenceFile,
    on_print: Callable[[], object],
    on_tab: Callable[[str], object],
) -> dict[str, Callable[[], QWidget]]:
    """A maker for each tab; modules are imported when needed, not before the first window.

    `read_ahead` imports them once a map is shown.
    """

    def make_map() -> QWidget:
        from painmap.ui.map.map_tab import MapTab

        tab = MapTab(session)
        tab.use_hand(preferences.now)
        tab.canvas.pen_used.connect(lambda: preferences.change(pen="seen"))
        tab.state.show_ghost(preferences.now.ghost == "shown")
        tab.state.ghost_changed.connect(
            lambda shown: preferences.change(ghost="shown" if shown else "")
        )
        return tab

    def make_limbs() -> QWidget:
        from painmap.ui.limbs.limbs import LimbsTab

        return LimbsTab(session, preferences)

    def make_history() -> QWidget:
        from painmap.ui.history.history import HistoryTab

        return HistoryTab(session, preferences)

    def make_summary() -> QWidget:
        from painmap.ui.summary.summary import SummaryTab

        tab = SummaryTab(session, preferences)
        tab.print_requested.connect(on_print)
        tab.tab_requested.connect(on_tab)
        return tab

    return {
        "map": make_map, "limbs": make_limbs, "history": make_history, "summary": make_summary
    }  # fmt: skip


def read_ahead(session: Session) -> None:
    """Get the other tabs ready in a thread: the first look at each need not wait for the disk."""
    atlas, body = session.atlas, session.body

    def read() -> None:
        for name in ("limbs.limbs", "summary.summary", "history.history"):
            import_module(f"painmap.ui.{name}")
        from painmap.ui.limbs.limb_view import prepare_views

        prepare_views(atlas, body)

    Thread(target=read, name="painmap-tabs", daemon=True).start()
