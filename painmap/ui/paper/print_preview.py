"""The pages as they will be printed, at once; from here they go to a file or to a printer."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QStandardPaths, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from painmap.errors import KnownError
from painmap.ui.paper.document import Document, paint_steps
from painmap.ui.paper.page import Paper, usual_paper
from painmap.ui.paper.page_view import PageView
from painmap.ui.paper.paper_files import set_page
from painmap.ui.paper.print_progress import PrintProgress
from painmap.ui.paper.print_steps import Laying, Steps, file_steps, paper_of, printer_steps
from painmap.ui.paper.report import Report
from painmap.ui.paper.templates import offered, suggested_name
from painmap.ui.parts.background import Background, let_end
from painmap.ui.parts.choice import Choice, Option
from painmap.ui.parts.picker import Picker
from painmap.ui.parts.room import is_small, let_scroll
from painmap.ui.parts.stepwise import Stepwise
from painmap.ui.parts.widgets import PrimaryButton, TextButton, column, row
from painmap.ui.parts.wording import error_text

Note = Callable[[Literal["print", "export"], str], object]


class PrintPreview(QDialog):
    """Template, paper, colour or grey, pages; *Save as PDF* is two clicks from what is printed.

    Pages are made one in each turn of the window's loop. *Stop* and Esc leave what lasts.
    """

    def __init__(
        self, parent: QWidget, report: Report | Document, key: str = "", note: Note | None = None
    ) -> None:
        """`note` is told what is about to be printed or written, and may refuse: KnownError.

        A document that is made already has no templates.
        """
        super().__init__(parent)
        self._report, self._key = report, key
        self._note: Note = note or (lambda _way, _key: None)
        self._laying = Laying(report)
        background = Background()
        self.destroyed.connect(partial(_let_end, background))
        self._work = Stepwise(self, background)
        self._stopped: Callable[[], str] | None = None
        self._shown: tuple[str, Paper, bool] | None = None
        self.setWindowTitle(self.tr("Print"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        around = parent.window().size()
        least = min(600, self.screen().availableSize().height() - 40)
        self.resize(min(900, around.width() - 20), min(960, max(least, around.height() - 40)))
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
        self.pages = PageView()
        self.pages.setAccessibleName(self.tr("Pages"))
        self.pages.resized.connect(self.make_pages)
        self.progress = PrintProgress(self)
        self.progress.stop_asked.connect(self.stop)
        self.message = self.progress.message
        self._is_shown = False
        self.paper.picked.connect(self._change)
        self.colour.picked.connect(self._change)
        self.print_button = TextButton(self.tr("Print…"), on_click=self.print_pages)
        self.save_button = PrimaryButton(self.tr("Save as PDF"), on_click=self.choose_file)
        self._has_printer = bool(QPrinterInfo.availablePrinterNames())
        if not self._has_printer:
            self.print_button.setEnabled(False)
            self.print_button.setToolTip(self.tr("No printer is set up on this computer."))
        for choice in (self.paper, self.colour):
            choice.setFixedWidth(180)
        self._choices = QWidget()
        self._choices.setLayout(row(self.template, 16, self.paper, 16, self.colour, None))
        foot = row(self.message, self.progress.stop, self.print_button, self.save_button)
        foot.setStretch(0, 1)
        self.setLayout(
            column(self._choices, self.progress.bar, self.pages, foot, margins=(16, 16, 16, 16))
        )
        if is_small(self.screen().availableSize()):
            self.pages.setMinimumHeight(240)
            let_scroll(self)

    @property
    def working(self) -> bool:
        """Whether pages are being made, for the window, a file or a printer."""
        return self._work.running

    @property
    def is_whole(self) -> bool:
        """Whether all pages are shown, as they are chosen."""
        return self._shown == (self._key, self._chosen_paper(), self._grey)

    def showEvent(self, event: QShowEvent) -> None:
        """The window is there at once; what it shows follows, page by page."""
        super().showEvent(event)
        if not self._is_shown:
            self._is_shown = True
            QTimer.singleShot(0, self, self.make_pages)

    def make_pages(self) -> None:
        """Show the pages as they are chosen; after what goes to a file or a printer just now."""
        self._shown = None
        if self.working and not self._choices.isEnabled():
            return

        key, paper, grey = self._key, self._chosen_paper(), self._grey

        def steps() -> Steps[None]:
            laid = yield from self._laying.laid_out(key, paper)
            yield from self.pages.paint_pages(laid, grey=grey)
            self._shown = (key, paper, grey)

        self._begin(steps(), "", self._said_of_shown)

    def use_template(self, key: str) -> None:
        """Show the pages of another template."""
        self._key = key
        self._show_templates()
        self.progress.say("")
        self.make_pages()

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

    @property
    def suggested(self) -> str:
        """The file's name that is offered, without the patient's own."""
        report, key = self._report, self._key
        return report.name if isinstance(report, Document) else suggested_name(key, report)

    def save_to(self, path: Path) -> None:
        """Write the PDF and say so; what is wrong is said in the same place."""
        target = path if path.suffix else path.with_suffix(".pdf")

        def steps() -> Steps[None]:
            laid = yield from self._laying.laid_out(self._key, self._chosen_paper())
            note = partial(self._note, "export", self._key)
            yield from file_steps(target, laid, grey=self._grey, note=note)

        self._begin(
            steps(),
            self.tr("Written: {0}").format(target),
            lambda: self.tr("Stopped. Nothing was written."),
        )

    def print_pages(self) -> None:
        """Ask which printer, and print."""
        dialog = QPrintDialog(self.printer, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.send()

    def send(self) -> None:
        """Print on the printer that was chosen; one that is gone is said, and nothing is lost."""

        def steps() -> Steps[None]:
            laid = yield from self._laying.laid_out(self._key, paper_of(self.printer))
            self._note("print", self._key)
            yield from printer_steps(self.printer, paint_steps(laid, grey=self._grey))

        self._begin(
            steps(),
            self.tr("Sent to the printer."),
            lambda: self.tr("Stopped. What the printer has already it may still print."),
        )

    def stop(self) -> None:
        """Leave what is being done; nothing of it is kept."""
        if self._stopped is None:
            return
        self._work.stop()
        self._end(self._stopped(), wrong=False)

    def _begin(self, steps: Steps[None], done: str, stopped: Callable[[], str]) -> None:
        """Do it instead of what is being done; `done` and `stopped` are said at its end."""
        self._work.stop()
        self._stopped = stopped
        self._hold(held=bool(done))
        self.progress.begin()
        self._work.run(steps, self.progress.step, partial(self._ended, done))

    def _ended(self, done: str, error: KnownError | None) -> None:
        self._end(done if error is None else error_text(error), wrong=error is not None)

    def _end(self, said: str, *, wrong: bool) -> None:
        was_held, self._stopped = not self._choices.isEnabled(), None
        self.progress.end()
        self._hold(held=False)
        if said:
            self.progress.say(said, wrong=wrong)
        if was_held and not self.is_whole and self._is_shown:
            self.make_pages()  # which had to wait

    def _hold(self, *, held: bool) -> None:
        self._choices.setEnabled(not held)
        self.save_button.setEnabled(not held)
        self.print_button.setEnabled(not held and self._has_printer)

    def _said_of_shown(self) -> str:
        shown, pages = self.pages.painted_count, self.pages.page_count
        if not pages:
            return self.tr("Stopped. No page is shown.")
        return self.tr("Stopped. Pages shown: {0} of {1}.").format(shown, pages)

    def _show_templates(self) -> None:
        if isinstance(self._report, Document):
            self.template.hide()
            return
        options = [(one.key, one.name) for one in offered(self._report)]
        self.template.show_options(options, self._key)

    def _chosen_paper(self) -> Paper:
        return "Letter" if self.paper.value == "Letter" else "A4"

    @property
    def _grey(self) -> bool:
        return self.colour.value == "grey"

    def _set_paper(self) -> None:
        self.printer.setFullPage(True)
        set_page(self.printer, self._chosen_paper())

    def _change(self, _value: object) -> None:
        self._set_paper()
        self.make_pages()

    def reject(self) -> None:
        """Esc leaves what lasts; else it closes."""
        if self.progress.can_stop:
            self.stop()
        else:
            self._leave()
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._leave()
        super().closeEvent(event)

    def _leave(self) -> None:
        self._work.stop()
        self._stopped = None
        self.progress.end()


def _let_end(background: Background, _gone: object = None) -> None:
    let_end(background)


__all__ = ["PrintPreview"]
