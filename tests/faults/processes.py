"""Processes to be killed. The program is loaded once: that takes longer than most of them live."""

from __future__ import annotations

import multiprocessing
import sys

PROCESSES = multiprocessing.get_context("spawn" if sys.platform == "win32" else "forkserver")
if sys.platform != "win32":
    PROCESSES.set_forkserver_preload(["tests.faults.examiner", "tests.faults.upgrading"])
