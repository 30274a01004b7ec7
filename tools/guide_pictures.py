"""Take the pictures of docs/guide and of README: `python tools/guide_pictures.py [NAME ...]`.

The real window without a screen, on the sample patient; no file of this computer's user is read or
changed. Needs the extra `test` (Pillow makes the pictures small).
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

GUIDE = ROOT / "docs" / "guide" / "pictures"
README = ROOT / "docs" / "images" / "exam.png"
SIZE = (1280, 720)
MOST_BYTES = 150_000
_EXACT = 32
_QUIET_TURNS = 16
TODAY = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)


class Camera:
    """Takes pictures of a window that has come to rest; of all, or of those `wanted`."""

    def __init__(self, window, wanted: list[str]) -> None:
        self._window, self._wanted = window, wanted

    def wait(self, ready: Callable[[], bool] = lambda: True) -> None:
        """Let the window work until it is `ready` and has been idle for a moment."""
        from PySide6.QtCore import QDeadlineTimer, QEventLoop, QTimer

        latest, quiet = QDeadlineTimer(60_000), 0
        while not latest.hasExpired() and not (quiet > _QUIET_TURNS and ready()):
            loop = QEventLoop()
            QTimer.singleShot(50, loop.quit)
            loop.exec()
            # Turns and not time: on a busy machine one of many turns may take a second.
            quiet = 0 if self._window.background.busy else quiet + 1

    def take(self, name: str, shown=None, path: Path | None = None) -> None:
        """Keep a picture of the window, or of another one that is shown."""
        self.wait()
        if self._wanted and name not in self._wanted:
            return
        target = path or GUIDE / f"{name}.png"
        target.parent.mkdir(exist_ok=True)
        (shown or self._window).grab().save(str(target))
        shrink(target)


def shrink(path: Path) -> None:
    """Write it with 256 colours chosen for it: a third of the bytes, and nobody sees it."""
    import numpy as np
    from PIL import Image

    with Image.open(path) as picture:
        whole = picture.convert("RGB")
    # The grounds and lines exactly, then the widest span: a small zone keeps its colour.
    counted = whole.getcolors(whole.width * whole.height) or []
    common = [colour for _, colour in sorted(counted, reverse=True)[:_EXACT]]
    span = whole.quantize(256 - _EXACT, Image.Quantize.MAXCOVERAGE, 3).getpalette() or []
    colours = Image.new("P", (1, 1))
    colours.putpalette([part for colour in common for part in colour] + span)
    few = whole.quantize(palette=colours, dither=Image.Dither.FLOYDSTEINBERG)
    pixels, places = np.asarray(whole), np.array(few)
    for place, colour in enumerate(common):  # Pillow takes a colour that is near, at times
        places[(pixels == colour).all(axis=2)] = place
    few.putdata(places.ravel())
    few.save(path, optimize=True)
    if path.stat().st_size > MOST_BYTES:
        raise SystemExit(f"{path} has {path.stat().st_size} bytes")


def take_all(window, camera: Camera, clinic: Path) -> None:
    """Walk through the screens in the order of the guide."""
    window.stack.setCurrentWidget(window.first_run)
    camera.take("first-start")
    window.files.open(clinic)
    store = window.session.store
    patient = store.search_patients("")[0].patient
    camera.take("patients")
    window.open_patient(patient)
    camera.take("patient")
    take_export(window, camera)
    visits = store.visits(patient.id)
    window.open_visit(visits[-1])
    window.exam.show_tab("map")
    tab, body = window.exam.tab("map"), window.session.body
    camera.wait(lambda: all(tab.warming.is_warm(body, key) for key in body.charts))
    camera.take("exam", path=README)
    take_borders(tab, camera)
    window.exam.show_tab("limbs")
    camera.take("limbs")
    window.exam.show_tab("history")
    window.exam.tab("history").groups["touch"].unfold()
    camera.take("history")
    window.exam.show_tab("summary")
    camera.take("summary")
    take_patients_hand(window, camera)
    window.go_back()
    window.open_course()
    camera.wait(lambda: window.course.state is not None)
    window.course.panel.chips.chip("level").click()
    camera.take("course")
    window.go_back()
    window.open_compare(visits[1].id, visits[-1].id)
    take_comparison(window.compare, camera)
    take_page(window, camera)
    take_people(window, camera, clinic.with_name("people.painmap"))
    window.files.leave()
    take_cohort(window, camera, clinic.with_name("cohort.painmap"))


def take_export(window, camera: Camera) -> None:
    """The formats, and what is asked of one that is mailed."""
    from painmap.ui.exchange.export_sheet import ExportSheet

    window.patient_page.export.click()
    sheet = next(part for part in window.findChildren(ExportSheet) if part.isVisible())
    sheet.use_format("pdf")
    camera.take("export", sheet)
    sheet.close()
    camera.wait()


def take_cohort(window, camera: Camera, path: Path) -> None:
    """How often each spot is affected, over invented patients."""
    fill_cohort(path)
    window.files.open(path)
    window.open_cohort()
    camera.wait(lambda: not window.cohort.work.busy)
    camera.take("cohort")
    window.go_back()


def fill_cohort(path: Path, patients: int = 24) -> None:
    """Signed visits of invented patients: allodynia from the toes to different heights."""
    from dataclasses import replace
    from datetime import date, timedelta

    import numpy as np

    from painmap.atlas.atlas import open_atlas
    from painmap.core.exam import findings_edit, paint_edit
    from painmap.core.findings import area_key
    from painmap.core.layers import LayerKey
    from painmap.core.patient import Patient
    from painmap.core.stamps import new_id
    from painmap.core.visit import Visit
    from painmap.storage.store import create_throw_away

    atlas, store = open_atlas(), create_throw_away(path, "Dr Sample")
    bodies = ("child", "preteen", "adult_neutral")
    for number in range(patients):
        born = date(2013 - number % 9, 4, 12)
        patient = Patient(new_id(), "Sample", "N", born, "female", str(number), TODAY)
        patient = replace(patient, given=f"Number {number + 1}")
        store.add_patient(patient)
        visit = store.add_visit(
            Visit(
                id=new_id(), patient_id=patient.id, number=1, kind="first exam",
                began_at=TODAY - timedelta(days=number), versions=atlas.versions,
                body=bodies[number % 3], height_cm=140.0 + number,
            )
        )  # fmt: skip
        exam = store.load_exam(visit.id, atlas.n_cells)
        limb = 4 if number % 3 else 3  # two of three have it on the left leg
        top = 2.95 - 1.6 * ((number * 7) % patients) / patients  # 3 is the great toe, 1 the knee
        cells = np.flatnonzero((atlas.limb == limb) & (atlas.limb_pos > top))
        free = {
            area_key("limb10", area.key, "examined"): {"state": "free"}
            for area in atlas.schemes["limb10"].areas
            if area.key not in ("head", "neck")
        }
        for edit in (
            paint_edit(exam, LayerKey("allodynia", "brush"), cells, 1, "Paint"),
            findings_edit(exam, free, "Free"),
        ):
            exam.apply(edit)
            store.append_edit(visit.id, edit)
        store.sign_visit(visit.id, TODAY)
    store.close()


def take_people(window, camera: Camera, path: Path) -> None:
    """Before an encrypted file, and the page of its people."""
    from painmap.core.stamps import new_id
    from painmap.storage.entering import add_person, found_clinic
    from painmap.storage.people import Person

    store = found_clinic(path, "Dr Anna Adler", "tadpole lantern gravel")
    for name, role in (("Ben Becker", "examiner"), ("Rita Rosen", "read-only")):
        add_person(store, Person(new_id(), name, role, TODAY), "sonata pebble window")
    store.close()
    window.show_patients()
    window.files.leave()
    window.files.open(path)
    page = window.door.screen.unlock
    page.people.show_value(page.people.chips[0].option.key)
    page.field.setText("tadpole lantern gravel")
    camera.take("unlock")
    page.enter()
    camera.wait(lambda: window.stack.currentWidget() is window.patients)
    window.trust.open()
    camera.wait(lambda: not window.keeping.background.busy)
    window.notice.close_notice()
    camera.take("people")


def take_borders(tab, camera: Camera) -> None:
    """The ring of the last trial with its handles, and a border through points."""
    from painmap.core.layers import LayerKey

    tab.state.choose_tile("l_leg", "leg")
    tab.state.choose_layer(LayerKey("allodynia"))
    camera.wait()
    tab.trials.card.chips[-2].click()  # the last one drawn; after it comes the next to draw
    camera.take("ring")
    tab.state.choose_tile("whole")
    tab.state.choose_layer(LayerKey("pain"))


def take_patients_hand(window, camera: Camera) -> None:
    """What the patient sees who holds the device."""
    window.handing.start()
    screen = window.handing.screen
    screen.new_pin.click()
    for _ in range(2):
        screen.pad.done.emit("2580")
    camera.wait()
    screen.canvas.show_tile("l_leg")
    camera.take("patients-hand")
    window.handing.ask()
    screen.pad.done.emit("2580")
    camera.wait()


def take_comparison(screen, camera: Camera) -> None:
    """Two visits beside each other, and over each other."""
    camera.wait(lambda: not screen.busy)
    camera.take("compare")
    for mode in ("swipe", "onion"):
        screen.show_mode(mode)
        camera.take(f"compare-{mode}", screen.stage)
    screen.show_mode("side")


def take_page(window, camera: Camera) -> None:
    """The page before it is printed, and that of all visits."""
    from painmap.ui.paper.print_preview import PrintPreview

    window.compare.print_page()
    preview = next(part for part in window.compare.findChildren(PrintPreview) if part.isVisible())
    camera.wait(lambda: preview.is_whole)
    camera.take("page", preview)
    preview.use_template("progress")
    camera.wait(lambda: preview.is_whole and not preview.working)
    camera.take("page-progress", preview)
    preview.close()


def main(wanted: list[str]) -> None:
    """Take all pictures, or those whose names are given."""
    with tempfile.TemporaryDirectory() as home:
        for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
            os.environ[name] = home
        os.environ |= {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": "1", "TZ": "UTC"}
        from PySide6.QtCore import QLocale

        from painmap.app import make_application, make_window
        from painmap.atlas.atlas import open_atlas
        from painmap.sample import fill
        from painmap.storage.store import create_throw_away

        clinic = Path(home) / "clinic.painmap"
        store = create_throw_away(clinic, "Dr Sample")
        fill(store, open_atlas(), examiner="Dr Sample", now=TODAY)
        store.close()
        application = make_application(sys.argv[:1])
        # After the application's own, which is the system's.
        QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
        window = make_window(application)
        window.use_theme("light")
        window.resize(*SIZE)
        window.show()
        take_all(window, Camera(window, wanted), clinic)
        if not wanted or "bench-card" in wanted:
            from painmap.ui.paper.bench_card import write_card

            write_card(GUIDE.parent / "bench-card.pdf", "A4")
        window.close()


if __name__ == "__main__":
    main(sys.argv[1:])
