"""Where a shared clinic is: one URL, `postgresql+psycopg://user@host/database`, without a password.

The password comes from the system's keyring, or from where PostgreSQL's own programs look for it
(PGPASSWORD, a password file, a certificate). It is never stored among the preferences.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from painmap.errors import KnownError
from painmap.storage.location import SCHEME

KEYRING_SERVICE: Final = "Painmap"
_LOCAL: Final = ("localhost", "127.0.0.1", "::1")

_OPTIONS: Final = {
    "application_name": "painmap",
    "connect_timeout": "5",
    # A cable that was pulled is noticed after some 15 s, not after the system's quarter of an hour.
    "keepalives_idle": "5",
    "keepalives_interval": "2",
    "keepalives_count": "3",
    "tcp_user_timeout": "10000",
}
_SETTINGS: Final = {
    "lock_timeout": "5s",
    # A workstation that hangs in the middle of a change holds up nobody for longer.
    "idle_in_transaction_session_timeout": "30s",
    "client_min_messages": "warning",
    # Acknowledged means on the server's disk, whatever the server's own default is.
    "synchronous_commit": "on",
}


class NoServerAddressError(KnownError):
    """Something was typed that is no address of a database."""

    def __init__(self) -> None:
        super().__init__(
            "This is not the address of a clinic's server.",
            "It looks like postgresql+psycopg://name@server/clinic.",
        )


class NoHostError(KnownError):
    """The form was handed in without the name of a server, a database or a person."""

    def __init__(self) -> None:
        super().__init__(
            "The server, the clinic's database and your name there are all needed.",
            "Whoever looks after the server knows them.",
        )


class NoServerPartsError(KnownError):
    """The parts that speak with PostgreSQL are not installed."""

    def __init__(self) -> None:
        super().__init__(
            "This Painmap was installed without what a clinic's server needs.",
            "Install it with the extra “server”: pip install painmap[server].",
        )


class NoKeyringError(KnownError):
    """The system has no keyring, or its owner did not open it."""

    def __init__(self) -> None:
        super().__init__(
            "This computer keeps no passwords.",
            "Put it into a password file of PostgreSQL, or type it at each start.",
        )


@dataclass(frozen=True, slots=True)
class ServerAddress:
    """An address to show and to keep: `url` has no password in it. `secret` is never shown."""

    url: str
    secret: str | None = None

    def __repr__(self) -> str:
        return f"ServerAddress({self.url!r})"

    @property
    def is_proved(self) -> bool:
        """Whether the server has to prove who it is before a password goes there."""
        url = make_url(self.url)
        return _is_here(url) or url.query.get("sslmode") == "verify-full"

    @property
    def words(self) -> str:
        """What a person calls it: the database and its server."""
        url = make_url(self.url)
        return f"{url.database} · {url.host or 'this computer'}"


def server_address(text: str) -> ServerAddress:
    """Return the address that is meant; a password in it is kept apart from what is stored.

    The server's certificate is verified unless the address says otherwise or names this computer.
    """
    try:
        url = make_url(text.strip().replace("postgres://", "postgresql://", 1))
    except (ArgumentError, ValueError) as error:
        raise NoServerAddressError from error
    if url.drivername not in (SCHEME, "postgresql") or not url.database:
        raise NoServerAddressError
    url = url.set(drivername=SCHEME)
    if not _is_here(url) and "sslmode" not in url.query:
        url = url.update_query_dict({"sslmode": "verify-full"})
        if "sslrootcert" not in url.query:
            url = url.update_query_dict({"sslrootcert": "system"})
    secret = None if url.password is None else str(url.password)
    plain = URL.create(
        url.drivername, url.username, None, url.host, url.port, url.database, url.query
    )
    return ServerAddress(plain.render_as_string(), secret)


def typed_address(host: str, database: str, user: str, certificate: str = "") -> ServerAddress:
    """Return the address that is meant by the fields of a form.

    A whole address may stand in place of the server's name, which may end in `:port`. `certificate`
    is a file of the authority that signed the server's, '' for those that this system trusts.
    Raises NoServerAddressError, NoHostError.
    """
    host, database, user = host.strip(), database.strip(), user.strip()
    if "://" in host:
        return server_address(host)
    if not (host and database and user):
        raise NoHostError
    name, port = host, None
    if host.rpartition(":")[2].isdecimal() and (host.count(":") == 1 or "]:" in host):
        name, _, digits = host.rpartition(":")
        port = int(digits)
    query = {}
    if certificate.strip():
        query = {"sslmode": "verify-full", "sslrootcert": certificate.strip()}
    url = URL.create(SCHEME, user, None, name.strip("[]"), port, database, query)
    return server_address(url.render_as_string())


def connect_url(address: ServerAddress) -> URL:
    """Return the URL to connect by, with the password if one is known here."""
    url = make_url(address.url)
    secret = address.secret or remembered_password(address)
    if secret is not None:
        url = url.set(password=secret)
    given = url.query
    settings = " ".join(f"-c {name}={value}" for name, value in _SETTINGS.items())
    options = _OPTIONS | {"options": settings}
    return url.update_query_dict({k: v for k, v in options.items() if k not in given})


def remembered_password(address: ServerAddress) -> str | None:
    """Return the password from the system's keyring; None where there is none or no keyring."""
    url = make_url(address.url)
    if not url.username:
        return None
    try:
        import keyring  # an extra, and slow to load
        from keyring.errors import KeyringError
    except ImportError:
        return None
    try:
        known = keyring.get_password(KEYRING_SERVICE, address.url)
    except KeyringError:
        return None
    return None if known is None else str(known)


def remember_password(address: ServerAddress, password: str) -> None:
    """Keep a password in the system's keyring. NoServerPartsError, KnownError without one."""
    try:
        import keyring
        from keyring.errors import KeyringError
    except ImportError as error:
        raise NoServerPartsError from error
    try:
        keyring.set_password(KEYRING_SERVICE, address.url, password)
    except KeyringError as error:
        raise NoKeyringError from error


def is_remembered(address: ServerAddress) -> bool:
    """Tell whether the system's keyring holds a password for this address."""
    return remembered_password(address) is not None


def _is_socket(url: URL) -> bool:
    host = url.host or url.query.get("host", "")
    return isinstance(host, str) and (not host or Path(host).is_absolute())


def _is_here(url: URL) -> bool:
    """Whether nothing leaves this computer: by the names that say so, never by asking the net."""
    if url.query.get("hostaddr") or isinstance(url.query.get("host", ""), tuple):
        return False
    return _is_socket(url) or (url.host or url.query.get("host", "")) in _LOCAL
