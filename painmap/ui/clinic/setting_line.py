"""One setting: its name, what it is changed with, what comes along, and from where that is."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from painmap.core.clinic import Clinic, is_default, settings_json
from painmap.core.clinic_items import YOURS, ClinicItem
from painmap.core.findings import Json
from painmap.core.text import Text
from painmap.ui.clinic.checklist_editor import ChecklistEditor
from painmap.ui.clinic.editors import Editor, LineEditor, NumberEditor, OptionEditor, SeveralEditor
from painmap.ui.clinic.scale_editors import RainbowEditor, RuleEditor
from painmap.ui.clinic.setting_words import tr, usual_text
from painmap.ui.clinic.word_editors import LayersEditor, WordsEditor
from painmap.ui.parts.core_words import shown
from painmap.ui.parts.fonts import SEMIBOLD, font
from painmap.ui.parts.theme import SIZES
from painmap.ui.parts.widgets import IconButton, column, label, row

_USUAL = settings_json(Clinic())
_OWN_EDITORS = {
    "allodynography": RuleEditor, "rainbow_scale": RainbowEditor, "checklists": ChecklistEditor,
}  # fmt: skip
_WIDE = frozenset({"checklists"})
"""Settings whose editor has the whole width, below their name."""
NAME_WIDTH = 330


def editor_for(item: ClinicItem) -> Editor:
    """What a setting is changed with."""
    own = _OWN_EDITORS.get(item.key)
    if own is not None:
        return own()
    if item.key == "own_layers":
        return LayersEditor(item)
    usual = _USUAL[item.key]
    if item.options:
        return OptionEditor(item) if usual in item.options else SeveralEditor(item)
    if isinstance(usual, list):
        return WordsEditor(item)
    return LineEditor(item) if isinstance(usual, str) else NumberEditor(item, usual)


class SettingLine(QWidget):
    """Signal: `chosen(Json)`, the value to store."""

    chosen = Signal(object)

    def __init__(self, item: ClinicItem) -> None:
        super().__init__()
        self.item = item
        self.editor = editor_for(item)
        self.editor.chosen.connect(self.chosen)
        self.unverified = label(tr("Unverified"), "caption")
        self.unverified.setFont(font(SIZES.caption, SEMIBOLD))
        self.note = label("", "caption", wrap=True)
        self.problem = label("", "error", wrap=True)
        self.problem.hide()
        self.usual = IconButton(
            "undo", tr("{0}: back to the default").format(shown(item.name)),
            on_click=lambda: self.chosen.emit(_USUAL[item.key]), quiet=True,
        )  # fmt: skip
        keep = self.usual.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self.usual.setSizePolicy(keep)
        self._lay_out()

    def _lay_out(self) -> None:
        self._words = QWidget()
        name = label(shown(self.item.name), "row", wrap=True)
        self._words.setLayout(column(name, self.unverified, self.note, self.problem, None, gap=2))
        right = row(gap=4)
        right.addWidget(self.editor, 1)
        right.addWidget(self.usual, 0, Qt.AlignmentFlag.AlignTop)
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._both.setContentsMargins(0, 8, 0, 8)
        self._both.setSpacing(16)
        self._both.addWidget(self._words)
        self._both.addLayout(right, 1)
        self.set_narrow(narrow=False)

    def set_narrow(self, *, narrow: bool) -> None:
        """Put the editor below the name where there is no room beside it."""
        below = narrow or self.item.key in _WIDE
        direction = QBoxLayout.Direction
        self._both.setDirection(direction.TopToBottom if below else direction.LeftToRight)
        self._both.setSpacing(6 if below else 16)
        self._words.setMinimumWidth(0 if below else NAME_WIDTH)
        self._words.setMaximumWidth(16_777_215 if below else NAME_WIDTH)

    def show_clinic(self, clinic: Clinic, value: Json) -> None:
        """Show what the clinic has chosen, and whether that is what comes along."""
        self.say("")
        self.editor.show_value(value)
        usual, source = is_default(clinic, self.item), shown(self.item.source)
        self.unverified.setVisible(usual and not self.item.verified)
        self.usual.setVisible(not usual)
        if usual:
            # A list of a clinic's own words is empty at first: that is no default worth telling.
            told = source if self.item.source == YOURS else tr("Default. {0}").format(source)
            self.note.setText(told)
            return
        comes = tr("Default: {0}.").format(usual_text(self.item))
        doubt = "" if self.item.verified else tr(" Unverified.")
        self.note.setText(f"{comes} {source}{doubt}")

    def refuse(self, problem: Text) -> None:
        """Tell why a value was not taken."""
        self.say(shown(problem))

    def say(self, words: str) -> None:
        """Tell something of this setting; '' takes it back."""
        self.problem.setText(words)
        self.problem.setVisible(bool(words))
