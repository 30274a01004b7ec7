"""Two visits of the sample patient, exported once."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from painmap import cli, sample
from painmap.atlas.atlas import Atlas
from painmap.storage.store import Store, create_throw_away

NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)


@pytest.fixture(scope="session")
def clinic_path(tmp_path_factory: pytest.TempPathFactory, atlas: Atlas) -> Path:
    path = tmp_path_factory.mktemp("cohort") / "sample.painmap"
    made = create_throw_away(path, "Examiner")
    sample.fill(made, atlas, examiner="Examiner", now=NOW, visits=2)
    made.close()
    return path


@pytest.fixture
def store(clinic_path: Path) -> Iterator[Store]:
    from painmap.storage.store import open_store

    opened = open_store(clinic_path)
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def exported(tmp_path_factory: pytest.TempPathFactory, clinic_path: Path) -> Path:
    """The export of all visits, drafts too, by the command."""
    pytest.importorskip("pyarrow", reason="no pyarrow: install the extra “research”")
    out = tmp_path_factory.mktemp("export") / "cohort"
    key = str(out.parent / "key")
    assert run("--out", str(out), "--key", key, "--drafts", str(clinic_path)) == 0
    return out


def run(*arguments: str) -> int:
    """Run the command as from a terminal; its exit code."""
    return cli.run(cli.parser().parse_args(["cohort", *arguments]))
