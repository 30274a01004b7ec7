"""What is wrong with an archive, in sentences fit to show."""

from __future__ import annotations

from painmap.errors import KnownError


class NotAnArchiveError(KnownError):
    """Another file was chosen."""

    def __init__(self) -> None:
        super().__init__(
            "This file is no archive of Painmap.",
            "Choose one whose name ends in .painmap.zip. Nothing was imported.",
        )


class DamagedArchiveError(KnownError):
    """An archive is not what was written; `where` names the part."""

    def __init__(self, where: str = "") -> None:
        super().__init__(
            "This archive is damaged, or was changed after it was written.",
            "Ask for it to be sent again. Nothing was imported.",
        )
        self.where = where


class TooLargeArchiveError(KnownError):
    """A part is larger than any of ours, or would unpack to far more than it is."""

    def __init__(self) -> None:
        super().__init__(
            "This archive would unpack to more than any patient's record.",
            "It was not unpacked, and nothing was imported.",
        )


class NewerArchiveError(KnownError):
    """An archive of a format, or of bodies, that this release does not know."""

    def __init__(self) -> None:
        super().__init__(
            "This archive was written by a newer Painmap.",
            "Install the newest Painmap to import it. Nothing was imported.",
        )


class UnreadArchiveError(KnownError):
    """There is no such file, or this computer does not let us read it."""

    def __init__(self) -> None:
        super().__init__(
            "The file cannot be read.",
            "Check that its folder exists and that you may read and write there.",
        )


class TooLargeToArchiveError(KnownError):
    """A record beyond what an import would take."""

    def __init__(self) -> None:
        super().__init__(
            "The record of this patient is too large for an archive.",
            "Nothing was written. A backup of the clinic file holds it.",
        )


class SimilarHereError(KnownError):
    """Somebody of the same name and birth date is here, under another id; `name` says who."""

    def __init__(self, name: str) -> None:
        super().__init__(
            "A patient of this name and date of birth is here already.",
            "Records are never mixed. It can be imported as a patient of its own.",
        )
        self.name = name


class StoppedError(KnownError):
    """Whoever waited had enough."""

    def __init__(self) -> None:
        super().__init__("Stopped.", "Nothing was written.")
