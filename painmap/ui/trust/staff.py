"""People of a clinic, whether it is in a file or on a server: asked of the one or the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from painmap.storage.people import Person
    from painmap.storage.store import Store


def everybody(store: Store) -> list[Person]:
    """Return who works, or worked, with the clinic."""
    if not store.on_server:
        return store.people()
    from painmap.storage.server_staff import staff_of

    return [somebody for _login, somebody in staff_of(store)]


def add(store: Store, somebody: Person, passphrase: str, login: str) -> None:
    """Let somebody in with a first passphrase; `login` is the name on a server."""
    if store.on_server:
        from painmap.storage.server_staff import add_to_staff

        add_to_staff(store, login, somebody.name, somebody.role, passphrase)
    else:
        from painmap.storage.entering import add_person

        add_person(store, somebody, passphrase)


def change(store: Store, somebody: Person, passphrase: str) -> None:
    """Change name or role, and the passphrase unless it is ''."""
    if store.on_server:
        from painmap.storage.server_staff import change_staff

        change_staff(store, somebody, passphrase)
    else:
        from painmap.storage.entering import change_person, give_passphrase

        change_person(store, somebody)
        if passphrase:
            give_passphrase(store, somebody, passphrase)


def let_go(store: Store, somebody: Person) -> None:
    """Take somebody's way in away."""
    if store.on_server:
        from painmap.storage.server_staff import let_staff_go

        let_staff_go(store, somebody)
    else:
        from painmap.storage.entering import let_go as take_leave

        take_leave(store, somebody)


def new_passphrase(store: Store, before: str, new: str) -> None:
    """Change the passphrase of who acts."""
    if store.on_server:
        from painmap.storage.server_staff import new_own_password

        new_own_password(store, before, new)
    else:
        from painmap.storage.entering import new_passphrase as set_new

        set_new(store, before, new)
