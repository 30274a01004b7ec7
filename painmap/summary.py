"""What a patient's visits come to, as plain data: the demo's `summary.json`."""

from __future__ import annotations

from typing import Any

from painmap.atlas.atlas import Atlas
from painmap.core.counts import counted_areas, exam_counter, settings_of
from painmap.core.exam import Exam


def visit_summary(exam: Exam, atlas: Atlas) -> dict[str, Any]:
    """One visit: counted areas by name and, per layer, patient's cm² and % of skin."""
    visit = exam.visit
    body = atlas.body(visit.body)
    areas = counted_areas(exam, atlas, body, settings_of(exam))
    return {
        "number": visit.number,
        "date": visit.began_at.date().isoformat(),
        "kind": visit.kind,
        "state": visit.state,
        "body": visit.body,
        "scheme": visit.scheme,
        "counted_by": list(settings_of(exam).layers),
        "areas": [row.area.name for row in areas if row.counts],
        "touched": [row.area.name for row in areas if row.state == "touched"],
        "other_findings": [row.area.name for row in areas if row.state == "other"],
        "not_examined": [row.area.name for row in areas if row.state == "not_examined"],
        "layers": {
            str(total.layer): {
                "cm2": round(total.cm2, 1),
                "percent_of_skin": round(total.percent_of_skin, 2),
            }
            for total in exam_counter(exam, atlas, body, settings_of(exam)).totals()
        },
    }
