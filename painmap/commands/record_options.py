"""What `report`, `compare`, `export`, `import` and `cohort` understand; the standard library."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any, Final

from painmap.commands.command_parser import clinic, command, day, out, patient, visit

PATTERNS: Final = ("localized", "crps_1", "diffuse", "crps_limbs", "none", "other")
"""The patterns that can be chosen: those of `core.rules.pattern_decision`, which needs NumPy."""
SEXES: Final = ("female", "male", "other", "not said")
TEMPLATES: Final = ("visit", "comparison", "full", "progress", "family")


def add(commands: Any) -> None:
    """Add the commands on patients and visits to the subparsers of the command line."""
    _report(command(commands, "report", "write a visit as PDF"))
    _compare(command(commands, "compare", "compare two visits, as PDF and in figures"))
    _exports(commands)
    _imports(commands)
    _cohort(command(commands, "cohort", "write all visits as tables for research"))


def _report(report: argparse.ArgumentParser) -> None:
    patient(report)
    visit(report, "visit", "which visit (default: the newest)")
    report.add_argument(
        "--template",
        choices=TEMPLATES,
        default="visit",
        help="which report; comparison and full compare with the visit before (default: visit)",
    )
    _on_paper(report)
    out(report, "the PDF to write", endings=(".pdf",))
    clinic(report)


def _compare(compare: argparse.ArgumentParser) -> None:
    patient(compare)
    visit(compare, "then", "the earlier visit (default: the one before the other)")
    visit(compare, "now", "the later visit (default: the newest)")
    compare.add_argument(
        "--template",
        choices=("comparison", "full", "family"),
        default="comparison",
        help="which report (default: comparison)",
    )
    _on_paper(compare)
    out(compare, "the PDF to write (default: figures alone)", required=False, endings=(".pdf",))
    clinic(compare)


def _on_paper(command: argparse.ArgumentParser) -> None:
    command.add_argument("--paper", choices=("A4", "Letter"), default="A4", help="default: A4")
    command.add_argument("--grey", action="store_true", help="for a printer without colours")
    command.add_argument(
        "--language",
        choices=("en", "de", "fr", "es"),
        default="en",
        help="of the pages; what is said here stays English (default: en)",
    )
    command.add_argument("--unit", choices=("C", "F"), default="C", help="default: C")


def _exports(commands: Any) -> None:
    export = commands.add_parser(
        "export",
        help="give out a patient or a visit for another program",
        description="Give out a patient or a visit for another program.",
        allow_abbrev=False,
    )
    kinds = export.add_subparsers(dest="kind", metavar="WHAT", required=True)
    for name, words, more in (
        ("fhir", "write a FHIR R4 bundle", _fhir),
        ("dicom", "write a visit's page as a DICOM encapsulated PDF", _dicom),
        ("pdf", "write a visit's page as a PDF that opens with a passphrase", _pdf),
        ("archive", "write a patient with everything into an open archive", _archive),
    ):
        kind = command(kinds, name, words)
        patient(kind)
        more(kind)
        clinic(kind)


def _imports(commands: Any) -> None:
    into = commands.add_parser(
        "import",
        help="take in what another program gave out",
        description="Take in what another program gave out.",
        allow_abbrev=False,
    )
    kinds = into.add_subparsers(dest="kind", metavar="WHAT", required=True)
    for name, words, more in (
        ("patients", "take in names and dates of birth from FHIR Patient resources", _patients),
        ("archive", "take in a patient with everything from an open archive", _take_in),
    ):
        kind = command(kinds, name, words)
        more(kind)
        clinic(kind)


# What each kind wants to know beside patient and clinic; edited where the kind is made.


def _fhir(kind: argparse.ArgumentParser) -> None:
    visit(kind, "visit", "which visit (default: the whole patient)")
    out(kind, "the JSON file to write", endings=(".json",))
    kind.add_argument(
        "--pages",
        action="store_true",
        help="with the map (PNG), the page (PDF) and the photos of each visit",
    )


def _dicom(kind: argparse.ArgumentParser) -> None:
    visit(kind, "visit", "which visit (default: the newest)")
    _template(kind)
    out(kind, "the DICOM file to write", endings=(".dcm", ".dicom"))


def _pdf(kind: argparse.ArgumentParser) -> None:
    visit(kind, "visit", "which visit (default: the newest)")
    _template(kind)
    out(
        kind,
        "the PDF to write; its passphrase is asked for, or read from PAINMAP_PDF_PASSPHRASE",
        endings=(".pdf",),
    )


def _template(kind: argparse.ArgumentParser) -> None:
    kind.add_argument(
        "--template", choices=TEMPLATES, default="visit", help="which report (default: visit)"
    )
    _on_paper(kind)


def _archive(kind: argparse.ArgumentParser) -> None:
    out(kind, "the archive to write, NAME.painmap.zip", endings=(".painmap.zip", ".zip"))
    kind.add_argument(
        "--pseudonym",
        action="store_true",
        help="names out, ids replaced, all dates moved by the same days; without notes and photos",
    )
    kind.add_argument("--notes", action="store_true", help="… but with notes, which may hold names")
    kind.add_argument("--photos", action="store_true", help="… but with photos")


def _patients(kind: argparse.ArgumentParser) -> None:
    kind.add_argument(
        "source",
        type=Path,
        metavar="SOURCE",
        help="a file of FHIR: a Patient, a Bundle, or one resource a line",
    )
    kind.add_argument(
        "--similar", action="store_true", help="take in those, too, who are like somebody here"
    )
    kind.add_argument("--dry-run", action="store_true", help="say what would be taken in")


def _take_in(kind: argparse.ArgumentParser) -> None:
    kind.add_argument("source", metavar="SOURCE", help="the archive, NAME.painmap.zip")
    kind.add_argument(
        "--separate",
        action="store_true",
        help="as a patient of its own, though one of this name and birth date is there",
    )


def _cohort(cohort: argparse.ArgumentParser) -> None:
    out(cohort, "a new or empty folder for the tables")
    which = cohort.add_argument_group("which visits (default: all signed ones)")
    which.add_argument("--from", dest="since", type=day, metavar="DATE", help="from this day on")
    which.add_argument("--to", dest="until", type=day, metavar="DATE", help="up to this day")
    which.add_argument(
        "--patients",
        type=Path,
        metavar="FILE",
        help="of the patients whose numbers or ids stand in a text file, one a line",
    )
    which.add_argument(
        "--diagnosis",
        action="append",
        choices=PATTERNS,
        metavar="PATTERN",
        help=f"with this pattern, decided or else suggested: {', '.join(PATTERNS)}",
    )
    which.add_argument(
        "--sex", action="append", choices=SEXES, metavar="SEX", help=", ".join(SEXES)
    )
    which.add_argument("--age-from", type=float, metavar="YEARS", help="age at the visit")
    which.add_argument("--age-below", type=float, metavar="YEARS", help="age at the visit")
    which.add_argument("--drafts", action="store_true", help="visits that are not signed, too")
    names = cohort.add_argument_group("pseudonyms: names and dates of birth are never written")
    names.add_argument(
        "--key",
        type=Path,
        metavar="FILE",
        help="the clinic's key for pseudonyms, made where there is none: the same patient has the "
        "same pseudonym in every export (default: a new key each time, kept nowhere)",
    )
    names.add_argument(
        "--dates",
        choices=("days", "shifted", "real"),
        default="days",
        help="what is said of days: days since the patient's first visit; dates moved by a "
        "constant of the patient; or dates as they were (default: days)",
    )
    cohort.add_argument(
        "--jobs", type=int, metavar="N", help="processes (default: as many as there are processors)"
    )
    clinic(cohort)
