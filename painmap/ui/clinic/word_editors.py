"""A clinic's own words and layers as buttons that take them away, and one that adds another."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPoint

from painmap.core.clinic_items import ClinicItem
from painmap.core.own_layers import as_own_layers, free_kinds, own_layers_json, with_own_layer
from painmap.ui.clinic.editors import Editor
from painmap.ui.clinic.setting_words import tr, word_of
from painmap.ui.parts.core_words import shown
from painmap.ui.parts.flow import FlowBox
from painmap.ui.parts.popover import NamePopover
from painmap.ui.parts.widgets import TextButton, column


class WordsEditor(Editor):
    """A tap on a word takes it away; what was recorded with it stays as it is."""

    def __init__(self, item: ClinicItem) -> None:
        super().__init__()
        self._name, self._value = shown(item.name), []  # type: tuple[str, list[Any]]
        self._flow = FlowBox(gap=4)
        self.words: list[TextButton] = []
        self.add = TextButton(tr("Add"), icon_name="plus", role="quiet", on_click=self.ask)
        self.add.setAccessibleName(tr("{0}: add").format(self._name))
        self.sheet: NamePopover | None = None
        self.setLayout(column(self._flow, gap=0))

    def show_value(self, value: Any) -> None:
        self._value = list(value)
        flow = self._flow.flow
        while (item := flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None and widget is not self.add:
                widget.hide()
                widget.deleteLater()
        self.words = [self._word(place) for place in range(len(self._value))]
        for button in (*self.words, self.add):
            flow.addWidget(button)
            button.show()
        self._flow.fit()
        self.updateGeometry()

    def _word(self, place: int) -> TextButton:
        words = self.text_of(self._value[place])
        button = TextButton(words, icon_name="close", on_click=lambda: self._remove(place))
        button.setToolTip(tr("Take away"))
        button.setAccessibleName(tr("Take away: {0}").format(words))
        return button

    def text_of(self, entry: Any) -> str:
        """One entry as it is shown."""
        return word_of(entry)

    def _remove(self, place: int) -> None:
        self.chosen.emit([one for n, one in enumerate(self._value) if n != place])

    def ask(self) -> None:
        """Ask for another."""
        self.sheet = NamePopover(self._name, self.take, self)
        self.sheet.open_at(self.add.mapToGlobal(QPoint(0, self.add.height())))

    def take(self, word: str) -> None:
        """Add a word, unless it is there already."""
        known = {self.text_of(one).casefold() for one in self._value}
        if word.casefold() not in known:
            self.chosen.emit([*self._value, word])


class LayersEditor(WordsEditor):
    """The clinic's own layers; each has one of the looks that are left."""

    def show_value(self, value: Any) -> None:
        super().show_value(value)
        self.add.setEnabled(bool(free_kinds(as_own_layers(value))))

    def text_of(self, entry: Any) -> str:
        return str(entry[1])

    def take(self, word: str) -> None:
        before = as_own_layers(self._value)
        after = with_own_layer(before, word)
        if after != before:
            self.chosen.emit(own_layers_json(after))
