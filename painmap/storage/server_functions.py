"""What the server does for people who could not do it by their own rights.

Each function runs with the rights of the tables' owner and asks first who calls. Nobody but the
three roles may call them; whatever program asks, the same holds.
"""

# ruff: noqa: S608  # statements of our own words alone; names and values go in by format(%I, %L)
from __future__ import annotations

import re
from typing import Any, Final

from sqlalchemy import Connection

EMERGENCY: Final = "painmap_emergency"
"""What who may only look takes on in an emergency: it writes only behind a reason in the audit."""

MINE: Final = "substr(encode(sha256(convert_to(session_user::text, 'UTF8')), 'hex'), 1, 32)"
"""The id of who is logged in, in SQL."""

_SAFE: Final = "LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp"
_OURS: Final = "'painmap_administrator', 'painmap_examiner', 'painmap_read_only'"

_COME_IN: Final = f"""
CREATE OR REPLACE FUNCTION painmap_come_in() RETURNS void {_SAFE} AS $$
BEGIN
  INSERT INTO public.person (id, name, role, active, pin, added_at) VALUES (
    {MINE}, session_user,
    CASE WHEN pg_has_role(session_user, 'painmap_administrator', 'USAGE') THEN 'administrator'
         WHEN pg_has_role(session_user, 'painmap_examiner', 'USAGE') THEN 'examiner'
         ELSE 'read-only' END,
    true, 'null', to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
  ON CONFLICT (id) DO UPDATE SET role = excluded.role WHERE person.role <> excluded.role;
END $$
"""
"""A person's own row, with the role of now: a PIN of one's own is kept there, and one's name."""

_CHECK_OURS: Final = f"""
CREATE OR REPLACE FUNCTION painmap_check_login(login text) RETURNS void {_SAFE} AS $$
DECLARE known pg_roles;
BEGIN
  SELECT * INTO known FROM pg_roles WHERE rolname = login;
  IF known.rolname IS NULL THEN RETURN; END IF;
  IF known.rolsuper OR known.rolcreaterole OR known.rolname IN ({_OURS}, '{EMERGENCY}')
     OR EXISTS (SELECT FROM pg_tables WHERE tableowner = login)
     OR pg_has_role(login, (SELECT relowner FROM pg_class WHERE oid = 'public.visit'::regclass),
                    'MEMBER')
     OR NOT has_database_privilege(login, current_database(), 'CONNECT')
     OR NOT EXISTS (SELECT FROM pg_auth_members m JOIN pg_roles r ON r.oid = m.roleid
                    WHERE m.member = known.oid AND r.rolname IN ({_OURS}))
  THEN RAISE EXCEPTION 'another name of this server' USING ERRCODE = '42710'; END IF;
END $$
"""
"""Nobody is given another's name of this server: only those that work with this clinic are touched,
and nobody who could become the owner of its tables."""

_LET_IN: Final = f"""
CREATE OR REPLACE FUNCTION painmap_let_in(login text, verifier text, role_name text)
RETURNS void {_SAFE} AS $$
DECLARE other text;
BEGIN
  IF role_name NOT IN ({_OURS}) OR (verifier <> '' AND verifier NOT LIKE 'SCRAM-SHA-256$%')
  THEN RAISE EXCEPTION 'no role of a clinic' USING ERRCODE = '22023'; END IF;
  PERFORM public.painmap_check_login(login);
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = login) THEN
    EXECUTE format('CREATE ROLE %I', login);
  END IF;
  IF verifier <> '' THEN
    EXECUTE format('ALTER ROLE %I LOGIN PASSWORD %L', login, verifier);
  END IF;
  EXECUTE format('GRANT %I TO %I', role_name, login);
  FOREACH other IN ARRAY ARRAY[{_OURS}] LOOP
    IF other <> role_name AND pg_has_role(login, other, 'MEMBER') THEN
      EXECUTE format('REVOKE %I FROM %I', other, login);
      IF pg_has_role(login, other, 'MEMBER') THEN
        RAISE EXCEPTION 'given by somebody else' USING ERRCODE = '42501';
      END IF;
    END IF;
  END LOOP;
  EXECUTE format('GRANT CONNECT ON DATABASE %I TO %I', current_database(), login);
END $$
"""
"""Adds somebody, changes the role, gives a new password, or lets somebody in again."""

_LET_GO: Final = f"""
CREATE OR REPLACE FUNCTION painmap_let_go(login text) RETURNS void {_SAFE} AS $$
BEGIN
  PERFORM public.painmap_check_login(login);
  IF login = session_user THEN
    RAISE EXCEPTION 'nobody shuts the door behind oneself' USING ERRCODE = '42501';
  END IF;
  EXECUTE format('ALTER ROLE %I NOLOGIN', login);
END $$
"""

_TOLD: Final = f"""
CREATE OR REPLACE FUNCTION painmap_emergency_told() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF coalesce((SELECT action FROM public.audit WHERE person_id = {MINE}
               AND action IN ('break glass', 'log-out') ORDER BY seq DESC LIMIT 1), '')
     <> 'break glass'
  THEN RAISE EXCEPTION 'an emergency needs a reason' USING ERRCODE = '42501'; END IF;
  RETURN NULL;
END $$
"""
"""From the reason till who gave it locks or leaves: both are lines of the audit."""

_CALLERS: Final = {
    "painmap_come_in()": ("painmap_administrator", "painmap_examiner", "painmap_read_only"),
    "painmap_check_login(text)": (),
    "painmap_let_in(text, text, text)": ("painmap_administrator",),
    "painmap_let_go(text)": ("painmap_administrator",),
}


def make_functions(connection: Connection, written: tuple[str, ...]) -> None:
    """Make the functions, and a trigger on each of the tables that an emergency may write to."""
    for statement in (_COME_IN, _CHECK_OURS, _LET_IN, _LET_GO, _TOLD):
        connection.exec_driver_sql(statement.replace("%", "%%"), ())
    for function, callers in _CALLERS.items():
        connection.exec_driver_sql(f"REVOKE ALL ON FUNCTION {function} FROM PUBLIC")
        for role in callers:
            connection.exec_driver_sql(f"GRANT EXECUTE ON FUNCTION {function} TO {role}")
    for table in written:
        connection.exec_driver_sql(
            f"CREATE OR REPLACE TRIGGER {table}_emergency BEFORE INSERT OR UPDATE OR DELETE"
            f" ON {table} FOR EACH STATEMENT WHEN (current_user = '{EMERGENCY}')"
            " EXECUTE FUNCTION painmap_emergency_told()"
        )


def verifier(connection: Connection, login: str, password: str) -> str:
    """Return what the server keeps of a password (SCRAM-SHA-256), made on this computer."""
    raw: Any = connection.connection.driver_connection
    made = raw.pgconn.encrypt_password(password.encode(), login.encode(), b"scram-sha-256")
    found = str(made.decode())
    if not re.fullmatch(r"[A-Za-z0-9$:+/=-]+", found):
        raise ValueError("no verifier of a password")
    return found
