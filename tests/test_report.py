"""A crash report finds the bug and names nobody."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from painmap.report import KEPT_REPORTS, Reports, crash_report, log_dir, write_report

NAME = "Szymborska"


def fail_in_the_database(name: str) -> None:
    connection = sqlite3.connect(":memory:")
    try:
        connection.execute("CREATE TABLE patients (family TEXT UNIQUE)")
        connection.execute("INSERT INTO patients VALUES (?)", (name,))
        connection.execute("INSERT INTO patients VALUES (?)", (name,))
    finally:
        connection.close()


def fail_to_read(name: str) -> None:
    try:
        fail_in_the_database(name)
    except sqlite3.Error as error:
        problem = ValueError(f"cannot keep {name}")
        problem.add_note(f"patient {name}")
        raise problem from error


def report_of(name: str) -> str:
    with pytest.raises(ValueError, match=name) as caught:
        fail_to_read(name)
    return crash_report(caught.value)


def test_it_tells_where_and_what_kind() -> None:
    text = report_of(NAME)
    assert "in fail_in_the_database" in text
    assert "SQLITE_CONSTRAINT_UNIQUE" in text
    assert "which caused:" in text
    assert text.index("IntegrityError") < text.index("which caused:") < text.index("ValueError")


def test_it_holds_no_name() -> None:
    assert NAME not in report_of(NAME)


def test_it_holds_no_folder_of_the_user(tmp_path: Path) -> None:
    path = tmp_path / NAME / "clinic.painmap"
    with pytest.raises(FileNotFoundError) as caught:
        path.read_bytes()
    text = crash_report(caught.value)
    assert "errno 2: No such file or directory" in text
    assert NAME not in text
    assert str(tmp_path) not in text
    assert str(Path.home()) not in text


def test_a_group_names_its_members_kinds() -> None:
    text = crash_report(ExceptionGroup(NAME, [KeyError(NAME), OSError(28, NAME)]))
    assert "with KeyError" in text
    assert "with OSError (errno 28" in text
    assert NAME not in text


def test_it_is_written_whole_and_old_ones_go(own_home: Path) -> None:
    folder = log_dir()
    assert not folder.exists()
    paths = [write_report(f"report {n}\n", folder=folder) for n in range(KEPT_REPORTS + 3)]
    kept = sorted(folder.iterdir())
    assert len(kept) == KEPT_REPORTS
    assert not list(folder.glob("*.part"))
    assert all(path is not None for path in paths)
    assert all(p.read_text("utf-8").startswith("report ") for p in kept)


def test_a_disk_that_refuses_costs_only_the_report(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way", encoding="utf-8")
    assert write_report("text", folder=blocked / "logs") is None


def test_an_error_on_every_move_of_the_mouse_is_one_report(tmp_path: Path) -> None:
    reports = Reports(tmp_path)
    paths = []
    for number in range(1, 1_001):
        with pytest.raises(ValueError, match=NAME) as caught:
            fail_to_read(NAME)
        _text, path, times = reports.add(caught.value)
        assert times == number
        paths.append(path)
    assert len(set(paths)) == 1
    (only,) = tmp_path.iterdir()
    assert "Seen 512 times or more." in only.read_text("utf-8")
    assert NAME not in only.read_text("utf-8")


def test_another_error_is_another_report(tmp_path: Path) -> None:
    reports = Reports(tmp_path)
    for name in ("one", "two"):
        with pytest.raises(ValueError, match=name) as caught:
            fail_to_read(name)
        reports.add(caught.value)
    reports.add(KeyError())
    assert len(list(tmp_path.iterdir())) == 2


def test_a_report_that_could_not_be_written_is_counted_all_the_same(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way", encoding="utf-8")
    reports = Reports(blocked / "logs")
    assert [reports.add(KeyError())[1:] for _ in range(2)] == [(None, 1), (None, 2)]
