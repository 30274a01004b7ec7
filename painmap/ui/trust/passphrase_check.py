"""Asks a pad for somebody's passphrase; the key is stretched in the background."""

from __future__ import annotations

import math
import time
from collections.abc import Callable

from PySide6.QtCore import QTimer

from painmap.errors import KnownError
from painmap.storage.vault.unlocking import WaitError
from painmap.ui.handing.pin_pad import PinPad
from painmap.ui.parts.background import Background


class PassphraseCheck:
    """As `PinCheck`; `right` raises WrongPassphraseError, or WaitError as its keys say. `on_wrong`
    gets what was raised."""

    def __init__(
        self,
        pad: PinPad,
        background: Background,
        right: Callable[[str], None],
        on_right: Callable[[], object],
        on_wrong: Callable[[KnownError], object],
    ) -> None:
        self._pad, self._background = pad, background
        self._right = right
        self._on_right, self._on_wrong = on_right, on_wrong
        self._over = False
        self._until = 0.0
        self._clock = QTimer(pad)
        self._clock.setInterval(250)
        self._clock.timeout.connect(self._show_wait)

    def take(self, typed: str) -> None:
        """One try."""
        if self._clock.isActive():
            return
        self._pad.hold(held=True)
        right = self._right
        self._background.run(lambda: right(typed), lambda _right: self._done(None), self._done)

    def stop(self) -> None:
        """What is still being checked is of no concern any more."""
        self._over = True
        self._clock.stop()
        self._pad.hold(held=False)

    def _done(self, error: BaseException | None) -> None:
        if error is not None and not isinstance(error, KnownError):
            raise error
        if self._over:
            return
        self._pad.hold(held=False)
        self._pad.field.clear()
        self._pad.field.setFocus()
        if error is None:
            self._on_right()
        elif isinstance(error, WaitError):
            self._until = time.monotonic() + error.seconds
            self._clock.start()
            self._show_wait()
        else:
            self._on_wrong(error)

    def _show_wait(self) -> None:
        left = math.ceil(self._until - time.monotonic())
        self._pad.hold(held=left > 0)
        if left > 0:
            self._pad.say(self._pad.tr("Not it. Next try in {0} s.").format(left))
        else:
            self._clock.stop()
            self._pad.say("")
            self._pad.field.setFocus()
