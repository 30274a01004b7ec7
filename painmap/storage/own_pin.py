"""Setting one's own PIN: after the one before, or the passphrase, is typed.

Whoever finds a window that is not locked could otherwise give it a PIN of their own.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime

from painmap.core.findings import Json
from painmap.core.pin import PIN_TRIES, Tries, as_tries, is_pin, matches, tries_to_json
from painmap.core.stamps import utc_now
from painmap.errors import KnownError
from painmap.storage.store import Store
from painmap.storage.vault.slots import WrongPassphraseError
from painmap.storage.vault.unlocking import WaitError


class NotYouError(KnownError):
    """What was typed is neither the PIN till now nor the passphrase."""

    def __init__(self) -> None:
        super().__init__(
            "This is neither your PIN till now nor your passphrase.",
            "Type one of them again. Nothing was changed.",
        )


def has_pin(store: Store) -> bool:
    """Tell whether who acts has a PIN already."""
    return is_pin(store.pin_of(store.actor.person_id))


def proof_is_asked(store: Store) -> bool:
    """Tell whether there is anything to ask for: not where a server lets in without a password."""
    return has_pin(store) or store.actor.person_id in store.slot_ids()


def set_pin(store: Store, before: str, pin: Json, now: datetime | None = None) -> None:
    """Keep the hash of a new PIN of who acts; `before` is the one till now, or the passphrase.

    NotYouError for anything else, WaitError after several of those: as for ending a lock.
    """
    if proof_is_asked(store):
        _prove(store, before, now or utc_now())
    store.set_own_pin(pin)


def _prove(store: Store, before: str, now: datetime) -> None:
    person_id = store.actor.person_id
    key, kept = PIN_TRIES + person_id, store.pin_of(person_id)
    tries = as_tries(store.setting(key))
    if waits := tries.wait_s(now):
        raise WaitError(waits)
    if matches(before, kept):
        if tries.failed:
            store.keep_tries(key, tries_to_json(Tries()))
        return
    if person_id in store.slot_ids():
        with suppress(WrongPassphraseError):
            store.check_passphrase(person_id, before)
            return
    store.keep_tries(key, tries_to_json(tries.after_wrong(now)))
    store.note("log-in failed", "person", person_id, "to set a PIN")
    raise NotYouError
