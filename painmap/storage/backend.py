"""What each kind of database does in its own way; tables and queries are the same for all."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine

from painmap.errors import KnownError
from painmap.storage.listening import Happened, News
from painmap.storage.people import Actor
from painmap.storage.unsent import Unsent
from painmap.storage.vault.unlocking import Access


class OnServerError(KnownError):
    """Something was asked of the clinic file, and the clinic is on a server."""

    def __init__(self) -> None:
        super().__init__(
            "This clinic is kept on a server, not in a file.",
            "Ask whoever looks after the server: backups are made there.",
        )


class Backend(ABC):
    """A database that is open: a file of one's own, or a server that a clinic shares."""

    engine: Engine
    actor: Actor
    on_server = False

    @abstractmethod
    def faults(self) -> AbstractContextManager[None]:
        """Turn errors of the environment into KnownError; any other is a bug and passes."""

    @abstractmethod
    def reading(self) -> Engine:
        """Return the engine for reading: all statements of a transaction see one state."""

    def reading_one(self) -> Engine:
        """Return the engine for a single statement, which sees one state by itself."""
        return self.reading()

    @abstractmethod
    def writing(self) -> Engine:
        """Return the engine for writing."""

    @abstractmethod
    def check(self) -> None:
        """Raise StorageError when the database's own structure is damaged."""

    @abstractmethod
    def close(self, head: tuple[int, str] | None) -> None:
        """Close every connection; `head` is the newest line of the audit that was written."""

    def tell(self, happened: Happened, subject: str, subject_id: str) -> None:  # noqa: B027
        """Tell other workstations, where there are any. Never fails: they may look themselves."""

    def listen(self, heard: Callable[[News], None]) -> None:  # noqa: B027
        """Call `heard`, in another thread, for what other workstations tell, until it is closed."""

    def keep(self, unsent: Unsent) -> bool:  # noqa: ARG002
        """Keep on this computer what could not be written; False where only the window has it."""
        return False

    def sent(self, visit_id: str) -> None:  # noqa: B027
        """What waited of a visit is written."""

    def audit_head(self) -> tuple[int, str] | None:
        """Return the newest line of the audit that is kept apart from it; None without one."""
        return None

    def break_glass(self) -> None:  # noqa: B027
        """Raise KnownError where nobody can be let write in an emergency; it is not begun yet."""

    def set_emergency(self, *, begun: bool) -> None:  # noqa: B027
        """Let the database itself take what who may only look writes, or no longer."""

    @property
    @abstractmethod
    def location(self) -> str:
        """What is remembered of it: the path of a file, or an address without a password."""

    @property
    @abstractmethod
    def title(self) -> str:
        """What a person calls it."""

    @abstractmethod
    def opens_with(self) -> tuple[str, ...]:
        """Return the ids of those whose passphrase can be checked while it is open."""

    @abstractmethod
    def check_passphrase(self, person_id: str, passphrase: str) -> None:
        """Raise WrongPassphraseError or WaitError unless it is the person's; for ending a lock."""

    @property
    def path(self) -> Path:
        """Where the clinic file lies; OnServerError without one."""
        raise OnServerError

    @property
    def access(self) -> Access:
        """The key of the clinic file; OnServerError without one."""
        raise OnServerError

    @contextmanager
    def read(self) -> Iterator[Connection]:
        with self.faults(), self.reading().connect() as connection:
            yield connection

    @contextmanager
    def read_one(self) -> Iterator[Connection]:
        """Read by one statement; each that follows may see what others wrote meanwhile."""
        with self.faults(), self.reading_one().connect() as connection:
            yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """One transaction: all of it is kept when this ends, or nothing."""
        with self.faults(), self.writing().begin() as connection:
            yield connection
