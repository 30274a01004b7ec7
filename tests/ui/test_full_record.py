"""The sample patient's four visits, recorded whole on the real window from an empty file on.

Clicks, strokes and keys alone. What is on disk afterwards is what the sample holds: each finding,
the head of the visit, and what the rules made of it. The map's zones are drawn by hand here and by
numbers there, so that they agree but for their edges.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from painmap import sample
from painmap.atlas.atlas import Atlas
from painmap.core.exam import Exam
from painmap.core.findings import FindingKey, Json
from painmap.core.record.contradictions import remarks
from painmap.core.record.history import waiting
from painmap.core.record.therapy import TherapyEvent, in_order
from painmap.core.ring import Ring
from painmap.core.rules.evaluation import latest
from painmap.core.rules.pattern_decision import decision_of
from painmap.core.trials import trials_of
from painmap.sample.stages import STAGES
from painmap.storage.store import Store, create_throw_away
from painmap.summary import visit_summary
from painmap.ui.history.history import HistoryTab
from painmap.ui.limbs.limbs import LimbsTab
from painmap.ui.map.map_tab import MapTab
from painmap.ui.summary.summary import SummaryTab
from painmap.ui.therapy.event_words import places
from painmap.ui.window.window import MainWindow
from tests.ui.recording.fingers import LEFT, Fingers
from tests.ui.recording.history import record_history
from tests.ui.recording.limbs import record_limbs
from tests.ui.recording.map import record_map
from tests.ui.recording.scores import decide, record_scores, sign

EXAMINER = "Dr Test"
_OF_ITS_OWN = ("counted_by", "shown_by", "decision")
"""Of the clinic's settings when the visit began, or with a moment; compared elsewhere."""
NOW = datetime.now(UTC).replace(microsecond=0)


@pytest.fixture(scope="module")
def samples(tmp_path_factory: pytest.TempPathFactory, atlas: Atlas) -> Iterator[Store]:
    made = create_throw_away(tmp_path_factory.mktemp("sample") / "sample.painmap", EXAMINER)
    sample.fill(made, atlas, examiner=EXAMINER, now=NOW)
    yield made
    made.close()


@pytest.fixture
def hand(window: MainWindow, qtbot: QtBot) -> Fingers:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.use_unit("C")
    return Fingers(window, qtbot)


def exam_of(store: Store, atlas: Atlas, place: int) -> Exam:
    patient = store.search_patients("Sample")[0].patient
    return store.load_exam(store.visits(patient.id)[place].id, atlas.n_cells)


def patient_entered(hand: Fingers, path: Path, place: int, atlas: Atlas) -> None:
    """On the patient's page: a new patient's, or one with the visits before."""
    window = hand.window
    if place == 0:
        window.session.use_store(create_throw_away(path, EXAMINER))
        window.show_patients()
        wanted, form = sample.sample_patient(NOW.date()), window.patients.form
        hand.type_in(form.born, f"{wanted.born:%d.%m.%Y}")
        for field, text in ((form.family, wanted.family), (form.given, wanted.given),
                            (form.number, wanted.number)):  # fmt: skip
            field.setFocus()
            QTest.keyClicks(field, text)
        hand.pick(form.sex, [wanted.sex])
        hand.click(form.add)
    else:
        store = create_throw_away(path, EXAMINER)
        began = NOW - timedelta(hours=1)
        sample.fill(store, atlas, examiner=EXAMINER, now=began, visits=place)
        store.close()
        window.files.open(path)
        window.show_patients()
        rows = window.patients.list
        spot = rows.visualRect(rows.model().index(0, 0)).center()
        QTest.mouseClick(rows.viewport(), LEFT, pos=spot)
        strip = window.patient_page.strip
        hand.until(lambda: strip.start_from.chip("last").isEnabled())
    hand.until(lambda: window.stack.currentWidget() is window.patient_page)


def visit_begun(hand: Fingers, wanted: Exam) -> None:
    page, visit = hand.window.patient_page, wanted.visit
    strip = page.strip
    hand.pick(strip.kind, [visit.kind])
    hand.pick(strip.reporter, [visit.reporter])
    hand.type_in(strip.height_field, f"{visit.height_cm:.1f}")
    hand.type_in(strip.weight_field, f"{visit.weight_kg:.1f}")
    assert strip.body.value == visit.body, "as it is suggested"
    hand.click(page.new_visit)


def tab(hand: Fingers, name: str) -> Any:
    exam = hand.window.exam
    if not exam.tab(name).isVisible():
        hand.click(exam.header.tabs[name])
        hand.until(lambda: exam.tab(name).isVisible())
    return exam.tab(name)


