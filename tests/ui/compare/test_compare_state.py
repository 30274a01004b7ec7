"""Which visits are compared: by date, never one with itself, single trials in place of a zone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from painmap.core.visit import Visit
from painmap.errors import KnownError
from painmap.ui.compare.compare_screen import CompareScreen
from painmap.ui.compare.compare_state import CompareState
from painmap.ui.session.session import Session


def days(state: CompareState) -> tuple[int, int]:
    return state.earlier.visit.began_at.day, state.later.visit.began_at.day


def test_reverse_order_is_said_and_earlier_stays_earlier(
    session: Session, visits: list[Visit]
) -> None:
    one, _, last = visits
    state = CompareState(session, last.id, one.id)
    assert days(state) == (1, 28)
    assert "reverse order" in state.comparison.notices[0].msgid
    state = CompareState(session, one.id, last.id)
    assert not any("reverse" in notice.msgid for notice in state.comparison.notices)


def test_one_visit_twice_is_refused(session: Session, visits: list[Visit]) -> None:
    with pytest.raises(KnownError, match="itself"):
        CompareState(session, visits[0].id, visits[0].id)
    state = CompareState(session, visits[0].id, visits[2].id)
    with pytest.raises(KnownError, match="itself"):
        state.choose(earlier=visits[2].id)
    assert days(state) == (1, 28), "nothing has changed"


def test_the_screen_says_why_and_goes_on_showing(
    screen: CompareScreen, visits: list[Visit]
) -> None:
    screen.choose(later=visits[0].id)
    assert "itself" in screen.foot.said
    assert days(screen.state) == (1, 28)


def test_choosing_a_later_visit_as_the_earlier_swaps_them(
    screen: CompareScreen, visits: list[Visit]
) -> None:
    screen.choose(earlier=visits[0].id, later=visits[1].id)
    assert days(screen.state) == (1, 14)
    screen.choose(earlier=visits[2].id)
    assert days(screen.state) == (14, 28)
    assert screen.state.pair.was_reversed
    assert screen.stage.earlier.banner.lines[0] == "Earlier · 14 Aug 2026"


def test_a_visit_without_a_map_is_told_and_shown(
    session: Session,
    add_visit: Callable[..., Visit],
    visits: list[Visit],
    screen: CompareScreen,
) -> None:
    blank = add_visit(began_at=datetime(2026, 9, 1, 9, 0, tzinfo=UTC), height_cm=150.0)
    state = CompareState(session, visits[0].id, blank.id)
    assert any("no map" in notice.msgid for notice in state.comparison.notices)
    screen.state = state
    screen.show_comparison()
    assert screen.stage.earlier.view.zones
    assert not screen.stage.later.view.zones
