"""The launcher, in a copy with a space in its path, with real environments and a real pip."""

from __future__ import annotations

import base64
import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from types import ModuleType

import pytest

from painmap import prerequisites
from painmap.errors import KnownError

CHECKOUT = Path(__file__).resolve().parent.parent
LOCKS = ("requirements.lock", "requirements-test.lock", "requirements-atlas.lock")


def write_wheel(folder: Path, name: str) -> str:
    """Make a wheel with one module; returns its line of a lock."""
    path = folder / f"{name}-1-py3-none-any.whl"
    info = f"{name}-1.dist-info"
    files = {
        f"{name}.py": "",
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: 1\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    record = ""
    with zipfile.ZipFile(path, "w") as wheel:
        for member, text in files.items():
            digest = base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest())
            record += f"{member},sha256={digest.decode().rstrip('=')},{len(text)}\n"
            wheel.writestr(member, text)
        wheel.writestr(f"{info}/RECORD", f"{record}{info}/RECORD,,\n")
    return f"{name}==1 --hash=sha256:{hashlib.sha256(path.read_bytes()).hexdigest()}\n"


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A checkout of the launcher whose locks list one small wheel, or two for the tests."""
    root = tmp_path / "pain map"
    root.mkdir()
    shutil.copy(CHECKOUT / "main.py", root)
    wheels = tmp_path / "wheels"
    wheels.mkdir()
    first = write_wheel(wheels, "firstpart")
    (root / "requirements.lock").write_text(first)
    (root / "requirements-test.lock").write_text(first + write_wheel(wheels, "secondpart"))
    return root


@pytest.fixture
def launcher(copy: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The copy's main.py as a module; pip sees the two wheels and no network."""
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", (copy.parent / "wheels").as_uri())
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    spec = importlib.util.spec_from_file_location("launcher_under_test", copy / "main.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def has(launcher: ModuleType, part: str) -> bool:
    done = subprocess.run(
        [launcher.VENV_PYTHON, "-c", f"import {part}"], check=False, capture_output=True
    )
    return done.returncode == 0


def test_an_environment_is_made_once_and_mended_when_it_is_broken(
    launcher: ModuleType, capfd: pytest.CaptureFixture[str]
) -> None:
    assert not launcher.ready(testing=False)
    launcher.prepare(testing=False)
    assert launcher.ready(testing=False)
    assert not launcher.ready(testing=True)
    assert has(launcher, "firstpart")
    assert "Setting up" in capfd.readouterr().err

    launcher.prepare(testing=False)  # the second start finds it done
    assert capfd.readouterr().err == ""

    launcher.prepare(testing=True)  # the test extra comes on top
    assert launcher.ready(testing=False)
    assert launcher.ready(testing=True)
    assert has(launcher, "secondpart")

    for part in launcher.VENV.rglob("firstpart-1.dist-info"):
        shutil.rmtree(part)
    assert not launcher.ready(testing=False), "a part is gone"
    launcher.STAMP.write_text("{", encoding="utf-8")
    assert not launcher.ready(testing=False), "a damaged stamp counts as none"
    launcher.prepare(testing=False)
    assert launcher.ready(testing=False)
    assert not has(launcher, "secondpart"), "it was made anew"

    lock = launcher.ROOT / launcher.APP_LOCK
    lock.write_text("# changed\n" + lock.read_text())
    assert not launcher.ready(testing=False)


def test_another_python_asks_for_another_environment(launcher: ModuleType) -> None:
    launcher.VENV_PYTHON.parent.mkdir(parents=True)
    launcher.VENV_PYTHON.touch()
    stamp = {"python": [3, 11], "locks": launcher.locks(testing=True), "parts": []}
    stamp["python"] = list(sys.version_info[:2])
    launcher.STAMP.write_text(json.dumps(stamp), encoding="utf-8")
    assert launcher.ready(testing=True)
    stamp["python"] = [3, 10]
    launcher.STAMP.write_text(json.dumps(stamp), encoding="utf-8")
    assert not launcher.ready(testing=True)


def test_a_part_with_another_hash_is_refused(launcher: ModuleType) -> None:
    (launcher.ROOT / launcher.APP_LOCK).write_text(f"firstpart==1 --hash=sha256:{'0' * 64}\n")
    with pytest.raises(KnownError, match="differs from the one that was checked"):
        launcher.prepare(testing=False)
    assert not launcher.ready(testing=False)


def test_without_a_network_it_says_so(
    launcher: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PIP_NO_INDEX")
    monkeypatch.delenv("PIP_FIND_LINKS")
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:9/simple")
    monkeypatch.setenv("PIP_RETRIES", "1")
    with pytest.raises(KnownError, match="there is no network"):
        launcher.prepare(testing=False)


@pytest.mark.parametrize(
    ("output", "sentence"),
    [
        ("OSError: [Errno 28] No space left on device", "The disk is full."),
        ("Error: [Errno 13] Permission denied: '/x/.venv'", "cannot be written"),
        ("\nlast words\n\n", "could not be installed: last words"),
    ],
)
def test_failures_are_explained(launcher: ModuleType, output: str, sentence: str) -> None:
    assert sentence in launcher.explain(output)[0]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems have a screen")
@pytest.mark.parametrize("start", [CHECKOUT, CHECKOUT.parent])
def test_without_a_screen_it_names_the_demo(start: Path) -> None:
    bare = {
        name: value
        for name, value in os.environ.items()
        if name not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    }
    done = subprocess.run(
        [sys.executable, os.path.relpath(CHECKOUT / "main.py", start)],
        cwd=start,
        env=bare,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert done.stdout == ""
    assert len(done.stderr.splitlines()) == 1
    assert "python3 main.py demo --out DIR" in done.stderr


def test_libraries_that_are_wanting_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prerequisites, "is_debian", lambda: True)
    monkeypatch.setattr(os, "geteuid", lambda: 1000, raising=False)
    assert prerequisites.missing_libraries(["libnowhere.so.77"]) == ["libnowhere.so.77"]
    with pytest.raises(KnownError) as caught:
        prerequisites.require_packages(["libegl1", "libgl1"], lacking="libraries")
    assert "apt-get install -y --no-install-recommends libegl1 libgl1" in caught.value.action
    assert caught.value.action.startswith("Type this line")


def test_what_a_screen_needs_depends_on_the_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    x11 = prerequisites.needed_libraries(screen=True, environ={"DISPLAY": ":0"})
    wayland = prerequisites.needed_libraries(screen=True, environ={"WAYLAND_DISPLAY": "w"})
    none = prerequisites.needed_libraries(screen=False, environ={"DISPLAY": ":0"})
    assert "libxcb-cursor.so.0" in x11
    assert "libwayland-client.so.0" in wayland
    assert none.keys() == prerequisites.QT_LIBRARIES.keys()


@pytest.mark.parametrize("name", LOCKS)
def test_locks_pin_by_hash_and_name_no_host(name: str) -> None:
    text = (CHECKOUT / name).read_text("utf-8")
    assert "://" not in text
    assert "--find-links" not in text
    assert "index-url" not in text
    for block in text.replace("\\\n", " ").splitlines():
        if block and not block.lstrip().startswith("#"):
            assert "==" in block
            assert "--hash=sha256:" in block


def test_the_test_lock_holds_everything_of_the_app_lock() -> None:
    app, test = (
        {
            line.rstrip(" \\")
            for line in (CHECKOUT / name).read_text("utf-8").splitlines()
            if line[:1].isalnum()
        }
        for name in LOCKS[:2]
    )
    assert app <= test
