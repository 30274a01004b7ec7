"""Every string that a user sees passes through Qt's translation."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from painmap.atlas.atlas import Atlas
from painmap.ui.parts.preferences import PreferenceFile
from painmap.ui.session.session import Session
from painmap.ui.window.window import MainWindow

UI = Path(__file__).resolve().parent.parent / "painmap" / "ui"

# Calls that put their text before a user: constructors and setters of Qt and of our own widgets.
SHOWING = {
    "QLabel",
    "QPushButton",
    "QToolButton",
    "QRadioButton",
    "QCheckBox",
    "QGroupBox",
    "QAction",
    "QMenu",
    "QDockWidget",
    "setText",
    "setTitle",
    "setWindowTitle",
    "setToolTip",
    "setStatusTip",
    "setWhatsThis",
    "setPlaceholderText",
    "setAccessibleName",
    "setAccessibleDescription",
    "setPrefix",
    "setSuffix",
    "setSpecialValueText",
    "addAction",
    "addMenu",
    "addTab",
    "addItem",
    "drawText",
    "say",
}
TRANSLATING = {"tr", "translate", "QT_TRANSLATE_NOOP"}
# Two letters on end ("—", "R" or "%1" need no translation), but for the name and the units.
WORD = re.compile(r"\b(?!(?:Painmap|cm|mm)(?![a-z]))[^\W\d_]{2,}")


def called(call: ast.Call) -> str:
    function = call.func
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def bare_words(source: str) -> Iterator[tuple[int, str]]:
    """Line and text of each literal with words that is shown without a translation."""
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call):
            continue
        arguments = [*node.args, *(keyword.value for keyword in node.keywords)]
        if called(node) in SHOWING:
            for argument in arguments:
                yield from shown_literals(argument)
        elif called(node) in TRANSLATING:
            # What is put together at run time is in no catalogue.
            for argument in arguments:
                if isinstance(argument, ast.JoinedStr):
                    yield argument.lineno, ast.unparse(argument)


def shown_literals(value: ast.expr) -> Iterator[tuple[int, str]]:
    """Literals with words in what would be shown, but for those inside other calls."""
    if isinstance(value, ast.Constant):
        if isinstance(value.value, str) and WORD.search(value.value):
            yield value.lineno, value.value
    elif isinstance(value, ast.JoinedStr):
        for part in value.values:
            yield from shown_literals(part)
    elif isinstance(value, ast.BinOp):
        yield from shown_literals(value.left)
        yield from shown_literals(value.right)
    elif isinstance(value, ast.IfExp):
        yield from shown_literals(value.body)
        yield from shown_literals(value.orelse)
    elif isinstance(value, ast.BoolOp):
        for part in value.values:
            yield from shown_literals(part)


@pytest.mark.parametrize("path", sorted(UI.rglob("*.py")), ids=lambda p: p.stem)
def test_what_is_shown_is_translated(path: Path) -> None:
    assert list(bare_words(path.read_text("utf-8"))) == []


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("label.setText('Pain now')", ["Pain now"]),
        ("label.setText(self.tr('Pain now'))", []),
        ("label.setText('—')", []),
        ("QLabel('Pain' if on else 'No pain')", ["Pain", "No pain"]),
        ("QLabel(f'{n} areas')", [" areas"]),
        ("self.tr(f'{n} areas')", ["f'{n} areas'"]),
        ("self.tr('{n} areas').format(n=n)", []),
        ("box.setObjectName('count strip')", []),
    ],
)
def test_the_search_itself(source: str, found: list[str]) -> None:
    assert [text for _, text in bare_words(source)] == found


class Marking(QTranslator):
    """Puts every text that asks for a translation between brackets."""

    def translate(
        self, _context: str, text: str, _disambiguation: str | None = None, _n: int = -1
    ) -> str:
        return f"⟦{text}⟧"

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False


@pytest.fixture
def marking(qapp: QCoreApplication) -> Iterator[None]:
    translator = Marking()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def texts(widget: QWidget) -> Iterator[str]:
    """Everything that a widget and those in it show or say."""
    for child in (widget, *widget.findChildren(QWidget)):
        yield child.toolTip()
        yield child.accessibleName()
        if isinstance(child, QLabel | QAbstractButton):
            yield child.text()
        if isinstance(child, QLineEdit):
            yield child.placeholderText()
        yield from (action.text() for action in child.actions())


def test_the_window_shows_nothing_untranslated(marking: None, qtbot: QtBot, atlas: Atlas) -> None:
    window = MainWindow(Session(lambda: atlas), PreferenceFile())
    qtbot.addWidget(window)
    window.begin()
    untranslated = {
        text for text in texts(window) if WORD.search(re.sub(r"⟦.*?⟧", "", text, flags=re.DOTALL))
    }
    assert untranslated == set()
