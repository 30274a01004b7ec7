"""What the build for machines without Python takes along; the build itself is a long test."""

from __future__ import annotations

import ast
import configparser
import importlib.util
import os
import shutil
import subprocess
import sys
import tomllib
from io import BytesIO
from pathlib import Path
from types import ModuleType

import pytest
from PIL import Image
from PySide6.QtWidgets import QApplication

from painmap.bench.display import screen
from painmap.bench.peers.talking import Peer
from painmap.bench.start_rows import WATCH

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def build_app() -> ModuleType:
    spec = importlib.util.spec_from_file_location("build_app", ROOT / "tools" / "build_app.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_it_takes_along_what_the_wheel_does(build_app: ModuleType) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    included = project["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    data = dict(build_app.data())
    assert len(data) == len(included)
    for source, target in included.items():
        path = ROOT / source
        assert path.exists()
        inside = data[str(path)] if path.is_dir() else f"{data[str(path)]}/{path.name}"
        assert inside == target
    entries = [(f"{target}/some/file", "", "DATA") for target in data.values()]
    assert build_app.wanted(entries) == entries


def test_qt_keeps_its_words_in_our_languages_alone(build_app: ModuleType) -> None:
    folder = "PySide6/Qt/translations"
    names = ["qtbase_de.qm", "qtbase_fr.qm", "qtbase_es.qm", "qt_en.qm", "qtbase_pl.qm", "qt_ja.qm"]
    entries = [(f"{folder}/{name}", "", "DATA") for name in names]
    kept = [Path(entry[0]).name for entry in build_app.wanted(entries)]
    assert kept == names[:4]
    windows = [
        "pyarrow\\include\\arrow\\api.h", "pyarrow\\arrow_flight.dll", "pyarrow\\_fs.pyx",
        "PySide6\\translations\\qt_ja.qm", "PySide6\\plugins\\tls\\qopensslbackend.dll",
    ]  # fmt: skip
    assert build_app.wanted([(name, "", "DATA") for name in windows]) == []
    needed = ["pyarrow\\arrow.dll", "pyarrow\\_parquet.pyd", "PySide6\\translations\\qt_de.qm"]
    assert len(build_app.wanted([(name, "", "DATA") for name in needed])) == 3


def test_what_migrations_import_is_named(build_app: ModuleType) -> None:
    """PyInstaller does not look into data, and the migrations are data."""
    named = {*build_app.HIDDEN, *sys.stdlib_module_names}
    for path in (ROOT / "db" / "migrations").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            modules = []
            if isinstance(node, ast.Import):
                modules = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom) and node.module:
                modules = [node.module]
                if node.module == "alembic":
                    modules = [f"alembic.{alias.name}" for alias in node.names]
            for module in modules:
                known = module in named or module.split(".")[0] in {
                    "painmap", "sqlalchemy", "__future__", *sys.stdlib_module_names,
                }  # fmt: skip
                assert known, f"{path.name} imports {module}"


def test_the_release_is_the_one_of_the_package(build_app: ModuleType) -> None:
    import painmap

    assert build_app.version() == painmap.__version__


@pytest.mark.parametrize("name", ["painmap.ico", "painmap.icns"])
def test_icons_of_other_systems_hold_all_sizes(
    build_app: ModuleType, name: str, tmp_path: Path, qapp: QApplication
) -> None:
    path = build_app.write_icon(tmp_path / name)
    with Image.open(path) as icon:
        widths = {size[0] * (size[2] if len(size) > 2 else 1) for size in icon.info["sizes"]}
    assert {32, 256} <= widths
    drawn = Image.open(BytesIO(build_app.png(64)))
    assert drawn.getpixel((0, 0))[3] == 0, "its corners are round"
    assert drawn.getpixel((32, 13))[:3] > (200, 200, 200), "the head"


def test_the_menu_entry_names_what_there_is(build_app: ModuleType) -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(build_app.DESKTOP, encoding="utf-8")
    section = entry["Desktop Entry"]
    assert (section["Type"], section["Exec"], section["Icon"]) == (
        "Application", "painmap", build_app.ICON.stem,
    )  # fmt: skip
    assert {f"Comment[{language}]" for language in ("de", "fr", "es")} <= set(section)
    if shutil.which("desktop-file-validate"):
        subprocess.run(["desktop-file-validate", str(build_app.DESKTOP)], check=True)


@pytest.mark.long
@pytest.mark.skipif(sys.platform != "linux", reason="looks at the window by Xvfb")
def test_a_folder_is_built_that_does_the_main_job_and_shows_its_window(
    build_app: ModuleType, tmp_path: Path
) -> None:
    pytest.importorskip("PyInstaller", reason="install the extra “build”")
    built = ROOT / "dist" / "painmap"
    command = [sys.executable, str(ROOT / "tools" / "build_app.py"), "--check"]
    subprocess.run(command, check=True, capture_output=True)
    alone = {"HOME": str(tmp_path), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}
    program = str(build_app.program(built))
    said = subprocess.run([program, "--version"], env=alone, capture_output=True, text=True,
                          check=True)  # fmt: skip
    assert said.stdout == f"Painmap {build_app.version()}\n"
    with screen() as display:
        if not display:
            pytest.skip("Xvfb is not installed")
        watch = Peer(Path(sys.executable), WATCH)
        try:
            environ = {**alone, "QT_QPA_PLATFORM": "xcb", "DISPLAY": os.environ["DISPLAY"]}
            took, _used = watch.ask("start", command=[program], environ=environ)
        finally:
            watch.close()
    assert took < 30
