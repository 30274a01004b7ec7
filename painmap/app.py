"""The composition root: makes the application, its log and its crash handling, opens the window."""

from __future__ import annotations

import faulthandler
import gc
import json
import logging
import os
import signal
import sys
import threading
import time
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from painmap import report
from painmap.errors import KnownError
from painmap.resources import require_parts
from painmap.ui.parts.plain_imports import import_qt

if TYPE_CHECKING:
    from PySide6.QtCore import QMessageLogContext, QtMsgType
    from PySide6.QtWidgets import QApplication

    from painmap.ui.session.session import Session
    from painmap.ui.window.window import MainWindow

LOG_BYTES = 1_000_000
TELL_AGAIN_S = 30.0
LOG_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"

_log = logging.getLogger(__name__)


def run(clinic: str = "") -> int:
    """Start the application and stay until its last window closes; the exit code.

    `clinic`: a file or the address of a server, remembered as the one that was open last.
    """
    gc.disable()  # until the Collector takes over: what a start makes is not for throwing away
    import_qt()
    from painmap.ui.window.collecting import Collector

    folder = report.log_dir()
    start_log(folder)
    watch_for_faults(folder)
    install_hooks(folder, show_bug=report.print_report, show_known=_print_known)
    _use_text_size()
    application = make_application(sys.argv[:1])
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl+C in the terminal ends it
    try:
        require_parts()
        window = make_window(application, whole=False)
        if clinic:
            window.files.remember(clinic)
    except KnownError as error:
        _refuse(application, error)
        return 1
    install_hooks(folder, show_bug=window.errors.show_bug, show_known=window.errors.show_known)
    window.incomplete.connect(lambda error: _refuse(application, error))
    Collector(window, lambda: window.is_whole and window.exam.is_drawing())
    window.begin_when_painted()
    window.show()
    return application.exec()


def _use_text_size() -> None:
    """As large as it was chosen on this computer."""
    from painmap.ui.parts.preferences import PreferenceFile
    from painmap.ui.parts.text_size import use_text_size

    use_text_size(PreferenceFile().now.text_size, os.environ)


def _refuse(application: QApplication, error: KnownError) -> None:
    _print_known(error)
    show_refusal(application, error)
    application.exit(1)


def show_refusal(application: QApplication, error: KnownError) -> None:
    """Say in a window of its own, where there is a screen, why the application does not start."""
    from PySide6.QtWidgets import QMessageBox

    if application.platformName() in ("offscreen", "minimal"):
        return
    QMessageBox.critical(None, "Painmap", str(error))  # type: ignore[arg-type]


def make_window(
    application: QApplication,
    preference_file: Path | None = None,
    *,
    whole: bool = True,
    language: str = "",
) -> MainWindow:
    """The window with all that it works with; unless `whole`, only its first screen for now.

    `language`: that of its texts, if not the one that was chosen on this computer.
    """
    from painmap.ui.parts import languages, theme
    from painmap.ui.parts.preferences import PreferenceFile
    from painmap.ui.window.window import MainWindow

    preferences = PreferenceFile(preference_file)
    languages.use(language or preferences.now.language)
    theme.apply(application, theme.chosen(preferences.now.theme))
    window = MainWindow(make_session, preferences)
    if whole:
        window.complete()
    return window


def make_session() -> Session:
    """The work of one window; the atlas is read meanwhile in a thread."""
    from concurrent.futures import ThreadPoolExecutor

    from painmap.atlas.atlas import open_atlas
    from painmap.ui.session.session import Session

    reader = ThreadPoolExecutor(1, thread_name_prefix="painmap-atlas")
    atlas = reader.submit(open_atlas)
    reader.shutdown(wait=False)
    return Session(atlas.result)


