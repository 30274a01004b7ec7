"""Who works with a clinic file: oneself, and for an administrator everybody."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from painmap.core.pin import hashed
from painmap.core.stamps import new_id, utc_now
from painmap.errors import KnownError
from painmap.storage.people import Person
from painmap.ui.parts.notice import NoticeBar
from painmap.ui.parts.widgets import TextButton, ThinProgress, clear, column, label, line, row
from painmap.ui.parts.wording import day
from painmap.ui.trust.own_card import OwnCard
from painmap.ui.trust.person_form import PersonForm
from painmap.ui.trust.role_words import role_name
from painmap.ui.trust.staff import add, change, everybody, let_go, new_passphrase
from painmap.ui.trust.tab_frame import card, lay_out_tab
from painmap.ui.trust.waiting_task import WaitingTask

if TYPE_CHECKING:
    from painmap.storage.store import Store
    from painmap.ui.window.window import MainWindow


class PeopleTab(QWidget):
    """Everything that stretches a key, or asks a server to change something, is done in the
    background."""

    def __init__(self, window: MainWindow, notice: NoticeBar, progress: ThinProgress) -> None:
        super().__init__()
        self._window, self._notice = window, notice
        self._task = WaitingTask(self, progress)
        self._changed: Person | None = None
        self.own = OwnCard()
        self.own.passphrase_wanted.connect(self._change_own)
        self.own.pin_wanted.connect(self._set_pin)
        self.own.code_wanted.connect(self._show_code)
        self._rows = column(gap=0)
        self.changes: dict[str, TextButton] = {}
        self.form = PersonForm()
        self.form.submitted.connect(self._submitted)
        self.form.removed.connect(self._remove)
        self.form.cancelled.connect(self._put_form_away)
        self.add = TextButton(
            self.tr("Add somebody"), icon_name="person_add", on_click=self.add_somebody
        )
        self._held = QWidget()
        self._held.setLayout(self._rows)
        self._title = label("", "heading")
        lay_out_tab(self, self.own, card(self._title, self._held, self.form, row(self.add, None)))

    @property
    def _store(self) -> Store:
        return self._window.session.store

    def begin(self) -> None:
        """Show everybody as the file has them now."""
        from painmap.storage.own_pin import has_pin, proof_is_asked

        store, people = self._store, everybody(self._store)
        by = store.actor
        self.own.show_who(
            by.name, role_name(by.role), has_pin=has_pin(store), proves=proof_is_asked(store),
            has_passphrase=by.person_id in store.slot_ids(),
            may_see_code=by.may_administer and not store.on_server,
        )  # fmt: skip
        self._put_form_away()
        self.changes.clear()
        clear(self._rows)
        for place, somebody in enumerate(sorted(people, key=lambda one: not one.active)):
            if place:
                self._rows.addWidget(line())
            self._rows.addWidget(self._row_of(somebody, may_change=by.may_administer))

    def _row_of(self, somebody: Person, *, may_change: bool) -> QWidget:
        made = QWidget()
        name = label(somebody.name, "row" if somebody.active else "quiet")
        told = role_name(somebody.role) if somebody.active else self.tr("no longer here")
        since = self.tr("since {0}").format(day(somebody.added_at))
        parts: list[object] = [
            column(name, label(f"{told} · {since}", "caption"), gap=0, margins=(0, 8, 0, 8)), None,
        ]  # fmt: skip
        if may_change:
            words = self.tr("Change") if somebody.active else self.tr("Let in again")
            button = TextButton(words, role="quiet", on_click=lambda: self.change(somebody))
            button.setAccessibleName(f"{words}: {somebody.name}")
            self.changes[somebody.id] = button
            parts.append(button)
        made.setLayout(row(*parts))  # type: ignore[arg-type]
        return made

    def add_somebody(self) -> None:
        """Open the form for somebody new."""
        self._changed = None
        self._show_form(self.tr("Add somebody"))
        self.form.begin(on_server=self._store.on_server)

    def change(self, somebody: Person) -> None:
        """Open the form of somebody; who left needs a new passphrase to come back."""
        self._changed = somebody
        self._show_form(self.tr("Change {0}").format(somebody.name))
        mine = somebody.id == self._store.actor.person_id
        self.form.begin(somebody.name, somebody.role, may_leave=somebody.active and not mine)
        if not somebody.active:
            self.form.ask_passphrase()

    def _show_form(self, title: str) -> None:
        """The form alone: there is room for nothing else on a small screen."""
        self.own.close_forms()
        for part in (self.own, self._held, self.add):
            part.hide()
        self._title.setText(title)
        self.form.show()

    def _put_form_away(self) -> None:
        self.form.put_away()
        self._title.setText(
            self.tr("People of this clinic") if self._store.on_server
            else self.tr("People of this clinic file")
        )  # fmt: skip
        self.own.show()
        self._held.show()
        self.add.setVisible(self._store.actor.may_administer)

    def _submitted(self, name: str, role: str, passphrase: str, login: str) -> None:
        store, before = self._store, self._changed

        def save() -> None:
            if before is None:
                somebody = Person(new_id(), name, role, utc_now())  # type: ignore[arg-type]
                add(store, somebody, passphrase, login)
            else:
                changed = replace(before, name=name, role=role, active=True)  # type: ignore[arg-type]
                change(store, changed, passphrase)

        told = self.tr("{0} is added.") if before is None else self.tr("{0} is changed.")
        self._do(save, self.form.refuse, told.format(name))

    def _remove(self) -> None:
        store, somebody = self._store, self._changed
        assert somebody is not None
        told = (
            self.tr("{0} can no longer open this clinic. What was done keeps the name.")
            if store.on_server
            else self.tr("{0} can no longer open this file. What was done keeps the name.")
        )
        self._do(lambda: let_go(store, somebody), self.form.refuse, told.format(somebody.name))

    # Oneself

    def _change_own(self, before: str, new: str) -> None:
        store = self._store

        self._do(
            lambda: new_passphrase(store, before, new), self.own.refuse,
            self.tr("Your passphrase is changed."),
        )  # fmt: skip

    def _set_pin(self, before: str, pin: str) -> None:
        store = self._store

        def set_pin() -> None:
            from painmap.storage.own_pin import set_pin as keep

            keep(store, before, hashed(pin))

        self._do(set_pin, self.own.refuse, self.tr("Your PIN is set."))

    def _show_code(self, passphrase: str) -> None:
        store = self._store

        def check() -> str:
            from painmap.storage.entering import check_passphrase

            store.check_administrator()
            check_passphrase(store.path, store.actor.person_id, passphrase)
            store.note("people", "file", detail="recovery code shown")
            return store.access.recovery_code

        self._task.run(
            self._window.background,
            check,
            lambda code: self.own.reveal(code, store.path.name),
            self.own.refuse,
        )

    def _do(
        self, task: Callable[[], None], refused: Callable[[KnownError], object], told: str
    ) -> None:
        def done(_nothing: object) -> None:
            self.begin()
            self._follow()
            self._notice.say(told)

        self._task.run(self._window.background, task, done, refused)

    def _follow(self) -> None:
        """Who works may have changed one's own name or role."""
        store = self._store
        mine = next((one for one in everybody(store) if one.id == store.actor.person_id), None)
        if mine is not None and (mine.name, mine.role) != (store.actor.name, store.actor.role):
            store.act_as(replace(store.actor, name=mine.name, role=mine.role))
            self._window.rights.apply()
            self.begin()
