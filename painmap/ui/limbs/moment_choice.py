"""The moments of the sheet as chips; those at which something is recorded are marked."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from painmap.core.findings import MOMENTS, FindingKey, limb_of
from painmap.core.record.limb_words import MOMENT_WORDS
from painmap.ui.parts.choice import Choice, Option
from painmap.ui.parts.wording import core_text


class MomentChoice(Choice):
    """`picked(str)`, as every choice."""

    def __init__(self) -> None:
        options = [Option(moment, core_text(MOMENT_WORDS[moment])) for moment in MOMENTS]
        name = QCoreApplication.translate("LimbsTab", "Moment")
        super().__init__(options, name=name, flows=True)

    def show_moment(
        self, moment: str, findings: Iterable[FindingKey], limbs: Iterable[str]
    ) -> None:
        """Show the chosen one, and at which anything is recorded of these limbs."""
        self.show_value(moment)
        shown = frozenset(limbs)
        places = [limb_of(key) for key in findings]
        holding = {where[1] for where in places if where is not None and where[0] in shown}
        for chip in self.chips:
            chip.marked = chip.option.key in holding
            words = self.tr("something is recorded") if chip.marked else ""
            chip.setAccessibleDescription(words)
            chip.update()
