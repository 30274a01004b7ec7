"""A PDF that can go by mail: without its passphrase nobody reads it.

AES with 256 bits as in PDF 2.0, which the readers of the last ten years open. The passphrase is in
no file, no log and no audit line: who has forgotten it makes the PDF anew.
"""

from __future__ import annotations

import unicodedata
from io import BytesIO
from pathlib import Path
from typing import Final

from painmap.core.text import Text, text
from painmap.errors import KnownError
from painmap.exchange.writing import write_whole

LEAST: Final = 10
_MOST_BYTES: Final = 127
"""A PDF takes no more of a passphrase into account."""


def mail_passphrase_problem(passphrase: str) -> Text | None:
    """Return a sentence about what cannot lock a PDF, else None."""
    if len(passphrase.strip()) < LEAST:
        return text("A passphrase has at least {n} letters.", n=LEAST)
    if any(unicodedata.category(sign) == "Cc" for sign in passphrase):
        return text("A passphrase has no line breaks or tabs.")
    if len(_as_typed(passphrase)) > _MOST_BYTES:
        return text("This passphrase is too long for a PDF.")
    return None


def locked(pdf: bytes, passphrase: str) -> bytes:
    """Return the PDF locked. Raises KnownError for a passphrase that `mail_passphrase_problem`
    names."""
    problem = mail_passphrase_problem(passphrase)
    if problem is not None:
        raise KnownError(str(problem), "Nothing was written.")
    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter(clone_from=PdfReader(BytesIO(pdf)))
    writer.encrypt(_as_typed(passphrase).decode(), algorithm="AES-256")
    memory = BytesIO()
    writer.write(memory)
    return memory.getvalue()


def write_locked(path: Path, pdf: bytes, passphrase: str) -> Path:
    """Write the PDF locked, whole or not at all; what is not locked touches no disk."""
    return write_whole(path, locked(pdf, passphrase))


def _as_typed(passphrase: str) -> bytes:
    """Return it as readers prepare what is typed: an é is one sign however it was entered."""
    return unicodedata.normalize("NFKC", passphrase).encode("utf-8", "replace")
