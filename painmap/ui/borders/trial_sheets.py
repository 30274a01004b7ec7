"""The sheets behind ⋯ on the trial card: spokes, limb length, scales, the clinic's threshold."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from painmap.ui.borders.length_sheet import LengthSheet
from painmap.ui.borders.scales_sheet import ScalesSheet
from painmap.ui.borders.spokes_sheet import SpokesSheet
from painmap.ui.borders.threshold_sheet import ThresholdSheet
from painmap.ui.borders.trial_desk import TrialDesk
from painmap.ui.parts.sheet import Sheet


def trial_sheets(desk: TrialDesk, beside: QWidget) -> dict[str, Callable[[], Sheet]]:
    """What opens each sheet beside a widget, by name."""

    def opening(make: Callable[[TrialDesk, QWidget], Sheet]) -> Callable[[], Sheet]:
        def do() -> Sheet:
            made = make(desk, beside.window())
            made.open_beside(beside)
            return made

        return do

    return {
        "spokes": opening(SpokesSheet), "length": opening(LengthSheet),
        "scales": opening(ScalesSheet), "threshold": opening(ThresholdSheet),
    }  # fmt: skip
