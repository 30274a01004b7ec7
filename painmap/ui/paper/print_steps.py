"""A report made and printed in steps: the window stays alive between pages, and it can be stopped.

What is stopped has written nothing: a file is put in its place when all its pages are there.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import suppress
from pathlib import Path
from typing import Any, TypeAlias, TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPageLayout
from PySide6.QtPrintSupport import QPrinter

from painmap.errors import KnownError
from painmap.ui.paper.document import Document, LaidOut, lay_out_steps, paint_steps
from painmap.ui.paper.page import Paper
from painmap.ui.paper.paper_files import (
    PaintSteps,
    not_written,
    painted_steps,
    pdf_steps,
    write_file,
)
from painmap.ui.paper.report import Report
from painmap.ui.paper.templates import template

T = TypeVar("T")
Steps: TypeAlias = "Generator[tuple[int, int] | Callable[[], Any], Any, T]"
"""As those of `Stepwise`, with what they return."""


def tr(text: str) -> str:
    return QCoreApplication.translate("PrintPreview", text)


class Laying:
    """A report's documents as they lie on their paper, each made once."""

    def __init__(self, report: Report | Document) -> None:
        self._report = report
        self._laid: dict[tuple[str, Paper], LaidOut] = {}

    def laid_out(self, key: str, paper: Paper) -> Steps[LaidOut]:
        """Make a document by a template; what has to be measured for it is, in a thread."""
        if (key, paper) not in self._laid:
            report = self._report
            if isinstance(report, Document):
                document = report
            else:
                if report.complete is not None:
                    report = self._report = yield report.complete
                made = template(key)
                yield lambda: made.prepare(report)
                document = made.make(report)
            self._laid[key, paper] = yield from lay_out_steps(document, paper)
        return self._laid[key, paper]


def file_steps(path: Path, laid: LaidOut, *, grey: bool, note: Callable[[], object]) -> Steps[None]:
    """Write a PDF; `note` is called when its pages are there, and may refuse: KnownError."""
    document, paint = laid.document, paint_steps(laid, grey=grey)
    problem = tr("The PDF could not be written to {0}.")
    data = yield from pdf_steps(document.title, document.author, laid.paper, paint, laid.marks)
    if not data:
        raise not_written(path, problem)
    note()
    write_file(path, data, problem)


def paper_of(printer: QPrinter) -> Paper:
    """The paper that a printer holds."""
    sheet = printer.pageLayout().fullRect(QPageLayout.Unit.Millimeter)
    return "Letter" if abs(sheet.width() - 215.9) < 3 else "A4"


def printer_steps(printer: QPrinter, paint: PaintSteps) -> Steps[None]:
    """Paint pages on a printer; KnownError when it does not take them.

    Where it is stopped the printer is asked to forget them. One that prints into a file gets
    another name for it meanwhile, so that there is no half of one.
    """
    printer.setFullPage(True)
    target = Path(printer.outputFileName()) if printer.outputFileName() else None
    draft = None if target is None else target.with_name(f".part-{target.name}")
    if draft is not None:
        printer.setOutputFileName(str(draft))
    try:
        taken = printer.isValid() and (
            yield from painted_steps(printer, printer.resolution(), paint, printer.abort)
        )
        if taken and draft is not None and target is not None:
            taken = _put(draft, target)
    finally:
        if draft is not None and target is not None:
            printer.setOutputFileName(str(target))
            with suppress(OSError):
                draft.unlink(missing_ok=True)
    if not taken:
        raise KnownError(
            tr(
                "The printer did not take the pages. Is it switched on? Nothing is lost: print "
                "again, choose another printer or save the pages as PDF."
            )
        )


def _put(draft: Path, target: Path) -> bool:
    try:
        draft.replace(target)
    except OSError:
        return False
    return True
