"""What the server asks of the audit, whichever program writes: one chain, and no change without it.

A line has to follow the newest one and to bear its own hash, so that nobody can break the chain,
take another's name in it, or use up its numbers. A change of a patient or a visit of which the
audit says nothing yet is told by the server itself when the transaction ends.
"""

# ruff: noqa: S608  # statements of our own words alone
from __future__ import annotations

from typing import Final

from sqlalchemy import Connection

from painmap.storage.server_functions import MINE

NOTED: Final = "noted by the server"
"""What a line says that the server itself has added."""

_AS_JSON: Final = r"""
CREATE OR REPLACE FUNCTION painmap_as_json(given text) RETURNS text
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE made text := ''; letter text; code int;
BEGIN
  IF given !~ '[^ -~]|["\\]' THEN RETURN '"' || given || '"'; END IF;
  FOREACH letter IN ARRAY string_to_array(given, NULL) LOOP
    code := ascii(letter);
    made := made || CASE
      WHEN letter IN ('"', '\') THEN '\' || letter
      WHEN code BETWEEN 32 AND 126 THEN letter
      WHEN code = 8 THEN '\b' WHEN code = 9 THEN '\t' WHEN code = 10 THEN '\n'
      WHEN code = 12 THEN '\f' WHEN code = 13 THEN '\r'
      WHEN code < 65536 THEN '\u' || lpad(to_hex(code), 4, '0')
      ELSE '\u' || to_hex(55296 + ((code - 65536) >> 10))
        || '\u' || to_hex(56320 + ((code - 65536) & 1023)) END;
  END LOOP;
  RETURN '"' || made || '"';
END $$
"""
"""A text as `json.dumps` writes it: what `audit.hash_of` makes the hash of."""

_HASH: Final = """
CREATE OR REPLACE FUNCTION painmap_hash(line audit) RETURNS text
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT encode(sha256(convert_to('[' || concat_ws(',', (line).seq,
    painmap_as_json(replace((line).at, 'Z', '+00:00')), painmap_as_json((line).person_id),
    painmap_as_json((line).person), painmap_as_json((line).action),
    painmap_as_json((line).subject), painmap_as_json((line).subject_id),
    painmap_as_json((line).detail), painmap_as_json((line).previous)) || ']', 'UTF8')), 'hex')
$$
"""

_NEXT: Final = f"""
CREATE OR REPLACE FUNCTION painmap_next_line() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE last public.audit;
BEGIN
  SELECT * INTO last FROM public.audit ORDER BY seq DESC LIMIT 1;
  IF NEW.seq IS DISTINCT FROM coalesce(last.seq, 0) + 1
     OR NEW.previous IS DISTINCT FROM coalesce(last.hash, repeat('0', 64))
     OR NEW.at !~ '^\\d{{4}}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{{6}}Z$'
     OR NEW.hash IS DISTINCT FROM public.painmap_hash(NEW)
  THEN RAISE EXCEPTION 'no line that follows the newest one' USING ERRCODE = '42501'; END IF;
  IF NEW.person_id = {MINE} AND NEW.person <> session_user
     AND NOT EXISTS (SELECT FROM public.person WHERE id = NEW.person_id AND name = NEW.person)
     AND NOT EXISTS (SELECT FROM public.audit
                     WHERE person_id = NEW.person_id AND person = NEW.person)
  THEN RAISE EXCEPTION 'the name of somebody else' USING ERRCODE = '42501'; END IF;
  RETURN NEW;
END $$
"""
"""A name that was one's own till it was changed in another window is one's own still."""

_CHANGED: Final = f"""
CREATE OR REPLACE FUNCTION painmap_changed() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE given record; about text; made public.audit; last public.audit;
BEGIN
  IF TG_OP = 'DELETE' THEN given := OLD; ELSE given := NEW; END IF;
  IF TG_ARGV[1] = 'id' THEN about := given.id;
  ELSIF TG_ARGV[1] = 'patient_id' THEN about := given.patient_id;
  ELSE about := given.visit_id; END IF;
  IF EXISTS (SELECT FROM public.audit WHERE subject_id = about AND person_id = {MINE}
             AND action IN ('create', 'change', 'sign', 'amend', 'discard', 'import')
             AND at > to_char(now() AT TIME ZONE 'UTC' - interval '1 day',
                              'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
     OR pg_has_role(session_user, (SELECT relowner FROM pg_class WHERE oid = TG_RELID), 'MEMBER')
  THEN RETURN NULL; END IF;
  PERFORM pg_advisory_xact_lock({{held}});
  SELECT * INTO last FROM public.audit ORDER BY seq DESC LIMIT 1;
  made.seq := coalesce(last.seq, 0) + 1;
  made.at := to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"');
  made.person_id := {MINE};
  made.person := coalesce((SELECT name FROM public.person WHERE id = made.person_id),
                          session_user);
  made.action := 'change';
  made.subject := TG_ARGV[0];
  made.subject_id := about;
  made.detail := '{NOTED}';
  made.previous := coalesce(last.hash, repeat('0', 64));
  made.hash := public.painmap_hash(made);
  INSERT INTO public.audit SELECT made.*;
  RETURN NULL;
END $$
"""
"""Asked when a transaction ends, since ours say what they did as the last thing in it. Rules do
not bind who owns the tables."""

_TOLD_OF: Final = {
    "patient": ("patient", "id"),
    "event": ("patient", "patient_id"),
    "visit": ("visit", "id"),
    "edit": ("visit", "visit_id"),
    "finding": ("visit", "visit_id"),
    "picture": ("visit", "visit_id"),
}
"""Tables whose rows are what a person says of a patient: whom a line is about, and by which column.
Snapshots are made from edits, by whoever looks at them."""


def guard_audit(connection: Connection, held: int) -> None:
    """Make what looks after the audit; may be run again. `held`: the lock of who adds a line."""
    statements = (_AS_JSON, _HASH, _NEXT, _CHANGED.replace("{held}", str(held)))
    for statement in statements:
        connection.exec_driver_sql(statement.replace("%", "%%"), ())
    connection.exec_driver_sql(
        "CREATE OR REPLACE TRIGGER audit_follows BEFORE INSERT ON audit"
        " FOR EACH ROW EXECUTE FUNCTION painmap_next_line()"
    )
    for table, (subject, column) in _TOLD_OF.items():
        # One of this sort cannot be replaced in one statement.
        connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS {table}_is_told ON {table}")
        connection.exec_driver_sql(
            f"CREATE CONSTRAINT TRIGGER {table}_is_told AFTER INSERT OR UPDATE OR DELETE ON {table}"
            " DEFERRABLE INITIALLY DEFERRED FOR EACH ROW"
            f" EXECUTE FUNCTION painmap_changed('{subject}', '{column}')"
        )
