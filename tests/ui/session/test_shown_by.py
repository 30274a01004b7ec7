"""A signed visit's colours, remarks and checklist stay by the settings that it was signed with."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from pytestqt.qtbot import QtBot

from painmap.core.clinic import Clinic, changed_settings, clinic_of
from painmap.core.exam import findings_edit
from painmap.core.findings import FindingKey, Json, limb_key
from painmap.core.record.contradictions import remarks
from painmap.core.record.remarks import RemarkLimits
from painmap.core.record.shown_by import is_kept, keep_shown_by, shown_by
from painmap.ui.limbs.limbs import LimbsTab
from painmap.ui.parts.preferences import PreferenceFile
from painmap.ui.session.session import Session
from painmap.ui.summary.summary import SummaryTab

COLD: dict[FindingKey, Json] = {
    limb_key("l_leg", "touch"): "warm",
    limb_key("l_leg", "temperature_c"): 29.9,
    limb_key("r_leg", "temperature_c"): 31.4,
}


def set_clinic(session: Session, **changes: object) -> None:
    before = clinic_of(session.store.settings())
    after = replace(before, **changes)  # type: ignore[arg-type]  # the case's own
    session.store.set_settings(changed_settings(before, after))


def now(session: Session) -> Clinic:
    return shown_by(session.exam, clinic_of(session.store.settings()))


def test_a_draft_follows_the_settings_and_a_signed_visit_keeps_them(exam: Session) -> None:
    kind = exam.exam.visit.kind
    set_clinic(exam, delta_t_sides=2.0, remark_cm=3.0, checklists={kind: ("areas", "own line")})
    assert (now(exam).delta_t_sides, now(exam).remark_cm) == (2.0, 3.0)
    exam.sign()
    assert is_kept(exam.exam)
    set_clinic(exam, delta_t_sides=0.5, remark_cm=1.0, delta_t_along=2.0, checklists={})
    kept = now(exam)
    assert (kept.delta_t_sides, kept.remark_cm, kept.delta_t_along) == (2.0, 3.0, None)
    assert kept.checklists[kind] == ("areas", "own line")
    exam.open_visit(exam.exam.visit.id)  # and so it is on disk
    assert now(exam) == kept
    assert keep_shown_by(exam.exam, kept) is None


def test_a_visit_signed_before_there_was_this_is_shown_by_what_comes_along(exam: Session) -> None:
    set_clinic(exam, delta_t_sides=2.0)
    visit = exam.exam.visit
    exam.store.sign_visit(visit.id, visit.began_at + timedelta(hours=1))
    exam.open_visit(visit.id)
    assert exam.exam.visit.is_signed
    assert not is_kept(exam.exam)
    assert now(exam).delta_t_sides == Clinic().delta_t_sides


def test_the_clinic_says_from_where_on_sides_are_remarked_on(exam: Session) -> None:
    exam.push(findings_edit(exam.exam, COLD, "test"))
    assert "feels warm, yet measures" in " ".join(str(one.said) for one in remarks(exam.exam))
    assert remarks(exam.exam, RemarkLimits(warmer_c=2.0)) == ()


def test_colours_remarks_and_list_on_the_screens_stay(
    exam: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    exam.push(findings_edit(exam.exam, COLD, "test"))
    preferences = PreferenceFile(tmp_path / "preferences.json")
    preferences.change(unit="C")
    limbs, summary = LimbsTab(exam, preferences), SummaryTab(exam, preferences)
    qtbot.addWidget(limbs)
    qtbot.addWidget(summary)
    limbs.show()
    delta = limbs.rows["temperature_c"].delta
    assert delta is not None
    before = delta.grab().toImage()
    assert limbs.remarks.isVisible()
    exam.sign()
    set_clinic(exam, delta_t_sides=5.0, remark_delta_t=5.0, checklists={"follow-up": ("mine",)})
    limbs.hide()
    limbs.show()
    assert delta.grab().toImage() == before
    assert limbs.remarks.isVisible()
    summary.show()
    assert "mine" not in summary.checklist.own
    assert summary.evaluation.sheets.text().startswith("By the settings it was signed with")
    assert "1.0 °C" in summary.evaluation.sheets.text()
    summary.close()


def test_a_difference_along_a_limb_is_marked_from_the_clinics_threshold_on(
    exam: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    values: dict[FindingKey, Json] = {
        limb_key("l_leg", "temperature:thigh"): [33.0],
        limb_key("l_leg", "temperature:great_toe"): [28.0],
    }
    exam.push(findings_edit(exam.exam, values, "test"))
    limbs = LimbsTab(exam, PreferenceFile(tmp_path / "preferences.json"))
    qtbot.addWidget(limbs)
    limbs.show()
    limbs.sheet.unfold(("temperatures",))
    row = limbs.sheet.groups["temperatures"].gradient
    assert row is not None
    assert [words.styleSheet() for words in row.words.values()] == ["", ""]
    set_clinic(exam, delta_t_along=3.0)
    limbs.hide()
    limbs.show()
    assert row.words["r_leg"].styleSheet() == ""
    assert "background" in row.words["l_leg"].styleSheet()
