"""The two kinds of error: the environment's, told to the user, and ours, which are bugs."""

from __future__ import annotations

import errno
from pathlib import Path


class KnownError(Exception):
    """A condition of the environment that is no fault of Painmap's: a full disk, a damaged file.

    `text` is one whole sentence fit to show to the user; `action` says what to do, or is empty.
    Every other exception is a bug and is shown as one, with a report to copy. `passing`: it goes
    by itself, so that trying again soon is all there is to do. `fields` stand in the sentences by
    name; `sentences` are those without them, for whoever translates.
    """

    passing = False

    def __init__(self, text: str, action: str = "", **fields: object) -> None:
        self.sentences = (text, action)
        self.fields = fields
        self.text = self.filled(text)
        self.action = self.filled(action)
        super().__init__(self.text)

    def filled(self, sentence: str) -> str:
        """Return a sentence with the fields in their places."""
        return sentence.format(**self.fields) if self.fields else sentence

    def __str__(self) -> str:
        return f"{self.text} {self.action}".strip()


def not_written(path: Path, error: OSError) -> KnownError:
    """Return in words why a file, or a folder of files, is not there."""
    if error.errno in (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)):
        return KnownError(
            "The disk is full.", "Make room on it. Nothing was written to {path}.", path=path
        )
    return KnownError("The file {path} could not be written.", "Choose another folder.", path=path)
