"""The command line."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import painmap
from painmap import cli


def test_no_command_means_the_application() -> None:
    assert cli.parser().parse_args([]).command is None


def test_the_demo_needs_a_folder(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.parser().parse_args(["demo", "--out", "x"]).out == Path("x")
    with pytest.raises(SystemExit) as caught:
        cli.parser().parse_args(["demo"])
    assert caught.value.code == 2
    assert "--out" in capsys.readouterr().err


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        cli.parser().parse_args(["--version"])
    assert caught.value.code == 0
    assert capsys.readouterr().out == f"Painmap {painmap.__version__}\n"


def test_no_screen_is_a_sentence_and_exit_code_1(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert cli.run(cli.parser().parse_args([])) == 1
    assert "`painmap demo --out DIR`" in capsys.readouterr().err


def test_a_checkout_lists_its_own_commands(capsys: pytest.CaptureFixture[str]) -> None:
    for checkout in (True, False):
        with pytest.raises(SystemExit) as caught:
            cli.parser(checkout=checkout).parse_args(["nonsense"])
        assert caught.value.code == 2
        told = capsys.readouterr().err
        assert "demo" in told
        assert "bench" in told
        assert ("test" in told) == checkout


def test_reading_it_needs_the_standard_library_alone() -> None:
    code = (
        "import sys; before = set(sys.modules); import painmap.cli, painmap.prerequisites;"
        "print(*{m.split('.')[0] for m in set(sys.modules) - before} - sys.stdlib_module_names)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=Path(painmap.__file__).parent.parent,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split() == ["painmap"]


@pytest.mark.skipif(sys.platform == "win32", reason="limits of POSIX")
def test_a_crash_leaves_no_image_of_the_memory_on_the_disk() -> None:
    """Names and keys are in it: whatever runs has no core dumps, however many are allowed."""
    code = (
        "import resource, sys; from painmap import cli\n"
        "_soft, hard = resource.getrlimit(resource.RLIMIT_CORE)\n"
        "resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))\n"
        "cli.run(cli.parser().parse_args(['check', 'nothing.painmap']))\n"
        "print(resource.getrlimit(resource.RLIMIT_CORE)[0], hard != 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split()[-2] == "0"