def run_demo(out: Path, *, as_json: bool = False) -> int:
    """Do the main job on the sample patient without a screen; leaves its results in `out`."""
    from tempfile import TemporaryDirectory

    from painmap import demo
    from painmap.commands.progress import progress

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = make_application(sys.argv[:1])
    with (
        TemporaryDirectory(prefix="painmap-demo-") as folder,
        progress("parts of the demo", quiet=as_json) as told,
    ):
        # The demo has preferences of its own: the user's last file stays the last file.
        file = Path(folder) / "preferences.json"
        demo.run(out, lambda: make_window(application, file, language="en"), told)
    if as_json:
        made = sorted(str(path.relative_to(out)) for path in out.rglob("*") if path.is_file())
        print(json.dumps({"ok": True, "folder": str(out), "files": made}, indent=1))
    else:
        print(f"The demo is in {out}")
    return 0


def make_application(argv: list[str]) -> QApplication:
    """The one QApplication with its name; the log receives what Qt says."""
    import_qt()
    from PySide6.QtCore import QCoreApplication, qInstallMessageHandler
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtWidgets import QApplication

    QCoreApplication.setApplicationName("Painmap")
    QCoreApplication.setOrganizationName("Painmap")
    QGuiApplication.setDesktopFileName("painmap")  # by which a desktop finds name and icon
    qInstallMessageHandler(_log_qt_message)
    return QApplication(argv)


def start_log(folder: Path) -> None:
    """Log to the terminal and, where the disk allows it, to `folder`. No patient's data goes in."""
    logging.raiseExceptions = False  # a full disk must not stop an exam for want of a log line
    handlers: list[logging.Handler] = [logging.StreamHandler()]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handlers.append(
            RotatingFileHandler(
                folder / "painmap.log", maxBytes=LOG_BYTES, backupCount=3, encoding="utf-8"
            )
        )
    except OSError as error:
        handlers[0].setLevel(logging.WARNING)
        _log.warning("no log file: %s", error.strerror)
    logging.basicConfig(level=logging.INFO, format=LOG_FORMAT, handlers=handlers)
    handlers[0].setLevel(logging.WARNING)


def watch_for_faults(folder: Path) -> None:
    """Note in a file where Python stood when Qt itself crashed: no hook of ours runs then."""
    try:
        faulthandler.enable(file=(folder / "faults.log").open("a", encoding="utf-8"))
    except OSError as error:
        _log.warning("faults will go unnoted: %s", error.strerror)


def install_hooks(
    folder: Path,
    *,
    show_bug: Callable[[str, Path | None], None],
    show_known: Callable[[KnownError], None],
) -> None:
    """Send every uncaught error to the user: a KnownError as its sentence, a bug as a report.

    `show_bug(text, path)` and `show_known(error)` may be called from any thread. A bug that comes
    again and again has one report and is told at most every half minute.
    """
    reports = report.Reports(folder)
    told_at: dict[str, float] = {}

    def handle(
        kind: type[BaseException], error: BaseException, tb: TracebackType | None = None
    ) -> None:
        if isinstance(error, KeyboardInterrupt):
            sys.__excepthook__(kind, error, tb)
        elif isinstance(error, KnownError):
            _log.warning("told the user of a %s", kind.__name__)
            show_known(error)
        else:
            text, path, times = reports.add(error.with_traceback(tb or error.__traceback__))
            if times == 1:
                _log.error("crash report %s", path.name if path else "not written")
            if times == 1 or time.monotonic() - told_at.get(text, 0.0) > TELL_AGAIN_S:
                told_at[text] = time.monotonic()
                show_bug(text, path)

    def handle_in_thread(arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None and arguments.exc_type is not SystemExit:
            handle(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)

    def handle_unraisable(arguments: Any) -> None:
        if arguments.exc_value is not None:
            handle(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)

    sys.excepthook = handle
    threading.excepthook = handle_in_thread
    sys.unraisablehook = handle_unraisable


def _print_known(error: KnownError) -> None:
    print(f"painmap: {error}", file=sys.stderr)


def _log_qt_message(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    from PySide6.QtCore import QtMsgType

    levels = {
        QtMsgType.QtDebugMsg: logging.DEBUG,
        QtMsgType.QtInfoMsg: logging.INFO,
        QtMsgType.QtWarningMsg: logging.WARNING,
    }
    logging.getLogger("qt").log(levels.get(kind, logging.ERROR), "%s: %s", context.category, text)
