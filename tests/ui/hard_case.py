"""A patient whose report is hard to lay out: diffuse pain, twelve visits, long words everywhere."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import cache

import numpy as np
from numpy.typing import NDArray

from painmap.atlas.atlas import Atlas
from painmap.core.exam import Exam, paint_edit
from painmap.core.findings import FindingKey, Json, history_key, limb_key
from painmap.core.layers import LayerKey
from painmap.core.record.therapy import TherapyEvent
from painmap.ui.paper.report import Report, report_of
from tests.ui.printed import PATIENT, find, make_exam

NAME = "Schmidt-Rottluff von der Heydebreck und Grossenlinden"
LONG = replace(PATIENT, family=NAME, given="Maximilian", number="KIS-2026-000123456-77")
"""A name of more than 60 letters, and a long number."""
NOTE = ("The pain moves from day to day and is told differently in the morning. " * 40)[:2000]
_QUALITIES = ("", "burning", "stabbing", "pins_and_needles")
_STIMULI = ("cotton_wisp", "brush", "monofilament_15")


def hard_exams(atlas: Atlas, visits: int = 12) -> list[Exam]:
    """Visits two to four weeks apart with much of everything; the last is a draft."""
    found = []
    for number in range(1, visits + 1):
        began = datetime(2026, 1, 5, 9, tzinfo=UTC) + timedelta(days=17 * number + number**2 % 11)
        exam = make_exam(
            atlas, number, patient=LONG, scheme="wpi19", began_at=began,
            note=NOTE if number == visits else "",
            examiner="Dr med. Friederike-Charlotte Oberhausen-Wittelsbacher",
        )  # fmt: skip
        _paint(exam, atlas, number, visits)
        find(exam, _findings(number, visits))
        found.append(exam if number == visits else _signed(exam))
    return found


def _signed(exam: Exam) -> Exam:
    signed = Exam(replace(exam.visit, state="signed", signed_at=exam.visit.began_at), exam.patient,
                  exam.n_cells)  # fmt: skip
    for layer, values in exam.layers.items():
        signed.restore_layer(layer, values)
    for key, value in exam.findings.items():
        signed.restore_finding(key, value)
    return signed


def hard_report(atlas: Atlas, visits: int = 12) -> Report:
    """All that can be printed of them."""
    clinic = "Paediatric Pain Centre of the University Children's Hospital, outpatient department"
    return report_of(hard_exams(atlas, visits), atlas, events=_events(), clinic=clinic)


@cache
def _nearest(atlas: Atlas, key: str) -> list[tuple[LayerKey, NDArray[np.float32]]]:
    """Each layer with how far every cell is from the nearest of its patches' middles, squared."""
    body, rng, found = atlas.body(key), np.random.default_rng(7), []
    layers = [LayerKey("pain", one) for one in _QUALITIES]
    layers += [LayerKey("allodynia", one) for one in _STIMULI]
    layers += [LayerKey(kind) for kind in ("tender", "reduced_touch", "colour", "swelling")]
    for layer in layers:
        square_cm = np.full(atlas.n_cells, np.inf, np.float32)
        for middle in rng.integers(0, atlas.n_cells, 9 if layer.kind == "pain" else 3):
            away = body.centres - body.centres[middle]
            np.minimum(square_cm, np.einsum("ij,ij->i", away, away), out=square_cm)
        found.append((layer, square_cm))
    return found


def _paint(exam: Exam, atlas: Atlas, number: int, visits: int) -> None:
    left = 1.0 - 0.5 * number / visits
    for place, (layer, square_cm) in enumerate(_nearest(atlas, exam.visit.body)):
        zone = square_cm < (left * (7.0 + place % 3)) ** 2
        value = 1 + (place + number) % 9 if layer.kind == "pain" else 1
        edit = paint_edit(exam, layer, np.flatnonzero(zone), value, "Paint")
        if edit is not None:
            exam.apply(edit)


def _findings(number: int, visits: int) -> dict[FindingKey, Json]:
    worst = 9 - round(4 * number / visits)
    found: dict[FindingKey, Json] = {
        history_key("pain_now"): {"value": worst - 3},
        history_key("pain_usual"): {"value": worst - 1},
        history_key("pain_worst"): {"value": worst},
    }
    for place, limb in enumerate(("r_arm", "l_arm", "r_leg", "l_leg")):
        found |= {
            limb_key(limb, "temperature_c"): round(30.2 + 0.4 * place + 0.1 * number, 1),
            limb_key(limb, "touch"): ("cold", "cool", "normal", "warm")[(place + number) % 4],
            limb_key(limb, "colour"): [("redder", "blue", "mottled")[(place + number) % 3]],
            limb_key(limb, "swelling"): ("none", "mild", "moderate")[(place + number) % 3],
            limb_key(limb, "sweating"): "more",
            limb_key(limb, "note"): "Keeps the limb away from the examiner while it is measured.",
        }
    return found


def _events() -> list[TherapyEvent]:
    rows = (
        ("treatment", date(2026, 1, 20), None, "Physiotherapy with graded exposure, three times"),
        ("desensitisation", date(2026, 2, 10), date(2026, 5, 1), "Soft brush, then towel"),
        ("flare", date(2026, 3, 9), date(2026, 3, 20), "Flare after a fall at school"),
        ("illness", date(2026, 5, 12), date(2026, 5, 20), "Influenza"),
        ("milestone", date(2026, 6, 30), date(2026, 6, 30), "Back at school for whole days"),
        ("goal", date(2026, 7, 15), None, "Walk to school and back without crutches"),
    )
    return [
        TherapyEvent(f"e{at}", LONG.id, kind, starts, ends, title)
        for at, (kind, starts, ends, title) in enumerate(rows)
    ]
