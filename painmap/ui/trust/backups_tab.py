"""The backups of a clinic file: which there are, making, verifying and restoring one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QFileDialog, QWidget

from painmap.archive.faults import StoppedError
from painmap.core.stamps import utc_now
from painmap.errors import KnownError
from painmap.ui.archive.stoppable_work import StoppableWork, Told
from painmap.ui.parts.notice import NoticeBar
from painmap.ui.parts.widgets import TextButton, clear, column, label, line, row
from painmap.ui.parts.wording import moment
from painmap.ui.trust.tab_frame import card, lay_out_tab

if TYPE_CHECKING:
    from painmap.storage.backups import Backup
    from painmap.ui.window.window import MainWindow

T = TypeVar("T")
MOST_SHOWN = 60


class BackupsTab(QWidget):
    """Files that open freely are backed up by hand only."""

    def __init__(self, window: MainWindow, notice: NoticeBar) -> None:
        super().__init__()
        self._window, self._notice = window, notice
        self.work = StoppableWork(StoppedError)
        self.told = label("", "quiet", wrap=True)
        self.place = label("", "caption", wrap=True)
        self.make = TextButton(self.tr("Make one now"), icon_name="plus", on_click=self.make_one)
        self.other = TextButton(
            self.tr("Restore from another place"), icon_name="folder", on_click=self._choose
        )
        self._rows = column(gap=0)
        self.verifies: list[TextButton] = []
        self.restores: list[TextButton] = []
        held = self._list = QWidget()
        held.setLayout(self._rows)
        lay_out_tab(
            self,
            card(
                label(self.tr("Backups"), "heading"), self.told, self.place,
                row(self.make, self.other, None), self.work,
            ),
            card(held),
        )  # fmt: skip

    def begin(self) -> None:
        """Show what backups there are now."""
        from painmap.storage.backups import backups_of, default_folder

        store = self._window.session.store
        self.told.setText(
            self.tr("Painmap makes one at the first opening of each day and opens it to see that "
                    "it is whole. Seven days, five weeks and twelve months stay. A backup is "
                    "encrypted as the file is, and opens on any computer with a passphrase of that "
                    "day or with the recovery code.")
        )  # fmt: skip
        self.place.setText(str(default_folder(store.path)))
        found = backups_of(store.path)
        self.other.setVisible(store.actor.may_administer)
        self.verifies.clear()
        self.restores.clear()
        clear(self._rows)
        if not found:
            self._rows.addWidget(label(self.tr("There is none yet."), "quiet"))
        for place, backup in enumerate(found[:MOST_SHOWN]):
            if place:
                self._rows.addWidget(line())
            self._rows.addWidget(self._row_of(backup, may_restore=store.actor.may_administer))

    def _row_of(self, backup: Backup, *, may_restore: bool) -> QWidget:
        made = QWidget()
        size = QLocale().formattedDataSize(_size(backup.path), 1)
        told = label(f"{_why(self, backup.why)} · {size}", "caption")
        verify = TextButton(
            self.tr("Verify"), role="quiet", on_click=lambda: self.verify_one(backup)
        )
        at = moment(backup.at)
        verify.setAccessibleName(self.tr("Verify that of {0}").format(at))
        self.verifies.append(verify)
        parts: list[object] = [
            column(label(at, "row"), told, gap=0, margins=(0, 8, 0, 8)), None, verify,
        ]  # fmt: skip
        if may_restore:
            restore = TextButton(
                self.tr("Restore"), role="quiet",
                on_click=lambda: self.ask_to_restore(backup.path, at),
            )  # fmt: skip
            restore.setAccessibleName(self.tr("Restore that of {0}").format(at))
            self.restores.append(restore)
            parts.append(restore)
        made.setLayout(row(*parts))  # type: ignore[arg-type]
        return made

    def make_one(self) -> None:
        """Make a backup and verify it; painting and saving go on meanwhile."""
        store = self._window.session.store
        path, access = store.path, store.access

        def make(told: Told) -> Backup:
            from painmap.storage.backups import make_backup

            return make_backup(path, access, "by hand", told=told)

        def made(_backup: Backup) -> None:
            self._window.keeping.note("by hand")
            self.begin()
            self._notice.say(self.tr("The backup is made, and it opens."))

        self._run(self.tr("The backup is being made."), make, made, self._refused)

    def verify_one(self, backup: Backup) -> None:
        """Open a backup as restoring it would."""
        access = self._window.session.store.access

        def verify(told: Told) -> None:
            from painmap.storage.backups import verify_backup

            verify_backup(backup.path, access, told)

        whole = self.tr("The backup of {0} is whole, and it opens.").format(moment(backup.at))
        self._run(
            self.tr("The backup is being looked through."), verify,
            lambda _fine: self._notice.say(whole), self._refused,
        )  # fmt: skip

    def ask_to_restore(self, archive: Path, at: str) -> None:
        """Say what restoring means before it is done."""
        told = self.tr(
            "The clinic file becomes what it was: {0}. What is there now is backed up first."
        )
        self._notice.say(
            told.format(at), self.tr("Restore it"), lambda: self.restore(archive), stay=True,
            keep=self.tr("Keep what is there"),
        )  # fmt: skip

    def restore(self, archive: Path) -> None:
        """Put a backup in the place of the file; whoever goes on logs in anew."""
        window = self._window
        store = window.session.store
        path, access, actor = store.path, store.access, store.actor
        if not actor.may_administer or not window.leaving.may_leave():
            return
        if not window.known(window.session.close):
            return

        def put_back(told: Told) -> Backup | None:
            from painmap.storage.entering import restore_clinic

            return restore_clinic(archive, path, access, actor, utc_now(), told)

        def done(kept: Backup | None) -> None:
            window.files.ask_again(path)
            told = self.tr("Restored. What was there before is kept as a backup of its own.")
            window.notice.say(told if kept else self.tr("Restored."))

        def refused(error: KnownError) -> None:
            window.files.ask_again(path)
            window.notice.say_error(error)

        self._run(self.tr("The backup is being restored."), put_back, done, refused)

    def _run(
        self,
        words: str,
        task: Callable[[Told], T],
        then: Callable[[T], object],
        refused: Callable[[KnownError], object],
    ) -> None:
        """Do it in the thread; till then nothing else is begun here, but it can be stopped."""

        def done(result: T) -> None:
            self._hold(running=False)
            then(result)

        def failed(error: KnownError) -> None:
            self._hold(running=False)
            refused(error)

        if not self.work.running:
            self._hold(running=True)
            self.work.run(self._window.keeping.background, words, task, done, failed)

    def _hold(self, *, running: bool) -> None:
        for part in (self.make, self.other, self._list):
            part.setEnabled(not running)

    def _choose(self) -> None:
        from painmap.storage.backups import SUFFIX as BACKUP
        from painmap.storage.backups import default_folder

        folder = default_folder(self._window.session.store.path)
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("Choose a backup"), str(folder), self.tr("Backups") + f" (*{BACKUP})"
        )
        if path:
            self.ask_to_restore(Path(path), Path(path).name)

    def _refused(self, error: KnownError) -> None:
        self._notice.say_error(error)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _why(tab: BackupsTab, why: str) -> str:
    return {
        "daily": tab.tr("daily"), "by hand": tab.tr("made by hand"),
        "before upgrade": tab.tr("before an upgrade"),
        "before restore": tab.tr("before a backup was restored"),
        "before encryption": tab.tr("before encryption"),
    }.get(why, why)  # fmt: skip
