"""A bar at a terminal, nothing elsewhere."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from pathlib import Path

import pytest

import painmap
from painmap.commands.progress import progress

ROOT = Path(painmap.__file__).parent.parent
COUNT = """
import time
from painmap.commands.progress import progress
with progress("visits") as told:
    print("who?", flush=True)
    for done in range(1, 4):
        told(done, 3)
with progress("visits") as told:
    told(0, 0)
    time.sleep(0.3)
"""


@pytest.mark.skipif(os.name == "nt", reason="no pseudo-terminals there")
def test_a_terminal_shows_a_bar() -> None:
    pytest.importorskip("tqdm")
    import pty
    import termios

    ours, theirs = pty.openpty()
    termios.tcsetwinsize(theirs, (24, 80))
    with subprocess.Popen(
        [sys.executable, "-c", COUNT], cwd=ROOT, stdout=theirs, stderr=theirs
    ) as counting:
        os.close(theirs)
        shown = b""
        try:
            while part := os.read(ours, 4096):
                shown += part
        except OSError:  # Linux says so that nobody writes any longer
            pass
    os.close(ours)
    assert counting.returncode == 0
    assert shown.startswith(b"who?"), "nothing stands before a question"
    assert b"visits" in shown
    assert b"working" in shown
    assert b"1/3" in shown


@pytest.mark.parametrize("quiet", [True, False])
def test_nothing_is_written_where_nobody_looks(
    quiet: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stderr", written := io.StringIO())
    with progress("visits", quiet=quiet) as told:
        told(1, 2)
    assert written.getvalue() == ""
