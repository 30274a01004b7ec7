"""Start Painmap from a checkout, on a machine with nothing but Python 3.11 and its venv module.

    python3 main.py                 the application
    python3 main.py demo --out DIR  the main job without a screen
    python3 main.py test [ARGS]     the test suite (ARGS go to pytest)
    python3 main.py bench [ARGS]    what painting costs, beside other programs
    python3 main.py backup [FILE]   a backup of a clinic file, verified; restore BACKUP, check
    python3 main.py --help          all commands: report, compare, export, import, cohort …

The first start makes `.venv` beside this file and installs what the lock lists, each file checked
against its hash; later starts find it ready. Until then only the standard library is imported.
"""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
STAMP = VENV / "painmap-ready.json"
INSTALL_LOG = VENV / "install.log"
VENV_PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
APP_LOCK = "requirements.lock"
TEST_LOCK = "requirements-test.lock"  # everything of APP_LOCK and the tools of the suite
OLDEST_PYTHON = (3, 11)

OFFLINE = ("NewConnectionError", "ConnectTimeoutError", "Temporary failure in name resolution",
           "Failed to establish a new connection", "getaddrinfo failed", "ProxyError",
           "Network is unreachable")  # fmt: skip


def main() -> int:
    if sys.version_info < OLDEST_PYTHON:
        print("Painmap needs Python 3.11 or newer; this is %d.%d." % sys.version_info[:2])
        return 1
    if str(ROOT) not in sys.path:
        sys.path.insert(0, str(ROOT))
    from painmap import cli, prerequisites
    from painmap.errors import KnownError

    testing = sys.argv[1:2] == ["test"]
    parser = cli.parser(prog="python3 main.py", checkout=True)
    arguments = None if testing else parser.parse_args()
    wants_screen = arguments is not None and arguments.command is None
    try:
        if wants_screen:
            prerequisites.require_screen(command="python3 main.py")
        prerequisites.require_system(
            screen=wants_screen, venv=not in_venv() and not ready(testing=False)
        )
        if not in_venv() or not ready(testing=testing):
            if in_venv():  # a running Python cannot rebuild the environment that it runs in
                return become([base_python(), *sys.argv])
            with exclusive():
                prepare(testing=testing)
            return become([str(VENV_PYTHON), str(ROOT / "main.py"), *sys.argv[1:]])
    except KnownError as error:
        print(f"painmap: {error}", file=sys.stderr)
        return 1
    if arguments is None:
        return run_tests(sys.argv[2:])
    return cli.run(arguments)


def in_venv() -> bool:
    return Path(sys.prefix).resolve() == VENV.resolve()


def base_python() -> str:
    """The Python that made the environment which this process runs in."""
    return getattr(sys, "_base_executable", sys.executable)


def become(command: list[str]) -> int:
    """Replace this process by `command`; Windows has no true exec, so there it is a child."""
    sys.stdout.flush()
    sys.stderr.flush()
    if os.name == "nt":
        return subprocess.run(command, check=False).returncode
    return os.execv(command[0], command)  # noqa: S606 - the program is this file's own choice


def run_tests(arguments: list[str]) -> int:
    """Run pytest in this checkout; without arguments the whole suite, on several processes."""
    os.chdir(ROOT)
    if not arguments:
        # Stealing keeps a file's tests in one process: what they share is made once.
        arguments = ["-n", str(max(1, min(4, os.cpu_count() or 1))), "--dist", "worksteal"]
    return become([sys.executable, "-m", "pytest", *arguments])


def locks(*, testing: bool) -> dict[str, str]:
    """What must be installed: name of each lock and the hash of what it says."""
    names = (APP_LOCK, TEST_LOCK) if testing else (APP_LOCK,)
    return {name: hashlib.sha256((ROOT / name).read_bytes()).hexdigest() for name in names}


def installed_parts() -> list[str]:
    folders = [*VENV.glob("lib/python*/site-packages"), *VENV.glob("Lib/site-packages")]
    return sorted(p.name for folder in folders for p in folder.glob("*.dist-info"))


