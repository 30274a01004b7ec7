"""What the pain feels like, as chips: each quality is a layer of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from painmap.core.layers import LayerKey
from painmap.core.qualities import PAIN_QUALITIES, as_own_words, quality_name
from painmap.ui.map.map_state import MapState
from painmap.ui.parts.choice import Choice, Option
from painmap.ui.parts.core_words import shown
from painmap.ui.parts.popover import NamePopover

if TYPE_CHECKING:
    from painmap.ui.session.session import Session

OWN_QUALITIES = "pain_qualities"
_MORE, _CHIPS = "…", 3


class QualityChips(QWidget):
    """The usual qualities, or the one in the hand, and all others behind the last chip.

    The chosen one tapped again is plain pain.
    """

    def __init__(self, session: Session, state: MapState) -> None:
        super().__init__()
        self._session, self._state = session, state
        self._offered: list[str] = []
        self.choice = Choice([], name="")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addWidget(self.choice)

    def show_state(self) -> None:
        """Bring the chips up to date."""
        now = self._state.layer.quality
        offered = [*PAIN_QUALITIES][:_CHIPS]
        if now and now not in offered:
            offered[-1] = now
        if offered != self._offered:
            self._offered = offered
            self._make()
        self.choice.show_value(now or None)

    def _make(self) -> None:
        options = [Option(key, self._name(key)) for key in self._offered]
        old = self.choice
        self.choice = Choice(
            [*options, Option(_MORE, self.tr("more …"))],
            name=self.tr("Quality of pain"), optional=True, text_px=13,
        )  # fmt: skip
        self.choice.picked.connect(self._picked)
        self._layout.replaceWidget(old, self.choice)
        old.hide()
        old.deleteLater()

    def _name(self, quality: str) -> str:
        name = quality_name(LayerKey("pain", quality))
        return shown(name) if name is not None else ""

    def _picked(self, quality: str | None) -> None:
        if quality == _MORE:
            self.show_state()
            chip = self.choice.chip(_MORE)
            self.menu().popup(chip.mapToGlobal(chip.rect().bottomLeft()))
        else:
            self._state.choose_layer(LayerKey("pain", quality or ""))

    def menu(self) -> QMenu:
        """Every quality, the clinic's own too."""
        menu = QMenu(self)
        for quality in (*PAIN_QUALITIES, *self._own()):
            action = menu.addAction(self._name(quality))
            action.setCheckable(True)
            action.setChecked(quality == self._state.layer.quality)
            action.triggered.connect(
                lambda _on=False, quality=quality: self._state.choose_layer(
                    LayerKey("pain", quality)
                )
            )
        menu.addSeparator()
        own = menu.addAction(self.tr("Own word …"))
        own.triggered.connect(lambda _on=False: self.name_own())
        return menu

    def name_own(self) -> NamePopover:
        """Ask what the pain feels like in words that are not offered."""
        sheet = NamePopover(self.tr("What does the pain feel like?"), self.add_own, self)
        sheet.open_at(QCursor.pos() + QPoint(12, 12))
        return sheet

    def add_own(self, word: str) -> None:
        """Keep a word for the clinic, and take its layer into the hand."""
        known = {self._name(key).casefold(): key for key in (*PAIN_QUALITIES, *self._own())}
        quality = known.get(word.casefold(), word)
        if quality == word and word not in known.values():
            self._session.store.set_setting(OWN_QUALITIES, [*self._own(), word])
        self._state.choose_layer(LayerKey("pain", quality))

    def _own(self) -> tuple[str, ...]:
        return as_own_words(self._session.store.setting(OWN_QUALITIES))
