"""An archive that somebody sent is believed in nothing: refused in words, or the same as sent."""

from __future__ import annotations

import json
import struct
import warnings
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from painmap.archive.container import opened
from painmap.archive.faults import (
    DamagedArchiveError,
    NewerArchiveError,
    NotAnArchiveError,
    TooLargeArchiveError,
)
from painmap.archive.importing import look_into
from painmap.archive.layout import MANIFEST
from painmap.errors import KnownError
from tests.archive.forging import edited, forge, read, write

VISIT, EDITS = "visits/1/visit.json", "visits/1/edits.json"


@given(data=st.data())
@settings(max_examples=120, deadline=None)
def test_flipped_bits_and_cut_ends_are_refused_or_change_nothing(
    small: Path, data: st.DataObject
) -> None:
    whole = bytearray(small.read_bytes())
    at = data.draw(st.integers(0, len(whole) - 1))
    if data.draw(st.booleans()):
        whole[at] ^= 1 << data.draw(st.integers(0, 7))
    else:
        del whole[at : at + data.draw(st.integers(1, 400))]
    hurt = small.with_name("hurt.painmap.zip")
    hurt.write_bytes(whole)
    try:
        found = look_into(hurt)
    except KnownError:
        return
    assert found.rows == look_into(small).rows


@pytest.mark.parametrize("data", [b"", b"PNG", b"SQLite format 3\0" * 20])
def test_another_file_is_told_to_be_none(tmp_path: Path, data: bytes) -> None:
    other = tmp_path / "other.zip"
    other.write_bytes(data)
    with pytest.raises(NotAnArchiveError):
        look_into(other)


def test_another_zip_is_told_to_be_none(tmp_path: Path) -> None:
    with pytest.raises(NotAnArchiveError):
        look_into(write(tmp_path / "a.zip", {"readme": b"hello"}))
    with pytest.raises(NotAnArchiveError):
        look_into(write(tmp_path / "b.zip", {MANIFEST: b'{"format": "other"}'}))


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(KnownError):
        look_into(tmp_path / "gone.painmap.zip")


def test_a_bomb_is_not_unpacked(small: Path, tmp_path: Path) -> None:
    bomb = tmp_path / "bomb.zip"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("patient.json", bytes(20_000_000))
    with pytest.raises(TooLargeArchiveError):
        look_into(bomb)


def test_sizes_that_lie_are_found(small: Path, tmp_path: Path) -> None:
    """The directory says that a large entry is small: no more than that is ever read."""
    entries = read(small)
    lying = write(tmp_path / "lying.zip", entries | {VISIT: bytes(5_000_000)})
    whole = bytearray(lying.read_bytes())
    with zipfile.ZipFile(lying) as packed:
        place = whole.find(b"PK\x01\x02", packed.start_dir)
        while whole[place + 46 : place + 46 + len(VISIT)] != VISIT.encode():
            place = whole.find(b"PK\x01\x02", place + 4)
    whole[place + 24 : place + 28] = struct.pack("<I", len(entries[VISIT]))
    lying.write_bytes(whole)
    with pytest.raises(DamagedArchiveError):
        look_into(lying)


@pytest.mark.parametrize("name", ["../../evil.json", "/etc/evil", "visits/1/../../x", "a\\b", "x"])
def test_other_names_are_refused(small: Path, tmp_path: Path, name: str) -> None:
    with pytest.raises(DamagedArchiveError):
        look_into(forge(small, tmp_path, {name: b"{}"}))
    assert not (tmp_path.parent / "evil.json").exists()


def test_an_entry_twice_is_refused(small: Path, tmp_path: Path) -> None:
    twice = write(tmp_path / "twice.zip", read(small))
    with warnings.catch_warnings(), zipfile.ZipFile(twice, "a") as packed:
        warnings.simplefilter("ignore")
        packed.writestr(VISIT, read(small)[VISIT])
    with pytest.raises(DamagedArchiveError):
        look_into(twice)


def test_missing_and_changed_entries_are_refused(small: Path, tmp_path: Path) -> None:
    entries = read(small)
    without = {name: data for name, data in entries.items() if name != EDITS}
    changed = entries | {VISIT: entries[VISIT].replace(b"145.5", b"145.6")}
    for place, wrong in enumerate((without, changed)):
        with pytest.raises(DamagedArchiveError):
            look_into(write(tmp_path / f"{place}.zip", wrong))


