"""The 48 px header: who, which tab, which visit, whether it is on disk, undo, print, menu."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from painmap.core.patient import Patient
from painmap.core.visit import Visit
from painmap.ui.exam.header_lines import TwoLines
from painmap.ui.exam.identity import Identity
from painmap.ui.parts.fonts import SEMIBOLD, font
from painmap.ui.parts.theme import SIZES
from painmap.ui.parts.widgets import IconButton, WordButton, line
from painmap.ui.parts.wording import day, identity_line, save_text, today
from painmap.ui.session.saving import SaveState


class Tab(WordButton):
    """The name of a tab; never narrower than its words at 12 px."""

    words_px, edges, least_edges = SIZES.row, 16, 6

    def __init__(self, text: str) -> None:
        super().__init__(text)
        tight = QFontMetricsF(font(SIZES.caption, SEMIBOLD)).horizontalAdvance(text)
        self.setMinimumWidth(max(SIZES.target, round(tight) + 8))
        self.setProperty("role", "tab")
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(SIZES.header)


class Header(QWidget):
    """The header of the patient page and of the exam. Signals are requests."""

    back_requested = Signal()
    tab_requested = Signal(str)

    def __init__(self, tabs: Sequence[tuple[str, str]] = ()) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("role", "panel")
        self.setFixedHeight(SIZES.header + 1)
        self.back = IconButton("back", self.tr("Back"), on_click=self.back_requested.emit)
        self.who = Identity(widest=340)
        self.state = TwoLines(upper_px=SIZES.body, least=158)
        self.state.hide()
        self.tabs: dict[str, Tab] = {}
        self._layout = QHBoxLayout()
        self._layout.setContentsMargins(4, 0, 8, 0)
        self._layout.setSpacing(4)
        self._layout.addWidget(self.back)
        self._layout.addWidget(self.who)
        self._layout.addSpacing(8)
        if tabs:
            self._layout.addWidget(_upright())
        for key, text in tabs:
            self._add_tab(key, text)
        self._layout.addStretch(1)
        self._layout.addWidget(self.state)
        self._layout.addSpacing(4)
        self._buttons: dict[str, IconButton] = {}
        self.menu: QMenu | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(self._layout)
        outer.addWidget(line())

    def _add_tab(self, key: str, text: str) -> None:
        button = Tab(text)
        button.clicked.connect(lambda: self.tab_requested.emit(key))
        self.tabs[key] = button
        self._layout.addWidget(button)

    def add_action(self, icon_name: str, action: QAction) -> IconButton:
        """Append a 44 px button for an action; it follows whether the action is enabled."""
        button = IconButton(icon_name, action.text(), on_click=action.trigger)
        button.setEnabled(action.isEnabled())

        def follow() -> None:
            button.setEnabled(action.isEnabled())
            button.setToolTip(action.toolTip())

        action.changed.connect(follow)
        self._buttons[action.objectName()] = button
        self._layout.addWidget(button)
        return button

    def add_beside_name(self, widget: QWidget) -> None:
        """Put something that concerns the patient right after the name."""
        self._layout.insertWidget(self._layout.indexOf(self.who) + 1, widget)

    def add_at_end(self, widget: QWidget) -> None:
        """Append what leads from here to another screen."""
        self._layout.addWidget(widget)

    def add_person(self, button: IconButton) -> None:
        """Put who works before the menu, at the end."""
        at = self._layout.count() - (1 if "menu" in self._buttons else 0)
        self._layout.insertWidget(at, button)

    def add_menu(self, menu: QMenu) -> IconButton:
        """Append the menu's button."""
        button = IconButton("menu", self.tr("Menu"))
        button.clicked.connect(lambda: menu.popup(button.mapToGlobal(button.rect().bottomLeft())))
        self._buttons["menu"], self.menu = button, menu
        self._layout.addWidget(button)
        return button

    def show_patient(self, patient: Patient) -> None:
        """Name, birth date, age, ID."""
        on = today()
        short = identity_line(patient, on, short=True)
        self.who.show_lines(patient.name, identity_line(patient, on), short=short)

    def show_title(self, upper: str, lower: str = "") -> None:
        """A screen's own name where no patient is open; there is nowhere to go back to."""
        self.back.hide()
        self._layout.setContentsMargins(24, 0, 8, 0)
        self.who.show_lines(upper, lower)

    def show_visit(self, visit: Visit, state: SaveState, *, only_looked_at: bool = False) -> None:
        """Visit number and date over the state chip; a draft may be one that is only looked at."""
        upper = self.tr("Visit {0} · {1}").format(visit.number, day(visit.began_at))
        brief = self.tr("{0} · {1}").format(visit.number, day(visit.began_at))
        told, short = save_text(state), save_text(state, brief=True)
        if only_looked_at and not visit.is_signed:
            told = short = self.tr("Draft · look only")
        self.state.show_lines(
            upper, told, short=short, upper_short=brief, alert=state.kind == "failed"
        )
        self.state.show()

    def show_tab(self, key: str) -> None:
        """Mark a tab as the one shown."""
        self.tabs[key].setChecked(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < 1000
        for tab in self.tabs.values():
            tab.setProperty("narrow", narrow)
            tab.style().unpolish(tab)
            tab.style().polish(tab)
        # Redo has its keys; no key gives an ID that was cut.
        for key, least in (("print", 1000), ("compare", 1000), ("redo", 780)):
            if key in self._buttons:
                self._buttons[key].setVisible(self.width() >= least)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()


def _upright() -> QWidget:
    holder = QWidget()
    holder.setFixedWidth(9)
    inner = QHBoxLayout(holder)
    inner.setContentsMargins(4, 10, 4, 10)
    inner.addWidget(line(upright=True))
    return holder
