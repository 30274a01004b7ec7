"""The settings of a clinic on one page that can be read from top to bottom."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QWidget

from painmap.core.clinic import Clinic, clinic_of, setting_problem, settings_json
from painmap.core.clinic_items import item_of
from painmap.core.findings import Json
from painmap.core.rules.scheme_fit import never_examined
from painmap.core.text import joined
from painmap.errors import KnownError
from painmap.ui.clinic.setting_line import SettingLine
from painmap.ui.clinic.setting_words import PAGE, group_name
from painmap.ui.clinic.settings_files import read_settings, write_settings
from painmap.ui.exam.header import Header
from painmap.ui.parts.core_words import shown
from painmap.ui.parts.notice import NoticeBar
from painmap.ui.parts.widgets import (
    PrimaryButton,
    TextButton,
    clear,
    column,
    label,
    line,
    row,
    scrolled,
)
from painmap.ui.session.session import Session

NARROW, WITHOUT_GROUPS = 900, 1100
GROUPS_WIDTH, WIDEST = 208, 940


class Tall(QWidget):
    """As high as its texts need at its width, which a scroll area does not ask for by itself."""

    def __init__(self) -> None:
        super().__init__()
        # Rows of chips break when they are given their width: that is known a turn later.
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self.fit)

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest, QEvent.Type.Show):
            self.fit()
            self._later.start()
        return done

    def fit(self) -> None:
        """Ask for the height that is needed now."""
        layout = self.layout()
        if layout is not None:
            self.setMinimumHeight(max(0, layout.totalHeightForWidth(self.width())))


class ClinicPage(QWidget):
    """Signals: `back_requested()`, `changed(Clinic)` after a setting was stored."""

    back_requested = Signal()
    changed = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.clinic = Clinic()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("role", "window")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.header = Header()
        self.header.back_requested.connect(self.back_requested)
        self.header.who.show_lines(self.tr("Settings of the clinic"), "")
        self.lines = {key: SettingLine(item_of(key)) for keys in PAGE.values() for key in keys}
        for key, setting in self.lines.items():
            setting.chosen.connect(lambda value, key=key: self.take(key, value))
        self.fit = label("", wrap=True)
        self._fit_box = QFrame()
        self._fit_box.setProperty("role", "notice")
        self._fit_box.setLayout(column(self.fit, margins=(12, 8, 12, 8)))
        self._fit_box.hide()
        self.read_box = QFrame()
        self.read_box.setProperty("role", "card")
        self._read_lines = column(gap=4, margins=(20, 12, 20, 12))
        self.read_box.setLayout(self._read_lines)
        self.read_box.hide()
        self.save = TextButton(
            self.tr("Save as a file"), icon_name="export", on_click=self._choose_save
        )
        self.take_file = TextButton(
            self.tr("Take from a file"), icon_name="folder", on_click=self._choose_file
        )
        self.done = PrimaryButton(self.tr("Done"), on_click=self.back_requested.emit)
        self.notice = NoticeBar(self, bottom=84)
        self._lay_out()

    def _lay_out(self) -> None:
        intro = label(
            self.tr("What is changed here holds for new visits and for results of drafts. "
                    "An old visit keeps the rule it was signed with."), "quiet", wrap=True,
        )  # fmt: skip
        page = column(intro, self.read_box, gap=12, margins=(0, 0, 10, 0))
        self._groups: dict[str, QFrame] = {}
        jumps = column(gap=4)
        self.jumps: list[TextButton] = []
        for group, keys in PAGE.items():
            card = self._groups[group] = self._card(group, keys)
            page.addWidget(card)
            button = TextButton(
                group_name(group), role="quiet", on_click=partial(self._go_to, card)
            )
            self.jumps.append(button)
            jumps.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        page.addStretch(1)
        jumps.addStretch(1)
        self._content = Tall()
        self._content.setLayout(page)
        self._area = scrolled(self._content)
        self._area.setMaximumWidth(WIDEST)
        self._jumps = QWidget()
        self._jumps.setFixedWidth(GROUPS_WIDTH)
        self._jumps.setLayout(jumps)
        body = row(self._jumps, gap=16, margins=(24, 16, 24, 0))
        body.addWidget(self._area, 1)
        self._foot = row(self.save, self.take_file, None, self.done, margins=(24, 12, 24, 16))
        whole = column(self.header, gap=0)
        whole.addLayout(body, 1)
        whole.addLayout(self._foot)
        self.setLayout(whole)

    def _card(self, group: str, keys: tuple[str, ...]) -> QFrame:
        card = QFrame()
        card.setProperty("role", "card")
        inner = column(label(group_name(group), "heading"), gap=0, margins=(20, 12, 12, 8))
        if group == "counting":
            inner.addSpacing(4)
            inner.addWidget(self._fit_box)
        for place, key in enumerate(keys):
            if place:
                inner.addWidget(line())
            inner.addWidget(self.lines[key])
        card.setLayout(inner)
        return card

    def _go_to(self, card: QFrame) -> None:
        self._area.verticalScrollBar().setValue(card.y())

    def show_clinic(self) -> None:
        """Show the settings as the clinic file has them now; KnownError where it cannot say."""
        stored = self._session.store.settings()
        self.clinic = clinic_of(stored)
        values = settings_json(self.clinic)
        for key, setting in self.lines.items():
            setting.show_clinic(self.clinic, values[key])
            if key in self.clinic.unread:
                setting.say(
                    self.tr("What is stored here cannot be read by this release. It stays as it "
                            "is until another value is chosen.")
                )  # fmt: skip
        self._show_fit()

    def forget_file(self) -> None:
        """Put away what was told of a file."""
        self.read_box.hide()
        self.notice.close_notice()

    def _show_fit(self) -> None:
        areas = never_examined(self._session.atlas, self.clinic)
        self._fit_box.setVisible(bool(areas))
        if areas:
            self.fit.setText(
                self.tr("The scheme of new visits has no names for some areas of the pattern: {0}. "
                        "They cannot be marked as examined, so that such a visit gets no pattern. "
                        "Choose the same scheme for both.").format(shown(joined(areas)))
            )  # fmt: skip

    def take(self, key: str, value: Json) -> None:
        """Store a setting, or tell at its line why not."""
        problem = setting_problem(key, value)
        if problem is not None:
            self.lines[key].refuse(problem)
            return
        before = settings_json(self.clinic)[key]
        if value == before or not self._store({key: value}):
            return
        name = shown(self.lines[key].item.name)
        self.notice.say(
            self.tr("Changed: {0}").format(name), self.tr("Undo"),
            lambda: self._store({key: before}),
        )  # fmt: skip

    def _store(self, values: dict[str, Json]) -> bool:
        session = self._session
        try:
            session.store.check_administrator()
            session.write(lambda: session.store.set_settings(values))
        except KnownError as error:
            self.notice.say_error(error)
            self.show_clinic()
            return False
        self.show_clinic()
        self.changed.emit(self.clinic)
        return True

    # Files

    def save_to(self, path: Path) -> None:
        """Write the settings as a file."""
        try:
            write_settings(path, self._session.store.settings())
        except KnownError as error:
            self.notice.say_error(error)
            return
        self.notice.say(self.tr("Saved as {0}").format(path.name))

    def take_from(self, path: Path) -> None:
        """Take what a file holds; what is refused and what is not known is told on the page."""
        stored = self._session.store.settings()
        try:
            found = read_settings(path, stored)
        except KnownError as error:
            self.notice.say_error(error)
            return
        values = dict(found.values)
        if values and not self._store(values):
            return
        n = len([key for key in values if key in self.lines])
        taken = self.tr("1 setting was changed.") if n == 1 else (
            self.tr("{0} settings were changed.").format(n))  # fmt: skip
        clear(self._read_lines)
        self._read_lines.addWidget(
            label(self.tr("From {0}: {1}").format(path.name, taken), "strong", wrap=True)
        )
        for said in found.refused:
            refused = self.tr("Not taken. {0}").format(shown(said))
            self._read_lines.addWidget(label(refused, wrap=True))
        for said in found.told:
            self._read_lines.addWidget(label(shown(said), wrap=True))
        self.read_box.show()
        self._area.verticalScrollBar().setValue(0)

    def _choose_save(self) -> None:
        name = self.tr("Painmap settings.json")
        path, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the settings"), name, self.tr("Settings (*.json)")
        )
        if path:
            self.save_to(Path(path))

    def _choose_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("Take settings from a file"), "", self.tr("Settings (*.json)")
        )
        if path:
            self.take_from(Path(path))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._jumps.setVisible(self.width() >= WITHOUT_GROUPS)
        for setting in self.lines.values():
            setting.set_narrow(narrow=self.width() < NARROW)
