"""A peer at work: a process that does a round whenever it is asked, and is idle between."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from painmap.bench.peers.installing import PROGRAMS, PeerProgram

HERE = Path(__file__).resolve().parent


class PeerFault(Exception):  # noqa: N818 it is the peer's fault, and says so
    """A peer could not do what it was asked to; the message is its own."""


class Peer:
    """One peer's process, started with its first job."""

    def __init__(self, python: Path, server: Path) -> None:
        self._command = [str(python), "-I", str(server)]
        self._process: subprocess.Popen[str] | None = None

    def ask(self, job: str, **values: Any) -> list[float]:
        """Let the peer do a job; the numbers that it answers with. PeerFault when it cannot."""
        process = self._process = self._process or self._start()
        if process.stdin is None or process.stdout is None:
            raise PeerFault("no pipe")
        try:
            process.stdin.write(json.dumps({"job": job, **values}) + "\n")
            process.stdin.flush()
            line = process.stdout.readline()
        except OSError as error:
            raise PeerFault(f"it ended ({error.strerror})") from error
        if not line:
            raise PeerFault("it ended")
        answer = json.loads(line)
        if "fault" in answer:
            raise PeerFault(answer["fault"])
        return [float(value) for value in answer["numbers"]]

    def close(self) -> None:
        """End the process; it is never left behind."""
        process, self._process = self._process, None
        if process is None:
            return
        process.terminate()
        try:
            process.wait(timeout=5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                with suppress(OSError):
                    pipe.close()

    def _start(self) -> subprocess.Popen[str]:
        return subprocess.Popen(
            self._command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )


class Peers:
    """The peers that are installed, by key. Use as a context: it ends their processes."""

    def __init__(self, programs: Iterable[PeerProgram] = PROGRAMS) -> None:
        self._peers = {
            program.key: Peer(program.python, HERE / program.server)
            for program in programs
            if program.server and program.installed
        }

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        tb: TracebackType | None,
    ) -> None:
        for peer in self._peers.values():
            peer.close()

    def find(self, program: PeerProgram) -> Peer | None:
        """Return a peer, None where it is not installed."""
        return self._peers.get(program.key)
