"""A long name gives way; date of birth and ID stay whole in every header and in the list."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from painmap.ui.exam.identity import Identity, in_three
from painmap.ui.parts.fonts import MEDIUM, SEMIBOLD, width_of
from painmap.ui.parts.name_lines import two_lines
from tests.ui.hard_case import LONG

BORN, ID = "3 Mar 2013 (13)", "ID KIS-2026-000123456-77"
TOLD = f"{BORN} · {ID}"


@pytest.mark.parametrize("width", [150, 182, 260, 340])
def test_birth_and_id_are_never_cut(qtbot: QtBot, width: int) -> None:
    rows = in_three(LONG.name, TOLD, width)
    assert rows is not None
    quiet = " · ".join(row.text for row in rows if not row.strong)
    assert quiet == TOLD
    for row in rows:
        assert width_of(row.text, 12, SEMIBOLD if row.strong else MEDIUM) <= width + 0.5
    assert rows[0].text.startswith("Schmidt")
    assert [row.text for row in rows if row.strong][-1].endswith("milian")


def test_a_short_name_has_two_lines(qtbot: QtBot) -> None:
    assert in_three("Berger, Jonas", "3 Mar 2013 (13) · ID P-1", 250) is None


def test_a_header_asks_for_what_may_not_be_cut(qtbot: QtBot) -> None:
    who = Identity(widest=340)
    qtbot.addWidget(who)
    who.show_lines(LONG.name, f"born {TOLD}", short=TOLD)
    assert who.minimumSizeHint().width() >= width_of(ID, 12)
    who.resize(who.minimumSizeHint())
    rows = who.rows()
    assert rows is not None
    assert rows[2].text == ID
    assert who.accessibleName() == f"{LONG.name}. born {TOLD}"
    qtbot.mouseClick(who, Qt.MouseButton.LeftButton)  # a finger hovers over nothing
    assert LONG.name in who.toolTip()
    assert not who.grab().isNull()


def test_a_name_breaks_between_its_words(qtbot: QtBot) -> None:
    name = LONG.name
    wide = width_of("Schmidt-Rottluff von der ", 13, MEDIUM)
    assert two_lines(name, 13, MEDIUM, wide)[0] == "Schmidt-Rottluff von der"
    assert two_lines("KIS-2026-000123456-77", 12, MEDIUM, 92) == ("KIS-2026-", "000123456-77")
    one, other = two_lines("Gr" + "o" * 60, 13, MEDIUM, 100)
    assert max(width_of(one, 13, MEDIUM), width_of(other, 13, MEDIUM)) <= 100