def read_stamp() -> dict:
    """What the last finished installation wrote; empty when it never finished or is damaged."""
    try:
        stamp = json.loads(STAMP.read_text(encoding="utf-8"))
        whole = (
            VENV_PYTHON.exists()
            and stamp["python"] == list(sys.version_info[:2])
            and set(stamp["parts"]) <= set(installed_parts())
        )
    except (OSError, ValueError, KeyError, TypeError):
        return {}
    return stamp if whole else {}


def ready(*, testing: bool) -> bool:
    stamped = read_stamp().get("locks", {})
    return all(stamped.get(name) == digest for name, digest in locks(testing=testing).items())


def prepare(*, testing: bool) -> None:
    """Bring `.venv` to what the lock says; rebuild it unless only the test extra is wanting."""
    if ready(testing=testing):
        return
    print("Setting up Painmap. This happens once and takes a minute or two …", file=sys.stderr)
    keep = ready(testing=False)
    STAMP.unlink(missing_ok=True)
    if not keep:
        run_logged([sys.executable, "-m", "venv", "--clear", str(VENV)])
    install(TEST_LOCK if testing else APP_LOCK)
    stamp = {
        "python": list(sys.version_info[:2]),
        "locks": locks(testing=testing),
        "parts": installed_parts(),
    }
    STAMP.write_text(json.dumps(stamp, indent=1), encoding="utf-8")  # last: it says "finished"


def install(lock: str) -> None:
    # -I: nothing of the user's own Python settings may change what is installed where.
    pip = [str(VENV_PYTHON), "-I", "-m", "pip", "--no-input", "--disable-pip-version-check"]
    checked = ["--require-hashes", "--only-binary", ":all:", "--progress-bar", "off"]
    run_logged([*pip, "install", *checked, "-r", str(ROOT / lock)])


def run_logged(command: list[str]) -> None:
    """Run a step of the set-up with its output in a file; KnownError tells what went wrong."""
    from painmap.errors import KnownError

    environ = {**os.environ, "PIP_USER": "0", "PIP_REQUIRE_VIRTUALENV": "0"}
    done = subprocess.run(
        command,
        env=environ,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )
    if done.returncode == 0:
        return
    if VENV.is_dir():
        INSTALL_LOG.write_text(done.stdout, encoding="utf-8")
    raise KnownError(*explain(done.stdout))


def explain(output: str) -> tuple[str, str]:
    """A sentence for the user, and what to do, from what a failed set-up step printed."""
    if "DO NOT MATCH THE HASHES" in output:
        return (
            "A downloaded part differs from the one that was checked, so nothing was installed.",
            "Try another network; if it happens again, tell whoever gave you Painmap.",
        )
    if "No space left" in output:
        return ("The disk is full.", "Painmap's parts take about 800 MB; make room, start again.")
    if "Permission denied" in output or "Read-only file system" in output:
        return (
            f"The folder {ROOT} cannot be written.",
            "Copy Painmap to a folder of your own and start it there.",
        )
    if any(words in output for words in OFFLINE):
        return (
            "The parts that Painmap needs could not be downloaded: there is no network.",
            "The first start needs one; connect, then start again.",
        )
    last = [line for line in output.splitlines() if line.strip()][-1:]
    return (
        f"Painmap's parts could not be installed: {''.join(last)}",
        f"The whole output is in {INSTALL_LOG}.",
    )


@contextmanager
def exclusive():
    """Let only one start at a time set up; a second one waits, then finds the work done."""
    from painmap.errors import KnownError

    try:
        handle = open(ROOT / ".venv.lock", "a+b")  # noqa: SIM115, the with below closes it
    except OSError as error:
        raise KnownError(*explain("Permission denied")) from error
    with handle:
        if os.name == "nt":
            import msvcrt

            while True:  # Windows gives up waiting after ten seconds
                try:
                    msvcrt.locking(handle.fileno(), msvcrt.LK_LOCK, 1)
                except OSError:
                    continue
                break
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX)
        yield


if __name__ == "__main__":
    sys.exit(main())
