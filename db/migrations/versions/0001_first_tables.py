"""The first tables, spelled out: today's models may change, this must not."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def sortable() -> sa.String:
    return sa.String().with_variant(sa.String(collation="C"), "postgresql")


def upgrade() -> None:
    op.create_table(
        "patient",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("family", sa.Text(), nullable=False),
        sa.Column("given", sa.Text(), nullable=False),
        sa.Column("born", sa.Date(), nullable=False),
        sa.Column("sex", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("created_at", sa.String(27), nullable=False),
        sa.Column("sort_name", sortable(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_patient"),
    )
    op.create_index("ix_patient_born", "patient", ["born"])
    op.create_index("ix_patient_sort_name", "patient", ["sort_name"])

    op.create_table(
        "patient_word",
        sa.Column("word", sortable(), nullable=False),
        sa.Column("patient_id", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("word", "patient_id", name="pk_patient_word"),
        sa.ForeignKeyConstraint(["patient_id"], ["patient.id"], name="fk_patient_word_patient_id"),
    )
    op.create_index("ix_patient_word_patient_id", "patient_word", ["patient_id"])

    op.create_table(
        "visit",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("patient_id", sa.String(32), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("began_at", sa.String(27), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("signed_at", sa.String(27), nullable=True),
        sa.Column("examiner", sa.Text(), nullable=False),
        sa.Column("reporter", sa.Text(), nullable=False),
        sa.Column("height_cm", sa.Double(), nullable=True),
        sa.Column("weight_kg", sa.Double(), nullable=True),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("scheme", sa.Text(), nullable=False),
        sa.Column("started_from", sa.String(32), nullable=True),
        sa.Column("cells_version", sa.Integer(), nullable=False),
        sa.Column("regions_version", sa.Integer(), nullable=False),
        sa.Column("bodies_version", sa.Integer(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_visit"),
        sa.ForeignKeyConstraint(["patient_id"], ["patient.id"], name="fk_visit_patient_id"),
        sa.ForeignKeyConstraint(["started_from"], ["visit.id"], name="fk_visit_started_from"),
        sa.UniqueConstraint("patient_id", "number", name="uq_visit_patient_id_number"),
    )
    op.create_index("ix_visit_patient_id_began_at", "visit", ["patient_id", "began_at"])

    op.create_table(
        "edit",
        sa.Column("visit_id", sa.String(32), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("made_at", sa.String(27), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("payload", sa.LargeBinary(), nullable=False),
        sa.Column("sha256", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("visit_id", "seq", name="pk_edit"),
        sa.ForeignKeyConstraint(["visit_id"], ["visit.id"], name="fk_edit_visit_id"),
    )

    op.create_table(
        "layer_snapshot",
        sa.Column("visit_id", sa.String(32), nullable=False),
        sa.Column("layer", sa.String(), nullable=False),
        sa.Column("upto_seq", sa.Integer(), nullable=False),
        sa.Column("payload", sa.LargeBinary(), nullable=False),
        sa.Column("sha256", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("visit_id", "layer", name="pk_layer_snapshot"),
        sa.ForeignKeyConstraint(["visit_id"], ["visit.id"], name="fk_layer_snapshot_visit_id"),
    )

    op.create_table(
        "finding",
        sa.Column("visit_id", sa.String(32), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("item", sa.String(), nullable=False),
        sa.Column("basis", sa.String(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("visit_id", "subject", "item", "basis", name="pk_finding"),
        sa.ForeignKeyConstraint(["visit_id"], ["visit.id"], name="fk_finding_visit_id"),
    )

    op.create_table(
        "setting",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_setting"),
    )
