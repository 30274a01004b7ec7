"""The screen for the patient's own hand: the chart, a few large tools, and a way back by PIN."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget

from painmap.core.layers import NOT_RATED, LayerKey
from painmap.ui.handing.hand_canvas import HandCanvas
from painmap.ui.handing.pin_pad import PinPad
from painmap.ui.parts.choice import Choice, Option
from painmap.ui.parts.theme import SIZES
from painmap.ui.parts.widgets import PrimaryButton, TextButton, column, label, panel, row, with_role

if TYPE_CHECKING:
    from painmap.ui.session.session import Session

_SIZES_CM = {"1.5": "fine", "3": "middle", "6": "broad"}
_TALL, _CARD = 56, 480


class HandOver(QWidget):
    """Signals: `given()` to hand it over, `kept()` not to; `asked_back()`, `new_pin_wanted()`."""

    given = Signal()
    kept = Signal()
    asked_back = Signal()
    new_pin_wanted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("role", "window")
        self.canvas = HandCanvas(session)
        self.pad = PinPad()
        self.pages = QStackedWidget()
        self._start, self._drawing = self._make_start(), self._make_drawing()
        self._asking = column(None, self.pad, None)
        asking = QWidget()
        self._asking.setAlignment(self.pad, Qt.AlignmentFlag.AlignHCenter)
        asking.setLayout(self._asking)
        self._pin_page = asking
        for page in (self._start, self._drawing, self._pin_page):
            self.pages.addWidget(page)
        self.setLayout(column(self.pages, gap=0))
        self.canvas.drawn.connect(self._show_state)
        self.canvas.state.tool_changed.connect(self._show_state)

    # Pages

    def _make_start(self) -> QWidget:
        card = with_role(QFrame(), "card")
        card.setFixedWidth(_CARD)
        self.give = PrimaryButton(self.tr("Hand over"), on_click=self.given.emit)
        self.new_pin = TextButton(
            self.tr("Set a new PIN"), role="quiet", on_click=self.new_pin_wanted.emit
        )
        self.keep = TextButton(self.tr("Back to the exam"), on_click=self.kept.emit)
        told = self.tr(
            "The patient sees the body and the pain of today, no name and nothing else. "
            "Only the PIN brings the exam back. What is drawn is marked as drawn by the patient."
        )
        text = label(told, wrap=True)
        text.setMinimumHeight(text.heightForWidth(_CARD - 48))
        card.setLayout(
            column(
                label(self.tr("Hand to patient"), "heading"),
                text,
                row(self.new_pin, None),
                row(self.keep, None, self.give),
                gap=16,
                margins=(24, 20, 24, 20),
            )
        )
        page = QWidget()
        held = column(None, card, None)
        held.setAlignment(card, Qt.AlignmentFlag.AlignHCenter)
        page.setLayout(held)
        return page

    def _make_drawing(self) -> QWidget:
        canvas = self.canvas
        self.whole = TextButton(
            self.tr("Whole body"), icon_name="whole", on_click=lambda: canvas.show_tile("whole")
        )
        self.back = TextButton(self.tr("Give back"), on_click=self.asked_back.emit)
        top = panel()
        top.setLayout(
            row(
                label(self.tr("Show where it hurts"), "title"), None, self.whole, self.back,
                margins=(24, 8, 16, 8),
            )
        )  # fmt: skip
        self.tools = Choice(
            [Option("brush", self.tr("Paint")), Option("erase", self.tr("Erase"))],
            name=self.tr("Tool"), text_px=SIZES.name, flows=True,
        )  # fmt: skip
        self.tools.picked.connect(canvas.state.choose_tool)
        self.undo = TextButton(self.tr("Undo"), icon_name="undo", on_click=canvas.undo)
        names = {"fine": self.tr("fine"), "middle": self.tr("middle"), "broad": self.tr("broad")}
        self.sizes = Choice(
            [Option(cm, names[name]) for cm, name in _SIZES_CM.items()],
            name=self.tr("Size"), text_px=SIZES.row, flows=True,
        )  # fmt: skip
        self.sizes.picked.connect(lambda cm: canvas.state.choose_size(float(cm)))
        numbers = [Option(str(NOT_RATED), self.tr("don't know"))]
        numbers += [Option(str(n), str(n)) for n in range(1, 11)]
        self.numbers = Choice(
            numbers, name=self.tr("How much it hurts"), text_px=SIZES.row, per_row=11, flows=True
        )
        self.numbers.picked.connect(lambda code: canvas.state.choose_value(int(code)))
        for chip in (*self.tools.chips, *self.sizes.chips, *self.numbers.chips):
            chip.setFixedHeight(_TALL)
        for chip in self.tools.chips:
            chip.setMinimumWidth(112)
        self.undo.setFixedHeight(_TALL)
        asked = self.tr("How much does it hurt there? 1 is a little, 10 is the most.")
        foot = panel()
        foot.setLayout(
            column(
                row(self.tools, self.undo, None, self.sizes, gap=16),
                label(asked, "quiet"),
                self.numbers,
                gap=8,
                margins=(24, 8, 24, 12),
            )
        )
        page = QWidget()
        whole = column(top, canvas, foot, gap=0)
        whole.setStretch(1, 1)
        page.setLayout(whole)
        return page

    def show_start(self) -> None:
        """Before it is handed over: what will happen."""
        self.pages.setCurrentWidget(self._start)
        self.give.setFocus()

    def show_drawing(self) -> None:
        """In the patient's hand."""
        self.pages.setCurrentWidget(self._drawing)
        self.canvas.setFocus()

    def show_pad(self) -> None:
        """Ask for the PIN, or set one."""
        self.canvas.interrupt()
        self.pages.setCurrentWidget(self._pin_page)
        self.pad.field.setFocus()

    @property
    def is_asking(self) -> bool:
        """Whether the PIN is asked for."""
        return self.pages.currentWidget() is self._pin_page

    def begin(self, layer: LayerKey, length_factor: float) -> None:
        """An empty hand: brush, middle size, no number."""
        state = self.canvas.state
        self.canvas.begin_with(layer, length_factor)
        state.choose_value(NOT_RATED)
        state.choose_size(3.0)
        self.numbers.show_value(str(NOT_RATED))
        self.sizes.show_value("3")
        self._show_state()

    def _show_state(self) -> None:
        self.tools.show_value(self.canvas.state.tool)
        self.undo.setEnabled(self.canvas.strokes > 0)
        self.whole.setVisible(self.canvas.state.tile != "whole")
