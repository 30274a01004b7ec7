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
    op.create_index("ix_visit_began_at", "visit", ["began_at"])
    op.create_index("ix_patient_created_at", "patient", ["created_at"])
    # Adding columns as they stand: SQLite would have to write the whole table anew otherwise.
    op.execute(
        "ALTER TABLE visit ADD COLUMN amends VARCHAR(32) "
        "CONSTRAINT fk_visit_amends REFERENCES visit (id)"
    )
    op.execute("ALTER TABLE visit ADD COLUMN reason TEXT NOT NULL DEFAULT ''")
    if op.get_bind().dialect.name == "sqlite":
        for statement in triggers():
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
