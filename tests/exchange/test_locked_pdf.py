"""A PDF with a passphrase: closed without it, whole with it."""

from __future__ import annotations

import logging
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader, PdfWriter
from pypdf.errors import FileNotDecryptedError

from painmap.errors import KnownError
from painmap.exchange.locked_pdf import mail_passphrase_problem, write_locked

PASSPHRASE = "four plain wörds here"  # noqa: S105  # of these tests alone


@pytest.fixture(scope="module")
def plain() -> bytes:
    writer = PdfWriter()
    writer.add_blank_page(210, 297)
    writer.add_metadata({"/Title": "Visit 1 · Muster, Ute"})
    writer.add_outline_item(title="Visit 1", page_number=0)
    memory = BytesIO()
    writer.write(memory)
    return memory.getvalue()


def test_it_opens_with_the_passphrase_alone(
    plain: bytes, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    path = write_locked(tmp_path / "visit.pdf", plain, PASSPHRASE)
    data = path.read_bytes()
    assert b"Muster" not in data
    assert b"/AESV3" in data  # AES with 256 bits
    reader = PdfReader(path)
    assert reader.is_encrypted
    with pytest.raises(FileNotDecryptedError):
        len(reader.pages)
    for wrong in ("", "four plain words here", PASSPHRASE.upper()):
        assert not reader.decrypt(wrong)
    assert reader.decrypt(PASSPHRASE)
    assert len(reader.pages) == 1
    assert reader.metadata is not None
    assert reader.metadata.title == "Visit 1 · Muster, Ute"
    assert [each.title for each in reader.outline] == ["Visit 1"]
    assert PASSPHRASE not in caplog.text
    assert [one.name for one in tmp_path.iterdir()] == ["visit.pdf"]


def test_an_umlaut_is_the_same_however_it_was_typed(plain: bytes, tmp_path: Path) -> None:
    path = write_locked(tmp_path / "a.pdf", plain, "four plain wo\N{COMBINING DIAERESIS}rds here")
    assert PdfReader(path).decrypt(PASSPHRASE)


@pytest.mark.parametrize(
    "passphrase",
    ["", "short", " " * 20, "one two\nthree", "ä" * 64],
    ids=["none", "short", "blank", "lines", "long"],
)
def test_what_cannot_lock_writes_nothing(plain: bytes, tmp_path: Path, passphrase: str) -> None:
    assert mail_passphrase_problem(passphrase) is not None
    with pytest.raises(KnownError):
        write_locked(tmp_path / "visit.pdf", plain, passphrase)
    assert list(tmp_path.iterdir()) == []
