"""A clinic by what one setting says of it: a file, or the address of a server."""

from __future__ import annotations

from pathlib import Path

from painmap.storage.location import is_server_address
from painmap.storage.store import Store, open_store
from painmap.storage.vault.unlocking import Access


def open_clinic(location: str, access: Access | None = None) -> Store:
    """Open the clinic in a file or on a server; `access` is a file's alone.

    What `open_store` and `open_server` raise.
    """
    if not is_server_address(location):
        return open_store(Path(location), access)
    from painmap.storage.server import open_server  # its driver is an extra

    return open_server(location)
