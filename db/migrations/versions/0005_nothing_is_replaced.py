"""Rules against the ways past those of 0004: replacing a row, moving one, hiding a table.

SQLite asks no trigger of deletion when INSERT OR REPLACE removes a row that is in its way, and
PostgreSQL looks for a table among the temporary ones of whoever writes first.
"""

# ruff: noqa: S608  # statements of our own words alone
from __future__ import annotations

from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

SIGNED, ADDED = "a signed visit is never changed", "these rows are only ever added to"
KEYS = {"edit": ("visit_id", "seq"), "evaluation": ("visit_id", "seq", "rule"), "audit": ("seq",)}


def upgrade() -> None:
    on_server = op.get_bind().dialect.name == "postgresql"
    for statement in server_functions() if on_server else triggers():
        op.execute(statement)


def triggers() -> list[str]:
    """What 0004 lets through in a file."""
    in_the_way = (
        "EXISTS (SELECT 1 FROM visit WHERE state = 'signed' AND (id = NEW.id"
        " OR (patient_id = NEW.patient_id AND number = NEW.number)))"
    )
    photo = (
        "EXISTS (SELECT 1 FROM picture JOIN visit ON visit.id = picture.visit_id"
        " WHERE picture.id = NEW.id AND visit.state = 'signed')"
    )
    moved = "(SELECT state FROM visit WHERE id = NEW.visit_id) = 'signed'"
    key_changes = "(NEW.id, NEW.patient_id, NEW.number) IS NOT (OLD.id, OLD.patient_id, OLD.number)"
    made = [
        _refusing("visit_signed_is_not_replaced", "INSERT ON visit", in_the_way, SIGNED),
        _refusing(
            "visit_signed_is_not_pushed_out", "UPDATE OF id, patient_id, number ON visit",
            f"{key_changes} AND {in_the_way}", SIGNED,
        ),
        _refusing("picture_signed_is_not_replaced", "INSERT ON picture", photo, SIGNED),
        _refusing(
            "picture_signed_is_not_pushed_out", "UPDATE OF id ON picture",
            f"NEW.id IS NOT OLD.id AND {photo}", SIGNED,
        ),
    ]  # fmt: skip
    made += [
        _refusing(f"{table}_is_not_moved", f"UPDATE OF visit_id ON {table}", moved, SIGNED)
        for table in ("layer_snapshot", "finding", "picture")
    ]
    for table, key in KEYS.items():
        same = " AND ".join(f"{column} = NEW.{column}" for column in key)
        there = f"EXISTS (SELECT 1 FROM {table} WHERE {same})"
        made.append(_refusing(f"{table}_is_not_replaced", f"INSERT ON {table}", there, ADDED))
    return made


def _refusing(name: str, event: str, when: str, reason: str) -> str:
    return (
        f"CREATE TRIGGER {name} BEFORE {event} FOR EACH ROW WHEN {when} "
        f"BEGIN SELECT RAISE(ABORT, '{reason}'); END"
    )


def server_functions() -> list[str]:
    """The function of 0004, which names the table it means and asks of both places of a move."""
    asks = (
        " SELECT state INTO found FROM public.visit WHERE id = {row}.visit_id FOR SHARE;"
        f" IF found = 'signed' THEN RAISE EXCEPTION '{SIGNED}'; END IF;"
    )
    return [
        (
            "CREATE OR REPLACE FUNCTION painmap_of_a_visit() RETURNS trigger LANGUAGE plpgsql"
            " SET search_path = pg_catalog, pg_temp AS $$DECLARE found text; BEGIN"
            f" IF TG_OP <> 'INSERT' THEN {asks.format(row='OLD')} END IF;"
            f" IF TG_OP <> 'DELETE' THEN {asks.format(row='NEW')} RETURN NEW; END IF;"
            " RETURN OLD; END;$$"
        )
    ]
