"""The tables; `db/README.md` says what each column means, `db/migrations` makes them."""

from __future__ import annotations

from typing import Final

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    Double,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from painmap.storage.column_types import JsonText, UtcTime

REVISION: Final = "0005"
"""The newest migration: a file that bears it opens without loading Alembic."""

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _id() -> String:
    return String(32)


def _sortable() -> String:
    """Text compared by code point, so that a range finds what begins with a word."""
    return String().with_variant(String(collation="C"), "postgresql")


patient = Table(
    "patient",
    metadata,
    Column("id", _id(), primary_key=True),
    Column("family", Text, nullable=False),
    Column("given", Text, nullable=False),
    Column("born", Date, nullable=False, index=True),
    Column("sex", Text, nullable=False),
    Column("number", Text, nullable=False),
    Column("created_at", UtcTime, nullable=False, index=True),
    Column("sort_name", _sortable(), nullable=False, index=True),
)

patient_word = Table(
    "patient_word",
    metadata,
    Column("word", _sortable(), primary_key=True),
    Column("patient_id", _id(), ForeignKey("patient.id"), primary_key=True),
    Index(None, "patient_id", "word"),
)

visit = Table(
    "visit",
    metadata,
    Column("id", _id(), primary_key=True),
    Column("patient_id", _id(), ForeignKey("patient.id"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("kind", Text, nullable=False),
    Column("began_at", UtcTime, nullable=False, index=True),
    Column("state", Text, nullable=False),
    Column("signed_at", UtcTime),
    Column("examiner", Text, nullable=False),
    Column("reporter", Text, nullable=False),
    Column("height_cm", Double),
    Column("weight_kg", Double),
    Column("body", Text, nullable=False),
    Column("scheme", Text, nullable=False),
    Column("started_from", _id(), ForeignKey("visit.id"), index=True),
    Column("cells_version", Integer, nullable=False),
    Column("regions_version", Integer, nullable=False),
    Column("bodies_version", Integer, nullable=False),
    Column("note", Text, nullable=False),
    Column("amends", _id(), ForeignKey("visit.id"), index=True),
    Column("reason", Text, nullable=False, server_default=""),
    UniqueConstraint("patient_id", "number"),
    Index(None, "patient_id", "began_at"),
)

edit = Table(
    "edit",
    metadata,
    Column("visit_id", _id(), ForeignKey("visit.id"), primary_key=True),
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("made_at", UtcTime, nullable=False),
    Column("text", Text, nullable=False),
    Column("payload", LargeBinary, nullable=False),
    Column("sha256", LargeBinary, nullable=False),
)

layer_snapshot = Table(
    "layer_snapshot",
    metadata,
    Column("visit_id", _id(), ForeignKey("visit.id"), primary_key=True),
    Column("layer", String(), primary_key=True),
    Column("upto_seq", Integer, nullable=False),
    Column("payload", LargeBinary, nullable=False),
    Column("sha256", LargeBinary, nullable=False),
)

finding = Table(
    "finding",
    metadata,
    Column("visit_id", _id(), ForeignKey("visit.id"), primary_key=True),
    Column("subject", String(), primary_key=True),
    Column("item", String(), primary_key=True),
    Column("basis", String(), primary_key=True),
    Column("value", JsonText, nullable=False),
)

setting = Table(
    "setting",
    metadata,
    Column("key", String(), primary_key=True),
    Column("value", JsonText, nullable=False),
)

evaluation = Table(
    "evaluation",
    metadata,
    Column("visit_id", _id(), ForeignKey("visit.id"), primary_key=True),
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("rule", String(), primary_key=True),
    Column("made_at", UtcTime, nullable=False),
    Column("made_by", Text, nullable=False),
    Column("cause", Text, nullable=False),
    Column("place", Integer, nullable=False),
    Column("version", Integer, nullable=False),
    Column("settings", JsonText, nullable=False),
    Column("result", JsonText, nullable=False),
)

event = Table(
    "event",
    metadata,
    Column("id", _id(), primary_key=True),
    Column("version", Integer, primary_key=True, autoincrement=False),
    Column("patient_id", _id(), ForeignKey("patient.id"), nullable=False, index=True),
    Column("kind", Text, nullable=False),
    Column("starts", Date, nullable=False),
    Column("ends", Date),
    Column("title", Text, nullable=False),
    Column("place", Text, nullable=False),
    Column("times_per_week", Double),
    Column("minutes", Double),
    Column("tolerated", Text, nullable=False),
    Column("note", Text, nullable=False),
    Column("made_by", Text, nullable=False),
    Column("made_at", UtcTime, nullable=False),
    Column("replaced_at", UtcTime),
    Column("replaced_by", Text),
)

picture = Table(
    "picture",
    metadata,
    Column("id", _id(), primary_key=True),
    Column("visit_id", _id(), ForeignKey("visit.id"), nullable=False, index=True),
    Column("made_at", UtcTime, nullable=False),
    Column("format", Text, nullable=False),
    Column("width", Integer, nullable=False),
    Column("height", Integer, nullable=False),
    Column("sha256", LargeBinary, nullable=False),
    Column("bytes", LargeBinary, nullable=False),
)

person = Table(
    "person",
    metadata,
    Column("id", _id(), primary_key=True),
    Column("name", Text, nullable=False),
    Column("role", Text, nullable=False),
    Column("active", Boolean, nullable=False),
    Column("pin", JsonText, nullable=False),
    Column("added_at", UtcTime, nullable=False),
)

audit = Table(
    "audit",
    metadata,
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("at", UtcTime, nullable=False),
    Column("person_id", _id(), nullable=False),
    Column("person", Text, nullable=False),
    Column("action", String(), nullable=False),
    Column("subject", String(), nullable=False),
    Column("subject_id", _id(), nullable=False, index=True),
    Column("detail", Text, nullable=False),
    Column("previous", String(64), nullable=False),
    Column("hash", String(64), nullable=False),
)
