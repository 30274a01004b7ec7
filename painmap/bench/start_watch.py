"""Starts programs on a screen of its own and says when their first window is painted.

A process beside the bench: its Qt speaks with another screen than the bench's own. It looks at
what is on that screen, as a person would; nothing is put into the programs.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from time import perf_counter, sleep

from PySide6.QtGui import QGuiApplication, QImage

sys.path.insert(0, str(Path(__file__).resolve().parent / "peers"))

from answering import answer

LOOK_S = 0.002
WAIT_S = 60.0
ROWS = (60, 150, 240, 330, 420, 510)
"""Lines of the screen that are looked at: a main window covers some of them, a splash does not."""
WIDE = 400
"""So many px of a line have to be painted."""


def start(*, command: list[str], environ: dict[str, str]) -> list[float]:
    """Start a program; seconds from its start to its painted window, and its processor seconds.

    The program is killed then. RuntimeError where no window comes.
    """
    _wait(painted=False)
    began = perf_counter()
    with subprocess.Popen(
        command,
        env={**os.environ, **environ},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as process:
        try:
            _wait(painted=True, process=process)
            took = perf_counter() - began
            used = cpu_s(process.pid)
        finally:
            process.kill()
    return [took, used]


def cpu_s(pid: int) -> float:
    """Return the processor seconds of a running process, its own and the system's for it."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _wait(*, painted: bool, process: subprocess.Popen[bytes] | None = None) -> None:
    until = perf_counter() + WAIT_S
    while _is_painted() != painted:
        if perf_counter() > until or (process is not None and process.poll() is not None):
            raise RuntimeError("no window came")
        sleep(LOOK_S)


def _is_painted() -> bool:
    """Whether two of the lines are painted over a window's width; the bare screen is black."""
    return sum(_painted_px(y) >= WIDE for y in ROWS) >= 2


def _painted_px(y: int) -> int:
    screen = QGuiApplication.primaryScreen()
    line = screen.grabWindow(0, 0, y, screen.size().width(), 1).toImage()
    grey = line.convertToFormat(QImage.Format.Format_Grayscale8)
    signs = bytes(grey.constBits())
    return len(signs) - signs.count(0)


def main(arguments: Sequence[str]) -> int:
    application = QGuiApplication(list(arguments))
    answer({"start": start})
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[:1]))
