"""Draw the borders of all schemes side by side: `python -m tools.scheme_pictures [--body KEY]`.

Writes docs/images/schemes.png, so that the lines can be judged by eye.
"""

from __future__ import annotations

import argparse
import os
from dataclasses import replace
from pathlib import Path

from tools.guide_pictures import shrink

PICTURE = Path(__file__).resolve().parent.parent / "docs" / "images" / "schemes.png"
_CHART_HEIGHT, _GAP, _HEAD, _PER_ROW = 480, 6, 34, 3


def draw(body_key: str, target: Path) -> None:
    """Front and back of one body for each scheme, its name above."""
    from PySide6.QtCore import QRectF, Qt
    from PySide6.QtGui import QColor, QImage, QPainter

    from painmap.atlas.atlas import open_atlas
    from painmap.ui.chart.chart_painting import paint_figure, paint_regions
    from painmap.ui.chart.chart_styles import screen_style
    from painmap.ui.chart.region_lines import region_lines
    from painmap.ui.chart.zone_paths import Place
    from painmap.ui.parts import theme
    from painmap.ui.parts.fonts import SEMIBOLD, font

    atlas = open_atlas()
    body = atlas.body(body_key)
    charts = [body.chart(name) for name in ("front", "back")]
    scale = _CHART_HEIGHT / max(chart.info.height for chart in charts)
    widths = [round(chart.info.width * scale) for chart in charts]
    column = sum(widths) + _GAP
    rows = -(-len(atlas.schemes) // _PER_ROW)
    size = (_PER_ROW * (column + _GAP), rows * (_CHART_HEIGHT + _HEAD))
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    style = replace(screen_style(theme.LIGHT), region="#1F5B9E", region_line=1.2)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, (key, scheme) in enumerate(atlas.schemes.items()):
            left = place % _PER_ROW * (column + _GAP)
            top = place // _PER_ROW * (_CHART_HEIGHT + _HEAD)
            painter.setFont(font(15, SEMIBOLD))
            painter.setPen(QColor("black"))
            head = QRectF(left, top + 4, column, _HEAD - 4)
            painter.drawText(head, Qt.AlignmentFlag.AlignCenter, scheme.name)
            for chart, x in zip(charts, (left, left + widths[0] + _GAP), strict=True):
                at = Place(x, top + _HEAD, scale)
                paint_figure(painter, chart, style, at)
                lines = region_lines(chart, key, atlas.area_of_cell(key))
                paint_regions(painter, chart, lines, style, at)
    target.parent.mkdir(exist_ok=True)
    image.save(str(target))
    shrink(target)


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description="Draw the borders of all schemes side by side.")
    parser.add_argument("--body", default="preteen")
    parser.add_argument("--out", type=Path, default=PICTURE)
    arguments = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication([])
    draw(arguments.body, arguments.out)
    del application


if __name__ == "__main__":
    main()
