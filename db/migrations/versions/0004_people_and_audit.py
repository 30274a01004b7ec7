"""People and their roles, an audit that only grows, and triggers that keep what is signed."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

OF_A_VISIT = ("edit", "layer_snapshot", "finding", "picture")


def upgrade() -> None:
    op.create_table(
        "person",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("pin", sa.Text(), nullable=False),
        sa.Column("added_at", sa.String(27), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_person"),
    )
    op.create_table(
        "audit",
        sa.Column("seq", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("at", sa.String(27), nullable=False),
        sa.Column("person_id", sa.String(32), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("action", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("subject_id", sa.String(32), nullable=False),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.Column("previous", sa.String(64), nullable=False),
        sa.Column("hash", sa.String(64), nullable=False),
        sa.PrimaryKeyConstraint("seq", name="pk_audit"),
    )
    op.create_index("ix_audit_subject_id", "audit", ["subject_id"])
    op.drop_index("ix_patient_word_patient_id", "patient_word")
    op.create_index("ix_patient_word_patient_id_word", "patient_word", ["patient_id", "word"])
    op.create_index("ix_visit_began_at", "visit", ["began_at"])
    op.create_index("ix_patient_created_at", "patient", ["created_at"])
    # Adding columns as they stand: SQLite would have to write the whole table anew otherwise.
    op.execute(
        "ALTER TABLE visit ADD COLUMN amends VARCHAR(32) "
        "CONSTRAINT fk_visit_amends REFERENCES visit (id)"
    )
    op.execute("ALTER TABLE visit ADD COLUMN reason TEXT NOT NULL DEFAULT ''")
    op.create_index("ix_visit_amends", "visit", ["amends"])
    op.create_index("ix_visit_started_from", "visit", ["started_from"])
    on_server = op.get_bind().dialect.name == "postgresql"
    if on_server:
        # Of workstations: what keeps their unsent changes from whoever has the computer alone.
        op.create_table(
            "unsent_key",
            sa.Column("person_id", sa.String(32), nullable=False),
            sa.Column("key", sa.String(64), nullable=False),
            sa.PrimaryKeyConstraint("person_id", name="pk_unsent_key"),
        )
    for statement in server_triggers() if on_server else triggers():
        op.execute(statement)


def triggers() -> list[str]:
    """The rules that hold for every program that writes to the file, not for ours alone."""
    signed = "(SELECT state FROM visit WHERE id = {row}.visit_id) = 'signed'"
    made = [
        _refusing("visit_signed_stays", "UPDATE ON visit", "OLD.state = 'signed'", "signed"),
        _refusing("visit_signed_is_kept", "DELETE ON visit", "OLD.state = 'signed'", "signed"),
    ]
    for table in OF_A_VISIT:
        for event, row in (("INSERT", "NEW"), ("UPDATE", "OLD"), ("DELETE", "OLD")):
            name = f"{table}_signed_{event.lower()}"
            when = signed.format(row=row)
            made.append(_refusing(name, f"{event} ON {table}", when, "signed"))
    made += [
        _refusing(f"{table}_is_only_added_to", f"UPDATE ON {table}", "1", "added")
        for table in ("edit", "evaluation", "audit")
    ]
    made += [
        _refusing(f"{table}_is_never_cut", f"DELETE ON {table}", "1", "added")
        for table in ("evaluation", "audit")
    ]
    return made


def _refusing(name: str, event: str, when: str, why: str) -> str:
    reason = {
        "signed": "a signed visit is never changed",
        "added": "these rows are only ever added to",
    }[why]
    return (
        f"CREATE TRIGGER {name} BEFORE {event} FOR EACH ROW WHEN {when} "
        f"BEGIN SELECT RAISE(ABORT, '{reason}'); END"
    )


def server_triggers() -> list[str]:
    """The same rules in the language of PostgreSQL, and against TRUNCATE, which asks no row."""
    made = [
        _function("painmap_signed", "RAISE EXCEPTION 'a signed visit is never changed';"),
        _function("painmap_added", "RAISE EXCEPTION 'these rows are only ever added to';"),
        # Held, so that nobody signs the visit between the question and the commit.
        _function(
            "painmap_of_a_visit",
            "DECLARE of_visit text; found text; BEGIN"
            " IF TG_OP = 'INSERT' THEN of_visit := NEW.visit_id; ELSE of_visit := OLD.visit_id;"
            " END IF;"
            " SELECT state INTO found FROM visit WHERE id = of_visit FOR SHARE;"
            " IF found = 'signed' THEN RAISE EXCEPTION 'a signed visit is never changed'; END IF;"
            " IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;"
            " RETURN NEW; END;",
            whole=True,
        ),
        (
            "CREATE TRIGGER visit_signed_stays BEFORE UPDATE OR DELETE ON visit FOR EACH ROW"
            " WHEN (OLD.state = 'signed') EXECUTE FUNCTION painmap_signed()"
        ),
    ]
    made += [
        f"CREATE TRIGGER {table}_signed BEFORE INSERT OR UPDATE OR DELETE ON {table}"
        " FOR EACH ROW EXECUTE FUNCTION painmap_of_a_visit()"
        for table in OF_A_VISIT
    ]
    made += [
        f"CREATE TRIGGER {table}_is_only_added_to BEFORE {events} ON {table}"
        " FOR EACH ROW EXECUTE FUNCTION painmap_added()"
        for table, events in (
            ("edit", "UPDATE"),
            ("evaluation", "UPDATE OR DELETE"),
            ("audit", "UPDATE OR DELETE"),
        )
    ]
    made += [
        f"CREATE TRIGGER {table}_is_never_emptied BEFORE TRUNCATE ON {table}"
        " FOR EACH STATEMENT EXECUTE FUNCTION painmap_added()"
        for table in ("visit", *OF_A_VISIT, "evaluation", "audit")
    ]
    return made


def _function(name: str, body: str, *, whole: bool = False) -> str:
    block = body if whole else f"BEGIN {body} END;"
    return (
        f"CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql"
        f" SET search_path = pg_catalog, public AS $${block}$$"
    )
