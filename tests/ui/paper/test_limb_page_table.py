"""Findings on the limbs on paper: compact, and *not assessed* is never hidden."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from painmap.core.findings import LIMBS, FindingKey, Json, limb_key, visit_key
from painmap.ui.paper.limb_page_table import limb_tables

NORMAL: dict[str, Json] = {
    "touch": "normal", "temperature_c": 31.5, "colour": ["normal"], "swelling": "none",
    "sweating": "normal",
}  # fmt: skip


def findings(**limbs: dict[str, Json]) -> dict[FindingKey, Json]:
    return {limb_key(limb, item): value for limb, items in limbs.items()
            for item, value in items.items()}  # fmt: skip


def test_the_affected_pair_leads(qapp: QApplication) -> None:
    then = findings(l_leg=NORMAL | {"touch": "cold"}, r_leg=NORMAL)
    assert [t.title for t in limb_tables((then, then), "C")] == ["Legs", "Arms"]
    assert [t.title for t in limb_tables((then, then), "C", first="r_arm")] == ["Arms", "Legs"]


def test_right_stands_before_left_and_then_before_now(qapp: QApplication) -> None:
    then = findings(r_leg=NORMAL, l_leg=NORMAL | {"touch": "cold", "temperature_c": 27.9})
    now = findings(r_leg=NORMAL, l_leg=NORMAL | {"touch": "cool", "temperature_c": 31.0})
    legs = limb_tables((then, now), "C")[0]
    assert list(legs.columns) == ["", "Right then", "Right now", "Left then", "Left now"]
    assert legs.rows[0] == ("Touch", "normal", "normal", "cold", "cool")
    assert legs.rows[1] == ("Temperature", "31.5 °C", "31.5 °C", "27.9 °C", "31.0 °C")
    assert legs.rows[-1] == ("Temperature, right − left: +3.6 °C then, +0.5 °C now",)


def test_a_dash_is_not_assessed_and_says_so(qapp: QApplication) -> None:
    then = findings(l_leg={"touch": "cold"})
    legs = limb_tables((then, {}), "C")[0]
    assert legs.rows[0] == ("Touch", "—", "—", "cold", "—")
    assert [row[0] for row in legs.rows] == ["Touch", "Temperature", "Colour", "Swelling",
                                             "Sweating"]  # fmt: skip
    assert legs.dash == "— not assessed"


def test_normal_everywhere_is_one_line_that_names_what_is_missing(qapp: QApplication) -> None:
    plain = {item: value for item, value in NORMAL.items() if item != "temperature_c"}
    both = findings(r_arm=plain, l_arm=plain)
    (line,) = next(t for t in limb_tables((both, both), "C") if t.title == "Arms").rows
    assert line[0] == (
        "Right and left, then and now: touch, colour, swelling, sweating normal or none. "
        "Not assessed: temperature."
    )


def test_one_gap_among_normals_is_shown(qapp: QApplication) -> None:
    """Normal then, not assessed now: never one line of normals."""
    plain = findings(**{limb: {"touch": "normal"} for limb in LIMBS})
    arms = next(t for t in limb_tables((plain, {}), "C") if t.title == "Arms")
    assert arms.rows[0] == ("Touch", "normal", "—", "normal", "—")


def test_nothing_assessed(qapp: QApplication) -> None:
    rows = [t.rows for t in limb_tables(({}, {}), "C")]
    assert rows == [[("Not assessed at either visit.",)]] * 2


def test_reports_and_notes_name_limb_and_visit(qapp: QApplication) -> None:
    now = findings(l_leg={"note": "Sock hurts."})
    now[limb_key("l_leg", "swelling", "reported")] = "mild"
    legs = limb_tables(({}, now), "C")[0]
    assert ("LEFT leg, now, reported: swelling mild",) in legs.rows
    assert ("LEFT leg, now, note: Sock hurts.",) in legs.rows


def test_fahrenheit(qapp: QApplication) -> None:
    one = findings(r_leg={"temperature_c": 30.0}, l_leg={"temperature_c": 29.0})
    legs = limb_tables((one,), "F")[0]
    assert legs.rows[1] == ("Temperature", "86.0 °F", "84.2 °F")
    assert legs.rows[-1] == ("Temperature, right − left: +1.8 °F",)


def test_other_moments_and_rows_behind_are_told_where_recorded(qapp: QApplication) -> None:
    now = findings(l_leg={"temperature_c": 29.4, "touch": "cool"})
    now[limb_key("l_leg", "temperature:dorsum")] = [29.4]
    now[limb_key("l_leg", "temperature:shin")] = [31.0, 31.2]
    now[limb_key("l_leg", "pulses")] = "normal"
    now[limb_key("l_leg", "colour", moment="hanging")] = ["purple"]
    legs = next(t for t in limb_tables((now,), "C") if t.title == "Legs")
    lines = [row[0] for row in legs.rows if len(row) == 1]
    assert "LEFT leg, seen now: pulses normal." in lines
    assert "LEFT leg, temperatures: shin 31.1 °C (mean of 2)." in lines
    assert "LEFT leg, seen now, hanging: colour purple." in lines
    assert not any("top of foot" in line for line in lines)
    now[visit_key("gait")] = ["limping"]
    whole = limb_tables((now,), "C")[-1]
    assert whole.rows == [("Walking: gait limping.",)]
    assert len(limb_tables(({}, now), "C")) == 2  # a comparison stays on its page
    assert limb_tables(({}, {}), "C")[0].rows == [("Not assessed at either visit.",)]
