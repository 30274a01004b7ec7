"""Four pages of a report as a vector PDF, against reportlab and matplotlib with the same shapes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import numpy as np

from painmap.bench.bench import Bench, Job
from painmap.bench.peers.installing import MATPLOTLIB, REPORTLAB
from painmap.bench.row import Limits, Result, Row
from painmap.bench.samples import SEVEN, discs
from painmap.bench.timing import seconds
from painmap.core.layers import LayerKey

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from painmap.ui.chart.zone_looks import Zone
    from painmap.ui.paper.page_table import PageTable

PAGES, LAYERS, ROWS = 4, 6, 74
_PEERS = {
    "pdf.four_pages": (REPORTLAB, "reportlab"),
    "pdf.four_pages.matplotlib": (MATPLOTLIB, "matplotlib"),
}
_TOP, _STEP, _COLUMNS, _SIZE = 500.0, 6.0, (40.0, 300.0, 380.0, 460.0), 5.0


def rows() -> Iterator[Row]:
    """The rows of this module."""
    yield Row("pdf.four_pages", Limits(ratio=0.8), _four_pages, screen=True)
    yield Row("pdf.four_pages.matplotlib", Limits(ratio=1 / 4), _four_pages, screen=True)


def _four_pages(bench: Bench, row: Row) -> Result:
    """Two bodies, six overlays and a table of 74 rows on each page, all of it vectors."""
    from painmap.bench.pdf_content import paths_of

    _application()
    program, job = _PEERS[row.name]
    with TemporaryDirectory(prefix="painmap-bench-") as folder:
        path = Path(folder) / "ours.pdf"
        zones = zones_of_layers(bench)
        write_pages(bench, path, zones)
        file, paths = Path(folder) / "shapes.npz", paths_of(path.read_bytes())
        if bench.peers.find(program) is not None:
            paths.save(file, texts=np.array(_texts()), columns=np.array(_COLUMNS),
                       table=np.array([_TOP, _STEP, _SIZE]))  # fmt: skip
        note = f"{PAGES} pages with {len(paths.starts):,} paths of {len(paths.kinds):,} points"
        values = {"file": str(file), "out": str(Path(folder) / "theirs.pdf"), "pages": PAGES}
        return bench.timed(
            row,
            lambda: [seconds(lambda: write_pages(bench, path, zones))],
            Job(program, job, values),
            note=f"{note}, the same in theirs; {path.stat().st_size / 1e6:.1f} MB",
        )


def _application() -> None:
    from PySide6.QtWidgets import QApplication

    from painmap.ui.parts import fonts

    _application_kept.append(QApplication.instance() or QApplication(["painmap-bench"]))
    fonts.font(12)


_application_kept: list[object] = []


def write_pages(bench: Bench, path: Path, zones: list[Zone]) -> None:
    """Write our pages of layers at hand, by the paint functions that reports use."""
    from painmap.ui.paper.paper_files import write_pdf

    table = _table()

    def paint(painter: QPainter, next_page: Callable[[], object]) -> None:
        for number in range(PAGES):
            if number:
                next_page()
            _paint_page(painter, bench, zones, table)

    write_pdf(path, "Bench", "", "A4", paint)


def _paint_page(painter: QPainter, bench: Bench, zones: list[Zone], table: PageTable) -> None:
    from PySide6.QtCore import QRectF

    from painmap.ui.paper.page import Sheet
    from painmap.ui.paper.page_figures import paint_pane
    from painmap.ui.paper.page_table import DENSE, paint_table, table_height

    sheet = Sheet(painter, "A4")
    body = sheet.body
    charts = [bench.body.chart(key) for key in ("front", "back")]
    pane = QRectF(body.left(), body.top(), body.width(), 1000.0)
    paint_pane(sheet, pane, charts, zones, title="", told=())
    painter.save()
    high = table_height(table, body.width(), pitch=DENSE)
    scale = (body.bottom() - pane.bottom() - 20) / high
    painter.translate(body.left(), pane.bottom() + 20)
    painter.scale(scale, scale)
    rect = QRectF(0, 0, body.width() / scale, high + 2)
    paint_table(sheet, table, rect, pitch=DENSE, force=True)
    painter.restore()


def zones_of_layers(bench: Bench) -> list[Zone]:
    from painmap.ui.chart.zone_looks import Zone, layer_look

    found = []
    for kind in SEVEN[:LAYERS]:
        values = np.zeros(bench.atlas.n_cells, np.uint8)
        values[discs(bench.body, LayerKey(kind))] = 1
        found.append(Zone(values, layer_look(kind)))
    return found


def _table() -> PageTable:
    from painmap.ui.paper.page_table import PageTable

    texts = _texts()
    return PageTable("", texts[0], texts[1:], (1, 0, 0, 0), frozenset((1, 2, 3)))


def _texts() -> list[tuple[str, str, str, str]]:
    rows = [
        (f"Area {n} of the front", f"{3.5 * n:.1f}", f"{3.1 * n:.1f}", f"{-0.4 * n:.1f}")
        for n in range(1, ROWS + 1)
    ]
    return [("Area", "Then", "Now", "Change"), *rows]
