"""One's own passphrase and PIN, and an administrator's look at the recovery code."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from painmap.core.pin import PIN_LENGTH, pin_problem
from painmap.errors import KnownError
from painmap.ui.parts.widgets import PrimaryButton, TextButton, column, label, row
from painmap.ui.parts.wording import core_text, error_text
from painmap.ui.trust.door_pages import say
from painmap.ui.trust.passphrase_fields import PassphraseFields
from painmap.ui.trust.recovery_page import RecoveryPage
from painmap.ui.trust.tab_frame import card


def _hidden_field(name: str, hint: str = "", longest: int = 1000) -> QLineEdit:
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setAccessibleName(name)
    field.setPlaceholderText(hint)
    field.setMaxLength(longest)
    return field


class OwnCard(QWidget):
    """Signals: `passphrase_wanted(before, new)`, `pin_wanted(before, pin)`,
    `code_wanted(passphrase)`, `opened()` when one of its forms is."""

    passphrase_wanted = Signal(str, str)
    pin_wanted = Signal(str, str)
    code_wanted = Signal(str)
    opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.who = label("", "heading")
        self.told = label("", "quiet", wrap=True)
        self.change = TextButton(
            self.tr("Change passphrase"), on_click=lambda: self._open(self._passphrase_form)
        )
        self.pin = TextButton(self.tr("Set a PIN"), on_click=lambda: self._open(self._pin_form))
        self.code = TextButton(
            self.tr("Recovery code"), on_click=lambda: self._open(self._code_form)
        )
        self.problem = label("", "error", wrap=True)
        self.problem.hide()
        self._passphrase_form = self._make_passphrase_form()
        self._pin_form = self._make_pin_form()
        self._code_form = self._make_code_form()
        self.recovery = RecoveryPage()
        self.recovery.kept.connect(self.close_forms)
        self._forms = (self._passphrase_form, self._pin_form, self._code_form, self.recovery)
        whole = card(
            self.who, self.told, row(self.change, self.pin, self.code, None), *self._forms,
            self.problem,
        )  # fmt: skip
        self.setLayout(column(whole))
        self.close_forms()

    def _make_passphrase_form(self) -> QWidget:
        form = QWidget()
        self.before = _hidden_field(self.tr("Passphrase till now"))
        self.new = PassphraseFields(self.tr("New passphrase"))
        self.new.entered.connect(self._submit_passphrase)
        self.set_new = PrimaryButton(self.tr("Change"), on_click=self._submit_passphrase)
        cancel = TextButton(self.tr("Cancel"), on_click=self.close_forms)
        form.setLayout(
            column(
                label(self.tr("Passphrase till now"), "strong"), self.before, self.new,
                row(None, cancel, self.set_new), gap=4,
            )
        )  # fmt: skip
        return form

    def _make_pin_form(self) -> QWidget:
        form = QWidget()
        hint = self.tr("at least 4 digits")
        self.pin_first = _hidden_field(self.tr("PIN"), hint, PIN_LENGTH[1])
        self.pin_again = _hidden_field(
            self.tr("The same once more"), self.tr("once more"), PIN_LENGTH[1]
        )
        self.pin_title = label("", "strong")
        self.pin_before = _hidden_field("")
        for field in (self.pin_before, self.pin_first, self.pin_again):
            field.returnPressed.connect(self._submit_pin)
            field.textEdited.connect(
                lambda _text: say(self.problem, "", self.pin_before, self.pin_first, self.pin_again)
            )
        self.set_pin = PrimaryButton(self.tr("Set"), on_click=self._submit_pin)
        cancel = TextButton(self.tr("Cancel"), on_click=self.close_forms)
        told = self.tr(
            "The PIN opens the lock during the day, and brings the device back from a patient. The "
            "passphrase is asked for at the start."
        )
        form.setLayout(
            column(
                self.pin_title, self.pin_before,
                label(self.tr("New PIN"), "strong"), row(self.pin_first, self.pin_again),
                label(told, "caption", wrap=True), row(None, cancel, self.set_pin), gap=4,
            )
        )  # fmt: skip
        return form

    def _make_code_form(self) -> QWidget:
        form = QWidget()
        self.own = _hidden_field(self.tr("Your passphrase"))
        self.own.returnPressed.connect(lambda: self.code_wanted.emit(self.own.text()))
        self.show_code = PrimaryButton(
            self.tr("Show"), on_click=lambda: self.code_wanted.emit(self.own.text())
        )
        cancel = TextButton(self.tr("Cancel"), on_click=self.close_forms)
        told = self.tr("Whoever sees the code can open the file and every backup of it.")
        form.setLayout(
            column(
                label(self.tr("Your passphrase"), "strong"), self.own,
                label(told, "caption", wrap=True), row(None, cancel, self.show_code), gap=4,
            )
        )  # fmt: skip
        return form

    def show_who(
        self, name: str, role: str, *, has_pin: bool, proves: bool, has_passphrase: bool,
        may_see_code: bool,
    ) -> None:  # fmt: skip
        """Show who works; `proves` before a PIN is set, where there is anything to prove it by."""
        self.who.setText(f"{name} · {role}")
        self.told.setText(
            self.tr("The lock opens with your PIN.") if has_pin
            else self.tr("Without a PIN the lock asks for the passphrase.")
        )  # fmt: skip
        self.pin.setText(self.tr("Change PIN") if has_pin else self.tr("Set a PIN"))
        proof = self.tr("PIN till now, or passphrase") if has_pin else self.tr("Your passphrase")
        self.pin_title.setText(proof)
        self.pin_before.setAccessibleName(proof)
        for part in (self.pin_title, self.pin_before):
            part.setVisible(proves)
        self.change.setVisible(has_passphrase)
        self.code.setVisible(may_see_code)
        self.close_forms()

    def close_forms(self) -> None:
        """Forget everything that was typed or shown."""
        for form in self._forms:
            form.hide()
        for field in (self.before, self.pin_before, self.pin_first, self.pin_again, self.own):
            field.clear()
        self.new.clear()
        self.recovery.forget()
        self._say("")

    def reveal(self, code: str, file_name: str) -> None:
        """Show the recovery code."""
        self.close_forms()
        self.recovery.show_code(code, file_name)
        self.recovery.show()

    def refuse(self, error: KnownError) -> None:
        """Say why it was not done."""
        self._say(error_text(error))

    def _open(self, form: QWidget) -> None:
        self.close_forms()
        self.opened.emit()
        form.show()
        fields = [field for field in form.findChildren(QLineEdit) if not field.isHidden()]
        fields[0].setFocus()

    def _submit_passphrase(self) -> None:
        self._say("")
        new = self.new.taken()
        if new:
            self.passphrase_wanted.emit(self.before.text(), new)

    def _submit_pin(self) -> None:
        if not self.pin_before.isHidden() and not self.pin_before.text():
            say(self.problem, self.tr("First type what is asked above."), self.pin_before)
            self.pin_before.setFocus()
            return
        problem = core_text(pin_problem(self.pin_first.text()))
        if not problem and self.pin_first.text() != self.pin_again.text():
            problem = self.tr("These were two different ones.")
        say(self.problem, problem, self.pin_first, self.pin_again)
        if not problem:
            self.pin_wanted.emit(self.pin_before.text(), self.pin_first.text())

    def _say(self, problem: str) -> None:
        say(self.problem, problem)
