"""From a passphrase to a window in which patients are looked for."""

from __future__ import annotations

from pathlib import Path
from time import perf_counter

from PySide6.QtWidgets import QApplication

from painmap.atlas.atlas import Atlas
from painmap.bench.stage import WINDOW, work
from painmap.core.stamps import utc_now
from painmap.storage.store import open_store
from painmap.storage.vault.keys_file import keys_path, write_keys
from painmap.storage.vault.unlocking import Access, free_access, new_keys, unlock
from painmap.ui.parts import theme
from painmap.ui.parts.preferences import PreferenceFile
from painmap.ui.session.session import Session
from painmap.ui.window.window import MainWindow

PERSON, PASSPHRASE = "b" * 32, "a passphrase of the bench"


def unlocked_window(atlas: Atlas, path: Path) -> float:
    """Return the seconds from a typed passphrase to the painted list of patients."""
    application = QApplication.instance() or QApplication(["painmap-bench"])
    if isinstance(application, QApplication) and not application.styleSheet():
        theme.apply(application, theme.LIGHT)
    free = free_access(path)
    locked = Access(free.secret, free.salt, PERSON, "passphrase")
    before = keys_path(path).read_bytes()
    window = MainWindow(Session(lambda: atlas), PreferenceFile(path.with_suffix(".preferences")))
    window.resize(*WINDOW)
    window.show()
    work()
    try:
        write_keys(path, new_keys(locked, "Dr Bench", PASSPHRASE, file_id="0" * 32))
        began = perf_counter()
        access = unlock(path, PERSON, PASSPHRASE, utc_now())
        window.session.use_store(open_store(path, access))
        window.show_patients()
        work()
        window.grab()
        return perf_counter() - began
    finally:
        window.close()
        window.deleteLater()
        work()
        keys_path(path).write_bytes(before)
