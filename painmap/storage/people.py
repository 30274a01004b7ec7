"""The people who work with a clinic file: their names and what they may do."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Final, Literal

from sqlalchemy import Connection, Row, insert, select, update

from painmap.core.findings import Json
from painmap.errors import KnownError
from painmap.storage.tables import person

Role = Literal["examiner", "read-only", "administrator"]
ROLES: Final[tuple[Role, ...]] = ("examiner", "read-only", "administrator")


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who may log in; `pin` is the hash of what ends the lock during an exam."""

    id: str
    name: str
    role: Role
    added_at: datetime
    active: bool = True
    pin: Json = None


@dataclass(frozen=True, slots=True)
class Actor:
    """Who is working now. Nobody, in a file that opens freely, may do everything."""

    person_id: str = ""
    name: str = ""
    role: Role = "administrator"

    @property
    def may_write(self) -> bool:
        """Whether patients and visits may be changed."""
        return self.role != "read-only"

    @property
    def may_administer(self) -> bool:
        """Whether people and the clinic's settings may be changed, and backups restored."""
        return self.role == "administrator"


class NotAllowedError(KnownError):
    """Somebody was about to do what the role does not allow."""

    def __init__(self, who: str = "read-only") -> None:
        super().__init__(
            "You may look at this clinic file, not change it."
            if who == "read-only"
            else "Only an administrator of this clinic file may do that.",
            "Ask an administrator to change your role. Nothing was changed.",
        )


class LastAdministratorError(KnownError):
    """Without an administrator nobody could ever change people again."""

    def __init__(self) -> None:
        super().__init__(
            "One administrator has to stay.", "Make somebody else an administrator first."
        )


class SameNameError(KnownError):
    """Two people of one name could not be told apart where one logs in."""

    def __init__(self) -> None:
        super().__init__(
            "Somebody of this name is there already.", "Add an initial to tell them apart."
        )


def read_people(connection: Connection) -> list[Person]:
    """Return everybody, also those who left, in the order in which they were added."""
    rows = select(person).order_by(person.c.added_at, person.c.name)
    return [_person(row) for row in connection.execute(rows)]


def save_person(connection: Connection, changed: Person) -> None:
    """Add somebody, or change name, role or PIN.

    Raises SameNameError, and LastAdministratorError when nobody else could administer.
    """
    others = [one for one in read_people(connection) if one.id != changed.id]
    if any(one.active and one.name.casefold() == changed.name.casefold() for one in others):
        raise SameNameError
    if not _administers(changed) and not any(map(_administers, others)):
        raise LastAdministratorError
    values = {
        "name": changed.name,
        "role": changed.role,
        "active": changed.active,
        "pin": changed.pin,
    }
    known = connection.execute(select(person.c.id).where(person.c.id == changed.id)).first()
    if known is None:
        connection.execute(
            insert(person).values(id=changed.id, added_at=changed.added_at, **values)
        )
    else:
        connection.execute(update(person).where(person.c.id == changed.id).values(**values))


def save_pin(connection: Connection, person_id: str, pin: Json) -> None:
    """Keep the hash of a person's PIN; KeyError for an unknown id."""
    changed = update(person).where(person.c.id == person_id).values(pin=pin)
    if connection.execute(changed).rowcount != 1:
        raise KeyError(person_id)


def without(somebody: Person) -> Person:
    """Return somebody who left: the name stays with what was done."""
    return replace(somebody, active=False)


def _administers(somebody: Person) -> bool:
    return somebody.active and somebody.role == "administrator"


def _person(row: Row[Any]) -> Person:
    return Person(row.id, row.name, row.role, row.added_at, row.active, row.pin)
