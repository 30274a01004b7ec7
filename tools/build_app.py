"""Build Painmap as one folder that needs no Python: `python tools/build_app.py [--check]`.

Wants the extras `build`, `server`, `research` and `dicom`. The same on Linux, Windows and macOS;
each builds for itself alone. Leaves dist/painmap (and dist/Painmap.app); `--check` runs the demo
from what was built.
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SPEC = ROOT / "tools" / "painmap.spec"
ENTRY = ROOT / "painmap" / "__main__.py"
WORK = ROOT / "build"
DIST = ROOT / "dist"
ICON = ROOT / "assets" / "app" / "painmap.svg"
DESKTOP = ROOT / "assets" / "app" / "painmap.desktop"
BUNDLED = "painmap/_bundled"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512, 1024)

HIDDEN = (
    # what the migrations import, which are data to PyInstaller
    "alembic.op", "alembic.context", "sqlalchemy.dialects.sqlite.pysqlcipher",
    "sqlalchemy.dialects.sqlite.pysqlite", "logging.config",
)  # fmt: skip
OPTIONAL = ("psycopg", "psycopg_binary", "keyring", "pyarrow.parquet", "pydicom")
"""Extras: what of them is installed when the folder is built goes into it."""

EXCLUDED = (
    # Painmap measures itself beside other programs only where there is a Python to install them
    "painmap.bench",
    "IPython", "PIL", "PyQt5", "PyQt6", "hypothesis", "lxml", "matplotlib", "mypy", "numba",
    "pandas", "pikepdf", "pip", "pyarrow.flight", "pyarrow.substrait", "pytest", "scipy.cluster",
    "scipy.fft", "scipy.integrate", "scipy.interpolate", "scipy.io", "scipy.optimize",
    "scipy.signal", "scipy.stats", "setuptools", "tkinter", "trimesh", "wheel",
    "PySide6.QtNetwork", "PySide6.QtOpenGL", "PySide6.QtQml", "PySide6.QtQuick",
)  # fmt: skip

UNWANTED = (
    # parts of Arrow that speak with servers, its headers and source; Qt's own words in languages
    # that Painmap does not speak. On Windows there is neither "lib" nor "Qt/". (All of Arrow is
    # linked with its Substrait: that has to stay.)
    r"pyarrow/(lib)?(arrow_(flight|python_flight|s3)|gandiva)",
    r"pyarrow/(_(flight|s3fs|substrait)\.|includes?/|src/|tests/|.*\.p(yx|xd|xi)$)",
    r"PySide6/(Qt/)?translations/(?!qt(base)?_(de|en|es|fr)\b)",
    r"PySide6/(Qt/)?plugins/(egldeviceintegrations|generic|networkinformation|tls)/",
)


def data() -> list[tuple[str, str]]:
    """Return what goes with the program: (file or folder, folder inside), as the wheel has it."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    included = project["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    found = []
    for source, target in included.items():
        whole = ROOT / source
        found.append((str(whole), target if whole.is_dir() else str(Path(target).parent)))
    return found


def hidden_imports() -> list[str]:
    """Return modules that are imported by name alone."""
    from PyInstaller.utils.hooks import collect_submodules

    own = collect_submodules("painmap", filter=lambda name: not name.startswith("painmap.bench"))
    extras = [name for name in OPTIONAL if find_spec(name) is not None]
    return [*HIDDEN, *own, *extras]


def wanted(entries: list[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """Return what PyInstaller found without what is unwanted: (place inside, file, kind)."""
    unwanted = re.compile("|".join(UNWANTED))
    return [entry for entry in entries if not unwanted.search(entry[0].replace("\\", "/"))]


def version() -> str:
    """Return the release that is built."""
    words = (ROOT / "painmap" / "__init__.py").read_text(encoding="utf-8")
    return words.partition('__version__ = "')[2].partition('"')[0]


def icon() -> str | None:
    """Return the icon in this system's own format, drawn anew from the SVG; none on Linux."""
    kinds = {"win32": "painmap.ico", "darwin": "painmap.icns"}
    if sys.platform not in kinds:
        return None
    return str(write_icon(WORK / kinds[sys.platform]))


def write_icon(path: Path) -> Path:
    """Write the icon as .ico or .icns, by the name's end; Pillow puts the sizes together."""
    from io import BytesIO

    from PIL import Image

    sizes = [size for size in SIZES if size <= (256 if path.suffix == ".ico" else 1024)]
    pictures = [Image.open(BytesIO(png(size))) for size in sizes]
    path.parent.mkdir(parents=True, exist_ok=True)
    pictures[-1].save(path, append_images=pictures[:-1], sizes=[(size, size) for size in sizes])
    return path


def png(size: int) -> bytes:
    """Return the icon as PNG, `size` px wide."""
    from PySide6.QtCore import QBuffer, QIODevice, Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(ICON)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def build(dist: Path = DIST) -> Path:
    """Build; return the folder."""
    import PyInstaller.__main__ as pyinstaller

    pyinstaller.run([str(SPEC), "--noconfirm", "--distpath", str(dist), "--workpath", str(WORK)])
    folder = dist / "painmap"
    if sys.platform.startswith("linux"):
        _add_menu_entry(folder / "share")
        _strip_python(folder)
    shutil.copy(ROOT / "LICENSE", folder)
    return folder


def _strip_python(folder: Path) -> None:
    """Leave out what only a debugger of Python itself reads; other parts come without it."""
    own = [*folder.rglob("libpython*.so*"), *folder.rglob("lib-dynload/*.so")]
    files = [str(path) for path in own if not path.is_symlink()]
    if files and shutil.which("strip"):
        subprocess.run(["strip", "--strip-unneeded", *files], check=True)


def _add_menu_entry(share: Path) -> None:
    """Put icon and .desktop file where a system looks for them below a `share` folder."""
    for source, target in (
        (DESKTOP, share / "applications"),
        (ICON, share / "icons" / "hicolor" / "scalable" / "apps"),
    ):
        target.mkdir(parents=True, exist_ok=True)
        shutil.copy(source, target)


def program(folder: Path) -> Path:
    """Return the executable of a built folder that prints to a terminal."""
    return folder / {"win32": "painmap-console.exe", "darwin": "painmap-console"}.get(
        sys.platform, "painmap"
    )


def check(folder: Path) -> None:
    """Run the demo from the folder, and what the extras that were installed are for.

    CalledProcessError where it fails, SystemExit where an extra did not come along.
    """
    with tempfile.TemporaryDirectory(prefix="painmap-built-") as place:
        out, dicom = Path(place, "demo"), Path(place, "visit.dcm")
        subprocess.run([str(program(folder)), "demo", "--out", str(out)], check=True)
        if find_spec("pyarrow") and not [*out.glob("cohort/*.parquet")]:
            raise SystemExit(
                "The built Painmap writes no Parquet: pyarrow did not come along whole."
            )
        if find_spec("pydicom"):
            export = [str(program(folder)), "export", "dicom", "--out", str(dicom)]
            subprocess.run([*export, str(out / "sample.painmap")], check=True)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--dist", type=Path, default=DIST, help="where to (default: dist)")
    parser.add_argument("--check", action="store_true", help="run the demo from what was built")
    arguments = parser.parse_args()
    folder = build(arguments.dist)
    size = sum(path.stat().st_size for path in folder.rglob("*") if not path.is_symlink())
    print(f"Painmap {version()} is in {folder}, {size / 1e6:.0f} MB.")
    if arguments.check:
        check(folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
