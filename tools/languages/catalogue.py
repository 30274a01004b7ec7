"""The .ts files: made new from the source by Qt's lupdate, read and written message by message."""

from __future__ import annotations

import re
import subprocess
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from shutil import which

from tools.languages.collecting import Message

LANGUAGES = ("de", "fr", "es")
"""Those that English is translated into."""
_TEXT = re.compile(r">([^<]+)<")


@dataclass(frozen=True, slots=True)
class Entry:
    """A message in a catalogue: `forms` are its translations, more than one where it counts."""

    context: str
    source: str
    comment: str
    forms: tuple[str, ...]
    is_plural: bool

    @property
    def is_finished(self) -> bool:
        """Whether every form is translated."""
        return all(self.forms)


def ts_path(root: Path, language: str) -> Path:
    """Where the catalogue of a language lies."""
    return root / "assets" / "languages" / f"painmap_{language}.ts"


def update(found: Sequence[Message], root: Path) -> str:
    """Bring all catalogues up to the messages; translations stay, what is gone is dropped.

    Qt's lupdate does the merging. It reads no dataclasses and follows no names, so it is given
    the messages as a list in the form of its own macros.
    """
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder) / "messages.cpp"
        listed.write_text("\n".join(map(_macro, found)), encoding="utf-8")
        files = []
        for language in LANGUAGES:
            path = ts_path(root, language)
            path.parent.mkdir(parents=True, exist_ok=True)
            files.append(str(path))
            _run("lupdate", [
                "-locations", "none", "-no-obsolete", "-source-language", "en",
                # A text that is like another has a translation of its own, and so has one that is
                # the same elsewhere: 'left' is a side, and what somebody did who logged out.
                "-disable-heuristic", "similartext", "-disable-heuristic", "sametext",
                "-target-language", language, str(listed), "-ts", str(path),
            ])  # fmt: skip
    return ", ".join(Path(file).name for file in files)


def release(root: Path) -> None:
    """Make the .qm of each language, which the program reads; unfinished texts stay English."""
    for language in LANGUAGES:
        path = ts_path(root, language)
        _run("lrelease", ["-silent", str(path), "-qm", str(path.with_suffix(".qm"))])


def entries(path: Path) -> Iterator[Entry]:
    """All messages of a catalogue in its order."""
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            yield _entry(context.findtext("name") or "", message)


def put(path: Path, translations: dict[tuple[str, str], tuple[str, ...]]) -> int:
    """Write translations into a catalogue; how many of its messages they filled."""
    tree = ET.parse(path)  # noqa: S314 - our own file
    filled = 0
    for context in tree.getroot().iter("context"):
        for message in context.iter("message"):
            entry = _entry(context.findtext("name") or "", message)
            forms = translations.get((entry.context, entry.source))
            if forms is None or len(forms) != len(entry.forms) or forms == entry.forms:
                continue
            _fill(message, forms)
            filled += 1
    _write(tree, path)
    return filled


def _macro(message: Message) -> str:
    # One file tells a translator enough; all of them would be half of the catalogue.
    named = message.files[0].removeprefix("painmap/") + (" …" if message.files[1:] else "")
    macro = "QT_TRANSLATE_N_NOOP" if "%n" in message.source else "QT_TRANSLATE_NOOP"
    asked = f"{macro}({_quoted(message.context)}, {_quoted(message.source)})"
    return f"//: {named}\n{asked}"


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def _entry(context: str, message: ET.Element) -> Entry:
    translation = message.find("translation")
    assert translation is not None
    plural = message.get("numerus") == "yes"
    forms = tuple(form.text or "" for form in translation.iter("numerusform"))
    if not plural:
        forms = (translation.text or "",)
    source, comment = message.findtext("source") or "", message.findtext("extracomment") or ""
    return Entry(context, source, comment, forms, plural)


def _fill(message: ET.Element, forms: Sequence[str]) -> None:
    translation = message.find("translation")
    assert translation is not None
    if message.get("numerus") == "yes":
        for element, form in zip(translation.iter("numerusform"), forms, strict=True):
            element.text = form
    else:
        translation.text = forms[0]
    if all(forms):
        translation.attrib.pop("type", None)
    else:
        translation.set("type", "unfinished")


def _write(tree: ET.ElementTree[ET.Element], path: Path) -> None:
    """Write as Qt's tools do, so that the next update changes no line by its form alone."""
    body = ET.tostring(tree.getroot(), encoding="unicode", short_empty_elements=False)
    body = _TEXT.sub(lambda found: f">{_as_qt(found[1])}<", body)
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path.write_text(f"{head}{body}\n", encoding="utf-8")


def _as_qt(text: str) -> str:
    return text.replace('"', "&quot;").replace("'", "&apos;")


def _run(tool: str, arguments: list[str]) -> None:
    """Run one of Qt's tools, which come with PySide6."""
    import PySide6

    own = Path(PySide6.__file__).parent / tool
    program = str(own) if own.exists() else which(f"pyside6-{tool}") or which(tool)
    if program is None:
        raise FileNotFoundError(f"Qt's {tool} is missing: it comes with PySide6-Essentials.")
    done = subprocess.run([program, *arguments], check=False, capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(f"{tool}: {done.stderr or done.stdout}")