@pytest.mark.parametrize("place", range(len(STAGES)))
def test_a_visit_of_the_sample_is_recorded_on_the_screen(
    hand: Fingers, samples: Store, atlas: Atlas, tmp_path: Path, place: int
) -> None:
    wanted = exam_of(samples, atlas, place)
    decision = decision_of(wanted.findings)
    assert decision is not None
    patient_entered(hand, tmp_path / "clinic.painmap", place, atlas)
    visit_begun(hand, wanted)
    painted: MapTab = tab(hand, "map")
    record_map(hand, painted, wanted, STAGES[place])
    limbs: LimbsTab = tab(hand, "limbs")
    record_limbs(hand, limbs, wanted.findings)
    history: HistoryTab = tab(hand, "history")
    record_history(hand, history, wanted.findings, wanted.visit)
    summary: SummaryTab = tab(hand, "summary")
    record_scores(hand, summary, wanted.findings)
    decide(hand, summary, decision)
    sign(hand, summary)
    hand.window.go_back()
    made = exam_of(hand.window.session.store, atlas, place)
    found, meant = plain(made), plain(wanted)
    assert {key: found.get(key) for key in meant | found if found.get(key) != meant.get(key)} == {}
    assert found == meant
    same_head(made, wanted)
    same_map(made, wanted, atlas)
    assert waiting(made.findings) == ()
    assert remarks(made) == ()
    stored = latest(hand.window.session.store.evaluations(made.visit.id))
    assert stored is not None
    before = latest(samples.evaluations(wanted.visit.id))
    mine, theirs = visit_summary(made, atlas, stored), visit_summary(wanted, atlas, before)
    for key in ("areas", "touched", "other_findings", "not_examined", "limb_delta_t", "pattern",
                "scores", "counted_by", "scheme", "body", "kind", "number"):  # fmt: skip
        assert mine[key] == theirs[key], key


def test_the_events_of_the_sample_are_recorded_on_the_screen(
    hand: Fingers, samples: Store, atlas: Atlas, tmp_path: Path
) -> None:
    window = hand.window
    patient_entered(hand, tmp_path / "clinic.painmap", 0, atlas)
    wanted = in_order(samples.events(samples.search_patients("Sample")[0].patient.id))
    hand.click(window.patient_page.therapy)
    form = window.patient_page.events.form
    places_of = dict(places(atlas))
    for event in wanted:
        hand.pick(form.kind, [event.kind])
        hand.type_in(form.starts, f"{event.starts:%d.%m.%Y}", enter=False)
        if event.ends is not None:
            hand.type_in(form.ends, f"{event.ends:%d.%m.%Y}", enter=False)
        if event.where:
            hand.tap_menu(form.where.menu_now(), places_of[event.where])
        if event.times_per_week is not None and event.minutes is not None:
            hand.type_in(form.times, f"{event.times_per_week:g}")
            hand.type_in(form.minutes, f"{event.minutes:g}")
        hand.pick(form.tolerated, [event.tolerated] if event.tolerated else [])
        hand.write(form.note, event.note)
        hand.type_in(form.title, event.title, enter=False)
        hand.click(form.add)
    store = window.session.store
    made = in_order(store.events(store.search_patients("Sample")[0].patient.id))
    assert [told(event) for event in made] == [told(event) for event in wanted]


def told(event: TherapyEvent) -> tuple[object, ...]:
    """An event without its id and the moment it was written at."""
    return (
        event.kind, event.starts, event.ends, event.title, event.where, event.times_per_week,
        event.minutes, event.tolerated, event.note, event.by,
    )  # fmt: skip


def plain(exam: Exam) -> dict[FindingKey, Json]:
    """The findings without what is of its moment alone, and words in one order."""
    found: dict[FindingKey, Json] = {}
    for key, value in exam.findings.items():
        if key.subject.startswith("trial:") or key.item in _OF_ITS_OWN:
            continue
        words = isinstance(value, list) and all(isinstance(one, str) for one in value)
        found[key] = sorted(map(str, value)) if words and isinstance(value, list) else value
        if isinstance(value, dict) and isinstance(value.get("value"), list):
            found[key] = {**value, "value": sorted(map(str, value["value"]))}  # type: ignore[arg-type]
    return found


def same_head(made: Exam, wanted: Exam) -> None:
    mine, theirs = made.visit, wanted.visit
    for name in ("number", "kind", "reporter", "height_cm", "weight_kg", "note", "examiner"):
        assert getattr(mine, name) == getattr(theirs, name), name
    decided, meant = decision_of(made.findings), decision_of(wanted.findings)
    assert decided is not None
    assert meant is not None
    assert (decided.label, decided.confirmed) == (meant.label, meant.confirmed)
    assert (decided.reason, decided.by) == (meant.reason, meant.by)
    assert mine.is_signed


def same_map(made: Exam, wanted: Exam, atlas: Atlas) -> None:
    area = atlas.body(wanted.visit.body).area_cm2
    assert made.layers.keys() == wanted.layers.keys()
    for layer, values in wanted.layers.items():
        zone, mine = values > 0, made.layer(layer) > 0
        assert set(np.unique(made.layer(layer))) == set(np.unique(values)), layer
        both, either = area[zone & mine].sum(), area[zone | mine].sum()
        # Lines around a zone view by view differ along its edge, numbers typed or dragged do not.
        assert both / either > (0.75 if layer.kind in ("colour", "temperature") else 0.95), layer
    mine_trials, trials = trials_of(made.findings), trials_of(wanted.findings)
    assert len(mine_trials) == len(trials)
    for trial, meant in zip(mine_trials, trials, strict=True):
        assert isinstance(trial.border, Ring)
        assert isinstance(meant.border, Ring)
        assert trial.border.levels == pytest.approx(meant.border.levels, abs=0.002)
        assert trial.border.landmark == meant.border.landmark
        for name in ("number", "examiner", "stimulus", "position", "pain_rest", "pain_evoked"):
            assert getattr(trial, name) == getattr(meant, name), name
