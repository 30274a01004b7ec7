"""Photos of limbs on the real tab: added, shown, undone, read again from the file, refused."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from painmap.core.edits import Edit, FindingEdit
from painmap.core.findings import Json, Moment, limb_key
from painmap.core.record.limb_sentences import limb_sentences
from painmap.core.record.photos import photo_id
from painmap.core.visit import SignedVisit
from painmap.errors import KnownError
from painmap.ui.limbs.limbs import LimbsTab
from painmap.ui.limbs.photo_cell import PhotoCell
from painmap.ui.parts.preferences import PreferenceFile
from painmap.ui.session.session import Session
from tests.opening import connect
from tests.ui.inspection import crowded_targets, cut_widgets, hidden_targets, small_targets

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(QColor("darkred"))
    path = tmp_path / "foot.png"
    assert image.save(str(path))
    return path


def cell(sheet: LimbsTab, limb: str = "l_leg") -> PhotoCell:
    sheet.sheet.unfold(("photo",))
    found = sheet.sheet.row_of("photo").cells[limb]
    assert isinstance(found, PhotoCell)
    return found


def dropped(on: PhotoCell, path: Path) -> bool:
    """Drag a file onto a cell and let go; whether the cell took it."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, data, LEFT, none)
    enter.setAccepted(False)
    QApplication.sendEvent(on, enter)
    if enter.isAccepted():
        drop = QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, LEFT, none)
        QApplication.sendEvent(on, drop)
    return enter.isAccepted()


def add(sheet: LimbsTab, qtbot: QtBot, path: Path, limb: str = "l_leg") -> None:
    assert dropped(cell(sheet, limb), path)
    qtbot.waitUntil(lambda: not sheet.photos.busy)


def recorded(session: Session, moment: Moment = "rest") -> Json:
    return session.exam.findings.get(limb_key("l_leg", "photo", moment=moment))


def pictures(session: Session) -> int:
    session.flush()
    with closing(connect(session.store.path)) as connection:
        return int(connection.execute("SELECT count(*) FROM picture").fetchone()[0])


def test_a_dropped_photo_is_shown_undone_and_done_again(
    sheet: LimbsTab, exam: Session, qtbot: QtBot, photo: Path
) -> None:
    before, steps = photo.read_bytes(), exam.undo_stack.count()
    assert dropped(cell(sheet), photo)
    assert cell(sheet).add.text() == "Adding …"
    assert not dropped(cell(sheet), photo)  # one at a time
    qtbot.waitUntil(lambda: not sheet.photos.busy)
    value = recorded(exam)
    assert isinstance(value, dict)
    assert (value["width"], value["height"]) == (400, 300)
    assert exam.undo_stack.count() == steps + 1
    assert exam.undo_stack.undoText() == "LEFT leg: Photo"
    assert not cell(sheet).thumb.icon().isNull()
    assert cell(sheet).thumb.size().width() > 100
    assert cell(sheet, "r_leg").add.isVisible()
    assert photo.read_bytes() == before
    assert sheet.sheet.groups["photo"].line.said in ("", "L: 1 photo")
    assert [*map(str, limb_sentences(exam.exam.findings, "l_leg"))] == ["Seen now: 1 photo."]
    exam.undo_stack.undo()
    assert recorded(exam) is None
    assert cell(sheet).add.isVisible()
    assert not cell(sheet).thumb.isVisible()
    exam.undo_stack.redo()
    assert recorded(exam) == value
    assert not cell(sheet).thumb.icon().isNull()


def test_removing_offers_undo_and_the_bytes_stay_until_signed(
    sheet: LimbsTab, exam: Session, qtbot: QtBot, photo: Path
) -> None:
    add(sheet, qtbot, photo)
    value = recorded(exam)
    qtbot.mouseClick(cell(sheet).remove, LEFT)
    assert recorded(exam) is None
    assert sheet.notice.text.text() == "Photo removed"
    qtbot.mouseClick(sheet.notice.action, LEFT)
    assert recorded(exam) == value
    assert not sheet.notice.isVisible()
    qtbot.mouseClick(cell(sheet).remove, LEFT)
    assert pictures(exam) == 1
    exam.sign()
    assert pictures(exam) == 0


def test_a_tap_shows_it_large_over_the_window_and_escape_closes(
    sheet: LimbsTab, qtbot: QtBot, photo: Path
) -> None:
    add(sheet, qtbot, photo)
    thumb = cell(sheet).thumb
    thumb.setFocus()
    qtbot.mouseClick(thumb, LEFT)
    qtbot.waitUntil(lambda: sheet.photos.view is not None)
    view = sheet.photos.view
    assert view is not None
    assert view.parentWidget() is sheet.window()
    assert view.accessibleName() == "Left leg"
    assert view.photo.pixmap().toImage().pixelColor(200, 150).red() > 100
    assert sheet.rect().contains(view.geometry())
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: sheet.photos.view is None)
    assert thumb.hasFocus()
    qtbot.mouseClick(thumb, LEFT)
    qtbot.waitUntil(lambda: sheet.photos.view is not None)
    sheet.hide()
    assert sheet.photos.view is None


