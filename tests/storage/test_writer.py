"""The thread that writes."""

from __future__ import annotations

import subprocess
import sys
import threading

import pytest

from painmap.storage.writer import Writer


def test_tasks_run_in_order_off_this_thread() -> None:
    writer = Writer()
    done: list[int] = []
    threads = {writer.submit(threading.get_ident).result(5) for _ in range(3)}
    for number in range(100):
        writer.submit(lambda number=number: done.append(number))  # type: ignore[misc]
    writer.flush(5)
    assert done == list(range(100))
    assert len(threads) == 1
    assert threads != {threading.get_ident()}
    writer.close()


def test_exceptions_reach_the_future_and_the_next_task_runs() -> None:
    writer = Writer()
    failed = writer.submit(lambda: 1 // 0)
    assert isinstance(failed.exception(5), ZeroDivisionError)
    assert writer.submit(lambda: 7).result(5) == 7
    writer.close()


def test_close_finishes_what_is_queued() -> None:
    writer = Writer()
    gate = threading.Event()
    done: list[int] = []
    writer.submit(gate.wait)
    for number in range(5):
        writer.submit(lambda number=number: done.append(number))  # type: ignore[misc]
    threading.Timer(0.05, gate.set).start()
    writer.close()
    assert done == list(range(5))
    writer.close()
    with pytest.raises(RuntimeError, match="closed"):
        writer.submit(lambda: None)


def test_cancelled_task_does_not_run() -> None:
    writer = Writer()
    gate = threading.Event()
    done: list[int] = []
    writer.submit(gate.wait)
    assert writer.submit(lambda: done.append(1)).cancel()
    gate.set()
    writer.close()
    assert done == []


def test_what_is_queued_is_written_when_the_interpreter_ends() -> None:
    program = (
        "import time\n"
        "from painmap.storage.writer import Writer\n"
        "w = Writer()\n"
        "w.submit(lambda: time.sleep(0.2))\n"
        "w.submit(lambda: print('written', flush=True))\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, timeout=20, check=True
    )
    assert ran.stdout == b"written\n"
