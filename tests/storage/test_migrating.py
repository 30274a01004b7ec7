"""Tables, migrations and the data dictionary agree; an upgrade leaves a copy."""

from __future__ import annotations

import re
import shutil
from contextlib import closing
from pathlib import Path

import pytest
from alembic import command
from alembic.script import ScriptDirectory

from painmap.resources import migrations_dir
from painmap.storage.database import writing
from painmap.storage.migrating import alembic_config, bring_up_to_date
from painmap.storage.store import Store
from painmap.storage.tables import REVISION, metadata
from tests.opening import connect, engine_of

pytestmark = pytest.mark.clinic_file

README = migrations_dir().parent / "README.md"

SECOND = '''
"""A later release's migration."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    with op.batch_alter_table("patient") as batch:
        batch.add_column(sa.Column("phone", sa.Text(), nullable=False, server_default=""))
    op.execute("INSERT INTO setting VALUES ('upgraded', 'true')")
'''


@pytest.fixture
def later_scripts(tmp_path: Path) -> Path:
    scripts = tmp_path / "100% later"
    shutil.copytree(migrations_dir(), scripts, ignore=shutil.ignore_patterns("__pycache__"))
    (scripts / "versions" / "0006_later.py").write_text(SECOND)
    return scripts


def columns(path: Path) -> set[str]:
    with closing(connect(path)) as connection:
        return {row[1] for row in connection.execute("PRAGMA table_info(patient)")}


def test_migrations_make_the_tables_of_the_models(store: Store) -> None:
    engine = engine_of(store.path)
    with writing(engine).begin() as connection:
        command.check(alembic_config(connection))
    engine.dispose()


def test_revision_is_the_newest_migration(store: Store) -> None:
    engine = engine_of(store.path)
    with engine.connect() as connection:
        scripts = ScriptDirectory.from_config(alembic_config(connection))
        assert scripts.get_heads() == [REVISION]
    engine.dispose()


def test_nothing_to_do_makes_no_copy(store: Store) -> None:
    engine = engine_of(store.path)
    assert bring_up_to_date(engine, store.path, store.access) is None
    assert bring_up_to_date(engine, store.path, store.access, migrations_dir()) is None
    engine.dispose()
    assert not list(store.path.parent.glob("*before-upgrade*"))


def test_upgrade_leaves_a_copy_of_the_file_before(store: Store, later_scripts: Path) -> None:
    store.set_setting("kept", "yes")
    store.close()
    engine = engine_of(store.path)
    copy = bring_up_to_date(engine, store.path, store.access, later_scripts)
    engine.dispose()
    assert copy is not None
    assert copy.parent == store.path.parent
    assert "phone" in columns(store.path)
    assert "phone" not in columns(copy)
    with closing(connect(copy)) as connection:
        kept = connection.execute("SELECT value FROM setting WHERE key = 'kept'").fetchone()
    assert kept == ('"yes"',)


def test_failed_upgrade_changes_nothing(store: Store, later_scripts: Path) -> None:
    store.close()
    before = store.path.read_bytes()
    broken = later_scripts / "versions" / "0006_later.py"
    broken.write_text(SECOND + "    raise RuntimeError('half way')\n")
    engine = engine_of(store.path)
    with pytest.raises(RuntimeError, match="half way"):
        bring_up_to_date(engine, store.path, store.access, later_scripts)
    engine.dispose()
    assert "phone" not in columns(store.path)
    assert store.path.read_bytes() == before
    assert len(list(store.path.parent.glob("*before-upgrade*.painmap"))) == 1


def test_data_dictionary_names_every_column() -> None:
    text, _, _of_servers = README.read_text(encoding="utf-8").partition("## On a server alone")
    sections = dict(re.findall(r"^### `(\w+)`\n(.*?)(?=^##|\Z)", text, re.MULTILINE | re.DOTALL))
    documented = {
        name: set(re.findall(r"^\| `(\w+)` \|", body, re.MULTILINE))
        for name, body in sections.items()
    }
    expected = {name: set(table.columns.keys()) for name, table in metadata.tables.items()}
    assert documented == expected
