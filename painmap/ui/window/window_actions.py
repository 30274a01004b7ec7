"""What each action of the table does in the window, and the menu made of them."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from painmap.ui.parts import languages
from painmap.ui.parts.text_size import TEXT_SIZES, fits

if TYPE_CHECKING:
    from painmap.ui.window.window import MainWindow

TEXTS = tuple(f"text_{size}" for size in TEXT_SIZES)
LOOKS = ("theme_system", "theme_light", "theme_dark", "unit_c", "unit_f", *TEXTS)
"""A menu of their own, as the next ones: all in one would be higher than a small screen."""
HANDS = ("finger_paint", "finger_always", "finger_pan", "pressure", "left_handed")
LANGUAGES = ("language_system", *(f"language_{key}" for key in languages.LANGUAGES))
PEOPLE = ("trust", "switch", "lock", "emergency")
HELP = ("shortcuts", "tour", "bench_card")
MENU = (
    ("hand_over", "compare", "cohort", "print", "save_picture", "export"),
    LOOKS,
    LANGUAGES,
    HANDS,
    PEOPLE,
    ("settings",),
    HELP,
    ("import_patients", "open_file", "quit"),
)
VIEW_MENU = (
    ("print",),
    LOOKS,
    LANGUAGES,
    ("switch", "lock"),
    ("shortcuts", "bench_card"),
    ("quit",),
)
"""Of the screens that only show: what leads elsewhere, or acts on an exam, is not in it."""
OF_AN_EXAM = ("hand_over", "compare", "save_picture")
OF_A_PATIENT = ("print", "export")
"""What is in the menu only where there is something that it can be done with."""
CHOICES = frozenset({*LOOKS, *HANDS, *LANGUAGES})


def window_targets(window: MainWindow) -> dict[str, Callable[[], object]]:
    """What to call for each action's id."""
    return {
        "undo": lambda: undo(window),
        "redo": lambda: redo(window),
        "hand_over": window.handing.start,
        "compare": window.compare_shown,
        "cohort": window.open_cohort,
        "print": lambda: print_shown(window),
        "save_picture": window.save_picture,
        "export": lambda: export_shown(window),
        "import_patients": lambda: import_patients(window),
        "back": window.go_back,
        "tab_map": lambda: window.show_tab("map"),
        "tab_limbs": lambda: window.show_tab("limbs"),
        "tab_history": lambda: window.show_tab("history"),
        "tab_summary": lambda: window.show_tab("summary"),
        "find_patient": window.find_patient,
        "new_patient": window.new_patient,
        "open_file": window.files.leave,
        "theme_system": lambda: window.use_theme("system"),
        "theme_light": lambda: window.use_theme("light"),
        "theme_dark": lambda: window.use_theme("dark"),
        "unit_c": lambda: window.use_unit("C"),
        "unit_f": lambda: window.use_unit("F"),
        **{
            f"language_{key}": partial(use_language, window, key)
            for key in (languages.SYSTEM, *languages.LANGUAGES)
        },
        **{f"text_{size}": partial(use_text, window, size) for size in TEXT_SIZES},
        "finger_paint": lambda: use_hand(window, finger="paint"),
        "finger_always": lambda: use_hand(window, finger="always"),
        "finger_pan": lambda: use_hand(window, finger="pan"),
        "pressure": lambda: use_hand(
            window, pressure="" if window.preferences.now.pressure else "rates"
        ),
        "left_handed": lambda: use_hand(window, hand="" if window.preferences.now.hand else "left"),
        "trust": window.trust.open,
        "switch": window.lock.switch,
        "lock": window.lock.lock,
        "emergency": window.rights.emergency.ask,
        "settings": window.settings.open,
        "shortcuts": lambda: toggle_sheet(window),
        "tour": window.tour.start,
        "bench_card": lambda: window.known(lambda: save_bench_card(window)),
        "quit": window.close,
    }


def print_shown(window: MainWindow) -> None:
    """Print what is on the screen."""
    if window.compare is not None and window.stack.currentWidget() is window.compare:
        window.compare.print_page()
    elif window.cohort is not None and window.stack.currentWidget() is window.cohort:
        window.cohort.print_page()
    elif window.course is not None and window.stack.currentWidget() is window.course:
        window.course.print.click()
    else:
        window.print_shown()


def export_shown(window: MainWindow) -> None:
    """Offer the formats in which the patient or the visit that is shown can go out."""
    from painmap.ui.exchange.opening import export_shown as shown

    shown(window)


def import_patients(window: MainWindow) -> None:
    """Show who waits in a file or a folder of the clinic's system."""
    from painmap.ui.exchange.opening import import_patients as shown

    shown(window)


def undo(window: MainWindow) -> None:
    """Take the last step back; in the middle of a stroke that is the stroke."""
    # Behind the settings an exam may be open: nobody would see what is taken back there.
    if not window.settings.is_shown and not give_up_stroke(window):
        window.session.undo_stack.undo()


