"""Exams on the real atlas and a sheet that is a picture, for the tests of what is printed."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage, QPainter, QPicture

from painmap.atlas.atlas import Atlas
from painmap.core.exam import Exam, findings_edit, paint_edit
from painmap.core.findings import FindingKey, Json, area_key
from painmap.core.layers import LayerKey
from painmap.core.patient import Patient
from painmap.core.visit import Visit
from painmap.ui.paper.page import Paper, Sheet

needs_pdftotext = pytest.mark.skipif(not shutil.which("pdftotext"), reason="poppler is missing")
DPI = 150
PATIENT = Patient("p", "Berger", "Jonas", date(2013, 5, 2), "male", "P-1237")
LEFT_LEG, RIGHT_LEG = 4, 3


def make_exam(
    atlas: Atlas, number: int = 1, *, patient: Patient = PATIENT, **changes: object
) -> Exam:
    """An empty exam of visit 1, 2, …, each four weeks after the one before."""
    values: dict[str, object] = {
        "id": f"v{number}", "patient_id": patient.id, "number": number, "kind": "follow-up",
        "began_at": datetime(2026, 8, 3, 12, tzinfo=UTC) + timedelta(days=28 * number),
        "versions": atlas.versions, "body": "preteen", "height_cm": 150.0, "weight_kg": 42.0,
        "examiner": "Dr Test",
    }  # fmt: skip
    return Exam(Visit(**(values | changes)), patient, atlas.n_cells)  # type: ignore[arg-type]


def paint(exam: Exam, kind: str, cells: NDArray[np.bool_], value: int = 1) -> None:
    edit = paint_edit(exam, LayerKey(kind), np.flatnonzero(cells), value, "Paint")
    if edit is not None:
        exam.apply(edit)


def find(exam: Exam, values: dict[FindingKey, Json]) -> None:
    edit = findings_edit(exam, values, "Findings")
    assert edit is not None
    exam.apply(edit)


def leg(atlas: Atlas, low: float, high: float, limb: int = LEFT_LEG) -> NDArray[np.bool_]:
    """The cells of a leg between two positions along it (1 knee, 2 ankle, 3 toes)."""
    cells: NDArray[np.bool_] = (
        (atlas.limb == limb) & (atlas.limb_pos > low) & (atlas.limb_pos < high)
    )
    return cells


def four_classes(atlas: Atlas, **later: object) -> tuple[Exam, Exam]:
    """Two exams whose left leg has skin of all four classes of a comparison.

    By WPI-19 the upper and the lower leg are areas of their own, so that a cast above the knee
    leaves the lower leg to be compared.
    """
    then = make_exam(atlas, 1)
    now = make_exam(atlas, 2, **later)
    paint(then, "allodynia", leg(atlas, 0.3, 1.9))
    paint(now, "allodynia", leg(atlas, 1.6, 2.4))
    find(now, {area_key("wpi19", "l_upper_leg", "examined"):
               {"state": "not_examined", "reason": "cast"}})  # fmt: skip
    return then, now


@contextmanager
def blank_sheet(width_mm: float, height_mm: float) -> Iterator[tuple[QImage, QPainter]]:
    """A white picture of 150 dpi with a painter in tenths of a millimetre, ended in any case."""
    dots = DPI / 25.4
    image = QImage(round(width_mm * dots), round(height_mm * dots), QImage.Format.Format_RGB32)
    image.fill(QColor("#FFFFFF"))
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(DPI / 254, DPI / 254)
        yield image, painter


@contextmanager
def nowhere(paper: Paper = "A4") -> Iterator[Sheet]:
    """A sheet that is painted on nothing."""
    picture = QPicture()
    with QPainter(picture) as painter:
        yield Sheet(painter, paper)


def tones(image: QImage) -> NDArray[np.float64]:
    """The picture without colour, 0 black to 255 white, (height, width)."""
    pixels = np.frombuffer(image.constBits(), np.uint8)
    shaped = pixels.reshape(image.height(), image.bytesPerLine() // 4, 4)[:, : image.width()]
    weights = np.array([0.114, 0.587, 0.299])
    grey: NDArray[np.float64] = shaped[..., :3] @ weights
    return grey


def pdf_text(path: Path, *options: str) -> str:
    """The text line by line across the page; pages end in a form feed."""
    done = subprocess.run(
        ["pdftotext", "-layout", *options, str(path), "-"], capture_output=True, check=True
    )
    return done.stdout.decode()


def overlapping_words(path: Path) -> list[tuple[int, str, str]]:
    """Pairs of words of a PDF that lie on each other, with their page from 1.

    Words' boxes are as high as their lines, so only the middle of each counts.
    """
    found = []
    for number, page in enumerate(pdf_text(path, "-bbox").split("<page ")[1:], start=1):
        rows = re.findall(
            r'xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">([^<]*)<', page
        )
        box = np.array([[float(value) for value in row[:4]] for row in rows]).reshape(-1, 4)
        high = box[:, 3] - box[:, 1]
        left, right = box[:, 0] + 0.3, box[:, 2] - 0.3
        top, bottom = box[:, 1] + 0.28 * high, box[:, 3] - 0.28 * high
        across = np.minimum(right[:, None], right) - np.maximum(left[:, None], left)
        down = np.minimum(bottom[:, None], bottom) - np.maximum(top[:, None], top)
        both = np.argwhere(np.triu((across > 0) & (down > 0), 1))
        found += [(number, rows[one][4], rows[other][4]) for one, other in both]
    return found
