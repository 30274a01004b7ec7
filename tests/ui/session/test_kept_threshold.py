"""A signed visit keeps the threshold of a variable border that it was signed with."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from painmap.core.border_threshold import KEPT, keep_threshold, threshold_of
from painmap.core.trial_numbers import THRESHOLD_SETTING
from painmap.core.visit import Visit
from painmap.ui.session.session import Session


def now(session: Session) -> float | None:
    return threshold_of(session.exam, session.store.setting(THRESHOLD_SETTING))


@pytest.mark.parametrize(("signed_with", "later"), [(1.5, 0.5), (None, 0.5), (1.5, None)])
def test_a_later_setting_changes_drafts_alone(
    session: Session,
    add_visit: Callable[..., Visit],
    signed_with: float | None,
    later: float | None,
) -> None:
    signed, draft = add_visit(), add_visit()
    session.store.set_setting(THRESHOLD_SETTING, signed_with)
    session.open_visit(signed.id)
    assert now(session) == signed_with
    session.sign()
    session.store.set_setting(THRESHOLD_SETTING, later)
    session.open_visit(draft.id)
    assert now(session) == later
    session.open_visit(signed.id)
    assert now(session) == signed_with


def test_what_an_attempt_to_sign_left_behind_is_replaced(
    session: Session, add_visit: Callable[..., Visit]
) -> None:
    session.open_visit(add_visit().id)
    session.push(keep_threshold(session.exam, 9.0))
    session.store.set_setting(THRESHOLD_SETTING, 2.0)
    assert now(session) == 2.0
    session.sign()
    assert now(session) == session.exam.findings[KEPT] == 2.0
