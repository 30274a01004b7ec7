"""`report` and `compare`: pages as the window prints them, and the figures of a comparison."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from painmap.commands.choosing import patient_of, two_visits, visit_of
from painmap.errors import KnownError
from painmap.storage.store import Store

if TYPE_CHECKING:
    from painmap.atlas.atlas import Atlas
    from painmap.core.visit import Visit
    from painmap.ui.paper.report import Report
    from painmap.ui.session.session import Session


def report(store: Store, arguments: argparse.Namespace) -> dict[str, Any]:
    """Write one visit by a template, and note it in the audit."""
    from painmap.atlas.atlas import open_atlas

    patient = patient_of(store, arguments.patient, arguments.born)
    visit = visit_of(store, patient, arguments.visit)

    def made(session: Session) -> Report:
        from painmap.ui.paper.printing import visit_report

        return visit_report(session, visit.id, unit=arguments.unit)

    path = _written(store, open_atlas(), arguments, visit, made)
    lines = [f"Visit {visit.number} of {_day(visit)} was written to {path}."]
    return {"ok": True, "file": str(path), "template": arguments.template,
            "visit": _told(visit), "lines": lines}  # fmt: skip


def compare(store: Store, arguments: argparse.Namespace) -> dict[str, Any]:
    """Compare two visits: every figure, and the page where one is asked for."""
    from painmap.atlas.atlas import open_atlas
    from painmap.comparison_json import compared_json
    from painmap.core.clinic import clinic_of
    from painmap.core.rules.evaluation import latest

    patient = patient_of(store, arguments.patient, arguments.born)
    then, now = two_visits(store, patient, arguments.then, arguments.now)
    atlas = open_atlas()
    exams = (store.load_exam(then.id, atlas.n_cells), store.load_exam(now.id, atlas.n_cells))
    stored = (
        latest(store.evaluations(then.id)) if then.is_signed else None,
        latest(store.evaluations(now.id)) if now.is_signed else None,
    )
    store.note("compare", "visit", now.id, f"with {then.id}, command line")
    found = compared_json(exams, stored, atlas, clinic_of(store.settings()))
    lines = [f"Visit {then.number} of {_day(then)} and visit {now.number} of {_day(now)}:"]
    lines += found["sentences"]
    path: Path | None = None
    if arguments.out is not None:

        def made(session: Session) -> Report:
            return _comparison(session, then, now, arguments.unit)

        path = _written(store, atlas, arguments, now, made)
        lines.append(f"The comparison was written to {path}.")
    return {"ok": True, "file": None if path is None else str(path), "comparison": found,
            "lines": lines}  # fmt: skip


def _comparison(session: Session, then: Visit, now: Visit, unit: str) -> Report:
    from painmap.core.compare import compare_pair
    from painmap.core.compared_layers import leading_layer
    from painmap.core.comparing.visit_pair import pair_of
    from painmap.ui.paper.comparison_page import ComparisonPage
    from painmap.ui.paper.printing import comparison_report

    atlas = session.atlas
    exams = [session.store.load_exam(visit.id, atlas.n_cells) for visit in (then, now)]
    pair = pair_of(exams[0], exams[1], atlas)
    page = ComparisonPage(compare_pair(pair, leading_layer(*pair.exams)), *pair.exams, atlas,
                          pair=pair)  # fmt: skip
    return comparison_report(session, page, unit=unit)


def _written(
    store: Store,
    atlas: Atlas,
    arguments: argparse.Namespace,
    visit: Visit,
    made: Callable[[Session], Report],
) -> Path:
    """Write the PDF; what is given out is noted first, and not given out where it cannot be."""
    from painmap.commands.offscreen import application
    from painmap.ui.paper.templates import template, write_report
    from painmap.ui.parts.languages import spoken
    from painmap.ui.session.session import Session

    application()
    store.note("export", "visit", visit.id, f"{arguments.template}, PDF, command line")
    session = Session(lambda: atlas)
    session.use_store(store)
    try:
        with spoken(arguments.language):
            report = made(session)
            if template(arguments.template).compares and report.compared is None:
                raise KnownError(
                    "There is no earlier visit to compare with.",
                    "Choose another template: visit, progress or family.",
                )
            path: Path = write_report(
                arguments.out, arguments.template, report,
                paper=arguments.paper, grey=arguments.grey,
            )  # fmt: skip
    finally:
        session.close()
    return path


def _told(visit: Visit) -> dict[str, Any]:
    return {"number": visit.number, "date": _day(visit), "state": visit.state, "id": visit.id}


def _day(visit: Visit) -> str:
    return visit.began_at.astimezone().date().isoformat()
