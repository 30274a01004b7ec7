"""`export fhir`, `dicom` and `pdf`, and `import patients`."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from painmap.commands.asking import answer_for
from painmap.commands.choosing import visit_of
from painmap.core.patient import Patient
from painmap.core.visit import Visit
from painmap.errors import KnownError
from painmap.storage.store import Store

if TYPE_CHECKING:
    from painmap.atlas.atlas import Atlas
    from painmap.commands.progress import Progress
    from painmap.exchange.waiting_patients import Waiting
    from painmap.ui.exchange.visit_papers import VisitPaper
    from painmap.ui.session.session import Session

Said = dict[str, Any]
PDF_PASSPHRASE: Final = "PAINMAP_PDF_PASSPHRASE"  # noqa: S105  # the name of a variable


def fhir(
    store: Store,
    patient: Patient,
    visit: Visit | None,
    arguments: argparse.Namespace,
    told: Progress,
) -> Said:
    """Write a patient, or one visit, as a FHIR bundle."""
    from painmap.atlas.atlas import open_atlas
    from painmap.exchange.fhir_bundle import bundle_of, write_bundle
    from painmap.exchange.record import own_codes, read_record

    atlas, codes = open_atlas(), own_codes(store)
    which = "" if visit is None else visit.id
    record = read_record(store, atlas, patient.id, which, photos=arguments.pages)
    _note(store, patient, visit, "FHIR, with map, page and photos" if arguments.pages else "FHIR")
    if arguments.pages:
        from painmap.ui.exchange.visit_papers import with_pages

        visits = []
        with _session(store, atlas) as session:
            for number, each in enumerate(record.visits):
                told(number, len(record.visits))
                visits.append(with_pages(session, each))
        told(len(visits), len(visits))
        record = replace(record, visits=tuple(visits))
    bundle = bundle_of(record, atlas, codes)
    path = write_bundle(arguments.out, bundle)
    n, entries = len(record.visits), len(bundle["entry"])
    lines = [f"{n} {'visit' if n == 1 else 'visits'} in {entries} resources: {path}."]
    drafts = [each.visit.number for each in record.visits if not each.visit.is_signed]
    if drafts:
        listed = ", ".join(map(str, drafts))
        lines.append(f"Not signed, so sent as preliminary: visit {listed}.")
    return {"ok": True, "file": str(path), "visits": n, "resources": entries,
            "preliminary": drafts, "lines": lines}  # fmt: skip


def dicom(
    store: Store,
    patient: Patient,
    visit: Visit | None,
    arguments: argparse.Namespace,
    _told: Progress,
) -> Said:
    """Write a visit's page as a DICOM file."""
    from painmap.exchange.dicom_pdf import NoDicomError, can_write_dicom, write_dicom

    if not can_write_dicom():
        raise NoDicomError
    visit = visit or visit_of(store, patient, "")
    paper = _paper(store, visit, arguments, "DICOM")
    path = write_dicom(arguments.out, paper.pdf, patient, visit, paper.title)
    return {"ok": True, "file": str(path), "visit": visit.number, "template": arguments.template,
            "lines": [f"Visit {visit.number} was written to {path}."]}  # fmt: skip


def pdf(
    store: Store,
    patient: Patient,
    visit: Visit | None,
    arguments: argparse.Namespace,
    _told: Progress,
) -> Said:
    """Write a visit's page as a PDF with a passphrase."""
    from painmap.exchange.locked_pdf import mail_passphrase_problem, write_locked

    passphrase = answer_for(PDF_PASSPHRASE, "Passphrase of the PDF: ")
    problem = mail_passphrase_problem(passphrase)
    if problem is not None:
        raise KnownError(str(problem), "Nothing was written.")
    visit = visit or visit_of(store, patient, "")
    paper = _paper(store, visit, arguments, "locked PDF")
    path = write_locked(arguments.out, paper.pdf, passphrase)
    lines = [f"Visit {visit.number} was written to {path}; it opens with its passphrase alone."]
    return {"ok": True, "file": str(path), "visit": visit.number, "template": arguments.template,
            "lines": lines}  # fmt: skip


def patients(store: Store, arguments: argparse.Namespace, told: Progress) -> Said:
    """Take in patients from FHIR; who is here already, or is like somebody here, is left out."""
    from painmap.exchange.patients_file import read_patients_file
    from painmap.exchange.waiting_patients import compared

    read = read_patients_file(arguments.source)
    found: dict[str, list[Waiting]] = {"new": [], "similar": [], "here": []}
    for number, incoming in enumerate(read.patients, start=1):
        # One after the other: two of one file may be the same person.
        (each,) = compared(store, [incoming])
        found[each.kind].append(each)
        takes = each.kind == "new" or (each.kind == "similar" and arguments.similar)
        if takes and not arguments.dry_run:
            store.add_patient(incoming.as_patient())
        told(number, len(read.patients))
    added = len(found["new"]) + (len(found["similar"]) if arguments.similar else 0)
    verb = "would be taken in" if arguments.dry_run else "taken in"
    counted = "1 patient" if added == 1 else f"{added} patients"
    lines = [f"{counted} {verb}, {len(found['here'])} here already."]
    if found["similar"] and not arguments.similar:
        lines.append("Left out, as they are like somebody here (--similar takes them in):")
        lines += [_like(each) for each in found["similar"]]
    problems = [str(problem) for problem in read.problems]
    if problems:
        lines += ["Could not be taken:", *(f"· {problem}" for problem in problems)]
    return {"ok": not problems, "added": 0 if arguments.dry_run else added, "new": added,
            "here": len(found["here"]), "similar": len(found["similar"]), "problems": problems,
            "lines": lines}  # fmt: skip


def _like(waiting: Waiting) -> str:
    one, other = waiting.incoming, waiting.like[0]
    return (
        f"· {one.name}, born {one.born.isoformat()}: like {other.name}, born "
        f"{other.born.isoformat()}"
    )


def _paper(store: Store, visit: Visit, arguments: argparse.Namespace, what: str) -> VisitPaper:
    """Return the page; what is given out is noted first, and not given out where it cannot be."""
    from painmap.atlas.atlas import open_atlas
    from painmap.ui.exchange.visit_papers import visit_paper
    from painmap.ui.parts.languages import spoken

    store.note("export", "visit", visit.id, f"{arguments.template}, {what}, command line")
    with _session(store, open_atlas()) as session, spoken(arguments.language):
        return visit_paper(
            session, visit.id, key=arguments.template, paper=arguments.paper,
            grey=arguments.grey, unit=arguments.unit,
        )  # fmt: skip


@contextmanager
def _session(store: Store, atlas: Atlas) -> Iterator[Session]:
    """Work as a window does, without a screen; the store is closed at its end."""
    from painmap.commands.offscreen import application
    from painmap.ui.session.session import Session

    application()
    session = Session(lambda: atlas)
    session.use_store(store)
    try:
        yield session
    finally:
        session.close()


def _note(store: Store, patient: Patient, visit: Visit | None, what: str) -> None:
    if visit is None:
        store.note("export", "patient", patient.id, f"{what}, command line")
    else:
        store.note("export", "visit", visit.id, f"{what}, command line")
