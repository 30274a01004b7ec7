"""Figures that belong to a visit."""

from __future__ import annotations

from painmap.core.visit import SignedVisit, height_problem, weight_problem


def test_impossible_figures_get_a_sentence() -> None:
    assert height_problem(1.45).endswith(".")
    assert weight_problem(3700).endswith(".")
    assert height_problem(145) == weight_problem(38.5) == ""


def test_signed_visit_says_what_to_do() -> None:
    assert "signed" in SignedVisit().text
    assert SignedVisit().action
