"""The part of the store that knows people, and what they did."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from sqlalchemy import Connection

from painmap.core.findings import Json
from painmap.core.stamps import utc_now
from painmap.errors import KnownError
from painmap.storage import audit
from painmap.storage.audit import Subject
from painmap.storage.audit_list import Found, Wanted, emergencies, found_lines
from painmap.storage.locking import hold
from painmap.storage.open_file import OpenFile
from painmap.storage.people import (
    NotAllowedError,
    Person,
    read_people,
    save_person,
    save_pin,
)
from painmap.storage.settings import write_setting

REASON_LENGTH = (10, 300)


class NoReasonError(KnownError):
    """Somebody wanted to write in an emergency and did not say why."""

    def __init__(self) -> None:
        super().__init__(
            "Say in a few words why it cannot wait.", "Without a reason nothing can be changed."
        )


class PeopleStore(OpenFile):
    """People, PINs, emergencies, and reading the audit."""

    def people(self) -> list[Person]:
        """Return everybody, also those who left."""
        with self._read() as connection:
            return read_people(connection)

    def save_person(self, person: Person, also: Callable[[Connection], None] | None = None) -> None:
        """Add or change somebody, and do what else belongs to it in the same transaction.

        NotAllowedError, SameNameError, LastAdministratorError.
        """
        self.check_administrator()
        with self._write("people", "person", person.id) as connection:
            hold(connection, "people")
            save_person(connection, person)
            if also is not None:
                also(connection)

    def set_own_pin(self, pin: Json) -> None:
        """Keep the hash of the PIN of who acts, whatever the role."""
        by = self.actor
        with self._noted() as connection:
            save_pin(connection, by.person_id, pin)
            self._note(connection, "people", "person", by.person_id, "own PIN")

    def pin_of(self, person_id: str) -> Json:
        """Return the hash of a person's PIN; None without one."""
        with self._read() as connection:
            return next((one.pin for one in read_people(connection) if one.id == person_id), None)

    def slot_ids(self) -> tuple[str, ...]:
        """Return the ids of those whose passphrase can be checked; () where keys are gone."""
        return self.backend.opens_with()

    def who_could_go_on(self) -> list[Person]:
        """Return those who could end a lock, or take over: on a server, only who is logged in."""
        known = set(self.slot_ids())
        found = [one for one in self.people() if one.active and one.id in known]
        if self.on_server and known:
            by = self.backend.actor  # with the role that the server gives, not an emergency's
            pin = next((one.pin for one in found), None)
            found = [Person(by.person_id, self.actor.name, by.role, utc_now(), pin=pin)]
        return found

    def check_passphrase(self, person_id: str, passphrase: str) -> None:
        """Raise WrongPassphraseError or WaitError unless it is the person's; for ending a lock."""
        self.backend.check_passphrase(person_id, passphrase)

    def keep_tries(self, key: str, value: Json) -> None:
        """Keep how often a wrong PIN was typed, whoever acts; no line of the audit."""
        with self._noted() as connection:
            write_setting(connection, key, value)

    def check_administrator(self) -> None:
        """Raise NotAllowedError unless who acts may administer."""
        if not self.actor.may_administer:
            raise NotAllowedError("administrator")

    def break_glass(self, reason: str, subject: Subject = "", subject_id: str = "") -> None:
        """Let who may only look write in an emergency, until the file is left; it is noted.

        NoReasonError without a reason of some words. The line is on disk before anything else is.
        """
        told = " ".join(reason.split())
        if len(told) < REASON_LENGTH[0]:
            raise NoReasonError
        self.backend.break_glass()
        self.note("break glass", subject, subject_id, told[: REASON_LENGTH[1]])
        self.act_as(replace(self.actor, role="examiner"))
        self.backend.set_emergency(begun=True)

    def audit_lines(self, wanted: Wanted) -> Sequence[Found]:
        """Return lines of the audit, newest first. NotAllowedError but for administrators."""
        self.check_administrator()
        with self._read() as connection:
            return found_lines(connection, wanted)

    def emergencies(self) -> Sequence[Found]:
        """Return what others did in an emergency since who acts, an administrator, was here last.

        The recovery code is among it: nobody is named there. () for anybody else.
        """
        if not self.actor.may_administer or not self.actor.person_id:
            return ()
        with self._read() as connection:
            return emergencies(connection, self.actor.person_id)

    def audit_broken_at(self) -> int | None:
        """Return the first line at which the audit is not whole, None when it is; reads it all."""
        head = self.backend.audit_head()
        with self._read() as connection:
            return audit.broken_at(connection, head)
