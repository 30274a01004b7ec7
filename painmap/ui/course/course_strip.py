"""The strip of a patient's visits under a comparison: 96 px, and folded one line of words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from painmap.core.visit import Visit
from painmap.ui.course.course_track import HEIGHT, CourseTrack
from painmap.ui.parts.theme import SIZES
from painmap.ui.parts.widgets import IconButton, label, row
from painmap.ui.parts.wording import day

FOLDED = SIZES.target


class CourseStrip(QWidget):
    """`pair_chosen(earlier, later)`: the ids of two visits, that which began first first.

    Dots at true dates, visits of a day side by side, two markers that can be dragged or moved with
    the arrow keys. `folded_changed(bool)` when the user folds it away or takes it out again.
    """

    pair_chosen = Signal(str, str)
    folded_changed = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("role", "panel")
        self.track = CourseTrack()
        self.track.pair_chosen.connect(self.pair_chosen)
        self.fold = IconButton("down", "", on_click=self._turn, quiet=True)
        self._words = label("", "caption")
        held = row(4, self.fold, self.track, self._words, gap=4)
        held.setStretch(held.indexOf(self.track), 1)
        held.setAlignment(self.fold, Qt.AlignmentFlag.AlignTop)
        self.setLayout(held)
        self.set_folded(folded=False)

    def show_visits(self, visits: Sequence[Visit], earlier_id: str, later_id: str) -> None:
        """Show a patient's visits, and the two that are compared at the markers."""
        self.track.show_visits(visits, earlier_id, later_id)
        shown = self.track.visits
        words = self.tr("1 visit") if len(shown) == 1 else self.tr("{0} visits").format(len(shown))
        if shown:
            first, last = day(shown[0].began_at), day(shown[-1].began_at)
            words += f" · {first}" + (f" – {last}" if last != first else "")
        self._words.setText(words)

    @property
    def folded(self) -> bool:
        """Whether only one line of words is left of it."""
        return self.track.isHidden()

    def set_folded(self, *, folded: bool) -> None:
        """Fold it away, or take it out again, without telling anyone."""
        self.track.setVisible(not folded)
        self._words.setVisible(folded)
        self.fold.set_icon("up" if folded else "down")
        name = self.tr("Show the visits over time") if folded else self.tr("Fold the visits away")
        self.fold.setToolTip(name)
        self.fold.setAccessibleName(name)
        self.setFixedHeight(FOLDED if folded else HEIGHT)

    def _turn(self) -> None:
        self.set_folded(folded=not self.folded)
        self.folded_changed.emit(self.folded)
