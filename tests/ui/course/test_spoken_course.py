"""The screen of all visits as a screen reader gets it."""

from __future__ import annotations

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from painmap.ui.course.course_screen import CourseScreen

NAME = QAccessible.Text.Name


def said(widget: QWidget) -> list[str]:
    """What is said of each part."""
    found = QAccessible.queryAccessibleInterface(widget)
    parts = [found.child(at) for at in range(found.childCount())]
    assert all(part.parent().text(NAME) == widget.accessibleName() for part in parts)
    return [part.text(NAME) for part in parts]


def is_found_where_it_lies(widget: QWidget, at: int) -> bool:
    """Whether the part under the middle of a part is that part."""
    found = QAccessible.queryAccessibleInterface(widget)
    middle = found.child(at).rect().center()
    return found.indexOfChild(found.childAt(middle.x(), middle.y())) == at


def test_maps_chart_strip_and_skin_are_told_part_by_part(screen: CourseScreen) -> None:
    small, chart = screen.maps.small, screen.panel.chart
    told = said(small)
    assert len(told) == 5
    assert told[0].startswith("2 Mar 2026 · draft: ")
    assert told[0].endswith(" cm²")
    assert "No map at this visit" in told[2]
    assert is_found_where_it_lies(small, 1)
    small.tap(small.cards[0].visit_id)
    assert said(small)[0].endswith(" · chosen")
    values = said(chart)
    assert len(values) == 5
    assert values[0].startswith("2 Mar 2026 · 09:00: Allodynia · brush ")
    assert is_found_where_it_lies(chart, 4)
    screen.show_mode("often")
    parts = [each.partition(": ") for each in said(screen.maps.over.view)]
    skin = {name: words for name, _, words in parts}
    assert skin["LEFT lower leg, front"] == "At most: Affected at 3 of 3 visits"
