"""The pages as they will be printed, at once; from here they go to a file or to a printer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QStandardPaths, Qt, QTimer
from PySide6.QtGui import QPageLayout, QShowEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo, QPrintPreviewWidget
from PySide6.QtWidgets import QAbstractScrollArea, QDialog, QFileDialog, QWidget

from painmap.errors import KnownError
from painmap.ui.paper.document import Document, LaidOut, lay_out, paint_of, write_document
from painmap.ui.paper.page import Paper, usual_paper
from painmap.ui.paper.paper_files import PaintPages, painted, set_page
from painmap.ui.paper.print_progress import PrintProgress
from painmap.ui.paper.report import Report
from painmap.ui.paper.templates import offered, template
from painmap.ui.parts.choice import Choice, Option
from painmap.ui.parts.picker import Picker
from painmap.ui.parts.widgets import PrimaryButton, TextButton, column, row
from painmap.ui.parts.wording import error_text

Note = Callable[[Literal["print", "export"], str], object]


def paint_on_printer(printer: QPrinter, pages_of: Callable[[Paper], PaintPages]) -> bool:
    """Paint the pages on a printer, on the paper it holds; False when it does not take them."""
    printer.setFullPage(True)
    sheet = printer.pageLayout().fullRect(QPageLayout.Unit.Millimeter)
    paper: Paper = "Letter" if abs(sheet.width() - 215.9) < 3 else "A4"
    return painted(printer, printer.resolution(), pages_of(paper))


class PrintPreview(QDialog):
    """Template, paper, colour or grey, pages; *Save as PDF* is two clicks from what is printed."""

    def __init__(
        self, parent: QWidget, report: Report | Document, key: str = "", note: Note | None = None
    ) -> None:
        """`note` is told what is about to be printed or written, and may refuse: KnownError.

        A document that is made already has no templates.
        """
        super().__init__(parent)
        self._report, self._key = report, key
        self._note: Note = note or (lambda _way, _key: None)
        self._laid: dict[tuple[str, Paper], LaidOut] = {}
        self.setWindowTitle(self.tr("Print"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        around = parent.window().size()
        self.resize(min(900, around.width() - 20), min(960, max(600, around.height() - 40)))
        self.printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self.paper = Choice(
            [Option("A4", self.tr("A4")), Option("Letter", self.tr("Letter"))],
            name=self.tr("Paper"),
        )
        self.template = Picker("")
        self.template.setAccessibleName(self.tr("Template"))
        self._show_templates()
        self.template.picked.connect(self.use_template)
        self.colour = Choice(
            [Option("colour", self.tr("Colour")), Option("grey", self.tr("Grey"))],
            name=self.tr("Colours"),
        )
        self.paper.show_value(usual_paper())
        self.colour.show_value("colour")
        self._set_paper()
        self.pages = QPrintPreviewWidget(self.printer)
        self.pages.setAccessibleName(self.tr("Pages"))
        self.pages.paintRequested.connect(self._paint)
        self.progress = PrintProgress()
        self.message = self.progress.message
        self._is_ready = False
        # A whole page at once: what is on it is looked at before it is printed.
        self.pages.setZoomMode(QPrintPreviewWidget.ZoomMode.FitInView)
        for view in self.pages.findChildren(QAbstractScrollArea):
            # The page is as wide as the view; Qt counts its shadow and would let it be moved.
            view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            view.setAccessibleName(self.tr("Pages"))
        self.paper.picked.connect(self._change)
        self.colour.picked.connect(self._change)
        self.print_button = TextButton(self.tr("Print…"), on_click=self.print_pages)
        self.save_button = PrimaryButton(self.tr("Save as PDF"), on_click=self.choose_file)
        if not QPrinterInfo.availablePrinterNames():
            self.print_button.setEnabled(False)
            self.print_button.setToolTip(self.tr("No printer is set up on this computer."))
        for choice in (self.paper, self.colour):
            choice.setFixedWidth(180)
        self.setLayout(
            column(
                row(self.template, 16, self.paper, 16, self.colour, None),
                self.progress.bar,
                self.pages,
                row(self.message, None, self.print_button, self.save_button),
                margins=(16, 16, 16, 16),
            )
        )

    def showEvent(self, event: QShowEvent) -> None:
        """The window is there at once; what it shows follows, page by page."""
        super().showEvent(event)
        if not self._is_ready:
            QTimer.singleShot(0, self, self.make_pages)

    def make_pages(self) -> None:
        """Paint the pages, once the window is on the screen."""
        self._is_ready = True
        self.pages.updatePreview()

    @property
    def suggested(self) -> str:
        """The file's name that is offered, without the patient's own."""
        return self.laid_out().document.name

    def use_template(self, key: str) -> None:
        """Show the pages of another template."""
        self._key = key
        self._show_templates()
        self.progress.say("")
        self.pages.updatePreview()

    def laid_out(self, paper: Paper | None = None) -> LaidOut:
        """The document that is shown, on the paper that is chosen."""
        paper = paper or self._chosen_paper()
        if (self._key, paper) not in self._laid:
            with self.progress.at_work():
                report = self._report
                document: Document
                document = (
                    report if isinstance(report, Document) else template(self._key).make(report)
                )
                self._laid[self._key, paper] = lay_out(document, paper)
        return self._laid[self._key, paper]

    def _show_templates(self) -> None:
        if isinstance(self._report, Document):
            self.template.hide()
            return
        options = [(one.key, one.name) for one in offered(self._report)]
        self.template.show_options(options, self._key)

    def choose_file(self) -> None:
        """Ask where the PDF goes, and write it."""
        places = QStandardPaths.StandardLocation.DocumentsLocation
        folder = Path(QStandardPaths.writableLocation(places) or str(Path.home()))
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Save as PDF"),
            str(folder / self.suggested),
            self.tr("PDF files") + " (*.pdf)",
        )
        if chosen:
            self.save_to(Path(chosen))

    def save_to(self, path: Path) -> None:
        """Write the PDF and say so; what is wrong is said in the same place."""
        if not path.suffix:
            path = path.with_suffix(".pdf")
        try:
            self._note("export", self._key)
            laid = self.laid_out()
            with self.progress.at_work():
                write_document(path, laid, grey=self._grey, step=self.progress.step)
        except KnownError as error:
            self.progress.say(error_text(error), wrong=True)
        else:
            self.progress.say(self.tr("Written: {0}").format(path))

    def print_pages(self) -> None:
        """Ask which printer, and print."""
        dialog = QPrintDialog(self.printer, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.send()

    def send(self) -> None:
        """Print on the printer that was chosen; one that is gone is said, and nothing is lost."""
        self.laid_out()
        try:
            self._note("print", self._key)
        except KnownError as error:
            self.progress.say(error_text(error), wrong=True)
            return
        with self.progress.at_work():
            taken = self.printer.isValid() and paint_on_printer(self.printer, self._pages_on)
        if taken:
            self.progress.say(self.tr("Sent to the printer."))
        else:
            text = self.tr(
                "The printer did not take the pages. Is it switched on? Nothing is lost: print "
                "again, choose another printer or save the pages as PDF."
            )
            self.progress.say(text, wrong=True)

    def _chosen_paper(self) -> Paper:
        return "Letter" if self.paper.value == "Letter" else "A4"

    def _pages_on(self, paper: Paper) -> PaintPages:
        return paint_of(self.laid_out(paper), grey=self._grey, step=self.progress.step)

    @property
    def _grey(self) -> bool:
        return self.colour.value == "grey"

    def _paint(self, printer: QPrinter) -> None:
        if not self._is_ready:
            return  # an empty page, until the window is there
        laid = self.laid_out()
        with self.progress.at_work():
            paint = paint_of(laid, grey=self._grey, step=self.progress.step)
            painted(printer, printer.resolution(), paint)

    def _set_paper(self) -> None:
        self.printer.setFullPage(True)
        set_page(self.printer, self._chosen_paper())

    def _change(self, _value: object) -> None:
        self._set_paper()
        self.pages.updatePreview()


__all__ = ["PrintPreview", "paint_on_printer"]
