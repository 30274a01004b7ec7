"""The counts of the open exam, kept up while the pen moves and told at most once a frame."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from painmap.core.counts import COUNTED_BY, AreaCount, Counter, LayerTotal, exam_counter
from painmap.core.edits import Edit, FindingEdit
from painmap.core.layers import LayerKey

if TYPE_CHECKING:
    from painmap.ui.session import Session

FRAME_MS = 33


class LiveCounts(QObject):
    """`changed()` after which `areas` and `totals` are new; during a stroke once a frame."""

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._counter: Counter | None = None
        self.areas: tuple[AreaCount, ...] = ()
        self.totals: dict[LayerKey, LayerTotal] = {}
        self._settled = True
        self._frame = QTimer(self)
        self._frame.setSingleShot(True)
        self._frame.setInterval(FRAME_MS)
        # A method, no lambda: that would keep these counts, and their work, beyond their exam.
        self._frame.timeout.connect(self._tell_moving)
        session.edited.connect(self._on_edited)
        session.visit_changed.connect(self.recount)

    @property
    def scheme(self) -> Any:
        """The scheme of the atlas that is counted by."""
        return self._session.atlas.schemes[self._session.exam.visit.scheme]

    @property
    def percent_only(self) -> bool:
        """Whether cm² would be a guess, because no height is known."""
        return self._counter is None or self._counter.scale.method == "none"

    @property
    def length_factor(self) -> float:
        """Patient's cm for each cm of the body."""
        return self._counter.scale.length_factor if self._counter else 1.0

    def recount(self) -> None:
        """Start anew: another exam, scheme, body or patient's size."""
        if self._session.has_exam:
            session = self._session
            self._counter = exam_counter(session.exam, session.atlas, session.body)
            self._tell()

    def on_stroke(self, layer: LayerKey, cells: Any, values: Any) -> None:
        """Take in what the brush just did."""
        if self._counter is not None:
            self._counter.update(layer, cells, values)
            self._settled = False
            if not self._frame.isActive():
                self._frame.start()

    def on_stroke_end(self) -> None:
        """The stroke is over, or was given up."""
        self._frame.stop()
        if not self._settled:  # its edit has told already
            self._tell()

    def _on_edited(self, edit: Edit) -> None:
        if any(isinstance(part, FindingEdit) and part.key == COUNTED_BY for part in edit.parts):
            self.recount()
        elif self._counter is not None:
            self._counter.update_edit(edit)
            self._tell()

    def _tell_moving(self) -> None:
        self._tell(settled=False)

    def _tell(self, *, settled: bool = True) -> None:
        if self._counter is None or not self._session.has_exam:
            return
        self._settled = settled
        self.areas = self._counter.areas(self._session.exam.findings, settled=settled)
        self.totals = {total.layer: total for total in self._counter.totals()}
        self.changed.emit()
