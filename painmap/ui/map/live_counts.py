"""The counts of the open exam, kept up while the pen moves and told at most once a frame."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from painmap.core.counts import COUNTED_BY, AreaCount, Counter, LayerTotal, exam_counter
from painmap.core.edits import Edit, FindingEdit
from painmap.core.layers import LayerKey
from painmap.ui.map.turns import Turns

if TYPE_CHECKING:
    from painmap.ui.session.session import Session

FRAME_MS, SIP_MS = 33, 8
"""How often a stroke is counted and told, and how often what it painted is summed up meanwhile: the
sum of a whole frame would hold up one event."""

NOTHING_CM2 = 0.05
"""A layer below this holds nothing, and reads as not assessed."""


class LiveCounts(QObject):
    """`changed()` after an edit; of a stroke, its end too, in the next frame alone.

    So the pen never waits for the count, nor for all that shows it. `areas` and `totals` are as
    they are when asked; `told` is what each layer held when `changed` came last, for whoever paints
    it later, when asking would count anew. `revision` is another after an edit, and the same while
    a stroke is drawn.
    """

    changed = Signal()

    def __init__(self, session: Session, turns: Turns | None = None) -> None:
        super().__init__()
        self._session, self._turns = session, turns or Turns(self)
        self.revision = 0
        self._counter: Counter | None = None
        self._areas: tuple[AreaCount, ...] = ()
        self._totals: dict[LayerKey, LayerTotal] = {}
        self.told: dict[LayerKey, LayerTotal] = {}
        self._counted = self._settled = True
        self._frame = QTimer(self)
        self._frame.setSingleShot(True)
        self._frame.setInterval(FRAME_MS)
        # A method, no lambda: that would keep these counts, and their work, beyond their exam.
        self._frame.timeout.connect(self._end_frame)
        self._telling = self._untold = False
        self._sip = QTimer(self)
        self._sip.setSingleShot(True)
        self._sip.setInterval(SIP_MS)
        self._sip.timeout.connect(self._sip_soon)
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

    @property
    def areas(self) -> tuple[AreaCount, ...]:
        """The scheme's areas; while an eraser cuts a patch in two it still counts as one."""
        self._count()
        return self._areas

    @property
    def totals(self) -> dict[LayerKey, LayerTotal]:
        """What each layer holds."""
        self._count()
        return self._totals

    def recount(self) -> None:
        """Start anew: another exam, scheme, body or patient's size."""
        self.revision += 1
        if self._session.has_exam:
            session = self._session
            self._counter = exam_counter(session.exam, session.atlas, session.body)
            self._changed(settled=True)
            self._tell()

    def settle(self) -> None:
        """Tell now what waits for its frame."""
        if self._frame.isActive() or self._untold:
            self._tell()

    def on_stroke(self, layer: LayerKey, cells: Any, values: Any) -> None:
        """Take in what the brush just did."""
        if self._counter is not None:
            self._counter.update(layer, cells, values)
            self._changed(settled=False)
            if not self._sip.isActive():
                self._sip.start()

    def on_stroke_end(self) -> None:
        """The stroke is over, or was given up."""
        if not self._settled:  # it was given up
            self._changed(settled=True)
            self._tell()

    def _on_edited(self, edit: Edit) -> None:
        if any(isinstance(part, FindingEdit) and part.key == COUNTED_BY for part in edit.parts):
            self.recount()
            return
        self.revision += 1
        if self._counter is not None:
            self._counter.update_edit(edit)
            ends_stroke = not self._settled
            self._turns.put_off()
            self._frame.stop()
            self._changed(settled=True)
            if not ends_stroke:
                self._tell()

    def _changed(self, *, settled: bool) -> None:
        self._counted, self._settled = False, settled
        if not self._frame.isActive():
            self._frame.start()

    def _sip_soon(self) -> None:
        self._turns.ask(self._absorb)

    def _absorb(self) -> None:
        if self._counter is not None:
            self._counter.absorb()

    def _count(self, *, newest: bool = True) -> None:
        """Count; without the `newest` that came since the last sip while a stroke is drawn."""
        done = self._counted or self._telling
        if done or self._counter is None or not self._session.has_exam:
            return
        counter, findings = self._counter, self._session.exam.findings
        self._counted = newest or self._settled
        if self._counted:
            counter.absorb()
        self._areas = counter.areas(findings, settled=self._settled, newest=False)
        self._totals = {total.layer: total for total in counter.totals(newest=False)}

    def _end_frame(self) -> None:
        """Sum up, count and then tell: together they would hold up one event of the pen."""
        self._untold = True
        self._turns.ask(self._absorb)
        self._turns.ask(self._count_for_frame)

    def _count_for_frame(self) -> None:
        if self._untold:
            self._count(newest=False)
            self._turns.ask(self._tell_counted)

    def _tell_counted(self) -> None:
        """Tell what was counted for the frame; what the pen did since comes with the next."""
        if not self._untold or self._counter is None or not self._session.has_exam:
            return
        self._telling, self._untold, self.told = True, False, self._totals
        try:
            self.changed.emit()
        finally:
            self._telling = False

    def _tell(self) -> None:
        self._frame.stop()
        self._untold = False
        if self._counter is not None and self._session.has_exam:
            self.told = self.totals
            self.changed.emit()
