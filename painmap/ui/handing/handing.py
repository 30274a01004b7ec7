"""Handing the device to the patient and taking it back: nothing but the PIN leads out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from painmap.atlas.scale import patient_scale
from painmap.core.layers import LayerKey
from painmap.core.locks import is_locked
from painmap.core.pin import (
    PIN_SETTING,
    PIN_TRIES,
    TRIES_SETTING,
    Tries,
    as_tries,
    is_pin,
    tries_to_json,
)
from painmap.errors import KnownError
from painmap.ui.handing.hand_over import HandOver
from painmap.ui.handing.pin_pad import PinCheck, PinSetting
from painmap.ui.map.paint_tools import layer_name
from painmap.ui.parts.wording import error_text
from painmap.ui.trust.passphrase_check import PassphraseCheck
from painmap.ui.window.clinic_files import finish_typing
from painmap.ui.window.window_actions import use_hand

if TYPE_CHECKING:
    from painmap.core.findings import Json
    from painmap.ui.window.window import MainWindow


def _tr(text: str) -> str:
    return QCoreApplication.translate("Handing", text)


class Handing:
    """While it is out the window's keys and menus are gone and it does not close."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.screen: HandOver | None = None
        self.is_out = False
        self._pin: PinCheck | PassphraseCheck | PinSetting | None = None
        self._tries: Tries | None = None

    def start(self) -> None:
        """Show what handing over means; an exam that can be painted on must be in front."""
        window = self._window
        session = window.session
        if window.stack.currentWidget() is not window.exam or not session.has_exam:
            return
        finish_typing()
        layer = self._layer()
        if session.read_only:
            signed = _tr("This visit is signed. It can only be looked at.")
            looked_at = _tr("You may look at this visit, not change it.")
            window.notice.say(signed if session.exam.visit.is_signed else looked_at)
        elif is_locked(session.exam, layer):
            text = _tr("{0} is locked. Unlock it under ⋯ in its row.")
            window.notice.say(text.format(layer_name(layer)))
        else:
            screen = self._made()
            screen.show_start()
            window.stack.setCurrentWidget(screen)

    def _layer(self) -> LayerKey:
        """The layer of pain in the examiner's hand, else plain pain."""
        state = getattr(self._window.exam.tab("map"), "state", None)
        layer = state.layer if state is not None else LayerKey("pain")
        return layer if layer.kind == "pain" else LayerKey("pain")

    def _made(self) -> HandOver:
        if self.screen is None:
            screen = self.screen = HandOver(self._window.session)
            self._window.stack.addWidget(screen)
            screen.given.connect(self._give)
            screen.kept.connect(self._to_exam)
            screen.new_pin_wanted.connect(self._set_pin)
            screen.asked_back.connect(self.ask)
            screen.canvas.pen_used.connect(lambda: use_hand(self._window, pen="seen"))
            screen.pad.done.connect(self._typed)
            screen.pad.cancelled.connect(self._cancelled)
        return self.screen

    def _give(self) -> None:
        if is_pin(self._stored()):
            self._go_out()
        else:
            self._set_pin()

    def _stored(self) -> Json:
        """One's own PIN; in a file that knows nobody, the one of the file."""
        store = self._window.session.store
        by = store.actor.person_id
        return store.pin_of(by) if by else store.setting(PIN_SETTING)

    @property
    def _tries_key(self) -> str:
        by = self._window.session.store.actor.person_id
        return f"{PIN_TRIES}{by}" if by else TRIES_SETTING

    def _set_pin(self) -> None:
        """Ask for a new PIN, but of a person first for the one till now, or the passphrase."""
        screen, store = self._made(), self._window.session.store
        by = store.actor.person_id
        screen.show_pad()
        if by and is_pin(self._stored()):
            tries = self._tries or as_tries(store.setting(self._tries_key))
            self._pin = PinCheck(
                screen.pad, self._stored(), tries, self._ask_new_pin, self._keep_tries
            )
            screen.pad.title.setText(_tr("Your PIN till now"))
        elif by and by in store.slot_ids():
            self._pin = PassphraseCheck(
                screen.pad, self._window.background,
                lambda typed: store.check_passphrase(by, typed), self._ask_new_pin,
                lambda error: screen.pad.say(error_text(error)),
            )  # fmt: skip
            screen.pad.ask(_tr("Your passphrase"), _tr("Before a PIN is set."))
        else:
            self._ask_new_pin()

    def _ask_new_pin(self) -> None:
        self._stop_check()
        self._pin = PinSetting(self._made().pad, self._pin_set)

    def _stop_check(self) -> None:
        if isinstance(self._pin, (PinCheck, PassphraseCheck)):
            self._pin.stop()
        self._pin = None

    def _pin_set(self, value: Json) -> None:
        store = self._window.session.store
        try:
            if store.actor.person_id:
                store.set_own_pin(value)
            else:
                store.set_setting(PIN_SETTING, value)
            store.keep_tries(self._tries_key, tries_to_json(Tries()))
        except KnownError as error:
            self._made().pad.ask(_tr("Choose a PIN or a passphrase"), problem=str(error))
            return
        self._tries = None
        self._go_out()

    def _go_out(self) -> None:
        window, screen, exam = self._window, self._made(), self._window.session.exam
        window.session.in_patients_hand = self.is_out = True
        self._pin = None
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        window.notice.hold()  # what another window says is not for the patient
        for action in window.qt_actions.values():
            window.removeAction(action)
        scale = patient_scale(window.session.body, exam.visit.height_cm, exam.visit.weight_kg)
        window.session.is_drawing = lambda: screen.canvas.is_drawing
        screen.begin(self._layer(), scale.length_factor)
        screen.show_drawing()

    def ask(self) -> None:
        """Ask for the PIN; every way out leads here."""
        screen = self._made()
        if screen.is_asking:
            return
        screen.show_pad()
        tries = self._tries or as_tries(self._window.session.store.setting(self._tries_key))
        self._pin = PinCheck(screen.pad, self._stored(), tries, self._come_back, self._keep_tries)

    def _keep_tries(self, tries: Tries) -> None:
        """A full disk must not shorten a wait, nor keep the examiner out."""
        self._tries = tries
        store, key = self._window.session.store, self._tries_key
        self._window.known(lambda: store.keep_tries(key, tries_to_json(tries)))
        by = store.actor.person_id
        if tries.failed and by:
            self._window.session.note_seen(
                "person", by, "PIN, in the patient's hand", action="log-in failed"
            )

    def _typed(self, typed: str) -> None:
        if self._pin is not None:
            self._pin.take(typed)

    def _cancelled(self) -> None:
        self._stop_check()
        screen = self._made()
        if self.is_out:
            screen.show_drawing()
        else:
            screen.show_start()

    def _come_back(self) -> None:
        window = self._window
        window.session.in_patients_hand = self.is_out = False
        self._pin = None
        window.session.is_drawing = window.exam.is_drawing
        window.addActions(list(window.qt_actions.values()))
        self._to_exam()
        window.notice.release()

    def _to_exam(self) -> None:
        window = self._window
        window.stack.setCurrentWidget(window.exam)
        if window.session.has_exam:
            window.exam.show_tab("map")
        if self.screen is not None:
            window.stack.removeWidget(self.screen)
            self.screen.deleteLater()
            self.screen = None
