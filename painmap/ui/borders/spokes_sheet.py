"""An area from eight radii around a point, without a chart."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from painmap.core.qualities import stimulus_name
from painmap.core.spokes import (
    RADIUS_CM,
    SPOKES,
    Spokes,
    delete_spokes,
    record_spokes,
    spokes_cm2,
    spokes_of,
)
from painmap.core.stamps import new_id, utc_now
from painmap.ui.borders.trial_desk import TrialDesk
from painmap.ui.parts.amount_field import amount_field
from painmap.ui.parts.core_words import shown
from painmap.ui.parts.number_field import NumberField
from painmap.ui.parts.sheet import Sheet
from painmap.ui.parts.widgets import TextButton, clear, column, label, row
from painmap.ui.parts.wording import EMPTY, number


def tr(text: str) -> str:
    return QCoreApplication.translate("SpokesSheet", text)


class SpokesSheet(Sheet):
    """Eight radii, the place they start from, and the areas kept so far."""

    def __init__(self, desk: TrialDesk, window: QWidget) -> None:
        self._desk = desk
        content, grid = QWidget(), QGridLayout()
        grid.setHorizontalSpacing(8)
        self.site = QLineEdit()
        self.site.setAccessibleName(tr("Centre"))
        self.site.setPlaceholderText(tr("Centre, such as: middle of the shin"))
        self.site.textChanged.connect(self._show_area)
        self.radii: list[NumberField] = []
        for place in range(SPOKES):
            field = amount_field(tr("Radius {0}").format(place + 1), RADIUS_CM, width=78)
            field.entered.connect(self._show_area)
            column_of, row_of = place % 4, place // 4
            grid.addWidget(label(f"{45 * place}°", "caption"), 2 * row_of, column_of)
            grid.addWidget(field, 2 * row_of + 1, column_of)
            self.radii.append(field)
        for field, following in zip(self.radii, self.radii[1:], strict=False):
            field.next_field = following
        self.area = label("", "heading")
        self.keep = TextButton(tr("Keep"), on_click=self._keep)
        self._kept = column(gap=0)
        inner = column(
            label(tr("Distances in cm from the centre to where touch begins to hurt, "
                     "clockwise from the head."), "caption", wrap=True),
            self.site,
            gap=8,
        )  # fmt: skip
        inner.addLayout(grid)
        inner.addLayout(row(self.area, None, self.keep))
        inner.addLayout(self._kept)
        content.setLayout(inner)
        super().__init__(tr("Area by eight spokes"), content, window)
        self._show_half()
        self._show_area()
        self._show_kept()

    def _show_half(self) -> None:
        """Show what was typed when the sheet was closed before, kept nowhere else."""
        session = self._desk.session
        drafts, visit = session.drafts, session.exam.visit.id
        self._half = (visit, "spokes")
        radii, site = drafts.half(self._half) or ((), "")
        values = radii if isinstance(radii, tuple) and radii else (None,) * SPOKES
        for place, (field, value) in enumerate(zip(self.radii, values, strict=True)):
            field.show_value(value, drafts.at(visit, f"spokes:{place}"))
        self.site.setText(str(site))

    def closeEvent(self, event: QCloseEvent) -> None:
        radii, site = tuple(field.value for field in self.radii), self.site.text()
        begun = site.strip() or any(radius is not None for radius in radii)
        self._desk.session.drafts.keep_half(self._half, *((radii, site) if begun else ()))
        super().closeEvent(event)

    def _typed(self) -> tuple[float, ...] | None:
        found = [field.value for field in self.radii]
        return tuple(r for r in found if r is not None) if None not in found else None

    def _show_area(self, _value: object = None) -> None:
        radii = self._typed()
        fixed = self._desk.session.read_only
        self.area.setText(
            EMPTY if radii is None else tr("{0} cm²").format(number(spokes_cm2(radii), 1))
        )
        self.keep.setEnabled(radii is not None and bool(self.site.text().strip()) and not fixed)

    def _keep(self) -> None:
        radii, session = self._typed(), self._desk.session
        if radii is None:
            return
        stimulus = self._desk.trial.stimulus_key
        made = Spokes(
            new_id(), self.site.text().strip(), stimulus, radii, utc_now(), session.examiner
        )
        session.push(record_spokes(session.exam, replace(made)))
        session.drafts.keep_half(self._half)
        self._show_half()
        self._show_kept()

    def _show_kept(self) -> None:
        clear(self._kept)
        session = self._desk.session
        for spokes in spokes_of(session.exam.findings):
            words = f"{spokes.site} · {shown(stimulus_name(spokes.stimulus))}"
            remove = TextButton(tr("Delete"), role="quiet")
            remove.setEnabled(not session.read_only)
            remove.clicked.connect(lambda _on=False, spokes=spokes: self._delete(spokes))
            cm2 = label(tr("{0} cm²").format(number(spokes.cm2, 1)), "strong")
            place = QWidget()
            line = row(label(words, wrap=True), cm2, remove)
            line.setStretch(0, 1)
            place.setLayout(line)
            self._kept.addWidget(place)
        self.adjustSize()

    def _delete(self, spokes: Spokes) -> None:
        session = self._desk.session
        session.push(delete_spokes(session.exam, spokes))
        self._show_kept()
