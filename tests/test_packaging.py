"""The wheel holds what it should and nothing else; installed elsewhere, it starts and finds it."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import sysconfig
import tomllib
import zipfile
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

import pytest

CHECKOUT = Path(__file__).resolve().parent.parent
WINDOWS = os.name == "nt"

# What may lie in each bundled folder; a database, a backup or an editor's file may not.
BUNDLED = {
    "assets/app": {".svg", ".desktop"},
    "assets/atlas": {".npz", ".json"},
    "assets/body_svgs": {".svg"},
    "assets/exchange": {".json"},
    "assets/fonts": {".ttf", ".txt"},
    "assets/icons": {".svg", ".md", ".txt"},
    "assets/languages": {".qm"},
    "assets": {".md"},
    "db/migrations": {".py", ".mako"},
}

FIND_EVERYTHING = """
import painmap, sys
from pathlib import Path
from painmap.app import make_application
from painmap.atlas.atlas import open_atlas
from painmap.resources import assets_dir, migrations_dir
from painmap.storage.store import create_throw_away
from painmap.ui.parts.fonts import load_fonts

application = make_application(["painmap"])
assert "Noto Sans" in load_fonts()
atlas = open_atlas()
chart = atlas.body("preteen").chart("front")
assert chart.svg_path.is_file()
assert len(chart.cells) > 10_000
create_throw_away(Path(sys.argv[1]) / "clinic.painmap", "An examiner").close()
home = Path(painmap.__file__).parent
assert assets_dir() == home / "_bundled" / "assets"
print(home)
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of this checkout, built without a network."""
    out = tmp_path_factory.mktemp("dist")
    run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(out), cwd=CHECKOUT)
    (path,) = out.glob("*.whl")
    return path


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The scripts folder of an environment with the wheel; the libraries are this one's."""
    root = tmp_path_factory.mktemp("clean venv")
    run(sys.executable, "-m", "venv", "--without-pip", str(root))
    scripts = root / ("Scripts" if WINDOWS else "bin")
    python = scripts / ("python.exe" if WINDOWS else "python")
    run(
        *(sys.executable, "-m", "pip", "--python", str(python), "--disable-pip-version-check"),
        *("install", "--no-deps", "--no-index", str(wheel)),
        cwd=root,
    )
    (libraries,) = {sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}
    purelib = run(str(python), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))")
    Path(purelib.strip(), "libraries.pth").write_text(f"{libraries}\n", encoding="utf-8")
    return scripts


def run(*command: str, cwd: Path | None = None) -> str:
    done = subprocess.run(
        command, cwd=cwd, env=environment(), capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def environment() -> dict[str, str]:
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": ""}


def strays(members: Iterable[str]) -> list[str]:
    """Members of a wheel that have no business in it."""
    return [member for member in members if not belongs(PurePosixPath(member))]


def belongs(member: PurePosixPath) -> bool:
    parts = member.parts
    if parts[0].endswith(".dist-info"):
        return True
    if parts[0].endswith(".data"):
        return member.name in ("painmap.desktop", "painmap.svg")
    if "__pycache__" in parts or any(part.startswith(".") for part in parts):
        return False
    if parts[:2] != ("painmap", "_bundled"):
        return parts[0] == "painmap" and member.suffix == ".py"
    inside = PurePosixPath(*parts[2:])
    folder = next((f for f in BUNDLED if inside.is_relative_to(f)), None)
    return folder is not None and member.suffix in BUNDLED[folder]


def test_the_wheel_holds_the_assets_and_no_stray_file(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        members = [name for name in archive.namelist() if not name.endswith("/")]
    assert strays(members) == []
    bundled = {name.removeprefix("painmap/_bundled/") for name in members}
    for folder in BUNDLED:
        if not folder.startswith("assets/"):
            continue
        wanted = {
            path.relative_to(CHECKOUT).as_posix()
            for path in (CHECKOUT / folder).rglob("*")
            if path.is_file() and path.suffix != ".ts"  # what the .qm are made from
        }
        assert wanted, folder
        assert wanted <= bundled
    assert "db/migrations/env.py" in bundled
    assert any(re.search(r"\.dist-info/licenses/LICENSE$", name) for name in members)


def test_a_stray_file_would_be_noticed() -> None:
    assert strays(
        [
            "painmap/_bundled/db/migrations/patients.sqlite",
            "painmap/_bundled/assets/atlas/notes.txt",
            "painmap/clinic.painmap",
            "painmap/__pycache__/app.pyc",
            "tests/test_app.py",
            "painmap/app.py",
            "painmap/_bundled/assets/icons/brush.svg",
        ]
    ) == [
        "painmap/_bundled/db/migrations/patients.sqlite",
        "painmap/_bundled/assets/atlas/notes.txt",
        "painmap/clinic.painmap",
        "painmap/__pycache__/app.pyc",
        "tests/test_app.py",
    ]


def test_an_installed_painmap_finds_its_assets(installed: Path, tmp_path: Path) -> None:
    home = run(str(installed / "python"), "-c", FIND_EVERYTHING, str(tmp_path), cwd=tmp_path)
    assert Path(home.strip()).is_relative_to(installed.parent)


def test_an_installed_painmap_starts(installed: Path, tmp_path: Path) -> None:
    version = run(str(installed / "python"), "-m", "painmap", "--version", cwd=tmp_path)
    assert version.startswith("Painmap ")
    started = subprocess.Popen(
        [str(installed / "painmap")],
        cwd=tmp_path,
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        with pytest.raises(subprocess.TimeoutExpired):  # it stays: nobody closes its window
            print(started.communicate(timeout=5)[0])
    finally:
        started.kill()
        output = started.communicate()[0]
    assert output == ""


def test_every_dependency_says_what_it_is_for() -> None:
    text = (CHECKOUT / "pyproject.toml").read_text("utf-8")
    project = tomllib.loads(text)["project"]
    groups = [project["dependencies"], *project["optional-dependencies"].values()]
    for requirement in (requirement for group in groups for requirement in group):
        lines = [line for line in text.splitlines() if f'"{requirement}"' in line]
        assert any("#" in line for line in lines), requirement
