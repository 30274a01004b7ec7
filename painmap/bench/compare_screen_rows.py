"""The screen that compares two visits: from the tap on its button to its pixels."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QStackedWidget

from painmap.bench.bench import BODY, Bench
from painmap.bench.row import Limits, Result, Row
from painmap.bench.samples import patient, visit
from painmap.bench.stage import rest, work
from painmap.bench.timing import seconds
from painmap.core.exam import paint_edit
from painmap.core.layers import LAYER_KINDS, LayerKey
from painmap.core.skin import skin_of
from painmap.storage.store import create_throw_away
from painmap.ui.compare.compare_screen import CompareScreen
from painmap.ui.parts import theme
from painmap.ui.session.session import Session

KINDS = (
    "pain", "allodynia", "tender", "reduced_touch", "colour", "temperature", "swelling", "sweating",
)  # fmt: skip
WINDOW = (1280, 720)
_L_LEG, _REST_S = 4, 1.5


def rows() -> Iterator[Row]:
    """The rows of this module."""
    yield Row("compare.open", Limits(median_s=150e-3), _open, screen=True)


def _open(bench: Bench, row: Row) -> Result:
    """Two stored visits of eight layers: read, compared, said in words, painted on three panes."""
    skin_of(bench.atlas).warm()
    with ExitStack() as end:
        folder = end.enter_context(TemporaryDirectory(prefix="painmap-bench-"))
        application = QApplication.instance() or QApplication(["painmap-bench"])
        if isinstance(application, QApplication) and not application.styleSheet():
            theme.apply(application, theme.LIGHT)
        session = Session(lambda: bench.atlas)
        end.callback(session.close)
        then, now = _store_visits(bench, session, Path(folder))
        stack = QStackedWidget()
        end.callback(stack.close)
        stack.resize(*WINDOW)
        stack.show()
        work()

        def once() -> list[float]:
            opened: list[CompareScreen] = []

            def show() -> None:
                screen = CompareScreen(session, then, now)
                opened.append(screen)
                stack.addWidget(screen)
                stack.setCurrentWidget(screen)

            took = seconds(show, work)
            rest(_REST_S)  # distances come, as they would while somebody reads
            (screen,) = opened
            stack.removeWidget(screen)
            screen.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            return [took]

        size = f"{WINDOW[0]}×{WINDOW[1]}"
        note = f"{len(KINDS)} layers a visit on one leg, {size}, charts opened before"
        return bench.timed(row, once, note=note)


def _store_visits(bench: Bench, session: Session, folder: Path) -> tuple[str, str]:
    """Two visits in a clinic file, weeks apart: a patch of each layer on a leg, grown or shrunk."""
    session.use_store(create_throw_away(folder / "bench.painmap", "Dr Bench"))
    session.store.add_patient(patient())
    centres, leg = bench.body.centres, np.flatnonzero(bench.atlas.limb == _L_LEG)
    made = []
    for number in (1, 2):
        first = visit(bench.atlas, BODY)
        began = first.began_at + timedelta(weeks=3 * number)
        one = replace(first, id=str(number) * 32, number=number, began_at=began)
        session.store.add_visit(one)
        session.open_visit(one.id)
        for at, kind in enumerate(KINDS):
            rng = np.random.default_rng(at)
            away = centres[leg] - centres[leg[rng.integers(0, leg.size)]]
            reach = 4.0 + at + (1.5 if (number + at) % 2 else 0.0)
            cells = leg[np.einsum("ij,ij->i", away, away) < reach**2]
            code = LAYER_KINDS[kind].values[0].code
            session.push(paint_edit(session.exam, LayerKey(kind), cells, code, "Sample"))
        session.flush()
        made.append(one.id)
    session.close_visit()
    return made[0], made[1]
