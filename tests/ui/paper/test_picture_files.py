"""Charts as PNG and SVG files: what they show, and what is said where they cannot be written."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PIL import Image
from PySide6.QtCore import QSizeF
from PySide6.QtWidgets import QApplication

from painmap.atlas.atlas import Atlas
from painmap.core.compare import compare
from painmap.errors import KnownError
from painmap.ui.paper.comparison_page import ComparisonPage
from painmap.ui.paper.picture_files import Picture, write_picture
from painmap.ui.paper.save_picture import (
    comparison_picture,
    exam_picture,
    picture_name,
    with_suffix,
)
from tests.storage.small_disk import mounted_disk
from tests.ui.printed import PATIENT, four_classes, leg, make_exam, paint

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture
def compared(atlas: Atlas) -> ComparisonPage:
    then, now = four_classes(atlas, scheme="wpi19")
    found = compare(then, now, atlas, "allodynia")
    return ComparisonPage(found, then, now, atlas, place=("l_leg", "leg"))


def texts_of(path: Path) -> str:
    root = ET.parse(path).getroot()
    return " ".join("".join(node.itertext()) for node in root.iter(f"{SVG}text"))


def test_an_exam_is_saved_as_picture_and_as_drawing(
    atlas: Atlas, qapp: QApplication, tmp_path: Path
) -> None:
    exam = make_exam(atlas)
    paint(exam, "allodynia", leg(atlas, 1.3, 1.9))
    picture = exam_picture(exam, atlas, ("l_leg", "leg"))
    with Image.open(write_picture(tmp_path / "map.png", picture)) as made:
        assert made.size == (2400, 1500)
        colours = made.convert("RGB").getcolors(1 << 24)
        assert colours is not None
        assert len(colours) > 50
    drawn = write_picture(tmp_path / "map.svg", picture)
    words = texts_of(drawn)
    for told in (PATIENT.name, "P-1237", "born 2 May 2013", "DRAFT", "Allodynia", "5 cm"):
        assert told in words
    paths = list(ET.parse(drawn).getroot().iter(f"{SVG}path"))
    assert len(paths) > 100, "vectors"
    assert not list(ET.parse(drawn).getroot().iter(f"{SVG}image"))
    assert not re.search(r"href=|url\((?!#)|<!ENTITY", drawn.read_text("utf-8"))


def test_a_comparison_is_saved_with_its_legend_and_both_dates(
    compared: ComparisonPage, qapp: QApplication, tmp_path: Path
) -> None:
    words = texts_of(write_picture(tmp_path / "change.svg", comparison_picture(compared)))
    for told in ("Earlier", "Later", "Change", "newly affected", "no longer affected",
                 "still affected", "not comparable", "31 Aug 2026", "28 Sept 2026", "WPI-19",
                 "outer side"):  # fmt: skip
        assert told in words


def test_names_of_files_hold_no_patients_name(compared: ComparisonPage) -> None:
    assert picture_name(compared.earlier) == "map-P-1237-2026-08-31"
    assert picture_name(compared.earlier, compared.later) == (
        "comparison-P-1237-2026-08-31-2026-09-28"
    )
    assert with_suffix(Path("a.b"), ".svg") == Path("a.b.svg")
    assert with_suffix(Path("a.PNG"), ".svg") == Path("a.PNG")


@pytest.mark.parametrize("name", ["picture.png", "picture.svg"])
def test_what_cannot_be_written_is_said_and_the_older_file_stays(
    qapp: QApplication, tmp_path: Path, name: str
) -> None:
    def lines(painter: object) -> None:
        for at in range(3000):
            painter.drawLine(at % 997, at % 661, at % 331, at % 173)  # type: ignore[attr-defined]

    picture = Picture(QSizeF(1600, 1000), lines)
    with pytest.raises(KnownError, match="could not be written"):
        write_picture(tmp_path / "gone" / name, picture)
    with mounted_disk(tmp_path / "disk", "64k") as disk:
        older = disk / name
        older.write_bytes(b"of last week")
        (disk / "filler").write_bytes(bytes(40_000))
        with pytest.raises(KnownError, match=r"^The disk is full\."):
            write_picture(older, picture)
        assert older.read_bytes() == b"of last week"
        assert {file.name for file in disk.iterdir()} == {name, "filler"}