def test_an_unknown_format_asks_for_a_newer_painmap(small: Path, tmp_path: Path) -> None:
    with pytest.raises(NewerArchiveError):
        look_into(forge(small, tmp_path, head=lambda said: said.update(version=2)))
    with pytest.raises(NewerArchiveError):
        look_into(forge(small, tmp_path, head=lambda said: said["atlas"].update(cells=[2])))
    with pytest.raises(DamagedArchiveError):
        look_into(forge(small, tmp_path, head=lambda said: said.update(version="1")))


CHANGES: dict[str, tuple[str, Callable[[Any], object]]] = {
    "column gone": (VISIT, lambda held: held["visit"].pop("note")),
    "column added": (VISIT, lambda held: held["visit"].update(more=1)),
    "text for number": (VISIT, lambda held: held["visit"].update(number="1")),
    "truth for number": (VISIT, lambda held: held["visit"].update(cells_version=True)),
    "huge number": (VISIT, lambda held: held["visit"].update(bodies_version=2**70)),
    "no such moment": (VISIT, lambda held: held["visit"].update(began_at="2026-13-01T00:00:00Z")),
    "signed without a time": (VISIT, lambda held: held["visit"].update(state="signed")),
    "unknown state": (VISIT, lambda held: held["visit"].update(state="secret")),
    "amends itself": (VISIT, lambda held: held["visit"].update(amends=held["visit"]["id"])),
    "from elsewhere": (VISIT, lambda held: held["visit"].update(started_from="b" * 32)),
    "zero byte": (VISIT, lambda held: held["visit"].update(note="a\0b")),
    "beyond its edits": (VISIT, lambda held: held.update(snapshot_of_edit=5)),
    "a path for a photo": (VISIT, lambda held: held["photos"].append({"file": "/etc/passwd"})),
    "unknown finding": (
        VISIT,
        lambda held: held["findings"].append(
            {"subject": "spell", "item": "x", "basis": "", "value": 1}
        ),
    ),
    "edit gone": (EDITS, lambda held: held.clear()),
    "edit twice": (EDITS, lambda held: held.append(held[0])),
    "cells beyond any body": (EDITS, lambda held: held[0]["parts"][0].update(
        cells=[[0, 2**40]])),
    "negative cells": (EDITS, lambda held: held[0]["parts"][0].update(cells=[[-5, 60]])),
    "runs that overlap": (EDITS, lambda held: held[0]["parts"][0].update(
        cells=[[0, 30], [10, 30]])),
    "value beyond a byte": (EDITS, lambda held: held[0]["parts"][0].update(after=[[60, 300]])),
    "too few values": (EDITS, lambda held: held[0]["parts"][0].update(after=[[59, 3]])),
    "unknown layer": (EDITS, lambda held: held[0]["parts"][0].update(layer="aura")),
    "nobody": ("patient.json", lambda held: held["patient"].update(family="\u200b", given="")),
    "another patient": ("patient.json", lambda held: held["patient"].update(id="c" * 32)),
    "visit twice": ("patient.json", lambda held: held.update(visits=[1, 1])),
    "a list": ("patient.json", lambda held: held.update(patient=[])),
}  # fmt: skip


@pytest.mark.parametrize("change", CHANGES)
def test_what_does_not_hold_together_is_refused(small: Path, tmp_path: Path, change: str) -> None:
    name, how = CHANGES[change]
    with pytest.raises(DamagedArchiveError):
        look_into(edited(small, tmp_path, name, how))


@pytest.mark.parametrize("data", [b"{", b"[" * 100_000, b'{"a": NaN}', b"\xff\xfe", b"1" * 9_000])
def test_what_is_no_json_is_refused(small: Path, tmp_path: Path, data: bytes) -> None:
    with pytest.raises(DamagedArchiveError):
        look_into(forge(small, tmp_path, {VISIT: data}))


def test_half_a_letter_is_refused(small: Path, tmp_path: Path) -> None:
    data = read(small)[VISIT].replace(b'"tired"', b'"\\ud800"')
    with pytest.raises(DamagedArchiveError):
        look_into(forge(small, tmp_path, {VISIT: data}))


def test_an_entry_is_checked_whenever_it_is_read(small: Path) -> None:
    with opened(small) as archive:
        archive.check_all()
        assert json.loads(archive.read(VISIT))["visit"]["number"] == 1
        with pytest.raises(DamagedArchiveError):
            archive.read("visits/9/visit.json")