def test_each_moment_has_a_photo_of_its_own_even_while_one_is_read(
    sheet: LimbsTab, exam: Session, qtbot: QtBot, photo: Path
) -> None:
    assert dropped(cell(sheet), photo)
    qtbot.mouseClick(sheet.moments.chip("hanging"), LEFT)
    assert cell(sheet).add.isEnabled()
    assert dropped(cell(sheet), photo)
    qtbot.waitUntil(lambda: not sheet.photos.busy)
    at_rest, hanging = recorded(exam), recorded(exam, "hanging")
    assert photo_id(at_rest) != photo_id(hanging) != ""
    assert photo_id(at_rest) != ""


def test_it_is_read_again_from_the_file_and_fixed_once_signed(
    exam: Session, sheet: LimbsTab, qtbot: QtBot, photo: Path, tmp_path: Path
) -> None:
    add(sheet, qtbot, photo)
    value, visit_id = recorded(exam), exam.exam.visit.id
    exam.sign()
    sheet.close()
    exam.open_visit(visit_id)
    assert recorded(exam) == value
    again = LimbsTab(exam, PreferenceFile(tmp_path / "again.json"))
    qtbot.addWidget(again)
    again.resize(1280, 669)
    again.show()
    shown = cell(again)
    qtbot.waitUntil(lambda: not shown.thumb.icon().isNull())
    assert not shown.remove.isVisible()
    assert shown.thumb.isEnabled()
    assert not cell(again, "r_leg").add.isVisible()
    assert not dropped(cell(again, "r_leg"), photo)
    with qtbot.waitSignal(exam.failed) as told:
        exam.push(_removal(exam))
    assert isinstance(told.args[0], SignedVisit)
    assert recorded(exam) == value


def _removal(exam: Session) -> Edit:
    key = limb_key("l_leg", "photo")
    return Edit((FindingEdit(key, recorded(exam), None),), "Remove")


@pytest.mark.parametrize("kind", ["damaged", "huge"])
def test_a_bad_file_is_told_and_nothing_is_lost(
    sheet: LimbsTab, exam: Session, qtbot: QtBot, photo: Path, tmp_path: Path, kind: str
) -> None:
    bad = tmp_path / "bad.jpg"
    bad.write_bytes(b"\xff\xd8\xff" + (b"junk" * 9 if kind == "damaged" else b"\0" * 41_000_000))
    add(sheet, qtbot, photo, "r_leg")
    with qtbot.waitSignal(exam.failed) as told:
        assert dropped(cell(sheet), bad)
    assert isinstance(told.args[0], KnownError)
    assert ("damaged" if kind == "damaged" else "40 MB") in told.args[0].text
    assert recorded(exam) is None
    assert cell(sheet).add.isEnabled()
    assert cell(sheet).add.text() == "Add photo …"
    assert pictures(exam) == 1
    assert not exam.has_unsaved


def test_a_photo_damaged_on_disk_is_told_where_it_is_tapped(
    sheet: LimbsTab, exam: Session, qtbot: QtBot, photo: Path
) -> None:
    add(sheet, qtbot, photo)
    exam.flush()
    with closing(connect(exam.store.path)) as connection:
        connection.execute("UPDATE picture SET bytes = X'FFD8'")
        connection.commit()
    with qtbot.waitSignal(exam.failed) as told:
        qtbot.mouseClick(cell(sheet).thumb, LEFT)
    assert "This photo is damaged" in told.args[0].text
    assert sheet.photos.view is None


def test_leaving_the_visit_while_a_photo_is_read_is_told(
    sheet: LimbsTab, exam: Session, qtbot: QtBot, photo: Path
) -> None:
    with qtbot.waitSignal(exam.failed) as told:
        assert dropped(cell(sheet), photo)
        exam.close_visit()
    assert "left before the photo was added" in told.args[0].text
    qtbot.waitUntil(lambda: not sheet.photos.busy)


def test_the_row_has_room_for_its_photos(sheet: LimbsTab, qtbot: QtBot, photo: Path) -> None:
    add(sheet, qtbot, photo)
    add(sheet, qtbot, photo, "r_leg")
    qtbot.mouseClick(cell(sheet, "r_leg").remove, LEFT)
    sheet.notice.close_notice()
    assert cut_widgets(sheet) == []
    assert small_targets(sheet) + crowded_targets(sheet) + hidden_targets(sheet) == []
