"""The loop of a peer's process; it runs on the peer's own Python and needs nothing installed."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Mapping
from typing import Any


def answer(jobs: Mapping[str, Callable[..., list[float]]]) -> None:
    """Answer until the pipe is closed: one JSON object a line, {"numbers"} or {"fault"}.

    What a peer prints must not get between the answers.
    """
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    for line in sys.stdin:
        asked = json.loads(line)
        try:
            told: dict[str, Any] = {"numbers": jobs[asked.pop("job")](**asked)}
        except Exception as error:  # noqa: BLE001 the bench tells it and goes on
            told = {"fault": f"{type(error).__name__}: {error}"}
        answers.write(json.dumps(told) + "\n")
        answers.flush()
