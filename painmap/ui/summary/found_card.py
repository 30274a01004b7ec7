"""What was found, in sentences and two small maps."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from painmap.ui.chart.miniature import exam_pixmap, most_painted_limb
from painmap.ui.paper.layer_legend import LayerLegend
from painmap.ui.parts.widgets import (
    TextButton,
    ThinProgress,
    clear,
    column,
    label,
    line,
    row,
    scrolled,
)
from painmap.ui.parts.wording import limb_name, moment, visit_kind, word
from painmap.ui.session.session import Session
from painmap.ui.summary.summary_text import Group

MAP_SIZE = QSize(272, 208)


class FoundCard(QFrame):
    """`visit_asked()`: the head of the visit is to be shown."""

    visit_asked = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.setProperty("role", "card")
        self.sentences = QVBoxLayout()
        self.sentences.setSpacing(4)
        self.map, self.close_up = QLabel(), QLabel()
        self.close_up_name = label("", "caption", wrap=True)
        for shown in (self.map, self.close_up):
            shown.setFixedSize(MAP_SIZE)
        self.legend = LayerLegend(MAP_SIZE.width())
        self.map.setAccessibleName(self.tr("Map, front and back"))
        self.visit_line = label("", "quiet", wrap=True)
        self.visit = TextButton(
            self.tr("This visit"), icon_name="pencil", on_click=self.visit_asked.emit
        )
        words = QWidget()
        inner = column(margins=(0, 0, 8, 0))
        inner.addLayout(self.sentences)
        inner.addStretch(1)
        words.setLayout(inner)
        maps = QWidget()
        maps.setLayout(
            column(self.map, self.legend, self.close_up_name, self.close_up, None, gap=4)
        )
        self._maps = scrolled(maps)
        self._maps.setFixedWidth(MAP_SIZE.width() + 12)
        body = row(gap=16)
        body.addWidget(scrolled(words), 1)
        body.addWidget(self._maps)
        head = row(label(self.tr("Found"), "heading"), None, self.visit)
        self.progress = ThinProgress()
        held = column(head, self.visit_line, line(), self.progress, margins=(20, 8, 12, 16), gap=6)
        held.addLayout(body, 1)
        self.setLayout(held)

    def wait(self) -> None:
        """Say that it takes a moment."""
        self.progress.set_busy(True)
        clear(self.sentences)
        self.sentences.addWidget(label(self.tr("One moment…"), "quiet"))

    def show_exam(self, groups: Sequence[Group]) -> None:
        """Show the open exam, which `groups` tell of."""
        exam, atlas = self._session.exam, self._session.atlas
        visit = exam.visit
        self.progress.set_busy(False)
        self.visit_line.setText(
            self.tr("{0}, {1}. Examiner: {2}. Reports: {3}.").format(
                visit_kind(visit.kind), moment(visit.began_at), visit.examiner or "—",
                word(visit.reporter),
            )
        )  # fmt: skip
        self.map.setPixmap(exam_pixmap(exam, atlas, MAP_SIZE, self.devicePixelRatioF()))
        self.legend.show_exam(exam)
        self._show_close_up()
        if visit.note:
            groups = [*groups, Group(self.tr("Comment of the examiner"), (visit.note,))]
        clear(self.sentences)
        if not groups:
            self.sentences.addWidget(label(self.tr("Nothing is recorded yet."), "quiet"))
        for place, group in enumerate(groups):
            if place:
                self.sentences.addSpacing(8)
            self.sentences.addWidget(label(group.title, "strong"))
            for sentence in group.lines:
                self.sentences.addWidget(label(sentence, "row", wrap=True))

    def show_maps(self, *, shown: bool) -> None:
        """Whether there is room for the maps."""
        self._maps.setVisible(shown)

    def _show_close_up(self) -> None:
        """The most painted limb, from outside, front, inside and behind."""
        exam, atlas = self._session.exam, self._session.atlas
        limb = most_painted_limb(exam, atlas)
        self.close_up.setVisible(bool(limb))
        self.close_up_name.setVisible(bool(limb))
        if limb:
            name = limb_name(limb)
            self.close_up_name.setText(self.tr("{0}: outer, front, inner, back").format(name))
            self.close_up.setAccessibleName(self.close_up_name.text())
            charts = tuple(f"{limb}_{side}" for side in ("outer", "front", "inner", "back"))
            ratio = self.devicePixelRatioF()
            self.close_up.setPixmap(exam_pixmap(exam, atlas, MAP_SIZE, ratio, charts=charts))
