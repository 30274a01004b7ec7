"""One item of a score: its name, its value with the source, and chips that correct it by hand."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from painmap.core.findings import Json
from painmap.ui.parts.choice import Choice, Option
from painmap.ui.parts.theme import SIZES
from painmap.ui.parts.widgets import column, label, row, with_role
from painmap.ui.parts.wording import EMPTY
from painmap.ui.summary.score_items import ScoreItem
from painmap.ui.summary.score_words import tr

RECORD = "record"
_CHIPS, _POINTS = 268, 308


class ItemRow(QWidget):
    """`corrected(Json)`: True, False or points by hand, None for what the record says."""

    corrected = Signal(object)

    def __init__(self, item: ScoreItem) -> None:
        super().__init__()
        self.name = label("", "", wrap=True)
        self.told = label("", "caption", wrap=True)
        words = QWidget()
        words.setLayout(column(self.name, self.told, gap=0))
        words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setLayout(row(words, gap=8))
        self.layout().setStretch(0, 1)  # type: ignore[union-attr]
        self.choice: Choice | None = None
        if item.key is not None:
            self.choice = self._chips(item)
            self.choice.setFixedWidth(_POINTS if item.most > 1 else _CHIPS)
            for chip in self.choice.chips:
                if chip.option.key.isdecimal():
                    chip.setMaximumWidth(SIZES.target if item.most > 1 else 76)
            self.choice.picked.connect(self._picked)
            self.layout().addWidget(self.choice)  # type: ignore[union-attr]

    def show_item(self, item: ScoreItem, *, fixed: bool) -> None:
        """Show value and source; `fixed` cannot be corrected."""
        self.name.setText(item.name)
        with_role(self.name, "strong" if item.there else "")
        self.told.setText(item.told)
        if self.choice is not None:
            self.choice.show_value(_chip_of(item))
            self.choice.show_state(together=False, fixed=fixed)

    def _chips(self, item: ScoreItem) -> Choice:
        hint = tr("What the map, the sheets and the history say")
        rest = Option(RECORD, tr("From record"), "", hint)
        if not item.has_record:
            rest = Option(RECORD, EMPTY, "", tr("not assessed"))
        if item.most:
            options = [Option(str(n), str(n)) for n in range(item.most + 1)]
        else:
            options = [Option("yes", tr("Yes")), Option("no", tr("No"))]
        return Choice([*options, rest], name=item.name)

    def _picked(self, chosen: object) -> None:
        value: Json = None
        if isinstance(chosen, str) and chosen != RECORD:
            value = chosen == "yes" if chosen in ("yes", "no") else int(chosen)
        self.corrected.emit(value)


def _chip_of(item: ScoreItem) -> str:
    said = item.by_hand
    if item.most:
        points = isinstance(said, int) and 0 <= said <= item.most
        return str(int(said)) if points and isinstance(said, int) else RECORD
    return {True: "yes", False: "no"}.get(said, RECORD) if isinstance(said, bool) else RECORD