def redo(window: MainWindow) -> None:
    """Do again what was taken back."""
    if not window.settings.is_shown:
        window.session.undo_stack.redo()


def give_up_stroke(window: MainWindow) -> bool:
    """Leave no trace of a stroke that is being drawn; whether one was."""
    drawing = window.exam.is_drawing()
    if drawing:
        window.exam.tab("map").canvas.stop_drawing()  # type: ignore[attr-defined]
    return drawing


def use_language(window: MainWindow, choice: str) -> None:
    """Remember the language, and say in it from when on it is shown."""
    window.preferences.change(language=choice)
    if languages.language_of(choice) != languages.shown():
        window.notice.say(languages.from_next_start(choice))


def use_text(window: MainWindow, size: str) -> None:
    """Remember how large the text is to be; Qt can be told at the next start alone."""
    window.preferences.change(text_size=size)
    said = QCoreApplication.translate("Actions", "Text at {0} % when Painmap is started again.")
    window.notice.say(said.format(size))


def use_hand(window: MainWindow, **changes: str) -> None:
    """Remember what fingers and the pen's pressure do, and which hand draws, from now on."""
    window.preferences.change(**changes)
    if window.session.has_exam:
        window.exam.tab("map").use_hand(window.preferences.now)  # type: ignore[attr-defined]


def toggle_sheet(window: MainWindow) -> None:
    """Show or close the sheet of keys and gestures."""
    from painmap.ui.exam.shortcut_sheet import ShortcutSheet

    shown = [made for made in window.stack.findChildren(ShortcutSheet) if made.isVisible()]
    for made in shown:
        made.close()
    if not shown:
        ShortcutSheet(window.stack).open()


def save_bench_card(window: MainWindow) -> None:
    """Write the bench card as a PDF where the user wants it; KnownError when that cannot be."""
    from painmap.ui.paper.bench_card import ask_for_file, write_card

    path = ask_for_file(window)
    if path is not None:
        said = QCoreApplication.translate("BenchCard", "Written: {0}")
        window.notice.say(said.format(write_card(path)))


def make_menu(
    window: MainWindow,
    actions: dict[str, QAction],
    groups: tuple[tuple[str, ...], ...] = MENU,
) -> QMenu:
    """The menu of a header, in groups."""
    menu = QMenu(window)
    for group in groups:
        inner = menu
        if group is LOOKS:
            inner = menu.addMenu(QCoreApplication.translate("Actions", "Display"))
        elif group is HANDS:
            inner = menu.addMenu(QCoreApplication.translate("Actions", "Hand and pen"))
        elif group is LANGUAGES:
            inner = menu.addMenu(languages.menu_title())
        elif group is PEOPLE:
            inner = menu.addMenu(QCoreApplication.translate("Actions", "People and safety"))
            inner.menuAction().setObjectName("people")
        elif group is HELP:
            inner = menu.addMenu(QCoreApplication.translate("Actions", "Help"))
        for key in group:
            action = actions[key]
            action.setCheckable(key in CHOICES)
            inner.addAction(action)
        menu.addSeparator()
    menu.aboutToShow.connect(lambda: _leave_out(window, actions))
    menu.aboutToShow.connect(lambda: _mark_choices(window, actions))
    menu.aboutToHide.connect(lambda: _let_all_in(actions))
    return menu


def _leave_out(window: MainWindow, actions: dict[str, QAction]) -> None:
    shown = window.stack.currentWidget()
    on_list, on_page = shown is window.patients, shown is window.patient_page
    for key in OF_AN_EXAM:
        actions[key].setVisible(not on_list and not on_page)
    for key in OF_A_PATIENT:
        actions[key].setVisible(not on_list)


def _let_all_in(actions: dict[str, QAction]) -> None:
    """An action that is not to be seen hears no shortcut either: that is for the open menu."""
    for key in (*OF_AN_EXAM, *OF_A_PATIENT):
        actions[key].setVisible(True)


def _mark_choices(window: MainWindow, actions: dict[str, QAction]) -> None:
    for action in window.menu.actions():
        if action.objectName() == "people":
            action.setVisible(actions["lock"].isVisible())
    actions["cohort"].setVisible(window.stack.currentWidget() is window.patients)
    now = window.preferences.now
    screen = window.screen().availableGeometry().size()
    for size in TEXT_SIZES:
        actions[f"text_{size}"].setEnabled(fits(size, screen, os.environ))
    for key in CHOICES:
        actions[key].setChecked(
            key
            in (
                f"theme_{now.theme}",
                f"text_{now.text_size or TEXT_SIZES[0]}",
                f"language_{now.language}",
                f"unit_{now.temperature_unit.lower()}",
                f"finger_{now.finger}",
                "pressure" if now.pressure else "",
                "left_handed" if now.hand else "",
            )
        )
