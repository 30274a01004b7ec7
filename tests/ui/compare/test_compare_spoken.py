"""The charts of a comparison as a screen reader gets them."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

from painmap.ui.compare.compare_screen import CompareScreen

NAME = QAccessible.Text.Name


def said(widget: QWidget) -> dict[str, str]:
    """What is said of each part, by its name."""
    found = QAccessible.queryAccessibleInterface(widget)
    assert found.role() == QAccessible.Role.Chart
    made: list[QAccessibleInterface] = [found.child(at) for at in range(found.childCount())]
    names = [one.text(NAME).partition(": ") for one in made]
    boxes = [one.rect() for one in made if not one.state().invisible]
    assert boxes
    assert all(found.rect().contains(box) for box in boxes)
    return {name: words for name, _, words in names}


def test_every_pane_says_whose_it_is_and_what_is_on_each_part(screen: CompareScreen) -> None:
    earlier, later, change = (pane.view for pane in screen.stage.panes)
    titles = [QAccessible.queryAccessibleInterface(v).text(NAME) for v in (earlier, later, change)]
    assert titles == ["Earlier · 1 Aug 2026", "Later · 28 Aug 2026", "Change"]
    shin = "LEFT lower leg, front"
    assert said(earlier)[shin].startswith("Allodynia ")
    assert said(later)[shin].startswith("Allodynia ")
    assert said(later)[shin] != said(earlier)[shin]
    told = said(change)[shin]
    assert told.startswith("no longer affected ")
    assert " cm², still affected " in told
    assert "newly" not in told


def test_over_each_other_both_visits_are_told(screen: CompareScreen) -> None:
    screen.show_mode("onion")
    told = said(screen.stage.both.charts.back)["LEFT lower leg, front"]
    assert told.startswith("earlier: Allodynia ")
    assert "; later: Allodynia " in told
    screen.show_mode("swipe")
    assert said(screen.stage.both.charts.back)["LEFT lower leg, front"].startswith("Allodynia ")


def test_other_charts_have_other_parts(screen: CompareScreen) -> None:
    screen.show_place("r_arm", "hand")
    found = said(screen.stage.change.view)
    assert found["RIGHT palm"] == "nothing painted at either visit"
    assert "LEFT lower leg, front" not in found
